"""Where the window stands: within what the screen leaves free, frame included, and where it was last.

It speaks of shapes by the words of the settings and never of Qt's window states: bringing Qt's names into
Python takes longer than painting the bare window.
"""

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

USUAL = QSize(1280, 860)  # pixels, or as many as the screen has
_LEAST = QSize(800, 600)  # pixels the pages are drawn for; with less they scroll
_FRAME = 48  # pixels that a title bar may take, until the window manager has drawn it
_LOOKS = (0, 50, 150, 400, 900)  # milliseconds between looks: a window manager decorates in its own time
_CALM = 800  # milliseconds without a move after which the place counts


class Placement(QObject):
    """Opens a window once and keeps it in sight; `settled` tells where it stands, for the next start."""

    settled = Signal(bytes)
    full_screen_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wish: str | None = None
        self._was_maximised = False
        self._screen: QScreen | None = None
        self._waits: list[int] = []
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self._look)
        self._given = self._taken = QRect()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.tell)
        window.setMinimumSize(_LEAST)
        window.resize(USUAL.boundedTo(window.screen().availableSize()))

    def open(self, kept: bytes, wish: str | None) -> None:
        """Show the window where it was, or as it is wished; `kept` is what `settled` told, or of no use."""
        window = self._window
        self._wish = wish
        window.setMinimumSize(1, 1)  # what was kept may be smaller, on a screen that was
        known = window.restoreGeometry(kept)  # refuses what makes no sense, and leaves no window out of sight
        room = window.screen().availableSize() - QSize(0, _FRAME)
        self._was_maximised = window.isMaximized() if known else not _holds(room, USUAL)
        window.installEventFilter(self)
        if wish is not None:
            self._show_as(wish)
        elif known or not self._was_maximised:
            window.show()
        else:
            window.showMaximized()
        window.windowHandle().screenChanged.connect(self._moved_to)
        self._moved_to(window.screen())

    def wish(self, shape: str | None) -> None:
        """Take on what was set up meanwhile; what a person chose since stays until that changes."""
        if shape != self._wish:
            self._wish = shape
            if shape is not None:
                self._show_as(shape)

    def turn_full_screen(self) -> None:
        """Fill the screen, or go back to what the window was before."""
        if not self._window.isFullScreen():
            self._was_maximised = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._was_maximised:
            self._window.showMaximized()
        else:
            self._window.showNormal()

    def bring_back(self) -> None:
        """Come to the front, as it was before it was minimised."""
        window = self._window
        if window.isMinimized() and window.isFullScreen():
            window.showFullScreen()
        elif window.isMinimized() and window.isMaximized():
            window.showMaximized()
        elif window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def _show_as(self, shape: str) -> None:
        match shape:
            case "full screen":
                self._window.showFullScreen()
            case "maximised":
                self._window.showMaximized()
            case _:
                self._window.showNormal()

    def tell(self) -> None:
        """Tell where the window is."""
        self._calm.stop()
        self.settled.emit(self._window.saveGeometry().data())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window move, and take its usual size again."""
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize:
                self._calm.start()
            case QEvent.Type.WindowStateChange:
                self._look_again()
                self._calm.start()
                self.full_screen_changed.emit()
            case QEvent.Type.Close:
                self.tell()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _moved_to(self, screen: QScreen) -> None:
        if self._screen is not None:
            self._screen.availableGeometryChanged.disconnect(self._look_again)
        self._screen = screen
        screen.availableGeometryChanged.connect(self._look_again)
        self._look_again()

    def _look_again(self) -> None:
        self._waits = list(_LOOKS)
        self._look()

    def _look(self) -> None:
        self._fit()
        if self._waits:
            self._looks.start(self._waits.pop(0))

    def _fit(self) -> None:
        """Bring the frame into what is free; a person may still push the window half out of sight."""
        window = self._window
        free, frame = window.screen().availableGeometry(), _frame(window)
        room = free.marginsRemoved(frame).size() - QSize(1, 1)  # a screen of 682.67 says that it has 683
        window.setMinimumSize(_LEAST.boundedTo(room))
        if not window.isVisible() or window.isMinimized() or window.isMaximized() or window.isFullScreen():
            return
        if window.geometry() != self._given:
            self._taken = window.geometry()
        # From what it was before it was made smaller: a keyboard on the glass comes and goes.
        wanted = within(free, self._taken.marginsAdded(frame)).marginsRemoved(frame)
        self._given = wanted
        if wanted != window.geometry():
            window.setGeometry(wanted)


def within(free: QRect, frame: QRect) -> QRect:
    """Give the frame, smaller where it has to be, and moved no further than it must."""
    size = frame.size().boundedTo(free.size())
    left = min(max(frame.left(), free.left()), free.left() + free.width() - size.width())
    top = min(max(frame.top(), free.top()), free.top() + free.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def _frame(window: QWidget) -> QMargins:
    inner, outer = window.geometry(), window.frameGeometry()
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )


def _holds(room: QSize, size: QSize) -> bool:
    return size.width() < room.width() and size.height() < room.height()
