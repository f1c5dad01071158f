import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar, cast

import pytest
from keyring.backends import fail
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from tests.doubles.vault import MemoryBackend, MemoryVault, SilentVault
from toggle_desk.application.ports import Vault
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted, VaultUnavailable
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys
from toggle_desk.storage.vault import LONGEST, Backend, KeyringVault

SAM = Credentials("sam@example.com", Secret("pässword \U0001f600"))
T = TypeVar("T")
ROOT = Path(__file__).parents[2]


class ForgetfulBackend(MemoryBackend):
    """Says that it has kept a secret, and has not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


class BrokenBackend(MemoryBackend):
    """Raises what its platform raises."""

    def __init__(self, problem: Exception) -> None:
        super().__init__()
        self.problem = problem

    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        raise self.problem


class SilentBackend(MemoryBackend):
    """Waits for a person who is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.person = threading.Event()
        self.answered = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.person.wait()
        self.answered.set()
        return super().get_password(service, username)


@pytest.mark.parametrize("vault", [KeyringVault("Toggle Desk", MemoryBackend()), MemoryVault()])
def test_a_vault_gives_back_what_it_was_given(vault: KeyringVault | MemoryVault) -> None:
    assert vault.read() is None

    assert vault.write(SAM)
    assert SAM == vault.read()

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


QUESTIONS: dict[str, Callable[[Vault], object]] = {
    "read": lambda vault: vault.read(),
    "write": lambda vault: vault.write(SAM),
    "forget": lambda vault: vault.forget(),
}
SILENT: dict[str, tuple[Callable[[], Vault], Code]] = {
    "no bus": (lambda: over(BrokenBackend(OSError("no bus"))), Code.VAULT_ABSENT),
    "no collection": (lambda: over(BrokenBackend(InitError("not made"))), Code.VAULT_ABSENT),
    "no keyring": (lambda: over(BrokenBackend(NoKeyringError("none"))), Code.VAULT_ABSENT),
    "keyring's own refusal": (lambda: over(cast("Backend", fail.Keyring())), Code.VAULT_ABSENT),
    "a prompt that was dismissed": (lambda: over(BrokenBackend(KeyringLocked("no"))), Code.VAULT_LOCKED),
    "a collection that is locked": (lambda: over(BrokenBackend(LockedException("no"))), Code.VAULT_LOCKED),
    "a prompt that waits": (lambda: over(SilentBackend()), Code.VAULT_LATE),
    "the double of one that is absent": (SilentVault, Code.VAULT_ABSENT),
    "the double of one that is late": (lambda: SilentVault(Code.VAULT_LATE), Code.VAULT_LATE),
}


class LockedException(Exception):
    """What secretstorage, which only Linux has, calls a vault that is shut."""


def over(backend: Backend) -> KeyringVault:
    return KeyringVault("Toggle Desk", backend, patience=0.05)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("silent", SILENT)
def test_a_vault_that_gives_no_answer_says_so_and_never_that_nothing_is_there(
    silent: str, question: str
) -> None:
    make, code = SILENT[silent]

    with pytest.raises(VaultUnavailable) as silence:
        QUESTIONS[question](make())

    assert code is silence.value.code


@pytest.mark.parametrize(
    "vault", [over(BrokenBackend(OSError("no bus"))), SilentVault()], ids=["real", "double"]
)
def test_nor_does_it_name_itself_or_give_keys(vault: KeyringVault | SilentVault) -> None:
    for question in (vault.describe, lambda: vault.ledger_keys(may_create=True)):
        with pytest.raises(VaultUnavailable):
            question()


def test_a_vault_that_does_not_keep_what_it_was_given_counts_as_none() -> None:
    vault = KeyringVault("Toggle Desk", ForgetfulBackend())

    assert vault.write(SAM) is False
    assert vault.ledger_keys(may_create=True) is None


def test_a_vault_that_is_late_is_asked_once_at_a_time_and_again_once_it_has_answered() -> None:
    backend = SilentBackend()
    vault = KeyringVault("Toggle Desk", backend, patience=0.01)
    backend.entries["Toggle Desk api-user", "api-user"] = '{"username": "sam@example.com", "password": "x"}'

    for _ in range(3):
        with pytest.raises(VaultUnavailable):
            vault.read()
    assert 1 == backend.asked

    backend.person.set()
    backend.answered.wait()
    assert Credentials("sam@example.com", Secret("x")) == patiently(vault.read)


@pytest.mark.parametrize("question", [*QUESTIONS, "make keys"])
def test_an_answer_that_comes_late_changes_nothing_in_the_vault(question: str) -> None:
    backend = SilentBackend()
    backend.entries["Toggle Desk api-user", "api-user"] = "what was there"
    before = dict(backend.entries)
    vault = KeyringVault("Toggle Desk", backend, patience=0.01)
    with pytest.raises(VaultUnavailable):
        QUESTIONS.get(question, lambda _: vault.ledger_keys(may_create=True))(vault)

    backend.person.set()
    patiently(vault.read)

    assert before == backend.entries


def patiently(question: Callable[[], T]) -> T:
    """Ask until a question that was left behind has ended."""
    while True:
        try:
            return question()
        except VaultUnavailable:
            threading.Event().wait(0.001)


def test_a_silent_vault_does_not_keep_the_program_from_ending() -> None:
    script = """
from tests.storage.test_vault import SilentBackend
from toggle_desk.domain.errors import VaultUnavailable
from toggle_desk.storage.vault import KeyringVault
try:
    KeyringVault("Toggle Desk", SilentBackend(), patience=0.01).describe()
except VaultUnavailable as silence:
    print(silence.code.value)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=20, check=True
    )

    assert "vault_late\n" == done.stdout


def test_a_password_no_vault_can_hold_is_refused_before_it_is_cut() -> None:
    vault = KeyringVault("Toggle Desk", MemoryBackend())

    with pytest.raises(NotAccepted) as refusal:
        vault.write(Credentials("sam", Secret("\U0001f600" * (LONGEST // 2))))

    assert Code.TEXT_TOO_LONG is refusal.value.code
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


@pytest.mark.parametrize("left", ["", "{", '{"file": "00ff', '{"file": "00", "seal": "00"}', "null"])
def test_a_keys_entry_that_was_cut_off_is_damaged_and_not_missing(left: str) -> None:
    backend = MemoryBackend()
    vault = KeyringVault("Toggle Desk", backend)
    keys = vault.ledger_keys(may_create=True)
    [(entry, text)] = backend.entries.items()
    backend.entries[entry] = left

    with pytest.raises(VaultUnavailable) as damage:
        vault.ledger_keys(may_create=False)

    assert Code.VAULT_DAMAGED is damage.value.code
    assert backend.entries[entry] == left  # for the one who brings it back
    backend.entries[entry] = text
    assert keys == vault.ledger_keys(may_create=False)


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
from toggle_desk.domain.errors import VaultUnavailable
try:
    KeyringVault("Toggle Desk tests").write(Credentials("sam", Secret("x")))
except VaultUnavailable as silence:
    print(silence.code.value)
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

    assert "vault_absent\n" == done.stdout


def test_importing_the_vault_does_not_import_keyring() -> None:
    script = (
        "import sys, toggle_desk.storage.vault; print([name for name in sys.modules if 'keyring' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=20, check=True
    )

    assert "[]\n" == done.stdout


def test_the_doubles_have_the_shape_of_the_real_thing() -> None:
    backend: Backend = MemoryBackend()

    assert backend.get_password("Toggle Desk", "nobody") is None


@pytest.mark.parametrize("vault", [KeyringVault("Toggle Desk", MemoryBackend()), MemoryVault()])
def test_a_vault_knows_since_when_it_has_the_api_user(vault: KeyringVault | MemoryVault) -> None:
    since = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)

    assert vault.write(replace(SAM, since=since))

    kept = vault.read()
    assert kept is not None
    assert since == kept.since


@pytest.mark.parametrize("since", ["", ', "since": 5', ', "since": "lately"'])
def test_an_api_user_without_a_day_that_makes_sense_is_one_all_the_same(since: str) -> None:
    backend = MemoryBackend()
    KeyringVault("Toggle Desk", backend).write(SAM)
    for place, entry in list(backend.entries.items()):
        backend.entries[place] = entry.removesuffix("}") + since + "}"

    kept = KeyringVault("Toggle Desk", backend).read()

    assert SAM == kept
    assert kept is not None
    assert kept.since is None
