"""What only a person may decide, and what is asked of that person."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, PAT, SAM, STAFFED, SUE, Bench, a_request, bench_in
from toggle_desk.application.overview import Need
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code, DeskError, NotAccepted, NotAllowed
from toggle_desk.domain.evidence import NoVerdict, Refused, Replied, Unsent
from toggle_desk.domain.intent import State
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.policy import Limits

pytestmark = pytest.mark.anyio
IN_DOUBT = NoVerdict(Code.TIMED_OUT)
FOR_GOOD = Unsent(Code.TLS_REFUSED, retry=False)
WHY = "guest is waiting"


@pytest.fixture
def staffed(bench: Bench) -> Bench:
    bench.change(STAFFED)
    return bench


async def unknown(bench: Bench, form: str = "form-1") -> Entry:
    bench.toggle.answer_next_with(IN_DOUBT)
    return await bench.desk.issuing.issue_card(a_request(form, operator=SAM))


async def not_sent(bench: Bench, form: str = "form-1") -> Entry:
    bench.toggle.answer_next_with(FOR_GOOD)
    return await bench.desk.issuing.issue_card(a_request(form, operator=SAM))


async def settled(bench: Bench) -> Entry:
    await bench.desk.issuing.issue_card(a_request("known", operator=PAT, minor=500))
    entry = await unknown(bench)
    for pause in (1, 200):
        bench.clock.advance(pause)
        entry = await bench.desk.issuing.reconcile.one(entry)
    assert State.SETTLED_NOT_FOUND is entry.state
    return entry


async def refused(work: object) -> Code:
    with pytest.raises(DeskError) as problem:
        await work  # pyright: ignore[reportGeneralTypeIssues] - any use case's call
    return problem.value.code


# -- send again ----------


async def test_a_manager_sends_the_same_order_again(staffed: Bench) -> None:
    entry = await settled(staffed)

    after = await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)

    first, second = [call.about for call in staffed.toggle.named("create_order")][1:]
    assert first == second == entry.order
    assert State.ISSUED is after.state
    decided = next(
        one for one in staffed.ledger.questions.history(entry.reference) if one.kind == "SendAgain"
    )
    assert ("Max", WHY) == (decided.actor, decided.detail)


async def test_the_decision_is_written_down_before_it_takes_effect(staffed: Bench) -> None:
    entry = await settled(staffed)
    await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)

    kinds = [one.kind for one in staffed.ledger.questions.history(entry.reference)]
    assert ["SendAgain", "Claimed", "Replied"] == kinds[-3:]


async def test_a_decision_holds_for_one_send(staffed: Bench) -> None:
    entry = await settled(staffed)
    staffed.toggle.answer_next_with(IN_DOUBT)

    after = await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)

    assert (State.UNKNOWN, False) == (after.state, after.intent.authorised)
    assert Code.NOT_THIS_STATE == await refused(
        staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)
    )


@pytest.mark.parametrize(
    "verdict",
    [FOR_GOOD, Unsent(Code.NO_CONNECTION, retry=True), Refused(Code.REFUSED, "No.")],
    ids=["not sent for good", "not sent", "refused"],
)
async def test_an_idle_second_send_leaves_the_first_in_doubt(
    staffed: Bench, verdict: Unsent | Refused
) -> None:
    entry = await settled(staffed)
    sends = len(staffed.toggle.named("create_order"))
    staffed.toggle.answer_next_with(verdict)

    after = await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)

    assert State.NEEDS_PERSON is after.state
    assert sends + 1 == len(staffed.toggle.named("create_order"))
    with pytest.raises(NotAllowed):
        await staffed.desk.issuing.issue_card(a_request("form-2", operator=PAT))


async def test_without_a_line_a_manager_s_decision_changes_nothing(staffed: Bench) -> None:
    entry = await settled(staffed)
    staffed.toggle.offline = True

    after = await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)

    assert (State.SETTLED_NOT_FOUND, False) == (after.state, after.intent.authorised)
    staffed.toggle.offline = False
    assert State.ISSUED is (await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)).state


async def test_staff_may_send_what_never_left(staffed: Bench) -> None:
    entry = await not_sent(staffed)

    assert State.ISSUED is (await staffed.desk.issuing.decide.send_again(entry.reference, SAM, "")).state


async def test_staff_may_send_what_a_dead_process_had_prepared(tmp_path: Path) -> None:
    with bench_in(tmp_path, STAFFED, token="there") as there:
        entry = await not_sent(there)

    with bench_in(tmp_path, STAFFED, token="here") as here:
        assert State.ISSUED is (await here.desk.issuing.decide.send_again(entry.reference, SAM, "")).state


async def test_what_never_left_meets_the_limits_when_it_is_sent_at_last(staffed: Bench) -> None:
    staffed.change(replace(STAFFED, limits=Limits(staff_day=3000)))
    entries = [await not_sent(staffed, f"form-{number}") for number in range(3)]

    first, second, _ = entries
    assert State.ISSUED is (await staffed.desk.issuing.decide.send_again(first.reference, SAM, "")).state
    assert Code.OVER_STAFF_DAY == await refused(
        staffed.desk.issuing.decide.send_again(second.reference, SAM, "")
    )
    assert State.ISSUED is (await staffed.desk.issuing.decide.send_again(second.reference, MAX, "")).state


async def test_what_may_have_left_has_met_the_limits_already(staffed: Bench) -> None:
    entry = await settled(staffed)
    staffed.change(replace(STAFFED, limits=Limits(site_day=2500)))  # reached, by this very card

    assert State.ISSUED is (await staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)).state


async def test_taking_a_card_back_meets_no_limits(staffed: Bench) -> None:
    card = await staffed.desk.issuing.issue_card(a_request(operator=SAM))
    staffed.toggle.answer_next_with(FOR_GOOD)
    reversal = await staffed.desk.issuing.reverse_card(card.reference, MAX, WHY)
    staffed.change(replace(STAFFED, limits=Limits(card_maximum=100)))

    assert State.ISSUED is (await staffed.desk.issuing.decide.send_again(reversal.reference, SAM, "")).state


# -- close without a card ----------


async def test_a_manager_closes_an_unknown_outcome_and_it_is_watched_on(staffed: Bench) -> None:
    entry = await unknown(staffed)
    told: list[Entry] = []
    staffed.desk.issuing.driver.changed = told.append

    after = await staffed.desk.issuing.decide.abandon(entry.reference, MAX, "guest has left")

    assert (State.ABANDONED, [after]) == (after.state, told)
    assert [entry.reference] == [one.reference for one in staffed.ledger.questions.watched()]


async def test_what_was_closed_cannot_be_closed_again(staffed: Bench) -> None:
    entry = await unknown(staffed)
    await staffed.desk.issuing.decide.abandon(entry.reference, MAX, WHY)

    assert Code.NOT_THIS_STATE == await refused(
        staffed.desk.issuing.decide.abandon(entry.reference, MAX, WHY)
    )
    assert Code.NOT_THIS_STATE == await refused(
        staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)
    )


async def test_staff_may_close_what_never_left(staffed: Bench) -> None:
    entry = await not_sent(staffed)

    assert State.ABANDONED is (await staffed.desk.issuing.decide.abandon(entry.reference, PAT, "")).state
    assert () == staffed.ledger.questions.watched()


# -- who may decide ----------


@pytest.mark.parametrize("who", [SAM, SUE], ids=["staff", "supervisor"])
async def test_only_a_manager_decides_about_what_may_exist(staffed: Bench, who: Operator) -> None:
    entry = await settled(staffed)

    assert Code.NEEDS_APPROVAL == await refused(
        staffed.desk.issuing.decide.send_again(entry.reference, who, WHY)
    )
    assert Code.NEEDS_APPROVAL == await refused(
        staffed.desk.issuing.decide.abandon(entry.reference, who, WHY)
    )


@pytest.mark.parametrize(
    ("who", "code"),
    [(OWNER, Code.OPERATOR_NEEDED), (replace(SAM, role=MAX.role), Code.OPERATOR_UNKNOWN)],
    ids=["nobody", "a role of one's own making"],
)
async def test_only_somebody_who_is_set_up_decides(staffed: Bench, who: Operator, code: Code) -> None:
    entry = await unknown(staffed)

    assert code == await refused(staffed.desk.issuing.decide.abandon(entry.reference, who, WHY))


@pytest.mark.parametrize("reason", ["", "  "])
async def test_a_decision_has_a_reason(staffed: Bench, reason: str) -> None:
    entry = await settled(staffed)

    assert Code.REASON_MISSING == await refused(
        staffed.desk.issuing.decide.send_again(entry.reference, MAX, reason)
    )
    assert Code.REASON_MISSING == await refused(
        staffed.desk.issuing.decide.abandon(entry.reference, MAX, reason)
    )


async def test_nobody_decides_about_what_is_not_there(staffed: Bench) -> None:
    assert Code.REFERENCE_UNKNOWN == await refused(staffed.desk.issuing.decide.abandon("TDPNOPE", MAX, WHY))


async def test_a_card_that_exists_is_not_decided_about(staffed: Bench) -> None:
    entry = await staffed.desk.issuing.issue_card(a_request(operator=SAM))

    assert Code.NOT_THIS_STATE == await refused(
        staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)
    )
    assert Code.NOT_THIS_STATE == await refused(
        staffed.desk.issuing.decide.abandon(entry.reference, MAX, WHY)
    )


async def test_a_card_that_needs_no_manager_is_not_signed_off_by_a_slip(staffed: Bench) -> None:
    entry = await staffed.desk.issuing.issue_card(a_request(operator=SAM))
    idle = await not_sent(staffed, "form-2")

    for one in (entry, idle):
        with pytest.raises(NotAccepted) as problem:
            staffed.desk.issuing.decide.seen(one.reference, MAX)
        assert Code.NOT_THIS_STATE == problem.value.code
    staffed.clock.advance(60)
    assert [Need.SHOW] == [one.need for one in staffed.desk.records.overview.attention()]


async def test_details_that_are_missing_are_waited_for_and_not_decided_about(staffed: Bench) -> None:
    staffed.toggle.answer_next_with(Replied(Order("O-1", ())))
    entry = await staffed.desk.issuing.issue_card(a_request(operator=SAM))

    assert Code.NOT_THIS_STATE == await refused(
        staffed.desk.issuing.decide.send_again(entry.reference, MAX, WHY)
    )


# -- knowing of it ----------


async def test_a_manager_who_signs_for_an_open_outcome_sees_it_signed(staffed: Bench) -> None:
    entry = await unknown(staffed)
    told: list[Entry] = []
    staffed.desk.issuing.driver.changed = told.append

    signed = staffed.desk.issuing.decide.seen(entry.reference, MAX)

    assert ("Max", None, [signed]) == (signed.signed_by, signed.seen_by, told)


async def test_only_somebody_who_is_set_up_signs_for_an_outcome(staffed: Bench) -> None:
    entry = await unknown(staffed)

    with pytest.raises(NotAllowed) as problem:
        staffed.desk.issuing.decide.seen(entry.reference, replace(SAM, role=MAX.role))

    assert Code.OPERATOR_UNKNOWN == problem.value.code
