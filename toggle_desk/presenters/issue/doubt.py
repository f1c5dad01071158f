"""The outcome is not known: Toggle is asked again, and a manager may decide."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from toggle_desk.application.records import Entry
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Access, Action
from toggle_desk.domain.schedule import next_check
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import Unconfirmed
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tasks import Tasks

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk

CHECK_PAUSE = 5.0  # seconds between two look-ups that a person asks for


class DoubtPresenter:
    """Counts down to the next look-up, asks at once where a person wants that, and lets a manager decide."""

    def __init__(
        self,
        stage: Stage,
        tasks: Tasks,
        now: Callable[[], Moment],
        orders: Orders,
        told: Callable[[Entry], None],
    ) -> None:
        """Take the page's state, and what is told the news of an entry."""
        self._stage = stage
        self._tasks = tasks
        self._now = now
        self._orders = orders
        self._told = told

    def opened(self, entry: Entry, manager: Operator | None) -> None:
        """Show what is known of an outcome, with the manager who decides about it, if one has come."""
        check_in = next_check(entry.intent, self._now())
        self._stage.enter(Unconfirmed(entry, check_in, may_ask=self._may_ask(), manager=manager))
        self._stage.later(1.0, self._tick)

    def check_again_clicked(self) -> None:
        """Ask Toggle now, at most once in a few seconds."""
        panel = self._stage.panel
        if not isinstance(panel, Unconfirmed) or panel.checking or not panel.may_ask:
            return
        self._stage.become(replace(self._stage.state, asked=self._now()))
        self._stage.enter(replace(panel, checking=True, may_ask=False))

        async def check(desk: "Desk") -> Entry:
            return await desk.issuing.reconcile.one(panel.entry)

        self._tasks.start(check, self._told, self._not_decided)

    def manager_clicked(self) -> None:
        """Show what a manager may decide, once an operator who may decide is there."""
        panel, operator = self._stage.panel, self._stage.context.operator
        if not isinstance(panel, Unconfirmed) or operator is None:
            return
        if panel.manager is not None:
            self._stage.enter(replace(panel, manager=None))
        elif self._stage.context.access(Action.DECIDE) is Access.ALLOW:
            self._stage.enter(replace(panel, manager=operator))
        else:
            self._orders.fetch_manager(Page.ISSUE, self.manager_came)

    def manager_came(self, manager: Operator) -> None:
        """Let this manager decide; the operator who was signed in stays so."""
        if isinstance(self._stage.panel, Unconfirmed):
            self._stage.enter(replace(self._stage.panel, manager=manager))

    def left(self) -> None:
        """Take the decision from a manager who has left the page."""
        panel = self._stage.panel
        if isinstance(panel, Unconfirmed) and panel.manager is not None:
            self._stage.enter(replace(panel, manager=None))

    def send_again_clicked(self, reason: str) -> None:
        """Let a manager send the same order again, under the same reference."""
        self._decide(lambda desk, entry, by: desk.issuing.decide.send_again(entry.reference, by, reason))

    def abandon_clicked(self, reason: str) -> None:
        """Let a manager close the intent without a card."""
        self._decide(lambda desk, entry, by: desk.issuing.decide.abandon(entry.reference, by, reason))

    def _decide(self, decision: "Callable[[Desk, Entry, Operator], Awaitable[Entry]]") -> None:
        panel = self._stage.panel
        if not isinstance(panel, Unconfirmed) or panel.checking or panel.manager is None:
            return
        manager = panel.manager
        self._stage.enter(replace(panel, checking=True, problem=""))

        async def decide(desk: "Desk") -> Entry:
            return await decision(desk, panel.entry, manager)

        # By the time it ends this page may belong to the next guest.
        self._tasks.start(decide, self._told, self._not_decided)

    def _not_decided(self, problem: Exception) -> None:
        if isinstance(self._stage.panel, Unconfirmed):
            said = wording.in_doubt(problem, self._stage.context.currency)
            self._stage.enter(replace(self._stage.panel, checking=False, problem=said))

    def _tick(self) -> None:
        panel = self._stage.panel
        if isinstance(panel, Unconfirmed):
            check_in = next_check(panel.entry.intent, self._now())
            self._stage.enter(replace(panel, check_in=check_in, may_ask=self._may_ask()))
            self._stage.later(1.0, self._tick)

    def _may_ask(self) -> bool:
        asked = self._stage.state.asked
        return asked is None or self._now().seconds_since(asked) >= CHECK_PAUSE
