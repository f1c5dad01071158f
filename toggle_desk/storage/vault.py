"""The operating system's safe for secrets; the only module that imports keyring.

The backend is named, never discovered: discovery obeys an environment variable, and where nothing better is
found it may settle for one that writes plain text to a file.
"""

import json
import logging
import secrets
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import Any, Protocol, TypeVar, cast

from toggle_desk.application.ports import Vault
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted, VaultUnavailable
from toggle_desk.domain.tampering import Remembered
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys

LONGEST = 1200  # UTF-16 units; Windows holds 1,280 (page: CREDENTIALW, CredentialBlobSize)
PATIENCE = 5.0  # seconds; a vault may be waiting for a person who is not there

_log = logging.getLogger(__name__)
_NAMES = {"win32": "Windows Credential Manager", "darwin": "macOS Keychain"}
# What keyring and secretstorage raise where the vault is there and a person kept it shut.
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
_T = TypeVar("_T")


class Backend(Protocol):
    """As much of a keyring backend as is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Give a secret, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret that exists."""
        ...


class KeyringVault(Vault):
    """The Vault port over the vault of this platform.

    A question that was not answered in time is left behind: until it ends nothing else is asked, and what
    it brings in the end is dropped and changes nothing in the vault.
    """

    def __init__(self, service: str, backend: Backend | None = None, patience: float = PATIENCE) -> None:
        """Name the program's entries; `backend` replaces the platform's own, `patience` is in seconds."""
        self._service = service
        self._backend = backend
        self._patience = patience
        self._asked: Future[Any] | None = None

    def read(self) -> Credentials | None:
        match _fields(self._ask(lambda entries: entries.get("api-user"))):
            case {"username": str(username), "password": str(password), "since": str(since)}:
                return Credentials(username, Secret(password), _moment(since))
            case {"username": str(username), "password": str(password)}:
                return Credentials(username, Secret(password))
            case _:
                return None

    def write(self, credentials: Credentials) -> bool:
        """Store the API user and read it back; False where the vault did not keep it.

        Raises NotAccepted for what is longer than every vault can hold.
        """
        fields = {"username": credentials.username, "password": credentials.password.reveal()}
        if credentials.since is not None:
            fields["since"] = credentials.since.isoformat(timespec="seconds")
        text = json.dumps(fields, ensure_ascii=False)
        if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST:
            raise NotAccepted(Code.TEXT_TOO_LONG, field="password", longest=str(LONGEST))
        return self._ask(lambda entries: entries.put("api-user", text))

    def forget(self) -> None:
        self._ask(lambda entries: entries.drop("api-user"))

    def ledger_keys(self, *, may_create: bool) -> LedgerKeys | None:
        """Give the keys of this till's records; None where none are stored, or none are kept.

        Only a caller without an encrypted ledger may have new ones made: they would not open an old one.
        Where that is so, an entry that can no longer be read is Code.VAULT_DAMAGED, never no keys at all.
        """
        return self._ask(lambda entries: _keys(entries, may_create=may_create))

    def put_back_keys(self, keys: LedgerKeys) -> bool:
        """Store the keys of records that they are known to open; False where the vault did not keep them."""
        text = json.dumps({"file": keys.file.hex(), "seal": keys.seal.hex()})
        return self._ask(lambda entries: entries.put("ledger-keys", text))

    def last_head(self) -> Remembered | None:
        """Give the end of the chain that was kept last, None where none was."""
        match _fields(self._ask(lambda entries: entries.get("chain-end"))):
            case {"number": int(number), "seal": str(seal)}:
                return Remembered(number, seal)
            case _:
                return None

    def keep_head(self, head: Remembered) -> bool:
        """Keep the end of the chain; False where the vault did not."""
        text = json.dumps({"number": head.number, "seal": head.seal})
        return self._ask(lambda entries: entries.put("chain-end", text))

    def ask(self, question: "Callable[[Entries], _T]") -> _T:
        """Ask about other entries, under the same patience."""
        return self._ask(question)

    def describe(self) -> str:
        """Name the vault that answers."""
        self._ask(lambda entries: entries.get("api-user"))
        return _NAMES.get(sys.platform, "Secret Service")

    def _ask(self, question: "Callable[[Entries], _T]") -> _T:
        """Ask on a thread that may be left behind, so that neither the program nor its end waits."""
        if self._asked is not None and not self._asked.done():
            raise VaultUnavailable(Code.VAULT_LATE)
        answer: Future[_T] = Future()
        self._asked = answer
        given_up = threading.Event()
        arguments = (answer, question, given_up)
        threading.Thread(target=self._answer, args=arguments, name="vault", daemon=True).start()
        try:
            return answer.result(self._patience)
        except TimeoutError as error:
            given_up.set()
            raise VaultUnavailable(Code.VAULT_LATE) from error

    def _answer(
        self, answer: "Future[_T]", question: "Callable[[Entries], _T]", given_up: threading.Event
    ) -> None:
        try:
            self._backend = self._backend or _backend_of_this_platform()
            answer.set_result(question(Entries(self._service, self._backend, given_up)))
        except Exception as error:  # noqa: BLE001, a task boundary: backends raise what their platform does
            _log.info("the vault gave no answer", exc_info=error)
            answer.set_exception(VaultUnavailable(_reason(error)))


class Entries:
    """What this program keeps in a vault; Windows keeps one secret per service, so that each has its own."""

    def __init__(self, service: str, vault: Backend, given_up: threading.Event) -> None:
        self._service = service
        self._vault = vault
        self._given_up = given_up

    def get(self, entry: str) -> str | None:
        """Read an entry, None where there is none."""
        return self._vault.get_password(f"{self._service} {entry}", entry)

    def put(self, entry: str, text: str) -> bool:
        """Store an entry and read it back; False where it did not stay, or is not waited for any more."""
        # Asking first is what waits for a person: once nothing waits for the answer, nothing may be changed.
        self.get(entry)
        if self._given_up.is_set():
            return False
        self._vault.set_password(f"{self._service} {entry}", entry, text)
        return self.get(entry) == text

    def drop(self, entry: str) -> None:
        """Remove an entry, if it is there."""
        if self.get(entry) is not None and not self._given_up.is_set():
            self._vault.delete_password(f"{self._service} {entry}", entry)


class _Damaged(Exception):
    """An entry is there and can no longer be read: cut off, or changed by other hands."""


def _keys(entries: Entries, *, may_create: bool) -> LedgerKeys | None:
    text = entries.get("ledger-keys")
    known = _keys_from(text)
    if known is not None:
        return known
    if not may_create:
        if text is not None:
            raise _Damaged
        return None
    fresh = {"file": secrets.token_hex(KEY_LENGTH), "seal": secrets.token_hex(KEY_LENGTH)}
    entries.put("ledger-keys", json.dumps(fresh))
    # What is there now is what the next start will find.
    return _keys_from(entries.get("ledger-keys"))


def _reason(error: Exception) -> Code:
    if isinstance(error, _Damaged):
        return Code.VAULT_DAMAGED
    return Code.VAULT_LOCKED if _is_shut(error) else Code.VAULT_ABSENT


def _is_shut(error: BaseException | None) -> bool:
    # keyring tells what secretstorage raised as its own, as where a first collection was to be made.
    return error is not None and (type(error).__name__ in _LOCKED or _is_shut(error.__cause__))


def _backend_of_this_platform() -> Backend:
    # Imported here: keyring and its platform modules take longer than the first paint may.
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - see above

        vault = WinVaultKeyring()
        vault.persist = "local machine"  # not to every computer that this person signs in to
        return vault
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring  # noqa: PLC0415 - see above

        return cast("Backend", MacKeyring())
    from keyring.backends.SecretService import Keyring as SecretServiceKeyring  # noqa: PLC0415 - likewise

    return cast("Backend", SecretServiceKeyring())


def _moment(text: str) -> datetime | None:
    """Read when the API user was stored; None for what is no moment."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _fields(text: str | None) -> object:
    try:
        return json.loads(text or "null")
    except ValueError:
        return None


def _keys_from(text: str | None) -> LedgerKeys | None:
    match _fields(text):
        case {"file": str(file), "seal": str(seal)}:
            try:
                return LedgerKeys(bytes.fromhex(file), bytes.fromhex(seal))
            except ValueError:
                return None
        case _:
            return None
