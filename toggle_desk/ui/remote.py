"""The till asks a manager who is elsewhere: what is read out on the left, the digits on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.presenters.remote import RemoteScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.pad import PIN, Pad, pad_key
from toggle_desk.ui.widgets.qr import QrCode
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1040
_ACROSS = 2  # managers beside each other


class RemotePage(QWidget):
    """Implements `RemoteView`."""

    manager_tapped = Signal(str)
    digit_pressed = Signal(str)
    another_clicked = Signal()
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remote_page")
        self.say_again()
        self._facts = Facts(step=Text.LEAD)
        self._code = TextLabel(name="remote_code", step=Text.DISPLAY, fit=True)
        self._spelt = TextLabel(name="remote_spelt", step=Text.CAPTION, ink="muted", wrap=True)
        self._symbol = QrCode("remote_symbol", say("remote.qr"))
        self._left = TextLabel(name="remote_left", ink="muted", wrap=True)
        self._managers = Choices(_columns, millimetres=15, largest=18)
        self._digits = TextLabel(
            name="remote_digits", step=Text.HEADLINE, align=Qt.AlignmentFlag.AlignHCenter, tabular=True
        )
        self._pad = Pad("remote_pad", PIN, {"back": say("sign_in.back"), "clear": say("sign_in.clear")})
        self._notice = Notice("remote_notice")
        self._another = Button("remote_another", millimetres=15)
        self._back = Button("remote_back", say("print.back"), millimetres=15)
        self._told = panel("card", "remote_told")
        self._typed = panel("card", "remote_typed")
        self._arrange()
        self._managers.tapped.connect(self.manager_tapped)
        self._pad.pressed.connect(self.digit_pressed)
        self._another.clicked.connect(self.another_clicked)
        self._back.clicked.connect(self.back_clicked)

    def say_again(self) -> None:
        """Name the page in the language of the moment."""
        self.setAccessibleName(say("remote.headline"))

    def display(self, screen: RemoteScreen) -> None:
        asking = bool(screen.code)
        if screen.code_spoken and screen.code_spoken != self._code.accessibleName():
            self._code.setAccessibleName(screen.code_spoken)
            announce(self._code, screen.code_spoken)
        self._facts.show_facts(screen.facts)
        self._code.show_text(screen.code)
        self._spelt.show_text(screen.spelt)
        self._symbol.show_code(screen.symbol)
        self._left.show_text(screen.left)
        self._managers.show_choices(
            [
                Choice(pick.code, f"remote_manager_{pick.code}", pick.label, pick.selected, pick.enabled)
                for pick in screen.managers
            ]
        )
        self._digits.show_text(screen.digits)
        self._digits.setAccessibleName(screen.digits_spoken)
        self._pad.show_enabled(screen.can_type)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._another.show_label(screen.another_label)
        self._another.setVisible(bool(screen.another_label))
        for part in (self._told, self._typed):
            part.setVisible(asking)

    def take_key(self, event: QKeyEvent) -> bool:
        """Let digits reach the pad, and Escape give up."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_clicked.emit()
            return True
        key = pad_key(event)
        if key is None or not self._pad.is_enabled() or event.isAutoRepeat():
            return False
        self.digit_pressed.emit(key)
        return True

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=12, margins=(24, 16, 24, 16))
        top = row(gap=12)
        words = column(gap=4)
        words.addWidget(TextLabel(say("remote.headline"), step=Text.HEADLINE, wrap=True))
        words.addWidget(TextLabel(say("remote.how"), ink="muted", wrap=True))
        top.addLayout(words, 1)
        for button in (self._another, self._back):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        sides = row(gap=16)
        told = column(self._told, gap=8, margins=(20, 16, 20, 16))
        for widget in (self._facts, self._code, self._spelt):
            told.addWidget(widget)
        told.addWidget(self._symbol, 1, Qt.AlignmentFlag.AlignHCenter)
        told.addWidget(self._left)
        sides.addWidget(self._told, 1000)
        typed = column(self._typed, gap=8, margins=(20, 16, 20, 16))
        typed.addWidget(TextLabel(say("remote.manager"), step=Text.TITLE, wrap=True))
        typed.addWidget(self._managers)
        typed.addWidget(TextLabel(say("remote.answer"), step=Text.TITLE, wrap=True))
        typed.addWidget(self._digits)
        typed.addWidget(self._pad)
        typed.addStretch(1)
        self._typed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sides.addWidget(self._typed)
        box.addLayout(sides)
        box.addWidget(self._notice)
        box.addStretch(1)
        column(self).addWidget(scrolling(inside))


def _columns(_width: int, count: int) -> int:
    return min(_ACROSS, count)
