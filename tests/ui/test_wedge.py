"""A scanner types anywhere in the window: a card of ours is told, anything else leaves no trace."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.scenes import SCENES
from tests.ui.stage import Heard, Stage
from toggle_desk.presenters.scanning import PACE, ScanRules
from toggle_desk.ui.wedge import Wedge
from toggle_desk.ui.widgets.button import Button

CARD = "6301190012345674821"
BANK = "4111111111111111"


@pytest.fixture
def wedge(qapp: QApplication, stage: Stage) -> Iterator[Wedge]:
    stage.play(SCENES["form"])
    wedge = Wedge(qapp, stage.window)
    yield wedge
    wedge.deleteLater()


@pytest.mark.parametrize("focus", ["note_field", "reason_food", "issue_button"])
def test_a_card_scanned_anywhere_is_told_and_typed_nowhere(stage: Stage, wedge: Wedge, focus: str) -> None:
    heard, said = Heard(wedge), Heard(stage.issue)
    stage.window.findChild(Button if focus != "note_field" else QLineEdit, focus).setFocus()  # pyright: ignore[reportOptionalMemberAccess] - it is there

    scan(CARD)

    assert heard.said == [("scanned", CARD)]
    assert said.said == []
    assert stage.find(QLineEdit, "note_field").text() == ""


@pytest.mark.parametrize(("code", "told"), [(CARD, ("scanned", CARD)), (BANK, ("dropped",))])
def test_a_window_that_is_busy_for_a_moment_takes_no_digit_for_a_persons(
    stage: Stage, wedge: Wedge, code: str, told: tuple[str, ...]
) -> None:
    heard, said = Heard(wedge), Heard(stage.issue)
    stage.find(Button, "reason_food").setFocus()

    for digit in code[:3]:
        QTest.keyClicks(stage.find(Button, "reason_food"), digit)
        stall(2 * PACE)
    scan(code[3:])

    assert heard.said == [told]
    assert said.said == []


@pytest.mark.parametrize("focus", ["note_field", "issue_button"])
def test_a_bank_card_presses_no_key_and_no_button(stage: Stage, wedge: Wedge, focus: str) -> None:
    heard, said = Heard(wedge), Heard(stage.issue)
    stage.window.findChild(Button if focus != "note_field" else QLineEdit, focus).setFocus()  # pyright: ignore[reportOptionalMemberAccess] - it is there

    scan(f";{BANK}=28121010000?")

    assert heard.said == [("dropped",)]
    assert said.said == []
    assert stage.find(QLineEdit, "note_field").text() == ""


def test_what_a_person_types_arrives(stage: Stage, wedge: Wedge, qtbot: QtBot) -> None:
    note = stage.find(QLineEdit, "note_field")
    note.setFocus()
    heard = Heard(wedge)

    QTest.keyClicks(note, "Table 12, 20 minutes")

    qtbot.waitUntil(lambda: note.text() == "Table 12, 20 minutes", timeout=2000)
    assert heard.said == []


def test_a_number_typed_on_a_pad_of_keys_is_still_an_amount(stage: Stage, wedge: Wedge, qtbot: QtBot) -> None:
    said = Heard(stage.issue)
    button = stage.find(Button, "reason_food")
    button.setFocus()
    assert wedge

    QTest.keyClicks(button, "2050")

    qtbot.waitUntil(lambda: len(said.said) == 4, timeout=2000)
    assert [key for _, key in said.said] == ["2", "0", "5", "0"]


def test_other_cards_are_read_once_they_are_configured(stage: Stage, wedge: Wedge) -> None:
    stage.find(Button, "reason_food").setFocus()
    heard = Heard(wedge)

    wedge.take_rules(ScanRules(aliases=("9826############",)))
    scan("9826000000000001")

    assert heard.said == [("scanned", "9826000000000001")]


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
