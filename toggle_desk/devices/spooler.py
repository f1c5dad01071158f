"""Gives ESC/POS bytes to the operating system's print queue, past the printer's driver."""

import ctypes
import subprocess
import sys

from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Trouble

QUEUE_SECONDS = 10.0  # a queue takes a receipt at once, or its server is not there


def print_raw(name: str, document: bytes) -> PrintOutcome:
    """Queue one document on the named printer, or on the system's own choice for ""."""
    if sys.platform == "win32":
        return _by_winspool(name, document)
    return _by_lp(name, document)


def _by_lp(name: str, document: bytes) -> PrintOutcome:
    command = ["lp", "-s", "-o", "raw", *(["-d", name] if name else []), "--", "-"]
    try:
        ended = subprocess.run(  # noqa: S603 - no shell; the name is one argument
            command, input=document, capture_output=True, timeout=QUEUE_SECONDS, check=False
        )
    except FileNotFoundError:
        return NotPrinted(Trouble.NONE_SET_UP)
    except subprocess.TimeoutExpired:
        return MaybePrinted(Trouble.SILENT)
    return Printed(confirmed=False) if ended.returncode == 0 else NotPrinted(Trouble.MISSING)


if sys.platform == "win32":
    from ctypes import wintypes

    class _Document(ctypes.Structure):
        """DOC_INFO_1W of winspool.h."""

        _fields_ = (
            ("name", wintypes.LPWSTR),
            ("file", wintypes.LPWSTR),
            ("datatype", wintypes.LPWSTR),
        )

    def _by_winspool(name: str, document: bytes) -> PrintOutcome:
        spool = ctypes.WinDLL("winspool.drv", use_last_error=True)
        handle = wintypes.HANDLE()
        if not spool.OpenPrinterW(name or _default(spool), ctypes.byref(handle), None):
            return NotPrinted(Trouble.MISSING)
        try:
            told = _Document("Toggle Desk", None, "RAW")
            if not spool.StartDocPrinterW(handle, 1, ctypes.byref(told)):
                return NotPrinted(Trouble.REFUSED)
            written = wintypes.DWORD()
            spool.StartPagePrinter(handle)
            taken = spool.WritePrinter(handle, document, len(document), ctypes.byref(written))
            spool.EndPagePrinter(handle)
            spool.EndDocPrinter(handle)
            complete = bool(taken) and written.value == len(document)
            return Printed(confirmed=False) if complete else MaybePrinted(Trouble.REFUSED)
        finally:
            spool.ClosePrinter(handle)

    def _default(spool: ctypes.WinDLL) -> str:
        length = wintypes.DWORD()
        spool.GetDefaultPrinterW(None, ctypes.byref(length))
        name = ctypes.create_unicode_buffer(max(1, length.value))
        spool.GetDefaultPrinterW(name, ctypes.byref(length))
        return name.value
else:

    def _by_winspool(name: str, document: bytes) -> PrintOutcome:
        raise NotImplementedError(name, len(document))
