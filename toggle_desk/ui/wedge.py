"""Listens to the keyboard of the whole program for scanners and swipe readers, which type."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from toggle_desk.presenters.scanning import PACE, Dropped, Held, Recogniser, Scanned, ScanRules, Typed

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Wedge(QObject):
    """Keeps a key back for 35 ms at most; what a person types arrives as if nobody had listened."""

    scanned = Signal(str)  # a number that may be asked about
    dropped = Signal()  # something else was scanned, and is gone

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._recogniser: Recogniser[QKeyEvent] = Recogniser(ScanRules())
        self._typing_again = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(round(PACE * 1000))
        self._silence.timeout.connect(self._nothing_came_yet)
        self._last = 0.0
        # Keys go to what has the focus, or to the window where nothing has. Listening to the whole program
        # would call Python for every event there is, and hold up the thread that writes cards down.
        window.installEventFilter(self)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def take_rules(self, rules: ScanRules) -> None:
        """Let other providers' cards through from now on."""
        self._recogniser.rules = rules

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep a key back, or let it go where it was going."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self._typing_again or QApplication.activePopupWidget() or not _may_be_scanned(event):
            return False
        key = event.clone()
        # Silence is what the timer heard: keys that waited for a busy window came no slower for that.
        self._last = self._last if self._silence.isActive() else self._clock.nsecsElapsed() / 1e9
        verdicts = self._recogniser.key(event.text(), key, self._last, writing=_writing())
        if len(verdicts) == 1 and isinstance(verdicts[0], Typed) and verdicts[0].keys == (key,):
            return False  # nothing had been kept back
        self._silence.start()
        self._carry_out(verdicts)
        return True

    def _follow(self, before: QWidget | None, after: QWidget | None) -> None:
        if before is not None and before is not self.parent():
            before.removeEventFilter(self)
        if after is not None:
            after.installEventFilter(self)

    def _nothing_came_yet(self) -> None:
        """Hear keys first that have waited together with the timer."""
        QTimer.singleShot(0, self, self._nothing_came)

    def _nothing_came(self) -> None:
        if self._silence.isActive():
            return
        self._carry_out(self._recogniser.silence(writing=_writing()))

    def _carry_out(self, verdicts: Sequence[Held | Typed[QKeyEvent] | Scanned | Dropped]) -> None:
        for verdict in verdicts:
            match verdict:
                case Held():
                    pass
                case Typed(keys):
                    self._type_again(keys)
                case Scanned(number):
                    self.scanned.emit(number)
                case Dropped():
                    self.dropped.emit()
                case _:
                    assert_never(verdict)

    def _type_again(self, keys: Sequence[QKeyEvent]) -> None:
        self._typing_again = True
        try:
            for key in keys:
                widget = QApplication.focusWidget() or QApplication.activeWindow()
                if widget is not None:
                    QApplication.sendEvent(widget, key)
        finally:
            self._typing_again = False


def _may_be_scanned(event: QKeyEvent) -> bool:
    return bool(event.text()) and not event.isAutoRepeat() and not event.modifiers() & _COMMANDS


def _writing() -> bool:
    widget: QWidget | None = QApplication.focusWidget()
    return isinstance(widget, QLineEdit)
