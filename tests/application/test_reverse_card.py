"""Taking a card back while it has not been spent from."""

import asyncio
from dataclasses import replace

import pytest

from tests.doubles.desk import MAX, PAT, SAM, STAFFED, SUE, Bench, a_request
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code, DeskError, NotIssued, ToggleRefused
from toggle_desk.domain.evidence import LookedUp, LookUpMissed, NoVerdict, Refused, Replied, Unsent
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.order import GratuityOrder, ReversalOrder
from toggle_desk.domain.people import OWNER, Operator

pytestmark = pytest.mark.anyio
WHY = "wrong amount"
NO = Refused(Code.REFUSED, "No.")


@pytest.fixture
def staffed(bench: Bench) -> Bench:
    bench.change(STAFFED)
    return bench


async def issued(bench: Bench) -> Entry:
    return await bench.desk.issuing.issue_card(a_request(operator=SAM))


async def refused(bench: Bench, reference: str, who: Operator = SAM, why: str = WHY) -> DeskError:
    with pytest.raises(DeskError) as problem:
        await bench.desk.issuing.reverse_card(reference, who, why)
    assert not bench.toggle.named("create_reversal")
    return problem.value


async def test_an_untouched_card_is_taken_back(staffed: Bench) -> None:
    card = await issued(staffed)

    reversal = await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)

    assert (Kind.REVERSAL, State.ISSUED) == (reversal.kind, reversal.state)
    assert (card.reference, WHY, "Sam") == (
        reversal.decision.reverses,
        reversal.decision.reason_label,
        reversal.decision.operator,
    )
    stored = staffed.ledger.questions.find(card.reference)
    assert stored is not None
    assert reversal.reference == stored.reversed_by
    (call,) = staffed.toggle.named("create_reversal")
    assert isinstance(call.about, ReversalOrder)
    assert (reversal.reference, 26, "LEEDS-01", card.reference) == (
        call.about.reference,
        call.about.merchant_id,
        call.about.unit_reference,
        call.about.reverses,
    )


async def test_a_card_that_somebody_has_spent_from_stays(staffed: Bench) -> None:
    card = await issued(staffed)
    assert card.issued is not None
    assert card.issued.number is not None
    staffed.toggle.spend(card.issued.number, 500)

    problem = await refused(staffed, card.reference)

    assert isinstance(problem, ToggleRefused)
    assert (Code.BALANCE_TOUCHED, {"balance": "15.00", "value": "20.00"}) == (problem.code, problem.facts)


async def test_a_card_that_somebody_has_added_money_to_stays_and_nobody_is_said_to_have_spent(
    staffed: Bench,
) -> None:
    card = await issued(staffed)
    assert card.issued is not None
    assert card.issued.number is not None
    staffed.toggle.spend(card.issued.number, -500)

    problem = await refused(staffed, card.reference)

    assert isinstance(problem, ToggleRefused)
    assert (Code.BALANCE_ADDED, {"balance": "25.00", "value": "20.00"}) == (problem.code, problem.facts)


async def test_a_card_that_came_out_wrong_is_taken_back_at_its_own_value(staffed: Bench) -> None:
    staffed.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    unknown = await issued(staffed)
    assert isinstance(unknown.order, GratuityOrder)
    staffed.toggle.book(replace(unknown.order, face_value=4500))
    wrong = await staffed.desk.issuing.reconcile.one(unknown)
    assert State.MISMATCH is wrong.state

    assert State.ISSUED is (await staffed.desk.issuing.reverse_card(wrong.reference, SAM, WHY)).state


# -- who, why, and what ----------


@pytest.mark.parametrize(("who", "may"), [(SAM, True), (PAT, False), (SUE, True), (MAX, True)])
async def test_staff_take_back_their_own_cards_and_supervisors_any(
    staffed: Bench, who: Operator, may: bool
) -> None:
    card = await issued(staffed)

    if may:
        assert State.ISSUED is (await staffed.desk.issuing.reverse_card(card.reference, who, WHY)).state
    else:
        assert Code.NEEDS_APPROVAL == (await refused(staffed, card.reference, who)).code


async def test_only_somebody_who_is_set_up_takes_a_card_back(staffed: Bench) -> None:
    card = await issued(staffed)

    assert Code.OPERATOR_NEEDED == (await refused(staffed, card.reference, OWNER)).code


@pytest.mark.parametrize(
    ("why", "code"),
    [
        ("Wrong\nguest", Code.TEXT_HAS_CONTROL_CHARACTERS),
        ("Wrong \u202eguest", Code.TEXT_HAS_CONTROL_CHARACTERS),
        ("x" * 121, Code.TEXT_TOO_LONG),
    ],
)
async def test_the_reason_of_a_reversal_is_one_short_line(staffed: Bench, why: str, code: Code) -> None:
    card = await issued(staffed)

    assert code == (await refused(staffed, card.reference, why=why)).code
    assert [] == staffed.toggle.named("create_reversal")


async def test_a_reversal_has_a_reason(staffed: Bench) -> None:
    card = await issued(staffed)

    assert Code.REASON_MISSING == (await refused(staffed, card.reference, why="  ")).code


async def test_only_a_card_that_exists_is_taken_back(staffed: Bench) -> None:
    staffed.toggle.answer_next_with(NO)
    card = await issued(staffed)

    problem = await refused(staffed, card.reference)

    assert (Code.NOT_REVERSIBLE, {"state": "REJECTED"}) == (problem.code, problem.facts)
    assert Code.REFERENCE_UNKNOWN == (await refused(staffed, "TDPNOPE")).code


async def test_a_card_without_its_details_is_taken_back_once_its_balance_is_told(staffed: Bench) -> None:
    staffed.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT), booked=True)
    unknown = await issued(staffed)
    (item,) = staffed.toggle.under(unknown.reference)
    staffed.toggle.answer_next_look_up_with(LookedUp((replace(item, card=None),), None))
    created = await staffed.desk.issuing.reconcile.one(unknown)

    reversal = await staffed.desk.issuing.reverse_card(created.reference, SAM, WHY)

    assert (State.ISSUED_INCOMPLETE, State.ISSUED) == (created.state, reversal.state)


async def test_two_cards_under_one_reference_are_not_taken_back_as_one(staffed: Bench) -> None:
    item = LineItem("LI-9", Card(Secret("6301190000000000000"), balance=2000), 2000)
    staffed.toggle.answer_next_with(Replied(Order("O-9", (item, replace(item, id="LI-10")))))
    card = await issued(staffed)

    problem = await refused(staffed, card.reference)

    assert (Code.NOT_REVERSIBLE, {"state": "DUPLICATE"}) == (problem.code, problem.facts)


# -- once ----------


async def test_a_card_is_taken_back_once(staffed: Bench) -> None:
    card = await issued(staffed)
    reversal = await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)

    for reference, code in (
        (card.reference, Code.ALREADY_REVERSED),
        (reversal.reference, Code.NOT_REVERSIBLE),
    ):
        with pytest.raises(DeskError) as problem:
            await staffed.desk.issuing.reverse_card(reference, SAM, WHY)
        assert code == problem.value.code


async def test_two_clicks_take_a_card_back_once(staffed: Bench) -> None:
    card = await issued(staffed)
    hold = staffed.toggle.hold("create_reversal")
    first = asyncio.ensure_future(staffed.desk.issuing.reverse_card(card.reference, SAM, WHY))
    await hold.arrived.wait()

    second = await staffed.desk.issuing.reverse_card(card.reference, MAX, WHY)
    hold.release()

    assert second.reference == (await first).reference
    assert 1 == len(staffed.toggle.named("create_reversal"))


async def test_while_a_reversal_is_not_confirmed_there_is_no_other(staffed: Bench) -> None:
    card = await issued(staffed)
    staffed.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    first = await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)

    second = await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)

    assert (first, State.UNKNOWN) == (second, first.state)
    assert 1 == len(staffed.toggle.named("create_reversal"))


@pytest.mark.parametrize("verdict", [NO, Unsent(Code.TLS_REFUSED, retry=False)], ids=["refused", "not sent"])
async def test_after_a_reversal_that_did_nothing_there_may_be_another(
    staffed: Bench, verdict: Refused | Unsent
) -> None:
    card = await issued(staffed)
    references: list[str] = []
    for _ in range(2):
        staffed.toggle.answer_next_with(verdict)
        references.append((await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)).reference)

    third = await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)

    assert State.ISSUED is third.state
    assert 3 == len({*references, third.reference})


# -- the balance, as Toggle tells it ----------


@pytest.mark.parametrize("call", ["sign_in", "look_up"])
async def test_a_card_whose_balance_nobody_can_tell_stays(staffed: Bench, call: str) -> None:
    card = await issued(staffed)
    staffed.toggle.offline = True
    staffed.toggle.signed_in = call == "look_up"

    problem = await refused(staffed, card.reference)

    assert isinstance(problem, NotIssued)
    assert Code.NO_CONNECTION == problem.code


async def test_a_refused_sign_in_is_told_in_toggles_words(staffed: Bench) -> None:
    card = await issued(staffed)
    staffed.toggle.signed_in = staffed.toggle.password_is_right = False

    problem = await refused(staffed, card.reference)

    assert (Code.SIGN_IN_REFUSED, {"words": "Unauthorized"}) == (problem.code, problem.facts)


async def test_where_the_look_up_tells_no_balance_the_card_itself_is_asked(staffed: Bench) -> None:
    card = await issued(staffed)
    (item,) = staffed.toggle.under(card.reference)
    staffed.toggle.answer_next_look_up_with(LookedUp((replace(item, card=None, card_hidden=True),), None))

    assert State.ISSUED is (await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)).state


async def test_where_the_look_up_lags_behind_the_known_line_is_taken_back(staffed: Bench) -> None:
    card = await issued(staffed)
    staffed.toggle.answer_next_look_up_with(LookedUp((), None))

    assert State.ISSUED is (await staffed.desk.issuing.reverse_card(card.reference, SAM, WHY)).state


@pytest.mark.parametrize("offline", [True, False], ids=["no line", "no such card"])
async def test_without_any_balance_the_card_stays(staffed: Bench, offline: bool) -> None:
    unknown_card = Card(Secret("6301190000000000000"), balance=2000)
    item = LineItem("LI-9", unknown_card, 2000)
    staffed.toggle.answer_next_with(Replied(Order("O-9", (item,))))
    card = await issued(staffed)
    staffed.toggle.answer_next_look_up_with(LookedUp((replace(item, card=None),), None))
    staffed.toggle.offline = offline

    assert Code.BALANCE_UNKNOWN == (await refused(staffed, card.reference)).code


async def test_without_any_line_the_card_stays(staffed: Bench) -> None:
    card = await issued(staffed)
    staffed.clock.advance(25 * 3600)  # by then the till has forgotten the card's number
    await staffed.desk.issuing.issue_card(a_request("form-2", operator=SAM))
    staffed.toggle.answer_next_look_up_with(LookedUp((), None))

    assert Code.BALANCE_UNKNOWN == (await refused(staffed, card.reference)).code


# -- asking about a reversal ----------


async def unconfirmed(bench: Bench, *, booked: bool) -> tuple[Entry, Entry]:
    card = await issued(bench)
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT), booked=booked)
    return card, await bench.desk.issuing.reverse_card(card.reference, SAM, WHY)


async def test_a_reversal_whose_reply_was_lost_is_found(staffed: Bench) -> None:
    _, reversal = await unconfirmed(staffed, booked=True)

    assert State.ISSUED is (await staffed.desk.issuing.reconcile.one(reversal)).state


async def test_a_reversal_that_is_not_listed_shows_in_the_emptied_card(staffed: Bench) -> None:
    _, reversal = await unconfirmed(staffed, booked=True)
    staffed.toggle.answer_next_look_up_with(LookedUp((), None))

    assert State.ISSUED is (await staffed.desk.issuing.reconcile.one(reversal)).state


async def test_an_emptied_card_proves_no_reversal_once_its_guest_may_have_spent_it(staffed: Bench) -> None:
    _, reversal = await unconfirmed(staffed, booked=True)
    staffed.clock.advance(121)
    staffed.toggle.answer_next_look_up_with(LookedUp((), None))

    after = await staffed.desk.issuing.reconcile.one(reversal)

    assert (State.UNKNOWN, Code.BALANCE_UNKNOWN) == (after.state, after.intent.code)
    assert (
        State.ISSUED is (await staffed.desk.issuing.reconcile.one(after)).state
    )  # by its own reference, at last


async def test_a_card_that_is_still_whole_was_not_reversed(staffed: Bench) -> None:
    _, reversal = await unconfirmed(staffed, booked=False)

    for pause in (1, 200):
        staffed.clock.advance(pause)
        reversal = await staffed.desk.issuing.reconcile.one(reversal)

    assert State.SETTLED_NOT_FOUND is reversal.state


async def test_where_the_card_cannot_be_asked_about_nothing_is_concluded(staffed: Bench) -> None:
    _, reversal = await unconfirmed(staffed, booked=False)
    staffed.toggle.answer_next_look_up_with(LookedUp((), None))
    staffed.toggle.answer_next_look_up_with(LookUpMissed(Code.TIMED_OUT))

    after = await staffed.desk.issuing.reconcile.one(reversal)

    assert (State.UNKNOWN, Code.TIMED_OUT) == (after.state, after.intent.code)


async def test_a_reversal_that_was_given_up_is_asked_about_by_its_own_reference_only(staffed: Bench) -> None:
    _, reversal = await unconfirmed(staffed, booked=True)
    given_up = await staffed.desk.issuing.decide.abandon(reversal.reference, MAX, WHY)
    staffed.toggle.answer_next_look_up_with(LookedUp((), None))

    after = await staffed.desk.issuing.reconcile.one(given_up)

    assert State.ABANDONED is after.state
    assert State.ISSUED is (await staffed.desk.issuing.reconcile.one(after)).state
