from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.doubles.desk import Bench, bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.printing import (
    Installed,
    MaybePrinted,
    NotPrinted,
    Printed,
    PrinterSetup,
    PrintOutcome,
    Queued,
    Trouble,
    Way,
)
from toggle_desk.domain.qr import read_code
from toggle_desk.domain.receipt import Paper
from toggle_desk.presenters.page import Page as Room
from toggle_desk.presenters.printer.presenter import PrinterPresenter
from toggle_desk.presenters.printer.screen import PrinterScreen
from toggle_desk.presenters.tone import Tone


@dataclass
class Page:
    bench: Bench
    view: RecordingView[PrinterScreen] = field(default_factory=RecordingView[PrinterScreen])
    tasks: HeldTasks = field(default_factory=HeldTasks)
    orders: RecordingOrders = field(default_factory=RecordingOrders)

    def __post_init__(self) -> None:
        self.presenter = PrinterPresenter(self.view, self.tasks, self.orders)
        self.presenter.opened()
        self.settle()

    @property
    def screen(self) -> PrinterScreen:
        return self.view.screen

    @property
    def saved(self) -> PrinterSetup:
        return self.bench.store.settings.printer

    def settle(self) -> None:
        self.tasks.run(self.bench.desk)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    with bench_in(tmp_path) as bench:
        yield Page(bench)


def test_a_new_till_prints_on_the_computers_usual_printer(page: Page) -> None:
    assert (("", "This computer's usual printer"), ("Front till", "Front till"), ("Office", "Office")) == (
        page.screen.names
    )
    assert ("", "", ["installed"], ["80mm"]) == (
        page.screen.name,
        page.screen.address_label,
        [way.code for way in page.screen.ways if way.selected],
        [paper.code for paper in page.screen.papers if paper.selected],
    )


def test_a_print_system_that_does_not_answer_is_told_where_printers_are_chosen(page: Page) -> None:
    page.bench.printers.installed = Installed(trouble=Trouble.SYSTEM_SILENT)
    page.presenter.opened()
    page.settle()

    assert "This computer's print system gave no answer for 10 seconds" in page.screen.notice
    assert (Tone.WARN, (("", "This computer's usual printer"),)) == (
        page.screen.notice_tone,
        page.screen.names,
    )


def test_a_printer_that_is_reached_directly_does_not_mind_the_print_system(page: Page) -> None:
    page.bench.desk.cards.hand_over.set_up(PrinterSetup(Way.NETWORK, "192.168.1.50"), OWNER)
    page.bench.printers.installed = Installed(trouble=Trouble.SYSTEM_SILENT)
    page.presenter.opened()
    page.settle()

    assert "" == page.screen.notice


def test_a_tap_before_the_set_up_was_read_does_not_put_another_printer_in_its_place(page: Page) -> None:
    page.bench.desk.cards.hand_over.set_up(PrinterSetup(Way.NETWORK, "192.168.1.50"), OWNER)
    page.presenter = PrinterPresenter(page.view, page.tasks, page.orders)

    page.presenter.opened()
    page.presenter.test_clicked()
    page.presenter.save_clicked()
    page.presenter.name_picked("Office")
    page.settle()

    assert PrinterSetup(Way.NETWORK, "192.168.1.50") == page.saved
    assert ("192.168.1.50", False) == (page.screen.address, page.screen.busy)
    assert [] == page.bench.printers.printed


def test_what_is_chosen_is_used_once_it_is_saved(page: Page) -> None:
    page.presenter.name_picked("Office")
    page.presenter.paper_tapped("A4")
    assert PrinterSetup() == page.saved

    page.presenter.save_clicked()
    page.settle()

    assert PrinterSetup(Way.INSTALLED, "Office", Paper.A4) == page.saved
    assert "Saved. Print a test to see that it works." == page.screen.notice


def test_a_receipt_printer_on_the_network_has_an_address_and_a_roll(page: Page) -> None:
    page.presenter.paper_tapped("A4")
    page.presenter.way_tapped("network")
    assert [("58mm", True), ("80mm", True), ("A4", False), ("A6", False)] == [
        (paper.code, paper.enabled) for paper in page.screen.papers
    ]
    assert ((), "Address, such as 192.168.1.50") == (page.screen.names, page.screen.address_label)

    page.presenter.address_edited(" 192.168.1.50 ")
    page.presenter.save_clicked()
    page.settle()

    assert PrinterSetup(Way.NETWORK, "192.168.1.50", Paper.ROLL_80) == page.saved


def test_without_an_address_nothing_is_changed(page: Page) -> None:
    page.presenter.way_tapped("serial")
    page.presenter.save_clicked()

    assert ("Nothing was changed. Type where the printer is.", Tone.BAD) == (
        page.screen.notice,
        page.screen.notice_tone,
    )
    assert PrinterSetup() == page.saved


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (Printed(confirmed=True), "The test is printed. Scan its code: it says TEST."),
        (
            Printed(confirmed=False),
            "The printer took the test. Look for the slip, and scan its code: it says TEST.",
        ),
        (
            NotPrinted(Trouble.COVER_OPEN),
            "The test was not printed. The printer's cover is open: close it.",
        ),
        (
            MaybePrinted(Trouble.PAPER_OUT),
            (
                "The test may have been printed: look for the slip. "
                "The printer is out of paper: put in a new roll."
            ),
        ),
        (
            Queued(Trouble.PAUSED),
            (
                "The test is waiting in the computer's print queue. "
                "The printer is paused: let it go on in this computer's printer settings."
            ),
        ),
    ],
)
def test_a_test_saves_first_and_tells_what_came_of_it(page: Page, outcome: PrintOutcome, told: str) -> None:
    page.bench.printers.outcome = outcome
    page.presenter.name_picked("Front till")

    page.presenter.test_clicked()
    assert (True, "Printing the test…") == (page.screen.busy, page.screen.notice)
    page.presenter.test_clicked()
    page.settle()

    assert ("Front till", told) == (page.saved.address, page.screen.notice)
    [slip] = page.bench.printers.printed
    assert ("TEST, not a card", "TEST") == (slip.banner, read_code(slip.code))


def test_a_printer_that_is_not_there_now_is_still_named(page: Page) -> None:
    page.presenter.name_picked("Bar")

    assert ("Bar", "Bar (not there now)") == page.screen.names[-1]


def test_an_address_is_kept_only_where_it_means_the_same(page: Page) -> None:
    page.presenter.name_picked("Front till")
    page.presenter.way_tapped("raw")
    assert "Front till" == page.screen.name

    page.presenter.way_tapped("network")
    assert ("", "") == (page.screen.name, page.screen.address)


def test_settings_that_cannot_be_kept_are_told(page: Page) -> None:
    page.presenter.save_clicked()
    page.tasks.fail(NotIssued(Code.FOLDER_UNUSABLE, folder="/data"))

    assert (Tone.BAD, False) == (page.screen.notice_tone, page.screen.busy)


def test_the_page_leads_back(page: Page) -> None:
    page.presenter.back_clicked()

    assert [("open", Room.SETUP)] == page.orders.given
