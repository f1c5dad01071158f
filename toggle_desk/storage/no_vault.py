"""Where nothing is worth a vault: practice mode, whose API user is no secret."""

from toggle_desk.application.ports import Vault
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.tampering import Remembered
from toggle_desk.storage.keys import LedgerKeys


class NoVault(Vault):
    """The Vault port that keeps nothing, and says so at once."""

    def read(self) -> Credentials | None:
        return None

    def write(self, credentials: Credentials) -> bool:
        del credentials
        return False

    def forget(self) -> None:
        pass  # there is nothing to forget

    def ledger_keys(self, *, may_create: bool) -> LedgerKeys | None:
        """Give no keys: practice records are not encrypted."""
        del may_create
        return None

    def put_back_keys(self, keys: LedgerKeys) -> bool:
        """Keep no keys."""
        del keys
        return False

    def last_head(self) -> Remembered | None:
        """Remember nothing: practice records are held against the count in their file alone."""
        return None

    def keep_head(self, head: Remembered) -> bool:
        """Keep nothing."""
        del head
        return False

    def describe(self) -> str:
        """Say why there is none."""
        return "not needed in practice mode"
