"""Lays a receipt out in millimetres and paints it: on a printer's page, in a PDF, as the preview."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPagedPaintDevice, QPageSize, QPainter, QPen

from toggle_desk.domain.qr import Modules
from toggle_desk.domain.receipt import Paper, Receipt

MILLIMETRES_PER_INCH = 25.4
QUIET = 4  # modules of white around a symbol (ISO/IEC 18004)
_ROLL_MARGIN, _SHEET_MARGIN = 4.0, 12.0  # millimetres that printers leave white, or that look right
_WIDEST, _USUAL = 96.0, 72.0  # millimetres of a receipt on a sheet, and on the roll whose type is the measure
_LARGEST_CODE = 45.0  # millimetres, its white included
_SHRINKING = (1.0, 0.9, 0.8, 0.7)
_ROLLS = {Paper.ROLL_58: 58.0, Paper.ROLL_80: 80.0}
_SHEETS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A6: QPageSize.PageSizeId.A6}
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


def lay_out(receipt: Receipt, paper: Paper, dots_per_inch: float) -> Layout:
    """Place everything below each other in the middle of the paper, smaller where a sheet is too short."""
    scale = dots_per_inch / MILLIMETRES_PER_INCH
    tall = _page_size(paper).height() * scale
    placed = (_placed(receipt, paper, scale, shrunk) for shrunk in _SHRINKING)
    layout = next((one for one in placed if paper.is_roll or one.height <= tall), None)
    layout = layout or _placed(receipt, paper, scale, _SHRINKING[-1])
    return layout if paper.is_roll else Layout(layout.width, tall, layout.parts)


def _placed(receipt: Receipt, paper: Paper, scale: float, shrunk: float) -> Layout:
    across = _page_size(paper).width() * scale
    margin = (_ROLL_MARGIN if paper.is_roll else _SHEET_MARGIN) * scale
    room = min(across - 2 * margin, _WIDEST * scale)
    unit = min(1.0, room / (_USUAL * scale)) * scale * shrunk  # dots of a millimetre on the usual roll
    side = min(_LARGEST_CODE * scale, 0.58 * room) * shrunk
    left, top = (across - room) / 2, margin
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
            parts.append(Symbol(QRectF((across - side) / 2, top, side, side), receipt.code))
            top += side + gap * unit
        elif text:
            font = _font(millimetres * unit, weight, text, room)
            tall = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 1e6), _FLAGS, text).height()
            parts.append(Words(QRectF(left, top, room, tall + 1), text, font))
            top += tall + 1 + gap * unit
    return Layout(across, top + margin, tuple(parts))


def paint(painter: QPainter, layout: Layout) -> None:
    """Paint black on whatever is there."""
    painter.setPen(QPen(Qt.GlobalColor.black))
    for part in layout.parts:
        if isinstance(part, Words):
            painter.setFont(part.font)
            painter.drawText(part.box, _FLAGS, part.text)
        else:
            _paint_symbol(painter, part)


def prepare(device: QPagedPaintDevice, receipt: Receipt, paper: Paper) -> None:
    """Give a printer or a PDF the paper that this receipt needs, without margins of its own."""
    size = _page_size(paper)
    if paper.is_roll:
        layout = lay_out(receipt, paper, MILLIMETRES_PER_INCH * 10)
        size = QSizeF(size.width(), layout.height / 10)
        device.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
    else:
        device.setPageSize(QPageSize(_SHEETS[paper]))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def picture(receipt: Receipt, paper: Paper) -> QImage:
    """Paint what the paper will look like."""
    layout = lay_out(receipt, paper, _PREVIEW_DOTS_PER_INCH)
    image = QImage(round(layout.width), round(layout.height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint(painter, layout)
    painter.end()
    return image


def _page_size(paper: Paper) -> QSizeF:
    """Give a paper's size in millimetres; a roll has no length of its own."""
    if paper in _ROLLS:
        return QSizeF(_ROLLS[paper], 0.0)
    return QPageSize(_SHEETS[paper]).size(QPageSize.Unit.Millimeter)


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
