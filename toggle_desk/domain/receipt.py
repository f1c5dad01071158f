"""What goes onto paper: one card as finished words, a code, and nothing that a printer has to decide."""

from dataclasses import dataclass
from enum import StrEnum

from toggle_desk.domain.qr import Modules


class Paper(StrEnum):
    """The papers a card can be printed on; the first two are rolls."""

    ROLL_58 = "58mm"
    ROLL_80 = "80mm"
    A4 = "A4"
    A6 = "A6"

    @property
    def is_roll(self) -> bool:
        """Say whether the paper is as long as what is printed on it."""
        return self in {Paper.ROLL_58, Paper.ROLL_80}


@dataclass(frozen=True, slots=True)
class Receipt:
    """One card as it is handed over on paper; every text is final and plain, "" where there is none."""

    banner: str  # "PRACTICE, not a real card"
    mark: str  # "COPY 2" from the second print on
    title: str
    amount: str
    code: Modules  # the bare number as a QR symbol
    code_text: str  # what the code says, for printers that draw it themselves
    number: str  # in fours
    pin: str  # with its label
    lines: tuple[str, ...]  # valid from, valid until, site
    reference: str
