"""What can be asked of the ledger's file: lists, searches and sums. Nothing here moves an intent."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime

from toggle_desk.application.ports import Questions
from toggle_desk.application.records import Decision, Entry, Filter, Happening
from toggle_desk.domain.intent import OPEN, WATCHED, State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.schedule import next_check
from toggle_desk.storage import rows, search, spending
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Database
from toggle_desk.storage.entries import BY_REFERENCE, Entries, Found
from toggle_desk.storage.liveness import Process

SHORTEST_END = 4  # letters of a reference that people read out


class SqliteQuestions(Questions):
    """The questions port beside the ledger, over its file."""

    def __init__(
        self, database: Database, entries: Entries, process: Process, now: Callable[[], Moment], seal: bytes
    ) -> None:
        """Take what the ledger stands on; `SqliteLedger.questions` is the usual way."""
        self._database = database
        self._entries = entries
        self._process = process
        self._now = now
        self._seal = seal

    def find(self, reference: str) -> Entry | None:
        by_end = """
            SELECT * FROM entry WHERE id IN (
                SELECT id FROM intent WHERE backwards >= :about AND backwards < :about || char(127) LIMIT 2
            )
        """
        with self._database.reading() as statements:
            found = self._entries.read(statements, BY_REFERENCE, about=reference)
            if not found and len(reference) >= SHORTEST_END and reference.isalnum() and reference.isascii():
                found = self._entries.read(statements, by_end, about=reference[::-1])
        return found[0][1] if len(found) == 1 else None

    def watched(self) -> tuple[Entry, ...]:
        at = self._now()
        known = [entry for _, entry in self._in_states(WATCHED)]
        return tuple(one for one in known if one.state in OPEN or next_check(one.intent, at) is not None)

    def orphans(self) -> tuple[Entry, ...]:
        sending = [entry for _, entry in self._in_states({State.SENDING})]
        return tuple(entry for entry in sending if not self._process.is_alive(entry.intent.claimed_by))

    def unsent(self) -> tuple[Entry, ...]:
        prepared = self._in_states({State.PREPARED})
        return tuple(entry for row, entry in prepared if not self._process.is_alive(row.prepared_by))

    def left_to_managers(self, size: int) -> tuple[Entry, ...]:
        question = """
            SELECT * FROM entry WHERE seen_by IS NULL AND reversed_by IS NULL AND id IN (
                SELECT id FROM intent WHERE intent ->> 'late'
                UNION SELECT id FROM intent WHERE state IN ('MISMATCH', 'DUPLICATE')
            ) ORDER BY id DESC LIMIT :size
        """
        with self._database.reading() as statements:
            return tuple(entry for _, entry in self._entries.read(statements, question, size=size))

    def unshown(self, since: datetime, until: datetime, size: int) -> tuple[Entry, ...]:
        question = """
            SELECT * FROM entry WHERE reversed_by IS NULL AND id IN (
                SELECT id FROM intent
                WHERE created >= :since AND +state = 'ISSUED' AND kind = 'card'
                AND decision ->> 'handover' <> 'email'
                AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.id = intent.id)
            ) ORDER BY id DESC LIMIT :size
        """
        with self._database.reading() as statements:
            found = self._entries.read(statements, question, since=utc_text(since), size=size)
        return tuple(
            entry
            for row, entry in found
            if entry.created < until or not self._process.is_alive(row.prepared_by)
        )

    def control(self) -> str | None:
        # The vendor does not say whether Toggle goes on listing a card that was taken back.
        question = """
            SELECT reference FROM intent AS card
            WHERE state = 'ISSUED' AND kind = 'card'
            AND NOT EXISTS (
                SELECT 1 FROM intent AS reversal
                WHERE reversal.reverses = card.reference AND reversal.state = 'ISSUED'
            )
            ORDER BY id DESC LIMIT 1
        """
        with self._database.reading() as statements:
            return next(statements.rows(question), (None,))[0]

    def spent(self, decision: Decision, day_start: datetime, at: Moment) -> Spent:
        marks = spending.guest_marks(self._seal, decision)
        with self._database.reading() as statements:
            return spending.add_up(statements, decision, marks, day_start, at)

    def given_by(self, operator: str, currency: str, size: int) -> tuple[int, ...]:
        # The newest thousand of the till: an operator seldom here must not cost a walk through a million.
        question = """
            SELECT face_value FROM (
                SELECT reference, face_value, operator, currency FROM intent
                WHERE state = 'ISSUED' AND kind = 'card' ORDER BY id DESC LIMIT 1000
            ) AS card
            WHERE operator = :operator AND currency = :currency
            AND NOT EXISTS (
                SELECT 1 FROM intent AS reversal
                WHERE reversal.reverses = card.reference AND reversal.state = 'ISSUED'
            )
            LIMIT :size
        """
        facts = {"operator": operator, "currency": currency, "size": size}
        with self._database.reading() as statements:
            return tuple(face_value for (face_value,) in statements.rows(question, facts))

    def pin_lengths(self, product_id: int) -> frozenset[int]:
        question = """
            SELECT DISTINCT length FROM (
                SELECT decision ->> 'product_id' AS product, issued ->> 'pin_length' AS length FROM intent
                WHERE state = 'ISSUED' AND kind = 'card' ORDER BY id DESC LIMIT 1000
            ) WHERE product = ? AND length IS NOT NULL
        """
        with self._database.reading() as statements:
            return frozenset(length for (length,) in statements.rows(question, (product_id,)))

    def page(self, wanted: Filter, before: int | None, size: int) -> tuple[tuple[int, Entry], ...]:
        by_keys = """
            SELECT * FROM entry WHERE id IN (SELECT value FROM json_each(:keys)) ORDER BY id DESC
        """
        with self._database.reading() as statements:
            keys = search.keys_of(statements, wanted, before, size)
            found = self._entries.read(statements, by_keys, keys=json.dumps(keys))
        return tuple((row.id, entry) for row, entry in found)

    def has_older_words(self) -> bool:
        with self._database.reading() as statements:
            return search.has_older_words(statements)

    def reach_back(self, size: int) -> None:
        with self._database.writing() as statements:
            search.reach_back(statements, self._entries.read(statements, search.OLDER, size=size))

    def history(self, reference: str) -> tuple[Happening, ...]:
        question = "SELECT at, kind, actor, detail, after FROM event WHERE reference = ? ORDER BY seq"
        with self._database.reading() as statements:
            return tuple(rows.happening_of(*event) for event in statements.rows(question, (reference,)))

    def _in_states(self, states: Iterable[State]) -> Found:
        # Refusals that are settled for good are as many as a till ever met: they are not even read.
        question = """
            SELECT * FROM entry WHERE id IN (
                SELECT id FROM intent WHERE state IN (SELECT value FROM json_each(:states))
                AND (state <> 'REJECTED' OR intent ->> 'unknown_since' IS NOT NULL)
            ) ORDER BY id
        """
        with self._database.reading() as statements:
            return self._entries.read(statements, question, states=json.dumps(sorted(states)))
