"""The only reader of `resources/`, so that a checkout and an installed folder find it by one expression."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import toggle_desk

_DIRECTED = frozenset({"forward", "reverse", "send", "activity"})  # they turn round where the language does
_RESOURCES = Path(toggle_desk.__file__).parents[1] / "resources"


def fonts() -> tuple[str, ...]:
    """Give the files of the bundled typeface, so that no till falls back to one of its own."""
    return tuple(str(path) for path in sorted((_RESOURCES / "fonts").glob("*.otf")))


def icon_file(name: str) -> Path:
    """Give an icon's path."""
    return _RESOURCES / "icons" / f"{name}.svg"


def catalogue(code: str) -> Path:
    """Give the file of a language's sentences, which is not there for English."""
    return _RESOURCES / "translations" / f"toggle_desk_{code}.qm"


def paint_icon(painter: QPainter, name: str, colour: str, box: QRectF, *, from_right: bool = False) -> None:
    """Draw a line icon in a colour (#rrggbb), crisp at the scale of what it is drawn on.

    One that points along the text points the other way where that is read `from_right`.
    """
    side = round(box.width() * painter.device().devicePixelRatio())
    turned = from_right and name in _DIRECTED
    painter.drawImage(box, _turned(name, colour, side) if turned else _drawn(name, colour, side))


@lru_cache(maxsize=32)
def _turned(name: str, colour: str, side: int) -> QImage:
    return _drawn(name, colour, side).flipped(Qt.Orientation.Horizontal)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side: int) -> QImage:
    """Give an icon in a colour; another theme only dips the same lines into another ink."""
    image = _lines(name, side).copy()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    return image


@lru_cache(maxsize=128)
def _lines(name: str, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(icon_file(name).read_bytes())).render(painter)
    painter.end()
    return image
