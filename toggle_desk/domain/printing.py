"""What a printer is told and what it can answer: values, so that no trouble of paper gets lost."""

from dataclasses import dataclass
from enum import StrEnum

from toggle_desk.domain.receipt import Paper

COLUMNS = {Paper.ROLL_80: 48, Paper.ROLL_58: 32}  # letters of the usual printer for each roll
DOTS_PER_COLUMN = 12  # of font A, with which receipts are printed
ESCPOS_PORT = 9100


class Way(StrEnum):
    """How this till reaches its printer."""

    INSTALLED = "installed"  # through the operating system and the printer's own driver
    NETWORK = "network"  # ESC/POS over TCP
    SERIAL = "serial"  # ESC/POS over a serial port
    RAW = "raw"  # ESC/POS through the operating system's queue, past the driver


@dataclass(frozen=True, slots=True)
class PrinterSetup:
    """One printer; `address` is a printer's name, a host with or without its port, or a serial device.

    Without an address an installed printer is the system's own choice. `columns` 0 is the paper's usual.
    """

    way: Way = Way.INSTALLED
    address: str = ""
    paper: Paper = Paper.ROLL_80
    columns: int = 0
    code_page: str = "PC858"
    native_qr: bool = True
    cut: bool = True
    offline_bit: bool = True  # False where the printer calls itself offline all the time
    baud: int = 19200

    @property
    def letters(self) -> int:
        """Letters in a line of a roll."""
        return self.columns or COLUMNS.get(self.paper, COLUMNS[Paper.ROLL_80])

    @property
    def dots(self) -> int:
        """Dots in a line of a roll, a multiple of 8 as printers want it."""
        return self.letters * DOTS_PER_COLUMN // 8 * 8


SYSTEM_PRINTER = PrinterSetup()


class Trouble(StrEnum):
    """Why paper did not come, or may not have come."""

    NONE_SET_UP = "none_set_up"
    MISSING = "missing"
    OFFLINE = "offline"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    REFUSED = "refused"
    SILENT = "silent"  # it answered before and does not answer any more
    SERIAL_BY_QUEUE = "serial_by_queue"  # here a serial printer is reached through the system's queue
    SYSTEM_STOPPED = "system_stopped"  # the computer's print system is not running
    SYSTEM_SILENT = "system_silent"  # it runs, and gave no answer in time
    REJECTING = "rejecting"
    FORBIDDEN = "forbidden"
    PASSWORD = "password"  # noqa: S105 - the name of a trouble
    PAUSED = "paused"
    HELD = "held"
    CANCELLED = "cancelled"
    SIZE = "size"
    DECLINED = "declined"  # by the printer itself, before anything came out


@dataclass(frozen=True, slots=True)
class Printed:
    """The paper is there where `confirmed`; else the printer took it and does not tell more."""

    confirmed: bool
    paper_low: bool = False


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Proven: nothing of it was given to the printer."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class MaybePrinted:
    """Some of it was given to the printer; paper may have come out, or may still come."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Queued:
    """It waits in the computer's print queue, and paper comes as soon as what holds it up is over."""

    trouble: Trouble | None


PrintOutcome = Printed | NotPrinted | MaybePrinted | Queued


@dataclass(frozen=True, slots=True)
class Installed:
    """The printers that this computer knows; `trouble` says why there may be more."""

    names: tuple[str, ...] = ()
    trouble: Trouble | None = None
