"""The presenter of the frame on a recording view, as its tests meet it."""

from tests.doubles.desk import Bench
from tests.doubles.rooms import RecordingOrders, RecordingRooms
from tests.doubles.services import services_of
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.entries import entry_in
from toggle_desk.application.records import Waiting
from toggle_desk.domain.intent import State
from toggle_desk.presenters.frame.presenter import FramePresenter
from toggle_desk.presenters.frame.screen import FrameScreen
from toggle_desk.presenters.frame.status import Counted
from toggle_desk.presenters.till import Context

UNKNOWN = entry_in(State.UNKNOWN)


class Shell:
    def __init__(self, *, practice: bool = False) -> None:
        self.view = RecordingView[FrameScreen]()
        self.tasks = HeldTasks()
        self.timers = ManualTimers()
        self.rooms = RecordingRooms()
        self.orders = RecordingOrders()
        self.shares = [1.0]
        self.presenter = FramePresenter(
            self.view,
            self.rooms,
            services_of(tasks=self.tasks, timers=self.timers, orders=self.orders, practice=practice),
            spread=lambda: self.shares[-1],
        )

    @property
    def screen(self) -> FrameScreen:
        return self.view.screen

    @property
    def context(self) -> Context:
        return self.rooms.contexts[-1]

    def started(self, bench: Bench) -> "Shell":
        """Start, and let everything go to its end."""
        self.presenter.started()
        self.tasks.run(bench.desk)
        return self

    def counted(self, *waiting: Waiting) -> None:
        self.presenter.limits_may_differ()
        self.tasks.finish(Counted(waiting=waiting))
