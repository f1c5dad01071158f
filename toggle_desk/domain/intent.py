"""The issue protocol as a pure state machine: one intent, at most one send that is not proven idle.

`LEGAL` is the whole table. `advance` takes an intent and what became known, and gives the intent that
follows and what to do next. Nothing here reads a clock, draws a number or talks to anybody.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from toggle_desk.domain.card import LineItem
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    DuplicateReported,
    LookedUp,
    LookUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
    Verdict,
)
from toggle_desk.domain.moment import Moment


class State(StrEnum):
    """Where an intent stands; DRAFT is a form that was never recorded."""

    DRAFT = "DRAFT"
    PREPARED = "PREPARED"
    SENDING = "SENDING"
    NOT_SENT = "NOT_SENT"
    UNKNOWN = "UNKNOWN"
    SETTLED_NOT_FOUND = "SETTLED_NOT_FOUND"
    ISSUED = "ISSUED"
    ISSUED_INCOMPLETE = "ISSUED_INCOMPLETE"
    REJECTED = "REJECTED"
    MISMATCH = "MISMATCH"
    DUPLICATE = "DUPLICATE"
    ABANDONED = "ABANDONED"
    NEEDS_PERSON = "NEEDS_PERSON"


# What a card that exists may turn out to be.
_SHOWN = frozenset({State.ISSUED, State.ISSUED_INCOMPLETE, State.MISMATCH, State.DUPLICATE})
# Everything that may follow a state. The ledger refuses any other pair with a trigger made from this.
LEGAL: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.PREPARED}),
    State.PREPARED: frozenset({State.PREPARED, State.SENDING, State.NOT_SENT, State.ABANDONED}),
    State.SENDING: _SHOWN | {State.NOT_SENT, State.UNKNOWN, State.REJECTED, State.NEEDS_PERSON},
    State.NOT_SENT: frozenset({State.SENDING, State.NOT_SENT, State.ABANDONED}),
    State.UNKNOWN: _SHOWN | {State.UNKNOWN, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON, State.ABANDONED},
    State.SETTLED_NOT_FOUND: _SHOWN | {State.SETTLED_NOT_FOUND, State.SENDING, State.ABANDONED},
    State.NEEDS_PERSON: _SHOWN | {State.NEEDS_PERSON, State.SENDING, State.ABANDONED},
    State.ISSUED_INCOMPLETE: _SHOWN,
    State.ABANDONED: _SHOWN | {State.ABANDONED},
    State.REJECTED: _SHOWN | {State.REJECTED},
    State.ISSUED: frozenset(),
    State.MISMATCH: frozenset(),
    State.DUPLICATE: frozenset(),
}

# States whose outcome nobody knows yet: they count as spent and are asked about.
OPEN = frozenset({State.SENDING, State.UNKNOWN, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON})
# States that are looked up in the background, each for its own time.
WATCHED = frozenset(
    {
        State.UNKNOWN,
        State.ISSUED_INCOMPLETE,
        State.SETTLED_NOT_FOUND,
        State.NEEDS_PERSON,
        State.ABANDONED,
        State.REJECTED,
    }
)
# States from which a person may have the same order sent again, under the same reference.
RESENDABLE = frozenset({State.PREPARED, State.NOT_SENT, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON})
# States that a person may close without a card.
ABANDONABLE = frozenset(
    {State.PREPARED, State.NOT_SENT, State.UNKNOWN, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON}
)
# States after which no order will ever be sent again under this reference.
CLOSED = frozenset({State.ISSUED, State.REJECTED, State.MISMATCH, State.DUPLICATE, State.ABANDONED})

RETRY_DELAYS = (0.5, 1.5, 4.0)  # seconds, give or take a fifth, before a machine sends again: proven safe
RETRY_WINDOW = 10.0  # seconds since PREPARED in which a machine may send by itself
SETTLE_AFTER = 180.0  # seconds an order may take to become visible
NOT_FOUND_APART = 60.0  # seconds between two not-founds that count
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
WATCH_FOR = 7 * _DAY  # seconds after which nobody asks any more
_FIRST_CHECKS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 120.0, 180.0)  # seconds after the deadline
_FIRST_CHECK_OF_A_REFUSAL = (0.0,)  # seconds; the second comes as soon as an order has had time to show


class Kind(StrEnum):
    """What is asked of Toggle; a reversal is an intent of its own, and ISSUED means that it was done."""

    CARD = "card"
    REVERSAL = "reversal"


class IllegalStep(Exception):
    """The machine was asked for a step that is not in the table: a bug, never a user's mistake."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """One not-found that counts: the control was found in the same minute."""

    at: Moment
    server_time: float | None  # seconds since 1970 by Toggle's own clock


@dataclass(frozen=True, slots=True)
class Intent:
    """One decision to do one thing at Toggle, as far as the protocol needs to know it."""

    reference: str
    kind: Kind
    state: State
    face_value: int  # minor units
    prepared_at: Moment
    attempt: int = 0  # sends that were claimed
    unsent: int = 0  # sends that are proven not to have left
    claimed_by: str = ""
    unknown_since: Moment | None = None
    last_check: Moment | None = None
    checks: int = 0
    not_founds: tuple[NotFound, ...] = ()
    duplicate_reported: bool = False
    authorised: bool = False  # a person has allowed one more send, and that is on record
    late: bool = False  # it showed up after it had been given up: managers are told until one has seen it
    code: Code | None = None
    words: str = ""


# -- events: what became known or was decided; verdicts and look-ups are events as they stand ------------


@dataclass(frozen=True, slots=True)
class Claimed:
    """This process took the right to send, and wrote that down first."""

    by: str


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The process that was sending is gone, or was told to stop: bytes may have left."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A look-up ended; `control_found` says whether a card known to exist was found in the same minute."""

    look_up: LookUp
    control_found: bool


@dataclass(frozen=True, slots=True)
class SendAgain:
    """A named manager allowed one more send under the same reference."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Abandon:
    """A named person closed the intent without a card."""

    by: str
    reason: str


Event = Verdict | Claimed | Interrupted | Checked | SendAgain | Abandon

# The states in which each event can happen at all; in any other it is a bug, whatever state it would lead to.
HAPPENS_IN: dict[type[object], frozenset[State]] = {
    Claimed: RESENDABLE,
    Unsent: RESENDABLE | {State.SENDING},  # signing in comes before the claim
    Refused: frozenset({State.SENDING}),
    NoVerdict: frozenset({State.SENDING}),
    DuplicateReported: frozenset({State.SENDING}),
    Interrupted: frozenset({State.SENDING}),
    Replied: WATCHED | {State.SENDING},  # a reply may come after somebody stopped waiting for it
    Checked: WATCHED,
    SendAgain: RESENDABLE,
    Abandon: ABANDONABLE,
}


# -- effects: what to do next -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    """Claim and send after this many seconds, by this process and nobody else."""

    after: float


@dataclass(frozen=True, slots=True)
class LookUpIn:
    """Ask Toggle about the reference after this many seconds."""

    after: float


Effect = Send | LookUpIn


def advance(intent: Intent, event: Event, at: Moment) -> tuple[Intent, tuple[Effect, ...]]:
    """Take one step, or raise IllegalStep where the tables have no such step."""
    if intent.state not in HAPPENS_IN[type(event)]:
        raise IllegalStep(intent.state, event)
    after = _follow(intent, event, at)
    if after.state not in LEGAL[intent.state]:
        raise IllegalStep(intent.state, event)
    return after, effects(after, event, at)


def effects(intent: Intent, event: Event | None, at: Moment) -> tuple[Effect, ...]:
    """Say what is due next; with no event this is what a process that has just started may do."""
    if isinstance(event, SendAgain):
        return (Send(0.0),)
    if isinstance(event, Unsent) and event.retry and _machine_may_send(intent, at):
        return (Send(_retry_delay(intent)),)
    wait = next_check(intent, at)
    return () if wait is None else (LookUpIn(wait),)


def next_check(intent: Intent, at: Moment) -> float | None:
    """Give the seconds until the next look-up, or None where none is due."""
    if intent.state not in WATCHED or intent.unknown_since is None:
        return None
    age = at.seconds_since(intent.unknown_since)
    if age > WATCH_FOR:
        # One look-up more hands an unknown outcome over to a person, wherever the till was meanwhile.
        return 0.0 if intent.state is State.UNKNOWN else None
    first = _FIRST_CHECK_OF_A_REFUSAL if intent.state is State.REJECTED else _FIRST_CHECKS
    if intent.checks < len(first):
        nominal, spread = first[intent.checks], _jitter(intent)
        # The last of the first is never early: its not-found would not count, and the next is minutes away.
        due = nominal * (max(1.0, spread) if nominal >= SETTLE_AFTER else spread) - age
    else:
        pause = 5 * _MINUTE if age < _HOUR else _HOUR if age < _DAY else _DAY
        since = at.seconds_since(intent.last_check or intent.unknown_since)
        due = pause * _jitter(intent) - since
        if intent.last_check and intent.last_check.seconds_since(intent.unknown_since) < SETTLE_AFTER:
            # Whoever asked so often that the first are used up still hears of it as soon as it can be known.
            due = min(due, SETTLE_AFTER * max(1.0, _jitter(intent)) - age)
    return max(0.0, due)


def can_be_asked_about(intent: Intent) -> bool:
    """Say whether a look-up may still bring something to light."""
    settled = intent.state is State.REJECTED and intent.unknown_since is None
    return intent.state in WATCHED and not settled


def is_settled_not_found(intent: Intent) -> bool:
    """Say whether two not-founds that count stand far enough apart and late enough to be believed."""
    if intent.unknown_since is None or not intent.not_founds:
        return False
    first, last = intent.not_founds[0], intent.not_founds[-1]
    if last.at.seconds_since(intent.unknown_since) < SETTLE_AFTER:
        return False
    if first.at.boot == last.at.boot == intent.unknown_since.boot:
        return last.at.seconds_since(first.at) >= NOT_FOUND_APART
    # Across boots the wall clock could lie, so that Toggle's own clock has to tell of the whole time.
    if first.server_time is None or last.server_time is None:
        return False
    return last.server_time - first.server_time >= SETTLE_AFTER


def read_back(intent: Intent, line_items: tuple[LineItem, ...]) -> State:
    """Judge what Toggle shows under a reference: exactly one card of exactly the decided value."""
    if intent.kind is Kind.REVERSAL:
        return State.ISSUED if line_items else State.ISSUED_INCOMPLETE
    # A reversed card may stay listed beside the line that took it back.
    sales = tuple(item for item in line_items if item.value is None or item.value >= 0)
    if len(sales) > 1:
        return State.DUPLICATE
    if not sales:
        return State.ISSUED_INCOMPLETE
    item = sales[0]
    right = _is_worth(item, intent.face_value)
    if right is False:
        return State.MISMATCH
    if item.card_hidden or (right and item.card is not None and item.card.number is not None):
        return State.ISSUED
    return State.ISSUED_INCOMPLETE


def _follow(intent: Intent, event: Event, at: Moment) -> Intent:
    match event:
        case Claimed():
            return _claim(intent, event)
        case Unsent():
            idle = replace(intent, unsent=intent.unsent + 1, code=event.code, words=event.words)
            return _did_nothing(idle, State.NOT_SENT)
        case Refused():
            refused = replace(intent, code=event.code, words=event.words)
            if event.unread or intent.unknown_since is not None:
                return _did_nothing(refused, State.REJECTED)
            # It may have been thrown after the work: nothing was issued unless a look-up finds a card.
            return replace(refused, state=State.REJECTED, unknown_since=at)
        case NoVerdict():
            return _unknown(intent, event.code, event.words, at)
        case DuplicateReported():
            unknown = _unknown(intent, Code.DUPLICATE_REPORTED, event.words, at)
            return replace(unknown, duplicate_reported=True)
        case Interrupted():
            return _unknown(intent, Code.INTERRUPTED, "", at)
        case Replied():
            return _found(intent, event.order.line_items, at)
        case Checked():
            return _check(intent, event, at)
        case SendAgain():
            return replace(intent, authorised=True, unsent=0)
        case Abandon():
            # What may exist is watched for its whole time from now on, however old the intent is.
            since = None if intent.unknown_since is None else at
            return replace(intent, state=State.ABANDONED, authorised=False, unknown_since=since)
        case _:
            assert_never(event)


def _claim(intent: Intent, event: Claimed) -> Intent:
    unsent = intent.state in {State.PREPARED, State.NOT_SENT}
    if not (unsent or intent.authorised):
        raise IllegalStep(intent.state, event)
    return replace(
        intent,
        state=State.SENDING,
        attempt=intent.attempt + 1,
        claimed_by=event.by,
        authorised=False,
        code=None,
        words="",
    )


def _did_nothing(intent: Intent, state: State) -> Intent:
    """Move on after a send that is proven idle, which proves nothing about one that went before it."""
    if intent.authorised and intent.state in {State.SETTLED_NOT_FOUND, State.NEEDS_PERSON}:
        return replace(intent, authorised=False)  # the send that was allowed was never claimed
    if intent.state is State.SENDING and intent.unknown_since is not None:
        return replace(intent, state=State.NEEDS_PERSON)
    return replace(intent, state=state, authorised=False)


def _unknown(intent: Intent, code: Code, words: str, at: Moment) -> Intent:
    return replace(
        intent,
        state=State.UNKNOWN,
        unknown_since=at,
        last_check=None,
        checks=0,
        not_founds=(),
        code=code,
        words=words,
    )


def _check(intent: Intent, event: Checked, at: Moment) -> Intent:
    checked = replace(intent, checks=intent.checks + 1, last_check=at)
    match event.look_up:
        case LookUpMissed(code):
            # Of a refusal it stays told why Toggle said no, not what stands in the way of asking again.
            code = intent.code if intent.state is State.REJECTED else code
            return _unless_too_old(replace(checked, code=code), at)
        case LookedUp(line_items=()) if intent.state is State.REJECTED:
            return _still_refused(checked, at)
        case LookedUp(line_items=()):
            return _unless_too_old(_not_found(checked, event, at), at)
        case LookedUp(line_items=items):
            return _found(checked, items, at)
        case _:
            assert_never(event.look_up)


def _found(intent: Intent, line_items: tuple[LineItem, ...], at: Moment) -> Intent:
    given_up = intent.state in {State.ABANDONED, State.SETTLED_NOT_FOUND, State.REJECTED}
    state = read_back(intent, line_items)
    found = replace(intent, state=state, late=intent.late or given_up, code=None, words="")
    if intent.state is State.SENDING and state is State.ISSUED_INCOMPLETE:
        return replace(found, unknown_since=at, last_check=None, checks=0)
    return found


def _still_refused(checked: Intent, at: Moment) -> Intent:
    """Ask no more about a refusal under which nothing shows, once an order has had time to, in one boot."""
    since = checked.unknown_since
    if since is not None and since.boot != at.boot:
        return replace(checked, unknown_since=at)
    if since is not None and at.seconds_since(since) < SETTLE_AFTER:
        return checked
    return replace(checked, unknown_since=None)


def _unless_too_old(checked: Intent, at: Moment) -> Intent:
    """Hand an outcome over to a person once the machine has asked for as long as it ever will."""
    since = checked.unknown_since
    if checked.state is State.UNKNOWN and since is not None and at.seconds_since(since) > WATCH_FOR:
        return replace(checked, state=State.NEEDS_PERSON)
    return checked


def _not_found(checked: Intent, event: Checked, at: Moment) -> Intent:
    # Without a card that is known to exist, an empty answer may come from the wrong account.
    if not event.control_found or not isinstance(event.look_up, LookedUp):
        return checked
    date = event.look_up.server_date
    found_nothing = NotFound(at, None if date is None else date.timestamp())
    # Only the first and the last not-found matter for how far apart they stand.
    counted = replace(checked, not_founds=(*checked.not_founds[:1], found_nothing))
    if checked.state is State.UNKNOWN and is_settled_not_found(counted):
        state = State.NEEDS_PERSON if checked.duplicate_reported else State.SETTLED_NOT_FOUND
        return replace(counted, state=state)
    return counted


def _machine_may_send(intent: Intent, at: Moment) -> bool:
    if intent.state is not State.NOT_SENT or intent.unsent > len(RETRY_DELAYS):
        return False
    if at.boot != intent.prepared_at.boot:
        return False
    return at.seconds_since(intent.prepared_at) + _retry_delay(intent) < RETRY_WINDOW


def _retry_delay(intent: Intent) -> float:
    return RETRY_DELAYS[intent.unsent - 1] * _jitter(intent)


def _is_worth(item: LineItem, face_value: int) -> bool | None:
    """Compare what Toggle tells of a card's worth with what was decided; None where it tells nothing.

    A lower balance is a guest's spending where the first value is told too; a higher one is never right.
    """
    card = item.card
    initial = None if card is None else card.initial
    balance = None if card is None else card.balance
    if initial is not None and initial != face_value:
        return False
    vouched = face_value in {initial, item.value}
    if balance is not None:
        return balance == face_value or (vouched and 0 <= balance < face_value)
    if vouched:
        return True
    return None if item.value is None else False


def _jitter(intent: Intent) -> float:
    """Spread tills apart by up to a fifth, the same way each time for the same intent and check."""
    seed = (
        sum(ord(letter) * (place + 7) for place, letter in enumerate(intent.reference)) + intent.checks * 131
    )
    return 0.8 + (seed % 401) / 1000
