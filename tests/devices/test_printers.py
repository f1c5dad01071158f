import asyncio
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinterInfo

from tests.devices.receipts import RECEIPT
from tests.devices.slip import read_slip
from tests.devices.test_lines import a_network_printer
from toggle_desk.devices.printers import SystemPrinters
from toggle_desk.domain.printing import NotPrinted, Printed, PrinterSetup, Trouble, Way
from toggle_desk.domain.receipt import Paper

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("dressed")]


@pytest.fixture
def a_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a print queue in front of the path: it keeps what it is given, and knows one printer."""
    queue, kept = tmp_path / "lp", tmp_path / "kept"
    queue.write_text(f'#!/bin/sh\n[ "$5" = "Front till" ] || exit 1\ncat > "{kept}"\n')
    queue.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return kept


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


async def test_a_queue_takes_the_slip_past_the_driver(a_queue: Path) -> None:
    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW, "Front till"))

    assert Printed(confirmed=False) == outcome
    assert [RECEIPT.code_text] == read_slip(await asyncio.to_thread(a_queue.read_bytes)).codes


@pytest.mark.usefixtures("a_queue")
async def test_a_queue_that_does_not_know_the_printer_has_taken_nothing() -> None:
    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW, "Nobody"))

    assert NotPrinted(Trouble.MISSING) == outcome


async def test_without_any_queue_there_is_no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW))

    assert NotPrinted(Trouble.NONE_SET_UP) == outcome


async def test_an_installed_printer_that_is_gone_is_missing() -> None:
    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.INSTALLED, "Nobody"))

    assert NotPrinted(Trouble.MISSING) == outcome


@pytest.mark.skipif(
    not QPrinterInfo.defaultPrinter().isNull(), reason="this computer has a printer of its own"
)
async def test_a_computer_without_printers_says_so() -> None:
    printers = SystemPrinters()

    assert NotPrinted(Trouble.NONE_SET_UP) == await printers.print(RECEIPT, PrinterSetup())
    assert () == await printers.names()


async def test_pictures_and_files_come_from_the_same_paper(tmp_path: Path) -> None:
    printers = SystemPrinters()

    assert (await printers.picture(RECEIPT, Paper.A6)).startswith(b"\x89PNG")
    assert await printers.write_pdf(replace(RECEIPT, mark="COPY 2"), Paper.A6, tmp_path / "card.pdf")
