from dataclasses import astuple
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.policy import (
    APPROVABLE,
    NO_LIMITS,
    Bound,
    Limits,
    Remainder,
    Spent,
    broken,
    card_limit,
    check_limits,
    day_limit,
    may_approve,
    room_left,
    split_of,
)
from toggle_desk.domain.splitting import Lately

SAM = Operator("Sam", Role.STAFF)
SUE = Operator("Sue", Role.SUPERVISOR)
MAX = Operator("Max", Role.MANAGER)
TWENTY = Money(2000, "GBP")

# One limit at a time: (limits, spent before, who is bound, the reason given).
BOUNDS = [
    (Limits(card_maximum=1999), Spent(), (SAM, SUE, MAX, OWNER), Code.OVER_CARD_MAXIMUM),
    (Limits(staff_card=1999), Spent(), (SAM,), Code.OVER_STAFF_CARD),
    (Limits(staff_day=9999), Spent(operator_today=8000), (SAM,), Code.OVER_STAFF_DAY),
    (Limits(site_day=9999), Spent(site_today=8000), (SAM, SUE, MAX, OWNER), Code.OVER_SITE_DAY),
    (Limits(guest_30_days=9999), Spent(guest_30_days=8000), (SAM, SUE, MAX, OWNER), Code.OVER_GUEST_30_DAYS),
    (Limits(table_day=9999), Spent(table_today=8000), (SAM, SUE, MAX, OWNER), Code.OVER_TABLE_DAY),
    (Limits(staff_card=1999, supervisor_card=1999), Spent(), (SUE,), Code.OVER_SUPERVISOR_CARD),
    (Limits(supervisor_day=9999), Spent(operator_today=8000), (SUE,), Code.OVER_SUPERVISOR_DAY),
    (Limits(manager_card=1999), Spent(), (MAX,), Code.OVER_MANAGER_CARD),
    (Limits(manager_day=9999), Spent(operator_today=8000), (MAX,), Code.OVER_MANAGER_DAY),
]


def binds_those_below(limits: Limits, who: Operator) -> bool:
    """Leave out those who have no limit of their own below one that is set: they are bound by that one."""
    own = (card_limit(limits, who.role), day_limit(limits, who.role))
    return any(limit is not None for limit in own)


CASES = [
    (limits, spent, who, code if who in bound else None)
    for limits, spent, bound, code in BOUNDS
    for who in (SAM, SUE, MAX, OWNER)
    if who in bound or not binds_those_below(limits, who)
]


@pytest.mark.parametrize(("limits", "spent", "who", "code"), CASES)
def test_a_limit_binds_whom_it_is_meant_for(
    limits: Limits, spent: Spent, who: Operator, code: Code | None
) -> None:
    if code is None:
        check_limits(limits, who, TWENTY, spent)
        return
    with pytest.raises(NotAllowed) as refused:
        check_limits(limits, who, TWENTY, spent)

    assert code == refused.value.code
    (limit,) = {limit for limit in astuple(limits) if limit is not None}
    told = {"limit": major_units(Money(limit, "GBP")), "limit_minor": str(limit)}
    assert {"amount": "20.00", "name": who.name, **told} == refused.value.facts


def test_a_limit_may_be_reached_but_not_passed() -> None:
    spent = Spent(operator_today=8000, site_today=8000, guest_30_days=8000)
    limits = Limits(2000, 2000, 10000, 10000, 10000)

    check_limits(limits, SAM, TWENTY, spent)


def test_where_nothing_was_given_yet_nothing_counts() -> None:
    nothing = Spent()

    assert (0, 0, 0) == (nothing.operator_today, nothing.site_today, nothing.guest_30_days)
    assert (False, None) == (nothing.same_amount_open, nothing.same_card_at)


def test_without_limits_everything_may_be_given() -> None:
    check_limits(NO_LIMITS, SAM, Money(10**9, "GBP"), Spent(10**9, 10**9, 10**9))


@pytest.mark.parametrize(("who", "refused"), [(SAM, True), (SUE, True), (OWNER, True), (MAX, False)])
def test_while_the_same_amount_is_open_only_a_manager_gives_it_again(who: Operator, refused: bool) -> None:
    spent = Spent(same_amount_open=True)

    if not refused:
        check_limits(NO_LIMITS, who, TWENTY, spent)
        return
    with pytest.raises(NotAllowed) as problem:
        check_limits(NO_LIMITS, who, TWENTY, spent)

    assert (Code.SAME_AMOUNT_OPEN, {"amount": "20.00"}) == (problem.value.code, problem.value.facts)


DAY, TABLE, GUEST, HOUR = Bound.DAY, Bound.TABLE, Bound.GUEST, Bound.HOUR


@pytest.mark.parametrize(
    ("limits", "who", "spent", "room"),
    [
        (NO_LIMITS, SAM, Spent(), None),
        (Limits(staff_day=10000), SAM, Spent(operator_today=2000), Remainder(DAY, 8000, 10000)),
        (Limits(staff_day=10000), MAX, Spent(operator_today=2000), None),
        (Limits(manager_day=10000), MAX, Spent(operator_today=2000), Remainder(DAY, 8000, 10000)),
        (Limits(staff_day=10000, site_day=50000), SAM, Spent(2000, 49000), Remainder(DAY, 1000, 50000)),
        (Limits(site_day=50000), MAX, Spent(site_today=60000), Remainder(DAY, 0, 50000)),
        (Limits(site_day=50000, table_day=900), MAX, Spent(table_today=200), Remainder(TABLE, 700, 900)),
        (Limits(table_day=900), MAX, Spent(table_today=None), None),
        (Limits(guest_30_days=5000, table_day=9000), SAM, Spent(0, 0, 4000), Remainder(GUEST, 1000, 5000)),
        (Limits(guest_30_days=5000), SAM, Spent(guest_30_days=None), None),
        (Limits(person_hour_cards=3, site_day=0), SAM, Spent(operator_hour=3), Remainder(HOUR, 0, 3)),
        (Limits(person_hour_cards=3, site_day=9), SAM, Spent(operator_hour=2), Remainder(DAY, 9, 9)),
        (Limits(person_hour_cards=3), SAM, Spent(operator_hour=2), None),
    ],
)
def test_what_is_left_is_what_the_tightest_limit_leaves(
    limits: Limits, who: Operator, spent: Spent, room: Remainder | None
) -> None:
    assert room == room_left(limits, who, spent)


@given(
    limits=st.builds(Limits, *[st.none() | st.integers(1, 9999)] * 10), who=st.sampled_from((SAM, SUE, MAX))
)
def test_who_may_do_less_never_gives_more(limits: Limits, who: Operator) -> None:
    higher = list(Role)[list(Role).index(who.role) + 1]
    for bound in (card_limit, day_limit):
        own = {Role.STAFF: "staff", Role.SUPERVISOR: "supervisor", Role.MANAGER: "manager"}[who.role]
        explicit = getattr(limits, f"{own}_{'card' if bound is card_limit else 'day'}")
        expected = bound(limits, higher) if explicit is None else explicit
        assert expected == bound(limits, who.role)
        assert bound(limits, Role.OWNER) is None


@pytest.mark.parametrize("who", [SAM, SUE, MAX, OWNER])
def test_nobody_gives_more_cards_in_an_hour_than_there_may_be(who: Operator) -> None:
    check_limits(Limits(person_hour_cards=3), who, TWENTY, Spent(operator_hour=2))
    with pytest.raises(NotAllowed) as refused:
        check_limits(Limits(person_hour_cards=3), who, TWENTY, Spent(operator_hour=3))

    assert Code.OVER_HOUR_CARDS is refused.value.code
    assert {"amount": "20.00", "cards": "3", "name": who.name} == refused.value.facts


# -- approvals ----------


def test_every_limit_is_approvable_but_the_one_above_everybody() -> None:
    over = {code for code in Code if code.name.startswith("OVER_")}

    assert {Code.OVER_CARD_MAXIMUM} == over - APPROVABLE
    assert {Code.SAME_AMOUNT_OPEN, Code.LOOKS_LIKE_EARLIER, Code.LOOKS_LIKE_SPLITTING} == APPROVABLE - over


def test_all_that_one_card_breaks_is_told_and_what_nobody_approves_first() -> None:
    limits = Limits(1000, 1000, 1000, 1000, 1000, table_day=1000, person_hour_cards=1)
    spent = Spent(table_today=0, operator_hour=1, same_amount_open=True, same_card_at=AT, at=LATER)

    codes = [problem.code for problem in broken(limits, SAM, TWENTY, spent)]

    assert Code.OVER_CARD_MAXIMUM is codes[0]
    assert len(codes) == len(set(codes)) == 9
    assert set(codes[1:]) <= APPROVABLE


@pytest.mark.parametrize(
    ("limits", "role", "may"),
    [
        (NO_LIMITS, Role.STAFF, False),
        (NO_LIMITS, Role.SUPERVISOR, True),
        (NO_LIMITS, Role.MANAGER, True),
        (Limits(supervisor_card=2000), Role.SUPERVISOR, True),
        (Limits(supervisor_card=1999), Role.SUPERVISOR, False),
        (Limits(manager_card=1999), Role.SUPERVISOR, False),
        (Limits(supervisor_card=1999), Role.MANAGER, True),
        (Limits(manager_card=1999), Role.MANAGER, False),
        (Limits(manager_card=1999), Role.OWNER, True),
        (Limits(card_maximum=1999), Role.OWNER, False),
        (Limits(card_maximum=2000), Role.OWNER, True),
    ],
)
def test_who_approves_is_bound_by_their_own_card_limit(limits: Limits, role: Role, may: bool) -> None:
    assert may is may_approve(limits, role, TWENTY)


# -- one gift in parts ----------


@pytest.mark.parametrize("who", [SAM, SUE])
def test_a_gift_in_parts_takes_a_manager(who: Operator) -> None:
    limits = Limits(staff_card=2500, supervisor_card=2500)
    spent = Spent(lately=Lately(table=(2500,)))

    with pytest.raises(NotAllowed) as refused:
        check_limits(limits, who, TWENTY, spent)

    facts = {
        "amount": "20.00",
        "name": who.name,
        "together": "45.00",
        "limit": "25.00",
        "limit_minor": "2500",
    }
    assert (Code.LOOKS_LIKE_SPLITTING, facts) == (refused.value.code, refused.value.facts)


@pytest.mark.parametrize("who", [MAX, OWNER])
def test_who_decides_gives_in_parts_and_it_is_noticed_all_the_same(who: Operator) -> None:
    limits, spent = Limits(card_maximum=2500), Spent(lately=Lately(table=(2500,)))

    check_limits(limits, who, TWENTY, spent)

    assert (2500, 4500) == split_of(limits, who, TWENTY, spent)
    assert split_of(NO_LIMITS, who, TWENTY, spent) is None


def test_a_guest_nobody_knows_has_no_limit_of_their_own() -> None:
    spent = Spent(guest_30_days=None)

    check_limits(Limits(guest_30_days=100), SAM, Money(2000, "GBP"), spent)


AT = datetime(2026, 11, 22, 19, 42, tzinfo=UTC)
LATER = datetime(2026, 11, 23, 0, 12, tzinfo=UTC)


@pytest.mark.parametrize("role", [Role.STAFF, Role.SUPERVISOR])
def test_a_card_like_one_this_guest_was_given_takes_a_manager(role: Role) -> None:
    with pytest.raises(NotAllowed) as refusal:
        check_limits(NO_LIMITS, Operator("Sam", role), Money(2000, "GBP"), Spent(same_card_at=AT, at=LATER))

    facts = refusal.value.facts
    assert (Code.LOOKS_LIKE_EARLIER, AT.isoformat(), LATER.isoformat()) == (
        *(refusal.value.code, facts["at"], facts["now"]),
    )


@pytest.mark.parametrize(
    "operator", [Operator("Max", Role.MANAGER), OWNER], ids=["manager", "nobody is set up"]
)
def test_whoever_decides_may_give_a_card_like_an_earlier_one(operator: Operator) -> None:
    check_limits(NO_LIMITS, operator, Money(2000, "GBP"), Spent(same_card_at=AT))
