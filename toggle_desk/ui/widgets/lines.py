"""Breaks text into lines that fit: no long name is cut off unseen, no hostile one widens the page."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_WIDEST = 16_000_000


@lru_cache(maxsize=1024)
def broken(text: str, font: QFont, width: int, limit: int = 0) -> tuple[str, ...]:
    """Break at words, inside one only where it alone is too wide; the last of `limit` lines is elided."""
    lines = [line for paragraph in text.split("\n") for line in _broken_paragraph(paragraph, font, width)]
    if limit and len(lines) > limit:
        rest = " ".join(lines[limit - 1 :])
        elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return (*lines[: limit - 1], elided)
    return tuple(lines)


def widest(lines: Sequence[str], font: QFont) -> int:
    """Give the width in pixels the longest line takes."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(line) for line in lines), default=0)


def _broken_paragraph(paragraph: str, font: QFont, width: int) -> list[str]:
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if width > 0 else _WIDEST)
        start = line.textStart()
        found.append(paragraph[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return found or [""]
