"""The sealed chain as one book: looked at as a whole, and its end kept in the vault beside the keys.

The vault is asked off the path of a card: once when the records are opened, once a minute where something was
added, and when they are closed. So the last minute of a till that lost its power is held against the count in
the file and the marks at Toggle alone.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from toggle_desk.application.ports import Book
from toggle_desk.domain.audit import AuditEvent, Happened, Head
from toggle_desk.domain.errors import VaultUnavailable
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.tampering import Remembered, Unanchored, Verified, Wrong
from toggle_desk.storage.database import Database, Statements
from toggle_desk.storage.proof import file_of_card
from toggle_desk.storage.trail import SqliteTrail
from toggle_desk.storage.verify import examine

_END = "SELECT seq, seal FROM event ORDER BY seq DESC LIMIT 1"
_SEAL = "SELECT seal FROM event WHERE seq = ?"
_NOTED = "SELECT 1 FROM event WHERE kind = ? AND detail ->> 'remembered' = ? AND detail ->> 'seal' = ?"


class EndMemory(Protocol):
    """As much of a vault as keeps the end of a chain; raises VaultUnavailable where it gave no answer."""

    def last_head(self) -> Remembered | None:
        """Give the end that was kept last, None where none was."""
        ...

    def keep_head(self, head: Remembered) -> bool:
        """Keep this end in the place of the one before; False where the vault did not."""
        ...


class SealedBook(Book):
    """The Book port beside the ledger; without a vault, or without a key, it has no memory."""

    def __init__(
        self, database: Database, seal: bytes, now: Callable[[], Moment], memory: EndMemory | None
    ) -> None:
        """Take the ledger's database and the key its chain is sealed with."""
        self._database = database
        self._seal = seal
        self._trail = SqliteTrail(database, seal, now)
        self._memory = memory if seal else None
        self._kept: Remembered | None = None

    def verified(self, marks: Sequence[Head] = ()) -> Verified:
        remembered, unanchored = self._remembered()
        return replace(examine(self._database, self._seal, remembered, marks), unanchored=unanchored)

    def doubt(self) -> Wrong | None:
        """Compare the end alone with the vault's memory; what does not fit goes on record, once."""
        remembered, _ = self._remembered()
        if remembered is None:
            return None
        with self._database.reading() as statements:
            wrong = _compared(statements, remembered)
            about = (Happened.RECORDS_DOUBTED, str(remembered.number), remembered.seal)
            noted = next(statements.rows(_NOTED, about), None) is not None
            end = _end(statements)
        if wrong is not None and not noted:
            facts = {"why": wrong.value, "remembered": str(remembered.number), "seal": remembered.seal}
            found = str(end.number)
            self._trail.note(AuditEvent(Happened.RECORDS_DOUBTED, "", {**facts, "found": found}))
        return wrong

    def remember(self) -> None:
        """Keep the end in the vault, unless what it has does not fit, which only a person may accept."""
        if self._memory is None:
            return
        with self._database.reading() as statements:
            end = _end(statements)
        if end in (self._kept, Remembered(0, "")):
            return
        with suppress(VaultUnavailable):
            known = self._memory.last_head()
            with self._database.reading() as statements:
                fits = known is None or _compared(statements, known) is None
            if fits and self._memory.keep_head(end):
                self._kept = end

    def accept(self, by: str) -> None:
        """Take the records as they are from now on."""
        remembered, _ = self._remembered()
        number = "" if remembered is None else str(remembered.number)
        self._trail.note(AuditEvent(Happened.RECORDS_ACCEPTED, by, {"remembered": number}))
        if self._memory is None:
            return
        with self._database.reading() as statements:
            end = _end(statements)
        self._memory.keep_head(end)
        self._kept = end

    def proof(self, reference: str) -> str | None:
        with self._database.reading() as statements:
            return file_of_card(statements, reference)

    def _remembered(self) -> tuple[Remembered | None, Unanchored | None]:
        if self._memory is None:
            return None, Unanchored.NO_VAULT
        try:
            remembered = self._memory.last_head()
        except VaultUnavailable:
            return None, Unanchored.SILENT
        return remembered, Unanchored.NOTHING_YET if remembered is None else None


def _end(statements: Statements) -> Remembered:
    for number, seal in statements.rows(_END):
        return Remembered(number, seal)
    return Remembered(0, "")


def _compared(statements: Statements, remembered: Remembered) -> Wrong | None:
    """Say what is wrong with the end by the vault's memory; a seal vouches for all events before it."""
    for (seal,) in statements.rows(_SEAL, (remembered.number,)):
        return None if seal == remembered.seal else Wrong.OTHER_COPY
    return Wrong.OLDER_COPY
