"""Everything one running local Toggle holds: its book, tokens, budget, switches and counts."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from toggle_desk.sandbox.book import Book
from toggle_desk.sandbox.faults import Faults
from toggle_desk.sandbox.settings import Settings
from toggle_desk.sandbox.throttle import Throttle
from toggle_desk.sandbox.tokens import Tokens

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Read this machine's clock, in UTC."""
    return datetime.now(UTC)


class Vendor:
    """The state behind the endpoint; used by one thread, the one that serves."""

    def __init__(self, file: Path, username: str, password: str, clock: Clock = system_clock) -> None:
        self._clock = clock
        self.settings = Settings()
        self.book = Book(file)
        self.tokens = Tokens(username, password)
        self.throttle = Throttle(self.settings, self.now())
        self.faults = Faults()
        self.requests = Counter[str]()

    def now(self) -> datetime:
        """Tell the time of the local Toggle, which may be moved against the machine's."""
        return self._clock() + timedelta(seconds=self.settings.clock_offset_seconds)

    def adopt(self, settings: Settings) -> None:
        """Switch to other settings, whose clock counts from here on."""
        self.settings = settings
        self.throttle.adopt(settings, self.now())

    def reset(self) -> None:
        """Start over as on the first day, before any sign-in."""
        self.settings = Settings()
        self.book.clear()
        self.tokens.forget()
        self.throttle = Throttle(self.settings, self.now())
        self.faults.clear()
        self.requests.clear()
