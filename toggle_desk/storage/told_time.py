"""Keeps what Toggle's own clock said last, in the ledger's file, for the next program of this boot."""

from contextlib import suppress
from datetime import datetime

from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.domain.moment import Moment, Told
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Database

_LAST = "SELECT server, wall, boot, running FROM told_time"
_KEEP = "REPLACE INTO told_time (one, server, wall, boot, running) VALUES (1, ?, ?, ?, ?)"


class SqliteToldTime:
    """The ToldTime port. A file that is locked or full for a moment only means that less is known."""

    def __init__(self, database: Database) -> None:
        """Use the ledger's database."""
        self._database = database

    def last(self) -> Told | None:
        """Give what was kept last."""
        with suppress(RecordsUnusable), self._database.reading() as statements:
            for server, wall, boot, running in statements.rows(_LAST):
                at = Moment(datetime.fromisoformat(wall), boot, running)
                return Told(datetime.fromisoformat(server), at)
        return None

    def keep(self, told: Told) -> None:
        """Keep it, unless the records cannot be used now: it is told again soon."""
        facts = (utc_text(told.server), utc_text(told.at.wall), told.at.boot, told.at.monotonic)
        with suppress(RecordsUnusable), self._database.writing() as statements:
            statements.run(_KEEP, facts)
