"""What the driver does that no use case asks for in the ordinary course of things."""

from dataclasses import replace
from typing import cast

import pytest

from tests.doubles.desk import Bench, a_request
from tests.doubles.ledger import a_card, prepared
from toggle_desk.application.driver import Driver
from toggle_desk.application.ports import Entry, Issued, Ledger
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import Event, Intent, LookUpIn, Send, State

pytestmark = pytest.mark.anyio


class ForgetfulLedger:
    """Records that have lost the order itself."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def record(self, before: Entry, event: Event, after: Intent, issued: Issued | None = None) -> Entry:
        return replace(self._ledger.record(before, event, after, issued), order=None)


async def test_an_effect_that_is_no_send_sends_nothing(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = await bench.desk.issue_card(a_request())

    after = await bench.desk.driver.carry_out(entry, (LookUpIn(1.0),))

    assert (State.UNKNOWN, 1) == (after.state, len(bench.toggle.named("create_order")))


async def test_an_order_that_the_records_have_lost_is_not_sent(bench: Bench) -> None:
    ledger = cast("Ledger", ForgetfulLedger(bench.ledger))
    driver = Driver(ledger, bench.toggle, bench.clock, "till")

    with pytest.raises(AssertionError):
        await driver.carry_out(prepared(bench.ledger, a_card(bench.clock)), (Send(0.0),))

    assert not bench.toggle.named("create_order")
