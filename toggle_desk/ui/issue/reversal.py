"""The question before a card is taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.issue.screen import ReverseScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import centred, column, panel, row
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 640


class ReverseView(QWidget):
    """Asks for a reason and a clear yes or no."""

    reverse_reason_edited = Signal(str)
    reverse_confirmed = Signal()
    reverse_cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headline = TextLabel(name="reverse_headline", step=Text.HEADLINE, wrap=True)
        self._message = TextLabel(name="reverse_message", step=Text.LEAD, wrap=True)
        self._reason = Field("reverse_reason_field", say("reverse.reason"))
        self._notice = Notice("reverse_notice")
        self._cancel = Button("reverse_cancel", millimetres=18)
        self._confirm = Button(
            "reverse_confirm",
            say("reverse.confirm"),
            look=Look.DANGER_STRONG,
            icon="reverse",
            millimetres=18,
            once=True,
        )
        self._arrange()
        self.setFocusProxy(self._reason.line)
        self._reason.edited.connect(self.reverse_reason_edited)
        self._cancel.clicked.connect(self.reverse_cancelled)
        self._confirm.clicked.connect(self.reverse_confirmed)

    def display(self, screen: ReverseScreen) -> None:
        """Show the question."""
        self._headline.show_text(screen.headline)
        self._message.show_text(screen.message)
        self._reason.show_text(screen.reason)
        self._reason.show_enabled(not screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._confirm.show_enabled(screen.can_confirm)
        self._confirm.show_busy(screen.busy)
        self._cancel.show_label(screen.cancel_label)
        self._cancel.show_enabled(not screen.busy)

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=16, margins=(32, 28, 32, 28))
        top = row(gap=20)
        top.addWidget(Icon("reverse", ink="bad", size=64, disc="bad_tint"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=8)
        words.addWidget(self._headline)
        words.addWidget(self._message)
        top.addLayout(words, 1)
        box.addLayout(top)
        box.addWidget(self._reason)
        box.addWidget(self._notice)
        actions = QWidget()
        beside = row(actions, gap=40)
        beside.addWidget(self._cancel, 1)
        beside.addWidget(self._confirm, 1)
        centred(self, card, _WIDTH, actions)
