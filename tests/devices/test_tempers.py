"""Receipt printers of every temper that owners tell of, and what the till says of their slips.

Where a temper was read of, its place is beside it.
"""

from collections.abc import Callable

import pytest

from tests.devices.on_a_line import EVERY_CAUSE, EVERY_FAULT, SLIP, falls_silent, gets, printed_on
from tests.doubles.receipt_printer import PrinterLine, ReceiptPrinter, as_told, nothing
from toggle_desk.devices.direct import Habits
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, Trouble


def test_a_printer_that_never_says_when_it_is_done_is_printed_on_without_doubt() -> None:
    printer = ReceiptPrinter(in_turn=nothing)

    assert Printed(confirmed=False) == printed_on(printer)
    assert [SLIP] == printer.slips


@EVERY_FAULT
def test_a_printer_that_never_says_when_it_is_done_still_says_what_stopped_it(
    fault: str, trouble: Trouble
) -> None:
    assert NotPrinted(trouble) == printed_on(ReceiptPrinter(in_turn=nothing, faults={fault}))
    stops = ReceiptPrinter(in_turn=nothing, while_printing=gets(fault))
    assert MaybePrinted(trouble) == printed_on(stops)


def test_a_printer_that_never_says_when_it_is_done_and_falls_silent_may_have_printed() -> None:
    printer = ReceiptPrinter(in_turn=nothing, while_printing=falls_silent)

    assert MaybePrinted(Trouble.SILENT) == printed_on(printer)


def test_a_printer_that_only_answers_in_turn_still_says_when_it_is_done() -> None:
    assert Printed(confirmed=True) == printed_on(ReceiptPrinter(at_once=nothing))
    low = ReceiptPrinter(at_once=nothing, faults={"paper-near-end"})
    assert Printed(confirmed=True, paper_low=True) == printed_on(low)


@EVERY_FAULT
def test_a_printer_that_only_answers_in_turn_and_stops_is_not_claimed_to_have_printed(
    fault: str, trouble: Trouble
) -> None:
    del trouble
    habits = Habits()
    printer = ReceiptPrinter(at_once=nothing)
    assert Printed(confirmed=True) == printed_on(printer, habits)

    printer.while_printing = gets(fault)
    assert MaybePrinted(Trouble.SILENT) == printed_on(printer, habits)
    assert NotPrinted(Trouble.SILENT) == printed_on(printer, habits)
    assert 2 == len(printer.slips)


def test_a_printer_that_answers_out_of_turn_that_its_paper_is_out_has_not_printed() -> None:
    out = ReceiptPrinter(at_once=nothing, in_turn=lambda _: b"\x0f")
    assert NotPrinted(Trouble.PAPER_OUT) == printed_on(out)

    def runs_out(printer: ReceiptPrinter) -> None:
        printer.in_turn = lambda _: b"\x0f"

    assert MaybePrinted(Trouble.PAPER_OUT) == printed_on(ReceiptPrinter(while_printing=runs_out))


def test_a_printer_that_always_answers_the_question_before_is_not_believed() -> None:
    """As escpos-rs issue 18 has it."""

    class Lagging(ReceiptPrinter):
        def line(self) -> PrinterLine:
            self.lines.append(_LaggingLine(self))
            return self.lines[-1]

    well, stopped = Lagging(), Lagging(faults={"paper-out"})

    assert Printed(confirmed=False) == printed_on(well)
    assert Printed(confirmed=False) == printed_on(stopped)


class _LaggingLine(PrinterLine):
    def __init__(self, printer: ReceiptPrinter) -> None:
        super().__init__(printer)
        self._before: list[bytes | None] = []

    def write(self, data: bytes) -> None:
        self.said = []
        super().write(data)
        self.said, self._before = self._before, self.said


@pytest.mark.parametrize("more", [b"\x12", b"\x00", b"\r\n", b"\x80"])
def test_an_answer_of_two_bytes_is_none(more: bytes) -> None:
    def longer(answer: bytes) -> bytes:
        return answer and answer + more

    assert Printed(confirmed=False) == printed_on(ReceiptPrinter(at_once=longer, in_turn=longer))


@pytest.mark.parametrize("other", [b"\x80", b"\xff", b"\x1d", b"\x92"])
def test_an_answer_of_another_shape_is_none(other: bytes) -> None:
    printer = ReceiptPrinter(at_once=lambda _: other, in_turn=lambda _: other)

    assert Printed(confirmed=False) == printed_on(printer)


def test_a_printer_that_answers_everything_with_nought_never_said_that_it_is_well() -> None:
    """python-escpos issue 143: array('B', [0]) for DLE EOT 4."""
    printer = ReceiptPrinter(at_once=lambda _: b"\x00", in_turn=nothing)

    assert Printed(confirmed=False) == printed_on(printer)


def test_a_drawers_bit_is_no_trouble() -> None:
    """An Epson TM answers 0x16 to DLE EOT 1 (escpos-netprinter issue 1)."""
    assert Printed(confirmed=True) == printed_on(ReceiptPrinter(faults={"drawer-open"}))


class Echoing(ReceiptPrinter):
    """A line that repeats all that is written to it, before the printer's own answers if it gives any."""

    def line(self) -> PrinterLine:
        self.lines.append(_EchoingLine(self))
        return self.lines[-1]


class _EchoingLine(PrinterLine):
    def write(self, data: bytes) -> None:
        self.said += [data]
        super().write(data)


def test_what_comes_back_of_our_own_words_is_no_answer() -> None:
    assert Printed(confirmed=False) == printed_on(Echoing(at_once=nothing, in_turn=nothing))
    assert Printed(confirmed=False) == printed_on(Echoing())


@EVERY_CAUSE
def test_a_printer_on_a_line_that_echoes_still_says_what_stops_it(fault: str, trouble: Trouble) -> None:
    assert NotPrinted(trouble) == printed_on(Echoing(faults={fault}))
    assert MaybePrinted(trouble) == printed_on(Echoing(while_printing=gets(fault)))


@pytest.mark.parametrize(
    "printer",
    [
        pytest.param(ReceiptPrinter(), id="usual"),
        pytest.param(ReceiptPrinter(in_turn=nothing), id="at once only"),
        pytest.param(ReceiptPrinter(at_once=nothing), id="in turn only"),
        pytest.param(ReceiptPrinter(at_once=nothing, in_turn=nothing), id="silent"),
        pytest.param(ReceiptPrinter(faults={"offline-bit"}), id="always offline"),
        pytest.param(ReceiptPrinter(faults={"offline-bit"}, in_turn=nothing), id="that, at once only"),
        pytest.param(ReceiptPrinter(in_turn=nothing, hangs_up=True), id="hangs up"),
        pytest.param(Echoing(), id="echoes"),
    ],
)
def test_no_temper_makes_a_guest_wait(printer: ReceiptPrinter) -> None:
    assert isinstance(printed_on(printer, offline_bit=False), Printed)

    assert printer.waited < 4


def test_a_printer_whose_offline_bit_is_always_set_prints_where_it_answers_in_turn() -> None:
    """Star TSP650II (python-escpos issue 434)."""
    printer = ReceiptPrinter(faults={"offline-bit"})

    assert Printed(confirmed=True) == printed_on(printer)
    assert [SLIP] == printer.slips


def test_a_printer_whose_offline_bit_is_always_set_prints_where_its_set_up_says_so() -> None:
    printer = ReceiptPrinter(faults={"offline-bit"}, in_turn=nothing)

    assert NotPrinted(Trouble.OFFLINE) == printed_on(printer)
    assert Printed(confirmed=False) == printed_on(printer, offline_bit=False)


def test_a_printer_whose_offline_bit_is_always_set_prints_when_it_is_asked_again() -> None:
    habits = Habits()
    printer = ReceiptPrinter(faults={"offline-bit"}, in_turn=nothing)

    assert NotPrinted(Trouble.OFFLINE) == printed_on(printer, habits)
    assert Printed(confirmed=False) == printed_on(printer, habits)
    assert Printed(confirmed=False) == printed_on(printer, habits)
    printer.faults.add("cover-open")
    assert NotPrinted(Trouble.COVER_OPEN) == printed_on(printer, habits)


@pytest.mark.parametrize("in_turn", [as_told, nothing])
def test_a_printer_that_was_online_before_and_is_not_now_is_given_nothing(
    in_turn: Callable[[bytes], bytes],
) -> None:
    habits = Habits()
    printer = ReceiptPrinter(in_turn=in_turn)
    printed_on(printer, habits)
    printer.faults.add("offline")

    assert NotPrinted(Trouble.OFFLINE) == printed_on(printer, habits)
    assert NotPrinted(Trouble.OFFLINE) == printed_on(printer, habits)
    assert 1 == len(printer.slips)


@pytest.mark.parametrize("in_turn", [as_told, nothing])
@EVERY_CAUSE
def test_a_printer_whose_offline_bit_is_always_set_still_says_what_stops_it(
    in_turn: Callable[[bytes], bytes], fault: str, trouble: Trouble
) -> None:
    stopped = ReceiptPrinter(in_turn=in_turn, faults={"offline-bit", fault})
    assert NotPrinted(trouble) == printed_on(stopped, offline_bit=False)

    stops = ReceiptPrinter(in_turn=in_turn, faults={"offline-bit"}, while_printing=gets(fault))
    assert MaybePrinted(trouble) == printed_on(stops, offline_bit=False)


@pytest.mark.parametrize(
    "printer", [ReceiptPrinter(), ReceiptPrinter(at_once=nothing), ReceiptPrinter(in_turn=nothing)]
)
def test_a_printer_that_answered_before_and_does_not_now_is_given_nothing(printer: ReceiptPrinter) -> None:
    habits = Habits()
    printed_on(printer, habits)
    falls_silent(printer)

    assert NotPrinted(Trouble.SILENT) == printed_on(printer, habits)
    assert 1 == len(printer.slips)


def test_a_printer_that_is_well_but_comes_to_nothing_is_given_nothing() -> None:
    habits = Habits()
    printer = ReceiptPrinter()
    printed_on(printer, habits)
    printer.in_turn = nothing

    assert NotPrinted(Trouble.SILENT) == printed_on(printer, habits)
    assert 1 == len(printer.slips)


def test_a_printer_that_answers_only_while_it_is_idle_is_printed_on_without_doubt() -> None:
    def busy(printer: ReceiptPrinter) -> None:
        left = iter([b""] * 2)
        printer.at_once = lambda answer: next(left, answer)

    assert Printed(confirmed=False) == printed_on(ReceiptPrinter(in_turn=nothing, while_printing=busy))
