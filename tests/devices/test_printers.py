import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.devices.receipts import RECEIPT
from tests.devices.slip import read_slip
from tests.devices.test_lines import a_network_printer
from toggle_desk.devices import direct, status
from toggle_desk.devices.printers import SystemPrinters
from toggle_desk.domain.printing import MaybePrinted, Printed, PrinterSetup, Trouble, Way
from toggle_desk.domain.receipt import Paper

pytestmark = pytest.mark.usefixtures("dressed")
on_a_loop = pytest.mark.anyio


@on_a_loop
async def test_a_network_printer_prints_the_slip() -> None:
    with a_network_printer() as (address, printer):
        outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.NETWORK, address))

    assert Printed(confirmed=True) == outcome
    slip = read_slip(
        printer.paper.replace(b"\x10\x04\x01", b"")
        .replace(b"\x10\x04\x02", b"")
        .replace(b"\x10\x04\x03", b"")
        .replace(b"\x10\x04\x04", b"")
    )
    assert [RECEIPT.code_text] == slip.codes


@on_a_loop
async def test_pictures_and_files_come_from_the_same_paper(tmp_path: Path) -> None:
    printers = SystemPrinters()

    assert (await printers.picture(RECEIPT, Paper.A6)).startswith(b"\x89PNG")
    assert await printers.write_pdf(replace(RECEIPT, mark="COPY 2"), Paper.A6, tmp_path / "card.pdf")


@on_a_loop
async def test_a_printer_that_fell_silent_at_its_own_code_gets_a_picture_next_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(direct, "DONE_SECONDS", 0.05)
    monkeypatch.setattr(status, "ANSWER_SECONDS", 0.2)
    printers = SystemPrinters()
    with a_network_printer(stuck_at=b"\x1d(k") as (address, _):
        setup = PrinterSetup(Way.NETWORK, address)
        assert MaybePrinted(Trouble.SILENT) == await printers.print(RECEIPT, setup)

    with a_network_printer(port=int(address.partition(":")[2])) as (_, printer):
        assert Printed(confirmed=True) == await printers.print(RECEIPT, setup)

    assert b"\x1d(k" not in printer.paper
    assert b"\x1dv0" in printer.paper


def test_nothing_of_printing_is_loaded_before_it_is_needed() -> None:
    question = (
        "import sys, toggle_desk.app.joined, toggle_desk.app.rooms.issue, toggle_desk.composition\n"
        "print([each for each in sys.modules if 'PrintSupport' in each or 'toggle_desk.devices' in each])"
    )

    told = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)

    assert "[]" == told.stdout.strip()
