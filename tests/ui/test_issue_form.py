"""The form: what it shows, what its gestures say, and what it never says by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.scenes import SCENES
from tests.ui.screens.frame import HOSTILE
from tests.ui.screens.issue import (
    BUSY_FORM,
    EMAIL_FORM,
    EMPTY_FORM,
    FORM,
    HOSTILE_FORM,
    KWD_FORM,
    LONG_FORM,
    reasons,
)
from tests.ui.stage import Heard, Stage, settle
from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def heard(stage: Stage) -> Heard:
    stage.play(SCENES["form"])
    return Heard(stage.page(IssuePage))


def click(stage: Stage, name: str) -> None:
    QTest.mouseClick(stage.find(Button, name), LEFT)


def test_three_taps_say_amount_reason_and_issue(stage: Stage, heard: Heard) -> None:
    click(stage, "amount_tile_1500")
    click(stage, "reason_food")
    click(stage, "issue_button")

    assert [("tile_tapped", "value:1500"), ("reason_tapped", "food"), ("issue_clicked",)] == heard.said


@pytest.mark.parametrize("key", [*"0123456789", "00", "back", "clear"])
def test_every_pad_key_says_its_name(stage: Stage, heard: Heard, key: str) -> None:
    click(stage, f"amount_pad_{key}")

    assert heard.said == [("pad_pressed", key)]


def test_two_quick_taps_on_a_pad_key_are_two_digits(stage: Stage, heard: Heard) -> None:
    key = stage.find(Button, "amount_pad_5")

    QTest.mouseClick(key, LEFT)
    double_click(key)

    assert [("pad_pressed", "5"), ("pad_pressed", "5")] == heard.said


def test_a_double_click_on_issue_is_one_issue(stage: Stage, heard: Heard) -> None:
    button = stage.find(Button, "issue_button")

    QTest.mouseClick(button, LEFT)
    double_click(button)

    assert [("issue_clicked",)] == heard.said


def test_enter_held_down_on_issue_is_one_issue(stage: Stage, heard: Heard) -> None:
    button = stage.find(Button, "issue_button")

    hold_enter(button)

    assert [("issue_clicked",)] == heard.said


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_and_enter_issue_from_anywhere_even_from_a_text_field(
    stage: Stage, heard: Heard, key: Qt.Key
) -> None:
    stage.find(QLineEdit, "note_field").setFocus()

    QTest.keyClick(stage.find(QLineEdit, "note_field"), key, Qt.KeyboardModifier.ControlModifier)

    assert [("issue_clicked",)] == heard.said


def test_nothing_issues_while_issuing_is_not_allowed(stage: Stage, heard: Heard) -> None:
    stage.page(IssuePage).display(BUSY_FORM)

    click(stage, "issue_button")
    hold_enter(stage.find(Button, "issue_button"))
    QTest.keyClick(stage.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert [] == heard.said


def test_digits_go_to_the_pad_after_a_site_was_picked(stage: Stage, heard: Heard) -> None:
    picker = stage.find(Picker, "site_picker")
    picker.setFocus()
    before = picker.currentText()

    QTest.keyClicks(picker, "12")

    assert [("pad_pressed", "1"), ("pad_pressed", "2")] == heard.said
    assert picker.currentText() == before


def test_digits_go_to_the_pad_while_no_text_field_has_the_focus(stage: Stage, heard: Heard) -> None:
    stage.find(Button, "reason_food").setFocus()

    QTest.keyClicks(stage.find(Button, "reason_food"), "50")
    QTest.keyClick(stage.find(Button, "reason_food"), Qt.Key.Key_Backspace)
    QTest.keyClick(stage.find(Button, "reason_food"), Qt.Key.Key_Delete)
    QTest.keyClick(stage.find(Button, "reason_food"), Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)

    assert ["5", "0", "back", "clear", "7"] == [key for _, key in heard.said]


def test_digits_typed_into_a_text_field_stay_in_it(stage: Stage, heard: Heard) -> None:
    table = stage.find(QLineEdit, "table_field")
    table.setFocus()
    table.clear()

    QTest.keyClicks(table, "14")

    assert [("table_edited", "1"), ("table_edited", "14")] == heard.said


def test_digits_do_nothing_while_the_pad_is_off(stage: Stage, heard: Heard) -> None:
    stage.page(IssuePage).display(BUSY_FORM)

    QTest.keyClicks(stage.window, "50")

    assert [] == heard.said


def test_typing_says_table_note_and_email(stage: Stage) -> None:
    stage.play(SCENES["form_email"])
    heard = Heard(stage.page(IssuePage))

    for name in ("table_field", "note_field", "guest_email_field"):
        field = stage.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "x")

    assert [("table_edited", "x"), ("note_edited", "x"), ("email_edited", "x")] == heard.said


def test_a_tap_on_a_way_to_hand_over_says_which(stage: Stage, heard: Heard) -> None:
    click(stage, "handover_email")

    assert [("handover_tapped", "email")] == heard.said


def test_display_says_nothing_and_shows_what_it_was_given(stage: Stage, heard: Heard) -> None:
    for screen in (EMPTY_FORM, LONG_FORM, KWD_FORM, HOSTILE_FORM, EMAIL_FORM, BUSY_FORM, FORM, FORM):
        stage.page(IssuePage).display(screen)
        settle()

        assert stage.find(TextLabel, "amount_display").text() == screen.amount
        assert stage.find(QLineEdit, "table_field").text() == screen.table
        assert stage.find(Button, "issue_button").isEnabled() == screen.can_issue
        assert stage.find(QLineEdit, "guest_email_field").isVisible() == screen.email_visible
        for tile in screen.tiles:
            assert stage.find(Button, f"amount_tile_{tile.minor}").isChecked() == tile.selected

    assert [] == heard.said


def test_a_tap_alone_chooses_nothing_on_the_screen(stage: Stage, heard: Heard) -> None:
    click(stage, "amount_tile_500")

    assert heard.said
    assert not stage.find(Button, "amount_tile_500").isChecked()
    assert stage.find(Button, "amount_tile_2000").isChecked()


def test_the_toggle_of_a_screen_reader_is_a_tap(stage: Stage, heard: Heard) -> None:
    stage.find(Button, "amount_tile_500").toggle()

    assert [("tile_tapped", "value:500")] == heard.said
    assert not stage.find(Button, "amount_tile_500").isChecked()


def test_the_same_screen_again_makes_no_new_widgets(stage: Stage, heard: Heard) -> None:
    before = set(stage.page(IssuePage).findChildren(QWidget))

    stage.page(IssuePage).display(FORM)
    stage.page(IssuePage).display(
        replace(FORM, amount="£7.00", reasons=reasons(chosen="food"), tiles=EMPTY_FORM.tiles)
    )

    assert set(stage.page(IssuePage).findChildren(QWidget)) == before
    assert [] == heard.said


def test_what_is_being_typed_keeps_its_cursor_and_focus(stage: Stage, heard: Heard) -> None:
    note = stage.find(QLineEdit, "note_field")
    stage.page(IssuePage).display(replace(FORM, note="Waited outside"))
    note.setFocus()
    note.setCursorPosition(6)

    stage.page(IssuePage).display(replace(FORM, note="Waited outside", amount="£25.00"))

    assert 6 == note.cursorPosition()
    assert note.hasFocus()
    assert [] == heard.said


def test_a_notice_takes_its_place_and_leaves_it(stage: Stage) -> None:
    stage.play(SCENES["form"])
    notice = stage.find(TextLabel, "issue_notice")
    assert not notice.isVisible()

    stage.page(IssuePage).display(replace(FORM, notice="Nothing was issued.", notice_tone=Tone.BAD))
    shown = notice.isVisible(), notice.text()
    stage.page(IssuePage).display(FORM)

    assert (True, "Nothing was issued.") == shown
    assert not notice.isVisible()


def test_tab_goes_through_the_form_in_reading_order_also_after_the_tiles_changed(stage: Stage) -> None:
    stage.play(SCENES["form_long"])
    stage.play(SCENES["form_email"])

    order = ["amount_tile_500"]
    stage.find(Button, "amount_tile_500").setFocus()
    while order[-1] != "issue_button":
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        order.append(focused().objectName())

    assert order[:6] == [f"amount_tile_{minor}" for minor in (500, 1000, 1500, 2000, 2500, 5000)]
    assert [name for name in order if name.startswith("reason")] == [
        f"reason_{pick.code}" for pick in EMAIL_FORM.reasons
    ]
    assert [
        "table_field",
        "note_field",
        "handover_show",
        "handover_print",
        "handover_email",
        "guest_email_field",
        "issue_button",
    ] == order[-7:]
    assert len(order) == len(set(order))


def test_markup_is_shown_and_spoken_as_it_is_written(stage: Stage) -> None:
    stage.play(SCENES["form_hostile"])

    assert stage.find(TextLabel, "summary_product").textFormat() is Qt.TextFormat.PlainText
    assert HOSTILE == stage.find(TextLabel, "summary_product").text()
    assert HOSTILE == stage.find(Button, "reason_hostile").accessibleName()
    for widget in stage.window.findChildren(QWidget):
        assert "<b>" not in widget.toolTip()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def double_click(widget: QWidget) -> None:
    place = QPointF(widget.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        pressed = LEFT if kind is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind, place, widget.mapToGlobal(place), LEFT, pressed, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget, event)


def hold_enter(widget: QWidget) -> None:
    for repeated in (False, True, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated
        )
        QApplication.sendEvent(widget, event)
