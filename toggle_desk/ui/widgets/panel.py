"""The surfaces everything stands on, drawn from tokens so that another theme is only another repaint."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.widgets.mirror import mirrored


@dataclass(frozen=True, slots=True)
class Surface:
    """Fill and edge in tokens; `side` is the one that is drawn, all around where there is none."""

    fill: str
    edge: str
    thickness: int = 1
    side: Qt.Edge | None = None


SURFACES: Mapping[str, Surface] = MappingProxyType(
    {
        "card": Surface("surface", "line"),
        "inset": Surface("canvas", "line"),
        "warn": Surface("surface", "warn_edge", 2),
        "paper": Surface("paper", "paper_line"),
        "head": Surface("surface", "line", side=Qt.Edge.BottomEdge),
        "foot": Surface("surface", "line", side=Qt.Edge.TopEdge),
        "rail": Surface(
            "surface", "line", side=Qt.Edge.RightEdge
        ),  # the trailing one, mirrored with the rest
    }
)


class Panel(QFrame):
    """One of the surfaces: a card with round corners, or a bar with a line towards the page."""

    def __init__(self, kind: str = "card", name: str = "") -> None:
        super().__init__()
        self._surface = SURFACES[kind]
        self.setObjectName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw fill and edge."""
        theme, surface = Theme.current, self._surface
        painter = QPainter(self)
        if surface.side is not None:
            painter.fillRect(self.rect(), theme.colour(surface.fill))
            painter.fillRect(_along(surface.side, self), theme.colour(surface.edge))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(surface.edge), surface.thickness))
        painter.setBrush(theme.colour(surface.fill))
        inset = surface.thickness / 2
        radius = theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)


def _along(side: Qt.Edge, bar: QWidget) -> QRect:
    whole = bar.rect()
    if side is Qt.Edge.TopEdge:
        return QRect(0, 0, whole.width(), 1)
    if side is Qt.Edge.BottomEdge:
        return QRect(0, whole.height() - 1, whole.width(), 1)
    return mirrored(bar, QRect(whole.width() - 1, 0, 1, whole.height()))
