"""The program's icon in each platform's own format, drawn by Qt from packaging/icon.svg."""

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from .places import PACKAGING

DRAWING = PACKAGING / "icon.svg"
_ICO = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
_BIG = 256  # pixels; from here on Windows wants PNG, below it plain bitmaps


def write_ico(target: Path) -> None:
    """Write what Windows reads."""
    pictures = [(side, _png(side) if side >= _BIG else _bitmap(side)) for side in _ICO]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for side, data in pictures:
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    target.write_bytes(head + b"".join(data for _, data in pictures))


def write_icns(target: Path) -> None:
    """Write what macOS reads."""
    parts = [(kind, _png(side)) for kind, side in _ICNS.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in parts)
    target.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)


def write_png(target: Path, side: int) -> None:
    """Write what Linux desktops read."""
    target.write_bytes(_png(side))


def _drawn(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def _png(side: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _drawn(side).save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes
    return bytes(buffer.data().data())


def _bitmap(side: int) -> bytes:
    """Give a bottom-up bitmap with alpha, and the one-bit mask that is expected though nothing reads it."""
    header = struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    image = _drawn(side)  # held, for its pixels die with it
    pixels = bytes(image.constBits())
    rows = [pixels[row * side * 4 : (row + 1) * side * 4] for row in reversed(range(side))]
    return header + b"".join(rows) + bytes((side + 31) // 32 * 4 * side)
