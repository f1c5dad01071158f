"""Every page of the running program in a made-up language: what stayed English or is cut off shows."""

import contextlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from tests.doubles.pseudo import compiled, untranslated
from toggle_desk.app.program import Program
from toggle_desk.presenters.language import Language, speak
from toggle_desk.runtime.installation import Installation
from toggle_desk.ui.activity.table import ActivityTable
from toggle_desk.ui.appearance import assets, theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.text import TextLabel

# What people wrote, and what is written alike everywhere.
DATA = re.compile(
    r"The Anchor, \w+|In-store Gift|Afternoon tea for two|Wine flight|Waited too long|Food not right|"
    r"Service not right|Wrong order|A thank-you|Owner|GBP|English|[A-Z]+-0\d|SOURCES|"
    r"(Apache|L?GPL|MPL)-\d\.\d|Français|guest@gm(a|i)+l\.com|"
    r"TDP?[A-Z0-9]{20,}|\b[A-Za-z0-9-]+-(Inter|OFL|LICENSE)\b"
)


# A label of the navigation has room for eleven letters: tests/ui holds every real language against that.
SHORT = {"nav_check_card"}


class Walk:
    """Goes through the window by the names of things, and looks at each page."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.window = program.window
        self._qtbot = qtbot
        self.english: dict[str, set[str]] = {}
        self.shortened: dict[str, set[str]] = {}

    def press(self, name: str) -> None:
        self.until(lambda: self._ready(name))
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None
        found.click()

    def type(self, name: str, text: str) -> None:
        field = self.window.findChild(QLineEdit, name)
        assert field is not None
        field.setText(text)
        field.textEdited.emit(text)

    def speak(self, own_name: str) -> None:
        self.press("nav_settings")
        self.until(lambda: self.shown("language_picker"))
        picker = self.window.findChild(QComboBox, "language_picker")
        assert picker is not None
        picker.setCurrentText(own_name)
        picker.activated.emit(picker.currentIndex())
        self._qtbot.wait(600)

    def look(self, page: str) -> None:
        self._qtbot.wait(150)
        with contextlib.suppress(NotInTime):  # a busy machine is given time to lay the page out
            self._qtbot.waitUntil(lambda: not any(self._faults()), timeout=5_000)
        self.english[page], self.shortened[page] = self._faults()

    def _faults(self) -> tuple[set[str], set[str]]:
        texts = {untranslated(text) for text in self._texts()}
        english = {text for text in texts if re.search(r"[A-Za-z]{2}", DATA.sub("", text))}
        shortened = {
            f"{one.objectName()}: {one.text()}"
            for kind in (TextLabel, Button)
            for one in self.window.findChildren(kind)
            if one.isVisible() and one.is_shortened() and one.objectName() not in SHORT
        }
        return english, shortened

    def until(self, ready: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(ready, timeout=30_000)

    def shown(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def _ready(self, name: str) -> bool:
        found = self.window.findChild(QAbstractButton, name)
        return found is not None and found.isVisible() and found.isEnabled()

    def _texts(self) -> Iterator[str]:
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            yield widget.accessibleName()
            yield widget.accessibleDescription()
            if isinstance(widget, TextLabel | QAbstractButton):
                yield widget.text()
            elif isinstance(widget, QLineEdit):
                yield widget.placeholderText()
            elif isinstance(widget, QComboBox):
                yield from (widget.itemText(place) for place in range(widget.count()))
            elif isinstance(widget, ActivityTable):
                model = widget.model()
                across = range(model.columnCount())
                yield from (str(model.headerData(n, Qt.Orientation.Horizontal)) for n in across)
                yield from (str(model.index(0, n).data()) for n in across)


@pytest.fixture
def walk(qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    monkeypatch.setattr(translations, "FOLDER", translations.FOLDER)  # put back what `compiled` sets
    files = {code: compiled(tmp_path, code) for code in ("fr", "ar")}
    monkeypatch.setattr(assets, "catalogue", lambda code: files.get(code, tmp_path / "none"))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType] - the only way to a catalogue of our own
    place = Installation.of(tmp_path / "data", None, practice=True)
    place.make_folder()
    program = Program(place)
    program.window.resize(1024, 768)
    program.window.show()
    walk = Walk(program, qtbot)
    walk.until(lambda: walk.shown("amount_tile_2000"))
    yield walk
    program.window.close()
    program.end()
    program.window.deleteLater()
    speak(Language())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp)


@pytest.mark.parametrize(("own_name", "mirrored"), [("Français", False), ("العربية", True)])
def test_every_page_is_translated_and_nothing_is_cut_off(
    walk: Walk, qapp: QApplication, own_name: str, mirrored: bool
) -> None:
    walk.press("amount_tile_2000")
    walk.speak(own_name)
    walk.look("settings")
    walk.press("nav_issue")
    walk.press("reason_waited")
    walk.type("table_field", "12")
    walk.look("issue")
    walk.press("handover_email")
    walk.type("guest_email_field", "guest@gmial.com")
    walk.look("by email")
    walk.press("handover_show")
    walk.press("issue_button")
    walk.until(lambda: walk.shown("result_amount"))
    walk.look("result")
    walk.press("result_show")
    walk.until(lambda: walk.shown("guest_done"))
    walk.look("guest")
    walk.press("guest_done")
    walk.press("result_print")
    walk.until(lambda: walk.shown("print_page"))
    walk.look("print")
    walk.press("print_back")
    walk.press("result_reverse")
    walk.look("reverse")
    walk.press("reverse_cancel")
    walk.press("result_new")
    walk.press("nav_activity")
    table = walk.window.findChild(ActivityTable, "activity_table")
    assert table is not None
    walk.until(lambda: table.model().rowCount() > 0)
    walk.look("activity")
    table.clicked.emit(table.model().index(0, 0))
    walk.until(lambda: walk.shown("activity_detail"))
    walk.look("entry")
    walk.press("activity_detail_close")
    for page in ("check_card", "reports"):
        walk.press(f"nav_{page}")
        walk.look(page)
    for button, sign in (
        ("setup_printer", "printer_save"),
        ("setup_about", "about_text"),
        ("setup_connect", "connect_button"),
    ):
        walk.press("nav_settings")
        walk.press(button)
        walk.until(lambda sign=sign: walk.shown(sign))
        walk.look(button)

    assert {} == {page: texts for page, texts in walk.english.items() if texts}
    assert {} == {page: texts for page, texts in walk.shortened.items() if texts}
    assert mirrored is (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft)
