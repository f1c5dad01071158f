"""A second person answers at the till: allows, lowers the amount, or refuses with a word."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import VALID_FOR, Approval, Signature
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import Choice
from toggle_desk.domain.errors import Code, DeskError, NotAllowed
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import PIN_DIGITS, Operator
from toggle_desk.domain.request import REMARK_LENGTH, IssueRequest
from toggle_desk.domain.rights import ISSUING, Action
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue.draft import PAD_DIGITS, with_amount
from toggle_desk.presenters.issue.question import may_lower
from toggle_desk.presenters.issue.stage import Stage
from toggle_desk.presenters.issue.states import Answer, Asking, Editing, Question
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tasks import Tasks, unheard
from toggle_desk.presenters.tone import Tone

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk


class ApprovalPresenter:
    """The only question that takes the page: the requester stays signed in behind it."""

    def __init__(self, stage: Stage, tasks: Tasks, now: Callable[[], Moment], orders: Orders) -> None:
        """Take the page's state."""
        self._orders = orders
        self._stage = stage
        self._tasks = tasks
        self._now = now

    def ask(self, question: Question, came: Callable[[Approval], None], left: Callable[[str], None]) -> None:
        """Open the question; a single approver need not be tapped."""
        only = question.approvers[0].name if len(question.approvers) == 1 else None
        self._stage.enter(Asking(question, came, left, self._seconds_left(question), chosen=only))
        self._stage.later(1.0, self._tick)

    def ask_for_card(
        self, question: Question, request: IssueRequest, send: Callable[[IssueRequest], None]
    ) -> None:
        """Ask about a card, and send it with the yes; the draft stays without one."""

        def came(approval: Approval) -> None:
            state, choice = self._stage.state, request.choice
            if approval.value != choice.value:
                choice = state.context.choice_of(approval.value) or Choice(approval.value)
                draft = with_amount(state.draft, choice.value.minor, choice.option_id)
                self._stage.become(replace(state, draft=draft))
            send(replace(request, choice=choice, approval=approval))

        def left(said: str) -> None:
            self._stage.enter(Editing(said, Tone.WARN if said else Tone.PLAIN))

        self.ask(question, came, left)

    def wanted(
        self,
        action: Action,
        entry: Entry | None,
        came: Callable[[Approval], None],
        left: Callable[[str], None],
    ) -> None:
        """Ask about something else than giving a card."""
        operator = self._stage.context.operator
        if operator is None:
            return

        async def question(desk: "Desk") -> Question:
            asked = desk.approve.for_action(action, operator, entry)
            return Question(asked, desk.approve.approvers(asked))

        def opened(found: Question) -> None:
            if found.approvers:
                self.ask(found, came, left)
            else:
                left(wording.say("error.needs_approval", name=operator.name))

        self._tasks.start(question, opened, lambda problem: left(wording.refusal(problem)))

    def person_tapped(self, name: str) -> None:
        """Choose who answers."""
        panel = self._panel
        if panel is not None and name in {one.name for one in panel.question.approvers}:
            self._enter(replace(panel, chosen=name, digits="", problem=""))

    def pad_pressed(self, key: str) -> None:
        """Take one key: of the PIN, or of a lower amount."""
        panel = self._panel
        if panel is None:
            return
        if panel.answer is Answer.LOWER:
            typed = _with_key(panel.typed, key, PAD_DIGITS).lstrip("0")
            self._enter(replace(panel, typed=typed))
        elif panel.chosen is not None:
            digits = _with_key(panel.digits, key, PIN_DIGITS)
            self._enter(replace(panel, digits=digits, problem=""))

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next keys back, which may turn out to be a scanner's."""
        before = self._panel

        def take_back() -> None:
            panel = self._panel
            if before is not None and panel is not None:
                self._enter(replace(panel, digits=before.digits, typed=before.typed))

        return take_back

    def allow_clicked(self) -> None:
        """Say yes, once the PIN is proven."""
        panel = self._panel
        if panel is None or panel.answer is not Answer.ALLOW or not _is_signed(panel):
            return
        asked, value, signature = panel.question.asked, panel.value, _signature(panel)
        self._enter(replace(panel, busy=True, problem=""))

        async def allow(desk: "Desk") -> Approval:
            return await desk.approve.allow(asked, signature, value)

        self._tasks.start(allow, panel.came, self._not_taken)

    def lower_clicked(self) -> None:
        """Type a lower amount, or take the one that was typed."""
        panel = self._panel
        if panel is None:
            return
        if panel.answer is not Answer.LOWER:
            self._enter(replace(panel, answer=Answer.LOWER, typed="", lowered=None))
        elif may_lower(panel, self._stage.context):
            lowered = panel.typed_value.minor
            self._enter(replace(panel, answer=Answer.ALLOW, typed="", lowered=lowered))

    def refuse_clicked(self) -> None:
        """Ask why not, or think again."""
        panel = self._panel
        if panel is not None:
            answer = Answer.ALLOW if panel.answer is Answer.REFUSE else Answer.REFUSE
            self._enter(replace(panel, answer=answer, problem=""))

    def word_edited(self, text: str) -> None:
        """Take the reason of a refusal."""
        panel = self._panel
        if panel is not None:
            self._enter(replace(panel, word=text[:REMARK_LENGTH]))

    def refusal_clicked(self) -> None:
        """Say no, once the PIN is proven."""
        panel = self._panel
        if panel is None or panel.answer is not Answer.REFUSE or not _is_signed(panel):
            return
        asked, why, signature = panel.question.asked, panel.word.strip(), _signature(panel)
        if not why:
            return
        self._enter(replace(panel, busy=True, problem=""))

        async def refuse(desk: "Desk") -> Operator:
            return await desk.approve.refuse(asked, signature, why)

        def refused(by: Operator) -> None:
            panel.left(_said("approval.refused", panel, name=by.name, why=why))

        self._tasks.start(refuse, refused, self._not_taken)

    def elsewhere_clicked(self) -> None:
        """Ask a manager who is not at the till, on a page of its own; this question waits meanwhile."""
        panel = self._panel
        if panel is None or panel.lowered is not None:
            return
        self._enter(replace(panel, elsewhere=True, digits="", problem=""))

        def granted(approval: Approval) -> None:
            if self._panel is not None:
                panel.came(approval)

        self._orders.approve_remotely(Page.ISSUE, panel.question.asked, granted)

    def returned(self) -> None:
        """Go on with the question at the till, where it was asked elsewhere meanwhile."""
        panel = self._stage.panel
        if isinstance(panel, Asking) and panel.elsewhere:
            self._enter(replace(panel, elsewhere=False))
            self._tick()

    def back_clicked(self) -> None:
        """Go back to what was asked for; it stays as it was."""
        panel = self._panel
        if panel is not None:
            self._note_unanswered(panel, withdrawn=True)
            panel.left("")

    def _not_taken(self, problem: Exception) -> None:
        panel = self._stage.panel
        if not isinstance(panel, Asking):
            return
        if isinstance(problem, DeskError) and problem.code is Code.APPROVAL_EXPIRED:
            self._expired(panel)
            return
        said = wording.in_doubt(problem, self._stage.context.currency)
        self._stage.enter(replace(panel, busy=False, digits="", problem=said))

    def _tick(self) -> None:
        panel = self._stage.panel
        if not isinstance(panel, Asking):
            return
        left = self._seconds_left(panel.question)
        if left <= 0 and not (
            panel.busy or panel.elsewhere
        ):  # an answer that is being proven is told by the use case
            self._expired(panel)
            return
        self._stage.enter(replace(panel, seconds_left=left))
        self._stage.later(1.0, self._tick)

    def _expired(self, panel: Asking) -> None:
        self._note_unanswered(panel, withdrawn=False)
        panel.left(_said("approval.expired", panel))

    def _note_unanswered(self, panel: Asking, *, withdrawn: bool) -> None:
        asked = panel.question.asked

        async def note(desk: "Desk") -> None:
            desk.approve.expired(asked, withdrawn=withdrawn)

        self._tasks.start(note, unheard, unheard)

    def _seconds_left(self, question: Question) -> int:
        return math.ceil(VALID_FOR - self._now().seconds_since(question.asked.asked_at))

    @property
    def _panel(self) -> Asking | None:
        """Give the question where it can be answered now."""
        panel = self._stage.panel
        return panel if isinstance(panel, Asking) and not (panel.busy or panel.elsewhere) else None

    def _enter(self, panel: Asking) -> None:
        self._stage.enter(panel)


def question_of(desk: "Desk", request: IssueRequest, problem: NotAllowed) -> Question | None:
    """Make the question about a card that was refused, where a person who may answer it is set up."""
    asked = desk.approve.for_card(request, problem)
    approvers = () if asked is None else desk.approve.approvers(asked)
    return Question(asked, approvers) if asked is not None and approvers else None


def _is_signed(panel: Asking) -> bool:
    return panel.chosen is not None and len(panel.digits) == PIN_DIGITS


def _signature(panel: Asking) -> Signature:
    return Signature(panel.chosen or "", Secret(panel.digits))


def _said(key: str, panel: Asking, **facts: str) -> str:
    """Say what became of the card, or of what else was asked."""
    return wording.say(key if panel.question.asked.action in ISSUING else f"{key}.act", **facts)


def _with_key(typed: str, key: str, longest: int) -> str:
    match key:
        case "back":
            return typed[:-1]
        case "clear":
            return ""
        case _ if key.isdecimal() and len(typed) + len(key) <= longest:
            return typed + key
        case _:
            return typed
