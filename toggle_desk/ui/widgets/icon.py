"""A line icon as a widget: it decorates a text that says the same, so assistive tools pass it by."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import Theme


class Icon(QWidget):
    """One of the icons in `resources/icons`, in an ink of the theme, optionally on a round tint."""

    def __init__(self, icon: str, *, ink: str = "muted", size: int = 20, disc: str = "") -> None:
        super().__init__()
        self._icon, self._ink, self._disc = icon, ink, disc
        side = Theme.current.px(size)
        self.setFixedSize(side, side)

    def show_icon(self, icon: str, ink: str, disc: str = "") -> None:
        """Show another icon; nothing happens when it is shown already."""
        if (icon, ink, disc) != (self._icon, self._ink, self._disc):
            self._icon, self._ink, self._disc = icon, ink, disc
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc, then the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._disc:
            painter.setPen(Theme.current.colour(self._disc))
            painter.setBrush(Theme.current.colour(self._disc))
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
            inset = box.width() * 0.22
            box = box.adjusted(inset, inset, -inset, -inset)
        assets.paint_icon(
            painter, self._icon, Theme.current.colours[self._ink], box, from_right=self.isRightToLeft()
        )
