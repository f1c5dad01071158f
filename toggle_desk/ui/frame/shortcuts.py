"""The window by keyboard: its shortcuts, and the sheet that lists them."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from toggle_desk.presenters.page import NAVIGATION, Page
from toggle_desk.presenters.wording import listed, say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.frame.window import MainWindow
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.layouts import centred, column, panel
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 720
_LISTED = (
    "help",
    "pages",
    "move",
    "press",
    "amount",
    "paste",
    "issue",
    "reveal",
    "search",
    "lock",
    "full_screen",
    "leave",
)


class Shortcuts(QObject):
    """Gives the window its keys; what they do is told by the window's own signals."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts")
        self._window = window
        self._sheet: ShortcutSheet | None = None
        self._on("F1", self.show_sheet)
        self._on("Ctrl+L", window.lock_clicked.emit)
        self._on("Ctrl+F", self._search)
        self._on("F11", window.placement.turn_full_screen)
        for number, page in enumerate(NAVIGATION, start=1):
            self._on(f"Ctrl+{number}", lambda page=page: window.page_clicked.emit(page.value))

    def _on(self, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)

    def show_sheet(self) -> None:
        """List the keys, or put the list away."""
        self._sheet = self._sheet or ShortcutSheet(self._window)
        self._sheet.open()

    def put_sheet_away(self) -> None:
        """Uncover the page, for it turns to something else."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.put_away()

    def _search(self) -> None:
        self._window.page_clicked.emit(Page.ACTIVITY.value)
        field = self._window.findChild(QLineEdit, "activity_search")
        if field is not None and field.isVisible():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class ShortcutSheet(QWidget):
    """Covers the window with the list of keys until it is put away; no second window opens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts_sheet")
        self.say_again()
        self._window = window
        self._before: QWidget | None = None
        card = panel()
        box = column(card, gap=16, margins=(32, 24, 32, 28))
        box.addWidget(TextLabel(say("keys.title"), step=Text.HEADLINE, wrap=True))
        keys = Facts(shares=(2, 3))
        keys.show_facts([_pages() if key == "pages" else _does(key) for key in _LISTED])
        box.addWidget(keys)
        self._close = Button("shortcuts_close", say("keys.close"), look=Look.PRIMARY, millimetres=15)
        box.addWidget(self._close)
        centred(self, card, _WIDTH)
        self._close.clicked.connect(self.put_away)
        window.installEventFilter(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_moved)
        self.hide()

    def say_again(self) -> None:
        """Name the list in the language of the moment."""
        self.setAccessibleName(say("keys.title"))

    def open(self) -> None:
        """Show the list, and remember where the person was."""
        if self.isVisible():
            self.put_away()
            return
        self._before = self.window().focusWidget()
        self.resize(self._window.size())
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Go back to where the person was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Make way for a page that asks for the keyboard: a key must press nothing that is not in sight."""
        if now is not None and self.isVisible() and not self.isAncestorOf(now):
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize:
            self.resize(self._window.size())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep every shortcut but the sheet's own from what it covers."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_F1:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put the sheet away, and no key reach what it covers."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Keep the focus on the sheet, whose one control has it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the window."""
        QPainter(self).fillRect(self.rect(), Theme.current.colour("canvas"))


def _does(key: str) -> tuple[str, str]:
    return say(f"keys.{key}"), say(f"keys.{key}.does")


def _pages() -> tuple[str, str]:
    labels = (say(f"nav.{page.value}") for page in NAVIGATION)
    return say("keys.pages", last=str(len(NAVIGATION))), listed(*labels)
