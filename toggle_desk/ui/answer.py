"""The manager's side in this window: paste or type what a till asks, see it, sign, read the digits out."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from toggle_desk.presenters.answer import AnswerScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.pad import PIN, Pad, pad_key
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 960
_LONGEST = 1000  # characters of a challenge with long names
_ACROSS = 2  # managers beside each other


class AnswerPage(QWidget):
    """Implements `AnswerView`."""

    edited = Signal(str, str)
    read_clicked = Signal()
    manager_tapped = Signal(str)
    pin_pressed = Signal(str)
    again_clicked = Signal()
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answer_page")
        self.say_again()
        self._text = Field("answer_text", say("remote.paste"))
        self._text.line.setMaxLength(_LONGEST)
        self._fields = {
            "who": Field("answer_who", say("approver.who")),
            "till": Field("answer_till", say("approver.till")),
            "amount": Field("answer_amount", say("approver.amount")),
            "code": Field("answer_code", say("approver.code")),
        }
        self._read = Button("answer_read", say("approver.read"), look=Look.PRIMARY, millimetres=15)
        self._asked = panel("card", "answer_asked")
        self._value = TextLabel(name="answer_value", step=Text.DISPLAY, fit=True)
        self._facts = Facts()
        self._managers = Choices(_columns, millimetres=15, largest=18)
        self._dots = TextLabel(name="answer_dots", step=Text.HEADLINE, align=Qt.AlignmentFlag.AlignHCenter)
        self._pad = Pad("answer_pad", PIN, {"back": say("sign_in.back"), "clear": say("sign_in.clear")})
        self._signing = QWidget()
        self._digits = TextLabel(name="answer_digits", step=Text.DISPLAY, fit=True, tabular=True)
        self._given = QWidget()
        self._request = panel("card", "answer_request")
        self._notice = Notice("answer_notice")
        self._again = Button("answer_again", say("approver.again"), millimetres=15)
        self._back = Button("answer_back", say("activity.close"), millimetres=15)
        self._arrange()
        self._text.edited.connect(partial(self.edited.emit, "text"))
        for name, one in self._fields.items():
            one.edited.connect(partial(self.edited.emit, name))
        self._read.clicked.connect(self.read_clicked)
        self._managers.tapped.connect(self.manager_tapped)
        self._pad.pressed.connect(self.pin_pressed)
        self._again.clicked.connect(self.again_clicked)
        self._back.clicked.connect(self.back_clicked)

    def say_again(self) -> None:
        """Name the page in the language of the moment."""
        self.setAccessibleName(say("remote.answer_headline"))

    def display(self, screen: AnswerScreen) -> None:
        if screen.digits_spoken and screen.digits_spoken != self._digits.accessibleName():
            announce(self._digits, screen.digits_spoken)
        self._text.show_text(screen.text)
        for name, text in (
            ("who", screen.who),
            ("till", screen.till),
            ("amount", screen.amount),
            ("code", screen.code),
        ):
            self._fields[name].show_text(text)
        self._asked.setVisible(screen.asking)
        self._request.setVisible(not screen.asking)
        self._again.setVisible(not screen.asking)
        self._value.show_text(screen.value)
        self._facts.show_facts(screen.facts)
        self._managers.show_choices(
            [
                Choice(pick.code, f"answer_manager_{pick.code}", pick.label, pick.selected, pick.enabled)
                for pick in screen.managers
            ]
        )
        self._dots.show_text(screen.dots)
        self._dots.setAccessibleName(screen.dots_spoken)
        self._pad.show_enabled(screen.can_type)
        self._signing.setVisible(not screen.digits)
        self._digits.show_text(screen.digits)
        self._digits.setAccessibleName(screen.digits_spoken)
        self._given.setVisible(bool(screen.digits))
        self._notice.show_notice(screen.notice, screen.notice_tone)

    def take_key(self, event: QKeyEvent) -> bool:
        """Let digits reach the pad while it is shown, and Escape go back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_clicked.emit()
            return True
        key = pad_key(event)
        typing = isinstance(self.focusWidget(), QLineEdit) and self._asked.isVisible()
        if key is None or typing or not self._pad.is_enabled() or event.isAutoRepeat():
            return False
        self.pin_pressed.emit(key)
        return True

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=12, margins=(24, 16, 24, 16))
        box.addWidget(TextLabel(say("remote.answer_headline"), step=Text.HEADLINE, wrap=True))
        asked = column(self._asked, gap=12, margins=(20, 16, 20, 20))
        asked.addWidget(self._text)
        asked.addWidget(TextLabel(say("remote.or_type"), ink="muted", wrap=True))
        for pair in (("who", "till"), ("amount", "code")):
            beside = row(gap=12)
            for name in pair:
                beside.addWidget(self._fields[name], 1)
            asked.addLayout(beside)
        asked.addWidget(self._read)
        box.addWidget(self._asked)
        request = row(self._request, gap=24, margins=(20, 16, 20, 20))
        told = column(gap=12)
        told.addWidget(self._value)
        told.addWidget(self._facts)
        told.addStretch(1)
        request.addLayout(told, 1000)
        signing = column(self._signing, gap=8)
        signing.addWidget(TextLabel(say("remote.sign"), step=Text.TITLE, wrap=True))
        signing.addWidget(self._managers)
        signing.addWidget(self._dots)
        signing.addWidget(self._pad)
        self._signing.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        request.addWidget(self._signing)
        given = column(self._given, gap=8)
        given.addWidget(TextLabel(say("approver.answer"), step=Text.TITLE, wrap=True))
        given.addWidget(self._digits)
        given.addWidget(TextLabel(say("approver.answer_help"), ink="muted", wrap=True))
        given.addStretch(1)
        request.addWidget(self._given, 1000)
        box.addWidget(self._request)
        box.addWidget(self._notice)
        actions = row(gap=12)
        actions.addWidget(self._back, 1)
        actions.addWidget(self._again, 1)
        box.addLayout(actions)
        box.addStretch(1)
        self._request.hide()
        self._again.hide()
        column(self).addWidget(scrolling(inside))


def _columns(_width: int, count: int) -> int:
    return min(_ACROSS, count)
