"""The issue protocol's table test: every state with every event, what each proves, and what is sent."""

from dataclasses import replace

import pytest

from tests.domain.protocol import DAY, EVENTS, START, S, intent, later
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    NoVerdict,
    Refused,
    Unsent,
)
from toggle_desk.domain.intent import (
    HAPPENS_IN,
    LEGAL,
    WATCHED,
    Claimed,
    IllegalStep,
    Intent,
    NotFound,
    Send,
    State,
)
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.schedule import SETTLE_AFTER, next_check
from toggle_desk.domain.steps import advance

# -- every state with every event ----------


_FOUND = {
    "found": S.ISSUED,
    "found, wrong value": S.MISMATCH,
    "found, details missing": S.ISSUED_INCOMPLETE,
    "found, two cards": S.DUPLICATE,
}
_REPLIED = {
    "replied": S.ISSUED,
    "replied, wrong value": S.MISMATCH,
    "replied, details missing": S.ISSUED_INCOMPLETE,
    "replied, two cards": S.DUPLICATE,
}


def stays(state: State) -> dict[str, State]:
    return dict.fromkeys(("look-up missed", "nothing, unqualified", "nothing, qualified"), state)


_UNSENT = {"unsent": S.NOT_SENT, "unsent for good": S.NOT_SENT}

# What follows each event in each state; what is not here is refused.
TABLE: dict[State, dict[str, State]] = {
    S.DRAFT: {"prepared": S.PREPARED},
    S.PREPARED: {"claimed": S.SENDING, **_UNSENT, "send again": S.PREPARED, "abandon": S.ABANDONED},
    S.SENDING: {
        **_UNSENT,
        **_REPLIED,
        "refused": S.REJECTED,
        "refused unread": S.REJECTED,
        "no verdict": S.UNKNOWN,
        "duplicate reported": S.UNKNOWN,
        "interrupted": S.UNKNOWN,
    },
    S.NOT_SENT: {"claimed": S.SENDING, **_UNSENT, "send again": S.NOT_SENT, "abandon": S.ABANDONED},
    S.UNKNOWN: {**_FOUND, **_REPLIED, **stays(S.UNKNOWN), "abandon": S.ABANDONED},
    S.SETTLED_NOT_FOUND: {
        **_FOUND,
        **_REPLIED,
        **stays(S.SETTLED_NOT_FOUND),
        "send again": S.SETTLED_NOT_FOUND,
        "abandon": S.ABANDONED,
    },
    S.NEEDS_PERSON: {
        **_FOUND,
        **_REPLIED,
        **stays(S.NEEDS_PERSON),
        "send again": S.NEEDS_PERSON,
        "abandon": S.ABANDONED,
    },
    S.ISSUED_INCOMPLETE: {**_FOUND, **_REPLIED, **stays(S.ISSUED_INCOMPLETE)},
    S.ABANDONED: {**_FOUND, **_REPLIED, **stays(S.ABANDONED)},
    S.REJECTED: {**_FOUND, **_REPLIED, **stays(S.REJECTED)},
    S.ISSUED: {},
    S.MISMATCH: {},
    S.DUPLICATE: {},
}


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", list(State))
def test_every_event_in_every_state_is_in_the_table_or_refused(state: State, event: str) -> None:
    before = intent(state)
    expected = TABLE[state].get(event)

    if expected is None:
        with pytest.raises(IllegalStep):
            advance(before, EVENTS[event], later(1))
        return
    after, _ = advance(before, EVENTS[event], later(1))
    assert expected is after.state
    assert expected in LEGAL[state]


@pytest.mark.parametrize("state", [S.SETTLED_NOT_FOUND, S.NEEDS_PERSON])
@pytest.mark.parametrize(
    ("event", "expected"), [("claimed", S.SENDING), ("unsent", None), ("unsent for good", None)]
)
def test_a_person_allows_one_more_send_and_no_more(state: State, event: str, expected: State | None) -> None:
    allowed, due = advance(intent(state), EVENTS["send again"], later(1))
    after, _ = advance(allowed, EVENTS[event], later(2))

    assert Send(0.0) == due
    assert (expected or state) is after.state
    assert not after.authorised
    with pytest.raises(IllegalStep):
        advance(after, EVENTS["claimed"], later(3))


@pytest.mark.parametrize("state", [S.PREPARED, S.NOT_SENT])
@pytest.mark.parametrize("event", ["unsent", "unsent for good", "abandon"])
def test_an_allowed_send_that_did_not_come_about_is_allowed_no_longer(state: State, event: str) -> None:
    allowed, _ = advance(intent(state), EVENTS["send again"], later(1))

    after, _ = advance(allowed, EVENTS[event], later(2))

    assert (True, False) == (allowed.authorised, after.authorised)


@pytest.mark.parametrize("state", [S.SETTLED_NOT_FOUND, S.NEEDS_PERSON])
def test_closing_takes_back_that_one_more_send_was_allowed(state: State) -> None:
    allowed, _ = advance(intent(state), EVENTS["send again"], later(1))

    after, _ = advance(allowed, EVENTS["abandon"], later(2))

    assert (S.ABANDONED, False) == (after.state, after.authorised)


def test_the_table_names_every_state_and_every_legal_pair() -> None:
    assert set(State) == set(LEGAL) == set(TABLE)
    reached = {(before, after) for before, row in TABLE.items() for after in row.values()}
    by_hand = {
        (S.SENDING, S.NEEDS_PERSON),  # an idle send after one in doubt
        (S.UNKNOWN, S.SETTLED_NOT_FOUND),  # two not-founds that count
        (S.UNKNOWN, S.NEEDS_PERSON),  # not found although Toggle knows it, or asked for long enough
        (S.SETTLED_NOT_FOUND, S.SENDING),  # by a person
        (S.NEEDS_PERSON, S.SENDING),  # by a person
    }
    assert {(before, after) for before, follows in LEGAL.items() for after in follows} == reached | by_hand


def test_no_event_is_forgotten() -> None:
    assert set(HAPPENS_IN) == {type(event) for event in EVENTS.values()}


# -- what is proven, and of which send ----------


@pytest.mark.parametrize("event", ["unsent", "unsent for good", "refused", "refused unread"])
def test_an_idle_second_send_says_nothing_of_the_first(event: str) -> None:
    second = intent(S.SENDING, attempt=2, unknown_since=START)

    after, due = advance(second, EVENTS[event], later(400))

    assert S.NEEDS_PERSON is after.state
    assert START == after.unknown_since
    assert due is None


def test_a_send_without_a_verdict_starts_the_look_ups_anew() -> None:
    second = intent(
        S.SENDING,
        attempt=2,
        unknown_since=START,
        checks=12,
        last_check=later(300),
        not_founds=(NotFound(START, 1.0),),
    )

    after, due = advance(second, EVENTS["no verdict"], later(400))

    assert (later(400), 0, None, ()) == (
        after.unknown_since,
        after.checks,
        after.last_check,
        after.not_founds,
    )
    assert (Code.TIMED_OUT, None) == (after.code, due)
    assert next_check(after, later(400)) is not None


def test_a_reply_without_details_starts_a_watch_of_its_own() -> None:
    second = intent(S.SENDING, attempt=2, unknown_since=START, checks=12, last_check=later(300))

    after, _ = advance(second, EVENTS["replied, details missing"], later(400))

    assert (later(400), 0, None) == (after.unknown_since, after.checks, after.last_check)


def test_a_look_up_that_finds_no_details_yet_goes_on_with_the_watch_that_runs() -> None:
    waiting = intent(S.UNKNOWN, checks=12, last_check=later(300))

    after, _ = advance(waiting, EVENTS["found, details missing"], later(400))

    assert (START, 13, later(400)) == (after.unknown_since, after.checks, after.last_check)


def test_a_card_that_toggle_confirms_at_once_was_never_in_doubt() -> None:
    after, due = advance(intent(S.SENDING), EVENTS["replied"], later(1))

    assert (S.ISSUED, None, None) == (after.state, after.unknown_since, due)


def test_a_late_reply_confirms_an_unknown_card() -> None:
    after, due = advance(intent(S.UNKNOWN), EVENTS["replied"], later(30))

    assert (S.ISSUED, False, None) == (after.state, after.late, due)


def test_a_claim_is_signed_and_counted() -> None:
    before = intent(S.NOT_SENT, attempt=1, code=Code.NO_CONNECTION, words="x")

    after, due = advance(before, Claimed("till 7"), later(1))

    assert (2, "till 7", None, "") == (after.attempt, after.claimed_by, after.code, after.words)
    assert due is None


@pytest.mark.parametrize(
    "event",
    [
        Refused(Code.FORBIDDEN, "Not yours."),
        NoVerdict(Code.SERVER_TROUBLE, "Not yours."),
        Unsent(Code.SIGN_IN_REFUSED, retry=False, words="Not yours."),
    ],
    ids=lambda event: type(event).__name__,
)
def test_toggles_own_words_are_kept(event: Refused | NoVerdict | Unsent) -> None:
    after, _ = advance(intent(S.SENDING), event, later(1))

    assert (event.code, "Not yours.") == (after.code, after.words)


@pytest.mark.parametrize(
    ("state", "event", "code"),
    [
        (S.SENDING, "interrupted", Code.INTERRUPTED),
        (S.SENDING, "replied", None),
        (S.UNKNOWN, "found", None),
        (S.UNKNOWN, "found, details missing", None),
    ],
)
def test_words_that_were_told_before_are_not_told_of_what_came_after(
    state: State, event: str, code: Code | None
) -> None:
    before = intent(state, code=Code.TIMED_OUT, words="Oh.")

    after, _ = advance(before, EVENTS[event], later(1))

    assert (code, "") == (after.code, after.words)


# -- automatic or human ----------


def test_a_machine_sends_again_three_times_at_most_when_nothing_left() -> None:
    now, current, pauses = 0.0, intent(S.PREPARED), list[float]()
    for _ in range(5):
        sending, _ = advance(current, EVENTS["claimed"], later(now))
        current, due = advance(sending, EVENTS["unsent"], later(now))
        if due is None:
            break
        pauses.append(due.after)
        now += due.after

    assert pytest.approx([0.5, 1.5, 4.0], rel=0.21) == pauses
    assert (S.NOT_SENT, 4) == (current.state, current.unsent)


@pytest.mark.parametrize(
    ("event", "at", "unsent"),
    [
        (Unsent(Code.TLS_REFUSED, retry=False), later(1), 0),
        (Unsent(Code.NO_CONNECTION, retry=True), later(10), 0),
        (
            Unsent(Code.NO_CONNECTION, retry=True),
            later(7),
            2,
        ),  # its four seconds, or a fifth less, would end after 10
        (Unsent(Code.NO_CONNECTION, retry=True), later(1), 3),
        (Unsent(Code.NO_CONNECTION, retry=True), later(1, "another boot"), 0),
    ],
)
def test_otherwise_only_a_person_sends_again(event: Unsent, at: Moment, unsent: int) -> None:
    after, due = advance(intent(S.SENDING, unsent=unsent), event, at)

    assert (S.NOT_SENT, None) == (after.state, due)


@pytest.mark.parametrize(("seconds", "due"), [(5.5, Send(4.0)), (6.0, None)])
def test_a_send_that_would_leave_ten_seconds_after_the_decision_is_left_to_a_person(
    seconds: float, due: Send | None
) -> None:
    on_time = replace(
        intent(S.SENDING, unsent=2), reference=chr(315)
    )  # a till that is neither early nor late

    assert due == advance(on_time, EVENTS["unsent"], later(seconds))[1]


def test_a_person_gives_the_connection_another_chance() -> None:
    before = intent(S.NOT_SENT, unsent=4, code=Code.NO_CONNECTION)

    after, due = advance(before, EVENTS["send again"], later(100))

    assert (0, True, Send(0.0)) == (after.unsent, after.authorised, due)


def test_what_was_just_decided_is_sent_at_once() -> None:
    after, due = advance(intent(S.DRAFT), EVENTS["prepared"], later(1))

    assert (S.PREPARED, Send(0.0)) == (after.state, due)


@pytest.mark.parametrize("state", list(State))
def test_what_an_earlier_process_left_is_asked_about_where_its_outcome_is_in_doubt(state: State) -> None:
    assert (state in WATCHED) is (next_check(intent(state), later(1)) is not None)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", sorted(WATCHED))
def test_an_outcome_in_doubt_is_never_sent_again_by_the_machine(state: State, event: str) -> None:
    if event not in TABLE[state] or event == "send again":
        return
    _, due = advance(intent(state), EVENTS[event], later(1))

    assert due is None


# -- found late ----------


@pytest.mark.parametrize("event", [*_FOUND, *_REPLIED])
@pytest.mark.parametrize("state", [S.ABANDONED, S.SETTLED_NOT_FOUND, S.REJECTED])
def test_a_card_that_shows_up_after_it_was_given_up_is_called_late(state: State, event: str) -> None:
    after, _ = advance(intent(state), EVENTS[event], later(300))

    assert after.late


@pytest.mark.parametrize("state", [S.UNKNOWN, S.NEEDS_PERSON, S.ISSUED_INCOMPLETE])
def test_a_card_that_was_waited_for_is_not(state: State) -> None:
    after, _ = advance(intent(state), EVENTS["found"], later(300))

    assert not after.late


def test_giving_up_starts_seven_days_of_watching() -> None:
    old = intent(S.NEEDS_PERSON, checks=30, last_check=later(8 * DAY))

    after, _ = advance(old, EVENTS["abandon"], later(8 * DAY))

    assert later(8 * DAY) == after.unknown_since
    assert next_check(after, later(8 * DAY)) is not None
    assert next_check(after, later(15 * DAY - 1)) is not None
    assert next_check(after, later(15 * DAY + 1)) is None


def test_giving_up_what_never_left_is_not_watched() -> None:
    after, _ = advance(intent(S.NOT_SENT), EVENTS["abandon"], later(1))

    assert (None, None) == (after.unknown_since, next_check(after, later(1)))


# -- refused, perhaps after the work ----------


def refused_at(at: Moment, *, unread: bool = False) -> Intent:
    refused, due = advance(intent(S.SENDING), Refused(Code.REFUSED, "No.", unread=unread), at)
    assert due is None
    return refused


def test_a_refusal_is_looked_up_at_once_and_once_more_when_an_order_has_had_time_to_show() -> None:
    refused = refused_at(START)
    checked, _ = advance(refused, EVENTS["nothing, unqualified"], later(0.2))
    settled, _ = advance(checked, EVENTS["nothing, unqualified"], later(200))

    assert (S.REJECTED, START, 0.0) == (refused.state, refused.unknown_since, next_check(refused, START))
    second = next_check(checked, later(0.2))
    assert second is not None
    assert SETTLE_AFTER <= 0.2 + second <= 300
    assert (S.REJECTED, None) == (settled.state, settled.unknown_since)
    assert next_check(settled, later(200)) is None


def test_a_refusal_by_a_document_that_never_ran_is_not_looked_up() -> None:
    refused = refused_at(START, unread=True)

    assert (S.REJECTED, None) == (refused.state, refused.unknown_since)
    assert next_check(refused, START) is None


def test_a_refusal_is_asked_about_until_an_answer_comes_late_enough() -> None:
    refused = refused_at(START)
    for seconds in (0.2, 200.0, 600.0):
        refused, _ = advance(refused, EVENTS["look-up missed"], later(seconds))
        assert next_check(refused, later(seconds)) is not None
    settled, _ = advance(refused, EVENTS["nothing, qualified"], later(1000))

    assert (None, None) == (settled.unknown_since, next_check(settled, later(1000)))
    assert next_check(refused, later(8 * DAY)) is not None  # a clock that was set ahead ends no watch


def test_a_refusal_of_another_boot_is_settled_by_this_boots_clock_alone() -> None:
    refused = refused_at(START)
    first, second = later(5000, "another boot"), later(5200, "another boot")

    checked, _ = advance(refused, EVENTS["nothing, qualified"], first)
    settled, _ = advance(checked, EVENTS["nothing, qualified"], second)

    assert first == checked.unknown_since
    assert next_check(checked, first) is not None
    assert (None, None) == (settled.unknown_since, next_check(settled, second))


def test_what_toggle_refused_it_for_stays_told_when_a_look_up_misses() -> None:
    refused = refused_at(START)

    missed, _ = advance(refused, EVENTS["look-up missed"], later(0.2))

    assert (Code.REFUSED, "No.") == (missed.code, missed.words)
