"""Keeps what is left of the limits in step with the table and the guest that are being typed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from toggle_desk.domain.remainder import Remainder
from toggle_desk.presenters.issue.draft import about
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import Editing
from toggle_desk.presenters.tasks import Alarm, Newest, Tasks, Timers, unheard

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk

PAUSE = 0.4  # seconds without a key before the records are asked: not for every letter


class Allowance:
    """Asks the records on the network thread; an answer about another draft changes nothing."""

    def __init__(self, stage: Stage, tasks: Tasks, timers: Timers) -> None:
        """Take the page's state, which the answers go into."""
        self._stage = stage
        self._newest = Newest(tasks)
        self._alarm = Alarm(timers)

    def may_differ(self) -> None:
        """Ask once nothing has been typed for a moment, where a table or a guest is named at all."""
        asked = about(self._stage.state.draft, self._stage.context)
        self._newest.forget()
        self._alarm.stop()
        if asked is not None:
            self._alarm.set(PAUSE, self._ask)

    def _ask(self) -> None:
        asked = about(self._stage.state.draft, self._stage.context)
        if asked is None or not isinstance(self._stage.panel, Editing):
            return

        async def look(desk: "Desk") -> Remainder | None:
            return desk.records.overview.left_today(
                asked.operator, asked.site, asked.table, asked.guest_email or None
            )

        def answered(room: Remainder | None) -> None:
            self._stage.become(replace(self._stage.state, allowance=(asked, room)))
            if isinstance(self._stage.panel, Editing):
                self._stage.show()

        self._newest.start(look, answered, unheard)
