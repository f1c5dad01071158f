"""The till asks a manager who is elsewhere: what to read out, a code to photograph, eight digits to type."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol, assert_never

from toggle_desk.application.approve_remotely import Challenge
from toggle_desk.application.challenge_code import symbol_of
from toggle_desk.application.desk import Desk
from toggle_desk.domain.approval import VALID_FOR, Approval, ApprovalRequest
from toggle_desk.domain.challenge import ANSWER_DIGITS, grouped_code
from toggle_desk.domain.errors import Code, DeskError, VaultUnavailable
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import Operator
from toggle_desk.domain.qr import Modules
from toggle_desk.presenters import wording
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.tasks import Alarm, Newest, unheard
from toggle_desk.presenters.tone import Tone

# How letters are told on the telephone in every language (ICAO Annex 10); digits are told as such.
_SPELT = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (
            *("Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett"),
            *("Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango"),
            *("Uniform", "Victor", "Whiskey", "X-ray", "Yankee", "Zulu"),
        ),
        strict=True,
    )
)
_EMPTY_DIGIT = "·"
_OVER = frozenset({Code.CHALLENGE_SPENT, Code.CHALLENGE_OVER})


@dataclass(frozen=True, slots=True)
class RemoteScreen:
    """Facts as (label, value); `digits` has a dot for each that is missing."""

    facts: tuple[tuple[str, str], ...] = ()
    code: str = ""
    spelt: str = ""
    code_spoken: str = ""
    symbol: Modules = ()
    managers: tuple[Pick, ...] = ()
    digits: str = ""
    digits_spoken: str = ""
    can_type: bool = False
    left: str = ""
    another_label: str = ""
    notice: str = ""
    notice_tone: Tone = Tone.PLAIN


class RemoteView(Protocol):
    """The page's widget."""

    def display(self, screen: RemoteScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked, and the page that is told: of a yes, or that there is none."""

    request: ApprovalRequest
    granted: Callable[[Approval], None]
    back: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is asked."""


@dataclass(frozen=True, slots=True)
class Loading:
    """It is being found out who could answer."""

    errand: Errand


@dataclass(frozen=True, slots=True)
class Stuck:
    """No answer can come: `notice` says why; `may_ask` whether asking anew would help."""

    errand: Errand
    notice: str
    may_ask: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """A challenge is open; `seconds` are left of it."""

    errand: Errand
    challenge: Challenge
    symbol: Modules
    managers: tuple[Operator, ...]
    seconds: int
    chosen: Operator | None = None
    digits: str = field(default="", repr=False)
    busy: bool = False
    notice: str = ""


State = Idle | Loading | Stuck | Asking


class RemotePresenter:
    """Asks for one approval; what becomes of it is told to the page that wanted it."""

    def __init__(self, view: RemoteView, services: Services) -> None:
        """Take the view; what to ask comes by `wanted`."""
        self._view = view
        self._tasks = services.tasks
        self._newest = Newest(services.tasks)
        self._now: Callable[[], Moment] = services.now
        self._alarm = Alarm(services.timers)
        self._state: State = Idle()

    def wanted(
        self, request: ApprovalRequest, granted: Callable[[Approval], None], back: Callable[[], object]
    ) -> None:
        """Ask for this approval: `granted` is told of a yes, `back` where there is none."""
        self._ask(Errand(request, granted, back))

    def manager_tapped(self, name: str) -> None:
        """Say whose answer is typed."""
        state = self._state
        if isinstance(state, Asking) and not state.busy:
            chosen = next((one for one in state.managers if one.name == name), None)
            self._enter(replace(state, chosen=chosen, digits="", notice=""))

    def digit_pressed(self, key: str) -> None:
        """Take one key of the pad; the last digit is the answer."""
        state = self._state
        if not isinstance(state, Asking) or state.busy or state.chosen is None:
            return
        digits = _with_key(state.digits, key)
        self._enter(replace(state, digits=digits, notice=""))
        if len(digits) == ANSWER_DIGITS:
            self._answer(replace(state, digits=digits), state.chosen)

    def another_clicked(self) -> None:
        """Ask anew, for the same."""
        if isinstance(self._state, Stuck) and self._state.may_ask:
            self._ask(self._state.errand)

    def back_clicked(self) -> None:
        """Give up."""
        state = self._state
        self.left()
        if not isinstance(state, Idle):
            state.errand.back()

    def left(self) -> None:
        """End what was asked: an answer that comes later is worth nothing."""
        state, self._state = self._state, Idle()
        self._newest.forget()
        self._alarm.stop()
        if isinstance(state, Asking):
            challenge = state.challenge

            async def withdraw(desk: Desk) -> None:
                desk.remote.approve.withdraw(challenge)

            self._tasks.start(withdraw, unheard, unheard)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._view.display(screen_for(self._state))

    def _ask(self, errand: Errand) -> None:
        request = errand.request

        async def ask(desk: Desk) -> Asking | None:
            managers = await desk.remote.approve.approvers(request)
            if not managers:
                return None
            challenge = desk.remote.approve.ask(request)
            chosen = managers[0] if len(managers) == 1 else None
            return Asking(errand, challenge, symbol_of(challenge.facts.text()), managers, 0, chosen)

        def refused(problem: Exception) -> None:
            silent = isinstance(problem, VaultUnavailable)
            self._enter(Stuck(errand, wording.say("remote.no_vault") if silent else _why(problem)))

        self._enter(Loading(errand))
        self._newest.start(ask, self._asked, refused)

    def _asked(self, asking: Asking | None) -> None:
        if asking is not None:
            self._enter(asking)
            self._tick()
        elif isinstance(self._state, Loading):
            self._enter(Stuck(self._state.errand, wording.say("remote.nobody")))

    def _tick(self) -> None:
        state = self._state
        if not isinstance(state, Asking):
            return
        seconds = int(VALID_FOR - self._now().seconds_since(state.errand.request.asked_at))
        if seconds <= 0:
            self._enter(Stuck(state.errand, wording.say("error.challenge_over")))
            return
        if seconds != state.seconds:
            self._enter(replace(state, seconds=seconds))
        self._alarm.set(1.0, self._tick)

    def _answer(self, state: Asking, approver: Operator) -> None:
        self._enter(replace(state, busy=True, notice=""))

        async def answer(desk: Desk) -> Approval:
            return await desk.remote.approve.answer(state.challenge, approver, state.digits)

        self._newest.start(answer, self._answered, self._refused)

    def _answered(self, approval: Approval) -> None:
        state, self._state = self._state, Idle()  # it is over: nothing is left to withdraw
        self._alarm.stop()
        if not isinstance(state, Idle):
            state.errand.granted(approval)

    def _refused(self, problem: Exception) -> None:
        state = self._state
        if not isinstance(state, Asking):
            return
        over = isinstance(problem, DeskError) and problem.code in _OVER
        if over:
            self._alarm.stop()
            self._enter(Stuck(state.errand, _why(problem), may_ask=state.seconds > 0))
        else:
            self._enter(replace(state, busy=False, digits="", notice=_why(problem)))

    def _enter(self, state: State) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: State) -> RemoteScreen:
    """Say what the page shows in a state."""
    match state:
        case Idle():
            return RemoteScreen()
        case Loading():
            return RemoteScreen(notice=wording.say("remote.loading"), notice_tone=Tone.WAIT)
        case Stuck():
            label = wording.say("remote.another") if state.may_ask else ""
            return RemoteScreen(another_label=label, notice=state.notice, notice_tone=Tone.BAD)
        case Asking():
            return _asking(state)
        case _:
            assert_never(state)


def _asking(state: Asking) -> RemoteScreen:
    told = state.challenge.facts.told()
    spelt = " ".join(_SPELT.get(letter, letter) for letter in told.code)
    typed = state.digits.ljust(ANSWER_DIGITS, _EMPTY_DIGIT)
    left = f"{state.seconds // 60}:{state.seconds % 60:02}"
    notice, tone = (wording.say("remote.busy"), Tone.WAIT) if state.busy else (state.notice, Tone.BAD)
    return RemoteScreen(
        facts=(
            (wording.say("remote.who"), told.requester),
            (wording.say("remote.till"), told.till),
            (wording.say("remote.amount"), wording.money(told.value)),
        ),
        code=Language.current.left_to_right(grouped_code(told.code)),
        spelt=Language.current.left_to_right(spelt),
        code_spoken=wording.say("remote.spoken_code", letters=", ".join(spelt.split())),
        symbol=state.symbol,
        managers=tuple(
            Pick(one.name, one.name, selected=one == state.chosen, enabled=not state.busy)
            for one in state.managers
        ),
        digits=Language.current.left_to_right(f"{typed[:4]} {typed[4:]}"),
        digits_spoken=wording.say("remote.typed", count=str(len(state.digits)), total=str(ANSWER_DIGITS)),
        can_type=state.chosen is not None and not state.busy,
        left=wording.say("remote.left", time=left),
        notice=notice,
        notice_tone=tone if notice else Tone.PLAIN,
    )


def _with_key(digits: str, key: str) -> str:
    if key == "back":
        return digits[:-1]
    if key == "clear":
        return ""
    return digits + key if len(digits) < ANSWER_DIGITS and key.isdecimal() else digits


def _why(problem: Exception) -> str:
    return wording.in_doubt(problem)
