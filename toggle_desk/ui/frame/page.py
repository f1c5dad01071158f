"""The frame around every page: the bars of the window with the page in their middle."""

from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from toggle_desk.presenters.frame.screen import FrameScreen
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.frame.bars import FootBar, HeadBar, NavRail
from toggle_desk.ui.frame.touch_keyboard import GlassKeyboard
from toggle_desk.ui.widgets.layouts import column, row
from toggle_desk.ui.widgets.notice import announce
from toggle_desk.ui.widgets.stripes import Stripes

_RAIL_ROOM = 740  # unscaled pixels under which the navigation shows its signs alone


@runtime_checkable
class TakesKeys(Protocol):
    """A page with keys of its own, wherever in the window the focus is."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; False where it stands for nothing."""
        ...


class Frame(QWidget):
    """Shows one page at a time between the bars."""

    page_clicked = Signal(str)
    site_picked = Signal(str)
    product_picked = Signal(str)
    lock_clicked = Signal()
    status_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stripes = Stripes()
        self._head = HeadBar()
        self._rail = NavRail()
        self._stack = QStackedWidget()
        self._foot = FootBar()
        self._in_order = False
        self._back_to: Page | None = None
        self._arrange()
        GlassKeyboard(self, QGuiApplication.inputMethod())
        self._head.site_picked.connect(self.site_picked)
        self._head.product_picked.connect(self.product_picked)
        self._head.lock_clicked.connect(self.lock_clicked)
        self._rail.page_clicked.connect(self.page_clicked)
        self._foot.status_clicked.connect(self.status_clicked)

    def rest_focus(self) -> None:
        """Let the focus rest on no control at first, and go there when the page itself is touched."""
        self._stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stack.setFocus()

    def add(self, page: QWidget) -> None:
        """Take a page in, without showing it yet."""
        self._stack.addWidget(page)

    def display(self, screen: FrameScreen, page: QWidget) -> None:
        """Show exactly this around this page, which was added before."""
        self._stripes.setVisible(bool(screen.practice))
        self._head.display(screen)
        self._rail.display(screen)
        self._foot.display(screen)
        self._back_to = screen.section if screen.section is not screen.page else None
        name = dict(screen.nav).get(screen.page) or page.accessibleName()
        self._stack.setAccessibleName(say("shell.page", page=name))  # the focus rests there
        if not self._in_order:
            self._lay_tab_order()
        if self._stack.currentWidget() is not page:
            left = self._stack.currentWidget()
            if left is not None and left.isAncestorOf(self.focusWidget()):
                self.rest_focus()  # else it falls to what comes first, and the ring stands there unasked
            self._stack.setCurrentWidget(page)
            announce(page, name)

    def take_key(self, event: QKeyEvent) -> bool:
        """Offer a key that the control in focus has no use for to the page that is shown."""
        page = self._stack.currentWidget()
        if isinstance(page, TakesKeys) and page.take_key(event):
            return True
        leaving = event.key() == Qt.Key.Key_Escape and self._back_to is not None
        if leaving:
            self.page_clicked.emit(self._back_to)
        return leaving

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the page on a narrow screen."""
        super().resizeEvent(event)
        self._rail.show_compact(self.width() < Theme.current.px(_RAIL_ROOM))

    def _lay_tab_order(self) -> None:
        """Lead from where the focus rests, which is the stack, into the page and not through the frame."""
        self._in_order = True
        for before, after in pairwise((*self._head.controls, *self._rail.controls, self._stack)):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        box = column(self)
        box.addWidget(self._stripes)
        box.addWidget(self._head)
        middle = row()
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        box.addLayout(middle, 1)
        box.addWidget(self._foot)
        self._stripes.setFixedHeight(Theme.current.px(5))
