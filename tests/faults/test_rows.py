import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, ledger_in
from tests.doubles.line import USUAL
from tests.doubles.toggle import FakeToggle
from tests.faults.faults import FAULTS, UNREACHED, Line, Stage
from tests.faults.rows import ROWS, Next, Row
from tests.faults.scene import (
    CONTROL,
    HASTY,
    Counter,
    Place,
    Scene,
    a_request,
    an_order,
    broken_promises,
    scene_on,
    signed_in,
)
from toggle_desk.application.records import Entry
from toggle_desk.domain.evidence import Refused, Replied, Unsent, Verdict
from toggle_desk.domain.intent import State
from toggle_desk.domain.schedule import next_check
from toggle_desk.domain.steps import RETRY_DELAYS
from toggle_desk.presenters import outcome

pytestmark = pytest.mark.anyio

# Seconds between the sends, as far as the spread between tills leaves them.
RETRIES = {one: list(RETRY_DELAYS if one is Next.SENDS_AGAIN else ()) for one in Next}
SENDS = {Next.NOTHING: 1, Next.LOOKS_UP: 1, Next.SENDS_AGAIN: 4}
Cell = tuple[Row, str, Line]
EVERYWHERE = [
    (row, way, line) for row in ROWS for way in row.ways for line in Line if line in FAULTS[way].lines
]
IN_MEMORY = [
    pytest.param(row, verdict, booked, id=f"{row.number}: {row.fault} [{number}], {booked=}")
    for row in ROWS
    for number, verdict in enumerate(row.in_memory)
    for booked in (False, True)
    if booked or not isinstance(verdict, Replied)
    if not (booked and (isinstance(verdict, Unsent) or (isinstance(verdict, Refused) and verdict.unread)))
]


def test_the_table_has_every_row() -> None:
    kept = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    ways = [way for row in ROWS for way in row.ways]

    assert sorted({row.number for row in ROWS}) == list(range(1, 44))
    assert [] == [row.number for row in ROWS if not (row.ways or row.kept_by)]
    assert [] == [name for row in ROWS for name in row.kept_by if f"def {name}(" not in kept]
    assert sorted(ways) == sorted(FAULTS)


def test_there_are_enough_cells(figures: dict[str, str], request: pytest.FixtureRequest) -> None:
    cells = len(on_lines(request.config)) + len(IN_MEMORY)
    figures["fault cells"] = f"{cells}, of which {len(IN_MEMORY)} in memory, on {len(FAULTS)} faults"

    assert cells >= 150


def on_lines(config: pytest.Config) -> list[Cell]:
    """Choose what is run: every fault over TCP or the one line it needs, and each row over every line."""
    if config.getoption("--long"):
        return EVERYWHERE
    return [cell for cell in EVERYWHERE if is_needed(*cell)]


def is_needed(row: Row, way: str, line: Line) -> bool:
    lines = FAULTS[way].lines
    return line is Line.TCP or Line.TCP not in lines or way in list(row.ways)[:2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "way" in metafunc.fixturenames:
        cells = on_lines(metafunc.config)
        names = [f"{row.number}: {way}, {line}" for row, way, line in cells]
        metafunc.parametrize(("row", "way", "line"), cells, ids=names)


async def test_each_fault_ends_as_the_table_says(row: Row, way: str, line: Line, place: Place) -> None:
    fault = FAULTS[way]
    patience = HASTY if fault.hasty else USUAL
    host = "localhost" if fault.stage is Stage.NAME else "127.0.0.1"

    async with scene_on(line, place, patience=patience, host=host) as scene:
        if not fault.cold:
            await signed_in(scene.client)
        await scene.server.arm(fault)
        with names_unknown_if(fault.stage is Stage.NAME):
            entry = await scene.counter.issue(a_request())

        sent = 0 if fault.cold else SENDS[row.next]
        assert (entry.state, entry.intent.attempt) == (row.state, sent)
        assert row.words in outcome.sentence(entry)
        assert row.code in {None, entry.intent.code}
        assert len(scene.book.under(entry.reference)) == row.ways[way]
        assert scene.server.orders == (0 if fault.stage in UNREACHED else sent)
        assert scene.counter.clock.naps == pytest.approx(RETRIES[row.next], rel=0.21)
        assert_all_promises_are_kept(scene, entry)

        if fault.asked is not None:
            entry = await a_look_up_that_proves_nothing(scene, entry)
        orders = scene.server.orders
        await scene.server.heal()
        entry = await scene.counter.settle(entry)

        at_last = row.at_last[row.ways[way]] if row.next is Next.LOOKS_UP else row.state
        assert entry.state is at_last
        assert (scene.server.orders, entry.intent.attempt) == (orders, sent)
        assert_all_promises_are_kept(scene, entry)


@pytest.mark.parametrize(("row", "verdict", "booked"), IN_MEMORY)
async def test_each_verdict_ends_as_the_table_says(
    row: Row, verdict: Verdict, *, booked: bool, place: Place
) -> None:
    clock = FakeClock()
    toggle = FakeToggle(clock)
    toggle.book(an_order(a_card(clock, CONTROL)))
    for _ in range(SENDS[row.next]):
        toggle.answer_next_with(verdict, booked=booked)

    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, toggle, clock)
        entry = await counter.issue(a_request())

        assert (entry.state, entry.intent.attempt) == (row.state, SENDS[row.next])
        assert row.words in outcome.sentence(entry)
        assert len(toggle.named("create_order")) == SENDS[row.next]
        assert clock.naps == pytest.approx(RETRIES[row.next], rel=0.21)
        assert [] == broken_promises(counter, entry, exist(toggle, entry))

        entry = await counter.settle(entry)

        assert entry.state is (row.at_last[int(booked)] if row.next is Next.LOOKS_UP else row.state)
        assert len(toggle.named("create_order")) == SENDS[row.next]
        assert [] == broken_promises(counter, entry, exist(toggle, entry))


async def a_look_up_that_proves_nothing(scene: Scene, entry: Entry) -> Entry:
    clock = scene.counter.clock
    clock.advance(2)
    still = await scene.counter.reconcile.one(entry)

    assert State.UNKNOWN is still.state
    assert () == still.intent.not_founds
    assert next_check(still.intent, clock.now()) is not None
    assert_all_promises_are_kept(scene, still)
    return still


def assert_all_promises_are_kept(scene: Scene, entry: Entry) -> None:
    exist = [sale.value for sale in scene.book.under(entry.reference)]

    assert [] == broken_promises(scene.counter, entry, exist)
    assert set(scene.seen) <= {"SENDING"}  # I5: written down before the first byte
    assert len(scene.seen) == scene.server.orders


def exist(toggle: FakeToggle, entry: Entry) -> list[int]:
    return [item.value or 0 for item in toggle.under(entry.reference)]


@contextmanager
def names_unknown_if(broken: bool) -> Generator[None]:
    """Let no name be found: the loop is this test's own, and with it the resolver."""
    if not broken:
        yield
        return

    async def unknown(*_: object, **__: object) -> list[object]:
        raise OSError("Name or service not known")

    loop = asyncio.get_running_loop()
    loop.getaddrinfo = unknown  # type: ignore[method-assign] - put back below
    try:
        yield
    finally:
        del loop.getaddrinfo
