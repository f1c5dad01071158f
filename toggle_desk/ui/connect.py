"""First run and lost password: the steps in Toggle on one side, what was copied there on the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from toggle_desk.presenters.connect import ConnectScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling, stacked
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.steps import Steps
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1080
_ROOM_FOR_TWO = 660  # unscaled pixels


class ConnectPage(QWidget):
    """Implements `ConnectView`: takes a user name and a password, which never comes back into the view."""

    username_edited = Signal(str)
    password_edited = Signal(str)
    account_edited = Signal(str)
    connect_clicked = Signal()
    practice_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("connect_page")
        self._headline = TextLabel(name="connect_headline", step=Text.HEADLINE, wrap=True)
        self._intro = TextLabel(name="connect_intro", step=Text.LEAD, ink="muted", wrap=True)
        self._steps = Steps()
        self._username = Field("connect_username", "")
        self._password = Field("connect_password", "", secret=True)
        self._reveal = Button("connect_show_password", icon="eye")
        self._reveal.show_label("", spoken=say("connect.show_password"))
        self._account = Field("connect_account", "")
        self._accounts = Choices(lambda _width, _count: 1, largest=15)
        self._notice = Notice("connect_notice")
        self._connect = Button("connect_button", look=Look.PRIMARY, icon="link", millimetres=18, once=True)
        self._practice = Button("connect_practice", icon="gift", millimetres=15)
        self._halves = row(gap=32)
        self._busy = False
        self._arrange()
        self._join()

    def display(self, screen: ConnectScreen) -> None:
        """Show exactly this; the password is only ever cleared."""
        self._headline.show_text(screen.headline)
        self.setAccessibleName(screen.headline)
        self._intro.show_text(screen.intro)
        self._intro.setVisible(bool(screen.intro))
        self._steps.show_steps(screen.steps)
        self._username.show_label(screen.username_label)
        self._password.show_label(screen.password_label)
        self._account.show_label(screen.account_label)
        self._account.show_text(screen.account)
        self._account.setVisible(screen.account_needed)
        self._accounts.show_choices(
            [
                Choice(
                    key, f"connect_account_{key}", f"{name} ({key})", key == screen.account, not screen.busy
                )
                for key, name in screen.accounts
            ]
        )
        self._accounts.setVisible(bool(screen.accounts))
        if screen.clear_password:
            self._password.show_text("")
        for field in (self._username, self._password, self._account):
            field.show_enabled(not screen.busy)
        self._connect.show_label(screen.button)
        self._connect.show_enabled(screen.can_connect)
        self._connect.show_busy(screen.busy)
        self._practice.show_label(screen.practice_label)
        self._practice.show_enabled(not screen.busy)
        self._practice.setVisible(bool(screen.practice_label))
        self._notice.show_notice(screen.notice, screen.notice_tone)
        if self._busy and not screen.busy and not screen.clear_password:
            # Not proved: the owner goes on typing, and Enter does not press what comes next.
            self._password.line.setFocus()
        self._busy = screen.busy

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form under the steps where both would be too narrow."""
        super().resizeEvent(event)
        stacked(self._halves, self.width() < Theme.current.px(_ROOM_FOR_TWO))

    def _arrange(self) -> None:
        theme = Theme.current
        inside = QWidget()
        inside.setMaximumWidth(theme.px(_WIDTH))
        box = column(inside, gap=8, margins=(32, 16, 32, 16))
        box.addStretch(1)
        box.addWidget(self._headline)
        box.addWidget(self._intro)
        box.addSpacing(theme.space(8))
        self._halves.addWidget(self._steps, 6, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self._form(), 5, Qt.AlignmentFlag.AlignTop)
        box.addLayout(self._halves)
        box.addStretch(2)
        middle = QWidget()
        sideways = row(middle)
        sideways.addStretch(1)
        sideways.addWidget(inside, 1000)
        sideways.addStretch(1)
        column(self).addWidget(scrolling(middle))

    def _form(self) -> QWidget:
        form = panel()
        box = column(form, gap=10, margins=(24, 20, 24, 24))
        box.addWidget(self._username)
        secret = row(gap=8)
        secret.addWidget(self._password, 1)
        secret.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(secret)
        box.addWidget(self._accounts)
        box.addWidget(self._account)
        box.addWidget(self._notice)
        box.addSpacing(Theme.current.space(4))
        box.addWidget(self._connect)
        box.addWidget(self._practice)
        return form

    def _join(self) -> None:
        self._username.edited.connect(self.username_edited)
        self._password.edited.connect(self.password_edited)
        self._account.edited.connect(self.account_edited)
        self._accounts.tapped.connect(self.account_edited)
        self._reveal.pressed.connect(lambda: self._password.line.setEchoMode(QLineEdit.EchoMode.Normal))
        self._reveal.released.connect(lambda: self._password.line.setEchoMode(QLineEdit.EchoMode.Password))
        self._connect.clicked.connect(self.connect_clicked)
        self._practice.clicked.connect(self.practice_clicked)
        for field in (self._username, self._password, self._account):
            field.line.returnPressed.connect(self._connect.click)
