"""Asks an ESC/POS printer how it is and reads the answers (DLE EOT, as in Epson's reference)."""

from dataclasses import dataclass
from typing import Protocol

from toggle_desk.domain.printing import Trouble

ANSWER_SECONDS = 0.8  # what answers at all, answers within milliseconds
_FIXED_BITS, _FIXED = 0b1001_0011, 0b0001_0010  # the same in every answer, which tells it from noise
_PRINTER, _OFFLINE_CAUSE, _ERROR_CAUSE, _ROLL = 1, 2, 3, 4


class Line(Protocol):
    """The way to one printer, open until it is closed; every call has an end."""

    def write(self, data: bytes) -> None:
        """Give all of it to the printer. Raises OSError (TimeoutError above all) where it takes no more."""
        ...

    def read(self, seconds: float) -> bytes:
        """Give what the printer says within so many seconds, b"" for nothing. Raises OSError at its end."""
        ...

    def close(self) -> None:
        """Let go."""
        ...


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer says it is; a `silent` one has never said anything."""

    silent: bool = False
    trouble: Trouble | None = None
    paper_low: bool = False


def ask(line: Line) -> Condition:
    """Ask for all that a printer tells in real time. Raises OSError like `Line.write`."""
    printer = _answer(line, _PRINTER)
    if printer is None:
        return Condition(silent=True)
    offline = _answer(line, _OFFLINE_CAUSE) or 0
    error = _answer(line, _ERROR_CAUSE) or 0
    roll = _answer(line, _ROLL) or 0
    return Condition(trouble=_trouble(printer, offline, error, roll), paper_low=bool(roll & 0x0C))


def _trouble(printer: int, offline: int, error: int, roll: int) -> Trouble | None:
    if offline & 0x04:
        return Trouble.COVER_OPEN
    if roll & 0x60 or offline & 0x20:
        return Trouble.PAPER_OUT
    if error & 0x08:
        return Trouble.CUTTER
    if printer & 0x08 or offline & 0x40 or error & 0x20:
        return Trouble.OFFLINE
    return None


def _answer(line: Line, about: int) -> int | None:
    line.write(bytes((0x10, 0x04, about)))
    for byte in reversed(line.read(ANSWER_SECONDS)):
        if byte & _FIXED_BITS == _FIXED:
            return byte
    return None
