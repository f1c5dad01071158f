"""Asks an ESC/POS printer how it is, and tells what it answers from what it says unasked.

DLE EOT is answered at once and GS r in its turn, after all that came before is on paper. The bits that tell
them apart are in Epson's reference and in Citizen's command references, "Identification of Send Status".
"""

import time
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.domain.printing import Trouble

ANSWER_SECONDS = 0.6  # what answers at all, answers within milliseconds
SETTLE_SECONDS = 0.02  # in which an answer that is longer than its one byte goes on
IN_TURN = b"\x1dr\x01"
PAPER_END, PAPER_LOW = 0x0C, 0x03  # in the answer to IN_TURN
_PRINTER, _OFFLINE_CAUSE, _ERROR_CAUSE, _ROLL = 1, 2, 3, 4  # of DLE EOT
_AT_ONCE = 0b1001_0011, 0b0001_0010  # bits that are fixed, and what they are
_TURN = 0b1001_0000, 0b0000_0000
_REPORT = 0b1001_0011, 0b0001_0000  # the first of a report's four bytes; the others look like _TURN
_FLOW = frozenset({0x11, 0x13})  # XON, XOFF
_DRAIN = 64  # readings; what goes on after so many never ends


class HungUpError(ConnectionError):
    """The printer closed the line in order, having taken what it was given so far."""


class Line(Protocol):
    """The way to one printer, open until it is closed; every call has an end."""

    def write(self, data: bytes) -> None:
        """Give all of it to the printer. Raises OSError (TimeoutError above all) where it takes no more."""
        ...

    def read(self, seconds: float) -> bytes:
        """Give what the printer says within so many seconds, b"" for nothing.

        Raises OSError at its end, HungUpError where the printer ended it.
        """
        ...

    def close(self) -> None:
        """Let go."""
        ...


class Ear:
    """Listens to one line: only the answer to a question that was just asked counts, and only in its shape.

    What comes late, and the reports that a printer sends by itself (Automatic Status Back), answer nothing.
    """

    def __init__(self, line: Line) -> None:
        """Have heard nothing yet."""
        self._line = line
        self._rest_of_report = 0

    def at_once(self, about: int, seconds: float) -> int | None:
        """Ask DLE EOT. Raises OSError like the line."""
        return self._answer(bytes((0x10, 0x04, about)), _AT_ONCE, seconds, first=about == _PRINTER)

    def in_turn(self, seconds: float) -> int | None:
        """Ask GS r about the paper. Raises OSError like the line."""
        return self._answer(IN_TURN, _TURN, seconds, first=True)

    def done(self, seconds: float) -> int | None:
        """Wait for the answer to the GS r at the end of a document. Raises OSError like the line."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and (words := self.wait(left)):
            answers = [word for word in self._whole(words, SETTLE_SECONDS) if _fits(word, _TURN)]
            if len(answers) == 1:  # more are a text, or a report of a shape of its own
                return answers[0]
        return None

    def wait(self, seconds: float) -> list[int]:
        """Give the next words that are no report, [] where none comes within so many seconds."""
        until = time.monotonic() + max(0.0, seconds)
        while said := self._line.read(max(0.0, until - time.monotonic())):
            if words := [byte for byte in said if not self._is_unasked(byte)]:
                return words
            if time.monotonic() > until:
                break
        return []

    def _answer(self, question: bytes, shape: tuple[int, int], seconds: float, *, first: bool) -> int | None:
        """Give the answer, None where there is none or another one: two bytes, or to another question.

        Only the `first` of its kind is waited for to its end: a printer answers all of them alike.
        """
        for _ in range(_DRAIN):
            if not self.wait(0.0):
                break
        self._line.write(question)
        words = self.wait(seconds)
        if len(words) == 1:
            words = self._whole(words, SETTLE_SECONDS if first else 0.0)
        return words[0] if len(words) == 1 and _fits(words[0], shape) else None

    def _whole(self, words: list[int], seconds: float) -> list[int]:
        """Give an answer to its end; that the line ends with it takes nothing back."""
        try:
            return [*words, *self.wait(seconds)]
        except HungUpError:
            return words

    def _is_unasked(self, byte: int) -> bool:
        if byte in _FLOW:
            return True
        if self._rest_of_report and _fits(byte, _TURN):
            self._rest_of_report -= 1
            return True
        self._rest_of_report = 3 if _fits(byte, _REPORT) else 0
        return self._rest_of_report > 0


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer says it is; a `silent` one has answered nothing.

    It is `bare` where the printer calls itself offline and names no cause: some always do, and print.
    """

    silent: bool = False
    trouble: Trouble | None = None
    bare: bool = False
    paper_low: bool = False


def ask(ear: Ear, seconds: float = ANSWER_SECONDS) -> Condition:
    """Ask for all that a printer tells in real time. Raises OSError like the line."""
    printer = ear.at_once(_PRINTER, seconds)
    if printer is None:
        return Condition(silent=True)
    offline = ear.at_once(_OFFLINE_CAUSE, ANSWER_SECONDS) or 0
    error = ear.at_once(_ERROR_CAUSE, ANSWER_SECONDS) or 0
    roll = ear.at_once(_ROLL, ANSWER_SECONDS) or 0
    cause = _cause(offline, error, roll)
    bare = cause is None and bool(printer & 0x08)
    return Condition(trouble=Trouble.OFFLINE if bare else cause, bare=bare, paper_low=bool(roll & 0x0C))


def _cause(offline: int, error: int, roll: int) -> Trouble | None:
    if offline & 0x04:
        return Trouble.COVER_OPEN
    if roll & 0x60 or offline & 0x20:
        return Trouble.PAPER_OUT
    if error & 0x08:
        return Trouble.CUTTER
    if offline & 0x40 or error & 0x20:
        return Trouble.OFFLINE
    return None


def _fits(byte: int, shape: tuple[int, int]) -> bool:
    fixed, bits = shape
    return byte & fixed == bits
