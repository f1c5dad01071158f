"""A simulated disk under the real ledger: SQLite in memory, as durable as the simulation says."""

import json
from collections.abc import Callable, Iterator
from itertools import starmap
from typing import Any, NamedTuple, Protocol, cast

import apsw
from pydantic import TypeAdapter

from toggle_desk.application.ports import Ledger, Questions
from toggle_desk.domain.intent import Intent
from toggle_desk.domain.moment import Moment
from toggle_desk.storage.database import Database, Values, migrations
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

SEAL = b"s" * 32
_INTENT = TypeAdapter(Intent)
_NEWS = """
    SELECT event.seq, event.seal, event.reference, event.kind, event.detail, intent.state, intent.intent,
        intent.form_token, intent.kind, intent.face_value, intent.operator, intent.prepared_by
    FROM event JOIN intent ON intent.reference = event.reference WHERE event.seq > ? ORDER BY event.seq
"""


class News(NamedTuple):
    """One durable event with the intent as it stands after it."""

    seq: int
    seal: str
    reference: str
    event: str
    detail: dict[str, Any]
    state: str
    intent: Intent
    form_token: str
    kind: str
    face_value: int
    operator: str
    prepared_by: str


class Alive(Protocol):
    """As much of `storage.liveness.Process` as a ledger needs."""

    @property
    def token(self) -> str: ...
    def is_alive(self, token: str) -> bool: ...


class SimLedger(Ledger, Protocol):
    """Both ports, and what the campaigns ask besides."""

    @property
    def questions(self) -> Questions: ...

    def verify_chain(self) -> int | None: ...


class Disk(Protocol):
    """What a simulated till keeps its records on.

    `before_commit` may raise, which is a death with nothing written; `after_commit` may raise too, which is a
    death with everything written. While it is `full` nothing can be written. `rewind` makes it new again.
    """

    in_transaction: bool
    full: bool
    before_commit: Callable[[], None]
    after_commit: Callable[[], None]

    def rewind(self) -> None: ...
    def open(self, process: Alive, now: Callable[[], Moment]) -> SimLedger: ...
    def news(self, after: int) -> list[News]: ...
    def seals(self) -> list[str]: ...
    def states(self) -> dict[str, str]: ...


class _Connection(Protocol):
    """As much of apsw.Connection as is used here, with its types."""

    def execute(self, statements: str, bindings: Values | None = None) -> Iterator[tuple[Any, ...]]: ...
    def pragma(self, name: str, value: Any = None) -> Any: ...  # noqa: ANN401, a pragma gives what it likes
    def changes(self) -> int: ...
    def total_changes(self) -> int: ...


class Store:
    """A Disk that is also what `Database` takes for its engine: the real ledger, schema and triggers."""

    def __init__(self) -> None:
        self.in_transaction = self.full = False
        self.before_commit: Callable[[], None] = nothing
        self.after_commit: Callable[[], None] = nothing
        self._changes = 0  # rows that were changed before this transaction
        self._connection = _in_memory()
        for name in ("foreign_keys", "recursive_triggers", "secure_delete"):
            self._connection.pragma(name, 1)
        for _, statements in migrations():
            self._connection.execute(statements)
        self._connection.execute("SAVEPOINT new")

    # -- Disk ---------------------------------------------------------------------------------------------

    def rewind(self) -> None:
        self._connection.execute("ROLLBACK TO new")
        self.in_transaction = self.full = False
        self.before_commit = self.after_commit = nothing

    def open(self, process: Alive, now: Callable[[], Moment]) -> SimLedger:
        # The real one holds a lock in a file, which is the greater part of starting; test_kill_nine uses it.
        return SqliteLedger(Database(self, encrypted=False), cast("Process", process), now, SEAL)

    def news(self, after: int) -> list[News]:
        return [
            news._replace(
                detail=json.loads(str(news.detail)),
                intent=_INTENT.validate_json(str(news.intent), strict=True),
            )
            for news in starmap(News, self._connection.execute(_NEWS, (after,)))
        ]

    def seals(self) -> list[str]:
        return [seal for (seal,) in self._connection.execute("SELECT seal FROM event ORDER BY seq")]

    def states(self) -> dict[str, str]:
        return dict(self._connection.execute("SELECT reference, state FROM intent"))

    # -- the engine of a Database -------------------------------------------------------------------------

    def execute(self, statements: str, bindings: Values | None = None) -> Iterator[tuple[Any, ...]]:
        match statements:
            case "BEGIN IMMEDIATE":
                self._connection.execute("SAVEPOINT step")
                self.in_transaction = True
                self._changes = self._connection.total_changes()
            case "COMMIT":
                if self.full and self._connection.total_changes() > self._changes:
                    raise apsw.FullError
                self.before_commit()
                self._connection.execute("RELEASE step")
                self.in_transaction = False
                self.after_commit()
            case "ROLLBACK":
                self._connection.execute("ROLLBACK TO step")
                self._connection.execute("RELEASE step")
                self.in_transaction = False
            case _:
                return self._connection.execute(statements, bindings)
        return iter(())

    def pragma(self, name: str, value: Any = None) -> Any:  # noqa: ANN401, a pragma gives what it likes
        return self._connection.pragma(name, value)

    def changes(self) -> int:
        return self._connection.changes()

    def set_busy_timeout(self, milliseconds: int) -> None:
        """Never wait: there is one connection."""

    def wal_checkpoint(self, *, mode: int) -> tuple[int, int]:
        del mode
        return 0, 0

    def close(self) -> None:
        """Stay: the disk outlives the process."""


def nothing() -> None:
    """Do nothing at a commit."""


def _in_memory() -> _Connection:
    return apsw.Connection(":memory:", statementcachesize=200)
