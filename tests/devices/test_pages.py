from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from tests.devices.receipts import NUMBER, RECEIPT
from tests.devices.sheet import boxes_of
from toggle_desk.devices import installed, pages
from toggle_desk.devices.media import Sheet, ideal
from toggle_desk.devices.pages import Layout, Symbol, Words
from toggle_desk.domain.receipt import Paper

pytestmark = pytest.mark.usefixtures("dressed")
DOTS_PER_INCH = 254  # ten dots to the millimetre
SIZES = {Paper.ROLL_58: (58, 60), Paper.ROLL_80: (80, 80), Paper.A4: (210, 297), Paper.A6: (105, 148)}
EVERY_PAPER = pytest.mark.parametrize("paper", list(Paper))
FULL = replace(
    RECEIPT,
    banner="PRACTICE, not a real card",
    mark="COPY 12",
    title="A gift card from The Old Station Brasserie & Rooftop Terrace",
    amount="1,000.000 KWD",
    lines=(*RECEIPT.lines, "Valid from 1 December 2026"),
)


@EVERY_PAPER
@pytest.mark.parametrize("receipt", [RECEIPT, FULL], ids=["usual", "full"])
def test_everything_stands_below_each_other_within_the_paper(paper: Paper, receipt: pages.Receipt) -> None:
    layout = pages.lay_out(receipt, ideal(paper), DOTS_PER_INCH)

    assert SIZES[paper][0] * 10 == pytest.approx(layout.width, abs=2)
    assert layout.height >= SIZES[paper][1] * 10 - 2
    bottoms = [part.box.bottom() for part in layout.parts]
    assert bottoms == sorted(bottoms)
    for part in layout.parts:
        assert part.box.left() >= 0
        assert part.box.right() <= layout.width
        assert part.box.bottom() <= layout.height


@EVERY_PAPER
def test_an_amount_and_a_number_stay_on_their_line(paper: Paper) -> None:
    for part in pages.lay_out(FULL, ideal(paper), DOTS_PER_INCH).parts:
        if isinstance(part, Words) and part.text.replace("\u00a0", " ") in {FULL.amount, FULL.number}:
            assert part.box.height() < 2 * part.font.pixelSize()


@EVERY_PAPER
def test_the_code_is_as_large_as_on_the_till_slips_that_are_read(paper: Paper) -> None:
    [symbol] = [
        part for part in pages.lay_out(RECEIPT, ideal(paper), DOTS_PER_INCH).parts if isinstance(part, Symbol)
    ]

    assert symbol.box.width() >= 218  # 21.8 mm


@pytest.mark.parametrize(
    ("sheet", "begins", "ends"),
    [
        (Sheet(5800, 0), 5.0, 53.0),
        (Sheet(8000, 0, 395, 395), 4.0, 76.0),
        (Sheet(8000, 0, 600, 200), 6.0, 76.0),
        (Sheet(7200, 0), 0.0, 72.0),
        (Sheet(21000, 29700, 420, 420, 420, 420), 57.0, 153.0),
        (Sheet(21000, 29700, 12000, 500), 120.0, 198.0),
    ],
    ids=["58 mm", "80 mm", "uneven edges", "a driver of 72 mm", "A4", "A4 with a broad edge"],
)
def test_all_of_it_stands_where_the_printer_can_print(sheet: Sheet, begins: float, ends: float) -> None:
    for part in pages.lay_out(FULL, sheet, DOTS_PER_INCH).parts:
        assert begins * 10 - 1 <= part.box.left()
        assert part.box.right() <= ends * 10 + 1


def test_what_is_too_long_for_a_sheet_is_printed_smaller() -> None:
    sheet = Sheet(7200, 10000)

    layout = pages.lay_out(FULL, sheet, DOTS_PER_INCH)

    assert pytest.approx(1000) == layout.height
    assert layout.parts[-1].box.bottom() <= 1000


@pytest.mark.parametrize(("length", "fits"), [(0, True), (10000, True), (2900, False)])
def test_a_sheet_on_which_a_part_would_be_lost_is_known(length: int, fits: bool) -> None:
    assert fits is pages.fits(RECEIPT, Sheet(6200, length))


@EVERY_PAPER
def test_the_preview_shows_a_code_that_reads_back(paper: Paper) -> None:
    image = QImage.fromData(installed.png(pages.picture(RECEIPT, ideal(paper))))

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    assert [NUMBER] == [found.text for found in zxingcpp.read_barcodes(pixels)]


@EVERY_PAPER
def test_a_pdf_file_holds_the_code_on_the_right_paper(paper: Paper, tmp_path: Path) -> None:
    file = tmp_path / "card.pdf"

    assert installed.write_pdf(RECEIPT, paper, file)

    assert [NUMBER] == [found.text for found in zxingcpp.read_barcodes(boxes_of(file))]
    assert _width_in_millimetres(file) == pytest.approx(SIZES[paper][0], abs=1)


def test_a_pdf_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    assert not installed.write_pdf(RECEIPT, Paper.A4, tmp_path / "nowhere" / "card.pdf")


def test_markup_in_a_name_is_printed_as_it_is() -> None:
    layout = pages.lay_out(replace(RECEIPT, title="<b>Gift</b> & more"), ideal(Paper.A6), DOTS_PER_INCH)

    assert "<b>Gift</b> & more" in _texts(layout)


def test_letters_that_no_page_holds_are_drawn_in_black_on_their_line() -> None:
    raster = installed.drawn("Tŷ Gŵyr", 576, 24)

    inked = sum(byte.bit_count() for row in raster.rows for byte in row)
    assert (72, 30) == (raster.width, len(raster.rows))
    assert 0 < inked < 576 * 30 // 10


@pytest.mark.parametrize("dots", [384, 576])
def test_a_drawn_line_of_wide_letters_ends_before_the_papers_edges(dots: int) -> None:
    text = "ŻUBRÓWKA MAMMA MIA, WARSZAWA WAWER, WILANÓW MOKO"[: dots // 12]

    rows = installed.drawn(text, dots, 24).rows

    assert any(any(row) for row in rows)
    assert not any(row[0] & 0b1100_0000 or row[-1] & 0b0000_0011 for row in rows)


def _texts(layout: Layout) -> list[str]:
    return [part.text for part in layout.parts if isinstance(part, Words)]


def _width_in_millimetres(file: Path) -> float:
    box = file.read_bytes().partition(b"/MediaBox [")[2].partition(b"]")[0]
    return float(box.split()[2]) / 72 * 25.4
