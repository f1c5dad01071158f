"""One cell of the table of rights: a sign and a word on a tint, never colour alone."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from toggle_desk.presenters.rights import Cell
from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import INKS, TINTS, Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.mirror import begin_text, mirrored

SIGNS: Mapping[Tone, str] = MappingProxyType({Tone.GOOD: "tick", Tone.WARN: "manager", Tone.PLAIN: "close"})
_SIGN = 16
_GAP = 6
_AROUND = 8  # unscaled pixels that a cell needs beside its sign, gap and word
_MILLIMETRES = 13.0
_NARROWEST = 44


class AccessCell(Button):
    """Shows one of three; where the word has no room the sign stands alone, and the word in the tip."""

    def __init__(self, key: str) -> None:
        super().__init__(f"right_{key}", millimetres=_MILLIMETRES)
        self._cell: Cell | None = None

    def show_cell(self, cell: Cell) -> None:
        """Show what a role may do here."""
        self.show_label(cell.word, spoken=cell.spoken)
        if cell != self._cell:
            self._cell = cell
            self.update()

    def sizeHint(self) -> QSize:
        """Prefer room for sign and word."""
        theme = Theme.current
        word = QFontMetrics(theme.font(Text.BODY)).horizontalAdvance(self.text())
        return QSize(word + theme.px(_SIGN + _GAP + _AROUND), theme.mm(_MILLIMETRES))

    def minimumSizeHint(self) -> QSize:
        """Keep the finger's height; the word gives way."""
        return QSize(Theme.current.px(_NARROWEST), Theme.current.mm(_MILLIMETRES))

    def is_shortened(self) -> bool:
        """Say whether the word has no room."""
        return self.width() < self.sizeHint().width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tint, the sign, the word, and the mark of what is not as usual."""
        cell = self._cell
        if cell is None:
            return
        theme, painter = Theme.current, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "brand" if cell.unusual else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if cell.unusual else 1))
        painter.setBrush(theme.colour(TINTS[cell.tone]))
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        self._paint_word(painter, cell)
        self.paint_ring(painter)

    def _paint_word(self, painter: QPainter, cell: Cell) -> None:
        theme = Theme.current
        ink = "ink" if cell.tone is Tone.PLAIN else INKS[cell.tone]
        font = theme.font(Text.BODY)
        side, gap = theme.px(_SIGN), theme.px(_GAP)
        word = "" if self.is_shortened() else cell.word
        width = side + (gap + QFontMetrics(font).horizontalAdvance(word) if word else 0)
        left = (self.width() - width) // 2
        sign = mirrored(self, QRect(left, (self.height() - side) // 2, side, side))
        assets.paint_icon(painter, SIGNS[cell.tone], theme.colours[ink], QRectF(sign))
        if not word:
            return
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        room = mirrored(self, QRect(left + side + gap, 0, width - side - gap + 1, self.height()))
        align = begin_text(painter, self, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, align, word)
