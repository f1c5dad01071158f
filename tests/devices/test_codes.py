"""Every way a code reaches a guest, read back by a decoder from outside: 10,000 numbers with --long."""

import random
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from tests.devices.receipts import receipt_for
from tests.devices.sheet import boxes_of
from tests.devices.slip import picture, read_slip
from toggle_desk.application.card_code import code_of
from toggle_desk.devices import installed
from toggle_desk.devices.escpos import encode
from toggle_desk.domain.printing import PrinterSetup, Way
from toggle_desk.domain.receipt import Paper
from toggle_desk.ui.widgets.qr import QrCode

pytestmark = pytest.mark.usefixtures("dressed")
NETWORK = {paper: PrinterSetup(Way.NETWORK, "printer", paper) for paper in (Paper.ROLL_58, Paper.ROLL_80)}


@pytest.fixture
def numbers(long: bool) -> list[str]:
    chance = random.Random(63011900)
    return [f"63011900{chance.randrange(10**11):011}" for _ in range(10_000 if long else 100)]


def unread(number: str, pixels: memoryview) -> list[str]:
    found = [each.text for each in zxingcpp.read_barcodes(pixels)]
    return [] if found == [number] else [number]


def test_every_code_on_the_screen_reads_back(numbers: list[str]) -> None:
    code = QrCode("code", "code")
    code.resize(QSize(300, 300))
    failed: list[str] = []
    for number in numbers:
        code.show_code(code_of(number))
        image = QImage(code.size(), QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.gray)
        code.render(image)
        pixels = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
        failed += unread(number, pixels)
    code.deleteLater()

    assert [] == failed


def test_every_code_in_a_pdf_file_reads_back(numbers: list[str], tmp_path: Path, long: bool) -> None:
    file = tmp_path / "card.pdf"
    failed: list[str] = []
    for place, number in enumerate(numbers if long else numbers[:24]):
        assert installed.write_pdf(receipt_for(number), list(Paper)[place % len(Paper)], file)
        failed += unread(number, boxes_of(file))

    assert [] == failed


def test_every_code_on_a_receipt_reads_back(numbers: list[str]) -> None:
    failed: list[str] = []
    for place, number in enumerate(numbers):
        setup = list(NETWORK.values())[place % len(NETWORK)]
        receipt = receipt_for(number)
        slip = read_slip(encode(receipt, setup, installed.drawn, native_qr=False))
        failed += unread(number, picture(slip.rasters))
        assert [number] == read_slip(encode(receipt, setup, installed.drawn, native_qr=True)).codes

    assert [] == failed
