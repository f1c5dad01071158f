import pytest

from tests.devices.on_a_line import EVERY_FAULT, SLIP, falls_silent, gets, printed_on
from tests.doubles.receipt_printer import PAPER_OUT_REPORT, WELL_REPORT, PrinterLine, ReceiptPrinter, nothing
from toggle_desk.devices import direct
from toggle_desk.devices.direct import print_directly
from toggle_desk.devices.status import Line
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, Trouble


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


def test_a_printer_that_hangs_at_the_code_may_have_printed() -> None:
    assert MaybePrinted(Trouble.SILENT) == printed_on(ReceiptPrinter(while_printing=falls_silent))


# What printers say unasked.


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


def test_a_line_that_never_stops_talking_ends_the_wait_too(monkeypatch: pytest.MonkeyPatch) -> None:
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
