import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.business_day import DAY_STARTS, LONGEST_DAY, parse_day_starts, start_of_day

ZONES = (
    *(
        "Europe/London",
        "Europe/Berlin",
        "America/Santiago",
        "America/Havana",
        "America/St_Johns",
        "Asia/Beirut",
    ),
    *(
        "Australia/Lord_Howe",
        "Atlantic/Azores",
        "America/Nuuk",
        "Pacific/Apia",
        "Antarctica/Casey",
        "Asia/Kathmandu",
    ),
)
# Hypothesis wants its bounds without a zone.
FIRST, LAST = datetime(2009, 1, 1), datetime(2027, 1, 1)  # noqa: DTZ001 - likewise
MOMENTS = st.datetimes(FIRST, LAST).map(lambda at: at.replace(tzinfo=UTC))
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "starts", "at", "began"),
    [
        ("Europe/London", "04:00", "2026-11-22T02:00", "2026-11-21T04:00"),  # a bar's shift past midnight
        ("Europe/London", "04:00", "2026-11-22T03:59:59", "2026-11-21T04:00"),
        ("Europe/London", "04:00", "2026-11-22T04:00", "2026-11-22T04:00"),
        # The night in which the clocks go forward has an hour less, the other one more.
        ("Europe/London", "04:00", "2026-03-29T02:59", "2026-03-28T04:00"),
        ("Europe/London", "04:00", "2026-03-29T03:00", "2026-03-29T03:00"),
        ("Europe/London", "04:00", "2026-10-25T03:59", "2026-10-24T03:00"),
        ("Europe/London", "04:00", "2026-10-25T04:00", "2026-10-25T04:00"),
        # A beginning that does not exist that day, and one that comes twice.
        ("Europe/London", "01:30", "2026-03-29T00:59", "2026-03-28T01:30"),
        ("Europe/London", "01:30", "2026-03-29T01:00", "2026-03-29T01:00"),
        ("Europe/London", "01:30", "2026-10-25T00:29", "2026-10-24T00:30"),
        ("Europe/London", "01:30", "2026-10-25T00:30", "2026-10-25T00:30"),
        ("Europe/London", "01:30", "2026-10-25T01:15", "2026-10-25T00:30"),  # 01:15 for the second time
        ("Europe/London", "01:30", "2026-10-25T01:30", "2026-10-25T00:30"),
        # Zones that change at midnight.
        ("America/Santiago", "00:00", "2026-09-06T15:00", "2026-09-06T04:00"),
        ("America/Santiago", "00:00", "2026-04-05T03:30", "2026-04-04T03:00"),
        ("America/Havana", "00:00", "2026-11-01T05:30", "2026-11-01T04:00"),
        ("America/Havana", "00:00", "2026-11-01T15:00", "2026-11-01T04:00"),
        ("Asia/Beirut", "00:15", "2026-03-29T10:00", "2026-03-28T22:00"),
        ("America/Nuuk", "23:45", "2026-03-29T00:30", "2026-03-28T01:45"),
        ("America/Nuuk", "23:45", "2026-03-29T01:00", "2026-03-29T01:00"),
        # The one date that Samoa left out belongs to the day before.
        ("Pacific/Apia", "04:00", "2011-12-30T12:00", "2011-12-29T14:00"),
        ("Pacific/Apia", "00:00", "2011-12-30T12:00", "2011-12-30T10:00"),
    ],
)
def test_a_day_begins_at_its_hour_however_the_clocks_change(
    zone: str, starts: str, at: str, began: str
) -> None:
    assert utc(began) == start_of_day(utc(at), parse_day_starts(starts), ZoneInfo(zone))


@given(zone=st.sampled_from(ZONES), starts=HOURS, at=MOMENTS)
def test_every_moment_is_in_one_day_of_20_to_27_hours(zone: str, starts: time, at: datetime) -> None:
    here = ZoneInfo(zone)
    began = start_of_day(at, starts, here)
    following = start_of_day(began + timedelta(hours=38), starts, here)

    assert began <= at
    assert began == start_of_day(began, starts, here)
    assert began == start_of_day(following - timedelta(microseconds=1), starts, here)
    assert timedelta(hours=20) <= following - began <= LONGEST_DAY
    assert at < following


@given(
    zone=st.sampled_from(ZONES),
    starts=HOURS,
    at=MOMENTS,
    later=st.timedeltas(timedelta(0), timedelta(days=3)),
)
def test_no_later_moment_is_in_an_earlier_day(
    zone: str, starts: time, at: datetime, later: timedelta
) -> None:
    here = ZoneInfo(zone)

    assert start_of_day(at, starts, here) <= start_of_day(at + later, starts, here)


@pytest.mark.parametrize(
    "text", ["", "4:00", "04", "04:00:00", "24:00", "04:60", "0\uff14:00", " 04:00", "04.00"]
)
def test_a_beginning_is_two_digits_a_colon_and_two_digits(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        parse_day_starts(text)


def test_the_usual_day_begins_at_four() -> None:
    assert [time(4)] * 2 == [DAY_STARTS, parse_day_starts("04:00")]
