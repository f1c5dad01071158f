"""A card goes from the real window onto the paper of a receipt printer of another maker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import toggle_desk
from tests.app.hands import shown, tap
from tests.doubles.emulator import EmulatedPrinter, emulator, needs_emulator
from toggle_desk.app.program import Program
from toggle_desk.ui.setup import SetupPage
from toggle_desk.ui.widgets.text import TextLabel

pytestmark = needs_emulator
PRACTICE = Path(toggle_desk.__file__).parent / "sandbox" / "practice.toml"
PRINTER = """
[printer]
connection = "network"
address = "{}"
paper = "80mm"
"""


@pytest.fixture(scope="module")
def printer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmulatedPrinter]:
    with emulator(tmp_path_factory.mktemp("printer"), {"till": "epson-tm-t20iii"}) as running:
        yield running.printers["till"]


def text(program: Program, name: str) -> str:
    found = program.window.findChild(TextLabel, name)
    return found.text() if found is not None and found.isVisible() else ""


def use(program: Program, printer: EmulatedPrinter, qtbot: QtBot) -> None:
    tap(program, qtbot, "nav_setup")
    page = program.window.findChild(SetupPage, "setup_page")
    assert page is not None
    page.provision_chosen.emit(PRACTICE.read_text("utf-8") + PRINTER.format(printer.address))
    qtbot.waitUntil(lambda: shown(program, "setup_notice"), timeout=20_000)


def test_the_test_slip_of_set_up_says_that_it_is_no_card(
    program: Program, printer: EmulatedPrinter, qtbot: QtBot
) -> None:
    use(program, printer, qtbot)

    tap(program, qtbot, "setup_printer", "printer_test")
    qtbot.waitUntil(lambda: "The test is printed." in text(program, "printer_notice"), timeout=20_000)

    slip = printer.next_slip()
    assert ["TEST"] == slip.codes
    assert "TEST, not a card" in slip.lines


def test_a_card_is_printed_by_the_printer_of_the_provisioning_file_and_survives_an_empty_roll(
    program: Program, printer: EmulatedPrinter, qtbot: QtBot
) -> None:
    def told(sentence: str) -> None:
        qtbot.waitUntil(lambda: sentence in text(program, "print_notice"), timeout=20_000)

    use(program, printer, qtbot)

    printer.gets("paper-out")
    tap(program, qtbot, "nav_issue", "amount_tile_2000", "reason_waited", "handover_print", "issue_button")
    told("The card is safe, nothing was printed. The printer is out of paper: put in a new roll.")
    printer.is_rid_of("paper-out")
    tap(program, qtbot, "print_print")
    told("Printed.")
    original = printer.next_slip()
    tap(program, qtbot, "print_print")
    qtbot.waitUntil(lambda: "2" in text(program, "print_count"), timeout=20_000)
    copy = printer.next_slip()
    tap(program, qtbot, "print_back", "result_show")
    qtbot.waitUntil(lambda: bool(text(program, "guest_number")), timeout=20_000)

    number = text(program, "guest_number")
    assert [number.replace(" ", "")] == original.codes == copy.codes
    assert original.lines.count("PRACTICE, not a real card") == 2
    assert {"£20.00", number} <= set(original.lines)
    assert ("COPY 2" in original.lines, "COPY 2" in copy.lines) == (False, True)
    assert original.not_understood == copy.not_understood == ()
    assert printer.has_printed_nothing_else()
