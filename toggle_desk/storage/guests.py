"""Forgets the people that cards were given to: by itself after a time, and at once where one asks for it.

A keyed mark of an address stays in the sealed events for good: without the vault's key it leads to no person.
"""

from datetime import datetime
from functools import reduce

from toggle_desk.application.ports import Guests
from toggle_desk.application.records import Entry
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Database, Statements
from toggle_desk.storage.entries import Entries, Found
from toggle_desk.storage.keys import guest_marks
from toggle_desk.storage.search import index_of
from toggle_desk.storage.spending import GUEST_MEMORY

_NEVER_LEFT = """
    SELECT * FROM entry WHERE guest_email IS NOT NULL AND created < :before AND id IN (
        SELECT id FROM intent WHERE state IN ('PREPARED', 'NOT_SENT')
    ) ORDER BY id
"""
# A card that exists is sent no more, and one that may exist is not sent again after its whole time.
_OVER = """
    SELECT pending.id FROM pending JOIN intent ON intent.id = pending.id
    WHERE pending.guest_email IS NOT NULL
    AND (intent.state = 'ISSUED_INCOMPLETE' OR (intent.state <> 'SENDING' AND intent.created < ?))
"""
_FORGET_WHOLE = "DELETE FROM pending WHERE id = ?"
_ERASED = "SELECT id FROM intent WHERE guest_mark IS NOT NULL AND guest IS NULL AND created < ?"
_FORGET_MARK = "UPDATE intent SET guest_mark = NULL WHERE id = ?"
_MARK = "SELECT guest_mark FROM intent WHERE reference = ? AND guest IS NOT NULL AND guest_mark IS NOT NULL"
_KNOWN = "SELECT count(*) FROM intent WHERE guest_mark = ? AND guest IS NOT NULL"
_WAITING = """
    SELECT count(*) FROM intent JOIN pending ON pending.id = intent.id
    WHERE guest_mark = ? AND pending.guest_email IS NOT NULL
"""
_OF_GUEST = """
    SELECT * FROM entry WHERE guest IS NOT NULL AND id IN (SELECT id FROM intent WHERE guest_mark = :mark)
"""
_ERASE = "UPDATE intent SET guest = NULL WHERE guest_mark = ?"
_CUT_ANEW = "UPDATE search SET words = ? WHERE rowid = ?"
# A word that was taken out of the index goes out of its file only when the index is written anew.
_WRITE_ANEW = "INSERT INTO search (search) VALUES ('optimize')"


class SqliteGuests(Guests):
    """The Guests port, in the ledger's file."""

    def __init__(self, database: Database, entries: Entries, seal: bytes) -> None:
        """Use the ledger's database, its way to read entries, and the key of its marks."""
        self._database = database
        self._entries = entries
        self._seal = seal

    def never_left(self, before: datetime) -> tuple[Entry, ...]:
        with self._database.reading() as statements:
            found = self._entries.read(statements, _NEVER_LEFT, before=utc_text(before))
        return tuple(entry for _, entry in found)

    def forget(self, now: datetime, before: datetime) -> None:
        with self._database.reading() as statements:
            over = list(statements.rows(_OVER, (utc_text(before),)))
            erased = list(statements.rows(_ERASED, (utc_text(now - GUEST_MEMORY),)))
        if over or erased:
            with self._database.writing() as statements:
                for key in over:
                    statements.run(_FORGET_WHOLE, key)
                for key in erased:
                    statements.run(_FORGET_MARK, key)
        # Each time: another program may have had the log in use when an address was taken out.
        self._database.wipe_traces()

    def named(self, address: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(guest_marks(self._seal, address)))

    def of(self, reference: str) -> tuple[str, ...]:
        with self._database.reading() as statements:
            return tuple(mark for (mark,) in statements.rows(_MARK, (reference,)))

    def known(self, marks: tuple[str, ...]) -> int:
        with self._database.reading() as statements:
            return _count(statements, _KNOWN, marks)

    def erase(self, marks: tuple[str, ...]) -> int:
        with self._database.writing() as statements:
            for mark in marks:
                self._erase(statements, mark, self._entries.read(statements, _OF_GUEST, mark=mark))
            waiting = _count(statements, _WAITING, marks)
        self._database.wipe_traces()
        return waiting

    def _erase(self, statements: Statements, mark: str, found: Found) -> None:
        for row, entry in found:
            last4 = entry.issued.last4 if entry.issued else ""
            words = index_of(row.reference, entry.decision, None, last4)
            statements.run(_CUT_ANEW, (words, row.id))
        if found:
            statements.run(_ERASE, (mark,))
            statements.run(_WRITE_ANEW)


def _count(statements: Statements, question: str, marks: tuple[str, ...]) -> int:
    return reduce(lambda so_far, mark: so_far + next(statements.rows(question, (mark,)))[0], marks, 0)
