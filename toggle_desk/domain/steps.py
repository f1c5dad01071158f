"""The issue protocol's machine: at most one send that is not proven idle.

`advance` takes an intent and what became known, and gives the intent that follows and the send that is due.
"""

from dataclasses import replace
from typing import assert_never

from toggle_desk.domain.card import LineItem
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    DuplicateReported,
    LookedUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
)
from toggle_desk.domain.intent import (
    HAPPENS_IN,
    LEGAL,
    Abandon,
    Checked,
    Claimed,
    Event,
    IllegalStep,
    Intent,
    Interrupted,
    NotFound,
    Prepared,
    Send,
    SendAgain,
    State,
)
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.read_back import read_back
from toggle_desk.domain.schedule import SETTLE_AFTER, WATCH_FOR, is_settled_not_found, spread

RETRY_DELAYS = (0.5, 1.5, 4.0)  # seconds, give or take a fifth, before a machine sends again: proven safe
RETRY_WINDOW = 10.0  # seconds since PREPARED in which a machine may send by itself


def advance(intent: Intent, event: Event, at: Moment) -> tuple[Intent, Send | None]:
    """Take one step, or raise IllegalStep where the tables have no such step."""
    if intent.state not in HAPPENS_IN[type(event)]:
        raise IllegalStep(intent.state, event)
    after = _follow(intent, event, at)
    if after.state not in LEGAL[intent.state]:
        raise IllegalStep(intent.state, event)
    return after, _due(after, event, at)


def _due(intent: Intent, event: Event, at: Moment) -> Send | None:
    """Give the send that a person has just decided on, or that a machine may repeat: proven idle."""
    if isinstance(event, Prepared | SendAgain):
        return Send(0.0)
    if isinstance(event, Unsent) and event.retry and _machine_may_send(intent, at):
        return Send(_retry_delay(intent))
    return None


def _follow(intent: Intent, event: Event, at: Moment) -> Intent:
    match event:
        case Prepared():
            return replace(intent, state=State.PREPARED)
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
    return RETRY_DELAYS[intent.unsent - 1] * spread(intent)
