"""The limits behind every card; an unknown outcome counts as spent."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.remainder import Bound, Remainder
from toggle_desk.domain.splitting import NOTHING_LATELY, Lately, together


@dataclass(frozen=True, slots=True)
class Limits:
    """The owner's limits in minor units; None means that there is none.

    A role without a limit of its own is bound by that of the next higher role that has one: who may do less
    never gives more.
    """

    card_maximum: int | None = None
    staff_card: int | None = None
    staff_day: int | None = None
    site_day: int | None = None
    guest_30_days: int | None = None
    supervisor_card: int | None = None
    supervisor_day: int | None = None
    manager_card: int | None = None
    manager_day: int | None = None
    table_day: int | None = None
    person_hour_cards: int | None = None  # cards that one person gives within 60 minutes


NO_LIMITS = Limits()

# What only a manager passes alone, or lets others pass.
DOUBTS = frozenset({Code.SAME_AMOUNT_OPEN, Code.LOOKS_LIKE_EARLIER, Code.LOOKS_LIKE_SPLITTING})

# What a second person may approve. Not the card maximum, which is above everyone, the owner included.
APPROVABLE = frozenset(
    {
        Code.OVER_STAFF_CARD,
        Code.OVER_STAFF_DAY,
        Code.OVER_SUPERVISOR_CARD,
        Code.OVER_SUPERVISOR_DAY,
        Code.OVER_MANAGER_CARD,
        Code.OVER_MANAGER_DAY,
        Code.OVER_HOUR_CARDS,
        Code.OVER_TABLE_DAY,
        Code.OVER_SITE_DAY,
        Code.OVER_GUEST_30_DAYS,
        *DOUBTS,
    }
)

_OVER_CARD = {
    Role.STAFF: Code.OVER_STAFF_CARD,
    Role.SUPERVISOR: Code.OVER_SUPERVISOR_CARD,
    Role.MANAGER: Code.OVER_MANAGER_CARD,
}
_OVER_DAY = {
    Role.STAFF: Code.OVER_STAFF_DAY,
    Role.SUPERVISOR: Code.OVER_SUPERVISOR_DAY,
    Role.MANAGER: Code.OVER_MANAGER_DAY,
}


@dataclass(frozen=True, slots=True)
class Spent:
    """What has been given already, in minor units, open outcomes included."""

    operator_today: int = 0
    site_today: int = 0
    guest_30_days: int | None = 0  # None where the guest is not known
    same_amount_open: bool = False
    same_card_at: datetime | None = None  # when this guest was given this amount some hours ago
    at: datetime | None = field(default=None, compare=False)  # of adding up
    table_today: int | None = None  # None where no table is named
    operator_hour: int = 0  # cards
    lately: Lately = NOTHING_LATELY


def check_limits(limits: Limits, operator: Operator, value: Money, spent: Spent) -> None:
    """Raise NotAllowed with the first limit that one more card of this value would break.

    The limits of a role bind what people of that role give by themselves; the others bind everyone. What
    no one can approve comes first.
    """
    for problem in broken(limits, operator, value, spent):
        raise problem


def broken(limits: Limits, operator: Operator, value: Money, spent: Spent) -> Iterator[NotAllowed]:
    """Give every limit that one more card of this value would break, and what else takes a manager."""
    role = operator.role
    rules = [
        (Code.OVER_CARD_MAXIMUM, limits.card_maximum, value.minor),
        (_OVER_CARD.get(role), card_limit(limits, role), value.minor),
        (_OVER_DAY.get(role), day_limit(limits, role), spent.operator_today + value.minor),
        (Code.OVER_SITE_DAY, limits.site_day, spent.site_today + value.minor),
    ]
    if spent.table_today is not None:
        rules.append((Code.OVER_TABLE_DAY, limits.table_day, spent.table_today + value.minor))
    if spent.guest_30_days is not None:
        rules.append((Code.OVER_GUEST_30_DAYS, limits.guest_30_days, spent.guest_30_days + value.minor))
    for code, limit, reached in rules:
        if code is not None and limit is not None and reached > limit:
            yield NotAllowed(code, amount=major_units(value), name=operator.name, **_told(limit, value))
    most = limits.person_hour_cards
    if most is not None and spent.operator_hour >= most:
        yield NotAllowed(Code.OVER_HOUR_CARDS, amount=major_units(value), cards=str(most), name=operator.name)
    yield from _doubtful(limits, operator, value, spent)


def _doubtful(limits: Limits, operator: Operator, value: Money, spent: Spent) -> Iterator[NotAllowed]:
    if spent.same_amount_open and not operator.may_decide():
        yield NotAllowed(Code.SAME_AMOUNT_OPEN, amount=major_units(value))
    # A till whose owner works without a PIN has no manager to get.
    if not operator.signed_in or operator.may_decide():
        return
    if spent.same_card_at is not None:
        now = spent.at or spent.same_card_at
        yield NotAllowed(
            Code.LOOKS_LIKE_EARLIER,
            amount=major_units(value),
            at=spent.same_card_at.isoformat(),
            now=now.isoformat(),
        )
    whole = split_of(limits, operator, value, spent)
    if whole is not None:
        limit, reached = whole
        yield NotAllowed(
            Code.LOOKS_LIKE_SPLITTING,
            amount=major_units(value),
            name=operator.name,
            together=major_units(Money(reached, value.currency)),
            limit=major_units(Money(limit, value.currency)),
            limit_minor=str(limit),
        )


def split_of(limits: Limits, operator: Operator, value: Money, spent: Spent) -> tuple[int, int] | None:
    """Give the limit for one card that this card and earlier ones pass together, and what they come to.

    None where nothing looks like one gift given in parts, or no limit is there to be avoided.
    """
    limit = card_limit(limits, operator.role)
    limit = limits.card_maximum if limit is None else limit
    if limit is None:
        return None
    reached = together(value.minor, limit, spent.lately)
    return None if reached is None else (limit, reached)


def _told(limit: int, value: Money) -> dict[str, str]:
    return {"limit": major_units(Money(limit, value.currency)), "limit_minor": str(limit)}


# -- whom a limit binds ----------------------------------------------------------------------------------


def card_limit(limits: Limits, role: Role) -> int | None:
    """Give what a person of this role may give on one card by themselves; None where nothing limits it."""
    return _first(role, limits.staff_card, limits.supervisor_card, limits.manager_card)


def day_limit(limits: Limits, role: Role) -> int | None:
    """Give what a person of this role may give in one day by themselves; None where nothing limits it."""
    return _first(role, limits.staff_day, limits.supervisor_day, limits.manager_day)


def may_approve(limits: Limits, role: Role, value: Money) -> bool:
    """Say whether a person of this role may approve this amount: no more than they may give on one card.

    Staff approve nothing. The owner is bound by the card maximum alone, which no approval passes.
    """
    own = (limits.card_maximum, card_limit(limits, role))
    return role is not Role.STAFF and all(limit is None or value.minor <= limit for limit in own)


def _first(role: Role, *of_roles: int | None) -> int | None:
    """Give the limit of this role, or of the next higher one that has any; the owner has none."""
    own = of_roles[list(Role).index(role) :]
    return next((limit for limit in own if limit is not None), None)


# -- what is left ----------------------------------------------------------------------------------------


def room_left(limits: Limits, operator: Operator, spent: Spent) -> Remainder | None:
    """Say what the tightest limit leaves this person; None where nothing limits it.

    Cards and money cannot be compared: the hour comes first once it leaves no card, and else not at all.
    """
    most = limits.person_hour_cards
    if most is not None and spent.operator_hour >= most:
        return Remainder(Bound.HOUR, 0, most)
    used = [
        (Bound.DAY, day_limit(limits, operator.role), spent.operator_today),
        (Bound.DAY, limits.site_day, spent.site_today),
        (Bound.TABLE, limits.table_day, spent.table_today),
        (Bound.GUEST, limits.guest_30_days, spent.guest_30_days),
    ]
    rooms = [
        Remainder(bound, max(0, limit - given), limit)
        for bound, limit, given in used
        if limit is not None and given is not None
    ]
    return min(rooms, key=lambda room: (room.left, room.limit), default=None)
