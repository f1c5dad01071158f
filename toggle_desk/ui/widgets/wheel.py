"""The small wheel that turns while something is under way."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

_MILLISECONDS = 80
_DEGREES = 30


class Wheel(QTimer):
    """Has its widget painted again for every step while it runs."""

    def __init__(self, widget: QWidget) -> None:
        """Stand still at first."""
        super().__init__(widget)
        self._widget, self._angle = widget, 0
        self.setInterval(_MILLISECONDS)
        self.timeout.connect(self._turn)

    def paint(self, painter: QPainter, colour: QColor, box: QRectF) -> None:
        """Paint it as it stands now."""
        painter.setPen(QPen(colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box.adjusted(3, 3, -3, -3), -self._angle * 16, 250 * 16)
        painter.setPen(colour)

    def _turn(self) -> None:
        self._angle = (self._angle + _DEGREES) % 360
        self._widget.update()
