"""A till in a zone of its own, with the program's real clock, and a model that knows the true time."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo

from tests.simulation.auditor import Auditor, Books
from tests.simulation.line import SimToggle
from tests.simulation.server import true_time
from tests.simulation.store import Disk
from tests.simulation.till import Machine, World
from toggle_desk.application.ports import Clock
from toggle_desk.domain.business_day import LONGEST_DAY, start_of_day
from toggle_desk.domain.evidence import LookUp, Verdict
from toggle_desk.domain.moment import HONEST, Moment, Told
from toggle_desk.domain.order import GratuityOrder, ReversalOrder
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.table import table_key
from toggle_desk.runtime.clock import SystemClock

# A clock may be off by so much without having been set, and an order leaves within a minute of its decision.
SLACK = HONEST + timedelta(minutes=1)
HOUR = timedelta(hours=1) - 2 * SLACK
_NOTE = re.compile(r"; by (?P<operator>[^;]+)(?:; table (?P<table>[^;]+))?(?:;|$)")


@dataclass(frozen=True, slots=True)
class Gift:
    """One card that exists at Toggle, and when its order left in truth."""

    at: datetime
    minor: int
    operator: str
    table: str


class Accountant(Auditor):
    """Adds up what was really given, by the true time; knows nothing of the ledger."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__(now, lag_is_bounded=True)
        self._now_here = now
        self.excused: set[str] = set()  # references that the limits of staff do not bind
        self._sent: dict[str, Gift] = {}

    def sent(self, token: str, order: GratuityOrder | ReversalOrder) -> int:
        del token
        if isinstance(order, GratuityOrder) and order.reference not in self._sent:
            told = _NOTE.search(order.note)
            assert told is not None, order.note
            at = true_time(self._now_here())
            gift = Gift(at, order.face_value, told["operator"], table_key(told["table"] or ""))
            self._sent[order.reference] = gift
        return 0

    def gifts(self) -> list[Gift]:
        """Give every card that is there and was not taken back, oldest first."""
        book, taken_back = self.server.book, self.server.reversed
        kept = [
            replace(gift, operator="Max") if reference in self.excused else gift
            for reference, gift in self._sent.items()
            if any(item.id not in taken_back for item in self.server.sales(reference))
        ]
        return sorted(kept, key=lambda gift: gift.at) if book else []

    # -- what another auditor judges ------------------------------------------------------------------------

    def sold(self, reference: str) -> None:
        self.counts["sold"] += bool(reference)

    def answered(self, order: GratuityOrder | ReversalOrder, number: int, verdict: Verdict) -> None:
        """Judge no verdict."""

    def looked_up(self, token: str, reference: str, look_up: LookUp) -> None:
        """Judge no look-up."""

    def committed(self, books: Books) -> None:
        """Judge no commit."""

    def restarted(self, books: Books) -> None:
        """Judge no start."""


class Kept:
    """Implements `ports.ToldTime` for every process of one machine, through restarts and boots."""

    def __init__(self) -> None:
        self._told: Told | None = None

    def last(self) -> Told | None:
        return self._told

    def keep(self, told: Told) -> None:
        self._told = told


class LocalClock(SystemClock):
    """The program's clock on a machine of the simulation, in a zone of its own."""

    def __init__(self, machine: "Till") -> None:
        super().__init__()
        self._machine = machine
        self.sleep = machine.sleep

    def now(self) -> Moment:
        return self._machine.now()

    def start_of_day(self) -> datetime:
        return start_of_day(self.dated().wall, self._machine.day_starts, self._machine.zone)


class Till(Machine):
    """A machine whose programs listen to Toggle's clock, where that tells the time."""

    def __init__(  # noqa: PLR0913 - all that a till has of its own
        self,
        world: World,
        name: str,
        store: Disk,
        limits: Limits,
        *,
        day_starts: time,
        zone: tzinfo,
        hears: bool,
    ) -> None:
        super().__init__(world, name, store)
        self.settings = replace(self.settings, limits=limits)
        self.day_starts, self.zone, self._hears = day_starts, zone, hears
        self.counts_sleep = True
        self._kept = Kept()

    def clock_for(self, toggle: SimToggle) -> Clock:
        clock = LocalClock(self)
        clock.keep_in(self._kept)
        if self._hears:
            toggle.heard = clock.hear
        return clock


def overspent(gifts: list[Gift], limits: Limits, day_starts: time, zone: tzinfo) -> str:
    """Say which limit was passed, "" where none was.

    A card of the minutes around the beginning of a day may count for either.
    """
    staff = [gift for gift in gifts if gift.operator != "Max"]
    people, tables = defaultdict[str, list[Gift]](list), defaultdict[str, list[Gift]](list)
    for gift in staff:
        people[gift.operator].append(gift)
    for gift in gifts:
        if gift.table:
            tables[gift.table].append(gift)
    for name, those, limit in (
        *(("staff_day", those, limits.staff_day) for those in people.values()),
        *(("table_day", those, limits.table_day) for those in tables.values()),
        ("site_day", gifts, limits.site_day),
    ):
        if limit is not None and (found := _over(those, limit, day_starts, zone)):
            return f"{name}: {found}"
    most = limits.person_hour_cards
    for those in people.values():
        for first, last in zip(those, those[most:], strict=False) if most else ():
            if last.at - first.at < HOUR:
                return f"person_hour_cards: {first} {last}"
    return ""


def _over(gifts: list[Gift], limit: int, day_starts: time, zone: tzinfo) -> str:
    """Look at every stretch of whole days, since what is spent too early is missing later."""
    begins = sorted({start_of_day(gift.at, day_starts, zone) for gift in gifts})
    for first, begin in enumerate(begins):
        for days, last in enumerate(begins[first:], 1):
            end = start_of_day(last + LONGEST_DAY + timedelta(hours=10), day_starts, zone)
            whole = sum(gift.minor for gift in gifts if begin + SLACK <= gift.at < end - SLACK)
            if whole > days * limit:
                return f"{whole} in {days} days from {begin}"
    return ""
