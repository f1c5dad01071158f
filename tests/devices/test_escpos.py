from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from tests.devices.receipts import NUMBER, RECEIPT
from tests.devices.slip import Slip, picture, read_slip
from toggle_desk.devices.escpos import CODE_PAGES, Raster, encode
from toggle_desk.domain.printing import PrinterSetup, Way
from toggle_desk.domain.receipt import Paper, Receipt

WIDE = PrinterSetup(Way.NETWORK, "printer", Paper.ROLL_80)
NARROW = replace(WIDE, paper=Paper.ROLL_58)


def printed(receipt: Receipt = RECEIPT, setup: PrinterSetup = WIDE, *, native_qr: bool = True) -> Slip:
    return read_slip(encode(receipt, setup, drawn_black, native_qr=native_qr))


def drawn_black(text: str, dots: int, height: int) -> Raster:
    del text
    return Raster(dots // 8, tuple(b"\xff" * (dots // 8) for _ in range(height)))


# What python-escpos 3.1, which many printers are driven by, writes for the same things.
OTHERS_CODE = bytes.fromhex(
    "1d286b0400314132001d286b03003143061d286b0300314531"
    "1d286b1600315030363330313139303031323334353637343832311d286b0300315130"
)
OTHERS_PAGE = bytes.fromhex("1b74139c")


def test_another_program_writes_the_same_bytes_for_the_code_and_the_page() -> None:
    document = encode(replace(RECEIPT, title="£"), WIDE, drawn_black, native_qr=True)

    assert OTHERS_CODE in document
    assert OTHERS_PAGE[:3] in document
    assert OTHERS_PAGE[3:] in document


def test_a_slip_tells_all_that_the_guest_needs() -> None:
    slip = printed()

    assert [
        "In-store Gift",
        "£20.00",
        "6301 1900 1234 5674 821",
        "PIN 7294",
        "Valid until 22 November 2027, expires 03:00 the",
        "next day",
        "The Anchor, Leeds",
        "TDPTILL0000000000000000000000001",
    ] == [line for line in slip.text if line]
    assert [NUMBER] == slip.codes
    assert (1, 1, []) == (slip.cuts, slip.asked_when_done, slip.rasters)


@pytest.mark.parametrize("setup", [WIDE, NARROW], ids=["80 mm", "58 mm"])
def test_a_printer_without_codes_of_its_own_gets_a_picture_that_reads_back(setup: PrinterSetup) -> None:
    slip = printed(setup=setup, native_qr=False)

    [found] = zxingcpp.read_barcodes(picture(slip.rasters))
    assert NUMBER == found.text
    assert [] == slip.codes
    assert all(len(row) <= setup.dots for band in slip.rasters for row in band)


def test_a_long_picture_comes_in_bands_that_a_small_buffer_holds() -> None:
    bands = printed(native_qr=False).rasters

    assert all(len(band) <= 128 for band in bands)
    assert len(bands) > 1


def test_a_copy_and_a_practice_card_say_so() -> None:
    slip = printed(replace(RECEIPT, mark="COPY 2", banner="PRACTICE, not a real card"))

    assert "COPY 2" in slip.text
    assert 2 == slip.text.count("PRACTICE, not a real card")


def test_a_printer_without_a_knife_feeds_the_slip_out() -> None:
    assert 0 == printed(setup=replace(WIDE, cut=False)).cuts


@pytest.mark.parametrize("columns", [32, 35, 42, 44, 48])
def test_no_line_is_longer_than_the_paper(columns: int) -> None:
    long = replace(
        RECEIPT, title="A gift card from The Old Station Brasserie & Rooftop Terrace", amount="1,000.000 KWD"
    )

    slip = printed(long, replace(WIDE, columns=columns))

    for line, size in zip(slip.text, slip.sizes, strict=True):
        assert len(line) * ((size >> 4) + 1) <= columns


@pytest.mark.parametrize(
    ("page", "word"), [("PC852", "Łódź"), ("PC866", "Приз"), ("WPC1252", "œuf €"), ("PC437", "£")]
)
def test_letters_of_the_printers_page_are_printed_as_letters(page: str, word: str) -> None:
    assert word in printed(replace(RECEIPT, title=word), replace(WIDE, code_page=page)).text


def test_letters_that_no_page_holds_are_drawn() -> None:
    slip = printed(replace(RECEIPT, title="Tŷ Gŵyr"))

    assert "Tŷ Gŵyr" not in slip.text
    assert [24] == [len(band) for band in slip.rasters]


@pytest.mark.parametrize("page", sorted(CODE_PAGES))
@pytest.mark.parametrize(
    "word",
    ["بطاقة هدية بقيمة ٢٠", "Zażółć gęślą jaźń", "Cerdyn rhodd Tŷ Gŵyr", "Größe: 20,00\u202f€", "Café ✓"],
)
def test_a_line_is_printed_letter_by_letter_or_drawn_whole_and_never_garbled(page: str, word: str) -> None:
    drawn: list[str] = []

    def draw(text: str, dots: int, height: int) -> Raster:
        drawn.append(text)
        return drawn_black(text, dots, height)

    document = encode(replace(RECEIPT, title=word), replace(WIDE, code_page=page), draw, native_qr=True)

    slip = read_slip(document)
    assert (word in slip.text) != (drawn.count(word) == 1)
    assert not any("?" in line for line in slip.text)


def test_a_number_that_is_kept_in_order_between_arabic_words_is_printed_as_letters() -> None:
    slip = printed(replace(RECEIPT, number=f"\u2066{RECEIPT.number}\u2069"))

    assert RECEIPT.number in slip.text
    assert [] == slip.rasters


@given(st.text(max_size=80), st.sampled_from(sorted(CODE_PAGES)))
def test_no_text_becomes_a_command(text: str, page: str) -> None:
    plain = printed(setup=replace(WIDE, code_page=page))

    slip = printed(replace(RECEIPT, title=text), replace(WIDE, code_page=page))

    assert (plain.codes, plain.cuts, plain.asked_when_done) == (slip.codes, slip.cuts, slip.asked_when_done)
