"""Hears that a person is at the till: a key, a finger, or a mouse that moves."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_INPUTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class Hands(QObject):
    """Listens to windows and not to the whole program, which would call Python for every event there is."""

    seen = Signal()

    def __init__(self, app: QGuiApplication, window: QWidget) -> None:
        super().__init__(window)
        app.focusWindowChanged.connect(self._follow)
        self._follow(window.windowHandle())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say so, and keep nothing from where it was going."""
        if event.type() in _INPUTS:
            self.seen.emit()
        return False

    def _follow(self, window: QWindow | None) -> None:
        """Listen to dialogs and lists of their own window too; listening twice is listening once."""
        if window is not None:
            window.installEventFilter(self)
