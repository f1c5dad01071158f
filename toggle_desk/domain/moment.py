"""Points in time that stay honest when the wall clock is moved."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

_AGREEMENT = 5.0  # seconds by which two honest clocks may differ: a time server corrects the one on the wall

HONEST = timedelta(minutes=5)  # by which a clock is off, or is corrected, without having been set


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time: UTC on the wall, and seconds on a clock that only runs forward within one boot."""

    wall: datetime
    boot: str
    monotonic: float

    def seconds_since(self, earlier: "Moment") -> float:
        """Measure by the forward clock within one boot, by the wall clock (never below 0) across boots."""
        if self.boot == earlier.boot:
            return self.monotonic - earlier.monotonic
        return max(0.0, (self.wall - earlier.wall).total_seconds())

    def is_soon_after(self, earlier: "Moment", seconds: float) -> bool:
        """Say whether surely no more than so many seconds have passed, counted by both clocks, in one boot.

        The forward clock of many systems stands still while the machine sleeps; the wall clock does not, but
        says nothing any more once it was set back: that may hide a sleep.
        """
        on_the_wall = (self.wall - earlier.wall).total_seconds()
        forward = self.monotonic - earlier.monotonic
        was_set_back = on_the_wall < forward - _AGREEMENT
        return self.boot == earlier.boot and not was_set_back and max(on_the_wall, forward) <= seconds


@dataclass(frozen=True, slots=True)
class Told:
    """What Toggle's own clock said (UTC), and when this computer heard it."""

    server: datetime
    at: Moment

    def server_at(self, now: Moment) -> datetime | None:
        """Say what Toggle's clock shows now; None in another boot, where nothing counts the seconds."""
        if now.boot != self.at.boot:
            return None
        return self.server + timedelta(seconds=now.monotonic - self.at.monotonic)

    def date(self, now: Moment) -> Moment:
        """Put the time on the wall right where it was set.

        In another boot all that is known is that it is later by now: a clock that denies it was set back.
        """
        server = self.server_at(now)
        if server is None:
            return replace(now, wall=max(now.wall, self.server))
        return now if abs(server - now.wall) <= HONEST else replace(now, wall=server)
