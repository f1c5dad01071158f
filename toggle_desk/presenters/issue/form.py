"""The form: what is put together, held for Undo where it goes by email, and sent once."""

from collections.abc import Callable
from dataclasses import replace

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.catalogue import Choice
from toggle_desk.domain.email_typos import suggestion
from toggle_desk.domain.errors import DeskError, NotAccepted, NotAllowed
from toggle_desk.domain.order import Handover
from toggle_desk.domain.request import IssueRequest
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue.approval import ApprovalPresenter
from toggle_desk.presenters.issue.draft import (
    Draft,
    request_of,
    with_amount,
    with_amount_of,
    with_pad_key,
    with_pasted,
    with_reason,
)
from toggle_desk.presenters.issue.screen import FormScreen
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import Editing, Holding, Question, Sending
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.tone import Tone

PASTED = 24  # characters of a pasted text that are told back
HOLD_SECONDS = 5  # seconds in which an email can still be undone: it cannot be recalled
FRAME = 0.02  # seconds until the next picture


class FormPresenter:
    """Turns gestures on the form into a draft, and a draft into one request."""

    def __init__(
        self, stage: Stage, tasks: Tasks, ended: Callable[[Entry], None], approval: ApprovalPresenter
    ) -> None:
        """Take the page's state, what is told how a request ended, and who asks a second person."""
        self._stage = stage
        self._tasks = tasks
        self._ended = ended
        self._approval = approval

    def tile_tapped(self, key: str) -> None:
        """Take a preset amount; `key` is the value in minor units and the option's number, if any."""
        minor, _, option = key.partition(":")
        self._edit(with_amount(self._draft, int(minor), int(option) if option else None))

    def pad_pressed(self, key: str) -> None:
        """Fill the amount from the right in minor units, as card terminals do; take a point as it is."""
        context = self._stage.context
        if context.takes_any_amount:
            self._edit(with_pad_key(self._draft, key, context.currency))

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next keys of the amount back, which may turn out to be a scanner's."""
        before = self._draft
        return lambda: self._edit(with_amount_of(before, self._draft))

    def amount_pasted(self, text: str) -> None:
        """Take an amount that was copied elsewhere, if there is only one way to read it."""
        context = self._stage.context
        if not isinstance(self._stage.panel, Editing) or not context.takes_any_amount:
            return
        try:
            self._edit(with_pasted(self._draft, text.strip(), context))
        except NotAccepted:
            self._stage.enter(Editing(wording.say("issue.not_pasted", text=text.strip()[:PASTED]), Tone.WARN))

    def reason_tapped(self, code: str) -> None:
        """Take a reason, and its suggested amount where none has been chosen yet."""
        self._edit(with_reason(self._draft, code, self._stage.context))

    def table_edited(self, text: str) -> None:
        """Take the table or check number."""
        self._edit(replace(self._draft, table=text))

    def note_edited(self, text: str) -> None:
        """Take the free note."""
        self._edit(replace(self._draft, note=text))

    def handover_tapped(self, code: str) -> None:
        """Choose how the guest gets the card; remembered for the next one."""
        if Handover(code) in self._stage.context.handovers:
            self._stage.become(replace(self._stage.state, way_chosen=True))
            self._edit(replace(self._draft, handover=Handover(code)))

    def email_edited(self, text: str) -> None:
        """Take the guest's address."""
        self._edit(replace(self._draft, email=text))

    def suggestion_tapped(self) -> None:
        """Take the address that was suggested; nothing else changes what was typed."""
        meant = suggestion(self._draft.email)
        if meant is not None:
            self._edit(replace(self._draft, email=meant))

    def issue_clicked(self) -> None:
        """Issue once: a click while a card is on its way changes nothing."""
        if not isinstance(self._stage.panel, Editing):
            return
        screen = self._stage.screen
        read = screen.issue_value if isinstance(screen, FormScreen) else None
        try:
            request = request_of(self._draft, self._stage.context, read)
        except NotAccepted as problem:
            self._stage.enter(Editing(wording.refusal(problem, self._stage.context.currency), Tone.BAD))
            return
        if request.handover is Handover.EMAIL:
            self._stage.enter(Holding(request, HOLD_SECONDS))
            self._stage.later(1.0, self._hold_tick)
        else:
            self._send(request)

    def undo_clicked(self) -> None:
        """Keep an order that is held back from being sent; the draft stays as it was."""
        if isinstance(self._stage.panel, Holding):
            self._stage.enter(Editing(wording.say("issue.undone")))

    def window_closed(self) -> None:
        """Send what is held for Undo: it was not taken back, and a dropped card could not be told of."""
        if isinstance(self._stage.panel, Holding):
            self._send(self._stage.panel.request)

    @property
    def _draft(self) -> Draft:
        return self._stage.state.draft

    def _edit(self, draft: Draft) -> None:
        if isinstance(self._stage.panel, Editing):
            self._stage.become(replace(self._stage.state, draft=draft))
            self._stage.enter(Editing())

    def _hold_tick(self) -> None:
        panel = self._stage.panel
        if not isinstance(panel, Holding):
            return
        if panel.seconds_left <= 1:
            self._send(panel.request)
            return
        self._stage.enter(replace(panel, seconds_left=panel.seconds_left - 1))
        self._stage.later(1.0, self._hold_tick)

    def _send(self, request: IssueRequest) -> None:
        self._stage.become(replace(self._stage.state, panel=Sending(wording.say("issue.working"))))

        async def issue(desk: Desk) -> Entry | Question:
            try:
                entry = await desk.issuing.issue_card(request)
            except NotAllowed as problem:
                if (question := _question(desk, request, problem)) is None:
                    raise
                return question
            desk.setup.load_catalogue.remember_handover(request.handover)
            return await desk.cards.ask_validity(entry)

        def ended(told: Entry | Question) -> None:
            if isinstance(told, Question):
                self._ask(told, request)
            else:
                self._ended(told)

        self._tasks.start(issue, ended, self._not_started)
        # A frame later: painting would hold up the thread that writes the card down.
        self._stage.later(FRAME, self._show_sending)

    def _ask(self, question: Question, request: IssueRequest) -> None:
        """Have a second person answer; the draft stays whatever comes of it."""

        def came(approval: Approval) -> None:
            choice = request.choice
            if approval.value != choice.value:
                choice = self._stage.context.choice_of(approval.value) or Choice(approval.value)
                draft = with_amount(self._draft, choice.value.minor, choice.option_id)
                self._stage.become(replace(self._stage.state, draft=draft))
            self._send(replace(request, choice=choice, approval=approval))

        def left(said: str) -> None:
            self._stage.enter(Editing(said, Tone.WARN if said else Tone.PLAIN))

        self._approval.ask(question, came, left)

    def _show_sending(self) -> None:
        self._stage.show()
        self._stage.later(1.0, lambda: self._progress("issue.sending"))

    def _progress(self, key: str) -> None:
        if isinstance(self._stage.panel, Sending):
            self._stage.enter(Sending(wording.say(key)))
            if key == "issue.sending":
                self._stage.later(4.0, lambda: self._progress("issue.slow"))

    def _not_started(self, problem: Exception) -> None:
        # The form keeps its token, so pressing Issue again can only find the same intent.
        tone = Tone.BAD if isinstance(problem, DeskError) else Tone.WARN
        self._stage.enter(Editing(wording.refusal(problem, self._stage.context.currency), tone))


def _question(desk: Desk, request: IssueRequest, problem: NotAllowed) -> Question | None:
    """Make the question to a second person, where one who may answer it is set up."""
    asked = desk.approve.for_card(request, problem)
    approvers = () if asked is None else desk.approve.approvers(asked)
    return Question(asked, approvers) if asked is not None and approvers else None
