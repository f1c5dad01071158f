import asyncio
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinterInfo

from tests.devices.receipts import RECEIPT
from tests.devices.slip import read_slip
from tests.devices.test_lines import a_network_printer
from toggle_desk.devices import direct, installed, status
from toggle_desk.devices import printers as printers_module
from toggle_desk.devices.printers import SystemPrinters
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrinterSetup, Trouble, Way
from toggle_desk.domain.receipt import Paper, Receipt

pytestmark = pytest.mark.usefixtures("dressed")
on_a_loop = pytest.mark.anyio


@pytest.fixture
def a_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a print queue in front of the path: it keeps what it is given, and knows one printer."""
    queue, kept = tmp_path / "lp", tmp_path / "kept"
    queue.write_text(f'#!/bin/sh\n[ "$5" = "Front till" ] || exit 1\ncat > "{kept}"\n')
    queue.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return kept


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
async def test_a_queue_takes_the_slip_past_the_driver(a_queue: Path) -> None:
    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW, "Front till"))

    assert Printed(confirmed=False) == outcome
    assert [RECEIPT.code_text] == read_slip(await asyncio.to_thread(a_queue.read_bytes)).codes


@pytest.mark.usefixtures("a_queue")
@on_a_loop
async def test_a_queue_that_does_not_know_the_printer_has_taken_nothing() -> None:
    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW, "Nobody"))

    assert NotPrinted(Trouble.MISSING) == outcome


@on_a_loop
async def test_without_any_queue_there_is_no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.RAW))

    assert NotPrinted(Trouble.NONE_SET_UP) == outcome


@on_a_loop
async def test_an_installed_printer_that_is_gone_is_missing() -> None:
    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup(Way.INSTALLED, "Nobody"))

    assert NotPrinted(Trouble.MISSING) == outcome


@pytest.mark.skipif(
    not QPrinterInfo.defaultPrinter().isNull(), reason="this computer has a printer of its own"
)
@on_a_loop
async def test_a_computer_without_printers_says_so() -> None:
    printers = SystemPrinters()

    assert NotPrinted(Trouble.NONE_SET_UP) == await printers.print(RECEIPT, PrinterSetup())
    assert () == await printers.names()


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


@on_a_loop
async def test_a_driver_that_never_comes_back_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()
    monkeypatch.setattr(printers_module, "JOB_SECONDS", 0.05)

    def hang(_receipt: Receipt, _name: str, _paper: Paper) -> bool:
        return ended.wait()

    monkeypatch.setattr(installed, "print_installed", hang)

    outcome = await SystemPrinters().print(RECEIPT, PrinterSetup())

    ended.set()
    assert MaybePrinted(Trouble.SILENT) == outcome


@on_a_loop
async def test_a_computer_that_never_lists_its_printers_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended = threading.Event()
    monkeypatch.setattr(printers_module, "NAMES_SECONDS", 0.05)
    monkeypatch.setattr(installed, "names", ended.wait)

    names = await SystemPrinters().names()

    ended.set()
    assert () == names


def test_nothing_of_printing_is_loaded_before_it_is_needed() -> None:
    question = (
        "import sys, toggle_desk.app.joined, toggle_desk.app.rooms.issue, toggle_desk.composition\n"
        "print([each for each in sys.modules if 'PrintSupport' in each or 'toggle_desk.devices' in each])"
    )

    told = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)

    assert "[]" == told.stdout.strip()
