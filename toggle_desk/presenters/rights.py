"""The table of what each role may do, as an owner reads it: tapped cell by cell, kept as a whole."""

from dataclasses import dataclass, replace
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.presenters import wording
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tasks import Newest, Tasks
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

# What is done with cards, and what is done with the till.
_CARDS = (
    Action.ISSUE,
    Action.ISSUE_BY_EMAIL,
    Action.CUSTOM_AMOUNT,
    Action.OVER_LIMIT,
    Action.REVERSE,
    Action.REVEAL,
    Action.REPRINT,
    Action.CHANGE_ADDRESS,
    Action.CHECK_CARD,
)
_TILL = tuple(action for action in Action if action not in _CARDS)
_ROLES = tuple(role for role in Role if role is not Role.OWNER)  # who may do everything
_NEXT = {Access.ALLOW: Access.APPROVAL, Access.APPROVAL: Access.HIDDEN, Access.HIDDEN: Access.ALLOW}

_TONES = {Access.ALLOW: Tone.GOOD, Access.APPROVAL: Tone.WARN, Access.HIDDEN: Tone.PLAIN}


@dataclass(frozen=True, slots=True)
class Cell:
    """What one role may do of one action; `key` is what the gesture tells."""

    key: str
    tone: Tone
    word: str
    spoken: str
    unusual: bool  # whether it is other than it would be without a word from the owner


@dataclass(frozen=True, slots=True)
class Line:
    """One action, with a cell for each role."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RightsScreen:
    """The whole table, and what can be done about it."""

    headline: str
    intro: str
    legend: tuple[tuple[Tone, str], ...]
    roles: tuple[str, ...]
    tables: tuple[tuple[str, tuple[Line, ...]], ...]
    editable: bool
    save_label: str  # "" where there is nothing to save
    undo_label: str  # "" where there is nothing to take back
    usual_label: str  # "" where everything is as usual
    notice: str
    notice_tone: Tone
    busy: bool


class RightsView(Protocol):
    """The widget of the rights."""

    def display(self, screen: RightsScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class RightsState:
    """The table as it is kept, as it would be, and as it was before the last change."""

    kept: Rights = USUAL_RIGHTS
    wanted: Rights = USUAL_RIGHTS
    before: Rights | None = None
    by: Operator = OWNER
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN

    @property
    def changes(self) -> int:
        """Count the cells that are not kept yet."""
        cells = ((action, role) for action in Action for role in Role)
        return sum(self.kept.access(*cell) is not self.wanted.access(*cell) for cell in cells)


class RightsPresenter:
    """Nothing counts before it is saved; what was saved can be taken back."""

    def __init__(self, view: RightsView, tasks: Tasks, orders: Orders) -> None:
        """Take the view; who is at the till is told by `context_changed`."""
        self._view = view
        self._orders = orders
        self._newest = Newest(tasks)
        self._state = RightsState()

    def context_changed(self, context: Context) -> None:
        """Change things as this person from now on."""
        self._state = replace(self._state, by=context.operator or OWNER)

    def opened(self) -> None:
        """Read the table."""

        async def read(desk: Desk) -> Rights:
            return desk.setup.settings().rights

        self._enter(RightsState(self._state.kept, self._state.kept, by=self._state.by))
        self._newest.start(read, self._read, self._refused)

    def cell_tapped(self, key: str) -> None:
        """Go on to the next of the three: yes, with a second person, no."""
        state = self._state
        if state.busy or not _may_edit(state):
            return
        action, role = _cell(key)
        wanted = state.wanted.with_access(action, role, _NEXT[state.wanted.access(action, role)])
        self._enter(replace(state, wanted=wanted, notice=""))

    def usual_clicked(self) -> None:
        """Want the usual table again; it counts once it is saved."""
        if not self._state.busy and _may_edit(self._state):
            self._enter(replace(self._state, wanted=USUAL_RIGHTS, notice=""))

    def save_clicked(self) -> None:
        """Let the table count from now on."""
        state = self._state
        if state.changes:
            self._save(state.wanted, replace(state, before=state.kept), "rights.saved")

    def undo_clicked(self) -> None:
        """Take back what is not saved yet, or else what was saved last."""
        state = self._state
        if state.changes:
            self._enter(replace(state, wanted=state.kept, notice=""))
        elif state.before is not None:
            self._save(state.before, replace(state, wanted=state.before, before=None), "rights.undone")

    def back_clicked(self) -> None:
        """Leave what was not saved."""
        self._orders.open(Page.SETUP)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _save(self, wanted: Rights, after: RightsState, said: str) -> None:
        if self._state.busy:
            return
        before, by = self._state, self._state.by
        self._enter(replace(before, busy=True, notice=""))

        async def save(desk: Desk) -> None:
            desk.setup.change_rights(wanted, by)

        def saved(_: None) -> None:
            self._enter(replace(after, kept=wanted, busy=False, notice=wording.say(said), tone=Tone.GOOD))
            self._orders.set_up_changed()

        self._newest.start(save, saved, self._refused)

    def _read(self, rights: Rights) -> None:
        self._enter(replace(self._state, kept=rights, wanted=rights))

    def _refused(self, problem: Exception) -> None:
        self._enter(replace(self._state, busy=False, notice=wording.refusal(problem), tone=Tone.BAD))

    def _enter(self, state: RightsState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: RightsState) -> RightsScreen:
    """Say what the page shows in a state."""
    editable = _may_edit(state)
    changes = state.changes
    intro = wording.say("rights.intro" if editable else "rights.intro.read")
    return RightsScreen(
        headline=wording.say("rights.headline"),
        intro=f"{intro} {wording.say('rights.unusual')}" if state.wanted.changed else intro,
        legend=tuple((_TONES[access], wording.say(f"rights.legend.{access.value}")) for access in Access),
        roles=tuple(wording.say(f"role.{role.value}") for role in _ROLES),
        tables=(
            (wording.say("rights.cards"), tuple(_line(state.wanted, action) for action in _CARDS)),
            (wording.say("rights.till"), tuple(_line(state.wanted, action) for action in _TILL)),
        ),
        editable=editable and not state.busy,
        save_label=wording.say_count("rights.save", changes) if changes else "",
        undo_label=_undo_label(state),
        usual_label=wording.say("rights.usual") if editable and state.wanted != USUAL_RIGHTS else "",
        notice=state.notice,
        notice_tone=state.tone,
        busy=state.busy,
    )


def _undo_label(state: RightsState) -> str:
    if state.changes:
        return wording.say("rights.discard")
    return "" if state.before is None else wording.say("rights.undo")


def _line(rights: Rights, action: Action) -> Line:
    label = wording.say(f"rights.action.{action.value}")
    return Line(label, tuple(_cell_of(rights, action, role, label) for role in _ROLES))


def _cell_of(rights: Rights, action: Action, role: Role, label: str) -> Cell:
    access = rights.access(action, role)
    unusual = access is not USUAL_RIGHTS.access(action, role)
    spoken = wording.say(
        "rights.cell_unusual" if unusual else "rights.cell",
        action=label,
        role=wording.say(f"role.{role.value}"),
        access=wording.say(f"rights.access.{access.value}"),
    )
    word = wording.say(f"rights.access.{access.value}")
    return Cell(f"{action.value}_{role.value}", _TONES[access], word, spoken, unusual)


def _cell(key: str) -> tuple[Action, Role]:
    action, _, role = key.rpartition("_")
    return Action(action), Role(role)


def _may_edit(state: RightsState) -> bool:
    return state.by.role is Role.OWNER
