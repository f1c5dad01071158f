"""How one intent is found among a million: by its words, its state and its time, always newest first."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain

from toggle_desk.application.records import Decision, Entry, Filter
from toggle_desk.domain.finding import Words, sought, words_of
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import SIGNS, major_units
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Statements, Value
from toggle_desk.storage.rows import Row

SHORTEST = 2  # letters
FEW = 1000  # entries
_EMAIL = re.compile(r"(\w)[^\s@]*@")
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

OLDER = "SELECT * FROM entry WHERE id < (SELECT below FROM old_words) ORDER BY id DESC LIMIT :size"
_ANY_OLDER = "SELECT EXISTS (SELECT 1 FROM old_words)"
_CUT_ANEW = "UPDATE search SET words = :words WHERE rowid = :id"
_REACHED = "UPDATE old_words SET below = :id"


def index_of(reference: str, decision: Decision, masked_guest: str | None, last4: str) -> str:
    """Write down what one intent may be found by; the guest's email only as far as it may be seen."""
    currency = decision.value.currency
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
        currency,
        SIGNS.get(currency, ""),
        _known_again(masked_guest or ""),
        _domain(masked_guest or ""),
    )
    return " ".join(dict.fromkeys(words_of(" ".join(facts))))


def has_older_words(statements: Statements) -> bool:
    """Say whether there are entries that today's words do not find yet."""
    return bool(next(statements.rows(_ANY_OLDER))[0])


def reach_back(statements: Statements, older: Sequence[tuple[Row, Entry]]) -> None:
    """Cut anew what `OLDER` gave, newest first; nothing means that no more is left."""
    for row, entry in older:
        last4 = entry.issued.last4 if entry.issued else ""
        words = index_of(row.reference, entry.decision, row.guest, last4)
        statements.run(_CUT_ANEW, {"words": words, "id": row.id})
    if older:
        statements.run(_REACHED, {"id": older[-1][0].id})
    else:
        statements.run("DELETE FROM old_words")


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
    """Turn what a person types into a search for beginnings of words; None while there is too little."""
    wanted = sought(_known_again(text), SHORTEST)
    return " AND ".join(f"({' OR '.join(map(_all_of, ways))})" for ways in wanted) or None


def _all_of(words: Words) -> str:
    beginnings = (f'"{word}"*' for word in words)
    return f"({' AND '.join(beginnings)})"


def _in_states(statements: Statements, states: Iterable[State], facts: dict[str, Value]) -> list[int]:
    # One state at a time, because an index can be walked backwards for one only.
    found = (_keys(statements, _BY_STATE, {**facts, "state": state}) for state in states)
    return sorted(chain.from_iterable(found), reverse=True)[: int(facts["size"] or 0)]


def _keys(statements: Statements, question: str, facts: dict[str, Value]) -> list[int]:
    return [key for (key,) in statements.rows(question, facts)]


def _domain(email: str) -> str:
    return email.rpartition("@")[2]


def _known_again(text: str) -> str:
    """Keep of an email what a masked one has too, so that a whole one finds it."""
    return _EMAIL.sub(r"\1@", text)
