"""Counts the answers to each challenge in the ledger's file: no restart, no second program forgives one."""

from toggle_desk.application.ports import Challenges
from toggle_desk.storage.database import Database

_OPEN = "INSERT INTO challenge (code) VALUES (?)"
_COUNT = "UPDATE challenge SET tries = tries + 1 WHERE code = ? AND NOT over AND tries < ? RETURNING tries"
_CLOSE = "UPDATE challenge SET over = 1 WHERE code = ? AND NOT over"


class SqliteChallenges(Challenges):
    """The Challenges port."""

    def __init__(self, database: Database) -> None:
        """Use the ledger's database."""
        self._database = database

    def open(self, code: str) -> None:
        with self._database.writing() as statements:
            statements.run(_OPEN, (code,))

    def count(self, code: str, tries: int) -> int | None:
        with self._database.writing() as statements:
            for (counted,) in statements.rows(_COUNT, (code, tries)):
                return counted
        return None

    def close(self, code: str) -> bool:
        with self._database.writing() as statements:
            return statements.run(_CLOSE, (code,)) == 1
