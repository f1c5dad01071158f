"""The limits behind every card; an unknown outcome counts as spent."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.people import Operator, Role


@dataclass(frozen=True, slots=True)
class Limits:
    """The owner's limits in minor units; None means that there is none."""

    card_maximum: int | None = None
    staff_card: int | None = None
    staff_day: int | None = None
    site_day: int | None = None
    guest_30_days: int | None = None


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Spent:
    """What has been given already, in minor units, open outcomes included."""

    operator_today: int = 0
    site_today: int = 0
    guest_30_days: int | None = 0  # None where the guest is not known
    same_amount_open: bool = False
    same_card_at: datetime | None = None  # when this guest was given this amount some hours ago
    at: datetime | None = field(default=None, compare=False)  # of adding up


APPROVABLE = frozenset(
    {
        Code.OVER_CARD_MAXIMUM,
        Code.OVER_STAFF_CARD,
        Code.OVER_STAFF_DAY,
        Code.OVER_SITE_DAY,
        Code.OVER_GUEST_30_DAYS,
    }
)
"""Limits over which a second person may let a card go."""

DOUBTS = frozenset({Code.SAME_AMOUNT_OPEN, Code.LOOKS_LIKE_EARLIER})
"""What a manager passes alone, and lets others pass."""


def check_limits(limits: Limits, operator: Operator, value: Money, spent: Spent) -> None:
    """Raise NotAllowed with the first limit that one more card of this value would break."""
    for broken in broken_limits(limits, operator, value, spent):
        raise broken


def may_approve(limits: Limits, role: Role, value: Money) -> bool:
    """Say whether this role could give a card of this value itself."""
    return role.reaches(Role.SUPERVISOR) and (
        limits.card_maximum is None or value.minor <= limits.card_maximum
    )


def broken_limits(limits: Limits, operator: Operator, value: Money, spent: Spent) -> Iterator[NotAllowed]:
    """Give every limit that one more card of this value would break, in the order of `check_limits`.

    The two staff limits bind the role staff; the others bind everybody.
    """
    bound = operator.role is Role.STAFF
    rules = (
        (Code.OVER_CARD_MAXIMUM, limits.card_maximum, value.minor),
        (Code.OVER_STAFF_CARD, limits.staff_card if bound else None, value.minor),
        (Code.OVER_STAFF_DAY, limits.staff_day if bound else None, spent.operator_today + value.minor),
        (Code.OVER_SITE_DAY, limits.site_day, spent.site_today + value.minor),
    )
    if spent.guest_30_days is not None:
        reached = spent.guest_30_days + value.minor
        rules = (*rules, (Code.OVER_GUEST_30_DAYS, limits.guest_30_days, reached))
    for code, limit, reached in rules:
        if limit is not None and reached > limit:
            yield NotAllowed(
                code,
                amount=major_units(value),
                limit=major_units(Money(limit, value.currency)),
                limit_minor=str(limit),
                name=operator.name,
            )
    if spent.same_amount_open and not operator.may_decide():
        yield NotAllowed(Code.SAME_AMOUNT_OPEN, amount=major_units(value))
    # A till whose owner works without a PIN has no manager to get.
    if spent.same_card_at is not None and operator.signed_in and not operator.may_decide():
        now = spent.at or spent.same_card_at
        yield NotAllowed(
            Code.LOOKS_LIKE_EARLIER,
            amount=major_units(value),
            at=spent.same_card_at.isoformat(),
            now=now.isoformat(),
        )


def left_today(limits: Limits, operator: Operator, spent: Spent) -> tuple[int, int] | None:
    """Say what this person may still give today and out of how much, in minor units; None without a limit."""
    staff_day = limits.staff_day if operator.role is Role.STAFF else None
    rooms = [
        (max(0, limit - used), limit)
        for limit, used in ((staff_day, spent.operator_today), (limits.site_day, spent.site_today))
        if limit is not None
    ]
    return min(rooms) if rooms else None
