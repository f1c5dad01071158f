"""The issue protocol's table test: every state with every event, its effects, its waits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    DuplicateReported,
    LookedUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unauthorised,
    Unsent,
)
from toggle_desk.domain.intent import (
    ABANDONABLE,
    CLOSED,
    HAPPENS_IN,
    LEGAL,
    OPEN,
    RESENDABLE,
    SETTLE_AFTER,
    WATCH_FOR,
    WATCHED,
    Abandon,
    Checked,
    Claimed,
    Event,
    IllegalStep,
    Intent,
    Interrupted,
    Kind,
    LookUpIn,
    NotFound,
    Send,
    SendAgain,
    SignInAndSend,
    State,
    advance,
    effects,
    is_settled_not_found,
    next_check,
    read_back,
)
from toggle_desk.domain.moment import Moment

S = State
START = Moment(datetime(2026, 11, 22, 19, 30, tzinfo=UTC), "boot", 1000.0)
HOUR, DAY = 3600.0, 86400.0


def later(seconds: float, boot: str = "boot") -> Moment:
    return Moment(START.wall + timedelta(seconds=seconds), boot, START.monotonic + seconds)


def card(
    balance: int | None = 2000, initial: int | None = None, number: str | None = "6335860000000012345"
) -> Card:
    return Card(None if number is None else Secret(number), balance=balance, initial=initial)


def line(value: int | None = None, told: Card | None = None, *, hidden: bool = False) -> LineItem:
    return LineItem("LI-1", told, value, card_hidden=hidden)


RIGHT = (line(told=card()),)
WRONG = (line(told=card(balance=4500)),)
DETAILS_MISSING = (line(),)
TWO = RIGHT + RIGHT
NOTHING = LookedUp((), server_date=START.wall)


def found(line_items: tuple[LineItem, ...]) -> Checked:
    return Checked(LookedUp(line_items, None), control_found=False)


def intent(state: State, **facts: object) -> Intent:
    """Give an intent as it may stand in a state: bytes have left wherever they may have."""
    doubtful = state in WATCHED or state is S.DUPLICATE
    usual: dict[str, object] = {
        "attempt": 0 if state in {S.DRAFT, S.PREPARED} else 1,
        "unknown_since": START if doubtful else None,
    }
    made = Intent("TDPTILL0000000000000000000000001", Kind.CARD, state, 2000, START)
    return replace(made, **(usual | facts))


# -- every state with every event ----------

EVENTS: dict[str, Event] = {
    "claimed": Claimed("till"),
    "unsent": Unsent(Code.NO_CONNECTION, retry=True),
    "unsent for good": Unsent(Code.TLS_REFUSED, retry=False),
    "unauthorised": Unauthorised(),
    "refused": Refused(Code.REFUSED, "No."),
    "no verdict": NoVerdict(Code.TIMED_OUT),
    "duplicate reported": DuplicateReported("Duplicate reference supplied"),
    "replied": Replied(Order("O-1", RIGHT)),
    "replied, wrong value": Replied(Order("O-1", WRONG)),
    "replied, details missing": Replied(Order("O-1", ())),
    "replied, two cards": Replied(Order("O-1", TWO)),
    "interrupted": Interrupted(),
    "look-up missed": Checked(LookUpMissed(Code.NO_CONNECTION), control_found=False),
    "nothing, unqualified": Checked(NOTHING, control_found=False),
    "nothing, qualified": Checked(NOTHING, control_found=True),
    "found": found(RIGHT),
    "found, wrong value": found(WRONG),
    "found, details missing": found(DETAILS_MISSING),
    "found, two cards": found(TWO),
    "send again": SendAgain("Max", "guest is waiting"),
    "abandon": Abandon("Max", "guest has left"),
}
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

# What follows each event in each state; whatever is not here is refused.
TABLE: dict[State, dict[str, State]] = {
    S.DRAFT: {},
    S.PREPARED: {"claimed": S.SENDING, **_UNSENT, "send again": S.PREPARED, "abandon": S.ABANDONED},
    S.SENDING: {
        **_UNSENT,
        **_REPLIED,
        "unauthorised": S.NOT_SENT,
        "refused": S.REJECTED,
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
    S.ISSUED: {},
    S.REJECTED: {},
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

    assert (Send(0.0),) == due
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
        (S.DRAFT, S.PREPARED),  # writing the intent down is the ledger's
        (S.SENDING, S.NEEDS_PERSON),  # a second refused sign-in, or an idle send after one in doubt
        (S.UNKNOWN, S.SETTLED_NOT_FOUND),  # two not-founds that count
        (S.UNKNOWN, S.NEEDS_PERSON),  # not found although Toggle knows it, or asked for long enough
        (S.SETTLED_NOT_FOUND, S.SENDING),  # by a person
        (S.NEEDS_PERSON, S.SENDING),  # by a person
    }
    assert {(before, after) for before, follows in LEGAL.items() for after in follows} == reached | by_hand


def test_no_event_is_forgotten() -> None:
    assert {type(event) for event in EVENTS.values()} == set(HAPPENS_IN)


def test_every_state_belongs_where_it_should() -> None:
    assert {S.SENDING, S.UNKNOWN, S.SETTLED_NOT_FOUND, S.NEEDS_PERSON} == OPEN
    assert {S.ISSUED, S.REJECTED, S.MISMATCH, S.DUPLICATE, S.ABANDONED} == CLOSED
    assert all(S.SENDING not in LEGAL[state] for state in CLOSED)
    assert all(S.SENDING in LEGAL[state] for state in RESENDABLE)
    assert {state for state in State if S.ABANDONED in LEGAL[state]} - {S.ABANDONED} == ABANDONABLE
    assert not OPEN & CLOSED


# -- what is proven, and of which send (I7) ----------


@pytest.mark.parametrize("event", ["unsent", "unsent for good", "unauthorised", "refused"])
def test_an_idle_second_send_says_nothing_of_the_first(event: str) -> None:
    second = intent(S.SENDING, attempt=2, unknown_since=START)

    after, due = advance(second, EVENTS[event], later(400))

    assert S.NEEDS_PERSON is after.state
    assert START == after.unknown_since
    assert not any(isinstance(effect, Send | SignInAndSend) for effect in due)


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
    assert Code.TIMED_OUT == after.code
    assert isinstance(due[0], LookUpIn)


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

    assert (S.ISSUED, None, ()) == (after.state, after.unknown_since, due)


def test_a_late_reply_confirms_an_unknown_card() -> None:
    after, due = advance(intent(S.UNKNOWN), EVENTS["replied"], later(30))

    assert (S.ISSUED, False, ()) == (after.state, after.late, due)


def test_what_was_just_decided_has_nothing_behind_it() -> None:
    decided = Intent("TDPTILL0000000000000000000000001", Kind.CARD, S.PREPARED, 2000, START)

    assert (0, 0, 0, 0) == (decided.attempt, decided.unsent, decided.checks, decided.sign_ins)
    assert ("", None, None, ()) == (
        decided.claimed_by,
        decided.unknown_since,
        decided.last_check,
        decided.not_founds,
    )
    assert (False, False, False) == (decided.duplicate_reported, decided.authorised, decided.late)
    assert (None, "") == (decided.code, decided.words)


def test_a_claim_is_signed_and_counted() -> None:
    before = intent(S.NOT_SENT, attempt=1, code=Code.NO_CONNECTION, words="x")

    after, due = advance(before, Claimed("till 7"), later(1))

    assert (2, "till 7", None, "") == (after.attempt, after.claimed_by, after.code, after.words)
    assert () == due


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
        (S.SENDING, "unauthorised", Code.SIGN_IN_REFUSED),
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


# -- automatic or human (3.6) ----------


def test_a_machine_sends_again_three_times_at_most_when_nothing_left() -> None:
    now, current, pauses = 0.0, intent(S.PREPARED), list[float]()
    for _ in range(5):
        sending, _ = advance(current, EVENTS["claimed"], later(now))
        current, due = advance(sending, EVENTS["unsent"], later(now))
        if not due:
            break
        (send,) = due
        assert isinstance(send, Send)
        pauses.append(send.after)
        now += send.after

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

    assert (S.NOT_SENT, ()) == (after.state, due)


@pytest.mark.parametrize(("seconds", "due"), [(5.5, (Send(4.0),)), (6.0, ())])
def test_a_send_that_would_leave_ten_seconds_after_the_decision_is_left_to_a_person(
    seconds: float, due: tuple[Send, ...]
) -> None:
    on_time = replace(
        intent(S.SENDING, unsent=2), reference=chr(315)
    )  # a till that is neither early nor late

    assert due == advance(on_time, EVENTS["unsent"], later(seconds))[1]


def test_a_refused_token_is_replaced_once_and_then_a_person_is_needed() -> None:
    once, due = advance(intent(S.SENDING), Unauthorised(), later(1))
    sending, _ = advance(once, EVENTS["claimed"], later(2))
    twice, nothing = advance(sending, Unauthorised(), later(3))

    assert (S.NOT_SENT, (SignInAndSend(),)) == (once.state, due)
    assert (S.NEEDS_PERSON, ()) == (twice.state, nothing)
    assert (Code.SIGN_IN_REFUSED, None) == (twice.code, twice.unknown_since)
    assert (1, 2) == (once.sign_ins, twice.sign_ins)


def test_a_person_gives_the_sign_in_another_chance() -> None:
    before = intent(S.NEEDS_PERSON, unknown_since=None, sign_ins=2, unsent=4, code=Code.SIGN_IN_REFUSED)

    after, due = advance(before, EVENTS["send again"], later(100))

    assert (0, 0, True, (Send(0.0),)) == (after.sign_ins, after.unsent, after.authorised, due)


@pytest.mark.parametrize("state", list(State))
def test_a_process_that_has_just_started_sends_nothing_by_itself(state: State) -> None:
    due = effects(intent(state), None, later(1))

    assert not any(isinstance(effect, Send | SignInAndSend) for effect in due)
    assert (state in WATCHED) is bool(due)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", sorted(WATCHED))
def test_an_outcome_in_doubt_is_never_sent_again_by_the_machine(state: State, event: str) -> None:
    if event not in TABLE[state] or event == "send again":
        return
    _, due = advance(intent(state), EVENTS[event], later(1))

    assert not any(isinstance(effect, Send | SignInAndSend) for effect in due)


# -- found late ----------


@pytest.mark.parametrize("event", [*_FOUND, *_REPLIED])
@pytest.mark.parametrize("state", [S.ABANDONED, S.SETTLED_NOT_FOUND])
def test_a_card_that_shows_up_after_it_was_given_up_is_called_late(state: State, event: str) -> None:
    after, _ = advance(intent(state), EVENTS[event], later(300))

    assert after.late


@pytest.mark.parametrize("state", [S.UNKNOWN, S.NEEDS_PERSON, S.ISSUED_INCOMPLETE])
def test_a_card_that_was_waited_for_is_not(state: State) -> None:
    after, _ = advance(intent(state), EVENTS["found"], later(300))

    assert not after.late


def test_giving_up_starts_seven_days_of_watching() -> None:
    old = intent(S.NEEDS_PERSON, checks=30, last_check=later(8 * DAY))

    after, due = advance(old, EVENTS["abandon"], later(8 * DAY))

    assert later(8 * DAY) == after.unknown_since
    assert isinstance(due[0], LookUpIn)
    assert next_check(after, later(15 * DAY - 1)) is not None
    assert next_check(after, later(15 * DAY + 1)) is None


def test_giving_up_what_never_left_is_not_watched() -> None:
    after, due = advance(intent(S.NOT_SENT), EVENTS["abandon"], later(1))

    assert (None, ()) == (after.unknown_since, due)


# -- when to ask (3.5.2) ----------

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
    nominal = FIRST[checks] if checks < len(FIRST) else 300 if age < HOUR else HOUR if age < DAY else DAY

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


# -- a not-found that counts (3.5.4, 3.5.5) ----------


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
        ((0, 60), True),
        ((0, 59), False),
        ((None, 60), False),
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


# -- reading back (3.5.3) ----------


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
