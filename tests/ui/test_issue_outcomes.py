"""After Issue: the result, the guest's view, the amber card, and the question before a reversal."""

from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.scenes import SCENES
from tests.ui.screens.issue import GUEST, RESULT, REVERSE, UNKNOWN, UNKNOWN_MANAGER
from tests.ui.stage import Heard, Stage, settle
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.masked import MaskedField
from toggle_desk.ui.widgets.qr import QrCode
from toggle_desk.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("scene", "name", "said"),
    [
        ("result", "result_show", ("show_clicked",)),
        ("result", "result_print", ("print_clicked",)),
        ("result", "result_reverse", ("reverse_clicked",)),
        ("result", "result_new", ("new_clicked",)),
        ("guest", "guest_done", ("guest_done_clicked",)),
        ("unknown", "unknown_check_again", ("check_again_clicked",)),
        ("unknown", "unknown_get_manager", ("manager_clicked",)),
        ("unknown", "unknown_next", ("next_clicked",)),
        ("unknown_manager", "unknown_send_again", ("send_again_clicked", "")),
        ("unknown_manager", "unknown_abandon", ("abandon_clicked", "")),
        ("reverse_refused", "reverse_confirm", ("reverse_confirmed",)),
        ("reverse_refused", "reverse_cancel", ("reverse_cancelled",)),
    ],
)
def test_each_button_says_one_thing(stage: Stage, scene: str, name: str, said: tuple[str, ...]) -> None:
    stage.play(SCENES[scene])
    heard = Heard(stage.page(IssuePage))

    QTest.mouseClick(stage.find(Button, name), LEFT)

    assert heard.said == [said]


def test_the_manager_gives_a_reason_with_the_decision(stage: Stage) -> None:
    stage.play(SCENES["unknown_manager"])
    heard = Heard(stage.page(IssuePage))
    QTest.keyClicks(stage.find(QLineEdit, "unknown_reason_field"), "Guest left")

    QTest.mouseClick(stage.find(Button, "unknown_abandon"), LEFT)

    assert [("abandon_clicked", "Guest left")] == heard.said


def test_the_reason_survives_the_countdown(stage: Stage) -> None:
    stage.play(SCENES["unknown_manager"])
    QTest.keyClicks(stage.find(QLineEdit, "unknown_reason_field"), "Guest left")

    stage.page(IssuePage).display(replace(UNKNOWN_MANAGER, check_line="Checking again in 7 s."))

    assert "Guest left" == stage.find(QLineEdit, "unknown_reason_field").text()


def test_the_reason_of_one_card_is_not_offered_for_the_next(stage: Stage) -> None:
    stage.play(SCENES["unknown_manager"])
    QTest.keyClicks(stage.find(QLineEdit, "unknown_reason_field"), "Guest left")

    stage.page(IssuePage).display(replace(UNKNOWN, reference="Ref …9XYZ"))

    assert "" == stage.find(QLineEdit, "unknown_reason_field").text()


def test_a_managers_decisions_stay_folded_until_asked_for(stage: Stage) -> None:
    stage.play(SCENES["unknown"])

    assert stage.find(QWidget, "unknown_panel").isVisible()
    assert not stage.find(Button, "unknown_send_again").isVisible()
    assert not stage.find(Button, "unknown_abandon").isVisible()


def test_a_button_that_is_not_allowed_is_off(stage: Stage) -> None:
    stage.play(SCENES["result"])
    stage.page(IssuePage).display(replace(RESULT, can_show=False, can_print=False, can_reverse=False))

    for name in ("result_show", "result_print", "result_reverse"):
        assert not stage.find(Button, name).isEnabled()


def test_display_says_nothing(stage: Stage) -> None:
    stage.play(SCENES["form"])
    heard = Heard(stage.page(IssuePage))

    for name in ("result", "result_long", "guest", "unknown", "unknown_manager", "reverse_refused", "form"):
        stage.play(SCENES[name])
        stage.play(SCENES[name])

    assert [] == heard.said


def test_the_number_is_whole_only_while_it_is_pressed(stage: Stage) -> None:
    stage.play(SCENES["result"])
    number = stage.find(MaskedField, "result_number")
    covered = number.grab().toImage()

    QTest.mousePress(number, LEFT)
    revealed = number.grab().toImage()
    QTest.mouseRelease(number, LEFT)

    assert revealed != covered
    assert RESULT.number == number.text()
    number.clearFocus()
    assert number.grab().toImage() == covered


def test_the_number_is_covered_again_when_attention_leaves(stage: Stage) -> None:
    stage.play(SCENES["result"])
    number = stage.find(MaskedField, "result_number")

    QTest.mousePress(number, LEFT)
    number.clearFocus()

    assert not number.isDown()


def test_no_secret_is_in_any_name_tip_text_or_title(stage: Stage) -> None:
    stage.play(SCENES["result"])
    QTest.mousePress(stage.find(MaskedField, "result_number"), LEFT)
    QTest.mousePress(stage.find(MaskedField, "result_pin"), LEFT)
    settle()

    told = [stage.window.windowTitle()]
    for widget in stage.window.findChildren(QWidget):
        told += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        told += [widget.text()] if isinstance(widget, TextLabel | MaskedField | Button | QLineEdit) else []
    for secret in (RESULT.number_held, RESULT.number_held.replace(" ", "")):
        assert not any(secret in text for text in told)
    assert RESULT.pin_held not in told


def test_a_card_without_a_number_shows_no_empty_field(stage: Stage) -> None:
    stage.play(SCENES["result_long"])

    assert not stage.find(MaskedField, "result_number").isVisible()
    assert not stage.find(MaskedField, "result_pin").isVisible()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_guests_code_reads_back_as_the_bare_number(stage: Stage, ratio: float) -> None:
    stage.play(SCENES["guest"])
    code = stage.find(QrCode, "guest_code")
    image = QImage(code.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)

    code.render(image)

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(pixels)
    assert [each.text for each in found] == [GUEST.number.replace(" ", "")]


def test_the_reversal_asks_for_a_reason_first(stage: Stage) -> None:
    stage.play(SCENES["reverse"])
    heard = Heard(stage.page(IssuePage))
    assert not stage.find(Button, "reverse_confirm").isEnabled()

    QTest.keyClicks(stage.find(QLineEdit, "reverse_reason_field"), "no")

    assert [("reverse_reason_edited", "n"), ("reverse_reason_edited", "no")] == heard.said
    assert "" == REVERSE.reason
