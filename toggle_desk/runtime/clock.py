"""The real clock, and names that cannot be guessed."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from datetime import time as time_of_day
from pathlib import Path
from typing import TYPE_CHECKING

from toggle_desk.domain.business_day import DAY_STARTS, start_of_day
from toggle_desk.domain.moment import HONEST, Moment, Told

if TYPE_CHECKING:  # the list of ports takes longer to load than the clock has while the window waits for it
    from toggle_desk.application.ports import ToldTime

# What `secrets` draws from; that module brings OpenSSL along, and the first tile would wait for it.
_CHANCE = random.SystemRandom()
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class SystemClock:
    """Implements `ports.Clock`: time as this computer tells it.

    Monotonic readings of two processes are only compared where the system names its boot; elsewhere
    every process counts as a boot of its own.
    """

    def __init__(self) -> None:
        """Read the boot's name once."""
        try:
            self._boot = _BOOT.read_text("ascii").strip()
        except OSError:
            self._boot = _hex(64)
        self._told: Told | None = None
        self._records: ToldTime | None = None
        self._day_starts: Callable[[], time_of_day] = lambda: DAY_STARTS

    def now(self) -> Moment:
        return Moment(datetime.now(UTC), self._boot, _running())

    def keep_in(self, records: "ToldTime") -> None:
        """Go on from what Toggle's clock said last, and keep there what it says from now on."""
        self._records, self._told = records, records.last()

    def begin_days_at(self, day_starts: Callable[[], time_of_day]) -> None:
        """Let the owner's settings say when the business day begins."""
        self._day_starts = day_starts

    def hear(self, server: datetime) -> None:
        """Take what Toggle's clock says, once in a boot, and anew where that turns out to be wrong."""
        told = Told(server, self.now())
        expected = None if self._told is None else self._told.server_at(told.at)
        if expected is not None and abs(expected - server) <= HONEST:
            return
        self._told = told
        if self._records is not None:
            self._records.keep(told)

    def dated(self) -> Moment:
        """Give this moment by Toggle's clock where it was told one in this boot and the two are apart."""
        now = self.now()
        return now if self._told is None else self._told.date(now)

    def start_of_day(self) -> datetime:
        """Give the UTC moment at which the business day began where this till stands."""
        return start_of_day(self.dated().wall, self._day_starts(), None)

    def is_sure_of_day(self) -> bool:
        """Say whether Toggle was heard in this boot: its clock and the machine's own seconds tell the day.

        After a start of the machine nothing tells how long it was off, until Toggle is heard again.
        """
        told = self._told
        return told is not None and told.server_at(self.now()) is not None

    async def sleep(self, seconds: float) -> None:
        import asyncio  # the window tells the time long before it waits for anything

        await asyncio.sleep(seconds)


class SystemIds:
    """Implements `ports.Ids`: names from the system's chance; `env` is L for live, P for practice."""

    def __init__(self, env: str, till: str) -> None:
        """Take the till's name, of which four letters or digits are kept readable."""
        self._prefix = f"TD{env}{till_tag(till)}"

    def reference(self) -> str:
        """Mint a reference of 33 characters: TD, environment, till tag, 48 bits of time, 80 of chance."""
        stamp = time.time_ns() // 1_000_000
        return self._prefix + _base32(stamp, 10) + _base32(_CHANCE.getrandbits(80), 16)

    def token(self) -> str:
        """Mint a name of 128 bits."""
        return _hex(128)


def _running() -> float:
    """Count the seconds that this computer has been on, its sleep too where the system counts that."""
    # Named only where there is one: Linux has the first, macOS the second; Windows counts sleep by itself.
    clock = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def spread() -> float:
    """Draw a factor between 0.8 and 1.2, so that many tills do not all do a thing at one moment."""
    return (800 + _CHANCE.randrange(401)) / 1000


def till_tag(name: str) -> str:
    """Keep four letters or digits of a till's name: "till-2" becomes TIL2."""
    letters = [letter for letter in name.upper() if letter.isascii() and letter.isalnum()]
    kept = letters if len(letters) <= 4 else [*letters[:3], letters[-1]]  # noqa: PLR2004 - the tag's length
    return "".join(kept).ljust(4, "X")


def _base32(number: int, length: int) -> str:
    return "".join(_CROCKFORD[(number >> (5 * place)) & 31] for place in reversed(range(length)))


def _hex(bits: int) -> str:
    return f"{_CHANCE.getrandbits(bits):0{bits // 4}x}"
