"""A receipt printer at the other end of a line, in any of the tempers that are sold.

In its usual temper it answers as emupos does: tests/devices/test_emulated_printer.py holds it to that.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from toggle_desk.devices.status import IN_TURN, HungUpError

AT_ONCE = b"\x10\x04"
PAPER_OUT_REPORT = b"\x18\x00\x0f\x00"  # as Automatic Status Back tells it
WELL_REPORT = b"\x10\x00\x00\x00"
STOPPING = frozenset({"paper-out", "cover-open", "cutter", "offline"})


def as_told(answer: bytes) -> bytes:
    return answer


def nothing(_answer: bytes) -> bytes:
    return b""


@dataclass
class ReceiptPrinter:
    """One printer; each call of `line` connects to it anew.

    `at_once` and `in_turn` make of its right answers to DLE EOT and GS r what this one says instead.
    `while_printing` is what happens when half of a slip is through.
    """

    at_once: Callable[[bytes], bytes] = as_told
    in_turn: Callable[[bytes], bytes] = as_told
    while_printing: Callable[["ReceiptPrinter"], None] = lambda _: None
    faults: set[str] = field(default_factory=set[str])
    hangs_up: bool = False
    slips: list[bytes] = field(default_factory=list[bytes])
    lines: list["PrinterLine"] = field(default_factory=list["PrinterLine"])
    waited: float = 0.0  # seconds in which it said nothing

    def line(self) -> "PrinterLine":
        self.lines.append(PrinterLine(self))
        return self.lines[-1]

    def says(self, unasked: bytes) -> None:
        self.lines[-1].said += [unasked]

    def told_at_once(self, about: int) -> bytes:
        """Answer DLE EOT as Epson's reference has it."""
        faults, bits = self.faults, 0x12
        if about == 1:
            bits |= 0x04 * ("drawer-open" in faults)
            bits |= 0x08 * bool(faults & {*STOPPING, "offline-bit"})
        if about == 2:
            bits |= 0x04 * ("cover-open" in faults)
            bits |= 0x20 * ("paper-out" in faults)
            bits |= 0x40 * ("cutter" in faults)
        if about == 3:
            bits |= 0x08 * ("cutter" in faults)
        if about == 4:
            bits |= 0x0C * bool(faults & {"paper-out", "paper-near-end"})
            bits |= 0x60 * ("paper-out" in faults)
        return self.at_once(bytes([bits]))

    def told_in_turn(self) -> bytes:
        """Answer GS r 1, which a printer that cannot print never comes to."""
        if self.faults & STOPPING:
            return b""
        return self.in_turn(bytes([0x03 * ("paper-near-end" in self.faults)]))


class PrinterLine:
    """One connection, on which time does not pass: what is not there at once never comes."""

    def __init__(self, printer: ReceiptPrinter) -> None:
        self.printer = printer
        self.said: list[bytes | None] = []  # None: the end of the line
        self.is_open = True

    def write(self, data: bytes) -> None:
        if data[:2] == AT_ONCE:
            self.said += [self.printer.told_at_once(data[2])]
        elif data == IN_TURN:
            self.said += [self.printer.told_in_turn()]
        else:
            self.printer.slips.append(data)
            self.printer.while_printing(self.printer)
            self.said += [self.printer.told_in_turn()]
            if self.printer.hangs_up:
                self.said += [None]

    def read(self, seconds: float) -> bytes:
        self.said = [each for each in self.said if each != b""]
        if not self.said:
            self.printer.waited += seconds
            return b""
        said = self.said.pop(0)
        if said is None:
            raise HungUpError
        return said

    def close(self) -> None:
        self.is_open = False
