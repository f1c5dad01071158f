"""What the campaigns have found, each as the shortest story that shows it."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.desk import Bench, a_request, bench_in
from tests.doubles.ledger import KEYS, a_card, ledger_in, prepared, step
from tests.simulation.disk import SECTOR, Platter, RecordingVfs, Write
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import SETTLE_AFTER, Claimed, Intent, Kind, State, next_check
from toggle_desk.domain.moment import Moment
from toggle_desk.storage.database import Database
from toggle_desk.storage.keys import LedgerKeys

pytestmark = pytest.mark.anyio
EIGHT_HOURS = 8 * 3600.0
WITHIN = 60.0  # seconds after the window in which I20 wants an outcome known


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path) as bench:
        yield bench


async def test_an_order_does_not_leave_when_the_machine_wakes_up_hours_later(bench: Bench) -> None:
    signing_in = bench.toggle.hold("sign_in")
    issuing = asyncio.create_task(bench.desk.issuing.issue_card(a_request()))
    await signing_in.arrived.wait()

    _sleep_through_the_night(bench.clock)
    signing_in.release()
    entry = await issuing

    assert (State.NOT_SENT, Code.TIMED_OUT) == (entry.state, entry.intent.code)
    assert [] == bench.toggle.named("create_order")


async def test_a_card_found_before_the_machine_slept_proves_nothing_afterwards(bench: Bench) -> None:
    known = await bench.desk.issuing.issue_card(a_request("known", minor=500))
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = await bench.desk.issuing.issue_card(a_request("in doubt"))
    await bench.desk.issuing.reconcile.one(entry)

    _sleep_through_the_night(bench.clock)
    bench.toggle.calls.clear()
    await bench.desk.issuing.reconcile.every_open_outcome()

    asked = [call.about for call in bench.toggle.named("look_up")]
    assert [entry.reference, known.reference] == asked


async def test_a_program_that_dies_beside_the_window_is_noticed_while_the_window_runs(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="window") as window:
        told: list[Entry] = []
        watching = asyncio.create_task(window.desk.issuing.watch.run(told.append))
        for _ in range(20):
            await asyncio.sleep(0)
        with bench_in(tmp_path, token="beside", clock=window.clock) as beside:
            left = prepared(beside.ledger, a_card(beside.clock))
            step(beside.ledger, beside.clock, left, Claimed("beside"))

        for _ in range(200):
            await asyncio.sleep(0)
        watching.cancel()
        await asyncio.wait({watching})

    assert (left.reference, State.UNKNOWN) == (told[0].reference, told[0].state)


@pytest.mark.parametrize("number", range(50))
def test_the_first_look_up_that_can_settle_an_outcome_comes_in_time(number: int) -> None:
    since = Moment(datetime(2026, 11, 22, tzinfo=UTC), "boot", 0.0)
    reference = f"TDPTILL{number:026}"
    waiting = Intent(reference, Kind.CARD, State.UNKNOWN, 500, since, unknown_since=since, checks=8)

    wait = next_check(waiting, since)

    assert wait is not None
    assert SETTLE_AFTER <= wait <= SETTLE_AFTER + WITHIN


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_power_cut_while_the_ledger_is_made_leaves_a_till_that_can_make_one(
    tmp_path: Path, keys: LedgerKeys | None
) -> None:
    vfs = RecordingVfs("making")
    file = tmp_path / "whole" / "ledger.db"
    Database.open(file, key=None if keys is None else keys.file, vfs=vfs.name).close()
    vfs.unregister()
    platter = Platter()
    for deed in vfs.deeds:
        if isinstance(deed, Write) and deed.file == file.name:
            # Of the first page all but the first sector arrives.
            (tmp_path / deed.file).write_bytes(bytes(SECTOR) + deed.data[SECTOR:])
            break
        platter.suffer(deed)

    for name, content in platter.files.items():
        (tmp_path / name).write_bytes(content)

    with ledger_in(tmp_path, FakeClock(), keys=keys) as ledger:
        assert ledger.encrypted is (keys is not None)
        assert ledger.verify_chain() is None


def test_asking_often_does_not_put_off_the_look_up_that_can_settle_it() -> None:
    since = Moment(datetime(2026, 11, 22, tzinfo=UTC), "boot", 0.0)
    asked = Moment(datetime(2026, 11, 22, 0, 1, tzinfo=UTC), "boot", 60.0)
    waiting = Intent(
        "TDPTILL", Kind.CARD, State.UNKNOWN, 500, since, unknown_since=since, last_check=asked, checks=12
    )

    wait = next_check(waiting, asked)

    assert wait is not None
    assert SETTLE_AFTER <= 60.0 + wait <= SETTLE_AFTER + WITHIN


def _sleep_through_the_night(clock: FakeClock) -> None:
    """Sleep as many machines do: the wall clock goes on, the forward clock stands still."""
    monotonic = clock.monotonic
    clock.advance(EIGHT_HOURS)
    clock.monotonic = monotonic
