"""A card that showed up after it had been given up."""

from tests.doubles.desk import MAX, Bench, a_request
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict


async def found_late(bench: Bench) -> Entry:
    """Have a manager give a card up that Toggle turns out to have made; the till has to be staffed."""
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT), booked=True)
    entry = await bench.desk.issuing.issue_card(a_request(operator=MAX))
    given_up = await bench.desk.issuing.decide.abandon(entry.reference, MAX, "the guest left")
    return await bench.desk.issuing.reconcile.one(given_up)
