import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.doubles.vault import MemoryBackend, MemoryVault, NoVault
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys
from toggle_desk.storage.vault import LONGEST, Backend, KeyringVault

SAM = Credentials("sam@example.com", Secret("pässword \U0001f600"))
ROOT = Path(__file__).parents[2]


class ForgetfulBackend(MemoryBackend):
    """Says that it has kept a secret, and has not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


class BrokenBackend(MemoryBackend):
    """Raises whatever its platform raises."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError(service, username)


class SilentBackend(MemoryBackend):
    """Waits for a person who is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.person = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.person.wait()
        return super().get_password(service, username)


@pytest.mark.parametrize("vault", [KeyringVault("Toggle Desk", MemoryBackend()), MemoryVault()])
def test_a_vault_gives_back_what_it_was_given(vault: KeyringVault | MemoryVault) -> None:
    assert vault.read() is None

    assert vault.write(SAM)
    assert vault.read() == SAM

    vault.forget()
    assert vault.read() is None
    vault.forget()


@pytest.mark.parametrize("vault", [KeyringVault("Toggle Desk", MemoryBackend()), MemoryVault()])
def test_the_keys_of_the_records_are_made_once_and_only_without_a_ledger(
    vault: KeyringVault | MemoryVault,
) -> None:
    assert vault.ledger_keys(may_create=False) is None

    keys = vault.ledger_keys(may_create=True)

    assert keys is not None
    assert keys.file != keys.seal
    assert vault.ledger_keys(may_create=True) == keys
    assert vault.ledger_keys(may_create=False) == keys


def test_each_till_has_keys_of_its_own() -> None:
    one = KeyringVault("Toggle Desk", MemoryBackend()).ledger_keys(may_create=True)
    other = KeyringVault("Toggle Desk", MemoryBackend()).ledger_keys(may_create=True)

    assert one != other


@pytest.mark.parametrize("vault", [KeyringVault("Toggle Desk", BrokenBackend()), NoVault()])
def test_a_computer_without_a_vault_keeps_nothing_and_says_why(vault: KeyringVault | NoVault) -> None:
    assert vault.write(SAM) is False
    assert vault.read() is None
    assert vault.ledger_keys(may_create=True) is None
    assert vault.describe().startswith("no vault: ")
    vault.forget()


def test_a_vault_that_does_not_keep_what_it_was_given_counts_as_none() -> None:
    vault = KeyringVault("Toggle Desk", ForgetfulBackend())

    assert vault.write(SAM) is False
    assert vault.ledger_keys(may_create=True) is None


def test_a_silent_vault_holds_nobody_up() -> None:
    backend = SilentBackend()
    vault = KeyringVault("Toggle Desk", backend, patience=0.01)

    assert vault.read() is None
    assert vault.write(SAM) is False
    assert vault.describe() == "no vault: it has not answered yet"
    assert backend.asked == 1

    backend.person.set()


def test_a_silent_vault_does_not_keep_the_program_from_ending() -> None:
    script = """
from tests.storage.test_vault import SilentBackend
from toggle_desk.storage.vault import KeyringVault
print(KeyringVault("Toggle Desk", SilentBackend(), patience=0.01).describe())
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=20, check=True
    )

    assert done.stdout == "no vault: it did not answer in time\n"


def test_a_password_no_vault_can_hold_is_refused_before_it_is_cut() -> None:
    vault = KeyringVault("Toggle Desk", MemoryBackend())

    with pytest.raises(NotAccepted) as refusal:
        vault.write(Credentials("sam", Secret("\U0001f600" * (LONGEST // 2))))

    assert refusal.value.code is Code.TEXT_TOO_LONG
    assert vault.read() is None


@pytest.mark.parametrize(
    "text", ["", "null", "{", "[]", '{"username": "sam"}', '{"username": 1, "password": 2}']
)
def test_an_entry_of_somebody_else_counts_as_none(text: str) -> None:
    backend = MemoryBackend()
    vault = KeyringVault("Toggle Desk", backend)
    vault.write(SAM)
    backend.entries = dict.fromkeys(backend.entries, text)

    assert vault.read() is None


def test_the_keys_entry_is_checked_when_it_is_read() -> None:
    backend = MemoryBackend()
    vault = KeyringVault("Toggle Desk", backend)
    vault.ledger_keys(may_create=True)
    backend.entries = dict.fromkeys(backend.entries, '{"file": "00", "seal": "00"}')

    assert vault.ledger_keys(may_create=False) is None


def test_keys_are_long_enough_and_never_show_themselves() -> None:
    with pytest.raises(ValueError, match="31"):
        LedgerKeys(file=b"x" * 31, seal=b"x" * KEY_LENGTH)

    assert "x" not in repr(LedgerKeys(file=b"x" * KEY_LENGTH, seal=b"x" * KEY_LENGTH))


@pytest.mark.skipif(sys.platform != "linux", reason="here the real vault may answer")
def test_no_variable_talks_the_program_into_another_vault() -> None:
    script = """
from toggle_desk.storage.vault import KeyringVault
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
vault = KeyringVault("Toggle Desk tests")
print(vault.write(Credentials("sam", Secret("x"))), vault.describe())
"""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )

    assert done.stdout.startswith("False no vault: ")


def test_importing_the_vault_does_not_import_keyring() -> None:
    script = (
        "import sys, toggle_desk.storage.vault; print([name for name in sys.modules if 'keyring' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=20, check=True
    )

    assert done.stdout == "[]\n"


def test_the_doubles_have_the_shape_of_the_real_thing() -> None:
    backend: Backend = MemoryBackend()

    assert backend.get_password("Toggle Desk", "nobody") is None
