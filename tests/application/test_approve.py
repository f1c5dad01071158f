"""A card over a limit takes two people: what the second is asked, and what their yes is good for."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.application.outcomes import IN_DOUBT, NO_FILTER, sent
from tests.doubles.desk import (
    GIFT,
    LEEDS,
    MAX,
    PAT,
    PINS,
    SAM,
    STAFFED,
    SUE,
    YORK,
    Bench,
    a_request,
    bench_in,
)
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.approval import VALID_FOR, Approval, ApprovalRequest, Signature, Way
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import Choice, Product, Reason
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.request import IssueRequest
from toggle_desk.domain.rights import Access, Action

pytestmark = pytest.mark.anyio

LIMITED = replace(STAFFED, limits=Limits(staff_card=2500, staff_day=6000))
KIM = Operator("Kim", Role.OWNER)
BIRTHDAY = Reason("birthday", "Birthday")


@pytest.fixture
def till(bench: Bench) -> Bench:
    bench.change(LIMITED)
    return bench


def signed(who: Operator, pin: str | None = None) -> Signature:
    return Signature(who.name, Secret(PINS[who.name] if pin is None else pin))


def over(minor: int = 5000, form_token: str = "form-1") -> IssueRequest:
    return a_request(form_token, minor=minor, operator=SAM)


async def refused(bench: Bench, request: IssueRequest) -> NotAllowed:
    with pytest.raises(NotAllowed) as problem:
        await bench.desk.issuing.issue_card(request)
    return problem.value


async def asked(bench: Bench, request: IssueRequest) -> ApprovalRequest:
    asked = bench.desk.approve.for_card(request, await refused(bench, request))
    assert asked is not None
    return asked


def with_yes(request: IssueRequest, approval: Approval) -> IssueRequest:
    return replace(request, choice=Choice(approval.value), approval=approval)


def happened(bench: Bench) -> list[tuple[Happened, str]]:
    return [(event.kind, event.actor) for event in bench.trail.events]


# -- the way to a card ----------


async def test_a_second_person_lets_a_card_over_the_limit_go_and_both_are_on_record(till: Bench) -> None:
    question = await asked(till, over())

    approval = await till.desk.approve.allow(question, signed(MAX))
    entry = await till.desk.issuing.issue_card(with_yes(over(), approval))

    assert (State.ISSUED, "Sam", "Max", "at_till") == (
        entry.state,
        entry.decision.operator,
        entry.decision.approver,
        entry.decision.approval_way,
    )
    (order,) = sent(till)
    assert order.note.startswith("Waited too long; 50.00 GBP; by Sam; approved by Max; table 12; #")
    assert [
        (Happened.REFUSED, "Sam"),
        (Happened.APPROVAL_ASKED, "Sam"),
        (Happened.SIGNED_IN, "Max"),
        (Happened.APPROVED, "Max"),
    ] == happened(till)
    assert entry == till.ledger.questions.find(entry.reference)


async def test_the_second_person_sees_what_is_asked(till: Bench) -> None:
    await till.desk.issuing.issue_card(over(2500, "form-0"))

    question = await asked(till, over(2600))

    assert (
        ApprovalRequest(
            token="form-1",
            action=Action.OVER_LIMIT,
            requester="Sam",
            site=LEEDS.name,
            till="till",
            value=Money(2600, "GBP"),
            product=GIFT.name,
            reason="Waited too long",
            table="12",
            asked_at=question.asked_at,
            limit=Code.OVER_STAFF_CARD,
            limit_minor=2500,
            given_today=2500,
        )
        == question
    )


async def test_a_lowered_amount_is_what_is_issued_and_written_down(till: Bench) -> None:
    question = await asked(till, over())

    approval = await till.desk.approve.allow(question, signed(MAX), Money(3000, "GBP"))
    entry = await till.desk.issuing.issue_card(with_yes(over(), approval))

    (order,) = sent(till)
    assert (3000, 3000, entry.decision.value) == (order.face_value, entry.intent.face_value, approval.value)
    assert "; 30.00 GBP; by Sam; approved by Max" in order.note


async def test_a_lowered_amount_has_to_fit_the_product(till: Bench) -> None:
    question = await asked(till, over())
    approval = await till.desk.approve.allow(question, signed(MAX), Money(50, "GBP"))

    with pytest.raises(NotAccepted) as problem:
        await till.desk.issuing.issue_card(with_yes(over(), approval))

    assert Code.AMOUNT_BELOW_MINIMUM == problem.value.code


async def test_nothing_more_than_was_asked_for_is_approved(till: Bench) -> None:
    question = await asked(till, over())

    for value in (Money(5001, "GBP"), Money(5000, "EUR"), Money(-1, "GBP")):
        with pytest.raises(NotAllowed) as problem:
            await till.desk.approve.allow(question, signed(MAX), value)
        assert Code.APPROVAL_LARGER == problem.value.code


# -- who may answer ----------


async def test_the_requester_and_staff_are_never_offered(till: Bench) -> None:
    assert (SUE, MAX) == till.desk.approve.approvers(await asked(till, over()))


@pytest.mark.parametrize(
    ("who", "pin", "code"),
    [
        (SAM, None, Code.APPROVER_SAME),
        (Operator(" sam ", Role.STAFF), PINS["Sam"], Code.APPROVER_SAME),
        (PAT, None, Code.APPROVER_TOO_LOW),
        (MAX, PINS["Sam"], Code.PIN_WRONG),
        (MAX, "1", Code.PIN_MALFORMED),
        (Operator("Eve", Role.OWNER), "482913", Code.OPERATOR_UNKNOWN),
    ],
    ids=[
        "the requester",
        "the requester spelt another way",
        "staff",
        "a borrowed PIN",
        "no PIN",
        "a stranger",
    ],
)
async def test_who_may_not_approve_does_not(till: Bench, who: Operator, pin: str | None, code: Code) -> None:
    question = await asked(till, over())

    with pytest.raises(NotAllowed) as problem:
        await till.desk.approve.allow(question, signed(who, pin))

    assert code == problem.value.code
    assert "Approved" not in [kind for kind, _ in happened(till)]


async def test_guesses_at_an_approvers_pin_lock_the_approver_out(till: Bench) -> None:
    question = await asked(till, over())
    codes: list[Code] = []

    for _ in range(6):
        with pytest.raises(NotAllowed) as problem:
            await till.desk.approve.allow(question, signed(MAX, "000000"))
        codes.append(problem.value.code)

    assert {Code.PIN_WRONG, Code.PIN_LOCKED} == set(codes)
    with pytest.raises(NotAllowed) as still:
        await till.desk.approve.allow(question, signed(MAX))
    assert Code.PIN_LOCKED == still.value.code


@pytest.mark.parametrize("operator", [SAM, MAX, KIM], ids=lambda one: one.name)
async def test_the_largest_card_is_above_everyone_and_no_question(bench: Bench, operator: Operator) -> None:
    people = (*STAFFED.operators, Colleague(KIM, f"hash of {PINS['Kim']}"))
    bench.change(replace(STAFFED, operators=people, limits=Limits(card_maximum=4000)))
    request = replace(over(), operator=operator)

    problem = await refused(bench, request)

    assert Code.OVER_CARD_MAXIMUM is problem.code
    assert bench.desk.approve.for_card(request, problem) is None


async def test_over_a_managers_own_limit_only_the_owner_says_yes(bench: Bench) -> None:
    people = (*STAFFED.operators, Colleague(KIM, f"hash of {PINS['Kim']}"))
    bench.change(replace(STAFFED, operators=people, limits=Limits(manager_card=4000)))
    question = await asked(bench, replace(over(), operator=MAX))

    assert (KIM,) == bench.desk.approve.approvers(replace(question, limit_minor=None))
    approval = await bench.desk.approve.allow(question, signed(KIM))
    entry = await bench.desk.issuing.issue_card(with_yes(replace(over(), operator=MAX), approval))
    assert ("Max", "Kim") == (entry.decision.operator, entry.decision.approver)


async def test_who_reaches_only_less_may_lower_the_amount(bench: Bench) -> None:
    bench.change(replace(STAFFED, limits=Limits(staff_card=2500, manager_card=4000)))
    question = await asked(bench, over())

    assert (SUE, MAX) == bench.desk.approve.approvers(replace(question, limit_minor=2500))
    with pytest.raises(NotAllowed) as problem:
        await bench.desk.approve.allow(question, signed(MAX))
    assert Code.APPROVER_TOO_LOW == problem.value.code
    assert 4000 == (await bench.desk.approve.allow(question, signed(MAX), Money(4000, "GBP"))).value.minor


async def test_an_owner_who_signed_in_gives_over_the_limit_alone(bench: Bench) -> None:
    people = (*STAFFED.operators, Colleague(KIM, f"hash of {PINS['Kim']}"))
    bench.change(replace(STAFFED, operators=people, limits=Limits(site_day=1000)))

    assert State.ISSUED is (await bench.desk.issuing.issue_card(replace(over(), operator=KIM))).state


# -- no, and no answer ----------


async def test_a_refusal_says_why_and_who(till: Bench) -> None:
    question = await asked(till, over())

    assert MAX == await till.desk.approve.refuse(question, signed(MAX), " not twice ")

    event = till.trail.events[-1]
    assert (Happened.APPROVAL_REFUSED, "Max", "not twice") == (event.kind, event.actor, event.facts["why"])
    assert Code.OVER_STAFF_CARD == (await refused(till, over())).code


async def test_a_refusal_takes_a_word_and_a_pin(till: Bench) -> None:
    question = await asked(till, over())

    with pytest.raises(NotAccepted):
        await till.desk.approve.refuse(question, signed(MAX), " ")
    with pytest.raises(NotAllowed):
        await till.desk.approve.refuse(question, signed(MAX, "000000"), "no")


async def test_a_request_that_is_not_answered_in_time_is_answered_no_more(till: Bench) -> None:
    question = await asked(till, over())
    till.clock.advance(VALID_FOR + 1)

    with pytest.raises(NotAllowed) as problem:
        await till.desk.approve.allow(question, signed(MAX))
    till.desk.approve.expired(question)

    assert Code.APPROVAL_EXPIRED == problem.value.code
    assert (Happened.APPROVAL_EXPIRED, "Sam") == happened(till)[-1]


# -- good for one card, once, for a while ----------


def forged(request: IssueRequest, approver: str, role: Role, way: Way = Way.AT_TILL) -> IssueRequest:
    assert request.approval is not None
    return replace(request, approval=replace(request.approval, approver=approver, role=role, way=way))


OTHERS: dict[str, tuple[Callable[[IssueRequest], IssueRequest], Code]] = {
    "less": (lambda one: replace(one, choice=Choice(Money(4999, "GBP"))), Code.APPROVAL_UNFIT),
    "more": (lambda one: replace(one, choice=Choice(Money(6000, "GBP"))), Code.APPROVAL_UNFIT),
    "another person": (lambda one: replace(one, operator=PAT), Code.APPROVAL_UNFIT),
    "another form": (lambda one: replace(one, form_token="form-2"), Code.APPROVAL_UNFIT),
    "another site": (lambda one: replace(one, site=YORK), Code.APPROVAL_UNFIT),
    "another table": (lambda one: replace(one, table="13"), Code.APPROVAL_UNFIT),
    "another product": (lambda one: replace(one, product=Product(9, "Another")), Code.APPROVAL_UNFIT),
    "another reason": (lambda one: replace(one, reason=BIRTHDAY), Code.APPROVAL_UNFIT),
    "a forged role": (lambda one: forged(one, "Sue", Role.MANAGER), Code.APPROVAL_UNFIT),
    "a forged approver": (lambda one: forged(one, "Sue", Role.SUPERVISOR), Code.APPROVAL_EXPIRED),
    "a forged way": (lambda one: forged(one, "Max", Role.MANAGER, Way.REMOTE), Code.APPROVAL_EXPIRED),
}


@pytest.mark.parametrize("case", OTHERS)
async def test_an_approval_is_good_for_exactly_what_was_asked(till: Bench, case: str) -> None:
    change, code = OTHERS[case]
    till.change(replace(LIMITED, reasons=(a_request().reason, BIRTHDAY)))
    approval = await till.desk.approve.allow(await asked(till, over()), signed(MAX))

    problem = await refused(till, change(with_yes(over(), approval)))

    assert code == problem.code
    assert [] == list(till.desk.records.activity.every(NO_FILTER))


async def test_an_approval_that_no_person_gave_is_none(till: Bench) -> None:
    question = await asked(till, over())
    made_up = Approval(question, "Max", Role.MANAGER, Way.AT_TILL, question.value, till.clock.now())

    assert Code.APPROVAL_EXPIRED == (await refused(till, with_yes(over(), made_up))).code


async def test_an_approval_ends_with_its_time(till: Bench) -> None:
    approval = await till.desk.approve.allow(await asked(till, over()), signed(MAX))
    till.clock.advance(VALID_FOR + 1)

    assert Code.APPROVAL_EXPIRED == (await refused(till, with_yes(over(), approval))).code


async def test_an_approval_ends_with_the_role_of_who_gave_it(till: Bench) -> None:
    approval = await till.desk.approve.allow(await asked(till, over()), signed(MAX))
    demoted = tuple(
        replace(one, operator=replace(one.operator, role=Role.STAFF)) if one.operator == MAX else one
        for one in LIMITED.operators
    )
    till.change(replace(LIMITED, operators=demoted))

    assert Code.APPROVAL_UNFIT == (await refused(till, with_yes(over(), approval))).code


async def test_two_clicks_on_an_approved_form_are_one_card(till: Bench) -> None:
    approval = await till.desk.approve.allow(await asked(till, over()), signed(MAX))

    first = await till.desk.issuing.issue_card(with_yes(over(), approval))
    second = await till.desk.issuing.issue_card(with_yes(over(), approval))

    assert (first.reference, 1) == (second.reference, len(sent(till)))


async def test_an_approval_is_gone_with_the_program_that_was_closed_before_the_card(tmp_path: Path) -> None:
    with bench_in(tmp_path, LIMITED) as before:
        approval = await before.desk.approve.allow(await asked(before, over()), signed(MAX))

    with bench_in(tmp_path, LIMITED, token="after", clock=before.clock) as after:
        assert Code.APPROVAL_EXPIRED == (await refused(after, with_yes(over(), approval))).code
        assert Code.OVER_STAFF_CARD == (await refused(after, over())).code
        again = await after.desk.approve.allow(await asked(after, over()), signed(MAX))
        assert State.ISSUED is (await after.desk.issuing.issue_card(with_yes(over(), again))).state


async def test_two_programs_make_one_card_of_one_approval(tmp_path: Path) -> None:
    with (
        bench_in(tmp_path, LIMITED) as one,
        bench_in(tmp_path, LIMITED, token="two", clock=one.clock, toggle=one.toggle) as two,
    ):
        approval = await one.desk.approve.allow(await asked(one, over()), signed(MAX))
        assert Code.APPROVAL_EXPIRED == (await refused(two, with_yes(over(), approval))).code

        first = await one.desk.issuing.issue_card(with_yes(over(), approval))
        second = await two.desk.issuing.issue_card(with_yes(over(), approval))

        assert (first.reference, 1) == (second.reference, len(sent(one)))


# -- what else was spent meanwhile ----------


async def test_a_limit_that_others_reached_meanwhile_is_lifted_as_far_as_the_approver_reaches(
    till: Bench,
) -> None:
    approval = await till.desk.approve.allow(await asked(till, over()), signed(MAX))
    await till.desk.issuing.issue_card(over(2500, "form-0"))  # now the day's limit is in the way too

    assert State.ISSUED is (await till.desk.issuing.issue_card(with_yes(over(), approval))).state


async def test_a_limit_that_the_approver_does_not_reach_stands(till: Bench) -> None:
    approval = await till.desk.approve.allow(await asked(till, over()), signed(SUE))
    till.toggle.answer_next_with(IN_DOUBT)
    await till.desk.issuing.issue_card(a_request("form-0", minor=5000, operator=MAX))

    assert Code.SAME_AMOUNT_OPEN == (await refused(till, with_yes(over(), approval))).code
    manager = await till.desk.approve.allow(await asked(till, over()), signed(MAX))
    assert State.ISSUED is (await till.desk.issuing.issue_card(with_yes(over(), manager))).state


async def test_a_card_that_looks_like_one_in_doubt_is_let_go_by_a_manager(till: Bench) -> None:
    till.toggle.answer_next_with(IN_DOUBT)
    await till.desk.issuing.issue_card(over(2000, "form-0"))
    question = await asked(till, over(2000))

    assert (Code.SAME_AMOUNT_OPEN, (MAX,)) == (question.limit, till.desk.approve.approvers(question))
    approval = await till.desk.approve.allow(question, signed(MAX))
    assert State.ISSUED is (await till.desk.issuing.issue_card(with_yes(over(2000), approval))).state


async def test_a_limit_that_the_owner_hides_from_a_role_is_final(till: Bench) -> None:
    till.change(
        replace(LIMITED, rights=LIMITED.rights.with_access(Action.OVER_LIMIT, Role.STAFF, Access.HIDDEN))
    )

    assert till.desk.approve.for_card(over(), await refused(till, over())) is None
