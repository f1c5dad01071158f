"""The till's printer: every way of reaching it behind one port, each job on a thread of its own."""

import asyncio
import contextlib
import threading
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from toggle_desk.devices import installed, pages
from toggle_desk.devices.direct import Habits, print_directly
from toggle_desk.devices.escpos import encode
from toggle_desk.devices.lines import NetworkLine, serial_line
from toggle_desk.devices.spooler import print_raw
from toggle_desk.devices.status import Line
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, PrinterSetup, PrintOutcome, Trouble, Way
from toggle_desk.domain.receipt import Paper, Receipt

NAMES_SECONDS = 10.0  # a system that asks its network for printers may wait for one that is gone
JOB_SECONDS = 40.0  # longer than all limits of one job together; drivers have none of their own
T = TypeVar("T")


class SystemPrinters:
    """The Printers port. Needs the window's QGuiApplication; nothing of it runs on the window's thread."""

    def __init__(self) -> None:
        """Know no printer's habits yet."""
        self._habits: defaultdict[str, Habits] = defaultdict(Habits)  # by address

    async def names(self) -> tuple[str, ...]:
        """List the printers that are installed, none where the system does not tell."""
        try:
            return await asyncio.wait_for(_aside(installed.names), NAMES_SECONDS)
        except TimeoutError:
            return ()

    async def print(self, receipt: Receipt, setup: PrinterSetup) -> PrintOutcome:
        """Print once, and say how far it came."""
        habits = self._habits[setup.address]
        native_qr = setup.native_qr and not habits.hangs_at_code
        try:
            work = partial(_print, receipt, setup, habits, native_qr=native_qr)
            outcome = await asyncio.wait_for(_aside(work), JOB_SECONDS)
        except TimeoutError:
            outcome = MaybePrinted(Trouble.SILENT)
        if native_qr and outcome == MaybePrinted(Trouble.SILENT):
            habits.hangs_at_code = True
        return outcome

    async def picture(self, receipt: Receipt, paper: Paper) -> bytes:
        """Draw what the paper will look like, as a PNG file."""
        return await _aside(lambda: installed.png(pages.picture(receipt, paper)))

    async def write_pdf(self, receipt: Receipt, paper: Paper, file: Path) -> bool:
        """Write a PDF file; False where it cannot be written."""
        return await _aside(lambda: installed.write_pdf(receipt, paper, file))


def _print(receipt: Receipt, setup: PrinterSetup, habits: Habits, *, native_qr: bool) -> PrintOutcome:
    if setup.way is Way.INSTALLED:
        return installed.print_installed(receipt, setup.address, setup.paper)
    document = encode(receipt, setup, installed.drawn, native_qr=native_qr)
    if setup.way is Way.RAW:
        return print_raw(setup.address, document)
    open_line: Callable[[], Line] = partial(NetworkLine, setup.address)
    if setup.way is Way.SERIAL:
        if serial_line is None:
            return NotPrinted(Trouble.SERIAL_BY_QUEUE)
        open_line = partial(serial_line, setup.address, setup.baud)
    return print_directly(open_line, document, habits, offline_bit=setup.offline_bit)


async def _aside(work: Callable[[], T]) -> T:
    """Run on a thread that nobody waits for when the program closes: a printer may hang for ever."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[T] = loop.create_future()

    def tell(give: Callable[[], None]) -> None:
        if not ended.done():
            give()

    def run() -> None:
        try:
            give = partial(ended.set_result, work())
        except Exception as problem:  # noqa: BLE001 - the thread's boundary: whoever waits gets it
            give = partial(ended.set_exception, problem)
        with contextlib.suppress(RuntimeError):  # the program closed meanwhile
            loop.call_soon_threadsafe(tell, give)

    threading.Thread(target=run, name="printer", daemon=True).start()
    return await ended
