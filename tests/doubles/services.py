"""What presenters reach, held by the test."""

from collections.abc import Callable

from tests.doubles.clock import FakeClock
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from toggle_desk.domain.moment import Moment
from toggle_desk.presenters.appearance import Appearance
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.tasks import unheard


class PlainWardrobe:
    """Implements `Wardrobe` with nothing to choose from."""

    def __init__(self) -> None:
        self.window_changed: Callable[[], None] = unheard

    def worn(self) -> Appearance:
        return Appearance()

    def wear(self, appearance: Appearance) -> bool:
        del appearance
        return True

    def fills_screen(self) -> bool:
        return False

    def turn_full_screen(self) -> None:
        self.window_changed()

    def languages(self) -> tuple[tuple[str, str], ...]:
        return ()


def services_of(  # noqa: PLR0913 - each is what one test holds
    *,
    tasks: HeldTasks | None = None,
    timers: ManualTimers | None = None,
    orders: RecordingOrders | None = None,
    now: Callable[[], Moment] | None = None,
    tokens: Callable[[], str] = str,
    practice: bool = False,
) -> Services:
    """Give services of which a test names those that it looks at."""
    return Services(
        tasks or HeldTasks(),
        timers or ManualTimers(),
        orders or RecordingOrders(),
        PlainWardrobe(),
        now or FakeClock().now,
        tokens,
        practice,
    )
