"""Looks at the whole chain and says what is wrong where.

It reads a batch at a time, so that a card that is issued meanwhile waits for a few milliseconds at most. What
is added meanwhile is not looked at.
"""

import hmac
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from toggle_desk.domain.audit import Happened, Head
from toggle_desk.domain.tampering import (
    Acceptance,
    Flaw,
    Remembered,
    Verified,
    Wrong,
    older_marks_first,
)
from toggle_desk.storage import chain
from toggle_desk.storage.chain import digest
from toggle_desk.storage.database import Database, Value

BATCH = 1_000  # rows
MOST = 50  # flaws that are told one by one

Row = tuple[Any, ...]

_END = """
    SELECT
        coalesce((SELECT max(seq) FROM event), 0), coalesce((SELECT max(id) FROM intent), 0),
        head.seq, head.digest
    FROM (SELECT 1) LEFT JOIN head
"""
_EVENTS = "SELECT * FROM event WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"
_CARDS = """
    SELECT
        intent.id, intent.reference, intent.state, intent.decision,
        iif(json_valid(first.detail), first.detail ->> 'decision', NULL),  -- other hands write anything
        latest.seq, latest.after,
        -- What limits tell the age of a card by: moved to another day, it would count on none.
        intent.created IS first.at AND intent.intent ->> '$.prepared_at.boot' IS first.boot
        AND abs((intent.intent ->> '$.prepared_at.monotonic') - first.monotonic) < 0.001
        AND intent.counted IS (
            SELECT iif(json_valid(claim.detail), claim.detail ->> 'counted', NULL) FROM event AS claim
            WHERE claim.reference = intent.reference AND claim.kind = 'Claimed'
            AND claim.detail LIKE '%"counted"%' ORDER BY claim.seq DESC LIMIT 1
        )
    FROM intent
    LEFT JOIN event AS first ON first.seq = (SELECT min(seq) FROM event WHERE reference = intent.reference)
    LEFT JOIN event AS latest ON latest.seq = (SELECT max(seq) FROM event WHERE reference = intent.reference)
    WHERE intent.id > ? AND intent.id <= ? ORDER BY intent.id LIMIT ?
"""
# A card without a record would count in no limit, while its events stand.
_LOST = """
    SELECT seq, reference FROM event
    WHERE kind = 'Prepared' AND seq <= ? AND reference NOT IN (SELECT reference FROM intent) ORDER BY seq
"""


def examine(
    database: Database, key: bytes, remembered: Remembered | None = None, marks: Sequence[Head] = ()
) -> Verified:
    """Compare every event with its seal and the one before it, every card with its events, and both ends.

    `remembered` is what the vault keeps of the end; `marks` are heads from outside, of which the first digits
    are enough.
    """
    with database.reading() as statements:
        [(last, cards, *kept)] = statements.rows(_END)
    walk = _Walk(key, remembered, marks)
    for row in _rows(database, _EVENTS, last):
        walk.event(row)
    if not walk.fits_at_all:
        walk.flaws = [Flaw(Wrong.OTHER_KEY, 1, walk.last)]
    walk.end(*kept)
    for row in _rows(database, _CARDS, cards):
        walk.card(row)
    if walk.begun != walk.cards:
        with database.reading() as statements:
            walk.lost(statements.rows(_LOST, (last,)))
    flaws = sorted(walk.flaws, key=lambda flaw: flaw.first)
    return Verified(
        head=Head(walk.last, walk.digest),
        flaws=tuple(flaws[:MOST]),
        more=max(0, len(flaws) - MOST),
        accepted=tuple(walk.accepted),
        sealed=bool(key),
        marks=walk.marks_that_fit,
    )


def _rows(database: Database, question: str, last: int) -> Iterator[Row]:
    after = -(2**62)  # a number below 1 was put in by other hands
    while True:
        with database.reading() as statements:
            batch = list(statements.rows(question, (after, last, BATCH)))
        yield from batch
        if len(batch) < BATCH:
            return
        after = batch[-1][0]


class _Walk:
    """Goes along the chain from its first event to its last."""

    def __init__(self, key: bytes, remembered: Remembered | None, marks: Sequence[Head]) -> None:
        self.flaws: list[Flaw] = []
        self.accepted: list[Acceptance] = []
        self.last = 0
        self.digest = ""
        self.marks_that_fit = 0
        self.begun = 0  # events that a card begins with
        self.cards = 0
        self._key = key
        self._remembered = remembered
        self._marks = list(reversed(older_marks_first(marks)))
        self._seal = ""
        self._broken = False  # whether the event before is not as it was sealed
        self._fitting = 0
        self._doubts: list[Flaw] = []
        self._told: dict[Happened, Callable[[Row, Mapping[str, str]], None]] = {
            Happened.RECORDS_DOUBTED: self._doubted,
            Happened.RECORDS_ACCEPTED: self._was_accepted,
        }

    @property
    def fits_at_all(self) -> bool:
        """Whether any seal fits the key, where there is one to fit."""
        return self._fitting > 0 or self.last == 0

    def event(self, row: Row) -> None:
        """Look at the next one."""
        seq, previous, seal = row[0], row[-2], row[-1]
        gap = seq > self.last + 1
        if gap:
            self.flaws.append(Flaw(Wrong.MISSING, self.last + 1, seq - 1))
        text = chain.text_of(row[:-2])
        fits = hmac.compare_digest(seal, chain.seal_of(self._key, text, previous))
        if not fits or seq <= self.last:
            self.flaws.append(Flaw(Wrong.CHANGED, seq, seq, row[1]))
        elif previous != self._seal and not gap and not self._broken:
            self.flaws.append(Flaw(Wrong.UNLINKED, seq, seq, row[1]))
        self._fitting += fits
        self.begun += row[5] == chain.BEGINNING
        self._broken, self._seal = not fits, seal
        self.last = max(self.last, seq)
        self.digest = digest(self.digest + digest(text))
        if fits and row[5] in self._told:
            self._told[Happened(row[5])](row, json.loads(row[9]))
        self._compare_outside(seq)

    def end(self, counted: int | None, over: str | None) -> None:
        """Compare the end with the count in the file, the vault's memory, and what is left of the marks."""
        for mark in self._marks:
            self.flaws.append(_foreign(mark))
        known = self._remembered
        if known is not None and known.number > self.last:
            self.flaws.append(Flaw(Wrong.OLDER_COPY, self.last + 1, known.number))
        if counted is not None and counted > self.last:
            self.flaws.append(Flaw(Wrong.CUT_OFF, self.last + 1, counted))
        elif not self.flaws and (counted or 0, over or "") != (self.last, self.digest):
            self.flaws.append(Flaw(Wrong.END_CHANGED, self.last, self.last))
        if not any(flaw.wrong in {Wrong.OLDER_COPY, Wrong.OTHER_COPY} for flaw in self.flaws):
            self.flaws += self._doubts

    def card(self, row: Row) -> None:
        """Compare a card's record with its first and its last event."""
        _, reference, state, decision, decided, seq, after, dated = row
        self.cards += 1
        if state != after or decided != digest(decision) or not dated:
            self.flaws.append(Flaw(Wrong.CONTRADICTED, seq or self.last, seq or self.last, reference))

    def lost(self, rows: Iterator[Row]) -> None:
        """Tell of the cards whose events have no record beside them."""
        self.flaws += [Flaw(Wrong.CONTRADICTED, seq, seq, reference) for seq, reference in rows]

    def _compare_outside(self, seq: int) -> None:
        known = self._remembered
        if known is not None and known.number == seq and known.seal != self._seal:
            self.flaws.append(Flaw(Wrong.OTHER_COPY, seq, seq))
        while self._marks and self._marks[-1].number <= seq:
            mark = self._marks.pop()
            if mark.number == seq and self.digest.startswith(mark.digest):
                self.marks_that_fit += 1
            else:
                self.flaws.append(_foreign(mark))

    def _doubted(self, row: Row, facts: Mapping[str, Value]) -> None:
        self._doubts.append(Flaw(Wrong.DOUBTED, row[0], row[0], detail=str(facts.get("why", ""))))

    def _was_accepted(self, row: Row, facts: Mapping[str, Value]) -> None:
        del facts
        self._doubts.clear()
        self.accepted.append(Acceptance(row[0], datetime.fromisoformat(row[2]), row[6]))


def _foreign(mark: Head) -> Flaw:
    return Flaw(Wrong.FOREIGN_MARK, mark.number, mark.number, detail=f"{mark.number}:{mark.digest}")
