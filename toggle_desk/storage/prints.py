"""Counts what was put on paper, as events in the chain: a second original cannot be had by forgetting one."""

from collections.abc import Callable

from toggle_desk.application.ports import PrintRecords
from toggle_desk.application.records import Entry
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.storage import chain, rows
from toggle_desk.storage.database import Database, Statements

_PRINTS = """
    SELECT sum(iif(kind = 'NotPrinted', -1, 1)) FROM event
    WHERE reference = ? AND kind IN ('Printed', 'Copied', 'NotPrinted')
"""
_STATE = "SELECT state FROM intent WHERE reference = ?"


class SqlitePrints(PrintRecords):
    """The PrintRecords port beside the ledger, in its file and its chain."""

    def __init__(self, database: Database, seal: bytes, now: Callable[[], Moment]) -> None:
        """Take the ledger's database and the key its chain is sealed with."""
        self._database = database
        self._seal = seal
        self._now = now

    def prints(self, reference: str) -> int:
        with self._database.reading() as statements:
            return _counted(statements, reference)

    def record_print(self, entry: Entry, by: str) -> int:
        with self._database.writing() as statements:
            number = _counted(statements, entry.reference) + 1
            self._append(statements, entry.reference, "Printed" if number == 1 else "Copied", by, "")
        return number

    def take_back_print(self, entry: Entry, code: str) -> None:
        with self._database.writing() as statements:
            self._append(statements, entry.reference, "NotPrinted", "", code)

    def _append(self, statements: Statements, reference: str, kind: str, by: str, code: str) -> None:
        state = State(next(statements.rows(_STATE, (reference,)))[0])  # an event that moves it nowhere
        detail = rows.json_text({"code": code} if code else {})
        line = chain.Line(reference, self._now(), kind, by, before=state, after=state, detail=detail)
        chain.append(statements, self._seal, line)


def _counted(statements: Statements, reference: str) -> int:
    return next(statements.rows(_PRINTS, (reference,)))[0] or 0
