"""Prints over a line of our own to an ESC/POS printer, and says honestly how far it came."""

from collections.abc import Callable
from contextlib import closing

from toggle_desk.devices.status import Line, ask
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Trouble

DONE_SECONDS = 8.0  # a receipt takes two; a printer that hangs at the code never says that it is done


def print_directly(open_line: Callable[[], Line], document: bytes) -> PrintOutcome:
    """Print one document; nothing of it is sent while the printer says that it cannot print."""
    try:
        line = open_line()
    except FileNotFoundError:
        return NotPrinted(Trouble.MISSING)
    except OSError:
        return NotPrinted(Trouble.OFFLINE)
    with closing(line):
        try:
            before = ask(line)
        except OSError:
            return NotPrinted(Trouble.OFFLINE)
        if before.trouble is not None:
            return NotPrinted(before.trouble)
        try:
            line.write(document)
            if before.silent or _is_done(line):
                return Printed(confirmed=not before.silent, paper_low=before.paper_low)
            after = ask(line)
        except OSError:
            return MaybePrinted(Trouble.OFFLINE)
        if after.silent or after.trouble is None:
            return MaybePrinted(Trouble.SILENT)
        return MaybePrinted(after.trouble)


def _is_done(line: Line) -> bool:
    """Wait for the answer that comes after the paper; late answers about other things look different."""
    while answer := line.read(DONE_SECONDS):
        if any(byte & 0b1001_0000 == 0 for byte in answer):
            return True
    return False
