"""Turns a place round where the language runs from right to left.

QStyle can do that too, but making that class takes as long as painting half the window.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """Give the box where the widget's direction has it; it is meant as if read from left to right."""
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    whole = widget.rect()
    return QRect(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())
