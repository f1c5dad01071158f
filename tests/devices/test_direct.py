import pytest

from toggle_desk.devices.direct import print_directly
from toggle_desk.devices.status import Line
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Trouble

WELL = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}
DONE = b"\x00"


class FakeLine:
    """A printer that answers status questions from a table, and says what it is told to after a document."""

    def __init__(
        self, answers: dict[int, int], *, after: bytes = DONE, then: dict[int, int] | None = None
    ) -> None:
        self.documents: list[bytes] = []
        self.is_open = True
        self._answers, self._after, self._then = answers, after, then
        self._waiting: list[bytes] = []

    def write(self, data: bytes) -> None:
        if data[:2] == b"\x10\x04":
            answer = self._answers.get(data[2])
            self._waiting = [] if answer is None else [bytes([answer])]
            return
        self.documents.append(data)
        self._waiting = [self._after] if self._after else []
        if self._then is not None:
            self._answers = self._then

    def read(self, seconds: float) -> bytes:
        del seconds
        return self._waiting.pop(0) if self._waiting else b""

    def close(self) -> None:
        self.is_open = False


class CutLine(FakeLine):
    """A printer whose line breaks in the middle of a document."""

    def write(self, data: bytes) -> None:
        super().write(data)
        if self.documents:
            raise ConnectionResetError


def printed_on(line: FakeLine) -> PrintOutcome:
    outcome = print_directly(lambda: line, b"slip")
    assert not line.is_open
    return outcome


def test_a_printer_that_says_it_is_done_has_printed() -> None:
    line = FakeLine(WELL)

    assert Printed(confirmed=True) == printed_on(line)
    assert [b"slip"] == line.documents


def test_a_printer_that_never_answers_is_not_claimed_to_have_printed() -> None:
    line = FakeLine({}, after=b"")

    assert Printed(confirmed=False) == printed_on(line)
    assert [b"slip"] == line.documents


@pytest.mark.parametrize(
    ("answers", "trouble"),
    [
        ({**WELL, 1: 0x1A, 2: 0x16}, Trouble.COVER_OPEN),
        ({**WELL, 1: 0x1A, 2: 0x32, 4: 0x72}, Trouble.PAPER_OUT),
        ({**WELL, 4: 0x72}, Trouble.PAPER_OUT),
        ({**WELL, 1: 0x1A, 2: 0x52, 3: 0x1A}, Trouble.CUTTER),
        ({**WELL, 1: 0x1A}, Trouble.OFFLINE),
    ],
)
def test_nothing_is_sent_to_a_printer_that_says_why_it_cannot_print(
    answers: dict[int, int], trouble: Trouble
) -> None:
    line = FakeLine(answers)

    assert NotPrinted(trouble) == printed_on(line)
    assert [] == line.documents


def test_paper_that_is_nearly_used_up_is_told() -> None:
    assert Printed(confirmed=True, paper_low=True) == printed_on(FakeLine({**WELL, 4: 0x1E}))


def test_a_printer_that_hangs_at_the_code_may_have_printed() -> None:
    assert MaybePrinted(Trouble.SILENT) == printed_on(FakeLine(WELL, after=b"", then={}))


def test_a_printer_that_runs_out_of_paper_halfway_says_so() -> None:
    empty = {**WELL, 1: 0x1A, 2: 0x32, 4: 0x72}

    assert MaybePrinted(Trouble.PAPER_OUT) == printed_on(FakeLine(WELL, after=b"", then=empty))


def test_a_late_answer_about_something_else_is_not_taken_for_done() -> None:
    assert MaybePrinted(Trouble.SILENT) == printed_on(FakeLine(WELL, after=b"\x12", then={}))


def test_a_line_that_breaks_in_the_middle_may_have_printed() -> None:
    assert MaybePrinted(Trouble.OFFLINE) == printed_on(CutLine(WELL))


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

    assert NotPrinted(trouble) == print_directly(open_line, b"slip")
