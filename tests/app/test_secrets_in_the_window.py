"""What the window covers is nowhere else: no title, no name for a screen reader, no clipboard, no file."""

import os
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.app.hands import shown, tap
from tests.doubles.canaries import Canary, files_below, leaks
from toggle_desk.app.program import Program
from toggle_desk.ui.widgets.masked import MaskedField

EMAIL = "quentin.vexlow@zyxwv-guest.example"
COPIED = "what a person had copied before"


def told(application: QApplication) -> dict[str, bytes]:
    """Collect all that another program can learn of the windows without a person's finger on a secret."""
    windows = application.topLevelWidgets()
    widgets = [*windows, *(each for window in windows for each in window.findChildren(QWidget))]
    return {
        f"{kind} of {widget.objectName()}": str(text()).encode()
        for widget in widgets
        for kind, text in {
            "title": widget.windowTitle,
            "name": widget.accessibleName,
            "description": widget.accessibleDescription,
            "tip": widget.toolTip,
            "status tip": widget.statusTip,
            "text": getattr(widget, "text", str),
        }.items()
        if kind != "text" or isinstance(widget, QLabel | QLineEdit | MaskedField)
    }


def test_a_card_that_was_issued_emailed_and_looked_up_is_told_to_no_other_program(
    program: Program, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    qapp.clipboard().setText(COPIED)
    tap(program, qtbot, "amount_tile_2000", "reason_waited", "issue_button")
    qtbot.waitUntil(lambda: shown(program, "result_number"), timeout=20_000)
    number, pin = of_the_newest_card(tmp_path)
    canaries = [
        Canary(
            "card number", number, {"practice/toggle.db": "it is the book of the Toggle of practice mode"}
        ),
        Canary("guest's address", EMAIL),
    ]
    seen = told(qapp)
    assert f"•••• {number[-4:]}".encode() in b"\n".join(seen.values())

    held = program.window.findChild(MaskedField, "result_number")
    assert held is not None
    QTest.mousePress(held, Qt.MouseButton.LeftButton)
    seen |= {f"held, {place}": text for place, text in told(qapp).items()}
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton)
    tap(program, qtbot, "result_new", "amount_tile_500", "reason_food", "handover_email")
    field = program.window.findChild(QLineEdit, "guest_email_field")
    assert field is not None
    field.setText(EMAIL)
    field.textEdited.emit(EMAIL)
    tap(program, qtbot, "issue_button")
    qtbot.waitUntil(lambda: len(cards(tmp_path)) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: shown(program, "result_amount"), timeout=20_000)
    seen |= {f"emailed, {place}": text for place, text in told(qapp).items() if "guest_email" not in place}
    tap(program, qtbot, "result_new")
    for page in ("nav_activity", "nav_reports", "nav_check_card", "nav_settings"):
        tap(program, qtbot, page)
        seen |= {f"{page}, {place}": text for place, text in told(qapp).items()}
    program.window.close()
    program.end()
    qtbot.waitUntil(lambda: not program.is_finishing(), timeout=10_000)

    assert COPIED == qapp.clipboard().text()
    environment = {"environment": repr(dict(os.environ)).encode()}
    assert [] == leaks({**seen, **environment, **files_below(tmp_path / "practice")}, canaries)
    assert [] == leaks(seen, [Canary("card PIN", f"PIN {pin}")])


def cards(folder: Path) -> list[tuple[Any, ...]]:
    """Read the cards of practice mode, with the engine that its Toggle has: two would break the locks."""
    book: Any = apsw.Connection(str(folder / "practice" / "toggle.db"), flags=apsw.SQLITE_OPEN_READONLY)
    with closing(book):
        return list(book.execute("SELECT card_reference, pin FROM cards ORDER BY id"))


def of_the_newest_card(folder: Path) -> tuple[Any, ...]:
    return cards(folder)[-1]
