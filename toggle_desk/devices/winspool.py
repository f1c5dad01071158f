"""The print system of Windows: Qt prints with the printer's driver, the spooler says what holds its queue up.

Runs in a process that can be ended. Flags and structures are those of winspool.h.
"""

import ctypes
import functools
import sys
import time
from collections.abc import Callable

from toggle_desk.devices.jobs import RefusedError
from toggle_desk.devices.media import Custom, Media, Sheet
from toggle_desk.domain.printing import MaybePrinted, Printed, PrintOutcome, Queued, Trouble

if sys.platform == "win32":
    from ctypes import wintypes

    from PySide6.QtCore import QMarginsF, QRect, QSizeF
    from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    WATCH_SECONDS = 5.0
    _LOOK_SECONDS = 0.2
    _COARSEST, _FINEST = 150, 600  # dots per inch of a picture in which a code and small letters read
    _TITLE = "Toggle Desk"
    # Of PRINTER_INFO_2W.Status, what stands in the way first.
    _TROUBLES = (
        (0x0000_0001, Trouble.PAUSED),
        (0x0000_0080, Trouble.OFFLINE),
        (0x0000_0010, Trouble.PAPER_OUT),
        (0x0000_0008, Trouble.PAPER_OUT),  # a jam: the paper is what to look after
        (0x0040_0000, Trouble.COVER_OPEN),
        (0x0000_0002, Trouble.REFUSED),
        (0x0000_1000, Trouble.OFFLINE),
    )
    _WORKS_OFFLINE = 0x0000_0400  # of PRINTER_INFO_2W.Attributes

    class _Document(ctypes.Structure):
        """DOC_INFO_1W."""

        _fields_ = (("name", wintypes.LPWSTR), ("file", wintypes.LPWSTR), ("datatype", wintypes.LPWSTR))

    class _Printer(ctypes.Structure):
        """PRINTER_INFO_2W."""

        _fields_ = (
            *((f"text_{number}", wintypes.LPWSTR) for number in range(7)),
            ("mode", ctypes.c_void_p),
            *((f"text_{number}", wintypes.LPWSTR) for number in range(8, 12)),
            ("security", ctypes.c_void_p),
            ("attributes", wintypes.DWORD),
            *((f"number_{number}", wintypes.DWORD) for number in range(4)),
            ("status", wintypes.DWORD),
            ("jobs", wintypes.DWORD),
            ("pages_a_minute", wintypes.DWORD),
        )

    @functools.cache
    def _application() -> QGuiApplication:
        """Make what Qt needs before it prints; no window of it is ever seen."""
        return QGuiApplication([_TITLE])

    def names() -> tuple[str, ...]:
        """List the printers."""
        _application()
        return tuple(QPrinterInfo.availablePrinterNames())

    def media(name: str) -> Media:
        """Ask what paper a printer takes; raises RefusedError."""
        known = _known(name)
        printer = QPrinter(known, QPrinter.PrinterMode.HighResolution)
        custom = None
        if known.supportsCustomPageSizes():
            least, most = (
                size.size(QPageSize.Unit.Millimeter)
                for size in (known.minimumPhysicalPageSize(), known.maximumPhysicalPageSize())
            )
            widths, lengths = zip(_hundredths(least), _hundredths(most), strict=True)
            custom = Custom(widths, lengths)
        return Media(
            tuple(_sheet(printer, size) for size in known.supportedPageSizes()),
            custom,
            _sheet(printer, known.defaultPageSize()),
            dots_per_inch=min(max(printer.resolution(), _COARSEST), _FINEST),
        )

    def print_document(
        name: str, sheet: Sheet | None, document: bytes, sending: Callable[[], None]
    ) -> PrintOutcome:
        """Hand a picture to the driver, or bytes past it; raises RefusedError where nothing was taken."""
        known = _known(name)
        if sheet is None:
            if not _send_raw(known.printerName(), document, sending):
                return MaybePrinted(Trouble.REFUSED)
        else:
            _paint(known, sheet, document, sending)
        ends = time.monotonic() + WATCH_SECONDS
        while True:
            printer = _queue(known.printerName())
            trouble = _trouble(printer)
            if trouble is not None:
                return Queued(trouble)
            if printer is None or not printer.jobs:
                return Printed(confirmed=False)
            if time.monotonic() >= ends:
                return Queued(None)
            time.sleep(_LOOK_SECONDS)

    def _known(name: str) -> QPrinterInfo:
        _application()
        known = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
        if known.isNull():
            raise RefusedError(Trouble.MISSING if name else Trouble.NONE_SET_UP)
        return known

    def _sheet(printer: QPrinter, size: QPageSize) -> Sheet:
        printer.setPageSize(size)
        edges = printer.pageLayout().minimumMargins()
        points = printer.pageLayout().units() == QPageLayout.Unit.Point
        unit = 2540 / 72 if points else 100
        told = (edges.left(), edges.right(), edges.top(), edges.bottom())
        return Sheet(
            *_hundredths(size.size(QPageSize.Unit.Millimeter)), *(round(edge * unit) for edge in told)
        )

    def _hundredths(size: QSizeF) -> tuple[int, int]:
        return round(size.width() * 100), round(size.height() * 100)

    def _paint(known: QPrinterInfo, sheet: Sheet, document: bytes, sending: Callable[[], None]) -> None:
        picture = QImage.fromData(document)
        printer = QPrinter(known, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_TITLE)
        size = QSizeF(sheet.width / 100, sheet.length / 100)
        printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        sending()
        painter = QPainter()
        if not painter.begin(printer):
            raise RefusedError(Trouble.REFUSED)
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRect(0, 0, whole.width(), whole.height()), picture)
        painter.end()

    def _queue(name: str) -> _Printer | None:
        spool, handle = ctypes.WinDLL("winspool.drv"), wintypes.HANDLE()
        if not spool.OpenPrinterW(name, ctypes.byref(handle), None):
            return None
        needed = wintypes.DWORD()
        spool.GetPrinterW(handle, 2, None, 0, ctypes.byref(needed))
        told = ctypes.create_string_buffer(max(needed.value, ctypes.sizeof(_Printer)))
        read = spool.GetPrinterW(handle, 2, told, len(told), ctypes.byref(needed))
        spool.ClosePrinter(handle)
        return _Printer.from_buffer_copy(told) if read else None

    def _trouble(printer: _Printer | None) -> Trouble | None:
        if printer is None:
            return None
        if printer.attributes & _WORKS_OFFLINE:
            return Trouble.OFFLINE
        return next((trouble for flag, trouble in _TROUBLES if printer.status & flag), None)

    def _send_raw(name: str, document: bytes, sending: Callable[[], None]) -> bool:
        spool, handle = ctypes.WinDLL("winspool.drv"), wintypes.HANDLE()
        if not spool.OpenPrinterW(name, ctypes.byref(handle), None):
            raise RefusedError(Trouble.MISSING)
        try:
            told = _Document(_TITLE, None, "RAW")
            if not spool.StartDocPrinterW(handle, 1, ctypes.byref(told)):
                raise RefusedError(Trouble.REFUSED)
            sending()
            written = wintypes.DWORD()
            spool.StartPagePrinter(handle)
            taken = spool.WritePrinter(handle, document, len(document), ctypes.byref(written))
            spool.EndPagePrinter(handle)
            spool.EndDocPrinter(handle)
            return bool(taken) and written.value == len(document)
        finally:
            spool.ClosePrinter(handle)
