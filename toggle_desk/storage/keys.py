"""The two keys of this till's records; where there is no vault there are none."""

import hashlib
import hmac
from dataclasses import dataclass, field

from toggle_desk.domain.email_address import mailable

KEY_LENGTH = 32  # bytes


@dataclass(frozen=True, slots=True)
class LedgerKeys:
    """Random 32-byte keys from the vault: one opens the ledger's file, one seals what is in it."""

    file: bytes = field(repr=False)
    seal: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse a key that could be guessed because it is short."""
        if len(self.file) != KEY_LENGTH or len(self.seal) != KEY_LENGTH:
            raise ValueError(len(self.file), len(self.seal))


def guest_marks(seal: bytes, address: str) -> tuple[str, str]:
    """Name a guest: as of today, and as on cards from before the ledger was encrypted."""
    email = mailable(address.strip()).casefold()
    return mark(seal, "guest", email), mark(b"", "guest", email)


def mark(seal: bytes, purpose: str, text: str) -> str:
    """Give a text a name under which it is known again without being kept (HMAC-SHA256, hexadecimal)."""
    return hmac.new(seal, f"{purpose}\0{text}".encode(), hashlib.sha256).hexdigest()
