"""Asking what became of open outcomes."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.desk import Bench, a_request, bench_in, the_disk_is_full
from toggle_desk.application.ports import Ledger
from toggle_desk.application.reconcile import Reconcile, Watch
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import DuplicateReported, LookedUp, NoVerdict, Replied
from toggle_desk.domain.intent import Claimed, State, advance
from toggle_desk.domain.order import GratuityOrder
from toggle_desk.domain.people import OWNER

pytestmark = pytest.mark.anyio
IN_DOUBT = NoVerdict(Code.TIMED_OUT)


async def issued(bench: Bench, form: str = "known") -> Entry:
    return await bench.desk.issue_card(a_request(form, minor=500))


async def unknown(bench: Bench, form: str = "form-1", *, booked: bool = False, minor: int = 2000) -> Entry:
    bench.toggle.answer_next_with(IN_DOUBT, booked=booked)
    return await bench.desk.issue_card(a_request(form, minor=minor))


async def asked_later(bench: Bench, entry: Entry, *seconds: float) -> Entry:
    for pause in seconds:
        bench.clock.advance(pause)
        entry = await bench.desk.reconcile.one(entry)
    return entry


def controls(bench: Bench, entry: Entry) -> list[object]:
    """Read what is on record about each look-up: whether a card known to exist was found beside it."""
    question = "SELECT detail FROM event WHERE reference = ? AND kind = 'Checked' ORDER BY seq"
    with bench.ledger.database.reading() as statements:
        return [
            json.loads(detail)["control_found"] for (detail,) in statements.rows(question, (entry.reference,))
        ]


# -- found ----------


async def test_a_card_whose_reply_was_lost_is_found(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)

    found = await bench.desk.reconcile.one(entry)

    assert (State.ISSUED, 2000) == (found.state, found.issued and found.issued.balance)
    assert 1 == len(bench.toggle.named("create_order"))


async def test_where_the_card_is_found_no_known_card_is_asked_about(bench: Bench) -> None:
    await issued(bench)
    entry = await unknown(bench, booked=True)
    bench.toggle.calls.clear()

    await bench.desk.reconcile.one(entry)

    assert [entry.reference] == [call.about for call in bench.toggle.named("look_up")]
    assert [False] == controls(bench, entry)


async def test_a_reversal_that_was_given_up_is_still_asked_about(bench: Bench) -> None:
    card = await issued(bench)
    bench.toggle.answer_next_with(IN_DOUBT)
    reversal = await bench.desk.reverse_card(card.reference, OWNER, "wrong amount")
    given_up = await bench.desk.decide.abandon(reversal.reference, OWNER, "it stays")

    asked = await bench.desk.reconcile.one(given_up)

    assert (State.ABANDONED, 1) == (asked.state, asked.intent.checks)


async def test_a_card_of_another_value_needs_a_manager(bench: Bench) -> None:
    entry = await unknown(bench)
    assert isinstance(entry.order, GratuityOrder)
    bench.toggle.book(replace(entry.order, face_value=4500))

    assert State.MISMATCH is (await bench.desk.reconcile.one(entry)).state


async def test_two_cards_under_one_reference_need_a_manager(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)
    assert isinstance(entry.order, GratuityOrder)
    bench.toggle.book(entry.order)

    assert State.DUPLICATE is (await bench.desk.reconcile.one(entry)).state


async def test_a_card_found_late_is_told_as_late(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)
    given_up = await bench.desk.decide.abandon(entry.reference, OWNER, "guest has left")

    found = await bench.desk.reconcile.one(given_up)

    assert (State.ISSUED, True) == (found.state, found.intent.late)


async def test_the_order_number_that_a_reply_told_is_kept(bench: Bench) -> None:
    bench.toggle.answer_next_with(Replied(Order("O-77", ())), booked=True)
    entry = await bench.desk.issue_card(a_request())
    assert State.ISSUED_INCOMPLETE is entry.state

    found = await bench.desk.reconcile.one(entry)

    assert found.issued is not None
    assert (State.ISSUED, "O-77", 2000) == (found.state, found.issued.order_id, found.issued.balance)


# -- not found: what counts ----------


async def test_not_found_counts_only_where_a_known_card_is_found(bench: Bench) -> None:
    known = await issued(bench)
    entry = await asked_later(bench, await unknown(bench), 1, 200)

    assert State.SETTLED_NOT_FOUND is entry.state
    asked = [call.about for call in bench.toggle.named("look_up")]
    assert [entry.reference, known.reference, entry.reference, known.reference] == asked


async def test_a_till_that_never_issued_a_card_concludes_nothing(bench: Bench) -> None:
    entry = await asked_later(bench, await unknown(bench), 1, 200, 400)

    assert (State.UNKNOWN, ()) == (entry.state, entry.intent.not_founds)
    assert [False, False, False] == controls(bench, entry)
    assert [entry.reference] * 3 == [call.about for call in bench.toggle.named("look_up")]


async def test_where_the_known_card_is_not_found_either_nothing_counts(bench: Bench) -> None:
    await issued(bench)
    entry = await unknown(bench)
    for _ in range(2):
        bench.toggle.answer_next_look_up_with(LookedUp((), None))

    entry = await asked_later(bench, entry, 200)

    assert () == entry.intent.not_founds
    assert [False] == controls(bench, entry)


async def test_a_known_card_holds_for_a_minute(bench: Bench) -> None:
    known = await issued(bench)

    entry = await asked_later(bench, await unknown(bench), 1, 30, 30)

    assert [True, True, True] == controls(bench, entry)
    assert 1 == [call.about for call in bench.toggle.named("look_up")].count(known.reference)


async def test_after_a_minute_the_known_card_is_asked_about_again(bench: Bench) -> None:
    known = await issued(bench)

    await asked_later(bench, await unknown(bench), 1, 61)

    assert 2 == [call.about for call in bench.toggle.named("look_up")].count(known.reference)


@pytest.mark.parametrize("offline", [True, False], ids=["no line", "password changed"])
async def test_a_look_up_that_cannot_be_made_proves_nothing(bench: Bench, offline: bool) -> None:
    entry = await unknown(bench, booked=True)
    bench.toggle.offline, bench.toggle.signed_in = offline, False
    bench.toggle.password_is_right = False

    after = await bench.desk.reconcile.one(entry)

    code = Code.NO_CONNECTION if offline else Code.SIGN_IN_REFUSED
    assert (State.UNKNOWN, code, 1) == (after.state, after.intent.code, after.intent.checks)
    assert after.issued is None
    assert not bench.toggle.named("look_up")


async def test_an_answer_that_lags_behind_is_waited_for(bench: Bench) -> None:
    await issued(bench)
    bench.toggle.lag = 2
    entry = await unknown(bench, booked=True)

    entry = await asked_later(bench, entry, 1, 2, 4)

    assert State.ISSUED is entry.state


async def test_what_toggle_knows_and_cannot_show_needs_a_person(bench: Bench) -> None:
    await issued(bench)
    bench.toggle.answer_next_with(DuplicateReported("Duplicate reference supplied"))
    entry = await bench.desk.issue_card(a_request())

    assert State.NEEDS_PERSON is (await asked_later(bench, entry, 1, 200)).state


async def test_asking_never_sends(bench: Bench) -> None:
    await issued(bench)

    await asked_later(bench, await unknown(bench), 1, 200, 400, 4000)

    assert 2 == len(bench.toggle.named("create_order"))


async def test_what_is_settled_is_not_asked_about(bench: Bench) -> None:
    entry = await issued(bench)

    assert entry == await bench.desk.reconcile.one(entry)
    assert not bench.toggle.named("look_up")


async def test_who_asks_with_an_old_record_gets_the_new_one(bench: Bench) -> None:
    old = await unknown(bench, booked=True)
    await bench.desk.reconcile.one(old)

    assert State.ISSUED is (await bench.desk.reconcile.one(old)).state


async def test_every_open_outcome_is_asked_about(bench: Bench) -> None:
    first = await unknown(bench, "form-1", booked=True, minor=1500)
    second = await unknown(bench, "form-2", minor=2500)

    entries = await bench.desk.reconcile.every_open_outcome()

    assert [(first.reference, State.ISSUED), (second.reference, State.UNKNOWN)] == [
        (entry.reference, entry.state) for entry in entries
    ]


# -- what another process left behind ----------


async def left_prepared(bench: Bench) -> Entry:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    (entry,) = bench.desk.activity.every(Filter())
    return entry


async def left_sending(bench: Bench, token: str) -> Entry:
    entry = await left_prepared(bench)
    after, _ = advance(entry.intent, Claimed(token), bench.clock.now())
    return bench.ledger.record(entry, Claimed(token), after)


class OldRecords:
    """Records that were read before somebody else recovered what is in them."""

    def __init__(self, ledger: Ledger) -> None:
        self._orphans = ledger.orphans()
        self.record = ledger.record
        self.find = ledger.find

    def orphans(self) -> tuple[Entry, ...]:
        return self._orphans


async def test_only_what_a_dead_process_was_sending_is_recovered(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="here") as here:
        with bench_in(tmp_path, token="there", clock=here.clock) as there:
            await left_sending(there, "there")

            assert () == here.desk.reconcile.recover()

        (entry,) = here.desk.reconcile.recover()
        assert (State.UNKNOWN, Code.INTERRUPTED) == (entry.state, entry.intent.code)
        assert () == here.desk.reconcile.recover()


async def test_asking_about_everything_begins_with_what_a_dead_process_was_sending(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="there") as there:
        left = await left_sending(there, "there")

    with bench_in(tmp_path, token="here") as here:
        (entry,) = await here.desk.reconcile.every_open_outcome()

    assert (left.reference, State.UNKNOWN, 1) == (entry.reference, entry.state, entry.intent.checks)


async def test_what_somebody_else_has_recovered_is_taken_as_it_is(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="here") as here:
        with bench_in(tmp_path, token="there", clock=here.clock) as there:
            await left_sending(there, "there")
        slow = Reconcile(cast("Ledger", OldRecords(here.ledger)), here.toggle, here.clock)
        (first,) = here.desk.reconcile.recover()

        assert (first,) == slow.recover()


# -- the watch ----------


class HeldClock:
    """A clock whose naps end when the test says so."""

    def __init__(self, clock: FakeClock) -> None:
        self.now, self.start_of_day = clock.now, clock.start_of_day
        self.naps: list[float] = []
        self.over = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        await self.over.wait()


@asynccontextmanager
async def watching(bench: Bench, clock: HeldClock | None = None) -> AsyncGenerator[tuple[Watch, list[Entry]]]:
    told: list[Entry] = []
    watch = Watch(bench.ledger, bench.desk.reconcile, clock or bench.clock, bench.desk.driver.write_down)
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

        # Told before anybody has asked Toggle: the line may be down for hours.
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
            (entry.reference, entry.state) for entry in here.desk.activity.never_sent()
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
        super().__init__(bench.ledger, bench.toggle, bench.clock)
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
    watch = asyncio.ensure_future(Watch(bench.ledger, asking, bench.clock).run(lambda _: None))

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
    issuing = asyncio.ensure_future(bench.desk.issue_card(a_request()))
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
    assert () == bench.desk.driver.unwritten
    stored = bench.ledger.find(entry.reference)
    assert stored is not None
    assert (entry.intent, entry.issued) == (stored.intent, stored.issued)
    assert 1 == len(bench.toggle.named("create_order"))


async def test_an_outcome_that_is_not_written_down_is_not_asked_about(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await sending.arrived.wait()
    with the_disk_is_full(bench):
        sending.release()
        entry = await issuing

    assert entry is await bench.desk.reconcile.one(entry)
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
    old = await bench.desk.reconcile.one(old)
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
            await there.desk.reconcile.one(old)

    with bench_in(tmp_path, token="here") as here:
        here.clock.advance(1000)
        async with watching(here) as (_, told):
            await until(lambda: len(told) >= 4)

    assert left.reference in [one.reference for one in told[1:4]]
