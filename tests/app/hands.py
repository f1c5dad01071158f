"""Finds things in the real window by the names that tests and assistive tools rely on, and touches them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from toggle_desk.app.program import Program


def tap(program: Program, qtbot: QtBot, *names: str) -> None:
    """Tap one button after the other, each as soon as it can be pressed."""
    for name in names:
        qtbot.waitUntil(lambda name=name: ready(program, name), timeout=10_000)
        QTest.mouseClick(button(program, name), Qt.MouseButton.LeftButton)


def button(program: Program, name: str) -> QAbstractButton:
    """Give the button of that name."""
    found = program.window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def ready(program: Program, name: str) -> bool:
    """Say whether a button can be pressed."""
    found = program.window.findChild(QAbstractButton, name)
    return found is not None and found.isVisible() and found.isEnabled()


def shown(program: Program, name: str) -> bool:
    """Say whether a part of the window is in sight."""
    found = program.window.findChild(QWidget, name)
    return found is not None and found.isVisible()
