"""The rest of the window, which notes down what a presenter asks of it."""

from collections.abc import Callable

from toggle_desk.application.records import Entry
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.approval import Approval, ApprovalRequest
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.till import Context


class RecordingOrders:
    """Implements `presenters.orders.Orders`; `refusal` is raised where a card is brought to the printer."""

    def __init__(self) -> None:
        self.given: list[tuple[object, ...]] = []
        self.managers: list[Callable[[Operator], None]] = []
        self.seconds: list[tuple[Callable[[], None], Callable[[str], None]]] = []
        self.approved: list[Callable[[Approval], None]] = []
        self.refusal: Exception | None = None

    def open(self, page: Page) -> None:
        self.given.append(("open", page))

    def show_card(self, entry: Entry) -> None:
        self.given.append(("show card", entry))

    def print_card(self, entry: Entry, *, at_once: bool) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.given.append(("print card", entry, at_once))

    def next_guest(self) -> None:
        self.given.append(("next guest",))

    def decide(self, entry: Entry) -> None:
        self.given.append(("decide", entry))

    def reverse(self, entry: Entry) -> None:
        self.given.append(("reverse", entry))

    def fetch_manager(self, page: Page, came: Callable[[Operator], None]) -> None:
        self.given.append(("fetch manager", page))
        self.managers.append(came)

    def ask_second_person(
        self,
        action: Action,
        entry: Entry | None,
        page: Page,
        came: Callable[[], None],
        left: Callable[[str], None],
    ) -> None:
        self.given.append(("ask second person", action, entry, page))
        self.seconds.append((came, left))

    def approve_remotely(
        self, page: Page, asked: ApprovalRequest, granted: Callable[[Approval], None]
    ) -> None:
        self.given.append(("approve remotely", page, asked))
        self.approved.append(granted)

    def signed_in(self, operator: Operator) -> None:
        self.given.append(("signed in", operator))

    def set_up_changed(self) -> None:
        self.given.append(("set-up changed",))

    def practise(self) -> None:
        self.given.append(("practise",))

    def outcomes_changed(self) -> None:
        self.given.append(("outcomes changed",))


class RecordingRooms:
    """Implements the frame's `Rooms`."""

    def __init__(self) -> None:
        self.contexts: list[Context] = []
        self.pages: list[Page] = []
        self.people: list[tuple[Operator, ...]] = []
        self.rules: list[ScanRules] = []
        self.shapes: list[WindowShape | None] = []
        self.entries: list[str] = []
        self.auto_locks: list[int] = []
        self.badges: list[bool] = []
        self.operators_seen: list[Operator | None] = []  # who was known when a page opened

    def context_changed(self, context: Context) -> None:
        self.contexts.append(context)

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        self.people.append(people)

    def scanner_changed(self, rules: ScanRules) -> None:
        self.rules.append(rules)

    def window_changed(self, shape: WindowShape | None) -> None:
        self.shapes.append(shape)

    def auto_lock_changed(self, seconds: int) -> None:
        self.auto_locks.append(seconds)

    def badges_changed(self, in_use: bool) -> None:
        self.badges.append(in_use)

    def page_changed(self, page: Page) -> None:
        self.pages.append(page)
        self.operators_seen.append(self.contexts[-1].operator if self.contexts else None)

    def open_entry(self, reference: str) -> None:
        self.entries.append(reference)
