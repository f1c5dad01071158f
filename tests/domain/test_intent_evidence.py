"""What a look-up proves: a not-found that counts, and a card that is read back."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.domain.protocol import EVENTS, RIGHT, START, TWO, WRONG, S, card, intent, later, line
from toggle_desk.domain.card import LineItem
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    LookedUp,
)
from toggle_desk.domain.intent import (
    Checked,
    Intent,
    Kind,
    NotFound,
    State,
    advance,
    is_settled_not_found,
    read_back,
)
from toggle_desk.domain.moment import Moment

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


# -- reading back ----------


@pytest.mark.parametrize(
    ("line_items", "state"),
    [
        pytest.param((line(told=card(2000)),), S.ISSUED, id="balance"),
        pytest.param((line(told=card(2000, 2000)),), S.ISSUED, id="balance and initial"),
        pytest.param((line(2000, card(2000, 2000)),), S.ISSUED, id="everything"),
        pytest.param((line(told=card(500, 2000)),), S.ISSUED, id="spent from, initial told"),
        pytest.param((line(2000, card(500)),), S.ISSUED, id="spent from, value told"),
        pytest.param((line(told=card(0, 2000)),), S.ISSUED, id="spent"),
        pytest.param((line(2000, card(None)),), S.ISSUED, id="value only"),
        pytest.param((line(told=card(None, 2000)),), S.ISSUED, id="initial only"),
        pytest.param((line(0, card(2000)),), S.ISSUED, id="a free line is worth nothing to the books"),
        pytest.param((line(told=card(4500)),), S.MISMATCH, id="balance too high"),
        pytest.param((line(told=card(500)),), S.MISMATCH, id="balance too low, nothing vouches"),
        pytest.param((line(told=card(4500, 2000)),), S.MISMATCH, id="balance above initial"),
        pytest.param((line(told=card(-100, 2000)),), S.MISMATCH, id="balance below nothing"),
        pytest.param((line(told=card(2000, 4500)),), S.MISMATCH, id="initial wrong"),
        pytest.param((line(4500, card(None)),), S.MISMATCH, id="value wrong"),
        pytest.param((line(4500),), S.MISMATCH, id="value wrong, no card"),
        pytest.param((line(4500, hidden=True),), S.MISMATCH, id="value wrong, card hidden"),
        pytest.param((line(told=card(None)),), S.ISSUED_INCOMPLETE, id="nothing tells what it is worth"),
        pytest.param((line(2000),), S.ISSUED_INCOMPLETE, id="no card yet"),
        pytest.param((line(),), S.ISSUED_INCOMPLETE, id="nothing told"),
        pytest.param((line(told=card(2000, number=None)),), S.ISSUED_INCOMPLETE, id="no number yet"),
        pytest.param((), S.ISSUED_INCOMPLETE, id="no line"),
        pytest.param((line(2000, hidden=True),), S.ISSUED, id="card hidden"),
        pytest.param((line(hidden=True),), S.ISSUED, id="only an id is shown"),
        pytest.param(TWO, S.DUPLICATE, id="two cards"),
        pytest.param((*RIGHT, *WRONG), S.DUPLICATE, id="two cards, one wrong"),
        pytest.param((line(2000, card(0, 2000)), line(-2000, card(0))), S.ISSUED, id="reversed since"),
        pytest.param((line(-2000),), S.ISSUED_INCOMPLETE, id="only the reversal"),
    ],
)
def test_a_card_is_issued_only_where_toggle_shows_what_was_decided(
    line_items: tuple[LineItem, ...], state: State
) -> None:
    assert state is read_back(intent(S.SENDING), line_items)


@pytest.mark.parametrize(("line_items", "state"), [((line(-2000),), S.ISSUED), ((), S.ISSUED_INCOMPLETE)])
def test_a_reversal_is_done_where_it_is_listed(line_items: tuple[LineItem, ...], state: State) -> None:
    reversal = replace(intent(S.SENDING), kind=Kind.REVERSAL)

    assert state is read_back(reversal, line_items)
