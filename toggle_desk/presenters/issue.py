"""The issue page: amount, reason, hand-over, Issue; then the result or an honest "not confirmed yet"."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.domain.email_typos import suggestion
from toggle_desk.domain.errors import DeskError, NotAccepted
from toggle_desk.domain.intent import State, next_check
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.request import IssueRequest
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.card_face import Disagreement, face_of
from toggle_desk.presenters.issue_draft import (
    Context,
    Draft,
    carried_over,
    request_of,
    with_amount,
    with_amount_of,
    with_pad_key,
    with_pasted,
    with_reason,
)
from toggle_desk.presenters.issue_screens import FormScreen, IssueScreen, IssueView
from toggle_desk.presenters.issue_show import screen_for
from toggle_desk.presenters.issue_states import (
    Done,
    Editing,
    Holding,
    PageState,
    Reversing,
    Sending,
    ShowingGuest,
    Unconfirmed,
    left_behind,
    with_secrets,
)
from toggle_desk.presenters.tasks import Tasks, Timers, unheard
from toggle_desk.presenters.tone import Tone

PASTED = 24  # characters of a pasted text that are told back
HOLD_SECONDS = 5  # seconds in which an email can still be undone: it cannot be recalled
GUEST_SECONDS = 60  # seconds after which the guest's view closes by itself
FRAME = 0.02  # seconds until the next picture
CHECK_PAUSE = 5.0  # seconds between two look-ups that a person asks for


class IssuePresenter:
    """Turns gestures into states of the page; one state at a time, shown after every change."""

    def __init__(
        self,
        view: IssueView,
        tasks: Tasks,
        timers: Timers,
        tokens: Callable[[], str],
        now: Callable[[], Moment],
    ) -> None:
        """Take the view and the way to the use cases; place, product and person come by `context_changed`."""
        self._view = view
        self._tasks = tasks
        self._timers = timers
        self._tokens = tokens
        self._now = now
        self._context = Context()
        self._draft = Draft(tokens())
        self._state: PageState = Editing()
        self._screen: IssueScreen | None = None  # what a person has before their eyes
        self._asked: Moment | None = None  # when a person asked Toggle last
        self._way_chosen = False  # whether a person has said how guests get their cards
        self._in_sight = True  # whether this page is the one that is open
        self._shown = ""  # the reference of the card that was shown last
        self._cancel_timer: Callable[[], None] = unheard
        self.open_changed: Callable[[], None] = unheard  # told when limits or open outcomes may differ
        self.print_wanted: Callable[[Entry, bool], None] = unheard  # told a card, and whether at once
        self.manager_wanted: Callable[[], None] = unheard  # told when somebody who may decide has to come

    # -- gestures of the form ----------------------------------------------------------------------------

    def tile_tapped(self, key: str) -> None:
        """Take a preset amount; `key` is the value in minor units and the option's number, if any."""
        minor, _, option = key.partition(":")
        self._edit(with_amount(self._draft, int(minor), int(option) if option else None))

    def pad_pressed(self, key: str) -> None:
        """Fill the amount from the right in minor units, as card terminals do; take a point as it is."""
        if self._context.takes_any_amount:
            self._edit(with_pad_key(self._draft, key, self._context.currency))

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next keys of the amount back, which may turn out to be a scanner's."""
        before = self._draft
        return lambda: self._edit(with_amount_of(before, self._draft))

    def amount_pasted(self, text: str) -> None:
        """Take an amount that was copied elsewhere, if there is only one way to read it."""
        if not isinstance(self._state, Editing) or not self._context.takes_any_amount:
            return
        try:
            self._edit(with_pasted(self._draft, text.strip(), self._context))
        except NotAccepted:
            self._enter(Editing(wording.say("issue.not_pasted", text=text.strip()[:PASTED]), Tone.WARN))

    def reason_tapped(self, code: str) -> None:
        """Take a reason, and its suggested amount where none has been chosen yet."""
        self._edit(with_reason(self._draft, code, self._context))

    def table_edited(self, text: str) -> None:
        """Take the table or check number."""
        self._edit(replace(self._draft, table=text))

    def note_edited(self, text: str) -> None:
        """Take the free note."""
        self._edit(replace(self._draft, note=text))

    def handover_tapped(self, code: str) -> None:
        """Choose how the guest gets the card; remembered for the next one."""
        if Handover(code) in self._context.handovers:
            self._way_chosen = True
            self._edit(replace(self._draft, handover=Handover(code)))

    def email_edited(self, text: str) -> None:
        """Take the guest's address."""
        self._edit(replace(self._draft, email=text))

    def issue_clicked(self) -> None:
        """Issue once: a click while a card is on its way changes nothing."""
        if not isinstance(self._state, Editing):
            return
        try:
            said = self._screen.issue_label if isinstance(self._screen, FormScreen) else None
            request = request_of(self._draft, self._context, said)
        except NotAccepted as problem:
            self._enter(Editing(wording.refusal(problem, self._context.currency), Tone.BAD))
            return
        if request.handover is Handover.EMAIL:
            self._enter(Holding(request, HOLD_SECONDS))
            self._later(1.0, self._hold_tick)
        else:
            self._send(request)

    def undo_clicked(self) -> None:
        """Keep an order that is held back from being sent; the draft stays as it was."""
        if isinstance(self._state, Holding):
            self._enter(Editing(wording.say("issue.undone")))

    def suggestion_tapped(self) -> None:
        """Take the address that was suggested; nobody else changes what was typed."""
        meant = suggestion(self._draft.email)
        if meant is not None:
            self._edit(replace(self._draft, email=meant))

    def _hold_tick(self) -> None:
        state = self._state
        if not isinstance(state, Holding):
            return
        if state.seconds_left <= 1:
            self._send(state.request)
            return
        self._enter(replace(state, seconds_left=state.seconds_left - 1))
        self._later(1.0, self._hold_tick)

    def _send(self, request: IssueRequest) -> None:
        self._state = Sending(wording.say("issue.working"))

        async def issue(desk: Desk) -> Entry:
            entry = await desk.issue_card(request)
            desk.load_catalogue.remember_handover(request.handover)
            return await desk.ask_validity(entry)

        self._tasks.start(issue, self._ended, self._not_started)
        # A frame later: painting would hold up the thread that writes the card down.
        self._later(FRAME, self._show_sending)

    def window_closed(self) -> None:
        """Send what is held for Undo: nobody took it back, and nobody could be told that it was dropped."""
        if isinstance(self._state, Holding):
            self._send(self._state.request)

    # -- gestures of the result, the guest's view and the reversal ---------------------------------------

    def show_clicked(self) -> None:
        """Turn the screen to the guest; it closes by itself."""
        if not isinstance(self._state, Done):
            return
        entry = self._state.entry
        try:
            face = face_of(entry, self._now().wall)
        except Disagreement:
            self._enter(Done(entry, wording.say("handover.disagrees")))
            return
        self._enter(ShowingGuest(entry, face, GUEST_SECONDS))
        self._later(1.0, self._guest_tick)

    def print_clicked(self) -> None:
        """Take the card to the printer."""
        if isinstance(self._state, Done):
            self._print(self._state.entry, at_once=False)

    def guest_done_clicked(self) -> None:
        """Turn the screen back."""
        if isinstance(self._state, ShowingGuest):
            self._enter(Done(self._state.entry, seen=True))

    def new_clicked(self) -> None:
        """Start afresh for the next guest; hand-over stays as it was."""
        if isinstance(self._state, Done | Unconfirmed | Reversing | ShowingGuest):
            self._draft = Draft(self._tokens(), handover=self._draft.handover)
            self._enter(Editing())

    def reverse_clicked(self) -> None:
        """Ask why before anything is taken back."""
        if isinstance(self._state, Done):
            self._enter(Reversing(self._state.entry))

    def reverse_reason_edited(self, text: str) -> None:
        """Take the reason for a reversal."""
        if isinstance(self._state, Reversing) and not self._state.busy:
            self._enter(replace(self._state, reason=text))

    def reverse_cancelled(self) -> None:
        """Keep the card."""
        if isinstance(self._state, Reversing) and not self._state.busy:
            self._enter(Done(self._state.entry))

    def reverse_confirmed(self) -> None:
        """Take the card back, once."""
        state = self._state
        operator = self._context.operator
        if not isinstance(state, Reversing) or state.busy or operator is None or not state.reason.strip():
            return
        self._enter(replace(state, busy=True, problem="", tone=Tone.PLAIN))

        async def reverse(desk: Desk) -> tuple[Entry, Entry | None]:
            reversal = await desk.reverse_card(state.entry.reference, operator, state.reason.strip())
            card, _ = desk.activity.detail(state.entry.reference)
            return reversal, card

        self._tasks.start(reverse, self._reversed, self._not_reversed)

    # -- gestures of the not-confirmed panel -------------------------------------------------------------

    def check_again_clicked(self) -> None:
        """Ask Toggle now, at most once in a few seconds."""
        state = self._state
        if not isinstance(state, Unconfirmed) or state.checking or not state.may_ask:
            return
        self._asked = self._now()
        self._enter(replace(state, checking=True, may_ask=False))

        async def check(desk: Desk) -> Entry:
            return await desk.reconcile.one(state.entry)

        self._tasks.start(check, self.entry_changed, self._not_decided)

    def manager_clicked(self) -> None:
        """Show what a manager may decide, once somebody who may decide is there."""
        if not isinstance(self._state, Unconfirmed) or self._context.operator is None:
            return
        operator = self._context.operator
        if self._state.manager is not None:
            self._enter(replace(self._state, manager=None))
        elif operator.may_decide() or not operator.signed_in:
            self._enter(replace(self._state, manager=operator))
        else:
            self.manager_wanted()

    def manager_came(self, manager: Operator) -> None:
        """Let this manager decide; whoever was signed in stays signed in."""
        if isinstance(self._state, Unconfirmed):
            self._enter(replace(self._state, manager=manager))

    def page_opened(self) -> None:
        """Write down that a card is seen which came while another page was open, or the till was locked."""
        self._in_sight = True
        if isinstance(self._state, Done):
            self._note_shown(self._state.entry)

    def page_left(self) -> None:
        """Leave a manager's decision to the manager: whoever comes back to the page may be anybody."""
        self._in_sight = False
        if isinstance(self._state, Unconfirmed) and self._state.manager is not None:
            self._enter(replace(self._state, manager=None))

    def send_again_clicked(self, reason: str) -> None:
        """Let a manager send the same order again, under the same reference."""
        self._decide(lambda desk, entry, by: desk.decide.send_again(entry.reference, by, reason))

    def abandon_clicked(self, reason: str) -> None:
        """Let a manager close the intent without a card."""
        self._decide(lambda desk, entry, by: desk.decide.abandon(entry.reference, by, reason))

    # -- news from elsewhere -----------------------------------------------------------------------------

    def context_changed(self, context: Context) -> None:
        """Show the form for another place, product or person; an amount that no longer fits is dropped."""
        self._state = left_behind(self._state, self._context, context)
        self._draft = carried_over(self._draft, self._context, context, way_chosen=self._way_chosen)
        self._context = context
        self._show()

    def entry_changed(self, entry: Entry) -> None:
        """Follow the ledger: the card on this page may have been confirmed meanwhile."""
        state = self._state
        if isinstance(state, Unconfirmed) and state.entry.reference == entry.reference:
            if outcome.is_open(entry):
                self._unconfirmed(entry, state.manager)
            else:
                self._ended(entry)
        elif isinstance(state, Done) and state.entry.reference == entry.reference:
            self._done(with_secrets(entry, state.entry))
        elif isinstance(state, Done | ShowingGuest | Reversing):
            self._reversal_changed(state, entry)

    def decision_wanted(self, entry: Entry) -> None:
        """Open the panel of an outcome that was left open earlier; a card on its way is not disturbed."""
        if not isinstance(self._state, Sending | Holding):
            self._unconfirmed(entry, None)
            self.manager_clicked()

    def reversal_wanted(self, entry: Entry) -> None:
        """Ask why an earlier card is to be taken back; a card on its way is not disturbed."""
        if not isinstance(self._state, Sending | Holding):
            self._enter(Reversing(entry))

    def card_wanted(self, entry: Entry) -> None:
        """Show a card that was issued earlier; a card on its way is not disturbed."""
        if isinstance(self._state, Sending | Holding):
            return
        self._done(entry)

        async def ask(desk: Desk) -> Entry:
            return await desk.ask_validity(entry)

        # From when it is valid is not on record: whoever shows it again must hear of it again.
        self._tasks.start(ask, self._validity_told, lambda _: None)

    # -- steps -------------------------------------------------------------------------------------------

    def _ended(self, entry: Entry) -> None:
        self.open_changed()
        if outcome.certainly_nothing(entry):
            # That intent is over: the draft stays, the next press is a new decision.
            self._draft = replace(self._draft, form_token=self._tokens())
            self._enter(Editing(outcome.sentence(entry), Tone.BAD))
        elif entry.state in {State.ISSUED, State.ISSUED_INCOMPLETE}:
            self._note_shown(entry)
            by_print = entry.decision.handover is Handover.PRINT and entry.issued and entry.issued.number
            # Confirmed late, with nobody there: the paper would lie about with money on it.
            if by_print and (self._in_sight or not isinstance(self._state, Unconfirmed)):
                self._state = Done(entry)  # the page is turned first: what nobody sees costs no painting
                self._print(entry, at_once=True)
                self._show()
            else:
                self._enter(Done(entry))
        else:
            self._unconfirmed(entry, None)

    def _done(self, entry: Entry) -> None:
        self._enter(Done(entry))
        self._note_shown(entry)

    def _validity_told(self, told: Entry) -> None:
        """Take over nothing else: the card may have been reversed while Toggle was asked."""
        state = self._state
        if isinstance(state, Done) and state.entry.reference == told.reference:
            self._enter(replace(state, entry=with_secrets(state.entry, told)))

    def _note_shown(self, entry: Entry) -> None:
        """Write down that somebody has seen a card; without that it is offered again after a restart."""
        seen = self._in_sight and entry.reference != self._shown
        if not seen or entry.state is not State.ISSUED or not entry.recorded:
            return
        self._shown = entry.reference
        operator = self._context.operator
        by = entry.decision.operator if operator is None else operator.name

        async def shown(desk: Desk) -> None:
            desk.activity.shown(entry.reference, by)

        # If that cannot be written down now, the frame goes on saying that nobody has seen the card.
        self._tasks.start(shown, lambda _: self.open_changed(), lambda _: None)

    def _print(self, entry: Entry, *, at_once: bool) -> None:
        try:
            self.print_wanted(entry, at_once)
        except Disagreement:
            self._enter(Done(entry, wording.say("handover.disagrees")))

    def _not_started(self, problem: Exception) -> None:
        # The form keeps its token, so pressing Issue again can only find the same intent.
        tone = Tone.BAD if isinstance(problem, DeskError) else Tone.WARN
        self._enter(Editing(wording.refusal(problem, self._context.currency), tone))

    def _unconfirmed(self, entry: Entry, manager: Operator | None) -> None:
        check_in = next_check(entry.intent, self._now())
        self._enter(Unconfirmed(entry, check_in, may_ask=self._may_ask(), manager=manager))
        self._later(1.0, self._check_tick)

    def _check_tick(self) -> None:
        if isinstance(self._state, Unconfirmed):
            check_in = next_check(self._state.entry.intent, self._now())
            self._enter(replace(self._state, check_in=check_in, may_ask=self._may_ask()))
            self._later(1.0, self._check_tick)

    def _may_ask(self) -> bool:
        return self._asked is None or self._now().seconds_since(self._asked) >= CHECK_PAUSE

    def _guest_tick(self) -> None:
        if not isinstance(self._state, ShowingGuest):
            return
        if self._state.seconds_left <= 1:
            self._enter(Done(self._state.entry, seen=True))
            return
        self._enter(replace(self._state, seconds_left=self._state.seconds_left - 1))
        self._later(1.0, self._guest_tick)

    def _show_sending(self) -> None:
        self._show()
        self._later(1.0, lambda: self._progress("issue.sending"))

    def _progress(self, key: str) -> None:
        if isinstance(self._state, Sending):
            self._enter(Sending(wording.say(key)))
            if key == "issue.sending":
                self._later(4.0, lambda: self._progress("issue.slow"))

    def _decide(self, decision: Callable[[Desk, Entry, Operator], Awaitable[Entry]]) -> None:
        state = self._state
        if not isinstance(state, Unconfirmed) or state.checking or state.manager is None:
            return
        manager = state.manager
        self._enter(replace(state, checking=True, problem=""))

        async def decide(desk: Desk) -> Entry:
            return await decision(desk, state.entry, manager)

        # By the time it ends this page may belong to the next guest.
        self._tasks.start(decide, self.entry_changed, self._not_decided)

    def _not_decided(self, problem: Exception) -> None:
        if isinstance(self._state, Unconfirmed):
            said = wording.in_doubt(problem, self._context.currency)
            self._enter(replace(self._state, checking=False, problem=said))

    def _reversal_changed(self, state: Done | ShowingGuest | Reversing, reversal: Entry) -> None:
        """Follow a reversal that was in doubt: nobody must be handed a card that is empty by now."""
        if reversal.decision.reverses != state.entry.reference:
            return
        if isinstance(state, Reversing):
            if not state.busy:  # else it is told of by whoever waits for it
                self._reversed((reversal, None))
        elif reversal.state is State.ISSUED:
            self._enter(Done(replace(state.entry, reversed_by=reversal.reference)))

    def _reversed(self, ended: tuple[Entry, Entry | None]) -> None:
        reversal, card = ended
        state = self._state
        self.open_changed()
        if not isinstance(state, Reversing) or state.entry.reference != reversal.decision.reverses:
            return
        shown = state.entry if card is None else with_secrets(card, state.entry)
        if reversal.state is State.ISSUED:
            self._enter(Done(replace(shown, reversed_by=reversal.reference)))
            return
        said = Tone.WARN if outcome.is_open(reversal) else Tone.BAD
        self._enter(replace(state, entry=shown, busy=False, problem=outcome.sentence(reversal), tone=said))

    def _not_reversed(self, problem: Exception) -> None:
        if isinstance(self._state, Reversing):
            said = wording.not_reversed(problem, self._context.currency)
            self._enter(replace(self._state, busy=False, problem=said, tone=Tone.BAD))

    def _edit(self, draft: Draft) -> None:
        if isinstance(self._state, Editing):
            self._draft = draft
            self._enter(Editing())

    def _later(self, seconds: float, call: Callable[[], None]) -> None:
        self._cancel_timer()
        self._cancel_timer = self._timers.after(seconds, call)

    def _enter(self, state: PageState) -> None:
        if type(state) is not type(self._state):
            self._cancel_timer()
        self._state = state
        self._show()

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        self._screen = screen_for(self._state, self._draft, self._context)
        self._view.display(self._screen)
