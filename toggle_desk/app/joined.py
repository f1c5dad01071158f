"""Everything behind the window: widgets joined to presenters, presenters to the network thread."""

import importlib
from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from toggle_desk.app.desks import desk_for
from toggle_desk.application.desk import Desk
from toggle_desk.application.ports import Entry
from toggle_desk.domain.people import Operator
from toggle_desk.presenters.about import AboutPresenter
from toggle_desk.presenters.activity import ActivityPresenter
from toggle_desk.presenters.check_card import CheckCardPresenter
from toggle_desk.presenters.connect import ConnectPresenter
from toggle_desk.presenters.issue import IssuePresenter
from toggle_desk.presenters.issue_states import Context
from toggle_desk.presenters.reports import ReportsPresenter
from toggle_desk.presenters.setup import SetupPresenter
from toggle_desk.presenters.shell import ShellPresenter
from toggle_desk.presenters.shell_screen import Page
from toggle_desk.presenters.sign_in import SignInPresenter
from toggle_desk.runtime.clock import SystemClock, SystemIds
from toggle_desk.runtime.crash import catch_mistakes
from toggle_desk.runtime.installation import Installation
from toggle_desk.runtime.network_thread import NetworkThread, QtTimers
from toggle_desk.runtime.release import release
from toggle_desk.ui.about_page import AboutPage
from toggle_desk.ui.activity_page import ActivityPage
from toggle_desk.ui.check_card_page import CheckCardPage
from toggle_desk.ui.connect_page import ConnectPage
from toggle_desk.ui.issue_page import IssuePage
from toggle_desk.ui.main_window import MainWindow
from toggle_desk.ui.reports_page import ReportsPage
from toggle_desk.ui.setup_page import SetupPage
from toggle_desk.ui.sign_in_page import SignInPage


class Joined(QObject):
    """Owns the presenters and the network thread of a window; pages that were never opened cost nothing."""

    def __init__(
        self,
        window: MainWindow,
        issue_page: IssuePage,
        place: Installation,
        practice_wanted: Callable[[], None],
    ) -> None:
        """Join everything and start the network thread; the first picture is on the glass already."""
        super().__init__(window)
        self._window = window
        self._practice = place.practice
        self._practice_wanted = practice_wanted
        self.network = NetworkThread(desk_for(place), self._entry_changed)
        self.timers = QtTimers(self)
        self._openings: dict[Page, Callable[[], None]] = {}
        self._operator: Operator | None = None
        self._people: tuple[Operator, ...] = ()
        self._activity: ActivityPresenter | None = None
        self._sign_in: SignInPresenter | None = None
        self._check_card: CheckCardPresenter | None = None
        self.shell = ShellPresenter(window, self.network, self.timers, practice=place.practice)
        self._join_shell()
        self._join_issue(issue_page)
        catch_mistakes(self._something_unexpected)
        self.shell.shown()
        self.network.launch()
        self.shell.started()
        self.network.start(_prepare, _nothing_more, _nothing_more)

    def close(self) -> None:
        """Stop the network thread; a card on its way is written down as unknown first."""
        self.network.close()

    def page(self, page: Page) -> QWidget:
        """Make one of the pages that are not there from the start."""
        match page:
            case Page.ACTIVITY:
                return self._activity_page()
            case Page.CHECK_CARD:
                return self._check_card_page()
            case Page.REPORTS:
                return self._reports_page()
            case Page.SETTINGS:
                return self._setup_page()
            case Page.CONNECT:
                return self._connect_page()
            case Page.SIGN_IN:
                return self._sign_in_page()
            case Page.ABOUT:
                return self._about_page()
            case Page.ISSUE:
                raise KeyError(page)
            case _:
                assert_never(page)

    def _something_unexpected(self) -> None:
        """Say that a mistake of ours happened; may be called from any thread."""
        QTimer.singleShot(0, self, self.shell.something_unexpected)

    # -- joining -----------------------------------------------------------------------------------------

    def _join_shell(self) -> None:
        self._window.page_clicked.connect(self.shell.page_clicked)
        self._window.site_picked.connect(self.shell.site_picked)
        self._window.product_picked.connect(self.shell.product_picked)
        self._window.lock_clicked.connect(self.shell.lock_clicked)
        self.shell.context_changed = self._context_changed
        self.shell.page_changed = self._page_changed
        self.shell.people_changed = self._people_changed

    def _join_issue(self, page: IssuePage) -> None:
        tokens = SystemIds("", "").token
        self._issue = issue = IssuePresenter(page, self.network, self.timers, tokens, SystemClock().now)
        issue.open_changed = self._outcomes_changed
        issue.manager_wanted = self._fetch_manager
        page.tile_tapped.connect(issue.tile_tapped)
        page.pad_pressed.connect(issue.pad_pressed)
        page.reason_tapped.connect(issue.reason_tapped)
        page.table_edited.connect(issue.table_edited)
        page.note_edited.connect(issue.note_edited)
        page.handover_tapped.connect(issue.handover_tapped)
        page.email_edited.connect(issue.email_edited)
        page.issue_clicked.connect(issue.issue_clicked)
        page.show_clicked.connect(issue.show_clicked)
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

    def _activity_page(self) -> QWidget:
        page = ActivityPage()
        self._activity = activity = ActivityPresenter(page, self.network, self.timers)
        activity.operator_changed(self._operator)
        activity.decision_wanted = self._decide_about
        activity.reversal_wanted = self._reverse_about
        page.search_edited.connect(activity.search_edited)
        page.more_clicked.connect(activity.more_clicked)
        page.row_chosen.connect(activity.row_chosen)
        page.detail_closed.connect(activity.detail_closed)
        page.reverse_clicked.connect(activity.reverse_clicked)
        page.check_clicked.connect(activity.check_clicked)
        page.send_clicked.connect(activity.send_clicked)
        page.abandon_clicked.connect(activity.abandon_clicked)
        self._openings[Page.ACTIVITY] = activity.opened
        return page

    def _check_card_page(self) -> QWidget:
        page = CheckCardPage()
        self._check_card = check = CheckCardPresenter(page, self.network)
        page.number_edited.connect(check.number_edited)
        page.check_clicked.connect(check.check_clicked)
        self._openings[Page.CHECK_CARD] = check.opened
        return page

    def _reports_page(self) -> QWidget:
        page = ReportsPage()
        reports = ReportsPresenter(page, self.network)
        self._openings[Page.REPORTS] = reports.opened
        return page

    def _setup_page(self) -> QWidget:
        page = SetupPage()
        setup = SetupPresenter(page, self.network)
        setup.changed = self.shell.set_up_changed
        page.connect_clicked.connect(self.shell.connect_wanted)
        page.provision_chosen.connect(setup.provision_chosen)
        page.about_clicked.connect(self.shell.about_wanted)
        self._openings[Page.SETTINGS] = setup.opened
        return page

    def _connect_page(self) -> QWidget:
        page = ConnectPage()
        connect = ConnectPresenter(page, self.network, practice=self._practice)
        connect.connected = self.shell.set_up_changed
        connect.practice_wanted = self._practice_wanted
        page.username_edited.connect(connect.username_edited)
        page.password_edited.connect(connect.password_edited)
        page.account_edited.connect(connect.account_edited)
        page.connect_clicked.connect(connect.connect_clicked)
        page.practice_clicked.connect(connect.practice_clicked)
        self._openings[Page.CONNECT] = connect.opened
        return page

    def _sign_in_page(self) -> QWidget:
        page = SignInPage()
        self._sign_in = sign_in = SignInPresenter(page, self.network)
        sign_in.signed_in = self.shell.signed_in
        sign_in.people_changed(self._people)
        page.person_tapped.connect(sign_in.person_tapped)
        page.pin_pressed.connect(sign_in.pin_pressed)
        self._openings[Page.SIGN_IN] = sign_in.opened
        return page

    def _about_page(self) -> QWidget:
        page = AboutPage()
        about = AboutPresenter(page, self.network, release)
        page.text_picked.connect(about.text_picked)
        self._openings[Page.ABOUT] = about.opened
        return page

    # -- news between presenters -------------------------------------------------------------------------

    def _context_changed(self, context: Context) -> None:
        self._operator = context.operator
        self._issue.context_changed(context)
        if self._activity is not None:
            self._activity.operator_changed(context.operator)
        if self._check_card is not None:
            self._check_card.currency_changed(context.currency)

    def _people_changed(self, people: tuple[Operator, ...]) -> None:
        self._people = people
        if self._sign_in is not None:
            self._sign_in.people_changed(people)

    def _page_changed(self, page: Page) -> None:
        self._window.page(page)
        opened = self._openings.get(page)
        if opened is not None:
            opened()

    def _entry_changed(self, entry: Entry) -> None:
        self._issue.entry_changed(entry)
        if self._activity is not None:
            self._activity.entry_changed(entry)
        self.shell.limits_may_differ()

    def _fetch_manager(self) -> None:
        self.shell.manager_wanted()
        if self._sign_in is not None:
            managers = tuple(person for person in self._people if person.may_decide())
            self._sign_in.ask_for(managers, self._manager_came)

    def _manager_came(self, manager: Operator) -> None:
        self.shell.issue_wanted()
        self._issue.manager_came(manager)

    def _decide_about(self, entry: Entry) -> None:
        self.shell.issue_wanted()
        self._issue.decision_wanted(entry)

    def _reverse_about(self, entry: Entry) -> None:
        self.shell.issue_wanted()
        self._issue.reversal_wanted(entry)

    def _outcomes_changed(self) -> None:
        self.shell.limits_may_differ()


async def _prepare(_: Desk) -> None:
    """Import what draws codes, which takes too long while a guest is waiting for one."""
    importlib.import_module("segno")


def _nothing_more(_: object) -> None:
    """Nobody waits for what is only prepared."""
