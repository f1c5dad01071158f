"""How the window looks at one till: a theme, a size and a text step, chosen on the set-up page."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

# Per cent, of everything: for screens that lie about their size.
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
TEXTS = (100, 115, 130)  # per cent, of the text alone


class ThemeChoice(StrEnum):
    """A theme by name, or whichever the computer itself wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Appearance:
    """What was chosen; per cent as in `SCALES` and `TEXTS`, a language by its code, "" for the computer's."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    scale: int = 100
    text: int = 100
    language: str = ""

    @classmethod
    def remembered(cls, fields: object) -> "Appearance":
        """Read what was kept, and take the default for a value that makes no sense: a window always opens."""
        match fields:
            case {"theme": str(theme), "scale": int(scale), "text": int(text)} if theme in set(ThemeChoice):
                return cls(
                    ThemeChoice(theme),
                    scale if scale in SCALES else 100,
                    text if text in TEXTS else 100,
                    _language(fields),
                )
            case _:
                return cls()


def _language(fields: object) -> str:
    match fields:
        case {"language": str(code)}:
            return code
        case _:
            return ""


class Wardrobe(Protocol):
    """Keeps the choice and dresses the window in it; `window_changed` hears of another shape of it."""

    window_changed: Callable[[], None]

    def worn(self) -> Appearance:
        """Give what was chosen last."""
        ...

    def wear(self, appearance: Appearance) -> bool:
        """Put theme and language on at once and keep the choice; False where it cannot be kept."""
        ...

    def fills_screen(self) -> bool:
        """Say whether the window has the whole screen, and no frame to close or move it by."""
        ...

    def turn_full_screen(self) -> None:
        """Fill the screen, or leave that."""
        ...

    def languages(self) -> tuple[tuple[str, str], ...]:
        """List the languages there are, as code and own name."""
        ...
