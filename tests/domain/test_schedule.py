"""When Toggle is asked about an outcome, for how long, and which of its not-founds count."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.protocol import DAY, EVENTS, HOUR, START, S, intent, later
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import LookedUp
from toggle_desk.domain.intent import WATCHED, Checked, Intent, NotFound, State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.schedule import SETTLE_AFTER, WATCH_FOR, is_settled_not_found, next_check
from toggle_desk.domain.steps import advance

FIRST = (1, 2, 4, 8, 15, 30, 60, 120, 180)


@pytest.mark.parametrize(("checks", "nominal"), list(enumerate(FIRST)))
def test_the_first_look_ups_come_ever_slower_after_the_deadline(checks: int, nominal: float) -> None:
    waiting = intent(S.UNKNOWN, checks=checks, last_check=later(0))

    wait = next_check(waiting, later(0))

    assert wait is not None
    assert 0.8 * nominal <= wait <= 1.2 * nominal


@pytest.mark.parametrize(
    ("age", "nominal"),
    [(200, 300), (HOUR - 1, 300), (HOUR, HOUR), (DAY - 1, HOUR), (DAY, DAY), (7 * DAY, DAY)],
)
def test_then_every_five_minutes_every_hour_and_every_day(age: float, nominal: float) -> None:
    waiting = intent(S.UNKNOWN, checks=len(FIRST), last_check=later(age))

    wait = next_check(waiting, later(age))

    assert wait is not None
    assert 0.8 * nominal <= wait <= 1.2 * nominal


@given(
    reference=st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=33, max_size=33),
    checks=st.integers(0, 60),
    age=st.floats(0, 7 * DAY),
)
def test_a_look_up_is_never_more_than_a_fifth_early_or_late(reference: str, checks: int, age: float) -> None:
    waiting = replace(intent(S.UNKNOWN, checks=checks, last_check=later(age)), reference=reference)
    later_on = next(wait for until, wait in ((HOUR, 300), (DAY, HOUR), (8 * DAY, DAY)) if age < until)
    nominal = FIRST[checks] if checks < len(FIRST) else later_on

    wait = next_check(waiting, later(age))

    assert wait is not None
    soonest = 0.8 * nominal - (age if checks < len(FIRST) else 0)
    if checks >= len(FIRST) and age < SETTLE_AFTER:
        soonest = min(soonest, SETTLE_AFTER - age)  # asked too often: what can settle it still comes in time
    assert max(0.0, soonest) <= wait + 1e-6
    assert wait <= 1.2 * nominal + 1e-6


ALL_TILLS = [chr(letter) for letter in range(401)]  # references that spread tills over all there is


@pytest.mark.parametrize(
    ("checks", "nominal"), [*enumerate(FIRST[:-1]), (len(FIRST), 300), (100, 300)], ids=str
)
def test_tills_spread_by_a_fifth_around_the_time_that_is_meant(checks: int, nominal: float) -> None:
    at = later(0 if checks < len(FIRST) else 200)
    waiting = intent(S.UNKNOWN, checks=checks, last_check=at)

    waits = [next_check(replace(waiting, reference=till), at) or 0.0 for till in ALL_TILLS]

    assert pytest.approx((0.8 * nominal, 1.2 * nominal)) == (min(waits), max(waits))


def test_the_look_up_that_can_settle_it_is_never_early() -> None:
    waiting = intent(S.UNKNOWN, checks=len(FIRST) - 1, last_check=later(0))

    waits = [next_check(replace(waiting, reference=till), later(0)) or 0.0 for till in ALL_TILLS]

    assert pytest.approx((180.0, 216.0)) == (min(waits), max(waits))


def waits_after_too_many_look_ups(last_check: Moment) -> tuple[float, float]:
    waiting = intent(S.UNKNOWN, checks=20, last_check=last_check)
    waits = [next_check(replace(waiting, reference=till), last_check) or 0.0 for till in ALL_TILLS]
    return min(waits), max(waits)


def test_after_too_many_look_ups_the_next_comes_three_minutes_after_the_deadline() -> None:
    assert pytest.approx((80.0, 116.0)) == waits_after_too_many_look_ups(later(100))
    assert pytest.approx((0.5, 36.5)) == waits_after_too_many_look_ups(later(179.5))


def test_three_minutes_after_the_deadline_too_many_look_ups_bring_none_forward() -> None:
    assert pytest.approx((240.0, 360.0)) == waits_after_too_many_look_ups(later(180))


@pytest.mark.parametrize(("unsent", "nominal"), [(0, 0.5), (1, 1.5), (2, 4.0)])
def test_tills_do_not_all_send_again_at_once(unsent: int, nominal: float) -> None:
    pauses: list[float] = []
    for till in ALL_TILLS:
        sending = replace(intent(S.SENDING, unsent=unsent), reference=till)
        _, due = advance(sending, EVENTS["unsent"], later(1))
        assert due is not None
        pauses.append(due.after)

    assert pytest.approx((0.8 * nominal, 1.2 * nominal)) == (min(pauses), max(pauses))


@pytest.mark.parametrize(
    ("reference", "checks", "wait"),
    [
        ("TDPTILL0000000000000000000000001", 0, 0.942),
        ("TDPTILL0000000000000000000000001", 3, 7.472),
        ("TDPTILL0000000000000000000000012", 3, 8.072),
        ("TDLLEED01JD8Z0QK3M5N7P9RATBVCWDX", 5, 27.09),
    ],
)
def test_a_wait_that_was_told_stays_the_same_after_an_update_of_the_program(
    reference: str, checks: int, wait: float
) -> None:
    waiting = replace(intent(S.UNKNOWN, checks=checks), reference=reference)

    assert pytest.approx(wait) == next_check(waiting, later(0))


def test_tills_do_not_all_ask_at_once() -> None:
    waits = {
        next_check(replace(intent(S.UNKNOWN), reference=f"TDPTILL{number:026}"), later(0))
        for number in range(50)
    }

    assert len(waits) > 10


def test_the_same_intent_waits_equally_long_however_often_it_is_asked() -> None:
    assert next_check(intent(S.UNKNOWN), later(0)) == next_check(intent(S.UNKNOWN), later(0))


def test_what_is_overdue_is_due_now() -> None:
    assert 0.0 == next_check(intent(S.UNKNOWN), later(50))


def test_without_an_earlier_look_up_the_pause_counts_from_the_deadline() -> None:
    waiting = intent(S.ISSUED_INCOMPLETE, checks=20, last_check=None)

    assert 0.0 == next_check(waiting, later(1000))


@pytest.mark.parametrize("state", sorted(set(State) - WATCHED))
def test_nobody_asks_about_what_is_settled_or_never_left(state: State) -> None:
    assert next_check(intent(state, unknown_since=START), later(1)) is None


def test_nobody_asks_about_what_was_never_in_doubt() -> None:
    assert next_check(intent(S.NEEDS_PERSON, unknown_since=None), later(1)) is None


def test_a_refusal_is_asked_about_however_far_ahead_the_clock_was_set_meanwhile() -> None:
    refused = intent(S.REJECTED, checks=2, last_check=later(11 * DAY))

    wait = next_check(refused, later(11 * DAY))

    assert wait is not None
    assert 0.8 * DAY <= wait <= 1.2 * DAY


@pytest.mark.parametrize("state", sorted(WATCHED - {S.UNKNOWN, S.REJECTED}))
def test_after_seven_days_nobody_asks_any_more(state: State) -> None:
    assert next_check(intent(state, checks=20), later(WATCH_FOR)) is not None
    assert next_check(intent(state, checks=20), later(WATCH_FOR + 1)) is None


@pytest.mark.parametrize("event", ["look-up missed", "nothing, unqualified"])
def test_after_seven_days_an_unknown_outcome_goes_to_a_person(event: str) -> None:
    waiting = intent(S.UNKNOWN, checks=30, last_check=later(6 * DAY))

    assert 0.0 == next_check(waiting, later(WATCH_FOR + 1))
    until_then, _ = advance(waiting, EVENTS[event], later(WATCH_FOR))
    after, due = advance(waiting, EVENTS[event], later(WATCH_FOR + 1))
    assert (S.UNKNOWN, S.NEEDS_PERSON, None) == (until_then.state, after.state, due)
    assert next_check(after, later(WATCH_FOR + 1)) is None


def test_a_look_up_is_counted_and_says_why_it_proved_nothing() -> None:
    after, _ = advance(intent(S.UNKNOWN), EVENTS["look-up missed"], later(2))

    assert (1, later(2), Code.NO_CONNECTION) == (after.checks, after.last_check, after.code)
    assert next_check(after, later(2)) is not None


# -- a not-found that counts ----------


def not_found(current: Intent, at: Moment, *, qualified: bool = True, date: datetime | None = None) -> Intent:
    after, _ = advance(current, Checked(LookedUp((), date), control_found=qualified), at)
    return after


@pytest.mark.parametrize(
    ("first", "last", "settled"),
    [
        (1, 180, True),
        (120, 180, True),
        (121, 180, False),  # less than a minute apart
        (1, 179, False),  # too soon after the deadline
        (200, 260, True),
        (200, 259, False),
    ],
)
def test_two_not_founds_a_minute_apart_and_three_minutes_late_settle_it(
    first: float, last: float, settled: bool
) -> None:
    after = not_found(not_found(intent(S.UNKNOWN), later(first)), later(last))

    assert (S.SETTLED_NOT_FOUND if settled else S.UNKNOWN) is after.state
    assert settled is is_settled_not_found(after)


def test_one_not_found_settles_nothing() -> None:
    after = not_found(intent(S.UNKNOWN), later(5000))

    assert S.UNKNOWN is after.state


def test_a_not_found_without_the_control_counts_for_nothing() -> None:
    after = intent(S.UNKNOWN)
    for seconds in (1, 200, 400, 5000):
        after = not_found(after, later(seconds), qualified=False)

    assert (S.UNKNOWN, ()) == (after.state, after.not_founds)


def test_a_missed_look_up_between_two_not_founds_spoils_nothing() -> None:
    first = not_found(intent(S.UNKNOWN), later(1))
    missed, _ = advance(first, EVENTS["look-up missed"], later(100))

    assert S.SETTLED_NOT_FOUND is not_found(missed, later(200)).state


@pytest.mark.parametrize(
    ("dates", "settled"),
    [
        ((0, 180), True),
        ((0, 179), False),
        ((None, 180), False),
        ((0, None), False),
    ],
)
def test_across_a_restart_toggles_own_clock_has_to_agree(
    dates: tuple[float | None, float | None], settled: bool
) -> None:
    first, last = (None if date is None else START.wall + timedelta(seconds=date) for date in dates)
    before = not_found(intent(S.UNKNOWN), later(100), date=first)

    after = not_found(before, later(5000, "another boot"), date=last)

    assert settled is (after.state is S.SETTLED_NOT_FOUND)
    assert settled is is_settled_not_found(after)


def test_two_not_founds_after_a_restart_need_toggles_clock_too() -> None:
    first = not_found(intent(S.UNKNOWN), later(5000, "another boot"))

    assert S.UNKNOWN is not_found(first, later(5100, "another boot")).state


def test_a_moved_wall_clock_settles_nothing() -> None:
    first = not_found(intent(S.UNKNOWN), later(1))
    moved = Moment(START.wall + timedelta(days=2), "boot", START.monotonic + 30)

    assert S.UNKNOWN is not_found(first, moved).state


def test_what_was_never_in_doubt_is_never_settled() -> None:
    assert is_settled_not_found(intent(S.PREPARED, not_founds=(NotFound(later(500), None),))) is False
    assert is_settled_not_found(intent(S.UNKNOWN)) is False


def test_only_the_first_and_the_last_not_found_are_kept() -> None:
    after = intent(S.UNKNOWN)
    for seconds in (1, 2, 3, 4):
        after = not_found(after, later(seconds))

    assert [later(1), later(4)] == [one.at for one in after.not_founds]


def test_what_toggle_claims_to_know_and_cannot_show_needs_a_person() -> None:
    reported, _ = advance(intent(S.SENDING), EVENTS["duplicate reported"], START)
    after = not_found(not_found(reported, later(1)), later(200))

    assert (Code.DUPLICATE_REPORTED, True) == (reported.code, reported.duplicate_reported)
    assert S.NEEDS_PERSON is after.state
