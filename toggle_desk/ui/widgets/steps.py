"""Numbered steps to follow in another place."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.layouts import column, emptied, row
from toggle_desk.ui.widgets.text import TextLabel


class Steps(QWidget):
    """A numbered list, made anew only when the steps are others."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[str, ...] = ()
        self._column = column(self, gap=12)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show exactly these."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        emptied(self._column)
        for number, step in enumerate(steps, 1):
            line = row(gap=12)
            line.addWidget(_Number(number), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(TextLabel(step, wrap=True), 1)
            self._column.addLayout(line)


class _Number(QWidget):
    """A number in a disc."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        side = Theme.current.px(26)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and number."""
        theme = Theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("brand_tint"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(theme.colour("brand_strong"))
        painter.setFont(theme.font(Text.CAPTION))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
