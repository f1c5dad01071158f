"""What the printer's set-up can show: values without behaviour."""

from dataclasses import dataclass
from typing import Protocol

from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class PrinterScreen:
    """The choices, and what came of the last test; `names` lists (key, label) pairs."""

    ways: tuple[Pick, ...]
    hint: str
    names: tuple[tuple[str, str], ...]  # empty where the printer is not one of this computer's
    name: str
    address_label: str  # "" where there is no address to type
    address: str
    papers: tuple[Pick, ...]
    busy: bool
    notice: str
    notice_tone: Tone


class PrinterView(Protocol):
    """The widget of the printer's set-up."""

    def display(self, screen: PrinterScreen) -> None:
        """Show exactly this."""
        ...
