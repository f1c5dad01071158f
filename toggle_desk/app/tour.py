"""Photographs every screen of the real window in practice mode."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

import toggle_desk
from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, has_display, new_application
from toggle_desk.presenters import wording
from toggle_desk.runtime.installation import Installation
from toggle_desk.ui import theme
from toggle_desk.ui.activity_table import ActivityTable
from toggle_desk.ui.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.setup_page import SetupPage
from toggle_desk.ui.shortcuts import Shortcuts
from toggle_desk.ui.widgets.text import TextLabel

if TYPE_CHECKING:  # importing it takes longer than the first picture
    from toggle_desk.sandbox.server import Sandbox

SIZES = ((800, 600), (1024, 768), (1920, 1080))
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
DIRECTIONS = {"": Qt.LayoutDirection.LeftToRight, "-rtl": Qt.LayoutDirection.RightToLeft}
USUAL = (1024, 768)
PRACTICE = Path(toggle_desk.__file__).parent / "sandbox" / "practice.toml"
PEOPLE = """
[[operators]]
name = "Sam"
role = "staff"
pin = "482913"

[[operators]]
name = "Priya"
role = "manager"
pin = "917364"
"""
STAFF_LIMITS = '[limits]\nstaff_card = "25.00"\nstaff_day = "100.00"'
NO_ANSWER = {"fault": "close", "times": 0}  # every reply is lost after Toggle has done its work
PATIENCE = 30_000  # milliseconds for any one screen to come up
W = TypeVar("W", bound=QObject)


def tour(options: argparse.Namespace) -> int:
    """Save a PNG of every screen under the folder asked for; gives 0, or 1 where a screen never came up."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = new_application()
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    from toggle_desk.sandbox.server import Sandbox

    with tempfile.TemporaryDirectory(prefix="toggle-desk-tour-") as data:
        place = Installation.of(Path(data), None, practice=True)
        place.paths.root.mkdir(parents=True)
        with Sandbox(place.paths.sandbox) as toggle:
            guide = _Guide(application, Program(place.at(toggle.url)), toggle, folder, short=options.short)
            try:
                guide.walk()
            except LookupError as missing:
                sys.stderr.write(f"{missing}\n")
                return 1
            finally:
                guide.leave()
    sys.stderr.write(wording.say("app.tour_done", count=str(guide.count), folder=str(folder)) + "\n")
    return 0


class _Guide(QObject):
    """Walks through the program as a person would: by the names of things on screen."""

    def __init__(
        self, application: QApplication, program: Program, toggle: "Sandbox", folder: Path, *, short: bool
    ) -> None:
        super().__init__()
        self._toggle = toggle
        self._application = application
        self._program = program
        self._folder = folder
        self._window = program.window
        self._sizes = (USUAL,) if short else SIZES
        self._directions = dict(list(DIRECTIONS.items())[:1]) if short else DIRECTIONS
        self._themes = dict(list(THEMES.items())[:1]) if short else THEMES
        self._number = ""
        self.screens = self.count = 0

    def walk(self) -> None:
        """Visit every screen. Raises LookupError naming what never came up."""
        self._window.resize(*USUAL)
        self._window.show()
        self._until(lambda: self._enabled("amount_tile_2000"), "the issue page")
        self._photograph("issue-empty")
        self._before_the_first_card()
        self._issue()
        self._look_around()
        self._sign_in()
        self._without_an_answer()

    def _before_the_first_card(self) -> None:
        for page in ("activity", "reports"):
            self._press(f"nav_{page}")
            self._until(lambda page=page: self._shown(f"{page}_empty"), f"{page} without a card")
            self._photograph(f"{page}-empty")
        self._press("nav_issue")

    def _issue(self) -> None:
        for name in ("amount_tile_2000", "reason_waited"):
            self._press(name)
        self._type("table_field", "12")
        self._photograph("issue-ready")
        self._press("amount_pad_clear")
        for key in ("amount_pad_9", "amount_pad_00", "amount_pad_00"):
            self._press(key)
        self._photograph("issue-refused")
        self._press("amount_tile_2000")
        self._press("handover_email")
        self._type("guest_email_field", "guest@gmial.com")
        self._photograph("issue-by-email")
        self._press("issue_button")
        self._photograph("issue-held", brief=True)  # it is sent after five seconds
        self._press("undo_button")
        self._press("handover_show")
        self._press("issue_button")
        self._until(lambda: self._shown("result_amount"), "the result")
        self._photograph("issued")
        self._press("result_show")
        self._until(lambda: self._shown("guest_done"), "the guest's view")
        self._photograph("guest")
        shown = self._find(TextLabel, "guest_number").text()
        self._number = "".join(letter for letter in shown if letter.isdecimal())
        self._press("guest_done")
        self._press("result_print")
        self._until(lambda: self._shown("print_page"), "the paper")
        self._photograph("print")
        self._press("print_back")
        self._press("nav_issue")
        self._press("result_reverse")
        self._photograph("reverse")
        self._type("reverse_reason_field", "Given to the wrong table")
        self._press("reverse_confirm")
        self._until(lambda: self._shown("result_amount"), "the reversal")
        self._photograph("reversed")
        self._press("result_new")

    def _look_around(self) -> None:
        self._press("nav_activity")
        table = self._find(ActivityTable, "activity_table")
        self._until(lambda: table.model().rowCount() > 0, "the list")
        self._photograph("activity")
        table.clicked.emit(table.model().index(0, 0))
        self._until(lambda: self._shown("activity_detail"), "an entry")
        self._photograph("activity-entry")
        self._press("activity_detail_close")
        self._type("activity_search", "nothing like it")
        self._until(lambda: self._shown("activity_empty"), "a search without an answer")
        self._photograph("activity-nothing-found")
        self._type("activity_search", "")
        self._press("nav_check_card")
        self._photograph("check-card")
        self._type("check_number_field", self._number)
        self._press("check_button")
        self._until(lambda: self._shown("check_balance"), "what is left on a card")
        self._photograph("check-card-found")
        self._type("check_number_field", "6301190000000000000")
        self._press("check_button")
        self._until(lambda: self._shown("check_notice"), "what Toggle says of a card")
        self._photograph("check-card-unknown")
        for page in ("reports", "settings"):
            self._press(f"nav_{page}")
            self._photograph(page)
        for button, sign in (
            ("setup_printer", "printer_save"),
            ("setup_about", "about_text"),
            ("setup_connect", "connect_button"),
        ):
            self._press(button)
            self._until(lambda sign=sign: self._shown(sign), sign)
            self._photograph(sign.partition("_")[0])
            self._press("nav_settings")
        self._find(Shortcuts, "shortcuts").show_sheet()
        self._photograph("keys")
        self._press("shortcuts_close")

    def _sign_in(self) -> None:
        text = PRACTICE.read_text("utf-8").replace("[limits]", STAFF_LIMITS) + PEOPLE
        self._find(SetupPage, "setup_page").provision_chosen.emit(text)
        self._until(lambda: self._enabled("operator_Sam"), "who is at the till")
        self._photograph("sign-in")
        self._press("operator_Sam")
        self._photograph("sign-in-pin")
        self._enter("000000")
        self._until(lambda: self._shown("sign_in_notice"), "a wrong PIN")
        self._photograph("sign-in-refused")
        self._enter("482913")
        self._until(lambda: self._shown("issue_button"), "the issue page of a person")
        self._photograph("issue-signed-in")
        for name in ("amount_tile_5000", "reason_service", "issue_button"):
            self._press(name)
        self._until(lambda: self._shown("issue_notice"), "a limit")
        self._photograph("issue-over-a-limit")

    def _without_an_answer(self) -> None:
        self._press("amount_tile_2500")
        self._arrange("POST", NO_ANSWER)
        self._press("issue_button")
        self._until(lambda: self._shown("unknown_panel"), "an outcome that nobody knows")
        self._photograph("unknown")
        self._press("unknown_get_manager")
        self._until(lambda: self._enabled("operator_Priya"), "who decides")
        self._photograph("unknown-who-decides")
        self._press("operator_Priya")
        self._enter("917364")
        self._until(lambda: self._shown("unknown_reason_field"), "what a manager decides")
        self._photograph("unknown-manager")
        self._press("nav_activity")
        self._photograph("activity-unknown")
        self._press("nav_issue")
        self._arrange("DELETE")
        self._press("unknown_check_again")
        self._until(lambda: self._shown("result_amount"), "the outcome")
        self._photograph("issued-after-all")
        self._press("result_new")

    def leave(self) -> None:
        """Close the window and stop the network thread."""
        self._window.close()
        self._program.end()

    def _arrange(self, method: str, fault: object = None) -> None:
        """Tell the local Toggle what goes wrong from now on, or that nothing does."""
        with closing(HTTPConnection(urlsplit(self._toggle.origin).netloc)) as line:
            line.request(method, "/sandbox/faults", json.dumps(fault))
            line.getresponse().read()

    def _photograph(self, name: str, *, brief: bool = False) -> None:
        """Take the screen in every size, direction and theme; in one size where it does not stay."""
        self.screens += 1
        for width, height in (USUAL,) if brief else self._sizes:
            self._window.resize(width, height)
            for ending, direction in self._directions.items():
                self._application.setLayoutDirection(direction)
                self._settle()
                for look, colours in self._themes.items():
                    theme.recolour(self._application, colours)
                    self._settle(5)
                    file = f"{self.screens:02}-{name}-{look}-{width}x{height}{ending}.png"
                    self._window.grab().save(str(self._folder / file))
                    self.count += 1
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.recolour(self._application, LIGHT)
        self._window.resize(*USUAL)
        self._settle()

    def _press(self, name: str) -> None:
        self._until(lambda: self._enabled(name), name)
        self._find(QAbstractButton, name).click()
        self._settle()

    def _enter(self, pin: str) -> None:
        for digit in pin:
            self._press(f"pin_pad_{digit}")

    def _type(self, name: str, text: str) -> None:
        field = self._find(QLineEdit, name)
        field.setText(text)
        field.textEdited.emit(text)
        self._settle()

    def _enabled(self, name: str) -> bool:
        button = self._window.findChild(QAbstractButton, name)
        return button is not None and button.isVisible() and button.isEnabled()

    def _shown(self, name: str) -> bool:
        widget = self._window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def _find(self, kind: type[W], name: str) -> W:
        found = self._window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def _until(self, ready: Callable[[], bool], what: str) -> None:
        waited = QElapsedTimer()
        waited.start()
        while not ready():
            if waited.elapsed() > PATIENCE:
                raise LookupError(what)
            self._settle()

    def _settle(self, milliseconds: int = 60) -> None:
        """Let the window do what is due, for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
