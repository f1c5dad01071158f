"""A scanner types anywhere in the window: a card of ours is told, anything else leaves no trace."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scenes import SCENES
from tests.ui.stage import Heard, Stage
from toggle_desk.presenters.scanning import QUICK, ScanRules
from toggle_desk.ui.frame.wedge import Wedge
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.widgets.button import Button

CARD = "6301190012345674821"
BANK = "4111111111111111"
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wedge(qapp: QApplication, stage: Stage) -> Iterator[Wedge]:
    stage.play(SCENES["form"])
    wedge = Wedge(qapp, stage.window)
    yield wedge
    wedge.deleteLater()


@pytest.mark.parametrize("focus", ["note_field", "reason_food", "issue_button"])
def test_a_card_scanned_anywhere_is_told_and_typed_nowhere(stage: Stage, wedge: Wedge, focus: str) -> None:
    heard, said = Heard(wedge), Heard(stage.page(IssuePage))
    stage.window.findChild(Button if focus != "note_field" else QLineEdit, focus).setFocus()  # pyright: ignore[reportOptionalMemberAccess] - it is there

    scan(CARD)

    assert [("scanned", CARD)] == heard.said
    assert [] == said.said
    assert "" == stage.find(QLineEdit, "note_field").text()


@pytest.mark.parametrize(("code", "told"), [(CARD, ("scanned", CARD)), (BANK, ("dropped", False))])
def test_a_window_that_is_busy_for_a_moment_takes_no_digit_for_a_persons(
    stage: Stage, wedge: Wedge, code: str, told: tuple[str, ...]
) -> None:
    heard, said = Heard(wedge), Heard(stage.page(IssuePage))
    stage.find(Button, "reason_food").setFocus()

    for digit in code[:3]:
        QTest.keyClicks(stage.find(Button, "reason_food"), digit)
        stall(2 * QUICK)
    scan(code[3:])

    assert [one for one in heard.said if one[0] in {"scanned", "dropped"}] == [told]
    assert [] == said.said or ("taken_back",) == heard.said[-2]


@pytest.mark.parametrize("focus", ["note_field", "issue_button"])
def test_a_bank_card_presses_no_key_and_no_button(stage: Stage, wedge: Wedge, focus: str) -> None:
    heard, said = Heard(wedge), Heard(stage.page(IssuePage))
    stage.window.findChild(Button if focus != "note_field" else QLineEdit, focus).setFocus()  # pyright: ignore[reportOptionalMemberAccess] - it is there

    scan(f";{BANK}=28121010000?")

    assert [("dropped", False)] == heard.said
    assert [] == said.said
    assert "" == stage.find(QLineEdit, "note_field").text()


def test_what_a_person_types_arrives(stage: Stage, wedge: Wedge, qtbot: QtBot) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setFocus()
    heard = Heard(wedge)

    QTest.keyClicks(note, "Table 12, 20 minutes")

    qtbot.waitUntil(lambda: note.text() == "Table 12, 20 minutes", timeout=2000)
    assert [] == heard.said


def test_a_number_typed_on_a_pad_of_keys_is_still_an_amount(stage: Stage, wedge: Wedge, qtbot: QtBot) -> None:
    said = Heard(stage.page(IssuePage))
    button = stage.find(Button, "reason_food")
    button.setFocus()
    assert wedge

    for key in "2050":
        QTest.keyClicks(button, key)
        QTest.qWait(110)

    qtbot.waitUntil(lambda: len(said.said) == 4, timeout=2000)
    assert ["2", "0", "5", "0"] == [key for _, key in said.said]


def test_other_cards_are_read_once_they_are_configured(stage: Stage, wedge: Wedge) -> None:
    stage.find(Button, "reason_food").setFocus()
    heard = Heard(wedge)

    wedge.take_rules(ScanRules(aliases=("9826############",)))
    scan("9826000000000001")

    assert [("scanned", "9826000000000001")] == heard.said


def scan(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    QTest.keyClick(focused, Qt.Key.Key_Return)


def stall(seconds: float) -> None:
    """Keep the window from its events, as painting a whole page does on a slow till."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def test_an_at_sign_by_altgr_overtakes_no_digit(stage: Stage, wedge: Wedge) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setFocus()
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows tells it
    assert wedge

    QTest.keyClicks(note, "sam2")
    press(note, Qt.Key.Key_At, "@", altgr)
    QTest.keyClicks(note, "mail.example")
    wedge.let_go()

    assert "sam2@mail.example" == note.text()


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_Left, "7sam2"), (Qt.Key.Key_Backspace, "sam7"), (Qt.Key.Key_Home, "7sam2")]
)
def test_an_arrow_overtakes_no_digit(stage: Stage, wedge: Wedge, key: Qt.Key, text: str) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setFocus()

    QTest.keyClicks(note, "sam2")
    for _ in range(4 if key is Qt.Key.Key_Left else 1):
        QTest.keyClick(note, key)
    QTest.keyClicks(note, "7")
    wedge.let_go()

    assert note.text() == text


def test_a_composed_letter_overtakes_no_digit(stage: Stage, wedge: Wedge) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setFocus()
    composed = QInputMethodEvent()
    composed.setCommitString("ê")

    QTest.keyClicks(note, "2")
    QApplication.sendEvent(note, composed)
    QTest.keyClicks(note, "3")
    wedge.let_go()

    assert "2ê3" == note.text()


def test_a_finger_on_another_field_overtakes_no_digit(stage: Stage, wedge: Wedge) -> None:
    note, table = stage.find(QLineEdit, "note_field"), stage.find(QLineEdit, "table_field")
    note.setFocus()
    assert wedge

    QTest.keyClicks(note, "2")
    QTest.mouseClick(table, Qt.MouseButton.LeftButton)

    assert ("2", "12") == (note.text(), table.text())


def test_a_digit_goes_where_it_was_typed_also_where_the_page_turns_meanwhile(
    stage: Stage, wedge: Wedge
) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setFocus()

    QTest.keyClicks(note, "2")
    stage.find(QLineEdit, "table_field").setFocus()
    wedge.let_go()

    assert ("2", "12") == (note.text(), stage.find(QLineEdit, "table_field").text())


@pytest.mark.parametrize(
    "ending", [(Qt.Key.Key_Return, NONE), (Qt.Key.Key_J, CONTROL), (Qt.Key.Key_Tab, NONE)]
)
@pytest.mark.parametrize("code", [BANK, "001250", "5"])
def test_nothing_that_ends_a_scan_presses_issue(
    stage: Stage, wedge: Wedge, code: str, ending: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    button = stage.find(Button, "issue_button")
    button.setFocus()
    heard, said = Heard(wedge), Heard(stage.page(IssuePage))

    QTest.keyClicks(button, code)
    for _ in range(3):
        QTest.keyClick(button, *ending)
    QTest.keyClick(button, Qt.Key.Key_Return, CONTROL)
    QTest.keyClick(button, Qt.Key.Key_Space)
    wedge.let_go()

    assert heard.said == [("dropped", code != BANK)]
    assert [] == said.said
    assert button.hasFocus()


def test_a_button_is_pressed_by_space_once_it_is_let_go_of(stage: Stage, wedge: Wedge, qtbot: QtBot) -> None:
    button = stage.find(Button, "reason_food")
    button.setFocus()
    said = Heard(stage.page(IssuePage))
    assert wedge

    QTest.keyClick(button, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: said.said == [("reason_tapped", "food")], timeout=2000)
    assert not button.isDown()


def test_a_slow_swipe_leaves_a_field_as_it_was(stage: Stage, wedge: Wedge) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setText("Sam")
    note.setFocus()
    heard, said = Heard(wedge), Heard(stage.page(IssuePage))

    slowly(note, BANK, wedge)

    assert ("Sam", [("dropped", False)]) == (note.text(), heard.said)
    assert said.said[-1:] in ([], [("note_edited", "Sam")])
    assert not note.isUndoAvailable()


def test_what_a_slow_scanner_typed_on_the_pad_is_to_be_taken_back(stage: Stage, wedge: Wedge) -> None:
    button = stage.find(Button, "issue_button")
    button.setFocus()
    heard, said = Heard(wedge), Heard(stage.page(IssuePage))

    slowly(button, "001250", wedge)

    assert [("typing_began",), ("taken_back",), ("dropped", True)] == heard.said
    assert ("issue_clicked",) not in said.said


def slowly(widget: QWidget, text: str, wedge: Wedge) -> None:
    """Type as a slow scanner does, whose first key is let through; a busy window hears of its keys late."""
    for place, key in enumerate(text + "\r"):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Return if key == "\r" else Qt.Key(ord(key)), NONE, key)
            event.setTimestamp(1000 + 50 * place)
            QApplication.sendEvent(widget, event)
        if not place:
            wedge.let_go()
        QTest.qWait(51)


def press(widget: QWidget, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_a_scan_into_an_open_list_picks_nothing(stage: Stage, wedge: Wedge) -> None:
    picker = stage.find(QComboBox, "site_picker")
    picker.addItems(["41 High Street", "6 Mill Road"])
    picker.showPopup()
    heard, said = Heard(wedge), Heard(stage.window)
    before = picker.currentIndex()

    scan(BANK)

    assert (heard.said, said.said, picker.currentIndex()) == ([("dropped", False)], [], before)
    picker.hidePopup()
