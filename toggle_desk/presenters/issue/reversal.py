"""Taking a card back: a reason first, then one order of its own, whose outcome may be in doubt too."""

from collections.abc import Callable
from dataclasses import replace

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.intent import State
from toggle_desk.domain.rights import Action
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.issue.approval import ApprovalPresenter
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import Done, Reversing, ShowingGuest, with_secrets
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.tone import Tone


class ReversalPresenter:
    """Takes one card back, once."""

    def __init__(
        self,
        stage: Stage,
        tasks: Tasks,
        orders: Orders,
        kept: Callable[[Entry], None],
        approval: ApprovalPresenter,
    ) -> None:
        """Take the page's state, what is told of a card that stays, and who asks a second person."""
        self._approval = approval
        self._stage = stage
        self._tasks = tasks
        self._orders = orders
        self._kept = kept

    def reason_edited(self, text: str) -> None:
        """Take the reason for a reversal."""
        if isinstance(self._stage.panel, Reversing) and not self._stage.panel.busy:
            self._stage.enter(replace(self._stage.panel, reason=text))

    def cancelled(self) -> None:
        """Keep the card."""
        if isinstance(self._stage.panel, Reversing) and not self._stage.panel.busy:
            self._kept(self._stage.panel.entry)

    def confirmed(self) -> None:
        """Take the card back, once."""
        panel = self._stage.panel
        operator = self._stage.context.operator
        if not isinstance(panel, Reversing) or panel.busy or operator is None or not panel.reason.strip():
            return
        self._stage.enter(replace(panel, busy=True, problem="", tone=Tone.PLAIN))

        async def reverse(desk: Desk) -> tuple[Entry, Entry | None]:
            reversal = await desk.issuing.reverse_card(panel.entry.reference, operator, panel.reason.strip())
            card, _ = desk.records.activity.detail(panel.entry.reference)
            return reversal, card

        self._tasks.start(reverse, self._ended, self._not_reversed)

    def changed(self, panel: Done | ShowingGuest | Reversing, reversal: Entry) -> None:
        """Follow a reversal that was in doubt: an empty card must not be handed to a guest."""
        if reversal.decision.reverses != panel.entry.reference:
            return
        if isinstance(panel, Reversing):
            if not panel.busy:  # else the task that asked for it is told
                self._ended((reversal, None))
        elif reversal.state is State.ISSUED:
            self._stage.enter(Done(replace(panel.entry, reversed_by=reversal.reference)))

    def _ended(self, ended: tuple[Entry, Entry | None]) -> None:
        reversal, card = ended
        panel = self._stage.panel
        self._orders.outcomes_changed()
        if not isinstance(panel, Reversing) or panel.entry.reference != reversal.decision.reverses:
            return
        shown = panel.entry if card is None else with_secrets(card, panel.entry)
        if reversal.state is State.ISSUED:
            self._stage.enter(Done(replace(shown, reversed_by=reversal.reference)))
            return
        tone = Tone.WARN if reversal.intent.is_open else Tone.BAD
        said = outcome.sentence(reversal)
        self._stage.enter(replace(panel, entry=shown, busy=False, problem=said, tone=tone))

    def _not_reversed(self, problem: Exception) -> None:
        panel = self._stage.panel
        if (
            isinstance(panel, Reversing)
            and isinstance(problem, DeskError)
            and problem.code is Code.NEEDS_APPROVAL
        ):
            self._ask(replace(panel, busy=False))
        elif isinstance(self._stage.panel, Reversing):
            said = wording.not_reversed(problem, self._stage.context.currency)
            self._stage.enter(replace(self._stage.panel, busy=False, problem=said, tone=Tone.BAD))

    def _ask(self, panel: Reversing) -> None:
        """Have a second person say yes, and take the card back then."""

        def came(_: Approval) -> None:
            self._stage.enter(panel)
            self.confirmed()

        def left(said: str) -> None:
            self._stage.enter(replace(panel, problem=said, tone=Tone.BAD if said else Tone.PLAIN))

        self._approval.wanted(Action.REVERSE, panel.entry, came, left)
