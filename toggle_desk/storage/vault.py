"""The operating system's safe for secrets; the only module that imports keyring.

The backend is named, never discovered: discovery obeys an environment variable, and where nothing better is
found it may settle for one that writes plain text to a file.
"""

import json
import secrets
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar, cast

from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys

LONGEST = 1200  # UTF-16 units; Windows holds 1,280 (page: CREDENTIALW, CredentialBlobSize)
PATIENCE = 5.0  # seconds; a vault may be waiting for a person who is not there

_NAMES = {"win32": "Windows Credential Manager", "darwin": "macOS Keychain"}
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


class KeyringVault:
    """The Vault port over the vault of this platform; a vault that does not answer in time counts as none."""

    def __init__(self, service: str, backend: Backend | None = None, patience: float = PATIENCE) -> None:
        """Name the program's entries; `backend` replaces the platform's own, `patience` is in seconds."""
        self._service = service
        self._backend = backend
        self._patience = patience
        self._asked: Future[Any] | None = None

    def read(self) -> Credentials | None:
        """Give the stored API user, or None."""
        try:
            fields = _fields(self._ask(lambda vault: self._get(vault, "api-user")))
        except _NoVaultError:
            return None
        match fields:
            case {"username": str(username), "password": str(password)}:
                return Credentials(username, Secret(password))
            case _:
                return None

    def write(self, credentials: Credentials) -> bool:
        """Store the API user and read it back; False where this computer has no vault.

        Raises NotAccepted for what is longer than every vault can hold.
        """
        fields = {"username": credentials.username, "password": credentials.password.reveal()}
        text = json.dumps(fields, ensure_ascii=False)
        if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST:
            raise NotAccepted(Code.TEXT_TOO_LONG, field="password", longest=str(LONGEST))
        try:
            return self._ask(lambda vault: self._put(vault, "api-user", text))
        except _NoVaultError:
            return False

    def forget(self) -> None:
        """Remove the API user."""
        try:
            self._ask(lambda vault: self._drop(vault, "api-user"))
        except _NoVaultError:
            return

    def ledger_keys(self, *, may_create: bool) -> LedgerKeys | None:
        """Give the keys of this till's records; None where there is no vault, or none are stored.

        Only a caller without a ledger may have new ones made: they would not open an old one.
        """
        try:
            return self._ask(lambda vault: self._keys(vault, may_create=may_create))
        except _NoVaultError:
            return None

    def describe(self) -> str:
        """Name the vault that answers, or say why none does."""
        try:
            self._ask(lambda vault: self._get(vault, "api-user"))
        except _NoVaultError as absence:
            return f"no vault: {absence}"
        return _NAMES.get(sys.platform, "Secret Service")

    def _keys(self, vault: Backend, *, may_create: bool) -> LedgerKeys | None:
        known = _keys_from(self._get(vault, "ledger-keys"))
        if known is not None or not may_create:
            return known
        fresh = {"file": secrets.token_hex(KEY_LENGTH), "seal": secrets.token_hex(KEY_LENGTH)}
        self._put(vault, "ledger-keys", json.dumps(fresh))
        # Whatever is there now is what the next start will find.
        return _keys_from(self._get(vault, "ledger-keys"))

    # Windows keeps one secret per service, so that each entry is a service of its own.

    def _get(self, vault: Backend, entry: str) -> str | None:
        return vault.get_password(f"{self._service} {entry}", entry)

    def _put(self, vault: Backend, entry: str, text: str) -> bool:
        vault.set_password(f"{self._service} {entry}", entry, text)
        return self._get(vault, entry) == text

    def _drop(self, vault: Backend, entry: str) -> None:
        if self._get(vault, entry) is not None:
            vault.delete_password(f"{self._service} {entry}", entry)

    def _ask(self, question: Callable[[Backend], _T]) -> _T:
        """Ask on a thread that may be left behind, so that neither the program nor its end waits."""
        if self._asked is not None and not self._asked.done():
            raise _NoVaultError("it has not answered yet")
        answer: Future[_T] = Future()
        self._asked = answer
        threading.Thread(target=self._answer, args=(answer, question), name="vault", daemon=True).start()
        try:
            return answer.result(self._patience)
        except TimeoutError as error:
            raise _NoVaultError("it did not answer in time") from error

    def _answer(self, answer: "Future[_T]", question: Callable[[Backend], _T]) -> None:
        try:
            self._backend = self._backend or _backend_of_this_platform()
            answer.set_result(question(self._backend))
        except Exception as error:  # noqa: BLE001, a task boundary: backends raise whatever their platform does
            answer.set_exception(_NoVaultError(type(error).__name__))


class _NoVaultError(Exception):
    """No vault answered, in the words of the exception."""


def _backend_of_this_platform() -> Backend:
    # Imported here: keyring and its platform modules take longer than the first paint may.
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415

        vault = WinVaultKeyring()
        vault.persist = "local machine"  # not to every computer that this person signs in to
        return vault
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring  # noqa: PLC0415

        return cast("Backend", MacKeyring())
    from keyring.backends.SecretService import Keyring as SecretServiceKeyring  # noqa: PLC0415

    return cast("Backend", SecretServiceKeyring())


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
