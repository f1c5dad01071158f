"""Everything behind the window: widgets joined to presenters, presenters to the network thread."""

import gc
import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from toggle_desk.app.desks import desk_for
from toggle_desk.app.wardrobe import ScreenWardrobe
from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.composition import glance
from toggle_desk.domain.people import Operator
from toggle_desk.presenters import issue_screens, shell_screen, wording
from toggle_desk.presenters.issue import IssuePresenter
from toggle_desk.presenters.issue_draft import Context
from toggle_desk.presenters.shell import ShellPresenter
from toggle_desk.presenters.shell_screen import Page
from toggle_desk.runtime.clock import SystemClock, SystemIds, spread
from toggle_desk.runtime.crash import catch_mistakes
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.network_thread import NetworkThread, QtTimers
from toggle_desk.ui.frame import Frame
from toggle_desk.ui.issue_page import IssuePage
from toggle_desk.ui.main_window import MainWindow

if TYPE_CHECKING:  # importing these takes longer than showing what is known already
    from toggle_desk.app.pages import Pages
    from toggle_desk.ui.shortcuts import Shortcuts

BETWEEN_PAGES = 0.02  # seconds


class Joined(QObject):
    """Owns the presenters and the network thread of a window; pages that were never opened cost nothing."""

    def __init__(
        self,
        window: MainWindow,
        place: Installation,
        practice_wanted: Callable[[], None],
    ) -> None:
        """Join everything and start the network thread; the first picture is on the glass already."""
        super().__init__(window)
        self._application = cast("QApplication", QApplication.instance())
        self._wardrobe = ScreenWardrobe(self._application, window, place.paths.appearance)
        self._wardrobe.language_changed = self._language_changed
        self._window = window
        self._issue_page = IssuePage()
        self._practice = place.practice
        self._practice_wanted = practice_wanted
        self.network = NetworkThread(desk_for(place), self._entry_changed)
        self.timers = QtTimers(self)
        self._pages: Pages | None = None
        self._shortcuts: Shortcuts | None = None
        self._context = Context()
        self._take_back: tuple[Callable[[], None], ...] = ()
        self._people: tuple[Operator, ...] = ()
        self.shell = ShellPresenter(window, self.network, self.timers, practice=place.practice, spread=spread)
        window.setWindowTitle(wording.say("app.name"))
        window.furnish(Frame(), {page: partial(self._page, page) for page in Page})
        self._issue_page.display(issue_screens.starting())
        window.display(shell_screen.starting(practice=place.practice))
        self._join_shell()
        self._join_issue(self._issue_page)
        catch_mistakes(self._something_unexpected)
        found = glance(place)
        if found is None:
            self.shell.shown()
        else:
            self.shell.glanced(found)
        window.furnished.connect(self._load)

    def _load(self) -> None:
        """Load what speaks to Toggle, once what is known already is on the glass."""
        gc.freeze()
        gc.enable()
        self.network.launch()
        self._listen_to_keys()
        self.shell.started()
        self.network.start(_prepare, self._prepare_more, self._prepare_more)

    def _prepare_more(self, _: object = None) -> None:
        """Build the other views and pages one by one, with room for a tap between them."""
        if self._issue_page.prepare() or self._window.prepare():
            self.timers.after(BETWEEN_PAGES, self._prepare_more)
        else:
            gc.freeze()  # all of this stays too: looking through it takes longer than a picture

    def close(self) -> None:
        """Stop the network thread; a card on its way is given a few seconds more."""
        self._issue.window_closed()
        self.network.close()

    def _page(self, page: Page) -> QWidget:
        return self._issue_page if page is Page.ISSUE else self._made_pages().make(page)

    def _made_pages(self) -> "Pages":
        if self._pages is None:
            from toggle_desk.app.pages import Pages

            self._pages = pages = Pages(
                self.network, self.timers, self.shell, self._wardrobe, practice=self._practice
            )
            pages.context_changed(self._context)
            pages.people_changed(self._people)
            pages.practice_wanted = self._practice_wanted
            pages.decision_wanted = self._decide_about
            pages.next_guest_wanted = self._next_guest
            pages.reversal_wanted = self._reverse_about
            pages.card_wanted = self._show_card
            pages.manager_wanted = self._fetch_manager_for
        return self._pages

    def _something_unexpected(self) -> None:
        """Say that a mistake of ours happened; may be called from any thread."""
        QTimer.singleShot(0, self, self.shell.something_unexpected)

    # -- joining -----------------------------------------------------------------------------------------

    def _join_shell(self) -> None:
        self._window.page_clicked.connect(self.shell.page_clicked)
        self._window.site_picked.connect(self.shell.site_picked)
        self._window.product_picked.connect(self.shell.product_picked)
        self._window.lock_clicked.connect(self.shell.lock_clicked)
        self._window.status_clicked.connect(self.shell.status_clicked)
        self.shell.context_changed = self._context_changed
        self.shell.page_changed = self._page_changed
        self.shell.people_changed = self._people_changed
        self.shell.entry_wanted = self._open_entry

    def _join_issue(self, page: IssuePage) -> None:
        tokens = SystemIds("", "").token
        self._issue = issue = IssuePresenter(page, self.network, self.timers, tokens, SystemClock().now)
        issue.open_changed = self._outcomes_changed
        issue.manager_wanted = self._fetch_manager
        issue.print_wanted = self._print
        page.tile_tapped.connect(issue.tile_tapped)
        page.pad_pressed.connect(issue.pad_pressed)
        page.amount_pasted.connect(issue.amount_pasted)
        page.reason_tapped.connect(issue.reason_tapped)
        page.table_edited.connect(issue.table_edited)
        page.note_edited.connect(issue.note_edited)
        page.handover_tapped.connect(issue.handover_tapped)
        page.email_edited.connect(issue.email_edited)
        page.issue_clicked.connect(issue.issue_clicked)
        page.undo_clicked.connect(issue.undo_clicked)
        page.suggestion_tapped.connect(issue.suggestion_tapped)
        page.show_clicked.connect(issue.show_clicked)
        page.print_clicked.connect(issue.print_clicked)
        page.reverse_clicked.connect(issue.reverse_clicked)
        page.new_clicked.connect(issue.new_clicked)
        page.guest_done_clicked.connect(issue.guest_done_clicked)
        page.check_again_clicked.connect(issue.check_again_clicked)
        page.manager_clicked.connect(issue.manager_clicked)
        page.send_again_clicked.connect(issue.send_again_clicked)
        page.abandon_clicked.connect(issue.abandon_clicked)
        page.next_clicked.connect(issue.new_clicked)
        page.reverse_reason_edited.connect(issue.reverse_reason_edited)
        page.reverse_confirmed.connect(issue.reverse_confirmed)
        page.reverse_cancelled.connect(issue.reverse_cancelled)

    def _listen_to_keys(self) -> None:
        from toggle_desk.ui.shortcuts import Shortcuts
        from toggle_desk.ui.wedge import Wedge

        self._shortcuts = Shortcuts(self._window)
        wedge = Wedge(self._application, self._window)
        wedge.scanned.connect(self._scanned)
        wedge.dropped.connect(self._something_else_scanned)
        wedge.kept.connect(self.shell.remark.kept)
        wedge.typing_began.connect(self._typing_began)
        wedge.taken_back.connect(self._typing_taken_back)
        self.shell.scanner_changed = wedge.take_rules

    # -- news between presenters -------------------------------------------------------------------------

    def _context_changed(self, context: Context) -> None:
        self._context = context
        self._issue.context_changed(context)
        if self._pages is not None:
            self._pages.context_changed(context)

    def _language_changed(self) -> None:
        from toggle_desk.ui.say_again import say_again_in_turns

        self._window.setWindowTitle(wording.say("app.name"))
        pages = () if self._pages is None else self._pages.language_changed()
        say_again_in_turns(self._window, (self._issue.language_changed, self.shell.language_changed, *pages))

    def _people_changed(self, people: tuple[Operator, ...]) -> None:
        self._people = people
        if self._pages is not None:
            self._pages.people_changed(people)

    def _page_changed(self, page: Page) -> None:
        if self._shortcuts is not None:
            self._shortcuts.put_sheet_away()
        self._window.page(page)
        if page is Page.ISSUE:
            self._issue.page_opened()
        else:
            self._issue.page_left()
        if self._pages is not None:
            self._pages.opened(page)

    def _entry_changed(self, entry: Entry) -> None:
        self._issue.entry_changed(entry)
        if self._pages is not None:
            self._pages.entry_changed(entry)
        self.shell.entry_changed(entry)

    def _fetch_manager(self) -> None:
        self.shell.manager_wanted()
        self._made_pages().ask_for_manager(self._manager_came, self.shell.issue_wanted)

    def _manager_came(self, manager: Operator) -> None:
        self.shell.issue_wanted()
        self._issue.manager_came(manager)

    def _fetch_manager_for(self, page: Page, came: Callable[[Operator], None]) -> None:
        """Have a manager decide on another page than the first, without leaving it for good."""

        def back(manager: Operator) -> None:
            self.shell.page_clicked(page)
            came(manager)

        self.shell.manager_wanted()
        self._made_pages().ask_for_manager(back, partial(self.shell.page_clicked, page))

    def _open_entry(self, reference: str) -> None:
        self._made_pages().open_entry(reference)

    def _show_card(self, entry: Entry) -> None:
        self.shell.issue_wanted()
        self._issue.card_wanted(entry)

    def _print(self, entry: Entry, at_once: bool) -> None:  # noqa: FBT001 - told by a presenter
        self._window.page(Page.PRINT)
        self._made_pages().print_card(entry, at_once=at_once)
        self.shell.print_wanted()

    def _scanned(self, number: str) -> None:
        if self.shell.card_scanned():
            self._made_pages().card_scanned(number)

    def _something_else_scanned(self, doubtful: bool) -> None:  # noqa: FBT001 - a signal of the window's
        self.shell.remark.not_taken(doubtful)
        if not doubtful:
            self._made_pages().something_else_scanned()

    def _typing_began(self) -> None:
        pages = () if self._pages is None else (self._pages.typing_began(),)
        self._take_back = (self._issue.typing_began(), *pages)

    def _typing_taken_back(self) -> None:
        for take_back in self._take_back:
            take_back()

    def _next_guest(self) -> None:
        self._issue.new_clicked()
        self.shell.issue_wanted()

    def _decide_about(self, entry: Entry) -> None:
        self.shell.issue_wanted()
        self._issue.decision_wanted(entry)

    def _reverse_about(self, entry: Entry) -> None:
        self.shell.issue_wanted()
        self._issue.reversal_wanted(entry)

    def _outcomes_changed(self) -> None:
        self.shell.limits_may_differ()


async def _prepare(_: Desk) -> None:
    """Import beside the window what takes too long once somebody waits for a code or a page."""
    importlib.import_module("segno")
    importlib.import_module("toggle_desk.app.pages")
