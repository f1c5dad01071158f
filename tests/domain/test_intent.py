"""What belongs to each state, and what an intent says of itself."""

import pytest

from tests.domain.protocol import START, S, intent
from toggle_desk.domain.intent import (
    ABANDONABLE,
    CLOSED,
    LEGAL,
    OPEN,
    RESENDABLE,
    WATCHED,
    Intent,
    Kind,
    State,
)


def test_every_state_belongs_where_it_should() -> None:
    assert {S.SENDING, S.UNKNOWN, S.SETTLED_NOT_FOUND, S.NEEDS_PERSON} == OPEN
    assert {S.ISSUED, S.REJECTED, S.MISMATCH, S.DUPLICATE, S.ABANDONED} == CLOSED
    assert all(S.SENDING not in LEGAL[state] for state in CLOSED)
    assert all(S.SENDING in LEGAL[state] for state in RESENDABLE)
    assert ABANDONABLE == {state for state in State if S.ABANDONED in LEGAL[state]} - {S.ABANDONED}
    assert not OPEN & CLOSED


def test_what_was_just_decided_has_nothing_behind_it() -> None:
    decided = Intent("TDPTILL0000000000000000000000001", Kind.CARD, S.PREPARED, 2000, START)

    assert (0, 0, 0) == (decided.attempt, decided.unsent, decided.checks)
    assert ("", None, None, ()) == (
        decided.claimed_by,
        decided.unknown_since,
        decided.last_check,
        decided.not_founds,
    )
    assert (False, False, False) == (decided.duplicate_reported, decided.authorised, decided.late)
    assert (None, "") == (decided.code, decided.words)


def test_what_can_still_be_learned_can_be_asked_about() -> None:
    asked = {state for state in State if intent(state).can_be_asked_about}

    assert WATCHED == asked
    assert not intent(S.REJECTED, unknown_since=None).can_be_asked_about
    assert intent(S.ABANDONED, unknown_since=None).can_be_asked_about


def test_an_outcome_is_open_as_long_as_it_is_not_known() -> None:
    assert OPEN == {state for state in State if intent(state).is_open}


@pytest.mark.parametrize(
    ("state", "doubt", "nothing"),
    [
        (State.PREPARED, False, True),
        (State.NOT_SENT, False, True),
        (State.REJECTED, False, True),
        (State.REJECTED, True, True),
        (State.NEEDS_PERSON, True, False),
        (State.UNKNOWN, True, False),
        (State.SENDING, False, False),
        (State.SETTLED_NOT_FOUND, True, False),
        (State.ISSUED, False, False),
        (State.ABANDONED, True, False),
    ],
)
def test_a_new_card_may_be_given_only_where_toggle_certainly_did_nothing(
    state: State, doubt: bool, nothing: bool
) -> None:
    assert nothing is intent(state, unknown_since=START if doubt else None).certainly_nothing


def test_what_never_left_is_what_was_decided_or_proven_idle() -> None:
    assert {S.PREPARED, S.NOT_SENT} == {state for state in State if intent(state).never_left}
