"""The one window of a till: where, what and who above, the pages beside, a quiet line below."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from toggle_desk.presenters.shell_screen import Page, ShellScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.chrome import FootBar, HeadBar, NavRail
from toggle_desk.ui.theme import Theme
from toggle_desk.ui.widgets.layouts import column, row
from toggle_desk.ui.widgets.stripes import Stripes

_LEAST = (800, 600)


class MainWindow(QMainWindow):
    """Shows one page at a time; `pages` makes each when first shown, the rest in idle moments."""

    page_clicked = Signal(str)
    site_picked = Signal(str)
    product_picked = Signal(str)
    lock_clicked = Signal()
    closing = Signal()
    painted = Signal()  # once, when the first picture is on the glass

    def __init__(self, pages: Mapping[Page, Callable[[], QWidget]]) -> None:
        super().__init__()
        self._makers = dict(pages)
        self._pages: dict[Page, QWidget] = {}
        self._painted = False
        self._stripes = Stripes()
        self._head = HeadBar()
        self._rail = NavRail()
        self._stack = QStackedWidget()
        self._foot = FootBar()
        self.setObjectName("main_window")
        self.setWindowTitle(say("app.name"))
        self.setMinimumSize(*_LEAST)
        self._arrange()
        self._rest_focus()
        self._head.site_picked.connect(self.site_picked)
        self._head.product_picked.connect(self.product_picked)
        self._head.lock_clicked.connect(self.lock_clicked)
        self._rail.page_clicked.connect(self.page_clicked)

    def display(self, screen: ShellScreen) -> None:
        """Show exactly this; a page that was never shown is made now."""
        self._stripes.setVisible(bool(screen.practice))
        self._head.display(screen)
        self._rail.display(screen)
        self._foot.display(screen)
        page = self.page(screen.page)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)

    def page(self, page: Page) -> QWidget:
        """Give a page's widget, made now if it was not before; KeyError for a page without a maker."""
        if page not in self._pages:
            widget = self._makers[page]()
            self._pages[page] = widget
            self._stack.addWidget(widget)
        return self._pages[page]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin to make the other pages once the first is on the glass."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)
            QTimer.singleShot(0, self, self._make_another)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, and go."""
        self.closing.emit()
        super().closeEvent(event)

    def _make_another(self) -> None:
        """Make one page per turn of the event loop, so that no tap waits for all of them."""
        missing = [page for page in self._makers if page not in self._pages]
        if missing:
            self.page(missing[0])
            QTimer.singleShot(0, self, self._make_another)

    def _rest_focus(self) -> None:
        """Let the focus rest on no control at first, and go there when the page itself is touched."""
        self._stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stack.setFocus()

    def _arrange(self) -> None:
        whole = QWidget()
        box = column(whole)
        box.addWidget(self._stripes)
        box.addWidget(self._head)
        middle = row()
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        box.addLayout(middle, 1)
        box.addWidget(self._foot)
        self.setCentralWidget(whole)
        self._stripes.setFixedHeight(Theme.current.px(5))
