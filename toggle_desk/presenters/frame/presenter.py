"""Keeps the place, the product and the person, turns the pages, and says what must not be forgotten."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from toggle_desk.application.first_look import FirstLook
from toggle_desk.application.load_catalogue import Catalogue
from toggle_desk.application.records import Entry
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.errors import Code
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Access, Action
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.presenters import wording
from toggle_desk.presenters.frame.navigation import NEEDED, may_move, page_after_look
from toggle_desk.presenters.frame.remark import RemarkPresenter
from toggle_desk.presenters.frame.screen import FrameScreen, FrameView, nav
from toggle_desk.presenters.frame.status import Counted, notice_of, status_of
from toggle_desk.presenters.frame.till import Till
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.tasks import Alarm, Tasks, unheard
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk

RETRY_SECONDS = 30.0  # seconds between two tries to fetch the product list, give or take a till's own share
_LINE = frozenset({Code.NO_CONNECTION, Code.CONNECTION_LOST, Code.TIMED_OUT, Code.NETWORK_PAGE})


class Rooms(Protocol):
    """The pages behind the frame, which are told what changes around them."""

    def context_changed(self, context: Context) -> None:
        """Take the place, the product and the person that cards are issued with now."""
        ...

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        """Take the people who may sign in."""
        ...

    def scanner_changed(self, rules: ScanRules) -> None:
        """Take what the scanner reads."""
        ...

    def window_changed(self, shape: WindowShape | None) -> None:
        """Take how the window is to open, None where that is left to the person."""
        ...

    def auto_lock_changed(self, seconds: int) -> None:
        """Take how long the till may be left alone."""
        ...

    def badges_changed(self, in_use: bool) -> None:  # noqa: FBT001 - it is what is told
        """Take whether any person signs in by badge."""
        ...

    def page_changed(self, page: Page) -> None:
        """Turn to this page."""
        ...

    def open_entry(self, reference: str) -> None:
        """Open this record in Activity."""
        ...


@dataclass(frozen=True, slots=True)
class FrameState:
    """All that the frame knows; `online` is None until Toggle has been asked once."""

    page: Page = Page.ISSUE
    till: Till = field(default_factory=Till)
    counts: Counted = field(default_factory=Counted)
    online: bool | None = None
    problem: str = ""  # why nothing can be issued at all
    notice: str = ""

    @property
    def may_move(self) -> bool:
        """Say whether another page may be opened now."""
        return may_move(self.page, self.till.operator)

    @property
    def context(self) -> Context:
        """Give what a card would be issued with now."""
        till, catalogue = self.till, self.till.catalogue
        context = Context(
            site=till.site,
            offer=till.offer,
            operator=till.operator,
            left_today=self.counts.left,
            usual=self.counts.usual,
            problem=self.problem or till.nothing_to_give,
            rights=till.rights,
        )
        if catalogue is None:
            return context
        return replace(
            context,
            currency=catalogue.currency,
            reasons=catalogue.reasons,
            handovers=tuple(
                way
                for way in catalogue.handovers
                if way is not Handover.EMAIL or till.access(Action.ISSUE_BY_EMAIL) is not Access.HIDDEN
            ),
            handover=catalogue.handover,
        )


class FramePresenter:
    """Turns gestures and news into states of the frame, shown after every change."""

    def __init__(
        self, view: FrameView, rooms: Rooms, services: Services, spread: Callable[[], float]
    ) -> None:
        """Take the view and the pages behind it.

        `spread` gives a factor around 1, another each time: tills of one network must not ask together.
        """
        self._view = view
        self._rooms = rooms
        self._tasks = services.tasks
        self._orders = services.orders
        self._practice = services.practice
        self._spread = spread
        self._countdown = Alarm(services.timers)
        self._refresh_again = Alarm(services.timers)
        self._state = FrameState()
        self.remark = RemarkPresenter(services.timers, self._show)

    # -- start -------------------------------------------------------------------------------------------

    def glanced(self, found: FirstLook | None) -> None:
        """Show what the last run kept, if it kept anything, while this one is still being loaded."""
        if found is not None:
            self._take_look(found)
        self._changed()

    def started(self) -> None:
        """Show what was fetched last, then what Toggle says now."""
        self._tasks.start(_first_look, self._looked, self._not_looked)

    def set_up_changed(self) -> None:
        """Read everything again: the till was connected or provisioned."""
        self._state = replace(self._state, problem="")
        self._tasks.start(_first_look, self._looked, self._not_looked)

    def _looked(self, looked: tuple[FirstLook, str]) -> None:
        found, notice = looked
        self._state = replace(self._state, notice=notice, problem="")
        self._take_look(found)
        if found.connected:
            self._refresh()
        self._changed()

    def _take_look(self, found: FirstLook) -> None:
        self._rooms.people_changed(found.people)
        self._rooms.scanner_changed(found.scanner)
        self._rooms.window_changed(found.window)
        self._rooms.auto_lock_changed(found.auto_lock)
        self._rooms.badges_changed(found.badges)
        before = self._state
        till = before.till.looked(found)
        self._state = replace(before, till=till)
        page = page_after_look(before.page, till.operator, connected=found.connected)
        if page is not before.page or page in {Page.CONNECT, Page.SIGN_IN}:
            self.open(page)

    def _not_looked(self, problem: Exception) -> None:
        self._state = replace(self._state, problem=wording.refusal(problem))
        self._changed()
        # What stood in the way may be gone by then, such as a vault that was locked.
        self._refresh_again.set(RETRY_SECONDS * self._spread(), self.started)

    def _refresh(self) -> None:
        async def fetch(desk: "Desk") -> Catalogue:
            catalogue = await desk.setup.load_catalogue()
            desk.setup.first_look()
            return catalogue

        self._tasks.start(fetch, self._fetched, self._not_fetched)

    def _fetched(self, catalogue: Catalogue) -> None:
        till = self._state.till.stocked(catalogue)
        self._state = replace(self._state, till=till, online=True, problem="")
        self._changed()
        self.limits_may_differ()

    def _not_fetched(self, problem: Exception) -> None:
        # With a list from last time the page stays usable; Toggle is asked again soon.
        usable = self._state.till.catalogue is not None
        said = self._state.problem if usable else wording.refusal(problem)
        self._state = replace(self._state, online=False, problem=said)
        self._changed()
        self._refresh_again.set(RETRY_SECONDS * self._spread(), self._refresh)

    def something_unexpected(self) -> None:
        """Admit a mistake of the program's own; what was issued is in the ledger."""
        self._state = replace(self._state, notice=wording.say("error.unexpected"))
        self._show()

    # -- gestures ----------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """Give the page that is open."""
        return self._state.page

    def open(self, page: Page) -> None:
        """Turn to a page, without the question that `page_clicked` asks first."""
        self._state = replace(self._state, page=page)
        self._rooms.page_changed(page)
        self._show()

    def page_clicked(self, page: str) -> bool:
        """Turn to a page, unless the till has to be signed in to or connected first; say whether it did.

        A page for which a second person is needed is opened once that person has said yes.
        """
        till, wanted = self._state.till, Page(page)
        if not self._state.may_move or wanted in till.hidden_pages:
            return False
        action = NEEDED.get(wanted)
        if action is None or till.operator is None or till.access(action) is Access.ALLOW:
            self.open(wanted)
            return True
        _ask_for(action, till.operator, self._tasks, self._orders, lambda: self.open(wanted))
        return False

    def site_picked(self, key: str) -> None:
        """Give cards for another site from now on; a locked till keeps its place for the next person."""
        till = self._state.till.at_site(key)
        if self._state.may_move and till is not self._state.till:
            self._state = replace(self._state, till=till)
            self._changed()
            self.limits_may_differ()

    def product_picked(self, key: str) -> None:
        """Give another product from now on, also after a restart."""
        offer = self._state.till.offer_of(key)
        if offer is None or not self._state.may_move:
            return
        self._state = replace(self._state, till=replace(self._state.till, offer=offer))

        async def remember(desk: "Desk") -> None:
            desk.setup.load_catalogue.remember(offer.product)
            desk.setup.first_look()

        self._tasks.start(remember, unheard, unheard)
        self._changed()

    def lock_clicked(self, why: str = "hand") -> None:
        """Let the next person sign in; the draft on the issue page stays, and so does a card on its way."""
        state = self._state
        operator = state.till.operator
        if not state.till.people:
            return
        counts = replace(state.counts, left=None, usual=None)  # the next person's are others
        self._state = replace(state, till=replace(state.till, operator=None), counts=counts)
        self.open(Page.SIGN_IN)
        self._changed()
        if operator is None:
            return

        async def note(desk: "Desk") -> None:
            desk.setup.sign_in.locked(operator, why)

        self._tasks.start(note, unheard, unheard)

    def signed_in(self, operator: Operator) -> None:
        """Go on as this person."""
        self._state = replace(self._state, till=replace(self._state.till, operator=operator))
        self._changed()  # first: a card that waits on the page is on record as shown to this person
        self.open(Page.ISSUE)
        self.limits_may_differ()

    def status_clicked(self) -> None:
        """Open the record that the status line is about."""
        reference = screen_for(self._state, self.remark.said, practice=self._practice).status_entry
        if reference:
            self.open(Page.ACTIVITY)
            self._rooms.open_entry(reference)

    # -- news --------------------------------------------------------------------------------------------

    def entry_changed(self, entry: Entry) -> None:
        """Count again, and try the connection where what is said of it does not fit what became of a card."""
        self.limits_may_differ()
        online = self._state.online
        unanswered = entry.state in {State.NOT_SENT, State.UNKNOWN} and entry.intent.code in _LINE
        answered = entry.state in {State.ISSUED, State.REJECTED}
        if (online and unanswered) or (online is False and answered):
            self._refresh()

    def limits_may_differ(self) -> None:
        """Read again what is left today and which outcomes are open."""
        operator, site = self._state.till.operator, self._state.till.site

        async def look(desk: "Desk") -> Counted:
            return Counted(
                left=desk.records.overview.left_today(operator, site) if operator and site else None,
                usual=desk.records.overview.usual(operator) if operator else None,
                waiting=desk.records.overview.waiting(),
                attention=desk.records.overview.attention(),
            )

        def counted(counts: Counted) -> None:
            self._state = replace(self._state, counts=counts)
            self._changed()
            self._countdown.stop()
            if counts.waiting:
                self._countdown.set(1.0, self._second_passed)

        self._tasks.start(look, counted, unheard)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _second_passed(self) -> None:
        # One clock for the status line, however often it is counted anew; it stops when nothing is open.
        counts = self._state.counts.a_second_later()
        if counts != self._state.counts:
            self._state = replace(self._state, counts=counts)
            self._show()
            self._countdown.set(1.0, self._second_passed)

    def _changed(self) -> None:
        self._rooms.context_changed(self._state.context)
        self._show()

    def _show(self) -> None:
        self._view.display(screen_for(self._state, self.remark.said, practice=self._practice))


def _ask_for(
    action: Action, operator: Operator, tasks: Tasks, orders: Orders, came: Callable[[], None]
) -> None:
    """Have a second person say yes to a page, unless one has said so a moment ago."""

    async def check(desk: "Desk") -> None:
        desk.issuing.guard.check(action, operator, quietly=True)

    def ask(_: Exception) -> None:
        orders.ask_second_person(action, None, Page.ISSUE, came, unheard)

    tasks.start(check, lambda _: came(), ask)


def screen_for(state: FrameState, remark: str, *, practice: bool) -> FrameScreen:
    """Say what the frame shows in a state, with what became of the last scan."""
    till, catalogue = state.till, state.till.catalogue
    status = status_of(state.counts, remark, state.notice, till.operator)
    connection, connection_tone = _connection(state.online)
    return FrameScreen(
        page=state.page,
        nav=nav(till.hidden_pages),
        nav_enabled=state.may_move,
        sites=tuple((str(n), site.name) for n, site in enumerate(catalogue.sites)) if catalogue else (),
        site_key=till.site_key,
        site_locked=catalogue is not None and catalogue.locked_site is not None,
        products=tuple((str(offer.product.id), offer.product.name) for offer in catalogue.offers)
        if catalogue
        else (),
        product_key=str(till.offer.product.id) if till.offer else "",
        operator=till.called,
        lock_visible=bool(till.people) and till.operator is not None,
        connection=connection,
        connection_tone=connection_tone,
        status=status.text,
        status_tone=status.tone,
        status_entry=status.reference if state.may_move else "",
        practice=wording.say("shell.practice") if practice else "",
        status_spoken=status_of(state.counts, remark, state.notice, till.operator, counting=False).text,
    )


def _connection(online: bool | None) -> tuple[str, Tone]:  # noqa: FBT001 - the three things it can be
    match online:
        case None:
            return wording.say("shell.connection.starting"), Tone.PLAIN
        case True:
            return wording.say("shell.connection.online"), Tone.GOOD
        case False:
            return wording.say("shell.connection.offline"), Tone.WARN


async def _first_look(desk: "Desk") -> tuple[FirstLook, str]:
    return desk.setup.first_look(), notice_of(desk)
