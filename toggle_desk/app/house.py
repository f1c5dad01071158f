"""All rooms of the window: built on demand, told the news, and open to each other's orders."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from toggle_desk.app.presence import Presence
from toggle_desk.app.rooms import room_for
from toggle_desk.app.rooms.room import Room
from toggle_desk.application.records import Entry
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.approval import Approval, ApprovalRequest
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.presenters.appearance import Wardrobe
from toggle_desk.presenters.frame.navigation import NEEDED
from toggle_desk.presenters.frame.presenter import FramePresenter
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.tasks import Tasks, Timers, unheard
from toggle_desk.presenters.till import Context
from toggle_desk.runtime.clock import SystemClock, SystemIds, spread
from toggle_desk.ui.frame.window import MainWindow

if TYPE_CHECKING:  # importing these takes longer than showing what is known already
    from toggle_desk.app.keys import Keys


class House:
    """Implements `presenters.orders.Orders` and the frame's `Rooms`; the only way from room to room."""

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        timers: Timers,
        wardrobe: Wardrobe,
        practise: Callable[[], None] | None,
    ) -> None:
        """Take the window; `practise` closes it and opens practice mode, and is None where that is open."""
        self._window = window
        self.practise: Callable[[], None] = practise or unheard
        clock, ids = SystemClock(), SystemIds("", "")
        self._services = services = Services(
            tasks, timers, self, wardrobe, clock.now, ids.token, practice=practise is None
        )
        self._rooms: dict[Page, Room] = {}
        self._open = Page.ISSUE
        self._context: Context | None = None
        self._people: tuple[Operator, ...] | None = None
        self._keys: Keys | None = None
        self.frame = FramePresenter(window, self, services, spread)
        self.presence = presence = Presence(window, services, self.frame, self._rooms, self._room)
        self.auto_lock_changed = presence.auto_lock_changed
        self.badges_changed = presence.badges_changed
        self.badge_scanned = presence.badge_scanned
        # Orders that are the frame's own.
        self.signed_in = self.frame.signed_in
        self.set_up_changed = self.frame.set_up_changed
        self.outcomes_changed = self.frame.limits_may_differ

    def widget(self, page: Page) -> QWidget:
        """Build a page and join it; the window asks for each page once, when it is first needed."""
        self._rooms[page] = room = room_for(page, self._services)
        if self._context is not None:
            room.context_changed(self._context)
        if self._people is not None:
            room.people_changed(self._people)
        return room.widget

    def language_changed(self) -> tuple[Callable[[], None], ...]:
        """Give what has the frame and every room that was built show the same in another language."""
        issue, *others = (room.language_changed for room in self._rooms.values())
        return (issue, self.frame.language_changed, *others)

    def listen_to_keys(self, application: QApplication) -> None:
        """Take shortcuts and scanners from now on."""
        from toggle_desk.app.keys import Keys

        self._keys = Keys(application, self._window, self._rooms, self.frame.remark, self)
        self.presence.take_keys(self._keys)

    def window_closed(self) -> None:
        """Tell that the window goes."""
        self.presence.end()
        for room in self._rooms.values():
            room.window_closed()

    # -- news --------------------------------------------------------------------------------------------

    def context_changed(self, context: Context) -> None:
        """Tell every room that was built; the others are told when they are."""
        self._context = context
        for room in self._rooms.values():
            room.context_changed(context)
        self.presence.context_changed(context)

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        """Tell every room that was built; the others are told when they are."""
        self._people = people
        for room in self._rooms.values():
            room.people_changed(people)

    def entry_changed(self, entry: Entry) -> None:
        """Tell what became of a card."""
        for room in self._rooms.values():
            room.entry_changed(entry)
        self.frame.entry_changed(entry)

    def scanner_changed(self, rules: ScanRules) -> None:
        if self._keys is not None:
            self._keys.take_rules(rules)

    def window_changed(self, shape: WindowShape | None) -> None:
        self._window.placement.wish(shape)

    def card_scanned(self, number: str) -> None:
        """Ask about a card, unless the till has to be signed in to or connected first."""
        if self.frame.page_clicked(Page.CHECK_CARD):
            self._room(Page.CHECK_CARD).card_scanned(number)
        else:
            self.frame.remark.in_vain(connected=self.frame.page is Page.SIGN_IN)

    def page_changed(self, page: Page) -> None:
        """Turn to a page, and tell the rooms that are left and entered."""
        if self._keys is not None:
            self._keys.put_sheet_away()
            self.presence.page_changed(page)
        left, self._open = self._open, page
        if left is not page:
            self._room(left).left()
        self._room(page).opened()

    # -- orders ------------------------------------------------------------------------------------------

    def open(self, page: Page) -> None:
        if (
            page in NEEDED
        ):  # as if it stood in the navigation: hidden from some, with a second person for others
            self.frame.page_clicked(page)
        else:
            self.frame.open(page)

    def open_entry(self, reference: str) -> None:
        self._room(Page.ACTIVITY).open_entry(reference)

    def show_card(self, entry: Entry) -> None:
        self.frame.open(Page.ISSUE)
        self._room(Page.ISSUE).show_card(entry)

    def print_card(self, entry: Entry, *, at_once: bool) -> None:
        """Bring a card to paper; one that comes while another page is open takes no person away from it."""
        self._room(Page.PRINTING).print_card(entry, at_once)
        if self.frame.page is Page.ISSUE:
            self.frame.open(Page.PRINTING)

    def next_guest(self) -> None:
        self._room(Page.ISSUE).next_guest()
        self.frame.open(Page.ISSUE)

    def decide(self, entry: Entry) -> None:
        self.frame.open(Page.ISSUE)
        self._room(Page.ISSUE).decide(entry)

    def reverse(self, entry: Entry) -> None:
        self.frame.open(Page.ISSUE)
        self._room(Page.ISSUE).reverse(entry)

    def fetch_manager(self, page: Page, came: Callable[[Operator], None]) -> None:
        """Let a manager sign in for one decision, and come back to the page with or without."""

        def back(manager: Operator) -> None:
            self.frame.page_clicked(page)
            came(manager)

        self.frame.open(Page.SIGN_IN)
        self._room(Page.SIGN_IN).ask_for_manager(back, partial(self.frame.page_clicked, page))

    def ask_second_person(
        self,
        action: Action,
        entry: Entry | None,
        page: Page,
        came: Callable[[], None],
        left: Callable[[str], None],
    ) -> None:
        """Ask on the issue page, and come back to the page with or without a yes."""

        def back(_: Approval) -> None:
            self.frame.open(page)
            came()

        def without(said: str) -> None:
            if self.frame.page is Page.ISSUE:  # else a person has turned to another page meanwhile
                self.frame.open(page)
            left(said)

        self.frame.open(Page.ISSUE)
        self._room(Page.ISSUE).approve(action, entry, back, without)

    def approve_remotely(
        self, page: Page, asked: ApprovalRequest, granted: Callable[[Approval], None]
    ) -> None:
        """Turn to what asks a manager elsewhere, and come back to the page with or without a yes."""

        def back(approval: Approval) -> None:
            self.frame.page_clicked(page)
            granted(approval)

        self.frame.open(Page.REMOTE)
        self._room(Page.REMOTE).approve_remotely(asked, back, partial(self.frame.page_clicked, page))

    def _room(self, page: Page) -> Room:
        self._window.page(page)
        return self._rooms[page]
