"""The owner's table, asked by every use case: each action, each role, each access."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from itertools import product

import pytest

from tests.application.outcomes import IN_DOUBT
from tests.doubles.desk import STAFFED, Bench, a_request
from toggle_desk.application.records import Entry, Filter
from toggle_desk.application.settings import Colleague, Credentials
from toggle_desk.domain.approval import Signature
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.printing import SYSTEM_PRINTER
from toggle_desk.domain.receipt import Paper, Receipt
from toggle_desk.domain.request import IssueRequest
from toggle_desk.domain.rights import ISSUING, READING, USUAL_RIGHTS, Access, Action

pytestmark = pytest.mark.anyio

WHO = {role: Operator(f"A {role.value}", role) for role in Role}
ABOVE = Operator("Another owner", Role.OWNER)
PIN = "482917"
PEOPLE = replace(STAFFED, operators=tuple(Colleague(one, f"hash of {PIN}") for one in (*WHO.values(), ABOVE)))


def paper(_: int) -> Receipt:
    return Receipt("", "", "", "", (), "", "", "", (), "")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a person does: what has to be there before, and how it is done."""

    do: Callable[[Bench, Operator, Entry | None], Awaitable[object]]
    before: Callable[[Bench, Operator], Awaitable[Entry]] | None = None


async def a_card(bench: Bench, by: Operator) -> Entry:
    return await bench.desk.issuing.issue_card(a_request("before", minor=500, operator=by))


async def a_printed_card(bench: Bench, by: Operator) -> Entry:
    card = await a_card(bench, by)
    await bench.desk.cards.hand_over.print(card, paper, by)
    return card


async def an_open_outcome(bench: Bench, by: Operator) -> Entry:
    bench.toggle.answer_next_with(IN_DOUBT)
    return await a_card(bench, by)


def request_for(action: Action, by: Operator) -> IssueRequest:
    match action:
        case Action.ISSUE_BY_EMAIL:
            return a_request(operator=by, handover=Handover.EMAIL, guest_email="guest@example.org")
        case Action.CUSTOM_AMOUNT:
            return a_request(operator=by, minor=1234)
        case _:
            return a_request(operator=by)


def about(entry: Entry | None) -> Entry:
    assert entry is not None
    return entry


async def check_card(bench: Bench, by: Operator, card: Entry | None) -> object:
    issued = about(card).issued
    assert issued is not None
    assert issued.number is not None
    return await bench.desk.cards.check_card(issued.number, by)


async def reveal(bench: Bench, by: Operator, card: Entry | None) -> object:
    return bench.desk.records.look.card(about(card).reference, by)


async def reverse(bench: Bench, by: Operator, card: Entry | None) -> object:
    return await bench.desk.issuing.reverse_card(about(card).reference, by, "wrong table")


async def reprint(bench: Bench, by: Operator, card: Entry | None) -> object:
    return await bench.desk.cards.hand_over.print(about(card), paper, by)


async def decide(bench: Bench, by: Operator, card: Entry | None) -> object:
    return await bench.desk.issuing.decide.abandon(about(card).reference, by, "the guest has left")


async def sign_off(bench: Bench, by: Operator, card: Entry | None) -> object:
    return bench.desk.issuing.decide.seen(about(card).reference, by)


async def reports(bench: Bench, by: Operator, _: Entry | None) -> object:
    return bench.desk.records.look.today("GBP", by)


async def export(bench: Bench, by: Operator, _: Entry | None) -> object:
    return list(bench.desk.records.look.export(Filter(), by))


async def settings(bench: Bench, by: Operator, _: Entry | None) -> object:
    return await bench.desk.setup.connect(Credentials("new", Secret("right")), 662, by)


async def printer(bench: Bench, by: Operator, _: Entry | None) -> object:
    return bench.desk.cards.hand_over.set_up(replace(SYSTEM_PRINTER, paper=Paper.ROLL_58), by)


async def erase_guest(bench: Bench, by: Operator, card: Entry | None) -> object:
    return bench.desk.records.erase_guest.of_card(about(card).reference, by)


async def an_emailed_card(bench: Bench, by: Operator) -> Entry:
    return await bench.desk.issuing.issue_card(request_for(Action.ISSUE_BY_EMAIL, by))


async def people(bench: Bench, by: Operator, _: Entry | None) -> object:
    return await bench.desk.setup.people.add(Operator("Ada", Role.STAFF), None, by)


ACTS = {
    Action.CHECK_CARD: Act(check_card, a_card),
    Action.DECIDE: Act(decide, an_open_outcome),
    Action.ERASE_GUEST: Act(erase_guest, an_emailed_card),
    Action.EXPORT: Act(export),
    Action.PEOPLE: Act(people),
    Action.PRINTER: Act(printer),
    Action.REPORTS: Act(reports),
    Action.REPRINT: Act(reprint, a_printed_card),
    Action.REVEAL: Act(reveal, a_card),
    Action.REVERSE: Act(reverse, a_card),
    Action.SETTINGS: Act(settings),
    Action.SIGN_OFF: Act(sign_off, an_open_outcome),
}
# What has no use case here yet asks the same guard.
ELSEWHERE = {Action.CHANGE_ADDRESS}
CELLS = list(product(Role, Access))


def table(bench: Bench, action: Action, role: Role, access: Access, limits: Limits | None = None) -> None:
    """Have the owner set one cell."""
    rights = USUAL_RIGHTS.with_access(action, role, access)
    bench.change(replace(PEOPLE, rights=rights, limits=limits or PEOPLE.limits))


def signed(who: Operator) -> Signature:
    return Signature(who.name, Secret(PIN))


def test_every_action_is_driven_here() -> None:
    assert set(Action) == set(ACTS) | ISSUING | ELSEWHERE | {Action.SEE_ALL}


@pytest.mark.parametrize(("role", "access"), CELLS)
@pytest.mark.parametrize("action", list(ACTS))
async def test_an_act_goes_as_far_as_the_table_says(
    bench: Bench, action: Action, role: Role, access: Access
) -> None:
    by, act = WHO[role], ACTS[action]
    bench.change(PEOPLE)
    entry = None if act.before is None else await act.before(bench, by)
    table(bench, action, role, access)

    if role is Role.OWNER or access is Access.ALLOW:  # no table shuts the owner out
        await act.do(bench, by, entry)
        return
    with pytest.raises(NotAllowed) as refused:
        await act.do(bench, by, entry)
    event = bench.trail.events[-1]
    expected = Code.ROLE_TOO_LOW if access is Access.HIDDEN else Code.NEEDS_APPROVAL
    assert (expected, Happened.REFUSED, by.name) == (refused.value.code, event.kind, event.actor)
    asked = bench.desk.approve.for_action(action, by, None if action in READING else entry)
    await bench.desk.approve.allow(asked, signed(ABOVE))
    if access is Access.APPROVAL:
        await act.do(bench, by, entry)
    else:
        with pytest.raises(NotAllowed) as still:
            await act.do(bench, by, entry)
        assert Code.ROLE_TOO_LOW is still.value.code


@pytest.mark.parametrize(("role", "access"), CELLS)
@pytest.mark.parametrize("action", sorted(ISSUING - {Action.OVER_LIMIT}))
async def test_a_card_is_given_as_far_as_the_table_says(
    bench: Bench, action: Action, role: Role, access: Access
) -> None:
    request = request_for(action, WHO[role])
    table(bench, action, role, access)

    if role is Role.OWNER or access is Access.ALLOW:
        assert State.ISSUED is (await bench.desk.issuing.issue_card(request)).state
        return
    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issuing.issue_card(request)
    expected = Code.ROLE_TOO_LOW if access is Access.HIDDEN else Code.NEEDS_APPROVAL
    assert (expected, []) == (refused.value.code, bench.toggle.calls)
    asked = bench.desk.approve.for_card(request, refused.value)
    assert (access is Access.HIDDEN) is (asked is None)
    if asked is not None:
        approval = await bench.desk.approve.allow(asked, signed(ABOVE))
        entry = await bench.desk.issuing.issue_card(replace(request, approval=approval))
        assert ABOVE.name == entry.decision.approver


@pytest.mark.parametrize(("role", "access"), CELLS)
async def test_a_limit_is_passed_as_far_as_the_table_says(bench: Bench, role: Role, access: Access) -> None:
    request = a_request(operator=WHO[role])
    table(bench, Action.OVER_LIMIT, role, access, Limits(site_day=1000))

    if role is Role.OWNER or access is Access.ALLOW:
        assert State.ISSUED is (await bench.desk.issuing.issue_card(request)).state
        return
    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issuing.issue_card(request)
    assert Code.OVER_SITE_DAY is refused.value.code
    asked = bench.desk.approve.for_card(request, refused.value)
    assert (access is Access.HIDDEN) is (asked is None)


@pytest.mark.parametrize(("role", "access"), CELLS)
async def test_the_cards_of_others_are_seen_as_far_as_the_table_says(
    bench: Bench, role: Role, access: Access
) -> None:
    by = WHO[role]
    bench.change(PEOPLE)
    theirs = await a_card(bench, ABOVE)
    own = await bench.desk.issuing.issue_card(a_request("own", minor=700, operator=by))
    table(bench, Action.SEE_ALL, role, access)
    look = bench.desk.records.look

    everything = role is Role.OWNER or access is Access.ALLOW
    seen = {entry.reference for _, entry in look.page(Filter(), None, by)}

    assert ({own.reference, theirs.reference} if everything else {own.reference}) == seen
    assert seen == {entry.reference for entry in look.every(Filter(), by)}
    assert own.reference == look.detail(own.reference, by)[0].reference
    if not everything:
        with pytest.raises(NotAccepted) as unknown:
            look.detail(theirs.reference, by)
        assert Code.REFERENCE_UNKNOWN is unknown.value.code


@pytest.mark.parametrize(("role", "access"), CELLS)
@pytest.mark.parametrize("action", sorted(ELSEWHERE))
def test_the_guard_answers_for_what_is_built_elsewhere(
    bench: Bench, action: Action, role: Role, access: Access
) -> None:
    table(bench, action, role, access)

    assert (Access.ALLOW if role is Role.OWNER else access) is bench.desk.issuing.guard.access(
        action, WHO[role]
    )


@pytest.mark.parametrize("action", list(Action))
def test_who_works_alone_and_without_a_pin_may_do_everything(bench: Bench, action: Action) -> None:
    assert bench.desk.issuing.guard.check(action, OWNER) is None


# -- what an approval of an act is good for ----------


async def test_an_approval_of_an_act_is_good_once_and_for_this_card_only(bench: Bench) -> None:
    staff = WHO[Role.STAFF]
    bench.change(PEOPLE)
    first = await bench.desk.issuing.issue_card(a_request("one", minor=500, operator=ABOVE))
    second = await bench.desk.issuing.issue_card(a_request("two", minor=600, operator=ABOVE))
    asked = bench.desk.approve.for_action(Action.REVERSE, staff, first)
    await bench.desk.approve.allow(asked, signed(WHO[Role.SUPERVISOR]))

    with pytest.raises(NotAllowed):
        await reverse(bench, staff, second)
    reversal = await bench.desk.issuing.reverse_card(first.reference, staff, "wrong table")

    assert (staff.name, "A supervisor") == (reversal.decision.operator, reversal.decision.approver)
    others = (WHO[Role.SUPERVISOR], WHO[Role.MANAGER], WHO[Role.OWNER], ABOVE)
    assert others == bench.desk.approve.approvers(asked)


async def test_a_page_that_was_approved_stays_open_for_a_while(bench: Bench) -> None:
    staff = WHO[Role.STAFF]
    table(bench, Action.REPORTS, Role.STAFF, Access.APPROVAL)
    await bench.desk.approve.allow(bench.desk.approve.for_action(Action.REPORTS, staff), signed(ABOVE))

    for _ in range(2):
        bench.desk.records.look.today("GBP", staff)
    bench.clock.advance(301)

    with pytest.raises(NotAllowed):
        bench.desk.records.look.today("GBP", staff)


async def test_a_card_shown_again_is_on_record_with_who_wanted_to_see_it(bench: Bench) -> None:
    card = await a_card(bench, OWNER)

    bench.desk.records.look.card(card.reference, OWNER)

    event = bench.trail.events[-1]
    assert (Happened.REVEALED, "Owner", card.reference) == (event.kind, event.actor, event.reference)


async def test_what_was_taken_out_is_on_record(bench: Bench) -> None:
    list(bench.desk.records.look.export(Filter(), OWNER))

    assert (Happened.EXPORTED, "Owner") == (bench.trail.events[-1].kind, bench.trail.events[-1].actor)


async def test_where_a_role_may_not_reveal_no_list_gives_a_number(bench: Bench) -> None:
    bench.change(PEOPLE)
    card = await a_card(bench, WHO[Role.STAFF])
    table(bench, Action.REVEAL, Role.STAFF, Access.HIDDEN)
    look = bench.desk.records.look

    ((_, listed),) = look.page(Filter(), None, WHO[Role.STAFF])
    opened, _ = look.detail(card.reference, WHO[Role.STAFF])

    for entry in (listed, opened):
        assert entry.issued is not None
        assert (None, None, None) == (entry.issued.number, entry.issued.alias, entry.issued.pin)


# -- the table itself ----------


async def test_only_an_owner_changes_the_table_and_what_was_changed_is_on_record(bench: Bench) -> None:
    bench.change(PEOPLE)
    wanted = USUAL_RIGHTS.with_access(Action.REVERSE, Role.STAFF, Access.HIDDEN)
    change = bench.desk.setup.change_rights

    for by in (WHO[Role.STAFF], WHO[Role.SUPERVISOR], WHO[Role.MANAGER]):
        with pytest.raises(NotAllowed):
            change(wanted, by)
    change(wanted, WHO[Role.OWNER])
    change(wanted, WHO[Role.OWNER])

    assert wanted == bench.store.load().rights
    assert [{"reverse staff": "allow > hidden"}] == [
        dict(event.facts) for event in bench.trail.events if event.kind is Happened.RIGHTS_CHANGED
    ]


@pytest.mark.parametrize(("access", "open_to_all"), [(Access.ALLOW, True), (Access.APPROVAL, False)])
async def test_what_everyone_may_do_takes_no_name(bench: Bench, access: Access, *, open_to_all: bool) -> None:
    table(bench, Action.SEE_ALL, Role.STAFF, access)

    assert open_to_all is bench.desk.issuing.guard.is_open_to_all(Action.SEE_ALL)


async def test_a_stranger_sees_no_list(bench: Bench) -> None:
    bench.change(PEOPLE)

    with pytest.raises(NotAllowed) as refused:
        bench.desk.records.look.page(Filter(), None, Operator("Eve", Role.OWNER))

    assert Code.OPERATOR_UNKNOWN is refused.value.code


async def test_an_open_outcome_is_listed_for_who_may_see_no_number(bench: Bench) -> None:
    bench.change(PEOPLE)
    entry = await an_open_outcome(bench, ABOVE)
    table(bench, Action.REVEAL, Role.STAFF, Access.HIDDEN)

    listed = bench.desk.records.look.page(Filter(), None, WHO[Role.STAFF])

    assert [entry.reference] == [one.reference for _, one in listed]
