"""Asking by itself: on the schedule, as soon as something is due, and after every mishap."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from tests.application.outcomes import asked_later, issued, left_prepared, left_sending, unknown
from tests.doubles.clock import FakeClock
from tests.doubles.desk import Bench, a_request, bench_in, the_disk_is_full
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.records import Entry
from toggle_desk.application.watch import Watch
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State

pytestmark = pytest.mark.anyio


class HeldClock:
    """A clock whose naps end when the test says so."""

    def __init__(self, clock: FakeClock) -> None:
        self.now, self.dated = clock.now, clock.dated
        self.start_of_day, self.is_sure_of_day = clock.start_of_day, clock.is_sure_of_day
        self.naps: list[float] = []
        self.over = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        await self.over.wait()


@asynccontextmanager
async def watching(bench: Bench, clock: HeldClock | None = None) -> AsyncGenerator[tuple[Watch, list[Entry]]]:
    told: list[Entry] = []
    watch = Watch(
        bench.ledger.questions,
        bench.desk.issuing.reconcile,
        clock or bench.clock,
        bench.desk.issuing.driver.write_down,
    )
    task = asyncio.ensure_future(watch.run(told.append))
    yield watch, told
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def until(ready: Callable[[], object]) -> None:
    for _ in range(2000):
        if ready():
            return
        await asyncio.sleep(0)
    pytest.fail("that never happened")


async def test_the_watch_asks_on_the_schedule_until_the_card_is_found(bench: Bench) -> None:
    await issued(bench)
    bench.toggle.lag = 4
    entry = await unknown(bench, booked=True)
    since = bench.clock.now()

    async with watching(bench) as (_, told):
        await until(lambda: told and told[-1].state is State.ISSUED)

    assert [entry.reference] * 5 == [one.reference for one in told]
    at = told[-1].intent.last_check
    assert at is not None
    assert 15 * 0.8 <= at.seconds_since(since) <= 15 * 1.2 + 1


async def test_the_watch_settles_what_never_arrived(bench: Bench) -> None:
    await issued(bench)
    await unknown(bench)

    async with watching(bench) as (_, told):
        await until(lambda: told and told[-1].state is State.SETTLED_NOT_FOUND)


async def test_after_seven_days_the_watch_hands_an_unknown_outcome_to_a_person(bench: Bench) -> None:
    await unknown(bench)
    bench.clock.reboot(8 * 86400)

    async with watching(bench) as (_, told):
        await until(lambda: told)

    assert State.NEEDS_PERSON is told[0].state


async def test_the_watch_asks_once_a_second_at_most(bench: Bench) -> None:
    for number in range(4):
        await unknown(bench, f"form-{number}", minor=1000 + number)
    bench.clock.advance(1000)
    bench.clock.naps.clear()

    async with watching(bench) as (_, told):
        await until(lambda: len(told) >= 4)

    assert [1.0, 1.0, 1.0] == bench.clock.naps[:3]


async def test_the_watch_first_recovers_what_was_being_sent(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="there") as there:
        entry = await left_sending(there, "there")

    with bench_in(tmp_path, token="here") as here:
        async with watching(here) as (_, told):
            await until(lambda: told)

        # Told before Toggle was asked: the line may be down for hours.
        assert (entry.reference, State.UNKNOWN, 0) == (
            told[0].reference,
            told[0].state,
            told[0].intent.checks,
        )


async def test_what_was_never_sent_waits_for_a_person(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="there") as there:
        left = await left_prepared(there)

    with bench_in(tmp_path, token="here") as here:
        async with watching(here):
            await until(lambda: len(here.clock.naps) > 2)

        assert [(left.reference, State.PREPARED)] == [
            (entry.reference, entry.state) for entry in here.desk.records.activity.never_sent()
        ]
        assert not here.toggle.calls


async def test_with_nothing_open_the_watch_looks_again_in_a_minute(bench: Bench) -> None:
    clock = HeldClock(bench.clock)

    async with watching(bench, clock):
        await until(lambda: clock.naps)

    assert [60.0] == clock.naps


async def test_the_watch_wakes_when_what_it_waits_for_is_due(bench: Bench) -> None:
    await unknown(bench, booked=True)
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (_, told):
        await until(lambda: clock.naps)
        assert not told
        bench.clock.advance(clock.naps[0] + 1)
        clock.over.set()
        await until(lambda: told)

    assert State.ISSUED is told[0].state


async def test_news_wakes_the_watch(bench: Bench) -> None:
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (watch, told):
        await until(lambda: clock.naps)
        await unknown(bench, booked=True)
        bench.clock.advance(2)
        watch.wake()
        await until(lambda: told)

    assert (State.ISSUED, 60.0) == (told[0].state, clock.naps[0])


class Impatient(Reconcile):
    """Asks in vain, so that the same outcome is due again at once."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.ledger, bench.ledger.questions, bench.toggle, bench.clock)
        self.done: list[str] = []

    def recover(self) -> tuple[Entry, ...]:
        self.done.append("recover")
        return ()

    async def one(self, entry: Entry) -> Entry:
        self.done.append("ask")
        return entry


async def test_once_a_minute_the_watch_sees_what_other_processes_left_however_much_is_due(
    bench: Bench,
) -> None:
    await unknown(bench)
    bench.clock.advance(1000)
    asking = Impatient(bench)
    watch = asyncio.ensure_future(Watch(bench.ledger.questions, asking, bench.clock).run(lambda _: None))

    await until(lambda: asking.done.count("recover") > 1)
    watch.cancel()

    assert ["recover", *["ask"] * 60, "recover"] == asking.done[:62]


async def test_a_watch_that_ends_leaves_nothing_running(bench: Bench) -> None:
    before = asyncio.all_tasks()
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (watch, _):
        for woken in range(3):
            await until(lambda woken=woken: len(clock.naps) > woken)
            watch.wake()
        await until(lambda: len(clock.naps) > 3)
        await until(lambda: len(asyncio.all_tasks()) <= len(before) + 3)  # the watch, its nap and its news
    await until(lambda: asyncio.all_tasks() == before)


async def test_records_that_cannot_be_used_for_a_while_do_not_end_the_watch(bench: Bench) -> None:
    await unknown(bench, booked=True)
    bench.clock.advance(2)
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (_, told):
        with the_disk_is_full(bench):
            await until(lambda: clock.naps)
        clock.over.set()
        await until(lambda: told)

    assert (State.ISSUED, 5.0) == (told[0].state, clock.naps[0])


async def test_records_that_cannot_be_used_at_the_start_do_not_end_the_watch(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="there") as there:
        await left_sending(there, "there")

    with bench_in(tmp_path, token="here") as here:
        clock = HeldClock(here.clock)
        with the_disk_is_full(here):
            async with watching(here, clock) as (_, told):
                await until(lambda: clock.naps)

        assert not told


# -- what could not be written down, and machines that sleep (fault row 33) ----------


@pytest.mark.parametrize("verdict", [None, NoVerdict(Code.TIMED_OUT)], ids=["issued", "in doubt"])
async def test_a_verdict_that_could_not_be_written_down_is_written_by_the_same_run(
    bench: Bench, verdict: NoVerdict | None
) -> None:
    if verdict is not None:
        bench.toggle.answer_next_with(verdict)
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await sending.arrived.wait()
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (_, told):
        with the_disk_is_full(bench):
            sending.release()
            entry = await issuing
            clock.over.set()
            await until(lambda: clock.naps[-1] == 5.0)
        await until(lambda: told)

    assert (entry.reference, entry.state, True) == (told[0].reference, told[0].state, told[0].recorded)
    assert () == bench.desk.issuing.driver.unwritten
    stored = bench.ledger.questions.find(entry.reference)
    assert stored is not None
    assert (entry.intent, entry.issued) == (stored.intent, stored.issued)
    assert 1 == len(bench.toggle.named("create_order"))


async def test_an_outcome_that_is_not_written_down_is_not_asked_about(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await sending.arrived.wait()
    with the_disk_is_full(bench):
        sending.release()
        entry = await issuing

    assert entry is await bench.desk.issuing.reconcile.one(entry)
    assert not bench.toggle.named("look_up")


@pytest.mark.parametrize("by", [timedelta(days=-1), timedelta(seconds=11), timedelta(days=1)], ids=str)
async def test_a_till_that_slept_asks_at_once_whatever_its_schedule_says(bench: Bench, by: timedelta) -> None:
    await unknown(bench, booked=True)
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (watch, told):
        await until(lambda: clock.naps)
        bench.clock.set_wall(bench.clock.wall + by)
        assert not told
        watch.wake()
        await until(lambda: told)

    assert State.ISSUED is told[0].state


@pytest.mark.parametrize("by", [-10, 10])
async def test_a_clock_that_a_server_puts_right_hurries_nobody(bench: Bench, by: int) -> None:
    await asked_later(bench, await unknown(bench), *[120] * 9)
    clock = HeldClock(bench.clock)

    async with watching(bench, clock) as (watch, told):
        await until(lambda: clock.naps)
        bench.clock.advance(30)
        bench.clock.set_wall(bench.clock.wall + timedelta(seconds=by))
        watch.wake()
        await until(lambda: len(clock.naps) > 1)

    assert not told


async def test_a_till_that_slept_asks_at_once_and_then_on_its_schedule(bench: Bench) -> None:
    await asked_later(bench, await unknown(bench), *[120] * 8)
    async with watching(bench) as (watch, told):
        await until(lambda: bench.clock.naps)
        bench.clock.set_wall(bench.clock.wall + timedelta(days=1))
        watch.wake()
        await until(lambda: len(told) > 3)

    asked = [entry.intent.last_check.monotonic for entry in told if entry.intent.last_check]
    assert all(later - earlier > 60 for earlier, later in pairwise(asked))


async def test_a_guest_at_the_counter_comes_before_what_was_left_open_long_ago(bench: Bench) -> None:
    old = await unknown(bench, "form-1", minor=1000)
    bench.clock.advance(2)
    old = await bench.desk.issuing.reconcile.one(old)
    new = await unknown(bench, "form-2", minor=2000)
    bench.clock.advance(1000)

    async with watching(bench) as (_, told):
        await until(lambda: len(told) >= 2)

    assert [new.reference, old.reference] == [one.reference for one in told[:2]]


async def test_what_has_just_become_unknown_does_not_wait_for_a_long_list(bench: Bench) -> None:
    for number in range(3):
        await unknown(bench, f"form-{number}", minor=1000 + number)
    bench.clock.advance(1000)
    looking = bench.toggle.hold("look_up")

    async with watching(bench) as (watch, told):
        await looking.arrived.wait()
        new = await unknown(bench, "form-9", minor=9000)
        bench.clock.advance(2)
        watch.wake()
        looking.release()
        await until(lambda: len(told) >= 2)

    assert new.reference == told[1].reference


async def test_a_card_interrupted_just_before_the_start_is_asked_about_before_a_long_list(
    tmp_path: Path,
) -> None:
    with bench_in(tmp_path, token="there") as there:
        left = await left_sending(there, "there")
        olds = [await unknown(there, f"old-{number}", minor=1000 + number) for number in range(5)]
        for old in olds:
            await there.desk.issuing.reconcile.one(old)

    with bench_in(tmp_path, token="here") as here:
        here.clock.advance(1000)
        async with watching(here) as (_, told):
            await until(lambda: len(told) >= 4)

    assert left.reference in [one.reference for one in told[1:4]]
