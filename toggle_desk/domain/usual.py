"""What one person usually gives, so that a slip of the thumb is noticed in time; never a limit."""

from collections.abc import Sequence
from dataclasses import dataclass

REMEMBERED = 50  # cards; what a person gave before them is no longer usual
ENOUGH = 10  # cards; fewer do not tell what is usual


@dataclass(frozen=True, slots=True)
class Usual:
    """The middle of what one person has given, and what nearly all of it is within; minor units."""

    middle: int
    nearly_all: int

    def is_well_over(self, minor: int) -> bool:
        """Say whether an amount deserves a second look: rare for this person, and twice the middle."""
        return minor > self.nearly_all and minor >= 2 * self.middle


def usual_of(given: Sequence[int]) -> Usual | None:
    """Tell what is usual of the newest amounts, in minor units of one currency; None of too few."""
    if len(given) < ENOUGH:
        return None
    ordered = sorted(given)
    count = len(ordered)
    return Usual(middle=ordered[(count - 1) // 2], nearly_all=ordered[-(-count * 95 // 100) - 1])
