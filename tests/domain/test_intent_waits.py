"""When Toggle is asked about an outcome, and for how long."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.protocol import DAY, EVENTS, HOUR, START, S, intent, later
from toggle_desk.domain.errors import Code
from toggle_desk.domain.intent import (
    SETTLE_AFTER,
    WATCH_FOR,
    WATCHED,
    LookUpIn,
    Send,
    State,
    advance,
    next_check,
)
from toggle_desk.domain.moment import Moment

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


def waits_of_whoever_asked_too_often(last_check: Moment) -> tuple[float, float]:
    waiting = intent(S.UNKNOWN, checks=20, last_check=last_check)
    waits = [next_check(replace(waiting, reference=till), last_check) or 0.0 for till in ALL_TILLS]
    return min(waits), max(waits)


def test_whoever_asked_too_often_hears_of_it_three_minutes_after_the_deadline() -> None:
    assert pytest.approx((80.0, 116.0)) == waits_of_whoever_asked_too_often(later(100))
    assert pytest.approx((0.5, 36.5)) == waits_of_whoever_asked_too_often(later(179.5))


def test_three_minutes_after_the_deadline_whoever_asked_too_often_has_heard_of_it() -> None:
    assert pytest.approx((240.0, 360.0)) == waits_of_whoever_asked_too_often(later(180))


@pytest.mark.parametrize(("unsent", "nominal"), [(0, 0.5), (1, 1.5), (2, 4.0)])
def test_tills_do_not_all_send_again_at_once(unsent: int, nominal: float) -> None:
    pauses: list[float] = []
    for till in ALL_TILLS:
        sending = replace(intent(S.SENDING, unsent=unsent), reference=till)
        _, due = advance(sending, EVENTS["unsent"], later(1))
        pauses += [send.after for send in due if isinstance(send, Send)]

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


@pytest.mark.parametrize("state", sorted(WATCHED - {S.UNKNOWN}))
def test_after_seven_days_nobody_asks_any_more(state: State) -> None:
    assert next_check(intent(state, checks=20), later(WATCH_FOR)) is not None
    assert next_check(intent(state, checks=20), later(WATCH_FOR + 1)) is None


@pytest.mark.parametrize("event", ["look-up missed", "nothing, unqualified"])
def test_after_seven_days_an_unknown_outcome_goes_to_a_person(event: str) -> None:
    waiting = intent(S.UNKNOWN, checks=30, last_check=later(6 * DAY))

    assert 0.0 == next_check(waiting, later(WATCH_FOR + 1))
    until_then, _ = advance(waiting, EVENTS[event], later(WATCH_FOR))
    after, due = advance(waiting, EVENTS[event], later(WATCH_FOR + 1))
    assert (S.UNKNOWN, S.NEEDS_PERSON, ()) == (until_then.state, after.state, due)


def test_a_look_up_is_counted_and_says_why_it_proved_nothing() -> None:
    after, due = advance(intent(S.UNKNOWN), EVENTS["look-up missed"], later(2))

    assert (1, later(2), Code.NO_CONNECTION) == (after.checks, after.last_check, after.code)
    assert isinstance(due[0], LookUpIn)
