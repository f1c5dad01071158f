"""First run and "Replace credentials": the vendor's own steps, then a real login before anything is saved."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.connect import Connected
from toggle_desk.application.desk import Desk
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.catalogue import Account
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.presenters import wording
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.tasks import Newest, Tasks, unheard
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class ConnectScreen:
    """The set-up page; the password is never given back to the view."""

    headline: str
    intro: str
    steps: tuple[str, ...]
    username_label: str
    password_label: str
    account_label: str
    accounts: tuple[tuple[str, str], ...]  # id and name, offered after a login
    account: str
    account_needed: bool
    button: str
    can_connect: bool
    busy: bool
    notice: str
    notice_tone: Tone
    practice_label: str  # "Try it in practice mode", "" where it is practice already
    clear_password: bool


class ConnectView(Protocol):
    """The set-up page's widget."""

    def display(self, screen: ConnectScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class ConnectState:
    """What was typed, what Toggle says of it, and who connects."""

    operator: Operator = OWNER
    username: str = ""
    password: str = field(default="", repr=False)
    account: str = ""
    accounts: tuple[Account, ...] = ()
    account_needed: bool = False
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN
    clear: bool = False  # whether the password leaves the screen
    trimmed: bool = False  # whether spaces around the password were left out

    @property
    def ready(self) -> bool:
        """Say whether there is enough to log in with."""
        account_fits = self.account == "" or self.account.isdecimal()
        account_there = bool(self.account) or not self.account_needed
        return bool(self.username.strip() and self.password.strip() and account_fits and account_there)


class ConnectPresenter:
    """Takes an API user, proves it, and says plainly where it was kept."""

    def __init__(self, view: ConnectView, tasks: Tasks, orders: Orders, *, practice: bool) -> None:
        """Take the view; who is at the till is told by `context_changed`."""
        self._view = view
        self._tasks = tasks
        self._storing = Newest(tasks)
        self._orders = orders
        self._practice = practice
        self._state = ConnectState()

    def context_changed(self, context: Context) -> None:
        """Connect as this person from now on."""
        self._state = replace(self._state, operator=context.operator or OWNER)

    def opened(self) -> None:
        """Show the page."""
        self._enter(self._state)

    def username_edited(self, text: str) -> None:
        """Take the API username or email."""
        self._enter(replace(self._state, username=text))

    def password_edited(self, text: str) -> None:
        """Take the API password."""
        self._enter(replace(self._state, password=text))

    def account_edited(self, text: str) -> None:
        """Take the account id, picked or typed."""
        self._enter(replace(self._state, account=text.strip()))

    def practice_clicked(self) -> None:
        """Try the program without an account."""
        self._orders.practise()

    def connect_clicked(self) -> None:
        """Log in for real; nothing is kept unless that works."""
        state = self._state
        if state.busy or not state.ready:
            return
        credentials = Credentials.typed(state.username, state.password)
        trimmed = credentials.password.reveal() != state.password
        account = int(state.account) if state.account.isdecimal() else None
        self._enter(replace(state, busy=True, notice="", trimmed=trimmed))

        async def connect(desk: Desk) -> Connected:
            return await desk.setup.connect(credentials, account, state.operator)

        self._tasks.start(connect, self._proved, self._refused)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _proved(self, proved: Connected) -> None:
        state = replace(self._state, busy=False, accounts=proved.accounts)
        if proved.account_id is None:
            said = wording.say("connect.pick_account" if proved.accounts else "connect.type_account")
            self._enter(replace(state, account_needed=True, notice=said, tone=Tone.WAIT))
            return
        lost = proved.not_stored
        self._state = replace(state, password="", clear=True)
        self._tell(lost, "connect.done")
        self._state = replace(self._state, clear=False)
        self._orders.set_up_changed()
        if lost is not None and proved.may_be_stored:
            self._store_later(lost)

    def _store_later(self, lost: Code) -> None:
        async def store(desk: Desk) -> Code | None:
            return await desk.setup.connect.store(lost)

        self._storing.start(store, self._stored, unheard)

    def _stored(self, lost: Code | None) -> None:
        """Tell what became of the API user, unless something newer is being said."""
        if not self._state.busy:
            self._tell(lost, "connect.stored")

    def _tell(self, lost: Code | None, stored: str) -> None:
        said = wording.say(stored if lost is None else f"connect.{lost.value}")
        tone = Tone.GOOD if lost is None else Tone.WARN
        self._enter(replace(self._state, notice=said, tone=tone))

    def _refused(self, problem: Exception) -> None:
        self._enter(replace(self._state, busy=False, notice=_why_not(problem), tone=Tone.BAD))

    def _enter(self, state: ConnectState) -> None:
        self._state = state
        self._view.display(screen_for(state, practice=self._practice))


def screen_for(state: ConnectState, *, practice: bool) -> ConnectScreen:
    """Say what the page shows in a state."""
    return ConnectScreen(
        headline=wording.say("connect.headline"),
        intro=wording.say("connect.intro"),
        steps=tuple(wording.say(f"connect.step.{number}") for number in range(1, 8)),
        username_label=wording.say("connect.username"),
        password_label=wording.say("connect.password"),
        account_label=wording.say("connect.account"),
        accounts=tuple((str(account.id), account.name) for account in state.accounts),
        account=state.account,
        account_needed=state.account_needed,
        button=wording.say("connect.busy" if state.busy else "connect.button"),
        can_connect=state.ready and not state.busy,
        busy=state.busy,
        notice=_notice(state),
        notice_tone=state.tone,
        practice_label="" if practice else wording.say("connect.practice"),
        clear_password=state.clear,
    )


def _notice(state: ConnectState) -> str:
    if not (state.notice and state.trimmed):
        return state.notice
    return wording.say("connect.said_trimmed", said=state.notice, trimmed=wording.say("connect.trimmed"))


def _why_not(problem: Exception) -> str:
    if not isinstance(problem, DeskError):
        return wording.say("error.unexpected")
    if problem.code is Code.SIGN_IN_REFUSED:
        return wording.say("connect.wrong_pair")
    cause = wording.cause(problem.code)
    return wording.say("connect.not_kept", cause=cause) if cause else wording.refusal(problem)
