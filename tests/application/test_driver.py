"""What the driver does that no use case asks for in the ordinary course of things."""

import asyncio
from dataclasses import replace
from typing import cast

import pytest

from tests.doubles.desk import Bench, a_request, the_disk_is_full
from tests.doubles.ledger import a_card, prepared, step
from toggle_desk.application.driver import Driver
from toggle_desk.application.ports import Ledger
from toggle_desk.application.records import Entry, Issued, Recount
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import Event, Intent, Interrupted, Send, State

pytestmark = pytest.mark.anyio


class ForgetfulLedger:
    """Records that have lost the order itself."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def record(
        self,
        before: Entry,
        event: Event,
        after: Intent,
        issued: Issued | None = None,
        recount: Recount | None = None,
    ) -> Entry:
        return replace(self._ledger.record(before, event, after, issued, recount), order=None)


async def test_where_no_send_is_due_nothing_is_sent(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = await bench.desk.issuing.issue_card(a_request())

    after = await bench.desk.issuing.driver.carry_out(entry, None)

    assert (State.UNKNOWN, 1) == (after.state, len(bench.toggle.named("create_order")))


@pytest.mark.parametrize(("seconds", "state"), [(60, State.ISSUED), (61, State.NOT_SENT)])
async def test_an_order_leaves_within_a_minute_of_the_decision_or_waits_for_a_person(
    bench: Bench, seconds: int, state: State
) -> None:
    signing_in = bench.toggle.hold("sign_in")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await signing_in.arrived.wait()

    bench.clock.advance(seconds)
    signing_in.release()

    assert state is (await issuing).state
    assert (state is State.ISSUED) == bool(bench.toggle.named("create_order"))


async def test_an_order_that_the_records_have_lost_is_not_sent(bench: Bench) -> None:
    ledger = cast("Ledger", ForgetfulLedger(bench.ledger))
    driver = Driver(ledger, bench.ledger.questions, bench.toggle, bench.clock, "till")

    with pytest.raises(AssertionError):
        await driver.carry_out(prepared(bench.ledger, a_card(bench.clock)), Send(0.0))

    assert not bench.toggle.named("create_order")


# -- closing while a card is on its way (fault row 29) ----------


async def test_closing_waits_for_the_answer_to_a_card_on_its_way(bench: Bench) -> None:
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await sending.arrived.wait()
    assert 1 == bench.desk.issuing.driver.sending

    finishing = asyncio.ensure_future(bench.desk.issuing.driver.finish(5.0))
    await asyncio.sleep(0)
    assert not finishing.done()
    sending.release()
    await finishing

    assert (State.ISSUED, 0) == ((await issuing).state, bench.desk.issuing.driver.sending)


async def test_closing_waits_no_longer_than_it_was_told(bench: Bench) -> None:
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await sending.arrived.wait()

    await bench.desk.issuing.driver.finish(0.0)

    assert not issuing.done()
    sending.release()
    await issuing


async def test_closing_with_nothing_on_its_way_waits_for_nothing(bench: Bench) -> None:
    await bench.desk.issuing.driver.finish(3600.0)


async def test_what_had_not_left_when_the_program_was_closed_never_leaves(bench: Bench) -> None:
    signing_in = bench.toggle.hold("sign_in")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await signing_in.arrived.wait()

    await bench.desk.issuing.driver.finish(5.0)
    signing_in.release()

    assert State.PREPARED is (await issuing).state
    assert not bench.toggle.named("create_order")


async def test_closing_waits_for_the_last_of_two_cards_on_their_way(bench: Bench) -> None:
    sends = [bench.toggle.hold("create_order") for _ in range(2)]
    issuing = [
        asyncio.ensure_future(bench.desk.issuing.issue_card(a_request(f"form {minor}", minor=minor)))
        for minor in (500, 700)
    ]
    for send in sends:
        await send.arrived.wait()

    finishing = asyncio.ensure_future(bench.desk.issuing.driver.finish(5.0))
    sends[0].release()
    await issuing[0]

    assert (1, False) == (bench.desk.issuing.driver.sending, finishing.done())
    sends[1].release()
    await asyncio.wait_for(finishing, 2.0)  # long before the five seconds are over
    assert State.ISSUED is (await issuing[1]).state


async def test_a_verdict_that_somebody_else_has_learnt_meanwhile_is_not_written_twice(bench: Bench) -> None:
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await sending.arrived.wait()
    with the_disk_is_full(bench):
        sending.release()
        told = await issuing
    row = bench.ledger.questions.find(told.reference)
    assert row is not None
    step(bench.ledger, bench.clock, row, Interrupted())

    written = list(bench.desk.issuing.driver.write_down())

    assert [State.UNKNOWN] == [entry.state for entry in written]
    assert () == bench.desk.issuing.driver.unwritten
