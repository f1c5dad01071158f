"""Vaults for tests: one that keeps what it is given, and one that a computer may not have."""

from toggle_desk.application.settings import Credentials
from toggle_desk.domain.errors import Code, VaultUnavailable
from toggle_desk.domain.tampering import Remembered
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys


class MemoryVault:
    """A vault that works, for as long as the test does."""

    def __init__(self, credentials: Credentials | None = None) -> None:
        self.credentials = credentials
        self.keys: LedgerKeys | None = None
        self.head: Remembered | None = None

    def read(self) -> Credentials | None:
        return self.credentials

    def write(self, credentials: Credentials) -> bool:
        self.credentials = credentials
        return True

    def forget(self) -> None:
        self.credentials = None

    def ledger_keys(self, *, may_create: bool) -> LedgerKeys | None:
        if self.keys is None and may_create:
            self.keys = LedgerKeys(file=b"f" * KEY_LENGTH, seal=b"s" * KEY_LENGTH)
        return self.keys

    def last_head(self) -> Remembered | None:
        return self.head

    def keep_head(self, head: Remembered) -> bool:
        self.head = head
        return True

    def describe(self) -> str:
        return "memory"


class SilentVault:
    """A vault that gives no answer, for this reason: it is not there, late, or locked."""

    def __init__(self, code: Code = Code.VAULT_ABSENT) -> None:
        self.code = code

    def read(self) -> Credentials | None:
        raise VaultUnavailable(self.code)

    def write(self, credentials: Credentials) -> bool:  # noqa: ARG002, the port has it
        raise VaultUnavailable(self.code)

    def forget(self) -> None:
        raise VaultUnavailable(self.code)

    def ledger_keys(self, *, may_create: bool) -> LedgerKeys | None:  # noqa: ARG002, the port has it
        raise VaultUnavailable(self.code)

    def last_head(self) -> Remembered | None:
        raise VaultUnavailable(self.code)

    def keep_head(self, head: Remembered) -> bool:  # noqa: ARG002, the port has it
        raise VaultUnavailable(self.code)

    def describe(self) -> str:
        raise VaultUnavailable(self.code)


class MemoryBackend:
    """A keyring backend, for KeyringVault to stand on."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]
