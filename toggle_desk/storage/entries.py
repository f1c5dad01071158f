"""Reads entries of the ledger, each with the secrets of its card for as long as they may be shown."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from toggle_desk.application.records import Entry
from toggle_desk.storage import rows
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Statements, Value

SECRETS_LIVE = timedelta(hours=24)  # how long a card's number may be shown again

BY_REFERENCE = "SELECT * FROM entry WHERE reference = :about"
_KEEP = "REPLACE INTO secret (id, at, secrets) VALUES (?, ?, ?)"
_FORGET = "DELETE FROM secret WHERE id = (SELECT id FROM intent WHERE reference = ?)"

Found = Sequence[tuple[rows.Row, Entry]]


class Entries:
    """Shared by what writes to the ledger and what asks it, within the transaction of either."""

    def __init__(self, *, encrypted: bool) -> None:
        """Say whether the file is encrypted, which decides where secrets are kept."""
        self._encrypted = encrypted
        # Where the file is not encrypted, a card's secrets stay here, by reference, and go with the process.
        self._kept: dict[str, tuple[datetime, str]] = {}

    def read(self, statements: Statements, question: str, **facts: Value) -> Found:
        """Read the entries that a question about the view `entry` finds, each with its row."""
        found: list[tuple[rows.Row, Entry]] = []
        for values in statements.rows(question, facts):
            row = rows.row_of(values)
            kept = self._kept.get(row.reference)
            found.append((row, rows.entry_of(row, row.secrets if kept is None else kept[1])))
        return found

    def keep_secrets(self, statements: Statements, row: rows.Row, secrets: str, at: datetime) -> None:
        """Keep what `rows.secrets_text` wrote of a card, and forget what is too old."""
        if self._encrypted:
            forget_old_secrets(statements, at)
            statements.run(_KEEP, (row.id, utc_text(at), secrets))
        else:
            self._kept = {name: kept for name, kept in self._kept.items() if at - kept[0] < SECRETS_LIVE}
            self._kept[row.reference] = (at, secrets)

    def forget_secrets(self, statements: Statements, reference: str) -> None:
        """Remove the number, alias and PIN of a card that is empty now; its last four digits stay."""
        self._kept.pop(reference, None)
        statements.run(_FORGET, (reference,))


def forget_old_secrets(statements: Statements, at: datetime) -> None:
    """Remove from the file what has been there for longer than it may be shown."""
    statements.run("DELETE FROM secret WHERE at < ?", (utc_text(at - SECRETS_LIVE),))
