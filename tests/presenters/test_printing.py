from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.desk import Bench, a_request, bench_in, the_disk_is_full
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from tests.presenters.entries import NUMBERED, entry_in
from toggle_desk.application.records import Entry
from toggle_desk.domain.intent import State
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Queued, Trouble
from toggle_desk.domain.qr import read_code
from toggle_desk.presenters.card_face import Disagreement
from toggle_desk.presenters.page import Page as Room
from toggle_desk.presenters.printing.presenter import PrintingPresenter, print_sentence
from toggle_desk.presenters.printing.screen import PrintScreen
from toggle_desk.presenters.tone import Tone


@dataclass
class Page:
    bench: Bench
    entry: Entry
    view: RecordingView[PrintScreen] = field(default_factory=RecordingView[PrintScreen])
    tasks: HeldTasks = field(default_factory=HeldTasks)
    clock: FakeClock = field(default_factory=FakeClock)
    orders: RecordingOrders = field(default_factory=RecordingOrders)

    def __post_init__(self) -> None:
        self.presenter = PrintingPresenter(self.view, self.tasks, self.clock.now, self.orders, practice=False)

    @property
    def screen(self) -> PrintScreen:
        return self.view.screen

    def bring(self, *, at_once: bool = False) -> "Page":
        self.presenter.card_brought(self.entry, at_once)
        return self

    def settle(self) -> None:
        self.tasks.run(self.bench.desk)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    with bench_in(tmp_path) as bench:
        issued: list[Entry] = []
        tasks = HeldTasks()
        tasks.start(lambda desk: desk.issuing.issue_card(a_request()), issued.append, _raised)
        tasks.run(bench.desk)
        yield Page(bench, issued[0])


def _raised(problem: Exception) -> None:
    raise problem


def test_the_paper_is_seen_before_it_is_printed(page: Page) -> None:
    page.bring().settle()

    assert ("£20.00", b"80mm original", "Print", "", True) == (
        page.screen.amount,
        page.screen.picture,
        page.screen.print_label,
        page.screen.printed,
        page.screen.can_print,
    )
    assert [] == page.bench.printers.printed


def test_a_card_that_is_handed_over_on_paper_is_printed_without_another_tap(page: Page) -> None:
    page.bring(at_once=True)
    assert ("Printing…", True, False) == (page.screen.notice, page.screen.busy, page.screen.can_print)
    page.settle()

    assert ("Printed.", Tone.GOOD) == (page.screen.notice, page.screen.notice_tone)
    assert [""] == [receipt.mark for receipt in page.bench.printers.printed]
    assert ("Printed once. Every further print is marked COPY.", "Print a copy", b"80mm COPY 2") == (
        page.screen.printed,
        page.screen.print_label,
        page.screen.picture,
    )


def test_a_reprint_is_offered_counted_and_marked(page: Page) -> None:
    page.bring(at_once=True).settle()

    page.presenter.print_clicked()
    page.settle()

    assert ["", "COPY 2"] == [receipt.mark for receipt in page.bench.printers.printed]
    assert "Printed 2 times. Every further print is marked COPY." == page.screen.printed


def test_a_second_tap_while_printing_prints_nothing_more(page: Page) -> None:
    page.bring(at_once=True).presenter.print_clicked()
    page.settle()

    assert 1 == len(page.bench.printers.printed)


def test_a_printer_in_trouble_loses_nothing_and_can_be_used_again(page: Page) -> None:
    page.bench.printers.outcome = NotPrinted(Trouble.PAPER_OUT)
    page.bring(at_once=True).settle()
    assert (
        "The card is safe, nothing was printed. The printer is out of paper: put in a new roll.",
        True,
    ) == (
        page.screen.notice,
        page.screen.can_print,
    )

    page.bench.printers.outcome = Printed(confirmed=True)
    page.presenter.print_clicked()
    page.settle()

    assert ["", ""] == [receipt.mark for receipt in page.bench.printers.printed]


@pytest.mark.parametrize(
    ("trouble", "cause"),
    [
        (Trouble.PAUSED, "The printer is paused: let it go on in this computer's printer settings."),
        (Trouble.OFFLINE, "The printer does not answer: check that it is switched on and connected."),
        (None, "It is printed as soon as the printer is ready."),
    ],
)
def test_a_card_that_waits_in_the_queue_is_said_to_wait_and_counts_like_paper(
    page: Page, trouble: Trouble | None, cause: str
) -> None:
    page.bring()
    page.bench.printers.outcome = Queued(trouble)
    for _ in range(2):
        page.presenter.print_clicked()
        page.settle()

    assert (
        (
            "The card is safe and is waiting in the computer's print queue. "
            f"{cause} A further print is marked COPY."
        ),
        Tone.WARN,
    ) == (page.screen.notice, page.screen.notice_tone)
    assert ["", "COPY 2"] == [receipt.mark for receipt in page.bench.printers.printed]


@pytest.mark.parametrize("trouble", [Trouble.REJECTING, Trouble.FORBIDDEN, Trouble.MISSING, Trouble.SIZE])
def test_a_card_that_the_queue_did_not_take_is_not_counted_and_the_next_one_is_no_copy(
    page: Page, trouble: Trouble
) -> None:
    page.bring()
    page.bench.printers.outcome = NotPrinted(trouble)
    for _ in range(2):
        page.presenter.print_clicked()
        page.settle()

    assert page.screen.notice.startswith("The card is safe, nothing was printed. ")
    assert ["", ""] == [receipt.mark for receipt in page.bench.printers.printed]


def test_a_printer_that_hung_may_have_printed_so_the_next_one_is_a_copy(page: Page) -> None:
    page.bench.printers.outcome = MaybePrinted(Trouble.SILENT)
    page.bring(at_once=True).settle()

    page.presenter.print_clicked()
    page.settle()

    assert ["", "COPY 2"] == [receipt.mark for receipt in page.bench.printers.printed]


def test_a_pdf_file_is_written_where_it_was_asked_for(page: Page) -> None:
    page.bring().settle()

    page.presenter.pdf_chosen("/somewhere/card.pdf")
    page.settle()

    assert [Path("/somewhere/card.pdf")] == [file for _, file in page.bench.printers.saved]
    assert ("Print a copy", "The PDF file is saved.") == (page.screen.print_label, page.screen.notice)


def test_a_file_that_cannot_be_written_is_told(page: Page) -> None:
    page.bench.printers.can_write = False
    page.bring().settle()

    page.presenter.pdf_chosen("/nowhere/card.pdf")
    page.settle()

    assert ("Print", "The card is safe, no file was written: choose another folder.") == (
        page.screen.print_label,
        page.screen.notice,
    )


def test_the_picture_of_the_paper_is_no_card_by_itself(page: Page) -> None:
    page.bring().settle()

    [pictured] = page.bench.printers.pictured
    number = page.entry.issued and page.entry.issued.number
    assert number
    assert number.reveal() not in {
        pictured.code_text,
        read_code(pictured.code),
        pictured.number.replace(" ", ""),
    }
    assert ("•••• " + number.last4(), "PIN ••••") == (pictured.number, pictured.pin)


def test_what_cannot_be_counted_is_not_printed_and_the_card_can_be_shown(page: Page) -> None:
    page.bring().settle()

    with the_disk_is_full(page.bench):
        page.presenter.print_clicked()
        page.settle()

    assert [] == page.bench.printers.printed
    assert page.screen.notice.startswith(
        "The card is safe, nothing was printed. This till cannot save records"
    )


def test_an_accident_is_admitted(page: Page) -> None:
    page.bring().tasks.fail(RuntimeError())

    assert Tone.BAD is page.screen.notice_tone


def test_a_card_that_contradicts_its_records_is_never_printed(page: Page) -> None:
    wrong = replace(entry_in(State.ISSUED), issued=replace(NUMBERED, balance=9900))

    with pytest.raises(Disagreement):
        page.presenter.card_brought(wrong, True)

    assert [] == page.tasks.started


def test_everything_is_compared_once_more_before_paper_comes_out(page: Page) -> None:
    page.bring().settle()
    object.__setattr__(page.entry.intent, "face_value", 9900)  # as if memory had gone wrong

    page.presenter.print_clicked()

    assert ([], Tone.BAD) == (page.tasks.started, page.screen.notice_tone)


def test_news_of_another_card_does_not_disturb_the_page(page: Page) -> None:
    page.bring(at_once=True)
    printing = page.tasks.take()
    other = entry_in(State.ISSUED)
    page.presenter.card_brought(other, False)

    printing.done(Printed(confirmed=True))

    assert "" == page.screen.notice


def test_before_any_card_was_brought_nothing_can_be_printed(page: Page) -> None:
    page.presenter.print_clicked()
    page.presenter.pdf_chosen("card.pdf")

    assert [] == page.tasks.started


def test_the_page_leads_back_and_on(page: Page) -> None:
    page.bring().presenter.back_clicked()
    page.presenter.new_clicked()

    assert [("open", Room.ISSUE), ("next guest",)] == page.orders.given


OUTCOMES: list[PrintOutcome] = [
    Printed(confirmed=True),
    Printed(confirmed=False, paper_low=True),
    *(NotPrinted(trouble) for trouble in Trouble),
    *(MaybePrinted(trouble) for trouble in Trouble),
    *(Queued(trouble) for trouble in (*Trouble, None)),
]


@pytest.mark.parametrize("told", OUTCOMES, ids=str)
def test_every_outcome_of_a_print_is_told_calmly(told: PrintOutcome) -> None:
    sentence, tone = print_sentence(told)

    assert sentence.endswith(".")
    assert not any(word in sentence.lower() for word in ("fail", "error", "try again", "sorry", "!"))
    assert tone in {Tone.GOOD, Tone.WARN}
    assert isinstance(told, Printed) or "The card is safe" in sentence
