"""Who may approve from elsewhere: an owner gives each a key, and saves the page for their phones."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.challenge_code import symbol_of
from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import DeskError, VaultUnavailable
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.qr import Modules
from toggle_desk.presenters import wording
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

# What writes the page for a currency and a language, and gives the file's name. Raises DeskError or OSError.
SavePage = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class RemoteKeysScreen:
    """Managers to tap, what can be done for the chosen one, and a key while it is shown."""

    hint: str = ""
    managers: tuple[Pick, ...] = ()
    can_give: bool = False
    can_remove: bool = False
    shown_hint: str = ""  # about the key that is shown
    key: str = ""
    symbol: Modules = ()
    typing: bool = False
    typed: str = ""
    can_save_page: bool = False
    notice: str = ""
    notice_tone: Tone = Tone.PLAIN


class RemoteKeysView(Protocol):
    """The page's widget."""

    def display(self, screen: RemoteKeysScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class RemoteKeysState:
    """What is known, chosen and being typed; `people` is None until the vault has answered."""

    operator: Operator | None = None
    currency: str = "GBP"
    people: tuple[tuple[Operator, bool], ...] | None = None
    chosen: str = ""
    key: Secret | None = None
    symbol: Modules = ()
    typing: bool = False
    typed: Secret = field(default_factory=lambda: Secret(""))
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN

    @property
    def has_key(self) -> bool:
        """Say whether the chosen manager has a key on this till."""
        return any(has for one, has in self.people or () if one.name == self.chosen)


class RemoteKeysPresenter:
    """Shows each key once: a manager who missed it is given a new one."""

    def __init__(self, view: RemoteKeysView, services: Services, save_page: SavePage) -> None:
        """Take the view and what saves the page."""
        self._view = view
        self._tasks = services.tasks
        self._orders = services.orders
        self._save_page = save_page
        self._state = RemoteKeysState()

    def context_changed(self, context: Context) -> None:
        """Take note of who is at the till; another person never sees a key that was shown."""
        if context.operator != self._state.operator:
            self._state = RemoteKeysState(context.operator)
        self._state = replace(self._state, currency=context.currency)

    def opened(self) -> None:
        """Ask the vault who has a key."""
        fresh = RemoteKeysState(self._state.operator, self._state.currency)
        self._enter(replace(fresh, busy=True, notice=wording.say("remote.loading"), tone=Tone.WAIT))
        self._look("", Tone.PLAIN)

    def left(self) -> None:
        """Hide a key that is shown."""
        self._enter(RemoteKeysState(self._state.operator, self._state.currency))

    def manager_tapped(self, name: str) -> None:
        """Choose whom it is about."""
        if not self._state.busy:
            shown = replace(self._state, chosen=name, key=None, symbol=(), typing=False, typed=Secret(""))
            self._enter(replace(shown, notice=""))

    def new_clicked(self) -> None:
        """Give a new key."""
        state, by = self._state, self._state.operator
        if state.busy or by is None or not state.chosen:
            return

        async def enrol(desk: Desk) -> tuple[Secret, Modules]:
            key = await desk.remote.approvers.enrol(state.chosen, by)
            return key, symbol_of(key.reveal().replace(" ", ""))

        def given(made: tuple[Secret, Modules]) -> None:
            key, symbol = made
            self._enter(replace(self._state, busy=False, key=key, symbol=symbol, typing=False, notice=""))

        self._wait()
        self._tasks.start(enrol, given, self._refused)

    def type_clicked(self) -> None:
        """Let a key from another till be typed."""
        if not self._state.busy:
            self._enter(replace(self._state, typing=True, key=None, symbol=(), notice=""))

    def typed_edited(self, text: str) -> None:
        """Take what is typed of it."""
        if not self._state.busy:
            self._enter(replace(self._state, typed=Secret(text), notice=""))

    def keep_clicked(self) -> None:
        """Keep the key that was typed."""
        state, by = self._state, self._state.operator
        if state.busy or by is None or not state.chosen:
            return

        async def take_over(desk: Desk) -> None:
            await desk.remote.approvers.take_over(state.chosen, state.typed, by)

        self._wait()
        done = wording.say("remote.kept", name=state.chosen)
        self._tasks.start(take_over, lambda _: self._look(done, Tone.GOOD), self._refused)

    def remove_clicked(self) -> None:
        """Take the manager's key off this till."""
        state, by = self._state, self._state.operator
        if state.busy or by is None or not state.has_key:
            return

        async def remove(desk: Desk) -> None:
            await desk.remote.approvers.remove(state.chosen, by)

        self._wait()
        done = wording.say("remote.removed", name=state.chosen)
        self._tasks.start(remove, lambda _: self._look(done, Tone.GOOD), self._refused)

    def done_clicked(self) -> None:
        """Hide the key: the manager has it."""
        if self._state.key is not None:
            self._look(wording.say("remote.kept", name=self._state.chosen), Tone.GOOD)

    def page_clicked(self) -> None:
        """Save the page for managers' phones."""
        currency, language = self._state.currency, Language.current.code

        async def save(_: Desk) -> str:
            return self._save_page(currency, language)

        def saved(file: str) -> None:
            said = wording.say("remote.page_saved", file=file)
            self._enter(replace(self._state, busy=False, notice=said, tone=Tone.GOOD))

        if not self._state.busy:
            self._wait()
            self._tasks.start(save, saved, self._page_not_saved)

    def answer_clicked(self) -> None:
        """Turn to where a manager answers a till from this computer."""
        self._orders.open(Page.ANSWER)

    def back_clicked(self) -> None:
        """Go back to what is set up."""
        self._orders.open(Page.SETUP)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _look(self, notice: str, tone: Tone) -> None:
        async def look(desk: Desk) -> tuple[tuple[Operator, bool], ...]:
            return await desk.remote.approvers.people()

        def found(people: tuple[tuple[Operator, bool], ...]) -> None:
            fresh = RemoteKeysState(self._state.operator, self._state.currency, people, self._state.chosen)
            self._enter(replace(fresh, notice=notice, tone=tone))

        self._tasks.start(look, found, self._refused)

    def _wait(self) -> None:
        self._enter(replace(self._state, busy=True, notice="", tone=Tone.PLAIN))

    def _refused(self, problem: Exception) -> None:
        silent = isinstance(problem, VaultUnavailable)
        said = wording.say("remote.keys_no_vault") if silent else wording.in_doubt(problem)
        self._enter(replace(self._state, busy=False, notice=said, tone=Tone.BAD))

    def _page_not_saved(self, problem: Exception) -> None:
        folder = problem.facts.get("folder", "") if isinstance(problem, DeskError) else ""
        said = wording.say("remote.page_not_saved", folder=folder)
        self._enter(replace(self._state, busy=False, notice=said, tone=Tone.BAD))

    def _enter(self, state: RemoteKeysState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: RemoteKeysState) -> RemoteKeysScreen:
    """Say what the page shows in a state."""
    owner = state.operator is not None and state.operator.role is Role.OWNER
    hint = "remote.keys_help" if owner else "remote.owner_only"
    if state.people == ():
        hint = "remote.keys_nobody"
    free = not state.busy and owner
    key = state.key
    return RemoteKeysScreen(
        hint=wording.say(hint),
        managers=tuple(
            Pick(one.name, f"{one.name}\n{_kept(has)}", selected=one.name == state.chosen, enabled=free)
            for one, has in state.people or ()
        ),
        can_give=free and bool(state.chosen) and key is None,
        can_remove=free and state.has_key and key is None,
        shown_hint="" if key is None else wording.say("remote.shown_once", name=state.chosen),
        key="" if key is None else Language.current.left_to_right(key.reveal()),
        symbol=state.symbol,
        typing=state.typing,
        typed=state.typed.reveal(),
        can_save_page=not state.busy,
        notice=state.notice,
        notice_tone=state.tone,
    )


def _kept(has: bool) -> str:  # noqa: FBT001 - a fact
    return wording.say("remote.has_key" if has else "remote.has_none")
