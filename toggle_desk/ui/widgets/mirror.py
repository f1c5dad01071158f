"""Turns a place round where the language runs from right to left.

QStyle can do that too, but making that class takes as long as painting half the window.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """Give the box where the widget's direction has it; it is meant as if read from left to right."""
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    whole = widget.rect()
    return QRect(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())


def begin_text(painter: QPainter, widget: QWidget, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Let each text run in its own direction, at the widget's side: a number in fours stays in order."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if align & left:
            align = align & ~left | right
        elif align & right:
            align = align & ~right | left
    return align | Qt.AlignmentFlag.AlignAbsolute
