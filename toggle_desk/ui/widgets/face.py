"""What stands on a button and where: an icon, a label over one or more lines, and the room they take."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.lines import fitted, widest, words
from toggle_desk.ui.widgets.looks import Look

_MARGINS = {Look.TILE: 13, Look.KEY: 6, Look.KEY_SOFT: 6}  # a tile's leaves room for its mark
_SHRINKING = (Look.TILE, Look.KEY, Look.KEY_SOFT)  # whose labels rather grow smaller than claim room
_KEYS = (Look.KEY, Look.KEY_SOFT)
_LONGEST = 3  # lines of a label
_LINES_HEIGHT = 50  # unscaled pixels that they take
_WORDY = 15.0  # millimetres from which a label may run over lines


@dataclass(frozen=True, slots=True)
class Face:
    """An icon beside a label, or above it where they are `stacked`; `millimetres` are a finger's height.

    Places are in pixels, as if read from left to right.
    """

    label: str
    pictured: bool  # whether an icon stands there
    look: Look
    step: Text
    millimetres: float
    stacked: bool
    leading: bool

    def size(self) -> QSize:
        """Measure the label on one line, and the height a finger needs."""
        theme = Theme.current
        font = theme.font(self.step)
        text = widest(self.label.split("\n"), font)
        icon = self.icon_side() if self.pictured else 0
        gap = theme.px(8) if icon and text else 0
        if self.stacked:
            width = max(text, icon) + theme.px(16)
            height = icon + theme.px(4) + QFontMetrics(font).height() + theme.px(16)
        else:
            width = text + gap + icon + 2 * self._margin() + 2
            if self.look in _KEYS:
                width = max(width, theme.mm(self.millimetres))
            rows = self.label.count("\n") + 1
            height = max(icon, rows * QFontMetrics(font).height()) + theme.px(16)
        return QSize(width, max(height, theme.mm(self.millimetres), self._height()))

    def least(self, size: QSize) -> QSize:
        """Keep the finger's height; the label may wrap in a third of its width."""
        least = max(Theme.current.mm(min(self.millimetres, 15.0)), self._height())
        font = Theme.current.font(self.step)
        narrowest = Theme.current.mm(15)
        if self.look not in _SHRINKING and not self.stacked:
            narrowest = max(
                narrowest, size.width() - widest([self.label], font) + widest(words(self.label), font)
            )
        return QSize(min(size.width(), narrowest), least)

    def laid_out(self, whole: QRect) -> tuple[QFont, Sequence[str]]:
        """Break the label; in smaller type where it does not fit, and then over one line more."""
        font, room = Theme.current.font(self.step), self.room(whole)
        if self.stacked:
            return fitted(self.label, font, room.width(), QFontMetrics(font).height(), 1)
        return fitted(self.label, font, room.width(), room.height(), _LONGEST)

    def room(self, whole: QRect) -> QRect:
        """Give the place of the label within a whole button."""
        side = Theme.current.px(4) if self.stacked else min(self._margin(), whole.width() // 8)
        room = whole.adjusted(side, 2, -side, -2)
        if not self.stacked and self.pictured and self.label:
            room.setWidth(room.width() - self.icon_side() - Theme.current.px(8))
        return room

    def icon_box(self, whole: QRect, lines: Sequence[str], font: QFont) -> QRect:
        """Give the place of the icon beside these lines; of none, no place."""
        if not self.pictured:
            return QRect()
        side = self.icon_side()
        if self.stacked:
            height = side + Theme.current.px(4) + QFontMetrics(font).height()
            return QRect((whole.width() - side) // 2, (whole.height() - height) // 2, side, side)
        gap = Theme.current.px(8) if self.label else 0
        left = (whole.width() - side - gap - widest(lines, font)) // 2
        return QRect(self._margin() if self.leading else left, (whole.height() - side) // 2, side, side)

    def icon_side(self) -> int:
        """Give the side of the icon."""
        return Theme.current.px(24 if self.stacked else 20)

    def _height(self) -> int:
        """Give what a label takes in any case: more than a finger where all is drawn larger than it is."""
        theme, line = Theme.current, QFontMetrics(Theme.current.font(self.step)).height()
        if self.stacked:
            return self.icon_side() + theme.px(8) + (line if self.label else 0)
        lines = self.millimetres >= _WORDY and self.look not in _KEYS
        return theme.space(_LINES_HEIGHT) if lines else 0

    def _margin(self) -> int:
        return Theme.current.px(_MARGINS.get(self.look, 14))
