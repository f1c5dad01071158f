"""A card of another provider is asked about as soon as it is configured, wherever the window is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

import toggle_desk
from tests.app.hands import button, shown, tap
from toggle_desk.app.program import Program
from toggle_desk.ui.frame.shortcuts import Shortcuts
from toggle_desk.ui.setup import SetupPage

PRACTICE = Path(toggle_desk.__file__).parent / "sandbox" / "practice.toml"
SCANNER = """
[scanner]
aliases = ["AB-######"]
prefix = "~"
"""


def test_a_card_that_is_scanned_puts_the_list_of_keys_away(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.window.findChild(Shortcuts, "shortcuts") is not None, timeout=10_000)
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    close = button(program, "shortcuts_close")

    def asked() -> bool:
        QTest.keyClicks(close, "6301190000000000000")
        QTest.keyClick(close, Qt.Key.Key_Return)
        return shown(program, "check_card_page")

    qtbot.waitUntil(asked, timeout=10_000)

    assert not shown(program, "shortcuts_sheet")


def test_an_alias_of_the_provisioning_file_is_asked_about(program: Program, qtbot: QtBot) -> None:
    tap(program, qtbot, "nav_setup")
    page = program.window.findChild(SetupPage, "setup_page")
    assert page is not None
    page.provision_chosen.emit(PRACTICE.read_text("utf-8") + SCANNER)
    qtbot.waitUntil(lambda: shown(program, "setup_notice"), timeout=20_000)

    def asked() -> bool:
        QTest.keyClicks(page, "~AB-123456")
        QTest.keyClick(page, Qt.Key.Key_Return)
        field = program.window.findChild(QLineEdit, "check_number_field")
        return field is not None and field.isVisible() and field.text() == "AB-123456"

    qtbot.waitUntil(asked, timeout=10_000)
