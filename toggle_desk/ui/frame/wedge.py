"""Listens to the keyboard of the whole program for scanners and swipe readers, which type."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from toggle_desk.presenters.keyboards import Stroke, place_of
from toggle_desk.presenters.scanning import (
    Badge,
    Dropped,
    Held,
    Into,
    Kept,
    Recogniser,
    Scanned,
    ScanRules,
    TakenBack,
    Typed,
    Verdict,
)

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_COMMANDS = _CHORD | Qt.KeyboardModifier.MetaModifier
_BESIDE = frozenset(  # keys that only change what others mean
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Mode_switch,
    }
)
_SILENT = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Backtab})
_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_CONTROLS = range(0x40, 0x60)  # keys that stand for a control character of ASCII together with Ctrl
_STALE = 1.0  # seconds after which an event was not waiting: the clock of the keyboard was set anew


@dataclass(frozen=True, slots=True)
class _Press:
    """A key and where it was going; letting go of it, while it is kept back, follows it there."""

    widget: QWidget
    events: list[QEvent]


@dataclass(frozen=True, slots=True)
class _Before:
    """A field as it was before a run of keys."""

    line: QLineEdit
    text: str
    cursor: int


class Wedge(QObject):
    """Keeps a key back for hundredths of a second; what a person types arrives whole and in order.

    Keys of a real keyboard have the times that the window system gave them, and places (`place_of`); those of
    another program may have neither.
    """

    scanned = Signal(str)  # a number that may be asked about
    badge_scanned = Signal(str)  # what may be a person's badge
    dropped = Signal(bool)  # something else was scanned and is gone; True where a person may have typed it
    kept = Signal()  # a code was scanned into the field in focus and stands there
    typing_began = Signal()  # outside of fields; what it changes may have to be taken back
    taken_back = Signal()  # it has to

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._recogniser: Recogniser[_Press] = Recogniser()
        self._typing_again = False
        self._before: dict[QWidget, _Before | None] = {}  # what this run of keys was typed into
        self._newest: list[QEvent] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._lag: float | None = None  # seconds that the clock of the keyboard is behind this one
        self._last = 0.0
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._nothing_came_yet)
        self._touches = _Touches(self)
        # Keys go to what has the focus, or to the window where nothing has. Listening to the whole program
        # would call Python for every event there is, and hold up the thread that writes cards down.
        window.installEventFilter(self)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def take_rules(self, rules: ScanRules) -> None:
        """Let other providers' cards through from now on."""
        self._recogniser.take_rules(rules)

    def take_badges(self, wanted: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Take other codes for badges from now on, or no longer."""
        self._recogniser.take_badges(wanted)

    def let_go(self) -> None:
        """Decide about what is kept back now, for something else is about to happen."""
        self._carry_out(self._recogniser.silence(self._into()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key back, or let it go where it was going."""
        if self._typing_again or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride:
                return self._claimed(event)
            if kind is QEvent.Type.KeyRelease:
                return self._let_go_of(event)
            return kind is QEvent.Type.KeyPress and self._pressed(watched, event)
        if isinstance(event, QInputMethodEvent):
            return self._composed(watched, event)
        return False

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        at = self._time_of(event)
        if event.key() in _BESIDE:
            self._recogniser.touch(at)
            if self._silence.isActive():
                self._silence.start()
            return False
        if event.isAutoRepeat() and not self._recogniser.holds:
            return False  # a key that a person holds down; a scanner's "11" may look like one
        return self._judge(watched, event, _stroke(event), at)

    def _composed(self, watched: QWidget, event: QInputMethodEvent) -> bool:
        """Take a letter that was put together from several keys for one more key."""
        if not event.commitString():
            self.let_go()
            return False
        return self._judge(watched, event, Stroke(event.commitString()), self._clock.nsecsElapsed() / 1e9)

    def _judge(self, watched: QWidget, event: QEvent, stroke: Stroke, at: float) -> bool:
        press = _Press(watched, [event.clone()])
        into = self._into()
        verdicts = self._recogniser.key(stroke, press, at, into)
        if self._recogniser.holds:
            self._newest = press.events
        match verdicts:
            case (*before, Typed(keys, begins)) if keys == (press,):
                self._carry_out(before)
                self._remember(watched, begins=begins)
                return False  # nothing had been kept back
            case _:
                self._carry_out(verdicts)
        return True

    def _claimed(self, event: QKeyEvent) -> bool:
        """Keep a shortcut from what is a part of a scan, and have what was typed before it arrive first."""
        stroke = _stroke(event)
        if stroke.text and stroke.text.isprintable():
            return False
        if event.key() in _BESIDE:
            return False
        if self._recogniser.belongs(stroke, self._time_of(event), self._into()):
            event.accept()
            return True
        self.let_go()
        return False

    def _let_go_of(self, event: QKeyEvent) -> bool:
        if not self._recogniser.holds or event.key() in _BESIDE:
            return False
        self._newest.append(event.clone())
        return True

    def _time_of(self, event: QKeyEvent) -> float:
        """Give the seconds at which a key was pressed, which a busy window hears of late."""
        now = self._clock.nsecsElapsed() / 1e9
        told = event.timestamp() / 1000
        if not told:
            # Silence is what the timer heard: keys that waited for a busy window came no slower for that.
            longest = self._last + self._silence.interval() / 1000
            now = min(now, longest) if self._silence.isActive() else now
            self._last = now
            return now
        lag = now - told
        if self._lag is None or lag < self._lag or lag > self._lag + _STALE:
            self._lag = lag
        return told + self._lag

    def _follow(self, before: QWidget | None, after: QWidget | None) -> None:
        self.let_go()
        if before is not None and before is not self.parent():
            before.removeEventFilter(self)
        if after is not None:
            after.installEventFilter(self)

    def _nothing_came_yet(self) -> None:
        """Hear keys first that have waited together with the timer."""
        QTimer.singleShot(0, self, self._nothing_came)

    def _nothing_came(self) -> None:
        if not self._silence.isActive():
            self.let_go()

    def _carry_out(self, verdicts: Sequence[Verdict[_Press]]) -> None:
        for verdict in verdicts:
            match verdict:
                case Held():
                    pass
                case Typed(keys, begins):
                    self._remember(keys[0].widget, begins=begins)
                    self._type_again(keys)
                case TakenBack():
                    self._take_back()
                case Scanned(number):
                    self.scanned.emit(number)
                case Badge(text):
                    self.badge_scanned.emit(text)
                case Dropped(doubtful):
                    self.dropped.emit(doubtful)
                case Kept():
                    self.kept.emit()
                case _:
                    assert_never(verdict)
        self._watch()

    def _watch(self) -> None:
        """Wait for the next key, and for a finger, which must not overtake the ones that are kept back."""
        self._app.removeEventFilter(self._touches)
        if self._recogniser.holds:
            self._silence.start(round(self._recogniser.patience(self._into()) * 1000))
            self._app.installEventFilter(self._touches)
        else:
            self._silence.stop()

    def _remember(self, widget: QWidget, *, begins: bool) -> None:
        if begins:
            self._before = {}
        if widget in self._before:
            return
        if isinstance(widget, QLineEdit):
            self._before[widget] = _Before(widget, widget.text(), widget.cursorPosition())
        else:
            self._before[widget] = None
            self.typing_began.emit()

    def _take_back(self) -> None:
        for before in self._before.values():
            if before is None:
                self.taken_back.emit()
            elif isValid(before.line) and before.line.text() != before.text:
                before.line.setText(before.text)  # its history is forgotten too: Undo brings nothing back
                before.line.setCursorPosition(before.cursor)
                before.line.textEdited.emit(before.text)
        self._before = {}

    def _type_again(self, keys: Sequence[_Press]) -> None:
        self._typing_again = True
        try:
            for key in keys:
                for event in key.events:
                    if isValid(key.widget) and key.widget.isVisible():
                        QApplication.sendEvent(key.widget, event)
        finally:
            self._typing_again = False

    def _into(self) -> Into:
        if QApplication.activePopupWidget() is not None:
            return Into.LIST
        return Into.TEXT if isinstance(QApplication.focusWidget(), QLineEdit) else Into.KEYS


class _Touches(QObject):
    """Hears of fingers and mice while keys are kept back."""

    def __init__(self, wedge: Wedge) -> None:
        super().__init__(wedge)
        self._wedge = wedge

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Have the keys arrive first."""
        if event.type() in _TOUCHES:
            self._wedge.let_go()
        return False


def _stroke(event: QKeyEvent) -> Stroke:
    """Say what a key types; nothing for a command, and the character for a chord that stands for one."""
    modifiers, text = event.modifiers(), event.text()
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        text = "\r"
    elif event.key() == Qt.Key.Key_Tab:
        text = "\t"
    elif event.key() in _SILENT:
        text = ""
    elif modifiers & _COMMANDS and modifiers & _CHORD != _CHORD:  # both together are AltGr
        control = modifiers & Qt.KeyboardModifier.ControlModifier and event.key() in _CONTROLS
        text = chr(event.key() - _CONTROLS.start) if control else ""
    place = place_of(sys.platform, event.nativeScanCode(), event.nativeVirtualKey())
    return Stroke(text, place, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
