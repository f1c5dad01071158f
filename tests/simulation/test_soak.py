"""A till that issues ten thousand cards is no bigger afterwards."""

import asyncio
import gc
import os
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from tests.doubles.ledger import KEYS
from tests.doubles.trail import MemoryTrail
from tests.simulation.line import Answer, Fate, SimToggle
from tests.simulation.loop import VirtualLoop
from tests.simulation.server import Server, true_time
from tests.simulation.till import GIFT, LEEDS, MAX, settings_with
from toggle_desk.application.driver import Driver
from toggle_desk.application.guard import Guard
from toggle_desk.application.issue_card import IssueCard
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.watch import Watch
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Choice
from toggle_desk.domain.evidence import LookUp, Verdict
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import GratuityOrder, Handover, ReversalOrder
from toggle_desk.domain.request import IssueRequest
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

WARM, CARDS = 1_000, 10_000
GROWTH = 1.05
PAGE = os.sysconf("SC_PAGESIZE")


class Here:
    """The clock and the names of this till."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self._names = 0

    def now(self) -> Moment:
        return Moment(true_time(self._loop.time()), "boot", self._loop.time())

    def dated(self) -> Moment:
        return self.now()

    def is_sure_of_day(self) -> bool:
        return True

    def start_of_day(self) -> datetime:
        return self.now().wall.replace(hour=0, minute=0, second=0, microsecond=0)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def reference(self) -> str:
        self._names += 1
        return f"TDPTILL{self._names:026}"

    def token(self) -> str:
        return f"form {self._names}"


class EveryTenthIsLost:
    """The line of a till in a cellar."""

    def __init__(self) -> None:
        self._orders = 0

    def of_order(self) -> Fate:
        self._orders += 1
        return Fate(Answer.SILENCE) if self._orders % 10 == 0 else Fate()

    def of_look_up(self) -> Fate:
        return Fate()

    def of_sign_in(self) -> Fate:
        return Fate()


class Nobody:
    """Hears of everything and keeps nothing."""

    def sent(self, token: str, order: GratuityOrder | ReversalOrder) -> int:
        del token, order
        return 0

    def answered(self, order: GratuityOrder | ReversalOrder, number: int, verdict: Verdict) -> None:
        pass

    def looked_up(self, token: str, reference: str, look_up: LookUp) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Size:
    """What a process holds: memory in bytes, open files, and tasks."""

    memory: int
    files: int
    tasks: int


def test_ten_thousand_cards_leave_nothing_behind(
    tmp_path: Path, tell: Callable[[str], None], *, long: bool
) -> None:
    if not long:
        pytest.skip("takes minutes; ask for it with --long")
    loop = VirtualLoop()
    began = time.perf_counter()

    with closing(Process(tmp_path / "senders", "till")) as process:
        warm, end, rows = loop.run_until_complete(_issue(loop, tmp_path, process))
    loop.close()

    took = time.perf_counter() - began
    tell(
        f"soak: {WARM + CARDS} cards, {(WARM + CARDS) / took:.0f}/s; "
        f"warm {warm}, at the end {end}; {rows} rows"
    )
    assert end.memory <= warm.memory * GROWTH
    assert (end.files, end.tasks) == (warm.files, warm.tasks)
    assert WARM + CARDS == rows


async def _issue(loop: VirtualLoop, folder: Path, process: Process) -> tuple[Size, Size, int]:
    here = Here(loop)
    server = Server(refuses_duplicates=False, sold=_unheard)
    toggle = SimToggle(server, EveryTenthIsLost(), Nobody(), process.token, here.sleep)
    ledger = SqliteLedger.open(folder / "ledger.db", keys=KEYS, process=process, now=here.now)
    driver = Driver(ledger, ledger.questions, toggle, here, process.token)
    watch = Watch(
        ledger.questions, Reconcile(ledger, ledger.questions, toggle, here), here, driver.write_down
    )
    guard = Guard(lambda: settings_with(None), here, MemoryTrail())
    issue_card = IssueCard(ledger, driver, here, here, lambda: settings_with(None), guard)
    watching = asyncio.create_task(watch.run(_unheard))
    sizes: list[Size] = []
    with closing(ledger):
        for number in range(1, WARM + CARDS + 1):
            entry = await issue_card(_request(number))
            if entry.state is State.UNKNOWN:
                watch.wake()
                await asyncio.sleep(10)
            server.book.pop(f"TDPTILL{number - 100:026}", None)  # Toggle's memory is not the till's
            if number in {WARM, WARM + CARDS}:
                sizes.append(_size())
        watching.cancel()
        await asyncio.wait({watching})
        [(rows,)] = _counted(ledger)
    return sizes[0], sizes[1], rows


def _counted(ledger: SqliteLedger) -> list[tuple[int]]:
    with ledger.database.reading() as statements:
        return [(rows,) for (rows,) in statements.rows("SELECT count(*) FROM intent WHERE state = 'ISSUED'")]


def _request(number: int) -> IssueRequest:
    value = Choice(Money(500, "GBP"))
    return IssueRequest(f"form {number}", LEEDS, GIFT, value, DEFAULT_REASONS[0], MAX, Handover.SHOW)


def _size() -> Size:
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return Size(resident * PAGE, len(list(Path("/proc/self/fd").iterdir())), len(asyncio.all_tasks()))


def _unheard(_: object) -> None:
    """Hear of nothing."""
