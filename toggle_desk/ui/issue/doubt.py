"""The amber card: the outcome is not known, and nothing on it invites the operator to issue a second one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.issue.screen import UnknownScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import centred, column, panel, row
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import announce
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 820


class UnknownView(QWidget):
    """Says what may have happened and what not to do; a manager's decisions stay folded until asked for."""

    check_again_clicked = Signal()
    manager_clicked = Signal()
    send_again_clicked = Signal(str)
    abandon_clicked = Signal(str)
    next_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headline = TextLabel(name="unknown_headline", step=Text.HEADLINE, ink="warn", wrap=True)
        self._message = TextLabel(name="unknown_message", step=Text.LEAD, wrap=True)
        self._check_line = TextLabel(name="unknown_check_line", step=Text.TITLE, wrap=True)
        self._reference = TextLabel(name="unknown_reference", step=Text.BODY, ink="muted", wrap=True)
        self._check = Button(
            "unknown_check_again", say("unknown.check"), look=Look.PRIMARY, icon="again", millimetres=18
        )
        self._manager = Button("unknown_get_manager", say("unknown.manager"), icon="manager", millimetres=18)
        self._next = Button("unknown_next", icon="forward", millimetres=18)
        self._lines = TextLabel(name="unknown_manager_lines", wrap=True)
        self._reason = Field("unknown_reason_field", say("unknown.manager_reason"))
        self._send = Button("unknown_send_again", say("unknown.send_again"), icon="send", once=True)
        self._abandon = Button(
            "unknown_abandon", say("unknown.abandon"), look=Look.DANGER, icon="close", once=True
        )
        self._decisions = panel("inset")
        self._arrange()
        self.setFocusProxy(self._check)
        self._join()

    def display(self, screen: UnknownScreen) -> None:
        """Show the outcome that is open."""
        if screen.headline != self._headline.text():
            announce(self._headline, f"{screen.headline} {screen.message}")
        self._headline.show_text(screen.headline)
        self._message.show_text(screen.message)
        self._check_line.show_text(screen.check_line)
        self._check_line.setVisible(bool(screen.check_line))
        if screen.reference != self._reference.text():
            self._reason.show_text("")  # another card: what was said of the last one is not its reason
        self._reference.show_text(screen.reference)
        self._check.show_enabled(screen.can_check)
        self._manager.setVisible(not screen.manager_open)
        self._decisions.setVisible(screen.manager_open)
        self._lines.show_text("\n".join(screen.manager_lines))
        self._send.show_enabled(screen.can_send_again)
        self._abandon.show_enabled(screen.can_abandon)
        self._next.show_label(screen.next_label)
        self._next.setVisible(bool(screen.next_label))

    def _arrange(self) -> None:
        card = panel("warn", "unknown_panel")
        box = column(card, gap=14, margins=(32, 26, 32, 26))
        top = row(gap=20)
        top.addWidget(Icon("warn", ink="warn", size=64, disc="warn_tint"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=8)
        for label in (self._headline, self._message, self._check_line, self._reference):
            words.addWidget(label)
        top.addLayout(words, 1)
        box.addLayout(top)
        inside = column(self._decisions, gap=10, margins=(20, 16, 20, 18))
        inside.addWidget(self._lines)
        inside.addWidget(self._reason)
        choices = row(gap=12)
        choices.addWidget(self._send, 1)
        choices.addWidget(self._abandon, 1)
        inside.addLayout(choices)
        box.addWidget(self._decisions)
        actions = QWidget()
        beside = row(actions, gap=12)
        for button in (self._check, self._manager, self._next):
            beside.addWidget(button, 1)
        centred(self, card, _WIDTH, actions)

    def _join(self) -> None:
        self._check.clicked.connect(self.check_again_clicked)
        self._manager.clicked.connect(self.manager_clicked)
        self._next.clicked.connect(self.next_clicked)
        self._send.clicked.connect(lambda: self.send_again_clicked.emit(self._reason.line.text()))
        self._abandon.clicked.connect(lambda: self.abandon_clicked.emit(self._reason.line.text()))
