"""How one intent is found among a million: by its words, its state and its time, always newest first.

Words are cut the same way when they are written and when they are looked for.
"""

import json
import sys
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain

from toggle_desk.application.records import Decision, Filter
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import major_units
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Statements, Value

SHORTEST = 2  # letters
FEW = 1000  # entries
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_END = datetime(9999, 1, 1, tzinfo=UTC)

_STRETCH = "SELECT min(id), max(id) FROM intent WHERE created >= :since AND created < :until"
_ALL = """
    SELECT id FROM intent
    WHERE id < :before AND id >= :lowest AND +created >= :since AND +created < :until
    ORDER BY id DESC LIMIT :size
"""
_BY_STATE = """
    SELECT id FROM intent
    WHERE state = :state AND id < :before AND id >= :lowest AND +created >= :since AND +created < :until
    ORDER BY id DESC LIMIT :size
"""
_BY_WORDS = """
    SELECT search.rowid FROM search
    WHERE search MATCH :query AND search.rowid < :before AND search.rowid >= :lowest
    AND (:states IS NULL OR EXISTS (
        SELECT 1 FROM json_each(:states) CROSS JOIN intent INDEXED BY intent_state
        ON intent.state = json_each.value AND intent.id = search.rowid
    ))
    AND (:timeless OR EXISTS (
        SELECT 1 FROM intent WHERE id = search.rowid AND +created >= :since AND +created < :until
    ))
    ORDER BY search.rowid DESC LIMIT :size
"""
# One walk over the words; asking for the words of each row anew would cost a walk every time.
_AMONG_FEW = """
    SELECT search.rowid FROM search
    WHERE search MATCH :query AND search.rowid < :before AND search.rowid >= :lowest
    AND +search.rowid IN (SELECT value FROM json_each(:few))
    ORDER BY search.rowid DESC LIMIT :size
"""


def words_of(reference: str, decision: Decision, masked_guest: str | None, last4: str) -> str:
    """Write down what one intent may be found by; the guest's email only as far as it may be seen."""
    facts = (
        reference,
        reference[-4:],
        last4,
        decision.operator,
        decision.site_name,
        decision.site_reference or "",
        decision.reason_label,
        decision.table,
        major_units(decision.value),
        _domain(masked_guest or ""),
    )
    return " ".join([*_cut(" ".join(facts)), *_cut(masked_guest or "")])


def keys_of(statements: Statements, wanted: Filter, before: int | None, size: int) -> list[int]:
    """Give the keys of up to `size` entries, newest first, older than the key `before`."""
    newest = sys.maxsize if before is None else before - 1
    facts: dict[str, Value] = {
        "since": utc_text(wanted.since or _BEGINNING),
        "until": utc_text(wanted.until or _END),
        "timeless": not (wanted.since or wanted.until),
        "lowest": 0,
        "states": json.dumps(sorted(wanted.states)) if wanted.states else None,
        "query": _query_for(wanted.text),
        "size": size,
    }
    # Keys grow with time, so that a stretch of time is a stretch of keys and nothing else need be looked at.
    if not facts["timeless"]:
        lowest, highest = next(statements.rows(_STRETCH, facts))
        if lowest is None:
            return []
        newest = min(newest, highest)
        facts["lowest"] = lowest
    facts["before"] = newest + 1 if newest < sys.maxsize else newest
    if facts["query"] is None:
        return (
            _in_states(statements, wanted.states, facts) if wanted.states else _keys(statements, _ALL, facts)
        )
    # Words may be in every row and a state in hardly any.
    few = _in_states(statements, wanted.states, {**facts, "size": FEW})
    if wanted.states and len(few) < FEW:
        return _keys(statements, _AMONG_FEW, {**facts, "few": json.dumps(few)})
    return _keys(statements, _BY_WORDS, facts)


def mask_email(email: str) -> str:
    """Show of an email what a person needs to know it again: its first letter and where it is read."""
    name, at, domain = email.rpartition("@")
    return f"{name[:1]}•••@{domain}" if at else "•••"


def _query_for(text: str) -> str | None:
    """Turn what somebody types into a search for beginnings of words; None while there is too little."""
    if len(text.strip()) < SHORTEST:
        return None
    words = [word for word in _cut(text) if len(word) >= SHORTEST]
    return " ".join(f'"{word}"*' for word in words) or None


def _in_states(statements: Statements, states: Iterable[State], facts: dict[str, Value]) -> list[int]:
    # One state at a time, because an index can be walked backwards for one only.
    found = (_keys(statements, _BY_STATE, {**facts, "state": state}) for state in states)
    return sorted(chain.from_iterable(found), reverse=True)[: int(facts["size"] or 0)]


def _keys(statements: Statements, question: str, facts: dict[str, Value]) -> list[int]:
    return [key for (key,) in statements.rows(question, facts)]


def _domain(email: str) -> str:
    return email.rpartition("@")[2]


def _cut(text: str) -> list[str]:
    words = (_shortened(word.strip(".")) for word in _folded(text).split())
    return [word for word in words if word]


def _shortened(word: str) -> str:
    """Keep of an email what a masked one has too, so that a whole one finds it."""
    name, at, domain = word.rpartition("@")
    return (f"{name[:1]}@{domain}" if at else word).replace("•", "")


def _folded(text: str) -> str:
    """Leave letters and digits, without case and accents, and what holds amounts and emails together."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = (letter for letter in plain if not unicodedata.combining(letter))
    return "".join(letter if letter.isalnum() or letter in ".@•" else " " for letter in letters)
