"""What may be a person's badge: a code that a reader types, and never a card that has money on it."""

from toggle_desk.domain.card import Secret
from toggle_desk.domain.card_number import FEWEST_DIGITS
from toggle_desk.domain.errors import Code, NotAccepted

SHORTEST = 8  # characters: what is shorter is a PIN, or guessed as easily as one
LONGEST = 64


def may_be_badge(text: str) -> bool:
    """Say whether a code may be a badge: with as many digits as a bank card or a gift card has it may not."""
    digits = sum(letter.isdecimal() for letter in text)
    return SHORTEST <= len(text) <= LONGEST and text.isprintable() and digits < FEWEST_DIGITS


def badge_of(scanned: Secret) -> Secret:
    """Read a badge as every reader types it, capitals or not. Raises NotAccepted(Code.BADGE_UNFIT)."""
    text = scanned.reveal().strip().casefold()
    if not may_be_badge(text):
        raise NotAccepted(Code.BADGE_UNFIT)
    return Secret(text)
