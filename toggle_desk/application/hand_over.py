"""Puts a card on paper: counted before it is printed, so that no second original is ever given out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Printers, PrintRecords, SettingsStore
from toggle_desk.application.records import Entry
from toggle_desk.domain.people import Operator
from toggle_desk.domain.printing import Installed, NotPrinted, Printed, PrinterSetup, PrintOutcome, Trouble
from toggle_desk.domain.receipt import Receipt
from toggle_desk.domain.rights import Action

Document = Callable[[int], Receipt]
"""Writes the receipt for a print's number: 1 is the original, everything above is marked as a copy."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Raises RecordsUnusable where a print cannot be counted, NotAllowed for a copy; nothing is printed."""

    records: PrintRecords
    printers: Callable[[], Printers]  # asked for only when something is printed
    store: SettingsStore
    guard: Guard

    async def preview(self, entry: Entry, document: Document) -> tuple[int, bytes]:
        """Give how often the card was printed, and a picture of what would come next."""
        printed = self.records.prints(entry.reference)
        return printed, await self.printers().picture(document(printed + 1), self.store.load().printer.paper)

    async def print(self, entry: Entry, document: Document, by: Operator) -> PrintOutcome:
        """Print the card on the till's printer."""

        async def on_paper(receipt: Receipt) -> PrintOutcome:
            return await self.printers().print(receipt, self.store.load().printer)

        return await self._counted(entry, document, by, on_paper)

    async def save(self, entry: Entry, document: Document, by: Operator, file: Path) -> PrintOutcome:
        """Write the card into a PDF file, which counts like paper: it can be printed."""

        async def into_file(receipt: Receipt) -> PrintOutcome:
            written = await self.printers().write_pdf(receipt, self.store.load().printer.paper, file)
            return Printed(confirmed=True) if written else NotPrinted(Trouble.REFUSED)

        return await self._counted(entry, document, by, into_file)

    def set_up(self, printer: PrinterSetup, by: Operator) -> None:
        """Use another printer from now on. Raises NotIssued or NotAccepted where that cannot be kept."""
        self.guard.check(Action.PRINTER, by)
        self.store.save(replace(self.store.load(), printer=printer))

    async def known(self) -> tuple[PrinterSetup, Installed]:
        """Give the printer that is set up, and those that are installed."""
        return self.store.load().printer, await self.printers().names()

    async def try_out(self, receipt: Receipt, by: Operator) -> PrintOutcome:
        """Print something that is no card."""
        self.guard.check(Action.PRINTER, by)
        return await self.printers().print(receipt, self.store.load().printer)

    async def _counted(
        self,
        entry: Entry,
        document: Document,
        by: Operator,
        put_out: Callable[[Receipt], Awaitable[PrintOutcome]],
    ) -> PrintOutcome:
        again = self.records.prints(entry.reference) > 0
        approval = self.guard.check(Action.REPRINT, by, entry.reference) if again else None
        number = self.records.record_print(entry, by.name)
        self.guard.used(approval)
        outcome = await put_out(document(number))
        if isinstance(outcome, NotPrinted):
            self.records.take_back_print(entry, outcome.trouble.value)
        return outcome
