"""A PIN typed twice, or a badge scanned twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.people.screen import BadgeEntry, PinEntry
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.layouts import centred, column, panel
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.pad import PIN, Pad
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 520


class EntryCard(QWidget):
    """Asks for the same thing twice; nothing that was typed is shown."""

    pin_pressed = Signal(str)
    deed_tapped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = TextLabel(name="entry_title", step=Text.HEADLINE, wrap=True)
        self._prompt = TextLabel(name="entry_prompt", step=Text.LEAD, ink="muted", wrap=True)
        self._dots = TextLabel(name="entry_dots", step=Text.HEADLINE, align=Qt.AlignmentFlag.AlignHCenter)
        self._pad = Pad("new_pin_pad", PIN, {"back": say("sign_in.back"), "clear": say("sign_in.clear")})
        self._notice = Notice("entry_notice")
        self._back = Button("entry_back", say("people.cancel"), millimetres=15)
        self._arrange()
        self._pad.pressed.connect(self.pin_pressed)
        self._back.clicked.connect(lambda: self.deed_tapped.emit("back"))

    def show_pin(self, pin: PinEntry, notice: str, tone: Tone, *, busy: bool) -> None:
        """Ask for a PIN."""
        self._show(pin.title, pin.prompt, notice, tone)
        if pin.dots_spoken != self._dots.accessibleName():
            announce(self._dots, pin.dots_spoken)
            self._dots.setAccessibleName(pin.dots_spoken)
        self._dots.show_text(pin.dots)
        self._show_pad(visible=True)
        self._pad.show_enabled(not busy)

    def show_badge(self, badge: BadgeEntry, notice: str, tone: Tone) -> None:
        """Ask for a badge."""
        self._show(badge.title, badge.prompt, notice, tone)
        self._show_pad(visible=False)

    def takes_digits(self) -> bool:
        """Say whether digits are asked for now."""
        return self._pad.isVisible() and self._pad.is_enabled()

    def _show(self, title: str, prompt: str, notice: str, tone: Tone) -> None:
        self._title.show_text(title)
        self._prompt.show_text(prompt)
        self._notice.show_notice(notice, tone)

    def _show_pad(self, *, visible: bool) -> None:
        self._dots.setVisible(visible)
        self._pad.setVisible(visible)

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=8, margins=(32, 20, 32, 24))
        box.addWidget(self._title)
        box.addWidget(self._prompt)
        box.addWidget(self._notice)
        self._dots.setMinimumHeight(Theme.current.px(40))
        box.addWidget(self._dots)
        box.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(Theme.current.space(4))
        box.addWidget(self._back)
        centred(self, card, _WIDTH)
