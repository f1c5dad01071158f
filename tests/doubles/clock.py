"""A clock that only moves when a test moves it."""

from datetime import UTC, datetime, timedelta

from toggle_desk.domain.moment import Moment, Told


class FakeClock:
    """Implements `ports.Clock`; a nap ends at once and is remembered, in seconds."""

    def __init__(self, wall: datetime = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)) -> None:
        self.wall = wall
        self.boot = "boot-1"
        self.monotonic = 1000.0
        self.naps: list[float] = []
        self.told: Told | None = None
        self.sure = True

    def now(self) -> Moment:
        return Moment(self.wall, self.boot, self.monotonic)

    def dated(self) -> Moment:
        return self.now() if self.told is None else self.told.date(self.now())

    def is_sure_of_day(self) -> bool:
        return self.sure

    def start_of_day(self) -> datetime:
        return self.dated().wall.replace(hour=0, minute=0, second=0, microsecond=0)

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass, for the wall and for the machine alike."""
        self.wall += timedelta(seconds=seconds)
        self.monotonic += seconds

    def set_wall(self, wall: datetime) -> None:
        """Have a person set the clock, which the machine's own count of seconds does not notice."""
        self.wall = wall

    def reboot(self, seconds: float = 60.0) -> None:
        """Start the machine anew: its count of seconds begins again."""
        self.wall += timedelta(seconds=seconds)
        self.boot += "+"
        self.monotonic = 0.0
