"""What became of an intent, in words that staff, managers and scripts can act on."""

from datetime import datetime

from toggle_desk.application.records import Entry, Happening
from toggle_desk.domain.card_number import masked
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.order import Handover
from toggle_desk.presenters import wording
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.words import ENGLISH

LONG_WAIT = 90.0  # seconds from which the wait for a look-up is told in minutes
_SITE_FIELDS = ("unit_epos_reference", "external_site_id")
_TONES = {
    State.ISSUED: Tone.GOOD,
    State.ISSUED_INCOMPLETE: Tone.WAIT,
    State.SENDING: Tone.WAIT,
    State.UNKNOWN: Tone.WARN,
    State.SETTLED_NOT_FOUND: Tone.WARN,
    State.NEEDS_PERSON: Tone.WARN,
    State.MISMATCH: Tone.BAD,
    State.DUPLICATE: Tone.BAD,
}


def state_label(entry: Entry) -> str:
    """Name the state in one or two words."""
    if entry.kind is Kind.REVERSAL:
        done = entry.state is State.ISSUED
        return (
            wording.say("state.reversal_done") if done else wording.say("state.reversal", state=_state(entry))
        )
    return wording.say("state.reversed") if entry.reversed_by else _state(entry)


def tone(entry: Entry) -> Tone:
    """Say how the state is meant."""
    if entry.reversed_by:
        return Tone.PLAIN
    if not entry.recorded or (entry.intent.late and not entry.seen_by):
        return Tone.WARN
    return _TONES.get(entry.state, Tone.PLAIN)


def sentence(entry: Entry) -> str:
    """Say what became of an intent: what happened to the card first, then what to do."""
    said = [_sentence(entry)]
    if not entry.recorded:
        shown = entry.issued is not None and entry.state is State.ISSUED
        said.append(wording.say("outcome.ISSUED.unrecorded" if shown else "outcome.unrecorded"))
    if entry.seen_by:
        said.append(wording.say("outcome.seen", name=entry.seen_by))
    elif entry.signed_by and entry.intent.is_open:
        said.append(wording.say("outcome.signed", name=entry.signed_by))
    return " ".join(said)


def _sentence(entry: Entry) -> str:
    decided = wording.money(entry.decision.value)
    if entry.kind is Kind.REVERSAL:
        return _reversal_sentence(entry)
    if entry.reversed_by:
        return wording.say("outcome.reversal.ISSUED", amount=decided)
    match entry.state:
        case State.ISSUED:
            return _issued(entry)
        case State.REJECTED:
            return _rejected(entry)
        case State.NOT_SENT:
            said = wording.say("outcome.NOT_SENT", cause=wording.cause(entry.intent.code))
            words = entry.intent.words
            return wording.say("refusal.toggle_says", said=said, words=words) if words else said
        case State.ABANDONED if entry.intent.unknown_since is None:
            return wording.say("outcome.ABANDONED.unsent")
        case State.UNKNOWN:
            return _with_doubt(wording.say("outcome.UNKNOWN", amount=decided), entry)
        case _:
            return wording.say(f"outcome.{entry.state.value}", amount=decided)


def tail(entry: Entry) -> str:
    """Give the end of the reference, as people read it to each other."""
    return wording.say("outcome.reference", tail=entry.reference[-4:])


def facts(entry: Entry) -> tuple[tuple[str, str], ...]:
    """List what is known of an intent, as label and value, leaving out what is not."""
    issued = entry.issued
    decision = entry.decision
    code, own = Language.current.left_to_right, wording.own
    rows = [
        ("fact.value", wording.money(decision.value)),
        ("fact.card", code(masked(issued.last4)) if issued else ""),
        ("fact.product", own(decision.product_name)),
        ("fact.site", own(decision.site_name)),
        ("fact.reason", own(decision.reason_label)),
        ("fact.table", own(decision.table)),
        ("fact.note", own(decision.remark)),
        ("fact.operator", own(decision.operator)),
        ("fact.approver", own(decision.approver)),
        ("fact.limits", wording.say("fact.day_in_doubt") if decision.day_in_doubt else ""),
        ("fact.handover", wording.say(f"handover.{decision.handover.value}") if decision.handover else ""),
        ("fact.email", own(decision.guest_email or "")),
        ("fact.valid_from", day_here(issued.valid_from) if issued else ""),
        ("fact.expires", day(issued.expires) if issued else ""),
        ("fact.order", (issued.order_id or "") if issued else ""),
        ("fact.line_item", (issued.line_item_id or "") if issued else ""),
        ("fact.reverses", code(decision.reverses or "")),
        ("fact.reversed_by", code(entry.reversed_by or "")),
        ("fact.reference", code(entry.reference)),
    ]
    return tuple((wording.say(key), value) for key, value in rows if value)


def happening(one: Happening) -> str:
    """Tell one event of a history: what, by whom, and what it led to."""
    parts = (
        wording.say(f"happening.{one.kind}"),
        wording.own(one.actor),
        wording.own(_detail(one.detail)),
        wording.say(f"state.{one.state.value}"),
    )
    return " · ".join(part for part in parts if part)


def day(moment: datetime | None) -> str:
    """Write the day of a moment for people, as it is where the till stands."""
    return "" if moment is None else wording.day(moment.astimezone())


def day_here(moment: datetime | None) -> str:
    """Write the day that a moment is on in the till's own time."""
    return "" if moment is None else wording.day(moment.astimezone())


def _detail(detail: str) -> str:
    keys = (f"cause.{detail}", f"print.cause.{detail}")
    return next((wording.say(key) for key in keys if key in ENGLISH), detail)


def _issued(entry: Entry) -> str:
    issued = entry.issued
    decided = wording.money(entry.decision.value)
    lines = [wording.say("outcome.ISSUED", amount=decided)]
    if entry.decision.handover is Handover.EMAIL:
        email = entry.decision.guest_email or ""
        lines = [wording.say("outcome.ISSUED.email", amount=decided, email=email)]
    elif issued is not None and not issued.last4:
        lines.append(wording.say("outcome.ISSUED.hidden"))
    if entry.decision.left_open:
        lines.append(wording.say("outcome.ISSUED.open"))
    if entry.intent.late and not entry.seen_by:
        lines.append(wording.say("outcome.ISSUED.late"))
    return " ".join(lines)


def _rejected(entry: Entry) -> str:
    said = wording.say("outcome.REJECTED", words=_words(entry))
    if any(field in entry.intent.words for field in _SITE_FIELDS):
        site = entry.decision.site_reference or entry.decision.site_name
        return f"{said} {wording.say('outcome.hint.site', site=site)}"
    return said


def _reversal_sentence(entry: Entry) -> str:
    never = entry.intent.unknown_since is None
    match entry.state:
        case State.ABANDONED if never:
            key = "outcome.reversal.ABANDONED.unsent"
        case _:
            key = f"outcome.reversal.{entry.state.value}"
    said = wording.say(
        key,
        amount=wording.money(entry.decision.value),
        cause=wording.cause(entry.intent.code),
        words=_words(entry),
    )
    return _with_doubt(said, entry) if entry.state is State.UNKNOWN else said


def _with_doubt(said: str, entry: Entry) -> str:
    """Add what keeps an outcome unknown, where that is known."""
    why = wording.doubt(entry.intent.code)
    return f"{said} {why}" if why else said


def _words(entry: Entry) -> str:
    return entry.intent.words or wording.cause(entry.intent.code)


def _state(entry: Entry) -> str:
    return wording.say(f"state.{entry.state.value}")
