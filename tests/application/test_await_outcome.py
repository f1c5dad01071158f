"""A command that has lost a reply waits a little: most such cards are there when Toggle is asked again."""

import asyncio
from contextlib import nullcontext

import pytest

from tests.application.outcomes import NO_FILTER, issued, left_prepared, left_sending, sent, unknown
from tests.doubles.desk import Bench, a_request, the_disk_is_full
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import Refused, Replied, Unsent
from toggle_desk.domain.intent import SendAgain, State
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.steps import advance

pytestmark = pytest.mark.anyio
SECONDS = [1.0, 2.0]  # before each look-up


def asked(bench: Bench, entry: Entry) -> int:
    """Count how often Toggle was asked about an order."""
    return [call.about for call in bench.toggle.named("look_up")].count(entry.reference)


async def unwritten(bench: Bench, *forms: str) -> list[Entry]:
    """Issue cards that Toggle confirms while this machine can write nothing down."""
    sends = [bench.toggle.hold("create_order") for _ in forms]
    issuing = [
        asyncio.ensure_future(bench.desk.issuing.issue_card(a_request(form, minor=500))) for form in forms
    ]
    for send in sends:
        await send.arrived.wait()
    with the_disk_is_full(bench):
        for send in sends:
            send.release()
        return [await one for one in issuing]


async def test_a_card_that_is_known_is_not_waited_for(bench: Bench) -> None:
    entry = await issued(bench)

    assert entry == await bench.desk.issuing.await_outcome(entry)
    assert ([], 0) == (bench.clock.naps, asked(bench, entry))


async def test_a_card_whose_reply_was_lost_is_found_a_second_later(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)

    found = await bench.desk.issuing.await_outcome(entry)

    assert (State.ISSUED, found) == (found.state, bench.ledger.questions.find(entry.reference))
    assert ([1.0], 1) == (bench.clock.naps, asked(bench, entry))


@pytest.mark.parametrize(("booked", "state"), [(False, State.REJECTED), (True, State.ISSUED)])
async def test_a_refusal_is_asked_about_once_after_a_moment_in_which_a_card_may_show(
    bench: Bench, booked: bool, state: State
) -> None:
    bench.toggle.answer_next_with(Refused(Code.REFUSED, "No."), booked=booked)
    entry = await issued(bench)
    assert State.REJECTED is entry.state

    told = await bench.desk.issuing.await_outcome(entry)

    assert (state, SECONDS[:1], 1) == (told.state, bench.clock.naps, asked(bench, entry))


async def test_a_refusal_that_is_proof_is_told_at_once(bench: Bench) -> None:
    bench.toggle.answer_next_with(Refused(Code.REFUSED, "Syntax Error", unread=True))
    entry = await issued(bench)

    told = await bench.desk.issuing.await_outcome(entry)

    assert (State.REJECTED, [], 0) == (told.state, bench.clock.naps, asked(bench, entry))


async def test_a_card_whose_number_the_reply_left_out_is_asked_for_it(bench: Bench) -> None:
    bench.toggle.answer_next_with(Replied(Order("O-77", ())), booked=True)
    entry = await issued(bench)

    found = await bench.desk.issuing.await_outcome(entry)

    assert (State.ISSUED_INCOMPLETE, State.ISSUED) == (entry.state, found.state)
    assert found.issued is not None
    assert found.issued.number is not None


async def test_what_toggle_does_not_know_yet_stays_unknown_after_two_look_ups(bench: Bench) -> None:
    entry = await unknown(bench)

    found = await bench.desk.issuing.await_outcome(entry)

    assert (State.UNKNOWN, found) == (found.state, bench.ledger.questions.find(entry.reference))
    assert (SECONDS, 2) == (bench.clock.naps, asked(bench, entry))
    assert 1 == len(sent(bench))


@pytest.mark.parametrize("still_full", [False, True])
async def test_a_card_that_could_not_be_written_down_is_tried_again_and_toggle_is_not_asked(
    bench: Bench, still_full: bool
) -> None:
    (entry,) = await unwritten(bench, "form-1")

    with the_disk_is_full(bench) if still_full else nullcontext():
        told = await bench.desk.issuing.await_outcome(entry)

    assert (State.ISSUED, entry.issued) == (told.state, told.issued)
    assert (not still_full, 0) == (told.recorded, asked(bench, entry))
    assert (SECONDS if still_full else [1.0]) == bench.clock.naps


@pytest.mark.parametrize("place", [0, 1])
async def test_of_two_cards_that_could_not_be_written_down_each_caller_hears_of_its_own(
    bench: Bench, place: int
) -> None:
    both = await unwritten(bench, "form-1", "form-2")

    told = await bench.desk.issuing.await_outcome(both[place])

    assert (both[place].reference, True) == (told.reference, told.recorded)
    assert () == bench.desk.issuing.driver.unwritten
    assert [State.ISSUED] * 2 == [entry.state for entry in bench.desk.records.activity.every(NO_FILTER)]


async def test_what_another_process_is_about_to_send_is_read_again_and_never_asked_about(
    bench: Bench,
) -> None:
    entry = await left_prepared(bench)
    await bench.desk.issuing.decide.abandon(entry.reference, OWNER, "x")

    assert State.ABANDONED is (await bench.desk.issuing.await_outcome(entry)).state
    assert ([1.0], 0) == (bench.clock.naps, asked(bench, entry))


async def test_what_another_process_is_sending_is_waited_for_no_longer_than_an_unknown_outcome(
    bench: Bench,
) -> None:
    entry = await left_sending(bench, "till")

    assert entry == await bench.desk.issuing.await_outcome(entry)
    assert (SECONDS, 0) == (bench.clock.naps, asked(bench, entry))


async def test_what_a_manager_allowed_to_be_sent_again_elsewhere_is_left_to_that_process(
    bench: Bench,
) -> None:
    bench.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))
    entry = await issued(bench)
    event = SendAgain("Max", "x")
    after, _ = advance(entry.intent, event, bench.clock.now())
    allowed = bench.ledger.record(entry, event, after)

    assert (State.NOT_SENT, True) == (allowed.state, allowed.intent.authorised)
    assert allowed == await bench.desk.issuing.await_outcome(allowed)
    assert (SECONDS, 0) == (bench.clock.naps, asked(bench, entry))
