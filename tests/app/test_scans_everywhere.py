"""Scans into every field and page of the real program, at the paces of real scanners."""

import random
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.app.hands import tap
from tests.doubles import keyboards
from tests.doubles.keyboards import Pressed, wedge
from tests.presenters.swipes import BANKS, CARD, LAYOUTS, OTHERS, OURS
from toggle_desk.app.program import Program
from toggle_desk.ui.frame.shortcuts import Shortcuts

pytestmark = pytest.mark.skipif(
    not keyboards.is_there(), reason="there is no libxkbcommon with its layouts here"
)

PAGES = ("nav_issue", "nav_activity", "nav_check_card", "nav_reports", "nav_setup")
ANSWERS = ("Nothing was pressed.", "Nothing was asked.")
SAMPLE, CAMPAIGN = 12, 2_000
KEYS = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_J, "\t": Qt.Key.Key_Tab}
AFTER = 260  # milliseconds after which a scan has ended


@pytest.fixture
def pressed(program: Program, qtbot: QtBot) -> list[str]:
    """Hear every button of the window."""
    qtbot.waitUntil(lambda: program.window.findChild(Shortcuts, "shortcuts") is not None, timeout=10_000)
    said: list[str] = []
    for name in PAGES:
        tap(program, qtbot, name)
    for each in program.window.findChildren(QAbstractButton):
        each.clicked.connect(partial(_hear, said, each.objectName()))
    return said


def _hear(said: list[str], name: str, *_: object) -> None:
    said.append(name)


def test_every_scan_in_every_place_is_read_or_answered_and_presses_nothing(
    program: Program, qtbot: QtBot, pressed: list[str], pytestconfig: pytest.Config
) -> None:
    long = bool(pytestconfig.getoption("--long"))
    chance = random.Random(13)
    for number in range(CAMPAIGN if long else SAMPLE):
        tap(program, qtbot, PAGES[number % len(PAGES)])
        place = chance.choice(places(program.window))
        data = chance.choice((chance.choice(OURS), chance.choice(BANKS), chance.choice(OTHERS)))
        layout, caps, placed = chance.choice(LAYOUTS), chance.random() < 0.5, chance.random() < 0.5
        pace = chance.uniform(5, 80) if long else chance.uniform(5, 12)
        pressed.clear()
        place.setFocus()
        before = texts(program.window)

        scan(
            data + chance.choice(("\r", "\n", "\r\n", "\t", "")), layout, caps=caps, placed=placed, pace=pace
        )

        told = place.objectName(), data, layout, caps, placed, pace, status(program)
        assert pressed == [], told
        after = texts(program.window)
        if data in OURS:
            assert after["check_number_field"] == CARD, told
            del before["check_number_field"], after["check_number_field"]
        elif after == before or data in BANKS:
            assert status(program).startswith(ANSWERS), told
        if data in OURS or data in BANKS:
            assert [before.get(name, "") for name in after] == list(after.values()), told
        for field in program.window.findChildren(QLineEdit):
            if field.text():
                field.setText("")
                field.textEdited.emit("")


def places(window: QWidget) -> list[QWidget]:
    """Give everything that can have the keyboard now."""
    return [
        each
        for kind in (QLineEdit, QAbstractButton, QComboBox)
        for each in window.findChildren(kind)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def texts(window: QWidget) -> dict[str, str]:
    """Give what stands in the fields in sight; the number's counts as empty where it is not."""
    fields = [each for each in window.findChildren(QLineEdit) if each.isVisible()]
    return {"check_number_field": ""} | {each.objectName(): each.text() for each in fields}


def status(program: Program) -> str:
    label = program.window.findChild(QWidget, "status_line")
    assert label is not None
    return str(label.property("text"))


def scan(data: str, layout: str, *, caps: bool, placed: bool, pace: float) -> None:
    """Type as a scanner does on a computer with this layout, and be silent afterwards."""
    for key in wedge(data, layout, caps=caps):
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        if not (key.dead and isinstance(widget, QLineEdit)):  # a field puts it together with the next key
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, event(kind, key, placed=placed))
        QTest.qWait(round(pace))
    QTest.qWait(AFTER)


def event(kind: QEvent.Type, key: Pressed, *, placed: bool) -> QKeyEvent:
    modifiers = Qt.KeyboardModifier.NoModifier
    modifiers |= Qt.KeyboardModifier.ShiftModifier if key.shift else modifiers
    modifiers |= Qt.KeyboardModifier.ControlModifier if key.control else modifiers
    named = KEYS.get(key.text, ord(key.text.upper()[0]) if key.text else 0)
    code = key.code if placed else 0
    return QKeyEvent(kind, named, modifiers, code, 0, 0, key.text)
