"""Who is at the till: a name, then a PIN, a first one with a manager beside; the draft of a card stays."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import DeskError, NotAccepted
from toggle_desk.domain.people import Operator
from toggle_desk.presenters import wording
from toggle_desk.presenters.english import ENGLISH
from toggle_desk.presenters.tasks import Tasks, unheard
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class SignInScreen:
    """Names to tap, and the PIN pad once one is chosen; `dots` shows how many digits are in."""

    headline: str
    people: tuple[tuple[str, str, bool], ...]  # name, role label, chosen
    pad_visible: bool
    dots: str
    prompt: str
    notice: str
    notice_tone: Tone
    busy: bool
    back_label: str = ""  # where somebody was asked for, and may not be there


class SignInView(Protocol):
    """The sign-in page's widget."""

    def display(self, screen: SignInScreen) -> None:
        """Show exactly this."""
        ...


PIN_DIGITS = 6


@dataclass(frozen=True, slots=True)
class _FirstPin:
    """How far somebody without a PIN has come: a manager signs, then the same digits are typed twice."""

    name: str
    witnesses: tuple[Operator, ...]
    beside: Operator | None = None
    digits: str = field(default="", repr=False)


class SignInPresenter:
    """Takes a name and six digits; the PIN leaves no trace on screen."""

    def __init__(self, view: SignInView, tasks: Tasks) -> None:
        """Take the view; `signed_in` is set by the composition root."""
        self._view = view
        self._tasks = tasks
        self._people: tuple[Operator, ...] = ()
        self._chosen: str | None = None
        self._digits = ""
        self._first: _FirstPin | None = None
        self._busy = False
        self._notice = ""
        self._asked: tuple[Operator, ...] | None = None
        self._came: Callable[[Operator], None] = unheard
        self._left: Callable[[], None] = unheard
        self._turn = 0  # number of the newest start; what was asked before it is nobody's any more
        self.signed_in: Callable[[Operator], None] = unheard

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        """Offer these people."""
        self._people = people
        self.opened()

    def opened(self) -> None:
        """Start afresh: nobody is chosen, everybody may sign in."""
        self._asked = None
        self._start_afresh()

    def ask_for(
        self,
        people: tuple[Operator, ...],
        came: Callable[[Operator], None],
        left: Callable[[], None],
    ) -> None:
        """Have one of these people prove who they are, without signing anybody else out.

        `left` is called instead of `came` where nobody of them is there.
        """
        self._asked, self._came, self._left = people, came, left
        self._start_afresh()

    def back_clicked(self) -> None:
        """Go back to what was to be decided."""
        if self._asked is not None:
            self.opened()
            self._left()

    def _start_afresh(self) -> None:
        self._turn += 1
        self._first, self._chosen, self._digits, self._busy, self._notice = None, None, "", False, ""
        self._show()

    def person_tapped(self, name: str) -> None:
        """Choose who signs in, or who stands beside somebody that has no PIN yet."""
        if self._busy:
            return
        self._chosen, self._digits, self._notice = name, "", ""
        if not self._waits_for(name):
            self._first = None
            if self._asked is None:
                self._look_for_pin(name)
        self._show()

    def _waits_for(self, name: str) -> bool:
        first = self._first
        return first is not None and first.beside is None and name in {one.name for one in first.witnesses}

    def _look_for_pin(self, name: str) -> None:
        self._turn += 1
        turn = self._turn

        async def look(desk: Desk) -> tuple[Operator, ...] | None:
            return desk.sign_in.witnesses(name)

        def found(witnesses: tuple[Operator, ...] | None) -> None:
            if turn != self._turn or witnesses is None:
                return
            self._digits = ""
            if witnesses:
                self._first = _FirstPin(name, witnesses)
            else:
                self._chosen, self._notice = None, wording.say("sign_in.first_nobody", name=name)
            self._show()

        def unknown(_: Exception) -> None:
            """Leave it to the PIN: signing in says what is wrong."""

        self._tasks.start(look, found, unknown)

    def pin_pressed(self, key: str) -> None:
        """Take one key of the PIN pad; the last digit signs in."""
        if self._busy or not self._pad_visible():
            return
        self._notice = ""
        match key:
            case "back":
                self._digits = self._digits[:-1]
            case "clear":
                self._digits = ""
            case _ if len(self._digits) < PIN_DIGITS and len(key) == 1 and key in "0123456789":
                self._digits += key
            case _:
                return
        if len(self._digits) == PIN_DIGITS:
            self._typed(self._digits)
        self._show()

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next digits back, which may turn out to be a scanner's.

        A PIN that is being proved by then is not taken back.
        """
        turn, digits = self._turn, self._digits

        def take_back() -> None:
            if turn == self._turn:
                self._digits = digits
                self._show()

        return take_back

    def _pad_visible(self) -> bool:
        first = self._first
        waits = first is not None and first.beside is None and first.name == self._chosen
        return self._chosen is not None and not waits

    def _typed(self, digits: str) -> None:
        pin, chosen = Secret(digits), self._chosen or ""

        async def sign_in(desk: Desk) -> Operator:
            return await desk.sign_in(chosen, pin)

        first = self._first
        if first is None:
            self._ask(sign_in, self._came_in)
        elif first.beside is None:
            self._ask(sign_in, self._stands_beside)
        elif not first.digits:
            self._first, self._digits = replace(first, digits=digits), ""
        else:
            self._first, self._digits = replace(first, digits=""), ""
            if digits == first.digits:
                self._choose(first.name, pin, first.beside)
            else:
                self._notice = wording.say("sign_in.first_differs")

    def _choose(self, name: str, pin: Secret, beside: Operator) -> None:
        async def choose(desk: Desk) -> Operator:
            return await desk.sign_in.choose_pin(name, pin, beside)

        self._ask(choose, self._came_in)

    def _ask(
        self, question: Callable[[Desk], Awaitable[Operator]], right: Callable[[Operator], None]
    ) -> None:
        self._busy = True
        self._turn += 1
        turn = self._turn

        def answered(operator: Operator) -> None:
            if turn == self._turn:
                right(operator)

        def wrong(problem: Exception) -> None:
            if turn == self._turn:
                self._wrong(problem)

        self._tasks.start(question, answered, wrong)

    def _came_in(self, operator: Operator) -> None:
        tell = self.signed_in if self._asked is None else self._came
        self.opened()
        tell(operator)

    def _stands_beside(self, operator: Operator) -> None:
        if self._first is not None:
            self._first = replace(self._first, beside=operator)
            self._chosen, self._digits, self._busy = self._first.name, "", False
            self._show()

    def _wrong(self, problem: Exception) -> None:
        self._busy, self._digits = False, ""
        if isinstance(problem, NotAccepted) and self._first is not None:
            self._notice = wording.say("sign_in.first_easy")
        elif isinstance(problem, DeskError) and (key := f"sign_in.{problem.code.value}") in ENGLISH:
            self._notice = wording.say(key, **wording.facts_of(problem))
        else:
            self._notice = wording.refusal(problem)
        self._show()

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        chosen = self._chosen
        self._view.display(
            SignInScreen(
                headline=self._headline(),
                people=tuple(
                    (one.name, wording.say(f"role.{one.role.value}"), one.name == chosen)
                    for one in (self._people if self._asked is None else self._asked)
                ),
                pad_visible=self._pad_visible(),
                dots="●" * len(self._digits) + "○" * (PIN_DIGITS - len(self._digits)),
                prompt=self._prompt(),
                notice=wording.say("sign_in.busy") if self._busy else self._notice,
                notice_tone=Tone.WAIT if self._busy else Tone.BAD if self._notice else Tone.PLAIN,
                busy=self._busy,
                back_label="" if self._asked is None else wording.say("print.back"),
            )
        )

    def _headline(self) -> str:
        if self._first is not None:
            return wording.say("sign_in.first_headline", name=self._first.name)
        return wording.say("sign_in.headline" if self._asked is None else "sign_in.manager")

    def _prompt(self) -> str:
        if self._chosen is None:
            return wording.say("sign_in.manager_nobody" if self._asked == () else "sign_in.choose")
        match self._first:
            case _FirstPin(name=name, beside=None) if name == self._chosen:
                return wording.say("sign_in.first_manager", name=name)
            case _FirstPin(beside=Operator(), digits=""):
                return wording.say("sign_in.first_choose")
            case _FirstPin(beside=Operator()):
                return wording.say("sign_in.first_again")
            case _:
                return wording.say("sign_in.prompt", name=self._chosen)
