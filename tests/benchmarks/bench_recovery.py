"""How long a start after a crash takes: until the interrupted card is told, asked about and in the frame.

python -m tests.benchmarks.bench_recovery [ROWS] [OPEN]

The history has 10,000 rows, of which 2,000 are still to be looked up and one was being sent. Bounds: 2 s in
all, and at most 40 times the same start of a till that has nothing else in its records.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.benchmarks.bench_ledger import fill
from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, prepared, step
from tests.doubles.toggle import FakeToggle
from toggle_desk.application.driver import Driver
from toggle_desk.application.overview import Overview
from toggle_desk.application.reconcile import Reconcile, Watch
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import Claimed, State
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

SECONDS, TIMES = 2.0, 40.0
STARTS = 5


def main() -> int:
    """Print the figures beside their bounds; 1 where one is missed."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    open_ = int(sys.argv[2]) if len(sys.argv) > 2 else 2_000
    with tempfile.TemporaryDirectory() as name:
        bare, loaded = (
            statistics.median(start(Path(name) / kind, *rows) for _ in range(STARTS))
            for kind, rows in (("bare", (0, 0)), ("loaded", (size, open_)))
        )
    figures = (
        (f"start with {size:,} rows, {open_:,} open, in s", loaded, SECONDS),
        ("the same beside an empty till's", loaded / bare, TIMES),
    )
    print(f"start of an empty till: {bare * 1000:.1f} ms")
    for label, value, bound in figures:
        print(f"{'ok  ' if value <= bound else 'OVER'}  {label}: {value:.2f} (bound {bound})")
    return int(any(value > bound for _, value, bound in figures))


def start(folder: Path, size: int, open_: int) -> float:
    """Leave one card in the middle of its sending, and time the next start."""
    clock = FakeClock()
    if not folder.exists():
        _with_ledger(folder, clock, "before", lambda ledger: _fill(ledger, clock, size, open_))
    _with_ledger(folder, clock, "dead", lambda ledger: _interrupted(ledger, clock))
    began = time.perf_counter()
    _with_ledger(folder, clock, "next", lambda ledger: asyncio.run(_recovered(ledger, clock)))
    return time.perf_counter() - began


async def _recovered(ledger: SqliteLedger, clock: FakeClock) -> None:
    """Start as the window does, until the interrupted card has been asked about."""
    toggle, told = FakeToggle(clock), list[Entry]()
    driver = Driver(ledger, ledger.questions, toggle, clock, "next")
    reconcile = Reconcile(ledger, ledger.questions, toggle, clock)
    overview = Overview(ledger.questions, clock, Settings, driver)
    asked = toggle.hold("look_up")
    watching = asyncio.ensure_future(
        Watch(ledger.questions, reconcile, clock, driver.write_down).run(told.append)
    )
    clock.advance(2)
    await asked.arrived.wait()
    overview.waiting()
    overview.attention()
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    assert [State.UNKNOWN] == [entry.state for entry in told]


def _fill(ledger: SqliteLedger, clock: FakeClock, size: int, open_: int) -> None:
    fill(ledger, clock, size - open_)
    with ledger.database.reading() as statements:
        list(statements.rows("PRAGMA synchronous = 0"))  # only the filling need not be durable
    for number in range(open_):
        entry = prepared(ledger, a_card(clock, f"TDPOPEN{number:026}"))
        sending = step(ledger, clock, entry, Claimed("before"))
        step(ledger, clock, sending, NoVerdict(Code.TIMED_OUT))
    clock.advance(300)


def _interrupted(ledger: SqliteLedger, clock: FakeClock) -> None:
    reference = f"TDPDEAD{time.time_ns():026}"
    step(ledger, clock, prepared(ledger, a_card(clock, reference)), Claimed("dead"))


def _with_ledger(folder: Path, clock: FakeClock, token: str, work: Callable[[SqliteLedger], None]) -> None:
    folder.mkdir(exist_ok=True)
    with closing(Process(folder / "senders", token)) as process:
        file = folder / "ledger.db"
        with closing(SqliteLedger.open(file, keys=KEYS, process=process, now=clock.now)) as ledger:
            work(ledger)


if __name__ == "__main__":
    sys.exit(main())
