"""Events that are sealed one after the other, so that none can be changed, moved or taken out unseen.

An owner of the key could forge all of it; the last seal, written down elsewhere, would show even that.
"""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.storage.database import Statements

BEGINNING = "Prepared"  # the kind of an intent's first event

# In the order of the columns, which is the order in which they are sealed.
_APPEND = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ALL = "SELECT * FROM event ORDER BY seq"
_FIRST_AND_LATEST = """
    SELECT latest.seq, latest.after, intent.state, first.detail ->> 'decision', intent.decision FROM intent
    LEFT JOIN event AS first ON first.seq = (SELECT min(seq) FROM event WHERE reference = intent.reference)
    LEFT JOIN event AS latest ON latest.seq = (SELECT max(seq) FROM event WHERE reference = intent.reference)
    ORDER BY intent.id
"""


@dataclass(frozen=True, slots=True)
class Line:
    """What is written down of one event: JSON without secrets, and no name for the program's own."""

    reference: str
    at: Moment
    kind: str
    actor: str
    before: State
    after: State
    detail: str


def append(statements: Statements, key: bytes, line: Line) -> None:
    """Seal an event and add it at the end, within the caller's transaction."""
    seq, previous = next(statements.rows("SELECT seq, seal FROM event ORDER BY seq DESC LIMIT 1"), (0, ""))
    content = (
        seq + 1,
        line.reference,
        utc_text(line.at.wall),
        line.at.boot,
        line.at.monotonic,
        line.kind,
        line.actor,
        str(line.before),
        str(line.after),
        line.detail,
        previous,
    )
    statements.run(_APPEND, (*content, _seal(key, content)))


def first_broken(statements: Statements, key: bytes) -> int | None:
    """Find the first event that is not as it was written, or that an intent's row contradicts; else None."""
    previous, seq = "", 0
    for *content, seal in statements.rows(_ALL):
        seq += 1
        if content[0] != seq or content[-1] != previous or seal != _seal(key, content):
            return seq
        previous = seal
    return _first_contradicted(statements, seq)


def seal_anew(statements: Statements, before: bytes, key: bytes) -> None:
    """Seal with another key what was sealed with the one before; an event that was not stays broken."""
    [(trigger,)] = statements.rows("SELECT sql FROM sqlite_schema WHERE name = 'event_is_never_changed'")
    statements.run("DROP TRIGGER event_is_never_changed")
    known = fresh = ""
    for *content, seal in statements.rows(_ALL):
        # After one that does not follow, none does: its seal is not known.
        if content[-1] != known or seal != _seal(before, content):
            continue
        known, content[-1] = seal, fresh
        fresh = _seal(key, content)
        statements.run(
            "UPDATE event SET previous = ?, seal = ? WHERE seq = ?", (*content[-1:], fresh, content[0])
        )
    statements.run(trigger)


def digest(text: str) -> str:
    """Give the SHA-256 of a text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def utc_text(at: datetime) -> str:
    """Write a time so that the order of texts is the order of times. Raises ValueError without a zone."""
    if at.tzinfo is None:
        raise ValueError(at)
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _seal(key: bytes, content: Sequence[object]) -> str:
    text = json.dumps(list(content), ensure_ascii=False, separators=(",", ":"))
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def _first_contradicted(statements: Statements, last: int) -> int | None:
    """Compare every intent with its first and its last event."""
    for seq, said, shown, decided, decision in statements.rows(_FIRST_AND_LATEST):
        if said != shown or decided != digest(decision):
            return last + 1 if seq is None else seq
    return None
