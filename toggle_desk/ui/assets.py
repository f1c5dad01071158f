"""The only reader of `resources/`, so that a checkout and an installed folder find it by one expression."""

from functools import lru_cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import toggle_desk

_RESOURCES = Path(toggle_desk.__file__).parents[1] / "resources"


def fonts() -> tuple[str, ...]:
    """Give the files of the bundled typeface, so that no till falls back to whatever it has installed."""
    return tuple(str(path) for path in sorted((_RESOURCES / "fonts").glob("*.otf")))


def style(tokens: dict[str, str]) -> str:
    """Give the style sheet with its tokens filled in; KeyError for a token the theme does not have."""
    return Template((_RESOURCES / "styles" / "desk.qss").read_text(encoding="utf-8")).substitute(tokens)


def icon_file(name: str) -> str:
    """Give an icon's path with forward slashes, the form style sheets need."""
    return (_RESOURCES / "icons" / f"{name}.svg").as_posix()


def paint_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw a line icon in a colour (#rrggbb), crisp at the scale of what it is drawn on."""
    ratio = painter.device().devicePixelRatio()
    painter.drawImage(box, _drawn(name, colour, round(box.width() * ratio)))


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side: int) -> QImage:
    source = Path(icon_file(name)).read_text(encoding="utf-8").replace("#000000", colour)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return image
