"""Who is at the till: a name, then a PIN; the draft on the issue page stays."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import DeskError
from toggle_desk.domain.people import Operator
from toggle_desk.presenters import wording
from toggle_desk.presenters.english import ENGLISH
from toggle_desk.presenters.tasks import Tasks
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


class SignInView(Protocol):
    """The sign-in page's widget."""

    def display(self, screen: SignInScreen) -> None:
        """Show exactly this."""
        ...


PIN_DIGITS = 6


class SignInPresenter:
    """Takes a name and six digits; the PIN leaves no trace on screen."""

    def __init__(self, view: SignInView, tasks: Tasks) -> None:
        """Take the view; `signed_in` is set by the composition root."""
        self._view = view
        self._tasks = tasks
        self._people: tuple[Operator, ...] = ()
        self._chosen: str | None = None
        self._digits = ""
        self._busy = False
        self._notice = ""
        self._asked: tuple[Operator, ...] | None = None
        self._came: Callable[[Operator], None] = _unheard
        self._turn = 0  # number of the newest start; what was asked before it is nobody's any more
        self.signed_in: Callable[[Operator], None] = _unheard

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        """Offer these people."""
        self._people = people
        self.opened()

    def opened(self) -> None:
        """Start afresh: nobody is chosen, everybody may sign in."""
        self._asked = None
        self._start_afresh()

    def ask_for(self, people: tuple[Operator, ...], came: Callable[[Operator], None]) -> None:
        """Have one of these people prove who they are, without signing anybody else out."""
        self._asked, self._came = people, came
        self._start_afresh()

    def _start_afresh(self) -> None:
        self._turn += 1
        self._chosen, self._digits, self._busy, self._notice = None, "", False, ""
        self._show()

    def person_tapped(self, name: str) -> None:
        """Choose who signs in."""
        if not self._busy:
            self._chosen, self._digits, self._notice = name, "", ""
            self._show()

    def pin_pressed(self, key: str) -> None:
        """Take one key of the PIN pad; the last digit signs in."""
        if self._busy or self._chosen is None:
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
            self._sign_in(self._chosen, Secret(self._digits))
        self._show()

    def _sign_in(self, name: str, pin: Secret) -> None:
        self._busy = True
        turn, tell = self._turn, self.signed_in if self._asked is None else self._came

        async def sign_in(desk: Desk) -> Operator:
            return await desk.sign_in(name, pin)

        def right(operator: Operator) -> None:
            if turn == self._turn:
                self.opened()
                tell(operator)

        def wrong(problem: Exception) -> None:
            if turn == self._turn:
                self._wrong(problem)

        self._tasks.start(sign_in, right, wrong)

    def _wrong(self, problem: Exception) -> None:
        self._busy, self._digits = False, ""
        if isinstance(problem, DeskError):
            key = f"sign_in.{problem.code.value}"
            known = key in ENGLISH
            self._notice = (
                wording.say(key, **wording.facts_of(problem)) if known else wording.refusal(problem)
            )
        else:
            self._notice = wording.say("error.unexpected")
        self._show()

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        chosen = self._chosen
        self._view.display(
            SignInScreen(
                headline=wording.say("sign_in.headline" if self._asked is None else "sign_in.manager"),
                people=tuple(
                    (one.name, wording.say(f"role.{one.role.value}"), one.name == chosen)
                    for one in (self._people if self._asked is None else self._asked)
                ),
                pad_visible=chosen is not None,
                dots="●" * len(self._digits) + "○" * (PIN_DIGITS - len(self._digits)),
                prompt=wording.say("sign_in.prompt", name=chosen)
                if chosen
                else wording.say("sign_in.choose"),
                notice=wording.say("sign_in.busy") if self._busy else self._notice,
                notice_tone=Tone.WAIT if self._busy else Tone.BAD if self._notice else Tone.PLAIN,
                busy=self._busy,
            )
        )


def _unheard(_: Operator) -> None:
    """Stand in until the composition root has joined somebody who listens."""
