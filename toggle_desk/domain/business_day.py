"""The till's own day: it begins at the hour the owner chose, so that a shift past midnight is one day."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY_STARTS = time(
    4
)  # where the owner has not chosen: by then the last bars are closed, and no kitchen is open
LONGEST_DAY = timedelta(hours=27)  # when the clocks go back as far as they do anywhere: at Casey, by three
# No day is shorter: where a zone skips a whole date, its hours belong to the day before.
_SHORTEST_DAY = timedelta(hours=12)
_SECOND = timedelta(seconds=1)
# No clock change makes a day shorter, anywhere: one that seems to be comes of another zone, or another hour.
WHOLE_DAY = timedelta(hours=21)


def parse_day_starts(text: str) -> time:
    """Read "04:00"; raises ValueError for anything else."""
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text, re.ASCII):
        raise ValueError(text)
    return time.fromisoformat(text)


def start_of_day(at: datetime, day_starts: time, zone: tzinfo | None) -> datetime:
    """Give the UTC moment at which the business day of `at` began; no `zone` means this computer's own.

    Where the clocks skip the beginning, it is the moment of the change; where they show it twice, the first.
    """
    here = at.astimezone(zone).date()
    # A clock that goes back over a beginning shows the time before it once more: the day has begun.
    days = [here + timedelta(days=days) for days in (1, 0, -1, -2)]
    return next(began for day in days if (began := _beginning(day, day_starts, zone)) and began <= at)


def day_in_force(kept: datetime | None, began: datetime) -> datetime:
    """Give the beginning of the day that counts, where one is `kept` and this computer says when it `began`.

    Another zone, or another hour at which days begin, ends no day before its time. One that is kept from a
    clock that stood ahead is of no more use.
    """
    if kept is None or kept - began > LONGEST_DAY or began - kept >= WHOLE_DAY:
        return began
    return min(kept, began)


def _beginning(day: date, day_starts: time, zone: tzinfo | None) -> datetime | None:
    """Give the moment at which this date's business day begins, None where the zone has no such day."""
    began = _first_showing(datetime.combine(day, day_starts), zone)
    following = _first_showing(datetime.combine(day + timedelta(days=1), day_starts), zone)
    return began if following - began >= _SHORTEST_DAY else None


def _first_showing(wall: datetime, zone: tzinfo | None) -> datetime:
    """Give the first moment at which the clocks of a zone show this time or a later one, in UTC."""
    # Not by `astimezone`, which reads a time that was skipped by another offset where no zone is named.
    before, after = (
        datetime.fromtimestamp(wall.replace(tzinfo=zone, fold=fold).timestamp(), UTC) for fold in (0, 1)
    )
    if before <= after:
        return before  # shown once, or for the first time
    # The clocks skip it: read by the offset of after the change it lies before, and the other way round.
    earliest, latest = after, before
    while latest - earliest > _SECOND:
        middle = earliest + (latest - earliest) // _SECOND // 2 * _SECOND
        shown = middle.astimezone(zone).replace(tzinfo=None)
        earliest, latest = (earliest, middle) if shown >= wall else (middle, latest)
    return latest
