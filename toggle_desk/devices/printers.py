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
from toggle_desk.devices.media import ideal, sheet_for
from toggle_desk.devices.status import Line
from toggle_desk.devices.worker import Job, Worker
from toggle_desk.domain.printing import (
    Installed,
    MaybePrinted,
    NotPrinted,
    PrinterSetup,
    PrintOutcome,
    Trouble,
    Way,
)
from toggle_desk.domain.receipt import Paper, Receipt

JOB_SECONDS = 60.0  # longer than all limits of one job together
T = TypeVar("T")


class SystemPrinters:
    """Implements `ports.Printers`. Needs a QGuiApplication, and never runs on the window's thread."""

    def __init__(self, system: Worker | None = None) -> None:
        """Take the way to this computer's print system; know no printer's habits yet."""
        self._system = system or Worker()
        self._habits: defaultdict[str, Habits] = defaultdict(Habits)  # by address

    async def names(self) -> Installed:
        return await _aside(self._system.names)

    async def print(self, receipt: Receipt, setup: PrinterSetup) -> PrintOutcome:
        habits = self._habits[setup.address]
        native_qr = setup.native_qr and not habits.hangs_at_code
        try:
            work = partial(_print, self._system, receipt, setup, habits, native_qr=native_qr)
            outcome = await asyncio.wait_for(_aside(work), JOB_SECONDS)
        except TimeoutError:
            outcome = MaybePrinted(Trouble.SILENT)
        if native_qr and outcome == MaybePrinted(Trouble.SILENT):
            habits.hangs_at_code = True
        return outcome

    async def picture(self, receipt: Receipt, paper: Paper) -> bytes:
        return await _aside(lambda: installed.png(pages.picture(receipt, ideal(paper))))

    async def write_pdf(self, receipt: Receipt, paper: Paper, file: Path) -> bool:
        return await _aside(lambda: installed.write_pdf(receipt, paper, file))


def _print(
    system: Worker, receipt: Receipt, setup: PrinterSetup, habits: Habits, *, native_qr: bool
) -> PrintOutcome:
    if setup.way is Way.INSTALLED:
        return _print_installed(system, receipt, setup)
    document = encode(receipt, setup, installed.drawn, native_qr=native_qr)
    if setup.way is Way.RAW:
        return system.print(Job(setup.address, document))
    open_line: Callable[[], Line] = partial(NetworkLine, setup.address)
    if setup.way is Way.SERIAL:
        if serial_line is None:
            return NotPrinted(Trouble.SERIAL_BY_QUEUE)
        open_line = partial(serial_line, setup.address, setup.baud)
    return print_directly(open_line, document, habits, offline_bit=setup.offline_bit)


def _print_installed(system: Worker, receipt: Receipt, setup: PrinterSetup) -> PrintOutcome:
    papers = system.papers(setup.address)
    if isinstance(papers, Trouble):
        return NotPrinted(papers)
    sheet = sheet_for(papers, setup.paper, partial(pages.needed_length, receipt))
    if not pages.fits(receipt, sheet):
        return NotPrinted(Trouble.SIZE)
    return system.print(Job(setup.address, installed.document(receipt, sheet, papers.dots_per_inch), sheet))


async def _aside(work: Callable[[], T]) -> T:
    """Run on a thread that the program does not wait for when it closes: a printer may hang for ever."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[T] = loop.create_future()

    def tell(give: Callable[[], None]) -> None:
        if not ended.done():
            give()

    def run() -> None:
        try:
            give = partial(ended.set_result, work())
        except Exception as problem:  # noqa: BLE001 - the thread's boundary: the caller who waits gets it
            give = partial(ended.set_exception, problem)
        with contextlib.suppress(RuntimeError):  # the program closed meanwhile
            loop.call_soon_threadsafe(tell, give)

    threading.Thread(target=run, name="printer", daemon=True).start()
    return await ended
