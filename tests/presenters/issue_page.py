"""The issue page as its tests hold it: a presenter with a view that remembers and time that waits."""

from dataclasses import dataclass, field
from typing import TypeVar

from tests.doubles.clock import FakeClock
from tests.doubles.desk import GIFT, LEEDS, SAM
from tests.doubles.rooms import RecordingOrders
from tests.doubles.services import services_of
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.entries import entry_in
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.catalogue import DEFAULT_REASONS, CustomRange, Offer, PriceOption
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.presenters.issue.form import FRAME
from toggle_desk.presenters.issue.presenter import IssuePresenter
from toggle_desk.presenters.issue.screen import FormScreen, IssueScreen
from toggle_desk.presenters.till import Context

S = TypeVar("S")
NO_FILTER = Filter()
ANY_AMOUNT = CustomRange(100, 10000, 50)
OFFER = Offer(GIFT, tuple(Money(100 * each, "GBP") for each in (5, 10, 20)), (), ANY_AMOUNT)
FIXED = Offer(GIFT, (), (PriceOption(16531, Money(4500, "GBP")),), None)
CONTEXT = Context(
    site=LEEDS, offer=OFFER, operator=SAM, reasons=DEFAULT_REASONS, handovers=(Handover.SHOW, Handover.EMAIL)
)
ISSUED, UNKNOWN = entry_in(State.ISSUED), entry_in(State.UNKNOWN)


@dataclass
class IssuePage:
    view: RecordingView[IssueScreen] = field(default_factory=RecordingView[IssueScreen])
    tasks: HeldTasks = field(default_factory=HeldTasks)
    timers: ManualTimers = field(default_factory=ManualTimers)
    clock: FakeClock = field(default_factory=FakeClock)
    tokens: int = 0
    orders: RecordingOrders = field(default_factory=RecordingOrders)

    def __post_init__(self) -> None:
        self.presenter = IssuePresenter(
            self.view,
            services_of(
                tasks=self.tasks,
                timers=self.timers,
                orders=self.orders,
                tokens=self._token,
                now=self.clock.now,
            ),
        )
        self.presenter.context_changed(CONTEXT)

    def _token(self) -> str:
        self.tokens += 1
        return f"form-{self.tokens}"

    def a(self, kind: type[S]) -> S:
        """Give what is shown, which must be of this kind."""
        assert isinstance(self.view.screen, kind)
        return self.view.screen

    @property
    def form(self) -> FormScreen:
        return self.a(FormScreen)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.presenter.form.pad_pressed(key)

    def filled(self) -> "IssuePage":
        self.presenter.form.tile_tapped("2000:")
        self.presenter.form.reason_tapped("waited")
        return self

    def issue(self) -> None:
        self.filled()
        self.presenter.form.issue_clicked()
        self.timers.advance(FRAME)

    def at(self, entry: Entry) -> "IssuePage":
        """Stand where a press of Issue ended like this."""
        self.issue()
        self.tasks.finish(entry)
        if entry.state is State.ISSUED and entry.recorded:
            self.tasks.finish(None)  # it is on record that the operator saw it
        return self

    def pass_time(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1)
            self.timers.advance(1)
