"""Breaks text into lines that fit: no long name is cut off unseen, no hostile one widens the page."""

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_WIDEST = 16_000_000
_SHARES = (1.0, 0.86, 0.74, 0.62)  # of a label's size, tried in turn
_SMALLEST = 13  # pixels


@lru_cache(maxsize=1024)
def broken(text: str, font: QFont, width: int, limit: int = 0) -> tuple[str, ...]:
    """Break at words, inside one only where it alone is too wide; the last of `limit` lines is elided."""
    lines = [line for paragraph in text.split("\n") for line in _broken_paragraph(paragraph, font, width)]
    if limit and len(lines) > limit:
        rest = " ".join(lines[limit - 1 :])
        elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return (*lines[: limit - 1], elided)
    return tuple(lines)


@lru_cache(maxsize=2048)
def fitted(text: str, font: QFont, width: int, height: int, longest: int) -> tuple[QFont, tuple[str, ...]]:
    """Give the largest of a few sizes at which a label fits its room without breaking inside a word."""
    found = font, (text,)
    for share in _SHARES:
        smaller = QFont(font)
        smaller.setPixelSize(max(_SMALLEST, round(font.pixelSize() * share)))
        limit = max(1, min(longest, height // QFontMetrics(smaller).height()))
        lines = broken(text, smaller, width)
        found = smaller, broken(text, smaller, width, limit)
        # Asked of the broken text itself: widths in whole pixels let through what is a fraction too wide.
        if len(lines) <= limit and words(" ".join(lines)) == words(text):
            break
    return found


def words(text: str) -> list[str]:
    """Give the parts between which a text may be broken; a no-break space holds an amount together."""
    return re.split("[ \n]+", text)


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
