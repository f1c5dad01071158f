"""Keeps what happens beside the cards, in the ledger's file and its chain."""

from collections.abc import Callable

from toggle_desk.application.ports import Trail
from toggle_desk.domain.audit import AuditEvent, Head
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.storage import chain, rows
from toggle_desk.storage.database import Database

_STATE = "SELECT state FROM intent WHERE reference = ?"


class SqliteTrail(Trail):
    """The Trail port beside the ledger."""

    def __init__(self, database: Database, seal: bytes, now: Callable[[], Moment]) -> None:
        """Take the ledger's database and the key its chain is sealed with."""
        self._database = database
        self._seal = seal
        self._now = now

    def note(self, event: AuditEvent) -> None:
        with self._database.writing() as statements:
            state = None
            if event.reference is not None:
                # An event that moves it nowhere.
                [(kept,)] = statements.rows(_STATE, (event.reference,))
                state = State(kept)
            detail = rows.json_text(dict(event.facts))
            line = chain.Line(event.reference, self._now(), event.kind, event.actor, state, state, detail)
            chain.append(statements, self._seal, line)

    def head(self) -> Head:
        with self._database.reading() as statements:
            return chain.head(statements)
