"""What the print page can show: values without behaviour."""

from dataclasses import dataclass
from typing import Protocol

from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class PrintScreen:
    """One card beside a picture of its paper, and what can be done with it."""

    headline: str
    amount: str
    picture: bytes  # a PNG file, b"" until it is drawn
    printed: str  # "Printed once", "" while it was never printed
    print_label: str
    can_print: bool
    busy: bool
    pdf_name: str  # the name that is proposed for a file
    notice: str
    notice_tone: Tone


class PrintView(Protocol):
    """The print page's widget."""

    def display(self, screen: PrintScreen) -> None:
        """Show exactly this."""
        ...
