"""Prints through the operating system: any printer that is installed, with its own driver; and PDF files."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from toggle_desk.devices import pages
from toggle_desk.devices.escpos import Raster
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Trouble
from toggle_desk.domain.receipt import Paper, Receipt

_PDF_DOTS_PER_INCH = 144  # as the preview; on a finer grid PDFium, which is in Chromium, tells no lines apart
_SIDES = 8  # dots left white beside a drawn line: letters may be a little broader than they count


def names() -> tuple[str, ...]:
    """List the printers that are installed."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_installed(receipt: Receipt, name: str, paper: Paper) -> PrintOutcome:
    """Print on the named printer, or on the system's own choice for ""."""
    known = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if known.isNull():
        return NotPrinted(Trouble.MISSING if name else Trouble.NONE_SET_UP)
    if known.state() == QPrinter.PrinterState.Error:
        return NotPrinted(Trouble.OFFLINE)
    printer = QPrinter(known, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(receipt.reference)
    if not _painted(printer, receipt, paper):
        return NotPrinted(Trouble.REFUSED)
    if printer.printerState() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}:
        return MaybePrinted(Trouble.REFUSED)
    return Printed(confirmed=False)


def write_pdf(receipt: Receipt, paper: Paper, file: Path) -> bool:
    """Write a PDF file; False where it cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(_PDF_DOTS_PER_INCH)
    device.setTitle(receipt.reference)
    if not _painted(device, receipt, paper):
        return False
    try:
        file.write_bytes(bytes(buffer.data().data()))
    except OSError:
        return False
    return True


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


def _painted(device: QPagedPaintDevice, receipt: Receipt, paper: Paper) -> bool:
    pages.prepare(device, receipt, paper)
    painter = QPainter()
    if not painter.begin(device):
        return False
    pages.paint(painter, pages.lay_out(receipt, paper, device.logicalDpiX()))
    return painter.end()
