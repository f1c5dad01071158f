"""Slips on receipt printers of another maker: the picture of the paper is what counts."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

import pytest

from tests.devices.receipts import NUMBER, RECEIPT, a_copy_in, receipt_for
from tests.doubles.emulator import PATIENCE, EmulatedPrinter, Slip, emulator, needs_emulator
from tests.doubles.receipt_printer import AT_ONCE, ReceiptPrinter
from toggle_desk.devices import direct, installed
from toggle_desk.devices.direct import print_directly
from toggle_desk.devices.escpos import encode
from toggle_desk.devices.lines import NetworkLine
from toggle_desk.devices.printers import SystemPrinters
from toggle_desk.devices.status import IN_TURN
from toggle_desk.domain.printing import PrinterSetup, PrintOutcome, Way
from toggle_desk.domain.receipt import Paper, Receipt
from toggle_desk.presenters.printing.presenter import print_sentence
from toggle_desk.ui.appearance.translations import offered

pytestmark = [pytest.mark.usefixtures("dressed"), needs_emulator]
on_a_loop = pytest.mark.anyio

PRINTED = "Printed."
SAFE = "The card is safe, nothing was printed. {}"
UNCERTAIN = (
    "The card is safe, and may have been printed: look for the slip. {} A further print is marked COPY."
)
OFFLINE = "The printer does not answer: check that it is switched on and connected."
FAULTS = {
    "paper-out": "The printer is out of paper: put in a new roll.",
    "cover-open": "The printer's cover is open: close it.",
    "offline": OFFLINE,
}
BROAD = 704  # dots of a paper that is wider than any slip
MODELS: dict[str, str | int] = {
    "epson": "epson-tm-t20iii",
    "xprinter": "xprinter-xp80t",
    "rongta": "rongta-rp326",
    "narrow": 384,
    "broad": BROAD,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A printer as a shop sets it up; emupos knows one page of the two cheaper ones for certain."""

    printer: str
    paper: Paper
    code_page: str
    native_qr: bool

    def __str__(self) -> str:
        return f"{self.printer}, {'its own code' if self.native_qr else 'a drawn code'}"


KINDS = [
    Kind(printer, paper, page, native)
    for printer, paper, page in (
        ("epson", Paper.ROLL_80, "PC858"),
        ("xprinter", Paper.ROLL_80, "PC437"),
        ("rongta", Paper.ROLL_80, "PC437"),
        ("narrow", Paper.ROLL_58, "PC858"),
    )
    for native in (True, False)
]
FULL = replace(
    RECEIPT,
    banner="PRACTICE, not a real card",
    mark="COPY 2",
    title="The Old Station Brasserie & Rooftop Terrace, set",  # as long as the wider paper is wide
)


@pytest.fixture(scope="module")
def printers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, EmulatedPrinter]]:
    with emulator(tmp_path_factory.mktemp("printers"), MODELS) as running:
        yield running.printers


@pytest.fixture
def epson(printers: dict[str, EmulatedPrinter]) -> EmulatedPrinter:
    return printers["epson"]


def set_up(kind: Kind, printer: EmulatedPrinter) -> PrinterSetup:
    return PrinterSetup(
        Way.NETWORK, printer.address, kind.paper, code_page=kind.code_page, native_qr=kind.native_qr
    )


def on(printer: EmulatedPrinter) -> PrinterSetup:
    return PrinterSetup(Way.NETWORK, printer.address)


async def said_of(receipt: Receipt, setup: PrinterSetup) -> str:
    return print_sentence(await SystemPrinters().print(receipt, setup))[0]


async def slip_of(receipt: Receipt, setup: PrinterSetup, printer: EmulatedPrinter) -> Slip:
    assert PRINTED == await said_of(receipt, setup)
    slip = printer.next_slip()
    assert printer.has_printed_nothing_else()
    assert () == slip.not_understood
    return slip


@pytest.mark.parametrize("kind", KINDS, ids=str)
@on_a_loop
async def test_every_printer_prints_all_that_the_guest_needs_and_cuts_it_off(
    printers: dict[str, EmulatedPrinter], kind: Kind
) -> None:
    printer = printers[kind.printer]

    slip = await slip_of(FULL, set_up(kind, printer), printer)

    assert slip.was_cut
    assert [NUMBER] == slip.codes
    above, below = (FULL.banner, FULL.mark, FULL.title, FULL.amount), (FULL.reference, FULL.banner)
    written = " ".join(line for line in slip.lines if not line.startswith("["))
    assert " ".join((*above, FULL.number, FULL.pin, *FULL.lines, *below)) == written


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.printer in {"epson", "narrow"}], ids=str)
@pytest.mark.parametrize("title", [FULL.title, "بطاقة هدية بقيمة عشرين جنيها", "TŶ GŴYR MAWR " * 8])
@on_a_loop
async def test_nothing_is_lost_at_the_papers_edges(
    printers: dict[str, EmulatedPrinter], kind: Kind, title: str
) -> None:
    receipt = replace(FULL, title=title, amount="€1,000.00")
    narrower = await slip_of(receipt, set_up(kind, printers[kind.printer]), printers[kind.printer])
    broader = await slip_of(receipt, set_up(kind, printers["broad"]), printers["broad"])

    width = narrower.picture.width()
    assert narrower.picture == broader.middle(width)
    assert black_dots(narrower) == black_dots(broader)


@pytest.mark.parametrize("code", sorted(offered()))
@on_a_loop
async def test_a_card_is_whole_on_the_narrow_paper_in_every_language(
    printers: dict[str, EmulatedPrinter], code: str
) -> None:
    receipt, narrow, broad = a_copy_in(code), printers["narrow"], printers["broad"]
    setup = replace(on(narrow), paper=Paper.ROLL_58)

    slip = await slip_of(receipt, setup, narrow)
    on_broad = await slip_of(receipt, replace(setup, address=broad.address), broad)

    assert [receipt.code_text] == slip.codes
    assert {receipt.number, "PIN 7294", receipt.reference} <= set(slip.lines)
    assert slip.picture == on_broad.middle(slip.picture.width())


def black_dots(slip: Slip) -> int:
    return sum(byte.bit_count() for byte in slip.dots)


@on_a_loop
async def test_a_slip_for_a_printer_without_a_knife_is_not_cut(epson: EmulatedPrinter) -> None:
    slip = await slip_of(RECEIPT, replace(on(epson), cut=False), epson)

    assert not slip.was_cut
    assert [NUMBER] == slip.codes


@pytest.mark.parametrize(
    ("page", "written"),
    [
        ("PC437", "Café, £5"),
        ("PC850", "Noël à l'hôtel, £5"),
        ("PC858", "Größe, £5 or €5"),
        ("PC852", "Zażółć gęślą jaźń, Łódź"),
        ("PC866", "Подарок"),
        ("WPC1252", "Bœuf à £5 or €5"),
    ],
)
@on_a_loop
async def test_letters_of_the_printers_page_are_written(
    epson: EmulatedPrinter, page: str, written: str
) -> None:
    receipt = replace(RECEIPT, title=written, amount="20.00")

    slip = await slip_of(receipt, replace(on(epson), code_page=page), epson)

    assert written in slip.lines
    assert "[image" not in slip.text


@pytest.mark.parametrize("title", ["بطاقة هدية بقيمة ٢٠", "Cerdyn rhodd Tŷ Gŵyr", "Zażółć gęślą jaźń"])
@pytest.mark.parametrize("kind", KINDS[1::2], ids=str)
@on_a_loop
async def test_letters_that_the_page_lacks_are_drawn_dot_by_dot(
    printers: dict[str, EmulatedPrinter], kind: Kind, title: str
) -> None:
    printer = printers[kind.printer]
    setup = set_up(kind, printer)

    slip = await slip_of(replace(RECEIPT, title=title), setup, printer)

    assert b"".join(installed.drawn(title, setup.dots, 24).rows) in slip.dots
    assert [NUMBER] == slip.codes


@pytest.mark.parametrize(("fault", "cause"), FAULTS.items())
@pytest.mark.parametrize("kind", KINDS[::2], ids=str)
@on_a_loop
async def test_a_printer_in_trouble_says_why_and_prints_the_card_once_it_is_out_of_it(
    printers: dict[str, EmulatedPrinter], kind: Kind, fault: str, cause: str
) -> None:
    printer = printers[kind.printer]
    printer.gets(fault)
    said = await said_of(RECEIPT, set_up(kind, printer))
    printer.is_rid_of(fault)

    assert SAFE.format(cause) == said
    assert [NUMBER] == (await slip_of(RECEIPT, set_up(kind, printer), printer)).codes


@on_a_loop
async def test_paper_that_is_nearly_used_up_is_told_with_the_slip(epson: EmulatedPrinter) -> None:
    epson.gets("paper-near-end")
    said = await said_of(RECEIPT, on(epson))
    epson.is_rid_of("paper-near-end")

    assert "Printed. Its paper is nearly used up." == said
    assert [NUMBER] == epson.next_slip().codes


class HalfwayLine(NetworkLine):
    """A line on which something happens when half of the slip is through."""

    def __init__(self, address: str, happens: Callable[[], None]) -> None:
        super().__init__(address)
        self._happens = happens

    def write(self, data: bytes) -> None:
        half = len(data) // 2
        super().write(data[:half])
        if half > 2:
            self._happens()
        super().write(data[half:])


def printed_until(happens: Callable[[], None], printer: EmulatedPrinter) -> PrintOutcome:
    document = encode(RECEIPT, on(printer), installed.drawn, native_qr=True)
    return print_directly(lambda: HalfwayLine(printer.address, happens), document)


@pytest.mark.parametrize(("fault", "cause"), FAULTS.items())
@on_a_loop
async def test_a_printer_that_stops_halfway_may_have_printed_and_a_copy_can_follow(
    epson: EmulatedPrinter, monkeypatch: pytest.MonkeyPatch, fault: str, cause: str
) -> None:
    with monkeypatch.context() as hurried:
        hurried.setattr(direct, "DONE_SECONDS", 0.2)
        said = print_sentence(printed_until(lambda: epson.gets(fault), epson))[0]
    epson.is_rid_of(fault)

    assert UNCERTAIN.format(cause) == said
    assert [NUMBER] == epson.next_slip().codes  # what it was given before comes out as soon as it can print
    assert "COPY 2" in (await slip_of(replace(RECEIPT, mark="COPY 2"), on(epson), epson)).lines


@on_a_loop
async def test_a_printer_that_reports_by_itself_that_its_paper_is_out_has_not_printed(
    epson: EmulatedPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    report_everything = b"\x1da\xff"
    document = encode(RECEIPT, on(epson), installed.drawn, native_qr=True).replace(
        b"\x1b@", report_everything
    )
    with monkeypatch.context() as hurried:
        hurried.setattr(direct, "DONE_SECONDS", 0.2)
        line = partial(HalfwayLine, epson.address, lambda: epson.gets("paper-out"))
        said = print_sentence(print_directly(line, document))[0]
    epson.is_rid_of("paper-out")

    assert UNCERTAIN.format(FAULTS["paper-out"]) == said
    assert [NUMBER] == epson.next_slip().codes


@pytest.mark.parametrize("fault", ["", *FAULTS, "paper-near-end"])
def test_the_printer_on_a_line_of_the_tests_answers_like_this_one(epson: EmulatedPrinter, fault: str) -> None:
    double = ReceiptPrinter(faults={fault})
    if fault:
        epson.gets(fault)
    with closing(NetworkLine(epson.address)) as line:
        for about in (1, 2, 3, 4):
            line.write(AT_ONCE + bytes([about]))
            assert line.read(PATIENCE) == double.told_at_once(about)
        line.write(IN_TURN)
        assert line.read(PATIENCE if double.told_in_turn() else 0.1) == double.told_in_turn()
        if fault:
            epson.is_rid_of(fault)


@on_a_loop
async def test_a_printer_that_is_switched_off_halfway_may_have_printed_and_then_is_not_there(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with emulator(tmp_path_factory.mktemp("printer"), {"epson": "epson-tm-t20iii"}) as running:
        epson = running.printers["epson"]
        halfway = print_sentence(printed_until(running.is_switched_off, epson))[0]
        afterwards = await said_of(RECEIPT, on(epson))

    assert UNCERTAIN.format(OFFLINE) == halfway
    assert SAFE.format(OFFLINE) == afterwards


@pytest.mark.parametrize("kind", KINDS, ids=str)
@on_a_loop
async def test_every_number_reads_back_from_the_paper(
    printers: dict[str, EmulatedPrinter], kind: Kind, long: bool
) -> None:
    chance = random.Random(str(kind))
    count = 10_000 if long else 200
    printer = printers[kind.printer]
    failed: list[str] = []
    for _ in range(count // len(KINDS)):
        number = f"63011900{chance.randrange(10**11):011}"
        slip = await slip_of(receipt_for(number), set_up(kind, printer), printer)
        failed += [] if slip.codes == [number] else [number]

    assert [] == failed
