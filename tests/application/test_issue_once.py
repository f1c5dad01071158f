"""Issuing one card at most once: written down first, after any click, end or rival process."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from tests.application.outcomes import IN_DOUBT, NO_FILTER, kinds, sent
from tests.doubles.desk import (
    Bench,
    a_request,
    bench_in,
    the_disk_is_full,
)
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.evidence import NoVerdict, Refused, Unsent
from toggle_desk.domain.intent import State, next_check
from toggle_desk.domain.people import OWNER

pytestmark = pytest.mark.anyio


OFFLINE = Unsent(Code.NO_CONNECTION, retry=True)


# -- exactly once ----------


async def test_clicks_on_one_form_issue_one_card(bench: Bench) -> None:
    first = await bench.desk.issuing.issue_card(a_request())
    second = await bench.desk.issuing.issue_card(a_request())

    assert first == second
    assert 1 == len(sent(bench))


async def test_a_second_click_while_the_card_is_on_its_way_sends_nothing(bench: Bench) -> None:
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()
    second = await bench.desk.issuing.issue_card(a_request())
    hold.release()
    first = await task

    assert (State.SENDING, State.ISSUED) == (second.state, first.state)
    assert second.reference == first.reference
    assert 1 == len(sent(bench))


@pytest.mark.parametrize(
    ("call", "state"), [("sign_in", State.PREPARED), ("create_order", State.SENDING)], ids=["D1", "D2"]
)
async def test_each_step_is_durable_before_it_takes_effect(
    bench: Bench, tmp_path: Path, call: str, state: State
) -> None:
    hold = bench.toggle.hold(call)

    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()
    with bench_in(tmp_path, token="another-process") as other:
        assert [state] == [entry.state for entry in other.desk.records.activity.every(NO_FILTER)]
    hold.release()
    assert State.ISSUED is (await task).state


async def test_a_send_that_never_left_is_written_down_before_the_next(bench: Bench) -> None:
    for _ in range(2):
        bench.toggle.answer_next_with(OFFLINE)

    entry = await bench.desk.issuing.issue_card(a_request())

    assert ["Prepared", "Claimed", "Unsent", "Claimed", "Unsent", "Claimed", "Replied"] == kinds(
        bench, entry.reference
    )
    assert pytest.approx([0.5, 1.5], rel=0.21) == bench.clock.naps
    assert State.ISSUED is entry.state


async def test_the_machine_gives_up_after_three_more_tries(bench: Bench) -> None:
    bench.toggle.offline = True

    entry = await bench.desk.issuing.issue_card(a_request())

    assert (State.NOT_SENT, Code.NO_CONNECTION) == (entry.state, entry.intent.code)
    assert pytest.approx([0.5, 1.5, 4.0], rel=0.21) == bench.clock.naps
    assert not sent(bench)


async def test_what_no_machine_may_repeat_is_tried_once(bench: Bench) -> None:
    bench.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))

    entry = await bench.desk.issuing.issue_card(a_request())

    assert (State.NOT_SENT, Code.TLS_REFUSED, 1) == (entry.state, entry.intent.code, len(sent(bench)))


@pytest.mark.parametrize(
    ("verdict", "state"),
    [(IN_DOUBT, State.UNKNOWN), (Refused(Code.REFUSED, "No."), State.REJECTED)],
    ids=["in doubt", "refused"],
)
async def test_what_left_is_never_sent_again_by_the_machine(
    bench: Bench, verdict: NoVerdict | Refused, state: State
) -> None:
    bench.toggle.answer_next_with(verdict)

    entry = await bench.desk.issuing.issue_card(a_request())

    assert (state, 1) == (entry.state, len(sent(bench)))
    assert entry == bench.ledger.questions.find(entry.reference)


# -- signing in ----------


async def test_a_token_that_is_refused_on_the_way_out_is_no_reason_to_send_again(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.SIGN_IN_REFUSED), booked=True)

    entry = await bench.desk.issuing.issue_card(a_request())

    assert (State.UNKNOWN, Code.SIGN_IN_REFUSED, 1) == (entry.state, entry.intent.code, len(sent(bench)))
    assert State.ISSUED is (await bench.desk.issuing.reconcile.one(entry)).state


async def test_an_order_that_finds_no_token_signs_in_and_leaves(bench: Bench) -> None:
    bench.toggle.answer_next_with(Unsent(Code.SIGN_IN_REFUSED, retry=True))

    entry = await bench.desk.issuing.issue_card(a_request())

    assert (State.ISSUED, 2, 1) == (entry.state, len(sent(bench)), len(bench.toggle.under(entry.reference)))


async def test_a_card_that_was_made_although_it_was_refused_is_found_at_once_and_called_late(
    bench: Bench,
) -> None:
    bench.toggle.answer_next_with(Refused(Code.REFUSED, "No."), booked=True)
    refused = await bench.desk.issuing.issue_card(a_request())

    found = await bench.desk.issuing.reconcile.one(refused)

    assert (State.REJECTED, 0.0) == (refused.state, next_check(refused.intent, bench.clock.now()))
    assert (State.ISSUED, True) == (found.state, found.intent.late)
    assert [found.reference] == [entry.reference for entry in bench.ledger.questions.left_to_managers(9)]


async def test_a_refused_card_that_shows_up_some_minutes_later_is_found_after_a_restart_too(
    tmp_path: Path,
) -> None:
    with bench_in(tmp_path) as bench:
        bench.toggle.lag = 1
        bench.toggle.answer_next_with(Refused(Code.REFUSED, "No."), booked=True)
        refused = await bench.desk.issuing.issue_card(a_request())
        checked = await bench.desk.issuing.reconcile.one(refused)
        assert State.REJECTED is checked.state
    with bench_in(tmp_path, token="next", clock=bench.clock, toggle=bench.toggle) as bench:
        (left,) = bench.ledger.questions.watched()
        bench.clock.advance(next_check(left.intent, bench.clock.now()) or 0)

        found = await bench.desk.issuing.reconcile.one(left)

    assert (State.ISSUED, True) == (found.state, found.intent.late)


async def test_a_refusal_that_is_settled_is_asked_about_no_more(bench: Bench) -> None:
    bench.toggle.answer_next_with(Refused(Code.REFUSED, "No."))
    refused = await bench.desk.issuing.issue_card(a_request())
    checked = await bench.desk.issuing.reconcile.one(refused)
    bench.clock.advance(300)
    settled = await bench.desk.issuing.reconcile.one(checked)
    looked_up = len(bench.toggle.named("look_up"))

    again = await bench.desk.issuing.reconcile.one(settled)

    assert (settled, ()) == (again, bench.ledger.questions.watched())
    assert looked_up == len(bench.toggle.named("look_up")) == 2


async def test_a_wrong_password_sends_nothing(bench: Bench) -> None:
    bench.toggle.password_is_right = False

    entry = await bench.desk.issuing.issue_card(a_request())

    assert (State.NOT_SENT, Code.SIGN_IN_REFUSED, "Unauthorized") == (
        entry.state,
        entry.intent.code,
        entry.intent.words,
    )
    assert not sent(bench)
    assert not bench.clock.naps


# -- cancelled, and records that go away ----------


async def test_closing_the_program_while_sending_leaves_an_unknown_outcome(bench: Bench) -> None:
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    (entry,) = bench.ledger.questions.watched()
    assert (State.UNKNOWN, Code.INTERRUPTED) == (entry.state, entry.intent.code)


async def test_closing_the_program_before_anything_left_leaves_it_prepared(bench: Bench) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    (entry,) = bench.desk.records.activity.every(NO_FILTER)
    assert (State.PREPARED, 0) == (entry.state, len(sent(bench)))


async def test_closing_on_a_full_disk_leaves_it_to_the_next_start(bench: Bench) -> None:
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    with the_disk_is_full(bench):
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    (entry,) = bench.desk.records.activity.every(NO_FILTER)
    assert State.SENDING is entry.state


async def test_without_records_nothing_is_sent(bench: Bench) -> None:
    with the_disk_is_full(bench), pytest.raises(RecordsUnusable):
        await bench.desk.issuing.issue_card(a_request())

    assert not bench.toggle.calls


async def test_records_that_go_away_before_the_claim_stop_the_send(bench: Bench) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    with the_disk_is_full(bench):
        hold.release()
        with pytest.raises(RecordsUnusable):
            await task

    assert not sent(bench)


@pytest.mark.parametrize(
    ("verdict", "state"), [(None, State.ISSUED), (IN_DOUBT, State.UNKNOWN)], ids=["issued", "in doubt"]
)
async def test_a_verdict_that_cannot_be_written_down_is_shown_all_the_same(
    bench: Bench, verdict: NoVerdict | None, state: State
) -> None:
    if verdict is not None:
        bench.toggle.answer_next_with(verdict)
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    with the_disk_is_full(bench):
        hold.release()
        entry = await task

    assert (state, False, verdict is None) == (entry.state, entry.recorded, entry.issued is not None)
    stored = bench.ledger.questions.find(entry.reference)
    assert stored is not None
    assert State.SENDING is stored.state


async def test_a_till_that_slept_before_anything_left_does_not_send_for_a_guest_who_has_gone(
    bench: Bench,
) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    bench.clock.set_wall(bench.clock.wall + timedelta(hours=3))
    hold.release()

    entry = await task
    assert (State.NOT_SENT, Code.TIMED_OUT, 1) == (entry.state, entry.intent.code, entry.intent.unsent)
    assert not sent(bench)
    assert not bench.clock.naps  # no machine tries again what only a person may send now


async def test_whoever_listens_hears_of_a_card_that_was_interrupted(bench: Bench) -> None:
    told: list[Entry] = []
    bench.desk.issuing.driver.changed = told.append
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert [State.UNKNOWN] == [entry.state for entry in told]


# -- another process was quicker ----------


async def test_what_somebody_closed_meanwhile_is_not_sent(bench: Bench) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()
    (prepared,) = bench.desk.records.activity.every(NO_FILTER)

    await bench.desk.issuing.decide.abandon(prepared.reference, OWNER, "changed my mind")
    hold.release()

    assert State.ABANDONED is (await task).state
    assert not sent(bench)


async def test_what_somebody_closed_while_signing_in_failed_stays_closed(bench: Bench) -> None:
    bench.toggle.offline = True
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()
    (prepared,) = bench.desk.records.activity.every(NO_FILTER)

    await bench.desk.issuing.decide.abandon(prepared.reference, OWNER, "changed my mind")
    hold.release()

    assert State.ABANDONED is (await task).state


async def test_everybody_who_listens_is_told(bench: Bench) -> None:
    told: list[Entry] = []
    bench.desk.issuing.driver.changed = told.append

    entry = await bench.desk.issuing.issue_card(a_request())

    assert [entry] == told
