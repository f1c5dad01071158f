"""What a program that has just started finds on its own machine, without asking Toggle."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toggle_desk.application.load_catalogue import Catalogue, LoadCatalogue
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.people import AUTO_LOCK, Operator
from toggle_desk.domain.rights import Cell
from toggle_desk.domain.scanner import ANY_SCANNER, ScanRules

if TYPE_CHECKING:  # a till shows its last look before it reads its settings
    from toggle_desk.application.settings import Settings


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Whether there is an account, who may sign in, what was offered last, and what the rest is set to."""

    connected: bool
    people: tuple[Operator, ...]
    catalogue: Catalogue | None
    scanner: ScanRules = ANY_SCANNER
    window: WindowShape | None = None
    auto_lock: int = AUTO_LOCK  # seconds
    badges: bool = False  # whether any person has one
    rights: tuple[Cell, ...] = ()  # what the owner has changed of the table


@dataclass(frozen=True, slots=True)
class LookAround:
    """Every look is kept, so that the next start can show it before anything else is loaded."""

    settings: "Callable[[], Settings]"
    load_catalogue: LoadCatalogue
    keep: Callable[[FirstLook], None]

    def __call__(self) -> FirstLook:
        """Read the settings and the remembered product list. Raises what reading the settings raises."""
        settings = self.settings()
        look = FirstLook(
            connected=settings.connection.account_id is not None,
            people=settings.people,
            catalogue=self.load_catalogue.remembered(),
            scanner=settings.scanner,
            window=settings.till.window,
            auto_lock=settings.till.auto_lock,
            badges=any(one.badge_hash is not None for one in settings.operators),
            rights=settings.rights.cells,
        )
        self.keep(look)
        return look
