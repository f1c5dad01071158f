"""Hatching in the colour of practice, which nothing else on the screen has."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from toggle_desk.ui.appearance.theme import Theme

_STEP = 18


class Stripes(QWidget):
    """A ground of slanted stripes; `strong` ones for a narrow band, pale ones behind text."""

    def __init__(self, *, strong: bool = True) -> None:
        super().__init__()
        self._ground, self._stripe = (
            ("practice", "practice_stripe") if strong else ("practice_tint", "practice_stripe")
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, then the stripes."""
        theme = Theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(self._ground))
        step = theme.px(_STEP)
        painter.setPen(
            QPen(theme.colour(self._stripe), step / 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        )
        height = self.height()
        for left in range(-height - step, self.width() + step, step):
            painter.drawLine(left, height + step, left + height + 2 * step, -step)
