"""How much of a whole something is, as a bar: the figures beside it say the same."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.ui.appearance.theme import Theme

_THICK = 6  # unscaled pixels


class ShareBar(QWidget):
    """A track that is filled from where the language begins to read."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = min(max(share, 0.0), 1.0)
        self.setFixedHeight(Theme.current.px(_THICK))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, and what is filled of it."""
        theme, track = Theme.current, QRectF(self.rect())
        filled = QRectF(track)
        filled.setWidth(max(track.height(), track.width() * self._share))
        if self.isRightToLeft():
            filled.moveRight(track.right())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = track.height() / 2
        for area, ink in ((track, "sunken"), (filled, "brand")):
            painter.setBrush(theme.colour(ink))
            painter.drawRoundedRect(area, radius, radius)
