"""A keyboard on the glass hides nothing of what is typed."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QEventLoop, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QInputMethod
from PySide6.QtWidgets import QLineEdit

from tests.ui.glass import seen
from tests.ui.scenes import SCENES
from tests.ui.stage import Stage, settle
from toggle_desk.ui.frame.touch_keyboard import GlassKeyboard
from toggle_desk.ui.issue.page import IssuePage

FIELDS = {
    "note_field": "form",
    "guest_email_field": "form_email",
    "check_number_field": "check_empty",
    "connect_account": "connect_typed",
    "reverse_reason_field": "reverse",
    "unknown_reason_field": "unknown_manager",
    "printer_address": "printer_address",
}


class Keyboard(QObject):
    """Stands in for Qt's input method: no platform without a screen has a keyboard to show."""

    keyboardRectangleChanged = Signal()  # noqa: N815 - Qt's names
    visibleChanged = Signal()  # noqa: N815 - likewise

    def __init__(self) -> None:
        super().__init__()
        self._place = QRectF()

    def come(self, place: QRectF) -> None:
        self._place = place
        self.keyboardRectangleChanged.emit()
        self.visibleChanged.emit()

    def keyboardRectangle(self) -> QRectF:  # noqa: N802 - likewise
        return self._place

    def isVisible(self) -> bool:  # noqa: N802 - likewise
        return not self._place.isEmpty()


@pytest.mark.parametrize("field", FIELDS)
def test_the_field_that_is_typed_into_is_in_sight_above_the_keyboard(
    raise_curtain: Callable[..., Stage], field: str
) -> None:
    stage, keyboard = raise_curtain((1024, 700, 85)), Keyboard()
    stage.play(SCENES[FIELDS[field]])
    listen(stage, keyboard)
    line = stage.find(QLineEdit, field)
    line.setFocus()

    keyboard.come(QRectF(0, 400, 1024, 300))
    let_it_scroll()

    assert seen(line, stage).height() == line.height()
    assert seen(line, stage).bottom() < 400


def test_the_page_has_its_room_again_when_the_keyboard_is_gone(stage: Stage) -> None:
    keyboard = Keyboard()
    stage.play(SCENES["form"])
    listen(stage, keyboard)
    before = stage.page(IssuePage).height()

    keyboard.come(QRectF(0, 400, 1024, 368))
    settle()
    meanwhile = stage.page(IssuePage).height()
    keyboard.come(QRectF())
    settle()

    assert meanwhile < before == stage.page(IssuePage).height()


def listen(stage: Stage, keyboard: Keyboard) -> None:
    frame = stage.window.centralWidget()
    assert frame is not None
    GlassKeyboard(frame, cast("QInputMethod", keyboard))


def let_it_scroll() -> None:
    """Wait as long as layouts take their turns."""
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()
