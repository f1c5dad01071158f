"""The one window of a till: where, what and who above, the pages beside, a quiet line below."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from toggle_desk.ui.frame.placement import Placement

if TYPE_CHECKING:  # importing these takes longer than painting the bare window
    from toggle_desk.presenters.frame.screen import FrameScreen
    from toggle_desk.presenters.page import Page
    from toggle_desk.ui.frame.page import Frame

_BARE_HEAD, _BARE_RAIL, _BARE_FOOT = 64, 104, 32  # pixels of the bars that the first picture hints at


class MainWindow(QMainWindow):
    """Is on the glass before anything else is loaded; `furnish` puts the frame and the pages into it."""

    page_clicked = Signal(str)
    site_picked = Signal(str)
    product_picked = Signal(str)
    lock_clicked = Signal()
    status_clicked = Signal()
    painted = Signal()  # once, when the first picture is on the glass
    furnished = Signal()  # once, when the frame and its page are

    def __init__(self) -> None:
        super().__init__()
        self._painted = self._furnished = False
        self._frame: Frame | None = None
        self._pages: dict[Page, QWidget] = {}
        self._makers: dict[Page, Callable[[], QWidget]] = {}
        self.setObjectName("main_window")
        self.placement = Placement(self)

    def furnish(self, frame: "Frame", makers: Mapping["Page", Callable[[], QWidget]]) -> None:
        """Take the frame in; each page is made when first shown, or by `prepare`."""
        self._makers = dict(makers)
        self._frame = frame
        frame.site_picked.connect(self.site_picked)
        frame.product_picked.connect(self.product_picked)
        frame.lock_clicked.connect(self.lock_clicked)
        frame.status_clicked.connect(self.status_clicked)
        frame.page_clicked.connect(self.page_clicked)
        self.setCentralWidget(frame)
        frame.rest_focus()

    def prepare(self) -> bool:
        """Make one page that was not shown yet, so that no tap waits for it; False when all are there."""
        missing = [page for page in self._makers if page not in self._pages]
        if missing:
            self.page(missing[0])
        return bool(missing)

    def display(self, screen: "FrameScreen") -> None:
        """Show exactly this; a page that was never shown is made now. Furnish first."""
        if self._frame is not None:
            self._frame.display(screen, self.page(screen.page))

    def page(self, page: "Page") -> QWidget:
        """Give a page's widget, made now if it was not before; KeyError for a page without a maker."""
        if page not in self._pages:
            self._pages[page] = widget = self._makers[page]()
            if self._frame is not None:
                self._frame.add(widget)
        return self._pages[page]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where things will be, until they are there; tell once that something can be seen."""
        super().paintEvent(event)
        if self._frame is None:
            self._paint_bars()
        elif not self._furnished:
            self._furnished = True
            QTimer.singleShot(0, self, self.furnished.emit)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the page what nothing in focus had a use for."""
        if self._frame is None or not self._frame.take_key(event):
            super().keyPressEvent(event)

    def _paint_bars(self) -> None:
        painter = QPainter(self)
        colour = self.palette().base()
        painter.fillRect(0, 0, self.width(), _BARE_HEAD, colour)
        painter.fillRect(0, _BARE_HEAD + 1, _BARE_RAIL, self.height() - _BARE_HEAD - _BARE_FOOT - 2, colour)
        painter.fillRect(0, self.height() - _BARE_FOOT, self.width(), _BARE_FOOT, colour)
