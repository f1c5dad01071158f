"""Puts a card on paper: counted before it is printed, so that no second original is ever given out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from toggle_desk.application.ports import Entry, Printers, PrintRecords, Settings
from toggle_desk.domain.printing import NotPrinted, Printed, PrintOutcome, Trouble
from toggle_desk.domain.receipt import Receipt

Document = Callable[[int], Receipt]
"""Writes the receipt for a print's number: 1 is the original, everything above is marked as a copy."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Raises RecordsUnusable where a print cannot be counted; nothing is printed then."""

    records: PrintRecords
    printers: Callable[[], Printers]  # asked for only when something is printed
    settings: Callable[[], Settings]

    async def preview(self, entry: Entry, document: Document) -> tuple[int, bytes]:
        """Give how often the card was printed, and a picture of what would come next."""
        printed = self.records.prints(entry.reference)
        return printed, await self.printers().picture(document(printed + 1), self.settings().printer.paper)

    async def print(self, entry: Entry, document: Document, by: str) -> PrintOutcome:
        """Print the card on the till's printer."""

        async def on_paper(receipt: Receipt) -> PrintOutcome:
            return await self.printers().print(receipt, self.settings().printer)

        return await self._counted(entry, document, by, on_paper)

    async def save(self, entry: Entry, document: Document, by: str, file: Path) -> PrintOutcome:
        """Write the card into a PDF file, which counts like paper: it can be printed."""

        async def into_file(receipt: Receipt) -> PrintOutcome:
            written = await self.printers().write_pdf(receipt, self.settings().printer.paper, file)
            return Printed(confirmed=True) if written else NotPrinted(Trouble.REFUSED)

        return await self._counted(entry, document, by, into_file)

    async def try_out(self, receipt: Receipt) -> PrintOutcome:
        """Print something that is no card."""
        return await self.printers().print(receipt, self.settings().printer)

    async def _counted(
        self,
        entry: Entry,
        document: Document,
        by: str,
        put_out: Callable[[Receipt], Awaitable[PrintOutcome]],
    ) -> PrintOutcome:
        number = self.records.record_print(entry, by)
        outcome = await put_out(document(number))
        if isinstance(outcome, NotPrinted):
            self.records.take_back_print(entry, outcome.trouble.value)
        return outcome
