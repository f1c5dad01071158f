"""Photographs every page and state of the real window in practice mode."""

import os
import sys
import tempfile
from pathlib import Path

import toggle_desk
from toggle_desk.app.guide import Guide
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, has_display, new_application
from toggle_desk.presenters import wording
from toggle_desk.runtime.installation import Installation
from toggle_desk.ui.activity.table import ActivityTable
from toggle_desk.ui.frame.shortcuts import Shortcuts
from toggle_desk.ui.issue.form import IssueForm
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.printing import Paper, PrintPage
from toggle_desk.ui.setup import SetupPage
from toggle_desk.ui.widgets.text import TextLabel

PRACTICE = (Path(toggle_desk.__file__).parent / "sandbox" / "practice.toml").read_text("utf-8")
PEOPLE = """
[[operators]]
name = "Sam"
role = "staff"
pin = "482913"

[[operators]]
name = "Alex"
role = "supervisor"

[[operators]]
name = "Priya"
role = "manager"
pin = "917364"
"""
STAFF_LIMITS = '[limits]\nstaff_card = "25.00"\nstaff_day = "100.00"'
# What an ordinary day looks like: enough cards to say what is usual.
DAY = (
    (1000, "waited"), (1500, "waited"), (2000, "food"), (1000, "service"), (500, "thanks"),
    (1500, "waited"), (2000, "wrong_order"), (1000, "food"), (1500, "waited"), (1000, "thanks"),
)  # fmt: skip
NO_ANSWER = {"fault": "close", "times": 0}  # every reply is lost after Toggle has done its work
NO_LINE = {"fault": "close", "stage": "before", "times": 0}
SLOW = {"fault": "delay", "operation": "createOrder", "seconds": 3.0}
NO_PRINTER = "127.0.0.1:9"  # where nothing listens: a tour uses up no paper


def tour(folder: Path, *, short: bool) -> int:
    """Save a PNG of every screen under the folder asked for; gives 0, or 1 where a screen never came up."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = new_application()
    folder.mkdir(parents=True, exist_ok=True)
    from toggle_desk.sandbox.server import Sandbox

    with tempfile.TemporaryDirectory(prefix="toggle-desk-tour-") as data:
        place = Installation.of(Path(data), None, practice=True)
        place.paths.root.mkdir(parents=True)
        with Sandbox(place.paths.sandbox) as toggle:
            program = Program(place.at(toggle.url))
            guide = Guide(application, program, toggle.origin, folder, short=short)
            try:
                _Route(guide, Path(data)).walk()
            except LookupError as missing:
                sys.stderr.write(f"{missing}\n")
                return 1
            finally:
                guide.leave()
    sys.stderr.write(wording.say("cli.tour_done", count=str(guide.count), folder=str(folder)) + "\n")
    return 0


class _Route:
    """A day at the till, from the first look at it to an outcome that was unknown for a while."""

    def __init__(self, guide: Guide, data: Path) -> None:
        self._guide = guide
        self._data = data

    def walk(self) -> None:
        """Visit every screen. Raises LookupError naming what never came up."""
        guide = self._guide
        guide.enter()
        guide.until(lambda: guide.enabled("amount_tile_2000"), "the issue page")
        guide.photograph("issue-empty")
        self._before_the_first_card()
        self._set_up_printer()
        self._fill_in()
        self._issue()
        self._hand_over()
        self._reverse()
        number = self._spend_the_day()
        self._look_around(number)
        self._change_the_set_up()
        self._lose_the_line()
        self._look_after_people()
        self._sign_in()
        self._without_an_answer()
        guide.photograph_the_rest()

    def _before_the_first_card(self) -> None:
        guide = self._guide
        for page in ("activity", "reports"):
            guide.press(f"nav_{page}")
            guide.until(lambda page=page: guide.shown(f"{page}_empty"), f"{page} without a card")
            guide.photograph(f"{page}-empty")

    def _set_up_printer(self) -> None:
        guide = self._guide
        guide.press("nav_settings")
        guide.press("setup_printer")
        guide.until(lambda: guide.enabled("printer_way_network"), "the printer")
        guide.photograph("printer")
        guide.press("printer_way_network")
        guide.write("printer_address", NO_PRINTER)
        guide.press("printer_test")
        guide.until(lambda: guide.shown("printer_notice") and guide.enabled("printer_save"), "no printer")
        guide.photograph("printer-out-of-reach")
        guide.press("printer_save")
        guide.press("nav_issue")

    def _fill_in(self) -> None:
        guide = self._guide
        for name in ("amount_tile_2000", "reason_waited"):
            guide.press(name)
        guide.write("table_field", "12")
        guide.photograph("issue-ready")
        guide.press("amount_pad_clear")
        for key in ("amount_pad_9", "amount_pad_00", "amount_pad_00"):
            guide.press(key)
        guide.photograph("issue-refused")
        guide.find(IssuePage, "issue_page").panel(IssueForm).amount_pasted.emit("1.23.4,56")
        guide.photograph("issue-not-pasted")
        guide.press("amount_tile_2000")
        guide.press("handover_email")
        guide.write("guest_email_field", "guest@gmial.com")
        guide.photograph("issue-by-email")
        guide.press("issue_button")
        guide.photograph("issue-held", brief=True)  # it is sent after five seconds
        guide.press("undo_button")
        guide.photograph("issue-undone")

    def _issue(self) -> None:
        guide = self._guide
        guide.press("handover_show")
        guide.arrange("POST", SLOW)
        guide.press("issue_button")
        guide.settle(1200)
        guide.photograph("issue-sending", brief=True)
        guide.until(lambda: guide.shown("result_amount"), "the result")
        guide.arrange("DELETE")
        guide.photograph("issued")

    def _hand_over(self) -> None:
        guide = self._guide
        self._show("guest")
        guide.press("result_print")
        paper = guide.find(Paper, "print_preview")
        guide.until(lambda: paper.isVisible() and paper.shows_something(), "the paper")
        guide.photograph("print")
        guide.press("print_print")
        guide.until(lambda: guide.shown("print_notice") and guide.enabled("print_pdf"), "no paper")
        guide.photograph("print-out-of-reach")
        page = guide.find(PrintPage, "print_page")
        page.pdf_chosen.emit(str(self._data / "card.pdf"))
        guide.until(lambda: guide.shown("print_count") and guide.enabled("print_pdf"), "a file")
        guide.photograph("print-copy")
        guide.press("print_back")

    def _reverse(self) -> None:
        guide = self._guide
        guide.press("result_reverse")
        guide.photograph("reverse")
        guide.write("reverse_reason_field", "Given to the wrong table")
        guide.press("reverse_confirm")
        guide.until(lambda: guide.shown("result_amount"), "the reversal")
        guide.photograph("reversed")
        guide.press("result_new")

    def _spend_the_day(self) -> str:
        """Issue what an ordinary day brings; give the number of the last card that was shown."""
        guide = self._guide
        number = ""
        for amount, reason in DAY:
            for name in (f"amount_tile_{amount}", f"reason_{reason}", "issue_button"):
                guide.press(name)
            guide.until(lambda: guide.shown("result_amount"), "a result")
            number = number or self._show()
            guide.press("result_new")
        for name in ("amount_tile_5000", "reason_service"):
            guide.press(name)
        guide.until(lambda: guide.shown("amount_unusual"), "well over the usual")
        guide.photograph("issue-unusual")
        for name in ("amount_tile_2000", "handover_email"):
            guide.press(name)
        guide.write("guest_email_field", "guest@example.com")
        guide.press("issue_button")
        guide.until(lambda: guide.shown("result_amount"), "an email")
        guide.photograph("issued-by-email")
        guide.press("result_new")
        return number

    def _show(self, picture: str = "") -> str:
        guide = self._guide
        guide.press("result_show")
        guide.until(lambda: guide.shown("guest_done"), "the guest's view")
        if picture:
            guide.photograph(picture)
        shown = guide.find(TextLabel, "guest_number").text()
        guide.press("guest_done")
        return "".join(letter for letter in shown if letter.isdecimal())

    def _look_around(self, number: str) -> None:
        guide = self._guide
        guide.press("nav_activity")
        table = guide.find(ActivityTable, "activity_table")
        guide.until(lambda: table.model().rowCount() > len(DAY), "the list")
        guide.photograph("activity")
        table.clicked.emit(table.model().index(1, 0))
        guide.until(lambda: guide.shown("activity_detail"), "an entry")
        guide.photograph("activity-entry")
        guide.press("activity_detail_close")
        guide.write("activity_search", "nothing like it")
        guide.until(lambda: guide.shown("activity_empty"), "a search without an answer")
        guide.photograph("activity-nothing-found")
        guide.write("activity_search", "")
        guide.press("nav_check_card")
        guide.photograph("check-card")
        guide.write("check_number_field", number)
        guide.press("check_button")
        guide.until(lambda: guide.shown("check_balance"), "what is left on a card")
        guide.photograph("check-card-found")
        guide.write("check_number_field", "6301190000000000000")
        guide.press("check_button")
        guide.until(lambda: guide.shown("check_notice"), "what Toggle says of a card")
        guide.photograph("check-card-unknown")
        guide.press("nav_reports")
        guide.until(lambda: not guide.shown("reports_empty"), "the day")
        guide.photograph("reports")
        guide.find(Shortcuts, "shortcuts").show_sheet()
        guide.photograph("keys")
        guide.press("shortcuts_close")

    def _change_the_set_up(self) -> None:
        guide = self._guide
        guide.press("nav_settings")
        guide.photograph("settings")
        self._provision("[connection]\naccount = 662")
        guide.until(lambda: guide.shown("setup_notice"), "a file that is refused")
        guide.photograph("settings-refused")
        guide.press("setup_about")
        guide.until(lambda: guide.shown("about_text"), "about")
        guide.photograph("about")
        guide.press("nav_settings")
        guide.press("setup_connect")
        guide.until(lambda: guide.shown("connect_button"), "the connection")
        guide.photograph("connect")
        guide.write("connect_username", "till@anchor.example")
        guide.write("connect_password", "not the password")
        guide.press("connect_button")
        guide.until(lambda: guide.shown("connect_notice") and guide.enabled("connect_button"), "a refusal")
        guide.photograph("connect-refused")

    def _lose_the_line(self) -> None:
        guide = self._guide
        online = guide.find(TextLabel, "connection_label").text()
        guide.press("nav_issue")
        guide.press("handover_show")
        guide.arrange("POST", NO_LINE)
        self._provision(PRACTICE)
        guide.until(lambda: not guide.says("connection_label", online), "no connection")
        guide.photograph("issue-offline")
        guide.arrange("DELETE")
        self._provision(PRACTICE)
        guide.until(lambda: guide.says("connection_label", online), "the connection again")

    def _look_after_people(self) -> None:
        """While the owner works without a PIN: staff are not shown these pages."""
        guide = self._guide
        for page in ("people", "rights"):
            guide.press("nav_settings")
            guide.press(f"setup_{page}")
            guide.until(lambda page=page: guide.shown(f"{page}_page"), page)
            guide.photograph(page)
        guide.press("nav_issue")

    def _sign_in(self) -> None:
        guide = self._guide
        self._provision(PRACTICE.replace("[limits]", STAFF_LIMITS) + PEOPLE)
        guide.until(lambda: guide.enabled("operator_Sam"), "who is at the till")
        guide.photograph("sign-in")
        guide.press("operator_Alex")
        guide.until(lambda: guide.says("sign_in_headline", "Alex"), "a first PIN")
        guide.photograph("sign-in-first")
        guide.press("operator_Sam")
        guide.photograph("sign-in-pin")
        self._enter("000000")
        guide.until(lambda: guide.enabled("pin_pad_0") and guide.shown("sign_in_notice"), "a wrong PIN")
        guide.photograph("sign-in-refused")
        self._enter("482913")
        guide.until(lambda: guide.shown("issue_button"), "the issue page of a person")
        guide.press("handover_show")
        guide.photograph("issue-signed-in")
        for name in ("amount_tile_5000", "reason_service", "issue_button"):
            guide.press(name)
        guide.until(lambda: guide.enabled("approver_Priya"), "the question to a second person")
        guide.photograph("issue-over-a-limit")
        guide.press("approver_Priya")
        guide.photograph("issue-second-person")
        guide.press("approval_elsewhere")
        guide.until(lambda: guide.enabled("remote_back"), "the way to a manager elsewhere")
        guide.photograph("remote")
        guide.press("remote_back")
        guide.until(lambda: guide.enabled("approval_back"), "the question again")
        guide.press("approval_back")
        guide.until(lambda: guide.enabled("issue_button"), "the form again")

    def _without_an_answer(self) -> None:
        guide = self._guide
        guide.press("amount_tile_2500")
        guide.arrange("POST", NO_ANSWER)
        guide.press("issue_button")
        guide.until(lambda: guide.shown("unknown_panel"), "an outcome that nobody knows")
        guide.photograph("unknown")
        guide.press("unknown_get_manager")
        guide.until(lambda: guide.enabled("operator_Priya"), "who decides")
        guide.photograph("unknown-who-decides")
        guide.press("operator_Priya")
        self._enter("917364")
        guide.until(lambda: guide.shown("unknown_reason_field"), "what a manager decides")
        guide.photograph("unknown-manager")
        guide.press("nav_activity")
        guide.photograph("activity-unknown")
        guide.press("nav_reports")
        guide.photograph("reports-unknown")
        guide.press("nav_issue")
        guide.arrange("DELETE")
        guide.press("unknown_check_again")
        guide.until(lambda: guide.shown("result_amount"), "the outcome")
        guide.photograph("issued-after-all")
        guide.press("result_new")

    def _provision(self, text: str) -> None:
        self._guide.find(SetupPage, "setup_page").provision_chosen.emit(text)

    def _enter(self, pin: str) -> None:
        for digit in pin:
            self._guide.press(f"pin_pad_{digit}")
