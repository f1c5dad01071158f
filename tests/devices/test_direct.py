"""Slips on receipt printers of every temper that owners tell of, and what the till says of them.

Where a temper was read of, its place is beside it; the shapes of answers are those of Epson's reference.
"""

from collections.abc import Callable

import pytest

from tests.doubles.receipt_printer import (
    PAPER_OUT_REPORT,
    WELL_REPORT,
    PrinterLine,
    ReceiptPrinter,
    as_told,
    nothing,
)
from toggle_desk.devices import direct
from toggle_desk.devices.direct import Habits, print_directly
from toggle_desk.devices.status import IN_TURN, Line
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Trouble

SLIP = b"\x1b@slip\n" + IN_TURN
FAULTS = {
    "paper-out": Trouble.PAPER_OUT,
    "cover-open": Trouble.COVER_OPEN,
    "cutter": Trouble.CUTTER,
    "offline": Trouble.OFFLINE,
}
EVERY_FAULT = pytest.mark.parametrize(("fault", "trouble"), FAULTS.items())
EVERY_CAUSE = pytest.mark.parametrize(
    ("fault", "trouble"), [(fault, trouble) for fault, trouble in FAULTS.items() if fault != "offline"]
)


def printed_on(
    printer: ReceiptPrinter, habits: Habits | None = None, *, offline_bit: bool = True
) -> PrintOutcome:
    outcome = print_directly(printer.line, SLIP, habits, offline_bit=offline_bit)
    assert not any(line.is_open for line in printer.lines)
    return outcome


def gets(*faults: str) -> Callable[[ReceiptPrinter], None]:
    return lambda printer: printer.faults.update(faults)


def test_a_printer_that_says_it_is_done_has_printed() -> None:
    printer = ReceiptPrinter()

    assert Printed(confirmed=True) == printed_on(printer)
    assert [SLIP] == printer.slips


@EVERY_FAULT
def test_nothing_is_sent_to_a_printer_that_says_why_it_cannot_print(fault: str, trouble: Trouble) -> None:
    printer = ReceiptPrinter(faults={fault})

    assert NotPrinted(trouble) == printed_on(printer)
    assert [] == printer.slips


@EVERY_FAULT
def test_a_printer_that_stops_halfway_says_so(fault: str, trouble: Trouble) -> None:
    assert MaybePrinted(trouble) == printed_on(ReceiptPrinter(while_printing=gets(fault)))


def test_paper_that_is_nearly_used_up_is_told() -> None:
    assert Printed(confirmed=True, paper_low=True) == printed_on(ReceiptPrinter(faults={"paper-near-end"}))


def test_a_printer_that_never_answers_is_not_claimed_to_have_printed() -> None:
    printer = ReceiptPrinter(at_once=nothing, in_turn=nothing)

    assert Printed(confirmed=False) == printed_on(printer)
    assert [SLIP] == printer.slips


def falls_silent(printer: ReceiptPrinter) -> None:
    printer.at_once = printer.in_turn = nothing


def test_a_printer_that_hangs_at_the_code_may_have_printed() -> None:
    assert MaybePrinted(Trouble.SILENT) == printed_on(ReceiptPrinter(while_printing=falls_silent))


# What printers say that nobody asked for.


@pytest.mark.parametrize(
    "told",
    [
        PAPER_OUT_REPORT,
        WELL_REPORT,
        b"\x18\x00\x0f",
        b"\x10\x13\x00\x11\x00\x00",
        b"\x00\x00\x00\x00",  # escpos-netprinter
        b"All done!",
    ],
)
@EVERY_FAULT
def test_a_report_that_comes_by_itself_is_not_taken_for_done(
    told: bytes, fault: str, trouble: Trouble
) -> None:
    def stops(printer: ReceiptPrinter) -> None:
        printer.faults.add(fault)
        printer.says(told)

    assert MaybePrinted(trouble) == printed_on(ReceiptPrinter(while_printing=stops))


def test_a_report_that_comes_in_pieces_is_not_taken_for_done() -> None:
    def stops(printer: ReceiptPrinter) -> None:
        printer.faults.add("paper-out")
        for byte in PAPER_OUT_REPORT:
            printer.says(bytes([byte]))

    assert MaybePrinted(Trouble.PAPER_OUT) == printed_on(ReceiptPrinter(while_printing=stops))


@pytest.mark.parametrize("unasked", [WELL_REPORT, b"\x11", b"\x13\x11"])
def test_a_printer_that_reports_before_and_after_every_answer_is_understood(unasked: bytes) -> None:
    def around(answer: bytes) -> bytes:
        return unasked + answer + unasked

    printer = ReceiptPrinter(at_once=around, in_turn=around)

    assert Printed(confirmed=True) == printed_on(printer)
    printer.faults.add("cover-open")
    assert NotPrinted(Trouble.COVER_OPEN) == printed_on(printer)


def test_what_a_printer_says_when_it_is_called_is_no_answer() -> None:
    class Greeting(ReceiptPrinter):
        def line(self) -> PrinterLine:
            line = super().line()
            line.said += [WELL_REPORT, b"\x00"]
            return line

    printer = Greeting(at_once=nothing, in_turn=nothing)

    assert Printed(confirmed=False) == printed_on(printer)


def test_a_line_that_never_stops_talking_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(PrinterLine):
        def read(self, seconds: float) -> bytes:
            return b"All done!" if self.printer.slips else super().read(seconds)

    class Talking(ReceiptPrinter):
        def line(self) -> PrinterLine:
            self.lines.append(Endless(self))
            return self.lines[-1]

    monkeypatch.setattr(direct, "DONE_SECONDS", 0.05)

    assert MaybePrinted(Trouble.SILENT) == printed_on(Talking())


@pytest.mark.parametrize("late", [b"\x12", b"\x12\x12", b"\x16"])
def test_a_late_answer_about_something_else_is_not_taken_for_done(late: bytes) -> None:
    def hangs(printer: ReceiptPrinter) -> None:
        falls_silent(printer)
        printer.says(late)

    assert MaybePrinted(Trouble.SILENT) == printed_on(ReceiptPrinter(while_printing=hangs))


# Printers that answer one question and not the other, or in another shape.


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


# Printers that call themselves offline all the time: Star TSP650II (python-escpos issue 434).


def test_a_printer_whose_offline_bit_is_always_set_prints_where_it_answers_in_turn() -> None:
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


# Printers that are remembered.


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


# Lines that end.


def test_a_printer_that_hangs_up_after_each_slip_took_it() -> None:
    assert Printed(confirmed=False) == printed_on(ReceiptPrinter(in_turn=nothing, hangs_up=True))


def test_a_printer_that_hangs_up_after_it_was_done_has_printed() -> None:
    assert Printed(confirmed=True) == printed_on(ReceiptPrinter(hangs_up=True))


@EVERY_FAULT
def test_a_printer_that_hangs_up_and_then_says_what_stopped_it_may_have_printed(
    fault: str, trouble: Trouble
) -> None:
    stops = ReceiptPrinter(hangs_up=True, while_printing=gets(fault))
    assert MaybePrinted(trouble) == printed_on(stops)


def test_a_printer_that_hangs_up_and_is_gone_or_silent_may_have_printed() -> None:
    silent = ReceiptPrinter(hangs_up=True, while_printing=falls_silent)
    assert MaybePrinted(Trouble.OFFLINE) == printed_on(silent)

    class Gone(ReceiptPrinter):
        def line(self) -> PrinterLine:
            if self.slips:
                raise ConnectionRefusedError
            return super().line()

    gone = Gone(hangs_up=True, while_printing=falls_silent)
    assert MaybePrinted(Trouble.OFFLINE) == printed_on(gone)


def test_a_line_that_breaks_in_the_middle_may_have_printed() -> None:
    def breaks(_printer: ReceiptPrinter) -> None:
        raise ConnectionResetError

    assert MaybePrinted(Trouble.OFFLINE) == printed_on(ReceiptPrinter(while_printing=breaks))


@pytest.mark.parametrize(
    ("problem", "trouble"),
    [
        (ConnectionRefusedError(), Trouble.OFFLINE),
        (TimeoutError(), Trouble.OFFLINE),
        (FileNotFoundError(), Trouble.MISSING),
        (PermissionError(), Trouble.OFFLINE),
    ],
)
def test_a_printer_that_is_not_there_has_certainly_printed_nothing(
    problem: OSError, trouble: Trouble
) -> None:
    def open_line() -> Line:
        raise problem

    assert NotPrinted(trouble) == print_directly(open_line, SLIP)
