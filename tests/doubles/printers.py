"""The Printers port on no paper: it keeps what it was given and answers what the test says."""

from pathlib import Path

from toggle_desk.domain.printing import Installed, Printed, PrinterSetup, PrintOutcome
from toggle_desk.domain.receipt import Paper, Receipt


class FakePrinters:
    """Prints into a list."""

    def __init__(self) -> None:
        self.printed: list[Receipt] = []
        self.pictured: list[Receipt] = []
        self.saved: list[tuple[Receipt, Path]] = []
        self.outcome: PrintOutcome = Printed(confirmed=True)
        self.installed = Installed(("Front till", "Office"))
        self.can_write = True

    async def names(self) -> Installed:
        return self.installed

    async def print(self, receipt: Receipt, setup: PrinterSetup) -> PrintOutcome:
        del setup
        self.printed.append(receipt)
        return self.outcome

    async def picture(self, receipt: Receipt, paper: Paper) -> bytes:
        self.pictured.append(receipt)
        return f"{paper.value} {receipt.mark or 'original'}".encode()

    async def write_pdf(self, receipt: Receipt, paper: Paper, file: Path) -> bool:
        del paper
        self.saved.append((receipt, file))
        return self.can_write
