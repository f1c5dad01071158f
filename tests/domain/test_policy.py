from datetime import UTC, datetime

import pytest

from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.policy import NO_LIMITS, Limits, Spent, check_limits, left_today

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
]
CASES = [
    (limits, spent, who, code if who in bound else None)
    for limits, spent, bound, code in BOUNDS
    for who in (SAM, SUE, MAX, OWNER)
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
    assert {"amount": "20.00", "name": who.name} == {
        name: fact for name, fact in refused.value.facts.items() if name not in {"limit", "limit_minor"}
    }


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


@pytest.mark.parametrize(
    ("limits", "who", "spent", "left"),
    [
        (NO_LIMITS, SAM, Spent(), None),
        (Limits(staff_day=10000), SAM, Spent(operator_today=2000), (8000, 10000)),
        (Limits(staff_day=10000), MAX, Spent(operator_today=2000), None),
        (Limits(staff_day=10000, site_day=50000), SAM, Spent(2000, 49000), (1000, 50000)),
        (Limits(site_day=50000), MAX, Spent(site_today=60000), (0, 50000)),
    ],
)
def test_what_is_left_today_is_what_the_tightest_limit_leaves(
    limits: Limits, who: Operator, spent: Spent, left: tuple[int, int] | None
) -> None:
    assert left == left_today(limits, who, spent)


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
