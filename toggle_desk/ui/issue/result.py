"""The card that was made: the server's own balance, large, and what can be done with it now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.issue.screen import ResultScreen
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import INKS, SIGNS, TINTS, Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import centred, column, panel, row
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.masked import MaskedField
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 720


class ResultView(QWidget):
    """Says that the card exists, covers its number, and offers the next step."""

    show_clicked = Signal()
    print_clicked = Signal()
    reverse_clicked = Signal()
    new_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = Icon("tick", ink="good", size=64, disc="good_tint")
        self._headline = TextLabel(name="result_headline", step=Text.TITLE, ink="good", wrap=True)
        self._amount = TextLabel(name="result_amount", step=Text.DISPLAY, fit=True)
        self._number = MaskedField("result_number", say("result.number"), say("result.hold"))
        self._pin = MaskedField("result_pin", say("result.pin"), say("result.hold"))
        self._secrets = QWidget()
        self._lines = Facts()
        self._notice = Notice("result_notice")
        self._show = Button("result_show", say("result.show"), icon="show", millimetres=16)
        self._print = Button("result_print", say("result.print"), icon="print", millimetres=16)
        self._reverse = Button(
            "result_reverse", say("result.reverse"), look=Look.DANGER, icon="reverse", millimetres=16
        )
        self._new = Button("result_new", say("result.new"), look=Look.PRIMARY, icon="new", millimetres=16)
        self._arrange()
        self._show.clicked.connect(self.show_clicked)
        self._print.clicked.connect(self.print_clicked)
        self._reverse.clicked.connect(self.reverse_clicked)
        self._new.clicked.connect(self.new_clicked)

    def display(self, screen: ResultScreen) -> None:
        """Show the card that was issued."""
        tone = screen.tone
        self._sign.show_icon("tick" if tone is Tone.GOOD else SIGNS[tone], INKS[tone], TINTS[tone])
        self._headline.show_text(screen.headline, ink=INKS[tone])
        self._amount.show_text(screen.amount)
        self._number.show_secret(screen.number, screen.number_held)
        self._pin.show_secret("", screen.pin_held)
        self._secrets.setVisible(bool(screen.number or screen.number_held or screen.pin_held))
        self._lines.show_facts(screen.lines)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._show.show_enabled(screen.can_show)
        self._print.show_enabled(screen.can_print)
        self._reverse.show_enabled(screen.can_reverse)
        first, second = (self._show, self._new) if screen.show_next else (self._new, self._show)
        first.show_look(Look.PRIMARY)
        second.show_look(Look.SECONDARY)
        self.setFocusProxy(first)
        self._new.show_busy(screen.busy)

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=12, margins=(32, 22, 32, 24))
        top = row(gap=20)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column()
        words.addWidget(self._headline)
        words.addWidget(self._amount)
        top.addLayout(words, 1)
        box.addLayout(top)
        secrets = column(self._secrets, gap=6)
        covered = row(gap=12)
        covered.addWidget(self._number, 5)
        covered.addWidget(self._pin, 2)
        secrets.addLayout(covered)
        secrets.addWidget(TextLabel(say("result.hold"), step=Text.CAPTION, ink="muted", wrap=True))
        box.addWidget(self._secrets)
        box.addWidget(self._lines)
        box.addWidget(self._notice)
        actions = QWidget()
        both = column(actions, gap=12)
        first = row(gap=12)
        for button in (self._show, self._print, self._reverse):
            first.addWidget(button, 1)
        both.addLayout(first)
        both.addWidget(self._new)
        box.addSpacing(4)
        centred(self, card, _WIDTH, actions)
