"""First run and "Replace credentials": the vendor's own steps, then a real login before anything is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.application.connect import Connected
from toggle_desk.application.desk import Desk
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import Account
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.presenters import wording
from toggle_desk.presenters.tasks import Tasks, unheard
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


class ConnectPresenter:
    """Takes an API user, proves it, and says plainly where it was kept."""

    def __init__(self, view: ConnectView, tasks: Tasks, *, practice: bool) -> None:
        """Take the view; `connected` and `practice_wanted` are set by the composition root."""
        self._view = view
        self._tasks = tasks
        self._practice = practice
        self._operator = OWNER
        self._username = ""
        self._password = ""
        self._account = ""
        self._accounts: tuple[Account, ...] = ()
        self._account_needed = False
        self._busy = False
        self._notice = ""
        self._tone = Tone.PLAIN
        self._clear = False
        self.connected: Callable[[], None] = unheard
        self.practice_wanted: Callable[[], None] = unheard

    def operator_changed(self, operator: Operator | None) -> None:
        """Connect as this person from now on."""
        self._operator = operator or OWNER

    def opened(self) -> None:
        """Show the page."""
        self._show()

    def username_edited(self, text: str) -> None:
        """Take the API username or email."""
        self._username = text
        self._show()

    def password_edited(self, text: str) -> None:
        """Take the API password."""
        self._password = text
        self._show()

    def account_edited(self, text: str) -> None:
        """Take the account id, picked or typed."""
        self._account = text.strip()
        self._show()

    def practice_clicked(self) -> None:
        """Try the program without an account."""
        self.practice_wanted()

    def connect_clicked(self) -> None:
        """Log in for real; nothing is kept unless that works."""
        if self._busy or not self._ready():
            return
        credentials = Credentials(self._username.strip(), Secret(self._password))
        account = int(self._account) if self._account.isdecimal() else None
        self._busy, self._notice = True, ""
        self._show()
        by = self._operator

        async def connect(desk: Desk) -> Connected:
            return await desk.connect(credentials, account, by)

        self._tasks.start(connect, self._proved, self._refused)

    def _proved(self, proved: Connected) -> None:
        self._busy = False
        self._accounts = proved.accounts
        if proved.account_id is None:
            self._account_needed = True
            self._say("connect.pick_account" if proved.accounts else "connect.type_account", Tone.WAIT)
            return
        self._password, self._clear = "", True
        self._say(
            "connect.done" if proved.not_stored is None else f"connect.{proved.not_stored.value}",
            Tone.GOOD if proved.not_stored is None else Tone.WARN,
        )
        self._clear = False
        self.connected()

    def _refused(self, problem: Exception) -> None:
        self._busy = False
        if isinstance(problem, DeskError) and problem.code is Code.SIGN_IN_REFUSED:
            self._say("connect.wrong_pair", Tone.BAD)
        elif isinstance(problem, DeskError):
            cause = wording.cause(problem.code)
            self._notice = wording.say("connect.not_kept", cause=cause) if cause else wording.refusal(problem)
            self._tone = Tone.BAD
            self._show()
        else:
            self._say("error.unexpected", Tone.BAD)

    def _say(self, key: str, tone: Tone) -> None:
        self._notice, self._tone = wording.say(key), tone
        self._show()

    def _ready(self) -> bool:
        account_fits = self._account == "" or self._account.isdecimal()
        account_there = bool(self._account) or not self._account_needed
        return bool(self._username.strip() and self._password and account_fits and account_there)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        self._view.display(
            ConnectScreen(
                headline=wording.say("connect.headline"),
                intro=wording.say("connect.intro"),
                steps=tuple(wording.say(f"connect.step.{number}") for number in range(1, 8)),
                username_label=wording.say("connect.username"),
                password_label=wording.say("connect.password"),
                account_label=wording.say("connect.account"),
                accounts=tuple((str(account.id), account.name) for account in self._accounts),
                account=self._account,
                account_needed=self._account_needed,
                button=wording.say("connect.busy" if self._busy else "connect.button"),
                can_connect=self._ready() and not self._busy,
                busy=self._busy,
                notice=self._notice,
                notice_tone=self._tone,
                practice_label="" if self._practice else wording.say("connect.practice"),
                clear_password=self._clear,
            )
        )
