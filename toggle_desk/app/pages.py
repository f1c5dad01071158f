"""The pages behind the navigation: made when first shown, joined to their presenters, told the news."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from PySide6.QtWidgets import QWidget

from toggle_desk.application.records import Entry
from toggle_desk.domain.people import Operator
from toggle_desk.presenters.about import AboutPresenter
from toggle_desk.presenters.activity import ActivityPresenter
from toggle_desk.presenters.appearance_choice import AppearancePresenter, Wardrobe
from toggle_desk.presenters.check_card import CheckCardPresenter
from toggle_desk.presenters.connect import ConnectPresenter
from toggle_desk.presenters.issue_draft import Context
from toggle_desk.presenters.printer_setup import PrinterPresenter
from toggle_desk.presenters.printing import PrintingPresenter
from toggle_desk.presenters.reports import ReportsPresenter
from toggle_desk.presenters.setup import SetupPresenter
from toggle_desk.presenters.shell import ShellPresenter
from toggle_desk.presenters.shell_screen import Page
from toggle_desk.presenters.sign_in import SignInPresenter
from toggle_desk.presenters.tasks import Tasks, Timers, unheard
from toggle_desk.runtime.clock import SystemClock
from toggle_desk.runtime.release import release
from toggle_desk.ui.about_page import AboutPage
from toggle_desk.ui.activity_page import ActivityPage
from toggle_desk.ui.check_card_page import CheckCardPage
from toggle_desk.ui.connect_page import ConnectPage
from toggle_desk.ui.print_page import PrintPage
from toggle_desk.ui.print_setup_page import PrinterPage
from toggle_desk.ui.reports_page import ReportsPage
from toggle_desk.ui.setup_page import SetupPage
from toggle_desk.ui.sign_in_page import SignInPage


class Pages:
    """Owns the presenters of every page but the first; a page that was never opened costs nothing."""

    def __init__(
        self,
        tasks: Tasks,
        timers: Timers,
        shell: ShellPresenter,
        wardrobe: Wardrobe,
        *,
        practice: bool,
    ) -> None:
        """Take what every page works with; whom to tell of wishes is set by the composition root."""
        self._tasks = tasks
        self._timers = timers
        self._shell = shell
        self._wardrobe = wardrobe
        self._context = Context()
        self._people: tuple[Operator, ...] = ()
        self._practice = practice
        self._openings: dict[Page, Callable[[], None]] = {}
        self._activity: ActivityPresenter | None = None
        self._sign_in: SignInPresenter | None = None
        self._check_card: CheckCardPresenter | None = None
        self._printing: PrintingPresenter | None = None
        self._setup: SetupPresenter | None = None
        self._connect: ConnectPresenter | None = None
        self._look: AppearancePresenter | None = None
        self._speaking: list[Callable[[], None]] = []
        self.practice_wanted: Callable[[], None] = unheard
        self.next_guest_wanted: Callable[[], None] = unheard
        self.decision_wanted: Callable[[Entry], None] = unheard
        self.reversal_wanted: Callable[[Entry], None] = unheard
        self.card_wanted: Callable[[Entry], None] = unheard
        self.manager_wanted: Callable[[Page, Callable[[Operator], None]], None] = unheard

    def make(self, page: Page) -> QWidget:
        """Make a page's widget. Raises KeyError for the first page, which is there from the start."""
        match page:
            case Page.ACTIVITY:
                return self._activity_page()
            case Page.CHECK_CARD:
                return self._check_card_page()
            case Page.REPORTS:
                return self._reports_page()
            case Page.SETTINGS:
                return self._setup_page()
            case Page.PRINT:
                return self._print_page()
            case Page.CONNECT:
                return self._connect_page()
            case Page.SIGN_IN:
                return self._sign_in_page()
            case Page.PRINTER:
                return self._printer_page()
            case Page.ABOUT:
                return self._about_page()
            case Page.ISSUE:
                raise KeyError(page)
            case _:
                assert_never(page)

    def opened(self, page: Page) -> None:
        """Tell a page that it is seen now."""
        if page in self._openings:
            self._openings[page]()

    def context_changed(self, context: Context) -> None:
        """Tell who is at the till, and what money is."""
        self._context = context
        if self._activity is not None:
            self._activity.operator_changed(context.operator)
        if self._check_card is not None:
            self._check_card.currency_changed(context.currency)
        for page in (self._setup, self._connect):
            if page is not None:
                page.operator_changed(context.operator)

    def people_changed(self, people: tuple[Operator, ...]) -> None:
        """Tell who may sign in."""
        self._people = people
        if self._sign_in is not None:
            self._sign_in.people_changed(people)

    def entry_changed(self, entry: Entry) -> None:
        """Tell what became of a card."""
        if self._activity is not None:
            self._activity.entry_changed(entry)

    def language_changed(self) -> tuple[Callable[[], None], ...]:
        """Give what has every page that was made show the same in another language."""
        return tuple(self._speaking)

    def ask_for_manager(self, came: Callable[[Operator], None], left: Callable[[], None]) -> None:
        """Let a manager sign in for one decision; the page was made by being shown."""
        if self._sign_in is not None:
            managers = tuple(person for person in self._people if person.may_decide())
            self._sign_in.ask_for(managers, came, left)

    def card_scanned(self, number: str) -> None:
        """Ask about a card; its page was made by being shown."""
        if self._check_card is not None:
            self._check_card.number_scanned(number)

    def something_else_scanned(self) -> None:
        """Tell the page where cards are asked about that this was none."""
        if self._check_card is not None:
            self._check_card.something_else_scanned()

    def typing_began(self) -> Callable[[], None]:
        """Give what takes the next keys off what takes digits, where a scanner typed them."""
        return unheard if self._sign_in is None else self._sign_in.typing_began()

    def open_entry(self, reference: str) -> None:
        """Open a record; its page was made by being shown."""
        if self._activity is not None:
            self._activity.row_chosen(reference)

    def print_card(self, entry: Entry, *, at_once: bool) -> None:
        """Bring a card to the print page, which was made by being asked for. Raises Disagreement."""
        operator = self._context.operator
        by = operator.name if operator and operator.signed_in else entry.decision.operator
        if self._printing is not None:
            self._printing.card_brought(entry, by, at_once=at_once)

    def _activity_page(self) -> QWidget:
        page = ActivityPage()
        self._activity = activity = ActivityPresenter(page, self._tasks, self._timers)
        activity.operator_changed(self._context.operator)
        activity.decision_wanted = self.decision_wanted
        activity.reversal_wanted = self.reversal_wanted
        activity.card_wanted = self.card_wanted
        activity.manager_wanted = partial(self.manager_wanted, Page.ACTIVITY)
        page.search_edited.connect(activity.search_edited)
        page.more_clicked.connect(activity.more_clicked)
        page.row_chosen.connect(activity.row_chosen)
        page.detail_closed.connect(activity.detail_closed)
        page.reverse_clicked.connect(activity.reverse_clicked)
        page.check_clicked.connect(activity.check_clicked)
        page.send_clicked.connect(activity.send_clicked)
        page.abandon_clicked.connect(activity.abandon_clicked)
        page.show_clicked.connect(activity.show_clicked)
        page.seen_clicked.connect(activity.seen_clicked)
        self._openings[Page.ACTIVITY] = activity.opened
        self._speaking.append(activity.language_changed)
        return page

    def _check_card_page(self) -> QWidget:
        page = CheckCardPage()
        self._check_card = check = CheckCardPresenter(page, self._tasks)
        page.number_edited.connect(check.number_edited)
        page.check_clicked.connect(check.check_clicked)
        self._openings[Page.CHECK_CARD] = check.opened
        self._speaking.append(check.language_changed)
        return page

    def _reports_page(self) -> QWidget:
        page = ReportsPage()
        reports = ReportsPresenter(page, self._tasks)
        self._openings[Page.REPORTS] = reports.opened
        self._speaking.append(reports.language_changed)
        return page

    def _setup_page(self) -> QWidget:
        page = SetupPage()
        self._setup = setup = SetupPresenter(page, self._tasks)
        setup.operator_changed(self._context.operator)
        setup.changed = self._shell.set_up_changed
        page.connect_clicked.connect(self._shell.connect_wanted)
        page.provision_chosen.connect(setup.provision_chosen)
        self._look = look = AppearancePresenter(page, self._wardrobe)  # a signal alone would not keep it
        page.theme_picked.connect(look.theme_picked)
        page.scale_picked.connect(look.scale_picked)
        page.text_picked.connect(look.text_picked)
        page.language_picked.connect(look.language_picked)
        page.about_clicked.connect(self._shell.about_wanted)
        page.printer_clicked.connect(self._shell.printer_wanted)
        self._openings[Page.SETTINGS] = setup.opened
        self._speaking.append(setup.language_changed)
        return page

    def _print_page(self) -> QWidget:
        page = PrintPage()
        self._printing = printing = PrintingPresenter(
            page, self._tasks, SystemClock().now, practice=self._practice
        )
        printing.back_wanted = self._shell.issue_wanted
        printing.new_wanted = self.next_guest_wanted
        page.print_clicked.connect(printing.print_clicked)
        page.pdf_chosen.connect(printing.pdf_chosen)
        page.back_clicked.connect(printing.back_clicked)
        page.new_clicked.connect(printing.new_clicked)
        self._speaking.append(printing.language_changed)
        return page

    def _connect_page(self) -> QWidget:
        page = ConnectPage()
        self._connect = connect = ConnectPresenter(page, self._tasks, practice=self._practice)
        connect.operator_changed(self._context.operator)
        connect.connected = self._shell.set_up_changed
        connect.practice_wanted = self.practice_wanted
        page.username_edited.connect(connect.username_edited)
        page.password_edited.connect(connect.password_edited)
        page.account_edited.connect(connect.account_edited)
        page.connect_clicked.connect(connect.connect_clicked)
        page.practice_clicked.connect(connect.practice_clicked)
        self._openings[Page.CONNECT] = connect.opened
        self._speaking.append(connect.language_changed)
        return page

    def _sign_in_page(self) -> QWidget:
        page = SignInPage()
        self._sign_in = sign_in = SignInPresenter(page, self._tasks)
        sign_in.signed_in = self._shell.signed_in
        sign_in.people_changed(self._people)
        page.person_tapped.connect(sign_in.person_tapped)
        page.pin_pressed.connect(sign_in.pin_pressed)
        page.back_clicked.connect(sign_in.back_clicked)
        self._openings[Page.SIGN_IN] = sign_in.opened
        self._speaking.append(sign_in.language_changed)
        return page

    def _printer_page(self) -> QWidget:
        page = PrinterPage()
        printer = PrinterPresenter(page, self._tasks)
        printer.back_wanted = self._shell.settings_wanted
        page.way_tapped.connect(printer.way_tapped)
        page.paper_tapped.connect(printer.paper_tapped)
        page.name_picked.connect(printer.name_picked)
        page.address_edited.connect(printer.address_edited)
        page.save_clicked.connect(printer.save_clicked)
        page.test_clicked.connect(printer.test_clicked)
        page.back_clicked.connect(printer.back_clicked)
        self._openings[Page.PRINTER] = printer.opened
        self._speaking.append(printer.language_changed)
        return page

    def _about_page(self) -> QWidget:
        page = AboutPage()
        about = AboutPresenter(page, self._tasks, release)
        page.text_picked.connect(about.text_picked)
        self._openings[Page.ABOUT] = about.opened
        self._speaking.append(about.language_changed)
        return page
