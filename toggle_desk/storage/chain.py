"""Events that are sealed one after the other, so that none can be changed, moved or taken out unseen.

An owner of the key could forge all of it; the last seal, written down elsewhere, would show even that.
"""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from toggle_desk.domain.audit import Head
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.storage.database import Statements, Value

BEGINNING = "Prepared"  # the kind of an intent's first event

# In the order of the columns, which is the order in which they are sealed.
_APPEND = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ALL = "SELECT * FROM event ORDER BY seq"
_CONTENTS = """
    SELECT seq, reference, at, boot, monotonic, kind, actor, before, after, detail FROM event ORDER BY seq
"""
_HEAD = "SELECT seq, digest FROM head"
_KEEP_HEAD = "REPLACE INTO head (one, seq, digest) VALUES (1, ?, ?)"
_FIRST_AND_LATEST = """
    SELECT latest.seq, latest.after, intent.state, first.detail ->> 'decision', intent.decision FROM intent
    LEFT JOIN event AS first ON first.seq = (SELECT min(seq) FROM event WHERE reference = intent.reference)
    LEFT JOIN event AS latest ON latest.seq = (SELECT max(seq) FROM event WHERE reference = intent.reference)
    ORDER BY intent.id
"""


@dataclass(frozen=True, slots=True)
class Line:
    """What is written down of one event: JSON without secrets, and no name for the program's own."""

    reference: str | None
    at: Moment
    kind: str
    actor: str
    before: State | None  # None where it is about no intent
    after: State | None
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
        str(line.before or ""),
        str(line.after or ""),
        line.detail,
    )
    before = _digest_to(statements, seq)
    statements.run(_APPEND, (*content, previous, _seal(key, (*content, previous))))
    statements.run(_KEEP_HEAD, (seq + 1, follow(before, content)))


def head(statements: Statements) -> Head:
    """Give what is kept of the chain's end; `catch_up` has made sure of it when the ledger was opened."""
    for number, over in statements.rows(_HEAD):
        return Head(number, over)
    return Head(0, "")


def catch_up(statements: Statements) -> None:
    """Make sure of the chain's end: a ledger that an older program wrote has none kept."""
    [(last,)] = statements.rows("SELECT coalesce(max(seq), 0) FROM event")
    _digest_to(statements, last)


def follow(before: str, content: Sequence[Value]) -> str:
    """Give the digest over a chain that goes on with one more event; it needs no key and covers no seal.

    Of an event only its own digest goes in: what a chain holds of one card can be proven without telling of
    others.
    """
    return digest(before + digest(_text(content)))


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


def _seal(key: bytes, content: Sequence[Value]) -> str:
    return hmac.new(key, _text(content).encode(), hashlib.sha256).hexdigest()


def _digest_to(statements: Statements, last: int) -> str:
    """Give the digest over all events up to the last; it is worked out where what is kept does not fit."""
    known = head(statements)
    if known.number == last:
        return known.digest
    over = ""
    for content in statements.rows(_CONTENTS):
        over = follow(over, content)
    statements.run(_KEEP_HEAD, (last, over))
    return over


def _text(content: Sequence[Value]) -> str:
    return json.dumps(list(content), ensure_ascii=False, separators=(",", ":"))


def _first_contradicted(statements: Statements, last: int) -> int | None:
    """Compare every intent with its first and its last event."""
    for seq, said, shown, decided, decision in statements.rows(_FIRST_AND_LATEST):
        if said != shown or decided != digest(decision):
            return last + 1 if seq is None else seq
    return None
