"""Notices one gift that is given in parts, so that no part needs a manager."""

from dataclasses import dataclass
from datetime import timedelta

SITTING = timedelta(hours=4)  # within which cards for one table or one guest belong to one evening out
IN_A_ROW = timedelta(minutes=30)  # within which one person's cards are one after the other
# Two cards of half the limit and a bit pass it; a party that is given a little each stays far below.
PART_PERCENT = 50  # of the limit for one card, from which a card for the same table or guest is a part
# Three in a row that only just need no manager: a kitchen's bad half hour brings many cards, of all amounts.
NEAR_PERCENT = 80  # of the limit, from which a card is just under it
NEAR_IN_A_ROW = 3  # cards


@dataclass(frozen=True, slots=True)
class Lately:
    """What was given shortly before, in minor units; for the table and the guest by anyone."""

    table: tuple[int, ...] = ()  # within SITTING
    guest: tuple[int, ...] = ()  # within SITTING
    operator: tuple[int, ...] = ()  # within IN_A_ROW


NOTHING_LATELY = Lately()


def together(value: int, limit: int, lately: Lately) -> int | None:
    """Give what this card and the parts before it come to, None where it is no part of anything.

    Only what needs no approval by itself is a part: a card over the limit was seen by a second person.
    """
    found = [
        value + sum(parts)
        for parts in (_from(PART_PERCENT, limit, lately.table), _from(PART_PERCENT, limit, lately.guest))
        if parts and _from(PART_PERCENT, limit, (value,)) and value + sum(parts) > limit
    ]
    near = _from(NEAR_PERCENT, limit, (*lately.operator, value))
    if _from(NEAR_PERCENT, limit, (value,)) and len(near) >= NEAR_IN_A_ROW:
        found.append(sum(near))
    return max(found, default=None)


def _from(percent: int, limit: int, amounts: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(amount for amount in amounts if limit * percent <= amount * 100 and amount <= limit)
