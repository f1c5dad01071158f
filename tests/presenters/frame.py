"""The presenter of the frame on a recording view, as its tests meet it."""

from tests.doubles.desk import Bench
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.entries import entry_in
from toggle_desk.application.overview import Waiting
from toggle_desk.domain.intent import State
from toggle_desk.domain.people import Operator
from toggle_desk.presenters.issue_draft import Context
from toggle_desk.presenters.shell import Counted, ShellPresenter
from toggle_desk.presenters.shell_screen import Page, ShellScreen

UNKNOWN = entry_in(State.UNKNOWN)


class Shell:
    def __init__(self, *, practice: bool = False) -> None:
        self.view = RecordingView[ShellScreen]()
        self.tasks = HeldTasks()
        self.timers = ManualTimers()
        self.contexts: list[Context] = []
        self.pages: list[Page] = []
        self.people: list[tuple[Operator, ...]] = []
        self.shares = [1.0]
        self.presenter = ShellPresenter(
            self.view, self.tasks, self.timers, practice=practice, spread=lambda: self.shares[-1]
        )

    def listen(self) -> "Shell":
        self.presenter.context_changed = self.contexts.append
        self.presenter.page_changed = self.pages.append
        self.presenter.people_changed = self.people.append
        return self

    @property
    def screen(self) -> ShellScreen:
        return self.view.screen

    @property
    def context(self) -> Context:
        return self.contexts[-1]

    def started(self, bench: Bench) -> "Shell":
        """Start, and let everything go to its end."""
        self.presenter.started()
        self.tasks.run(bench.desk)
        return self

    def counted(self, *waiting: Waiting) -> None:
        self.presenter.limits_may_differ()
        self.tasks.finish(Counted(waiting=waiting))
