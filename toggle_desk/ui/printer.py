"""The set-up of the printer: how it is reached, which one, what paper, and a test."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.printer.screen import PrinterScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import centred, column, panel, row
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 760


class PrinterPage(QWidget):
    """Implements `PrinterView`: a form of few choices; what is shown was chosen, what is saved is used."""

    way_tapped = Signal(str)
    paper_tapped = Signal(str)
    name_picked = Signal(str)
    address_edited = Signal(str)
    save_clicked = Signal()
    test_clicked = Signal()
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("printer_page")
        self.say_again()
        self._ways = Choices(_in_one_row, millimetres=15, largest=18)
        self._hint = TextLabel(name="printer_hint", ink="muted", wrap=True)
        self._name = Picker("printer_name", say("printer.name"), framed=True, millimetres=15)
        self._address = Field("printer_address", say("printer.name"))
        self._papers = Choices(_in_one_row, millimetres=15, largest=18)
        self._notice = Notice("printer_notice")
        self._save = Button("printer_save", say("printer.save"), look=Look.PRIMARY, millimetres=16)
        self._test = Button("printer_test", say("printer.test"), icon="print", millimetres=16, once=True)
        self._back = Button("printer_back", say("printer.back"), millimetres=16)
        for button in (self._save, self._test):
            button.show_enabled(False)  # until it is known what is set up
        self._arrange()
        self._ways.tapped.connect(self.way_tapped)
        self._papers.tapped.connect(self.paper_tapped)
        self._name.picked.connect(self.name_picked)
        self._address.edited.connect(self.address_edited)
        self._save.clicked.connect(self.save_clicked)
        self._test.clicked.connect(self.test_clicked)
        self._back.clicked.connect(self.back_clicked)

    def say_again(self) -> None:
        """Name the page in the language of the moment."""
        self.setAccessibleName(say("printer.headline"))

    def display(self, screen: PrinterScreen) -> None:
        self._ways.show_choices([_tile("printer_way", pick) for pick in screen.ways])
        self._hint.show_text(screen.hint)
        self._name.setVisible(bool(screen.names))
        self._name.show_choices(screen.names, screen.name)
        self._address.setVisible(bool(screen.address_label))
        self._address.show_label(screen.address_label)
        self._address.show_text(screen.address)
        self._papers.show_choices([_tile("printer_paper", pick) for pick in screen.papers])
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._test.show_busy(screen.busy)
        for button in (self._save, self._test):
            button.show_enabled(not screen.busy)

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=12, margins=(32, 24, 32, 28))
        box.addWidget(TextLabel(say("printer.headline"), step=Text.HEADLINE, wrap=True))
        box.addWidget(TextLabel(say("printer.way"), step=Text.TITLE))
        box.addWidget(self._ways)
        box.addWidget(self._hint)
        box.addWidget(self._name)
        box.addWidget(self._address)
        box.addWidget(TextLabel(say("printer.paper"), step=Text.TITLE))
        box.addWidget(self._papers)
        box.addWidget(self._notice)
        actions = row(gap=12)
        for button in (self._back, self._test, self._save):
            actions.addWidget(button, 1)
        box.addSpacing(4)
        box.addLayout(actions)
        centred(self, card, _WIDTH)


def _tile(prefix: str, pick: Pick) -> Choice:
    return Choice(pick.code, f"{prefix}_{pick.code}", pick.label, pick.selected, pick.enabled)


def _in_one_row(_width: int, count: int) -> int:
    return count
