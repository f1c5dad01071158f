"""Who is at the till: a name, then a PIN, a first one with a manager beside; the draft of a card stays."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, DeskError, NotAccepted, NotAllowed
from toggle_desk.domain.people import PIN_DIGITS, Operator, same_name
from toggle_desk.presenters import wording
from toggle_desk.presenters.digits import dots, spoken, with_key
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.tasks import Newest, Tasks, unheard
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.words import ENGLISH


@dataclass(frozen=True, slots=True)
class SignInScreen:
    """Names to tap, and the PIN pad once one is chosen; `dots` shows how many digits are in."""

    headline: str
    people: tuple[tuple[str, str, bool], ...]  # name, role label, chosen
    pad_visible: bool
    dots: str
    dots_spoken: str
    prompt: str
    notice: str
    notice_tone: Tone
    busy: bool
    back_label: str = ""  # where a manager was asked for, and may not be there


class SignInView(Protocol):
    """The sign-in page's widget."""

    def display(self, screen: SignInScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class FirstPin:
    """How far a person without a PIN has come: a manager signs, then the same digits are typed twice."""

    name: str
    witnesses: tuple[Operator, ...]
    beside: Operator | None = None
    digits: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Summons:
    """Managers of whom one is asked for; the operator stays signed in."""

    managers: tuple[Operator, ...]
    came: Callable[[Operator], None]
    left: Callable[[], object]  # called instead of `came` where no manager is there


@dataclass(frozen=True, slots=True)
class SignInState:
    """Who may sign in, who was chosen, and how many digits are in."""

    people: tuple[Operator, ...] = ()
    summons: Summons | None = None
    chosen: str | None = None
    digits: str = field(default="", repr=False)
    first: FirstPin | None = None
    busy: bool = False
    notice: str = ""

    def afresh(self) -> "SignInState":
        """Give the state in which no name is chosen yet."""
        return SignInState(self.people, self.summons)

    @property
    def offered(self) -> tuple[Operator, ...]:
        """Give the people whose names are shown."""
        return self.people if self.summons is None else self.summons.managers

    @property
    def pad_visible(self) -> bool:
        """Say whether digits are asked for: of a newcomer only once a manager stands beside."""
        first = self.first
        waits = first is not None and first.beside is None and first.name == self.chosen
        return self.chosen is not None and not waits

    def waits_for(self, name: str) -> bool:
        """Say whether this person may stand beside the newcomer."""
        first = self.first
        return first is not None and first.beside is None and name in {one.name for one in first.witnesses}


class SignInPresenter:
    """Takes a name and six digits; the PIN leaves no trace on screen."""

    def __init__(self, view: SignInView, tasks: Tasks, orders: Orders) -> None:
        """Take the view; who may sign in is told by `people_changed`."""
        self._view = view
        self._orders = orders
        self._newest = Newest(tasks)
        self._state = SignInState()

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        """Offer these people."""
        self._state = replace(self._state, people=people)
        self.opened()

    def opened(self) -> None:
        """Start afresh: no name is chosen, every person may sign in."""
        self._start_afresh(None)

    def ask_for_manager(self, came: Callable[[Operator], None], left: Callable[[], object]) -> None:
        """Have a manager prove who they are, without signing the operator out; `left` where none is there."""
        managers = tuple(person for person in self._state.people if person.may_decide())
        self._start_afresh(Summons(managers, came, left))

    def back_clicked(self) -> None:
        """Go back to what was to be decided."""
        summons = self._state.summons
        if summons is not None:
            self.opened()
            summons.left()

    def person_tapped(self, name: str) -> None:
        """Choose who signs in, or who stands beside a person that has no PIN yet."""
        if self._state.busy:
            return
        chosen = replace(self._state, chosen=name, digits="", notice="")
        if chosen.waits_for(name):
            self._enter(chosen)
            return
        self._enter(replace(chosen, first=None))
        if chosen.summons is None:
            self._look_for_pin(name)

    def pin_pressed(self, key: str) -> None:
        """Take one key of the PIN pad; the last digit signs in."""
        state = self._state
        if state.busy or not state.pad_visible:
            return
        digits = with_key(state.digits, key)
        if digits is None:
            return
        self._enter(replace(state, digits=digits, notice=""))
        if len(digits) == PIN_DIGITS:
            self._typed(state.chosen or "", digits)

    def badge_scanned(self, badge: Secret) -> None:
        """Take a badge for a name and a PIN, wherever those are asked for."""
        if self._state.busy:
            return

        async def sign_in(desk: Desk) -> Operator:
            return await desk.setup.sign_in.by_badge(badge)

        self._ask(sign_in, self._known_by_badge)

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next digits back, which may turn out to be a scanner's.

        A PIN that is being proved by then is not taken back.
        """
        before = self._state

        def take_back() -> None:
            if replace(self._state, digits="", notice="") == replace(before, digits="", notice=""):
                self._enter(replace(self._state, digits=before.digits))

        return take_back

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _start_afresh(self, summons: Summons | None) -> None:
        self._newest.forget()
        self._enter(replace(self._state, summons=summons).afresh())

    def _look_for_pin(self, name: str) -> None:
        async def look(desk: Desk) -> tuple[Operator, ...] | None:
            return desk.setup.sign_in.witnesses(name)

        def found(witnesses: tuple[Operator, ...] | None) -> None:
            if witnesses:
                self._enter(replace(self._state, digits="", first=FirstPin(name, witnesses)))
            elif witnesses is not None:
                said = wording.say("sign_in.first_nobody", name=name)
                self._enter(replace(self._state, digits="", chosen=None, notice=said))

        # Where that cannot be read it is left to the PIN: signing in says what is wrong.
        self._newest.start(look, found, unheard)

    def _typed(self, chosen: str, digits: str) -> None:
        pin, first = Secret(digits), self._state.first

        async def sign_in(desk: Desk) -> Operator:
            return await desk.setup.sign_in(chosen, pin)

        if first is None:
            self._ask(sign_in, self._came_in)
        elif first.beside is None:
            self._ask(sign_in, self._stands_beside)
        elif not first.digits:
            self._enter(replace(self._state, first=replace(first, digits=digits), digits=""))
        else:
            self._typed_again(first, first.beside, digits)

    def _typed_again(self, first: FirstPin, beside: Operator, digits: str) -> None:
        again = replace(self._state, first=replace(first, digits=""), digits="")
        if digits != first.digits:
            self._enter(replace(again, notice=wording.say("sign_in.first_differs")))
            return
        self._enter(again)

        async def choose(desk: Desk) -> Operator:
            return await desk.setup.sign_in.choose_pin(first.name, Secret(digits), beside)

        self._ask(choose, self._came_in)

    def _ask(
        self, question: Callable[[Desk], Awaitable[Operator]], right: Callable[[Operator], None]
    ) -> None:
        self._enter(replace(self._state, busy=True))
        self._newest.start(question, right, self._wrong)

    def _came_in(self, operator: Operator) -> None:
        summons = self._state.summons
        self.opened()
        tell = self._orders.signed_in if summons is None else summons.came
        tell(operator)

    def _known_by_badge(self, operator: Operator) -> None:
        state = self._state
        if state.waits_for(operator.name):
            self._stands_beside(operator)
        elif state.summons is None or operator in state.summons.managers:
            self._came_in(operator)
        else:
            self._wrong(NotAllowed(Code.ROLE_TOO_LOW, name=operator.name))

    def _stands_beside(self, operator: Operator) -> None:
        first = self._state.first
        if first is not None:
            beside = replace(first, beside=operator)
            self._enter(replace(self._state, first=beside, chosen=first.name, digits="", busy=False))

    def _wrong(self, problem: Exception) -> None:
        said = _why_not(problem, newcomer=self._state.first is not None)
        if isinstance(problem, DeskError) and problem.code in {Code.PIN_WRONG, Code.PIN_LOCKED}:
            said = _with_way_out(said, problem.facts["name"], self._state.people)
        self._enter(replace(self._state, busy=False, digits="", notice=said))

    def _enter(self, state: SignInState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: SignInState) -> SignInScreen:
    """Say what the page shows in a state."""
    return SignInScreen(
        headline=_headline(state),
        people=tuple(
            (one.name, wording.say(f"role.{one.role.value}"), one.name == state.chosen)
            for one in state.offered
        ),
        pad_visible=state.pad_visible,
        dots=dots(state.digits),
        dots_spoken=spoken(state.digits),
        prompt=_prompt(state),
        notice=wording.say("sign_in.busy") if state.busy else state.notice,
        notice_tone=_tone(state),
        busy=state.busy,
        back_label="" if state.summons is None else wording.say("print.back"),
    )


def _why_not(problem: Exception, *, newcomer: bool) -> str:
    if isinstance(problem, NotAccepted) and newcomer:
        return wording.say("sign_in.first_easy")
    if isinstance(problem, DeskError) and (key := f"sign_in.{problem.code.value}") in ENGLISH:
        return wording.say(key, **wording.facts_of(problem))
    return wording.refusal(problem)


def _with_way_out(said: str, name: str, people: tuple[Operator, ...]) -> str:
    """Add who can give a new PIN to a person who forgot theirs."""
    forgetful = next((one for one in people if same_name(one.name, name)), None)
    if forgetful is None or not forgetful.may_decide():
        return wording.say("sign_in.forgotten", said=said)
    others = (one for one in people if one is not forgetful and one.may_decide())
    other = next((one for one in others if one.role.reaches(forgetful.role)), None)
    if other is None:
        return wording.say("sign_in.forgotten.alone", said=said, name=forgetful.name)
    return wording.say("sign_in.forgotten.manager", said=said, other=other.name)


def _tone(state: SignInState) -> Tone:
    if state.busy:
        return Tone.WAIT
    return Tone.BAD if state.notice else Tone.PLAIN


def _headline(state: SignInState) -> str:
    if state.first is not None:
        return wording.say("sign_in.first_headline", name=state.first.name)
    return wording.say("sign_in.headline" if state.summons is None else "sign_in.manager")


def _prompt(state: SignInState) -> str:
    if state.chosen is None:
        no_manager = state.summons is not None and not state.summons.managers
        return wording.say("sign_in.manager_nobody" if no_manager else "sign_in.choose")
    match state.first:
        case FirstPin(name=name, beside=None) if name == state.chosen:
            return wording.say("sign_in.first_manager", name=name)
        case FirstPin(beside=Operator(), digits=""):
            return wording.say("sign_in.first_choose")
        case FirstPin(beside=Operator()):
            return wording.say("sign_in.first_again")
        case _:
            return wording.say("sign_in.prompt", name=state.chosen)
