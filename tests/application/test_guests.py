"""A guest is forgotten by itself after a time, and at once where the guest asks a manager for it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, SAM, STAFFED, SUE, Bench, a_request, bench_in
from tests.storage.test_guests import bytes_in
from toggle_desk.application.guests import EVERY, Erased
from toggle_desk.application.records import Entry
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, DeskError, NotAccepted, NotAllowed
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator

pytestmark = pytest.mark.anyio
EMAIL = "quentin.vexlow@zyxwv-guest.example"
WEEK = 7 * 86400.0


@pytest.fixture
def staffed(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, STAFFED) as bench:
        yield bench


async def emailed(bench: Bench, form: str = "form-1", email: str = EMAIL) -> Entry:
    request = a_request(form, operator=SAM, handover=Handover.EMAIL, guest_email=email)
    return await bench.desk.issuing.issue_card(request)


async def test_a_manager_erases_a_guest_by_address_and_it_stays_on_record_without_one(
    staffed: Bench, tmp_path: Path
) -> None:
    await emailed(staffed)
    staffed.clock.advance(5 * 3600)
    await emailed(staffed, "form-2")
    other = await emailed(staffed, "form-3", "ada@mail.example")

    erased = staffed.desk.records.erase_guest.by_address(f" {EMAIL} ", MAX)

    assert Erased(2, 0) == erased
    assert [AuditEvent(Happened.GUEST_ERASED, "Max", {"cards": "2"})] == staffed.trail.events
    assert [] == bytes_in(tmp_path, EMAIL, "zyxwv-guest")
    assert other == staffed.ledger.questions.find(other.reference)


async def test_a_guest_is_erased_by_one_card_from_all_of_them(staffed: Bench) -> None:
    first = await emailed(staffed)
    staffed.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    staffed.clock.advance(5 * 3600)
    await emailed(staffed, "form-2")

    assert Erased(2, 1) == staffed.desk.records.erase_guest.of_card(first.reference, MAX)


@pytest.mark.parametrize("operator", [SAM, SUE, OWNER], ids=["staff", "supervisor", "not signed in"])
async def test_nobody_below_a_manager_erases(staffed: Bench, operator: Operator) -> None:
    entry = await emailed(staffed)

    for erase, about in (
        (staffed.desk.records.erase_guest.by_address, EMAIL),
        (staffed.desk.records.erase_guest.of_card, entry.reference),
    ):
        with pytest.raises(NotAllowed):
            erase(about, operator)

    assert Happened.GUEST_ERASED not in {event.kind for event in staffed.trail.events}
    assert entry == staffed.ledger.questions.find(entry.reference)


@pytest.mark.parametrize(
    ("address", "code"), [("ada@mail.example", Code.GUEST_UNKNOWN), ("ada", Code.EMAIL_MALFORMED)]
)
async def test_an_address_that_is_not_on_record_is_said_to_be_unknown(
    staffed: Bench, address: str, code: Code
) -> None:
    await emailed(staffed)

    with pytest.raises(NotAccepted) as refused:
        staffed.desk.records.erase_guest.by_address(address, MAX)

    assert code is refused.value.code
    assert [] == staffed.trail.events


async def test_an_order_whose_address_is_gone_cannot_be_sent_again_and_can_be_closed(staffed: Bench) -> None:
    staffed.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = await emailed(staffed)
    staffed.clock.advance(WEEK + 1)
    entry = await staffed.desk.issuing.reconcile.one(entry)
    assert State.NEEDS_PERSON is entry.state

    staffed.desk.records.forget_guests.now()

    with pytest.raises(DeskError) as refused:
        await staffed.desk.issuing.decide.send_again(entry.reference, MAX, "the guest waits")
    assert Code.ADDRESS_FORGOTTEN is refused.value.code
    closed = await staffed.desk.issuing.decide.abandon(entry.reference, MAX, "too late")
    assert State.ABANDONED is closed.state


async def test_guests_are_forgotten_for_as_long_as_the_program_runs(staffed: Bench) -> None:
    forgetting = asyncio.ensure_future(staffed.desk.records.forget_guests.run())
    for _ in range(8):
        await asyncio.sleep(0)
    forgetting.cancel()

    assert [1.0, EVERY, EVERY, EVERY] == staffed.clock.naps[:4]


async def test_records_that_cannot_be_used_for_a_while_do_not_end_it(staffed: Bench) -> None:
    staffed.ledger.close()

    staffed.desk.records.forget_guests.now()
