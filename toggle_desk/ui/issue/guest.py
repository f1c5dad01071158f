"""What is turned towards the guest: a code to scan, the number in fours, and nothing of the staff's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.issue.screen import GuestScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling, space
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.qr import QrCode
from toggle_desk.ui.widgets.text import TextLabel

_LINES = 6
_WORDS_WIDTHS = (220, 440)
_NUMBER_WIDTH = 290  # pixels that a card number takes at its smallest


class GuestView(QWidget):
    """A card to be photographed or scanned from a metre away: dark on bright white in every theme."""

    guest_done_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = TextLabel(name="guest_title", step=Text.HEADLINE, ink="paper_ink", wrap=True)
        self._amount = TextLabel(name="guest_amount", step=Text.DISPLAY, ink="paper_ink", fit=True)
        self._code = QrCode("guest_code", say("guest.code"))
        self._number = TextLabel(name="guest_number", step=Text.HEADLINE, ink="paper_ink", fit=True)
        self._pin = TextLabel(name="guest_pin", step=Text.HEADLINE, ink="paper_ink", fit=True)
        self._pin_line = QWidget()
        self._lines = [TextLabel(step=Text.LEAD, ink="paper_muted", wrap=True) for _ in range(_LINES)]
        self._closes = TextLabel(name="guest_closes", step=Text.BODY, ink="muted", elide=True)
        self._done = Button("guest_done", say("guest.done"), look=Look.PRIMARY, icon="tick", millimetres=18)
        self._arrange()
        self.setFocusProxy(self._done)
        self._done.clicked.connect(self.guest_done_clicked)

    def display(self, screen: GuestScreen) -> None:
        """Show the card to the guest."""
        self._title.show_text(screen.title)
        self._amount.show_text(screen.amount)
        self._code.show_code(screen.code)
        self._number.show_text(screen.number)
        self._pin.show_text(screen.pin)
        self._pin_line.setVisible(bool(screen.pin))
        for number, label in enumerate(self._lines):
            label.show_text(screen.lines[number] if number < len(screen.lines) else "")
            label.setVisible(bool(label.text()))
        self._closes.show_text(screen.closes_in)

    def _arrange(self) -> None:
        page = column(self, gap=16, margins=(32, 24, 32, 20))
        card = panel("paper")
        inside = row(card, gap=40, margins=(32, 20, 32, 20))
        inside.addStretch(1)
        inside.addWidget(self._code, 1000)  # the larger, the further away it is read
        told = QWidget()
        least, most = _WORDS_WIDTHS
        told.setMinimumWidth(max(Theme.current.px(least), _NUMBER_WIDTH))
        told.setMaximumWidth(Theme.current.px(most))
        words = column(told, gap=8)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._amount)
        words.addItem(space(12))
        words.addWidget(self._number)
        pin = row(self._pin_line, gap=12)
        pin.addWidget(TextLabel(say("guest.pin"), step=Text.LEAD, ink="paper_muted"))
        pin.addWidget(self._pin, 1)
        words.addWidget(self._pin_line)
        words.addItem(space(12))
        for label in self._lines:
            words.addWidget(label)
        words.addStretch(1)
        inside.addWidget(told, 1300)
        inside.addStretch(1)
        holder = QWidget()
        column(holder).addWidget(card)
        page.addWidget(scrolling(holder), 1)
        foot = row(gap=16)
        foot.addWidget(self._closes, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._done)
        self._done.setMinimumWidth(self._done.sizeHint().width() * 2)
        page.addLayout(foot)
