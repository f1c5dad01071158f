"""A scroll bar that is only its handle, drawn from tokens."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from toggle_desk.ui.appearance.theme import Theme

_WIDTH = 12  # unscaled pixels
_MARGIN = 2


class ScrollBar(QScrollBar):
    """Stands at the side of what is longer than its room."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        """Ask for a width that a thumb finds."""
        return QSize(Theme.current.px(_WIDTH), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle where the style puts it."""
        # Making these classes takes as long as painting half the window, and few pages scroll.
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # noqa: PLC0415 - see above

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.current.colour("field_edge" if self.isSliderDown() else "edge"))
        box = QRectF(handle).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
