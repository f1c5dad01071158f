"""Toggle's budget of points, shared by every till of one API user: issuing comes first (page: throttling)."""

from dataclasses import dataclass

from toggle_desk.api.reply import Cost
from toggle_desk.application.ports import Clock
from toggle_desk.domain.moment import Moment

KEPT_FOR_ISSUING = 1000  # points
USUAL_COST = 16  # points, as in the vendor's sample
REFILL = 5000 / 600  # points a second; the vendor's usual rate
_FULL = 8000  # points


@dataclass(frozen=True, slots=True)
class _Level:
    available: int
    maximum: int
    at: Moment


class Budget:
    """Remembers what the last reply told and estimates what has flowed in since."""

    def __init__(self, clock: Clock) -> None:
        """Start without knowledge, which holds nothing back."""
        self._clock = clock
        self._level: _Level | None = None
        self._cost_of_order = USUAL_COST

    def note(self, cost: Cost | None, *, order: bool) -> None:
        """Take in what a reply told."""
        if cost is None:
            return
        self._level = _Level(cost.available, cost.maximum or _FULL, self._clock.now())
        if order and cost.actual:
            self._cost_of_order = cost.actual

    def has_room_for_background(self) -> bool:
        """Say whether a call in the background may be made."""
        available = self._available()
        return available is None or available >= KEPT_FOR_ISSUING

    def has_room_for_order(self) -> bool:
        """Say whether an order may be sent; False only where it would certainly be turned away."""
        available = self._available()
        return available is None or available >= self._cost_of_order

    def _available(self) -> float | None:
        if self._level is None:
            return None
        flowed_in = self._clock.now().seconds_since(self._level.at) * REFILL
        return min(self._level.available + flowed_in, self._level.maximum)
