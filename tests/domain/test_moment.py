from datetime import UTC, datetime, timedelta

import pytest

from toggle_desk.domain.moment import Moment, Told

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_within_one_boot_a_moved_wall_clock_changes_nothing() -> None:
    earlier = Moment(NOON, "boot", 100.0)
    later = Moment(NOON - timedelta(days=1), "boot", 130.0)

    assert 30.0 == later.seconds_since(earlier)


def test_across_boots_the_wall_clock_has_to_do() -> None:
    earlier = Moment(NOON, "first", 5000.0)
    later = Moment(NOON + timedelta(minutes=2), "second", 3.0)

    assert 120.0 == later.seconds_since(earlier)


def test_across_boots_time_never_runs_backwards() -> None:
    earlier = Moment(NOON, "first", 5000.0)
    later = Moment(NOON - timedelta(hours=1), "second", 3.0)

    assert 0.0 == later.seconds_since(earlier)


@pytest.mark.parametrize(
    ("wall", "forward", "boot", "soon"),
    [
        (60, 60, "boot", True),
        (61, 5, "boot", False),  # the machine slept, and its forward clock with it
        (5, 61, "boot", False),
        (0, 5, "boot", True),  # a time server's correction
        (-3600, 5, "boot", False),  # set back: the machine may have slept for as long
        (5, 5, "another boot", False),
    ],
)
def test_soon_after_is_what_both_clocks_agree_on(wall: float, forward: float, boot: str, soon: bool) -> None:
    earlier = Moment(NOON, "boot", 100.0)
    later = Moment(NOON + timedelta(seconds=wall), boot, 100.0 + forward)

    assert soon is later.is_soon_after(earlier, 60.0)


TOLD = Told(
    datetime(2026, 11, 22, 19, 30, tzinfo=UTC), Moment(datetime(2026, 11, 23, 19, 30, tzinfo=UTC), "a", 100.0)
)


@pytest.mark.parametrize("ahead", [timedelta(days=1), timedelta(days=-1), timedelta(minutes=6)])
def test_a_clock_that_was_set_is_put_right_by_the_one_that_was_told(ahead: timedelta) -> None:
    now = Moment(datetime(2026, 11, 22, 20, 30, tzinfo=UTC) + ahead, "a", 3700.0)

    assert datetime(2026, 11, 22, 20, 30, tzinfo=UTC) == TOLD.date(now).wall
    assert (now.boot, now.monotonic) == (TOLD.date(now).boot, TOLD.date(now).monotonic)


@pytest.mark.parametrize(
    ("boot", "wall"),
    [("a", datetime(2026, 11, 22, 20, 35, tzinfo=UTC)), ("b", datetime(2026, 11, 29, 20, 30, tzinfo=UTC))],
    ids=["nearly right", "another boot"],
)
def test_a_clock_that_cannot_be_told_wrong_is_believed(boot: str, wall: datetime) -> None:
    now = Moment(wall, boot, 3700.0)

    assert now == TOLD.date(now)
