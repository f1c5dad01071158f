"""From right to left the places turn round, and numbers do not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

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
