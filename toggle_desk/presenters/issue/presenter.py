"""Which panel of the issue page is open, and the news that change it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.rights import Action
from toggle_desk.presenters import outcome
from toggle_desk.presenters.issue.allowance import Allowance
from toggle_desk.presenters.issue.approval import ApprovalPresenter
from toggle_desk.presenters.issue.card import CardPresenter
from toggle_desk.presenters.issue.doubt import DoubtPresenter
from toggle_desk.presenters.issue.draft import Draft, carried_over
from toggle_desk.presenters.issue.form import FormPresenter
from toggle_desk.presenters.issue.reversal import ReversalPresenter
from toggle_desk.presenters.issue.screen import IssueView
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import (
    Asking,
    Done,
    Editing,
    Holding,
    Reversing,
    Sending,
    ShowingGuest,
    Unconfirmed,
    left_behind,
    with_secrets,
)
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

T = TypeVar("T")


class IssuePresenter:
    """Owns the presenters of the panels; one panel is open at a time."""

    def __init__(self, view: IssueView, services: Services) -> None:
        """Take the view; place, product and person come by `context_changed`."""
        tasks, orders, now = services.tasks, services.orders, services.now
        self._stage = stage = Stage(view, services.timers, Draft(services.tokens()))
        self._orders = orders
        self._tokens = services.tokens
        self.approval = ApprovalPresenter(stage, tasks, now, orders)
        self._allowance = Allowance(stage, tasks, services.timers)
        self.form = FormPresenter(stage, tasks, self._ended, self.approval, self._allowance.may_differ)
        self.card = CardPresenter(stage, tasks, now, orders)
        self.reversal = ReversalPresenter(stage, tasks, orders, self._kept, self.approval)
        self.doubt = DoubtPresenter(stage, tasks, now, orders, self.entry_changed)

    # -- orders from other pages -------------------------------------------------------------------------

    def new_clicked(self) -> None:
        """Start afresh for the next guest; hand-over stays as it was."""
        if isinstance(self._stage.panel, Done | Unconfirmed | Reversing | ShowingGuest):
            draft = Draft(self._tokens(), handover=self._stage.state.draft.handover)
            self._stage.become(replace(self._stage.state, draft=draft))
            self._stage.enter(Editing())

    def decision_wanted(self, entry: Entry) -> None:
        """Open the panel of an outcome that was left open earlier; a card on its way is not disturbed."""
        if not self._is_busy:
            self.doubt.opened(entry, None)
            self.doubt.manager_clicked()

    def reversal_wanted(self, entry: Entry) -> None:
        """Ask why an earlier card is to be taken back; a card on its way is not disturbed."""
        if not self._is_busy:
            self._stage.enter(Reversing(entry))

    def card_wanted(self, entry: Entry) -> None:
        """Show a card that was issued earlier; a card on its way is not disturbed."""
        if not self._is_busy:
            self.card.wanted_again(entry)

    @property
    def _is_busy(self) -> bool:
        return isinstance(self._stage.panel, Sending | Holding | Asking)

    def approval_wanted(
        self,
        action: Action,
        entry: Entry | None,
        came: Callable[[Approval], None],
        left: Callable[[str], None],
    ) -> None:
        """Ask a second person about something that another page wants; what is open here comes back."""
        before = self._stage.panel

        def back(told: Callable[[T], None]) -> Callable[[T], None]:
            def tell(what: T) -> None:
                if isinstance(self._stage.panel, Asking):
                    self._stage.enter(before)
                told(what)

            return tell

        if not self._is_busy:
            self.approval.wanted(action, entry, back(came), back(left))

    # -- news --------------------------------------------------------------------------------------------

    def page_opened(self) -> None:
        """Take note that a person has this page before their eyes."""
        self._stage.become(replace(self._stage.state, in_sight=True))
        self.card.seen()
        self.approval.returned()

    def page_left(self) -> None:
        """Leave a manager's decision to the manager: the next person at the page may be another."""
        self._stage.become(replace(self._stage.state, in_sight=False))
        self.doubt.left()
        self.approval.back_clicked()

    def context_changed(self, context: Context) -> None:
        """Show the form for another place, product or person; an amount that no longer fits is dropped."""
        state = self._stage.state
        self._stage.become(
            replace(
                state,
                panel=left_behind(state.panel, state.context, context),
                draft=carried_over(state.draft, state.context, context, way_chosen=state.way_chosen),
                context=context,
            )
        )
        self._stage.show()
        self._allowance.may_differ()

    def entry_changed(self, entry: Entry) -> None:
        """Follow the ledger: the card on this page may have been confirmed meanwhile."""
        panel = self._stage.panel
        match panel:
            case Unconfirmed() if panel.entry.reference == entry.reference:
                if entry.intent.is_open:
                    self.doubt.opened(entry, panel.manager)
                else:
                    self._ended(entry)
            case Done() if panel.entry.reference == entry.reference:
                self.card.known(with_secrets(entry, panel.entry))
            case Done() | ShowingGuest() | Reversing():
                self.reversal.changed(panel, entry)
            case Editing() if panel.refused == entry.reference:
                # A card that showed up after all; the frame calls the manager to it.
                self._stage.enter(replace(panel, problem=outcome.sentence(entry)))
            case _:
                pass

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._stage.show()

    def _kept(self, entry: Entry) -> None:
        """Go back to a card that was not taken back; one that came out wrong is no card to hand over."""
        if entry.intent.was_done:
            self._stage.enter(Done(entry))
        else:
            self.doubt.opened(entry, None)

    def _ended(self, entry: Entry) -> None:
        self._orders.outcomes_changed()
        if entry.intent.certainly_nothing:
            # That intent is over: the draft stays, the next press is a new decision.
            state = self._stage.state
            self._stage.become(replace(state, draft=replace(state.draft, form_token=self._tokens())))
            self._stage.enter(Editing(outcome.sentence(entry), Tone.BAD, entry.reference))
        elif entry.intent.was_done:
            self.card.issued(entry)
        else:
            self.doubt.opened(entry, None)
