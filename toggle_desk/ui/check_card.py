"""What is left on a guest's card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.check_card import CheckCardScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import centred, column, panel
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 640


class CheckCardPage(QWidget):
    """Implements `CheckCardView`: a number in, the balance out."""

    number_edited = Signal(str)
    check_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("check_card_page")
        self._headline = TextLabel(name="check_headline", step=Text.HEADLINE, wrap=True)
        self._hint = TextLabel(name="check_hint", ink="muted", wrap=True)
        self._number = Field("check_number_field", say("check_card.number"), step=Text.KEY)
        self._check = Button("check_button", look=Look.PRIMARY, icon="search", millimetres=18, once=True)
        self._notice = Notice("check_notice")
        self._answer = panel("inset", "check_answer")
        self._balance = TextLabel(name="check_balance", step=Text.DISPLAY, fit=True)
        self._lines = Facts()
        self._arrange()
        self._number.edited.connect(self.number_edited)
        self._number.line.returnPressed.connect(self._check.click)
        self._check.clicked.connect(self.check_clicked)
        self.setFocusProxy(self._number.line)

    def display(self, screen: CheckCardScreen) -> None:
        self._headline.show_text(screen.headline)
        self._hint.show_text(screen.hint)
        self._number.show_text(screen.number)
        self._check.show_label(screen.button)
        self._check.show_enabled(screen.can_check)
        self._check.show_busy(screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._answer.setVisible(bool(screen.balance or screen.lines))
        self._balance.setVisible(bool(screen.balance))
        if screen.balance != self._balance.text():
            announce(self._balance, screen.balance)
        self._balance.show_text(screen.balance)
        self._lines.show_facts(screen.lines)

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=12, margins=(32, 28, 32, 28))
        for widget in (self._headline, self._hint, self._number, self._check, self._notice, self._answer):
            box.addWidget(widget)
        inside = column(self._answer, gap=8, margins=(24, 16, 24, 20))
        inside.addWidget(self._balance)
        inside.addWidget(self._lines)
        centred(self, card, _WIDTH)
