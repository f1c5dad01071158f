"""A ledger's file in memory, as fast as a simulation needs it and as durable as the simulated disk."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import apsw

from toggle_desk.storage.database import Values, migrations


class _Connection(Protocol):
    """As much of apsw.Connection as is used here, with its types."""

    def execute(self, statements: str, bindings: Values | None = None) -> Iterator[tuple[Any, ...]]: ...
    def pragma(self, name: str, value: Any = None) -> Any: ...  # noqa: ANN401, a pragma gives what it likes
    def changes(self) -> int: ...


class Store:
    """What `Database` takes for its engine: the real schema and triggers, told of each commit.

    `before_commit` may raise, which is a death with nothing written; `after_commit` may raise too, which is a
    death with everything written. `rewind` makes the file new again.
    """

    def __init__(self) -> None:
        self.in_transaction = False
        self.before_commit: Callable[[], None] = _nothing
        self.after_commit: Callable[[], None] = _nothing
        self.commits = 0
        self._connection = _in_memory()
        for name in ("foreign_keys", "recursive_triggers", "secure_delete"):
            self._connection.pragma(name, 1)
        for _, statements in migrations():
            self._connection.execute(statements)
        self._connection.execute("SAVEPOINT new")

    def rewind(self) -> None:
        """Forget all that was ever written."""
        self._connection.execute("ROLLBACK TO new")
        self.in_transaction = False
        self.before_commit = self.after_commit = _nothing

    def rows(self, question: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """Read what is durable."""
        return list(self._connection.execute(question, values))

    def execute(self, statements: str, bindings: Values | None = None) -> Iterator[tuple[Any, ...]]:
        match statements:
            case "BEGIN IMMEDIATE":
                self._connection.execute("SAVEPOINT step")
                self.in_transaction = True
            case "COMMIT":
                self.before_commit()
                self._connection.execute("RELEASE step")
                self.in_transaction = False
                self.commits += 1
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


def _in_memory() -> _Connection:
    return apsw.Connection(":memory:", statementcachesize=200)


def _nothing() -> None:
    """Do nothing at a commit."""
