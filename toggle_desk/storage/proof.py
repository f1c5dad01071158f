"""What proves the events of one card: themselves, and of everything around them the digests alone.

The digest of the whole chain goes on with each event by no more than the event's own digest (`chain.follow`),
and needs no key. So a card is proven by its events in full, the digests of the events between them, and the
digest of the chain before the first of them: working them through leads to the digest behind the last. Both
ends are marks that stand elsewhere: the first in the note of the card's own order at Toggle, the last in the
note of a later one. Times, people and other cards do not show in a digest: each event holds a time to the
microsecond and the running time of the computer, which cannot be guessed.

In the same way a head office can go on with a till's book without any key of it: from the number and digest
that it has already, with every event after them.
"""

import json
from importlib import resources

from toggle_desk.domain.audit import Head
from toggle_desk.domain.tampering import marks_in
from toggle_desk.storage import chain
from toggle_desk.storage.database import Statements

_CARD = "SELECT decision, decision ->> 'note' FROM intent WHERE reference = ?"
_ABOUT = """
    SELECT reference, min(seq), max(seq) FROM event WHERE reference = ?1 OR reference IN (
        SELECT reference FROM intent WHERE reverses = ?1
    ) GROUP BY reference
"""
_CONTENTS = """
    SELECT seq, reference, at, boot, monotonic, kind, actor, before, after, detail FROM event
    WHERE seq > ? AND seq <= ? ORDER BY seq
"""
# The first order whose note has a mark behind that event may be written down a little after it.
_LATER = """
    SELECT decision ->> 'note' FROM event JOIN intent ON intent.reference = event.reference
    WHERE event.seq > ? AND event.kind = 'Prepared' AND intent.kind = 'card' ORDER BY event.seq LIMIT 20
"""
_EMPTY = 'PROOF = "{}"'
_AT_THE_CARD = "in the note of this card's order at Toggle"
_AT_A_LATER_ONE = "in the note of a later order of this till at Toggle"
_HERE = "at the end of the till's records when this file was written: verify there says it"
_BEFORE_NOTES = "not in the note: the order is older than the marks"


def file_of_card(statements: Statements, reference: str) -> str | None:
    """Write a program that checks the events of one card; None where there is none under this reference."""
    known = next(statements.rows(_CARD, (reference,)), None)
    if known is None:
        return None
    decision, note = known
    spans = {name: (first, last) for name, first, last in statements.rows(_ABOUT, (reference,))}
    first, last = min(span[0] for span in spans.values()), max(span[1] for span in spans.values())
    start, first_mark = _start(statements, first, note)
    end, last_mark = _end(statements, last)
    links: list[tuple[str, str]] = []
    digest = start.digest
    for content in statements.rows(_CONTENTS, (start.number, end)):
        text = chain.text_of(content)
        of_it = chain.digest(text)
        digest = chain.digest(digest + of_it)
        links.append(("event", text) if content[1] in spans else ("digest", of_it))
    proof = {
        "reference": reference,
        "about": sorted(spans),
        "decision": decision,
        "start": [start.number, start.digest],
        "links": links,
        "end": [end, digest],
        "first_mark": first_mark,
        "last_mark": last_mark,
    }
    check = resources.files("toggle_desk.storage").joinpath("proof_check.py").read_text(encoding="utf-8")
    return check.replace(_EMPTY, f"PROOF = {json.dumps(json.dumps(proof))}", 1)


def _start(statements: Statements, first: int, note: str | None) -> tuple[Head, str]:
    own = [mark.number for mark in marks_in(note or "") if mark.number < first]
    number = own[-1] if own else first - 1
    digest = ""
    for content in statements.rows(_CONTENTS, (0, number)):
        digest = chain.follow(digest, content)
    return Head(number, digest), _AT_THE_CARD if own else _BEFORE_NOTES


def _end(statements: Statements, last: int) -> tuple[int, str]:
    for (note,) in statements.rows(_LATER, (last,)):
        for mark in reversed(marks_in(note or "")):
            if mark.number >= last:
                return mark.number, _AT_A_LATER_ONE
    return chain.head(statements).number, _HERE
