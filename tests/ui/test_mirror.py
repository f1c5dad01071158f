"""From right to left the places turn round, and numbers do not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.line_edit import LineEdit
from toggle_desk.ui.widgets.text import TextLabel

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("text", ["6301 1900 1234 5674 821", "£20.00", "Is this read from the left?"])
def test_a_text_that_reads_from_the_left_stands_at_the_other_side_in_its_own_order(
    qapp: QApplication, text: str
) -> None:
    assert qapp
    mirrored, plain = TextLabel(text), TextLabel(text, align=Qt.AlignmentFlag.AlignRight)
    mirrored.setLayoutDirection(RIGHT)
    plain.setLayoutDirection(LEFT)
    for label in (mirrored, plain):
        label.resize(400, 30)

    assert mirrored.grab().toImage() == plain.grab().toImage()

    for label in (mirrored, plain):
        label.deleteLater()


@pytest.mark.parametrize(
    ("name", "turns"), [("forward", True), ("reverse", True), ("send", True), ("eye", False)]
)
def test_a_sign_that_points_along_the_text_points_the_other_way(
    qapp: QApplication, name: str, turns: bool
) -> None:
    assert qapp
    icon = Icon(name, size=48)
    plain = icon.grab().toImage()
    icon.setLayoutDirection(RIGHT)
    mirrored = icon.grab().toImage()

    assert (mirrored == plain) is not turns
    assert not turns or mirrored.flipped(Qt.Orientation.Horizontal) == plain

    icon.deleteLater()


@pytest.mark.parametrize("text", ["", "12", "guest@example.com", "طاولة"])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_field_begins_under_its_label_whatever_is_written(
    qapp: QApplication, text: str, direction: Qt.LayoutDirection
) -> None:
    assert qapp
    field = LineEdit("field")
    field.setLayoutDirection(direction)
    field.resize(400, 50)
    field.setText(text)

    written = field.grab().toImage()
    field.clear()
    empty = field.grab().toImage()
    columns = [
        x
        for x in range(written.width())
        if any(written.pixel(x, y) != empty.pixel(x, y) for y in range(8, 42))
    ]

    assert all((x < 200) == (direction is LEFT) for x in columns)
    field.deleteLater()


def test_a_button_says_what_reads_from_the_left_in_its_own_order(qapp: QApplication) -> None:
    qapp.setLayoutDirection(RIGHT)
    pictures: list[QImage] = []
    for direction in (RIGHT, LEFT):
        button = Button("suggestion", "Did you mean gmail.com?")
        button.setLayoutDirection(direction)
        button.resize(400, 60)
        pictures.append(button.grab().toImage())
        button.deleteLater()
    qapp.setLayoutDirection(LEFT)

    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_field_keeps_room_for_its_sign_at_the_side_where_it_begins(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    assert qapp
    field = LineEdit("field", before=24)
    field.setLayoutDirection(direction)

    margins = field.textMargins()
    assert (margins.left() > margins.right()) is (direction is LEFT)
    field.deleteLater()
