from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.devices.receipts import NUMBER, RECEIPT
from tests.ui.scenes import SCENES
from tests.ui.screens.pages import PRINT, PRINTER_ADDRESS
from tests.ui.stage import Heard, Stage, settle
from toggle_desk.devices import installed, pages
from toggle_desk.devices.media import ideal
from toggle_desk.domain.receipt import Paper as PaperKind
from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.printer import PrinterPage
from toggle_desk.ui.printing import Paper, PrintPage
from toggle_desk.ui.setup import SetupPage
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.line_edit import LineEdit
from toggle_desk.ui.widgets.picker import Picker


def test_every_button_of_the_print_page_tells_its_gesture_once(stage: Stage) -> None:
    stage.play(SCENES["print"])
    heard = Heard(stage.page(PrintPage))

    for name in ("print_print", "print_back", "print_new"):
        stage.find(Button, name).click()

    assert [("print_clicked",), ("back_clicked",), ("new_clicked",)] == heard.said


def test_nothing_is_printed_twice_while_the_printer_works(stage: Stage) -> None:
    stage.play(SCENES["print"])
    stage.page(PrintPage).display(replace(PRINT, busy=True, can_print=False))

    assert not stage.find(Button, "print_print").isEnabled()
    assert not stage.find(Button, "print_pdf").isEnabled()
    assert stage.find(Button, "print_new").isEnabled()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no frames
def test_a_file_is_asked_for_without_stopping_the_till(stage: Stage) -> None:
    stage.play(SCENES["print"])
    heard = Heard(stage.page(PrintPage))

    stage.find(Button, "print_pdf").click()
    dialog = stage.find(QFileDialog, "print_file_dialog")
    dialog.fileSelected.emit("/somewhere/card.pdf")
    dialog.close()
    settle()

    assert [("pdf_chosen", "/somewhere/card.pdf")] == heard.said


def test_the_paper_on_the_page_is_the_paper_that_is_printed(stage: Stage) -> None:
    stage.play(SCENES["print"])
    png = installed.png(pages.picture(RECEIPT, ideal(PaperKind.A6)))
    stage.page(PrintPage).display(replace(PRINT, picture=png))
    settle()

    paper = stage.find(Paper, "print_preview")
    image = stage.window.grab(paper.rect().translated(paper.mapTo(stage.window, QPoint())))
    grey = image.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    assert [NUMBER] == [found.text for found in zxingcpp.read_barcodes(pixels)]


def test_the_printers_set_up_tells_every_choice(stage: Stage) -> None:
    stage.play(SCENES["printer"])
    heard = Heard(stage.page(PrinterPage))

    for name in ("printer_way_network", "printer_paper_A4", "printer_save", "printer_test", "printer_back"):
        stage.find(Button, name).click()
    stage.find(Picker, "printer_name").activated.emit(0)

    assert [
        ("way_tapped", "network"),
        ("paper_tapped", "A4"),
        ("save_clicked",),
        ("test_clicked",),
        ("back_clicked",),
        ("name_picked", ""),
    ] == heard.said


def test_the_printers_set_up_asks_to_be_saved_rather_than_tested(stage: Stage) -> None:
    stage.play(SCENES["printer"])

    save, test = (stage.find(Button, name).grab().toImage() for name in ("printer_save", "printer_test"))

    assert (Theme.current.colour("brand"), Theme.current.colour("surface")) == (
        save.pixelColor(10, 10),
        test.pixelColor(10, 10),
    )


def test_a_printer_has_a_name_or_an_address_and_never_both(stage: Stage) -> None:
    stage.play(SCENES["printer"])
    assert (True, False) == (_sees(stage, Picker, "printer_name"), _sees(stage, LineEdit, "printer_address"))

    stage.page(PrinterPage).display(PRINTER_ADDRESS)
    settle()

    assert (False, True) == (_sees(stage, Picker, "printer_name"), _sees(stage, LineEdit, "printer_address"))
    heard = Heard(stage.page(PrinterPage))
    stage.find(LineEdit, "printer_address").textEdited.emit("/dev/ttyS0")
    assert [("address_edited", "/dev/ttyS0")] == heard.said


def test_set_up_leads_to_the_printer(stage: Stage) -> None:
    stage.play(SCENES["setup"])
    heard = Heard(stage.page(SetupPage))

    stage.find(Button, "setup_printer").click()

    assert [("printer_clicked",)] == heard.said


def _sees(stage: Stage, kind: type[QWidget], name: str) -> bool:
    return stage.find(kind, name).isVisible()
