"""Makes room for a keyboard on the glass: the page ends above it, and the field in focus stays in sight."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QInputMethod
from PySide6.QtWidgets import QWidget

_LEAST = 240  # pixels of the window that no keyboard takes from the page


class GlassKeyboard(QObject):
    """Keeps what lies under the keyboard free at the foot of a widget that fills its window.

    A keyboard that takes its part of the desktop instead makes the window smaller, which comes to the same.
    """

    def __init__(self, filling: QWidget, method: QInputMethod) -> None:
        super().__init__(filling)
        self._filling = filling
        self._method = method
        self._method.keyboardRectangleChanged.connect(self._make_room)
        self._method.visibleChanged.connect(self._make_room)

    def _make_room(self) -> None:
        covered = self._covered() if self._method.isVisible() else 0
        self._filling.setContentsMargins(0, 0, 0, covered)

    def _covered(self) -> int:
        """Give how much of the foot is under the keyboard, in pixels.

        Qt promises the window's coordinates; its Windows plugin gives the dots of the screen itself.
        """
        window, place = self._filling.window(), self._method.keyboardRectangle()
        if place.isEmpty():
            return 0
        top = place.top()
        if sys.platform == "win32":
            top = top / window.devicePixelRatioF() - window.mapToGlobal(window.rect().topLeft()).y()
        return min(max(0, round(window.height() - top)), max(0, window.height() - _LEAST))
