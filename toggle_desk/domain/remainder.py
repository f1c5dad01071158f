"""What a limit leaves, as the form tells it; apart from the limits because the first picture waits for it."""

from dataclasses import dataclass
from enum import StrEnum


class Bound(StrEnum):
    """What a limit is counted for."""

    DAY = "day"  # of a person or a site
    TABLE = "table"
    GUEST = "guest"
    HOUR = "hour"  # in cards


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is left of a limit, in minor units; of the limit for an hour in cards."""

    bound: Bound
    left: int
    limit: int
