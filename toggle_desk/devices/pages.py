"""Lays a receipt out in millimetres and paints it: on a printer's page, in a PDF, as the preview."""

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPagedPaintDevice, QPageSize, QPainter, QPen

from toggle_desk.devices.media import POINT, Sheet, printable
from toggle_desk.domain.qr import Modules
from toggle_desk.domain.receipt import Receipt

MILLIMETRES_PER_INCH = 25.4
QUIET = 4  # modules of white around a symbol (ISO/IEC 18004)
_ROLL_MARGIN, _PAGE_MARGIN = 4.0, 12.0  # millimetres that look right
_BROADEST_ROLL = 90.0  # millimetres; what is broader is a page, with a page's margins
_WIDEST, _USUAL = 96.0, 72.0  # millimetres of a receipt on a sheet, and on the roll whose type is the measure
_LARGEST_CODE = 45.0  # millimetres, its white included
_SHRINKING = (1.0, 0.9, 0.8, 0.7)
_FAMILIES = ["Inter", "DejaVu Sans", "Segoe UI", "Helvetica"]
# Shapes for beside figures and capitals stand for no letter: copied from a PDF, 03:00 would lose its colon.
_NO_LETTERS = ("calt", "frac", "numr", "dnom")
_PREVIEW_DOTS_PER_INCH = 144
_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Words:
    """A text in its box."""

    box: QRectF
    text: str
    font: QFont


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code in its box, the white around it included."""

    box: QRectF
    modules: Modules


@dataclass(frozen=True, slots=True)
class Layout:
    """A receipt as it will be painted, in dots of its own resolution."""

    width: float
    height: float
    parts: tuple[Words | Symbol, ...]


def lay_out(receipt: Receipt, sheet: Sheet, dots_per_inch: float) -> Layout:
    """Place everything below each other within what can be printed, smaller where a sheet is too short.

    A sheet without a length becomes as long as its receipt.
    """
    scale = dots_per_inch / MILLIMETRES_PER_INCH
    tall = sheet.length / 100 * scale
    placed = (_placed(receipt, sheet, scale, shrunk) for shrunk in _SHRINKING)
    layout = next((one for one in placed if not tall or one.height <= tall), None)
    layout = layout or _placed(receipt, sheet, scale, _SHRINKING[-1])
    return Layout(layout.width, tall or layout.height, layout.parts)


def needed_length(receipt: Receipt, sheet: Sheet) -> int:
    """Tell how long a roll of this width must be cut, in hundredths of a millimetre."""
    return ceil(lay_out(receipt, replace(sheet, length=0), MILLIMETRES_PER_INCH * 10).height * 10)


def fits(receipt: Receipt, sheet: Sheet) -> bool:
    """Say whether all of a receipt comes onto a sheet."""
    layout = lay_out(receipt, sheet, MILLIMETRES_PER_INCH * 10)
    return layout.parts[-1].box.bottom() <= layout.height


def _placed(receipt: Receipt, sheet: Sheet, scale: float, shrunk: float) -> Layout:
    begin, end = (edge / 100 for edge in printable(sheet))
    across = sheet.width / 100
    margin = _ROLL_MARGIN if across <= _BROADEST_ROLL else _PAGE_MARGIN
    if across > _BROADEST_ROLL:
        begin, end = max(begin, margin), min(end, across - margin)
    room = min(end - begin, _WIDEST) * scale
    left, top = (begin + end) / 2 * scale - room / 2, max(margin, sheet.top / 100) * scale
    unit = min(1.0, room / (_USUAL * scale)) * scale * shrunk  # dots of a millimetre on the usual roll
    side = min(_LARGEST_CODE * scale, 0.58 * room) * shrunk
    parts: list[Words | Symbol] = []
    for text, millimetres, weight, gap in (
        (receipt.banner, 4.0, QFont.Weight.DemiBold, 1.0),
        (receipt.mark, 7.0, QFont.Weight.Bold, 1.0),
        (receipt.title, 4.4, QFont.Weight.DemiBold, 0.0),
        (_whole(receipt.amount), 12.0, QFont.Weight.Bold, 2.0),
        (None, 0.0, QFont.Weight.Normal, 2.0),
        (_whole(receipt.number), 5.2, QFont.Weight.DemiBold, 1.0),
        (_whole(receipt.pin), 5.2, QFont.Weight.DemiBold, 3.0),
        *((line, 3.4, QFont.Weight.Normal, 0.4) for line in receipt.lines),
        (receipt.reference, 2.8, QFont.Weight.Normal, 1.0),
        (receipt.banner, 4.0, QFont.Weight.DemiBold, 0.0),
    ):
        if text is None:
            parts.append(Symbol(QRectF(left + (room - side) / 2, top, side, side), receipt.code))
            top += side + gap * unit
        elif text:
            font = _font(millimetres * unit, weight, text, room)
            tall = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 1e6), _FLAGS, text).height()
            parts.append(Words(QRectF(left, top, room, tall + 1), text, font))
            top += tall + 1 + gap * unit
    return Layout(across * scale, top + max(margin, sheet.bottom / 100) * scale, tuple(parts))


def paint(painter: QPainter, layout: Layout) -> None:
    """Paint black over the picture."""
    painter.setPen(QPen(Qt.GlobalColor.black))
    for part in layout.parts:
        if isinstance(part, Words):
            painter.setFont(part.font)
            painter.drawText(part.box, _FLAGS, part.text)
        else:
            _paint_symbol(painter, part)


def prepare(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Give a printer or a PDF its paper, without margins of its own: the layout has kept to the printer's."""
    size = QSizeF(sheet.width / POINT, sheet.length / POINT)
    device.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def picture(
    receipt: Receipt, sheet: Sheet, dots_per_inch: int = _PREVIEW_DOTS_PER_INCH, *, shades: bool = True
) -> QImage:
    """Paint what the paper will look like; without shades for a printer, which has none."""
    layout = lay_out(receipt, sheet, dots_per_inch)
    kind = QImage.Format.Format_RGB32 if shades else QImage.Format.Format_Mono
    image = QImage(round(layout.width), round(layout.height), kind)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, shades)
    paint(painter, layout)
    painter.end()
    return image


def _font(dots: float, weight: QFont.Weight, text: str, room: float) -> QFont:
    """Choose a font in which the longest word of a text fits into the room."""
    font = QFont(_FAMILIES)
    font.setWeight(weight)
    for feature in _NO_LETTERS:
        font.setFeature(QFont.Tag(feature), 0)
    font.setPixelSize(max(1, round(dots)))
    longest = max(QFontMetricsF(font).horizontalAdvance(word) for word in text.split(" "))
    if longest > room:
        font.setPixelSize(max(1, int(dots * room / longest)))
    return font


def _whole(text: str) -> str:
    """Keep a text on one line."""
    return text.replace(" ", "\u00a0")


def _paint_symbol(painter: QPainter, part: Symbol) -> None:
    side = len(part.modules) + 2 * QUIET
    module = int(part.box.width() // side)
    left = part.box.left() + (part.box.width() - module * side) / 2 + module * QUIET
    top = part.box.top() + (part.box.height() - module * side) / 2 + module * QUIET
    for y, line in enumerate(part.modules):
        for x, dark in enumerate(line):
            if dark:
                painter.fillRect(
                    round(left) + x * module, round(top) + y * module, module, module, Qt.GlobalColor.black
                )
