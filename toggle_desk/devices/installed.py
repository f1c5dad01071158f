"""Draws a receipt as the document that the operating system prints, as a file, and as pictures."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPdfWriter

from toggle_desk.devices import pages
from toggle_desk.devices.escpos import Raster
from toggle_desk.devices.media import Sheet, ideal
from toggle_desk.domain.receipt import Paper, Receipt

_PDF_DOTS_PER_INCH = 144  # as the preview; on a finer grid PDFium, which is in Chromium, tells no lines apart
_SIDES = 8  # dots left white beside a drawn line: letters may be a little broader than they count


def write_pdf(receipt: Receipt, paper: Paper, file: Path) -> bool:
    """Write a PDF file; False where it cannot be written."""
    sheet = ideal(paper)
    if paper.is_roll:
        sheet = replace(sheet, length=pages.needed_length(receipt, sheet))
    try:
        file.write_bytes(pdf(receipt, sheet))
    except OSError:
        return False
    return True


def document(receipt: Receipt, sheet: Sheet, dots_per_inch: int) -> bytes:
    """Give what a print system takes: a picture of so many dots, or a PDF document for none."""
    if not dots_per_inch:
        return pdf(receipt, sheet)
    return png(pages.picture(receipt, sheet, dots_per_inch, shades=False))


def pdf(receipt: Receipt, sheet: Sheet) -> bytes:
    """Give a PDF document of one page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(_PDF_DOTS_PER_INCH)
    device.setTitle(receipt.reference)
    pages.prepare(device, sheet)
    painter = QPainter(device)
    pages.paint(painter, pages.lay_out(receipt, sheet, device.logicalDpiX()))
    painter.end()
    return bytes(buffer.data().data())


def png(image: QImage) -> bytes:
    """Give a picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes
    return bytes(buffer.data().data())


def drawn(text: str, dots: int, height: int) -> Raster:
    """Draw a text that no code page of a receipt printer holds, in the middle of its line."""
    image = QImage(dots, height + height // 4, QImage.Format.Format_Mono)
    image.fill(1)
    painter = QPainter(image)
    font = painter.font()
    font.setFamilies(["Inter", "DejaVu Sans", "Segoe UI"])
    font.setPixelSize(height)
    while font.pixelSize() > 1 and QFontMetrics(font).horizontalAdvance(text) > dots - _SIDES:
        font.setPixelSize(font.pixelSize() - 1)  # a line of capitals is wider than the printer's own letters
    painter.setFont(font)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    width = dots // 8
    bits, stride = bytes(memoryview(image.constBits())), image.bytesPerLine()
    rows = (bits[y * stride : y * stride + width] for y in range(image.height()))
    return Raster(width, tuple(bytes(byte ^ 0xFF for byte in row) for row in rows))
