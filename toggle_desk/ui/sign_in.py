"""Who is at the till: a name to tap, then a PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.presenters.sign_in import SignInScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling, stacked
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.pad import PIN, Pad, pad_key
from toggle_desk.ui.widgets.text import TextLabel

_NAME_MILLIMETRES = 68
_PEOPLE_WIDTH = 640
_AROUND = 160  # unscaled pixels around and between names and pad


class SignInPage(QWidget):
    """Implements `SignInView`: names on the left; the pad stands beside them once a name is chosen."""

    person_tapped = Signal(str)
    pin_pressed = Signal(str)
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sign_in_page")
        self._headline = TextLabel(name="sign_in_headline", step=Text.HEADLINE, wrap=True)
        self._people = Choices(_columns, millimetres=20, largest=20, step=Text.TITLE, leading=True)
        self._prompt = TextLabel(name="pin_prompt", step=Text.LEAD, ink="muted", wrap=True)
        self._dots = TextLabel(name="pin_dots", step=Text.HEADLINE, align=Qt.AlignmentFlag.AlignHCenter)
        self._pad = Pad("pin_pad", PIN, {"back": say("sign_in.back"), "clear": say("sign_in.clear")})
        self._notice = Notice("sign_in_notice")
        self._back = Button("sign_in_back", millimetres=15)
        self._pin = panel("card", "pin_panel")
        self._whole = row(gap=32)
        self._arrange()
        self._people.tapped.connect(self.person_tapped)
        self._pad.pressed.connect(self.pin_pressed)
        self._back.clicked.connect(self.back_clicked)

    def display(self, screen: SignInScreen) -> None:
        asked, typed = f"{screen.headline} {screen.prompt}", screen.dots_spoken
        if asked != self.accessibleName():
            self.setAccessibleName(asked)
            announce(self, asked)
        elif typed != self._dots.accessibleName() and screen.pad_visible:
            announce(self._dots, typed)
        self._dots.setAccessibleName(typed)
        self._headline.show_text(screen.headline)
        self._people.show_choices(
            [
                Choice(
                    name,
                    f"operator_{name}",
                    f"{name}\n{role}",
                    chosen,
                    not screen.busy,
                    "person",
                    f"{name}, {role}",
                )
                for name, role, chosen in screen.people
            ]
        )
        self._pin.setVisible(screen.pad_visible)
        self._prompt.show_text(screen.prompt)
        self._dots.show_text(screen.dots)
        self._pad.show_enabled(screen.pad_visible and not screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._back.show_label(screen.back_label)
        self._back.setVisible(bool(screen.back_label))

    def take_key(self, event: QKeyEvent) -> bool:
        """Let digits reach the pad, and Escape go back to what was to be decided."""
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.back_clicked.emit()
            return True
        key = pad_key(event)
        if key is None or not self._pad.is_enabled() or event.isAutoRepeat():
            return False
        self.pin_pressed.emit(key)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pad under the names where both would be too narrow."""
        super().resizeEvent(event)
        theme = Theme.current
        room = 3 * theme.mm(20) + theme.mm(_NAME_MILLIMETRES) + theme.space(_AROUND)
        stacked(self._whole, self.width() < room)

    def _arrange(self) -> None:
        theme = Theme.current
        inside = QWidget()
        page = row(inside, margins=(32, 24, 32, 24))
        page.addStretch(1)
        whole = self._whole
        whole.addStretch(1)
        people = QWidget()
        people.setMaximumWidth(theme.px(_PEOPLE_WIDTH))  # the eye and the thumb go from a name to the pad
        left = column(people, gap=16)
        words = column(gap=4)
        words.addWidget(self._headline)
        words.addWidget(self._prompt)
        left.addLayout(words)
        left.addWidget(self._people)
        left.addWidget(self._notice)
        left.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        whole.addWidget(people, 1000)
        pin = column(self._pin, gap=8, margins=(24, 20, 24, 24))
        pin.addWidget(self._dots)
        self._dots.setMinimumHeight(theme.px(40))
        pin.addSpacing(theme.space(4))
        pin.addWidget(self._pad)
        beside = column()
        beside.addWidget(self._pin)
        beside.addStretch(1)
        self._pin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        whole.addLayout(beside)
        whole.addStretch(1)
        upright = column()
        upright.addStretch(1)
        upright.addLayout(whole)
        upright.addStretch(2)
        page.addLayout(upright, 1000)
        page.addStretch(1)
        column(self).addWidget(scrolling(inside))


def _columns(width: int, count: int) -> int:
    fitting = min(3, max(1, width // Theme.current.mm(_NAME_MILLIMETRES)))
    return min(fitting, count)
