"""Slips on receipt printers at the other end of a line, and what can go wrong there."""

from collections.abc import Callable

import pytest

from tests.doubles.receipt_printer import ReceiptPrinter, nothing
from toggle_desk.devices.direct import Habits, print_directly
from toggle_desk.devices.status import IN_TURN
from toggle_desk.domain.printing import PrintOutcome, Trouble

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


def falls_silent(printer: ReceiptPrinter) -> None:
    printer.at_once = printer.in_turn = nothing
