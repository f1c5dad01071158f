"""The one state of the issue page, and the one place where it changes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from toggle_desk.domain.moment import Moment
from toggle_desk.domain.remainder import Remainder
from toggle_desk.presenters.issue.draft import About, Draft, about
from toggle_desk.presenters.issue.screen import IssueScreen, IssueView
from toggle_desk.presenters.issue.show import screen_for
from toggle_desk.presenters.issue.states import Editing, Panel
from toggle_desk.presenters.tasks import Alarm, Timers
from toggle_desk.presenters.till import Context


@dataclass(frozen=True, slots=True)
class IssueState:
    """Everything that the page knows; `panel` is what is open on it."""

    draft: Draft
    panel: Panel = field(default_factory=Editing)
    context: Context = field(default_factory=Context)
    asked: Moment | None = None  # when a person asked Toggle last
    way_chosen: bool = False  # whether a person has said how guests get their cards
    in_sight: bool = True  # whether this page is the one that is open
    shown: str = ""  # the reference of the card that was shown last
    # What the tightest limit leaves for a table or a guest, and whom and what that is about.
    allowance: tuple[About, Remainder | None] | None = None


class Stage:
    """Holds the state for the presenters of the panels, and shows it after every change."""

    def __init__(self, view: IssueView, timers: Timers, draft: Draft) -> None:
        """Start with an empty form, which is not shown before anything happens."""
        self._view = view
        self._alarm = Alarm(timers)
        self._state = IssueState(draft)
        self._screen: IssueScreen | None = None

    @property
    def state(self) -> IssueState:
        """Give the state of the moment."""
        return self._state

    @property
    def panel(self) -> Panel:
        """Give what is open on the page."""
        return self._state.panel

    @property
    def context(self) -> Context:
        """Give the place, the product and the person of the moment."""
        return self._state.context

    @property
    def screen(self) -> IssueScreen | None:
        """Give what a person has before their eyes, None before the first picture."""
        return self._screen

    def become(self, state: IssueState) -> None:
        """Change the state without showing it yet; a timer of the panel that was left is called off."""
        if type(state.panel) is not type(self._state.panel):
            self._alarm.stop()
        self._state = state

    def enter(self, panel: Panel) -> None:
        """Open a panel, or change what is on it, and show it."""
        self.become(replace(self._state, panel=panel))
        self.show()

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        """Call once after `seconds`, unless another panel is opened or another call is set before."""
        self._alarm.set(seconds, call)

    def show(self) -> None:
        """Show the state."""
        state = self._state
        context = state.context
        if state.allowance is not None and state.allowance[0] == about(state.draft, context):
            context = replace(context, left_today=state.allowance[1])
        self._screen = screen_for(state.panel, state.draft, context)
        self._view.display(self._screen)
