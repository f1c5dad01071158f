"""The program as a presenter sees it."""

from collections.abc import Callable
from dataclasses import dataclass

from toggle_desk.domain.moment import Moment
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.setup.appearance_presenter import Wardrobe
from toggle_desk.presenters.tasks import Tasks, Timers


@dataclass(frozen=True, slots=True)
class Services:
    """The ways out of a presenter: to the use cases, to later, to the other rooms, to the look."""

    tasks: Tasks
    timers: Timers
    orders: Orders
    wardrobe: Wardrobe
    now: Callable[[], Moment]
    tokens: Callable[[], str]  # another one at each call, for a new form
    practice: bool  # whether cards are not real
