"""Puts another look on an open window a few widgets at a time: no tap waits for the whole picture."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from toggle_desk.ui.appearance import theme

_MOST = 8  # widgets painted in one turn of the event loop
_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly


def recolour_in_turns(app: QApplication, window: QWidget, colours: Mapping[str, str]) -> None:
    """Change the colours now, and let each part of the window show them in a turn of its own."""
    change_in_turns(window, lambda: theme.recolour(app, colours))


def change_in_turns(window: QWidget, change: Callable[[], None]) -> None:
    """Change what touches the whole window, and have it painted part by part."""
    parts = list(_parts(window))
    for part in parts:
        part.setUpdatesEnabled(False)
    change()
    _Thaw(window, parts).start()


class _Thaw(QTimer):
    """Lets the parts be painted again, one each turn; a part that is gone meanwhile needs no paint."""

    def __init__(self, window: QWidget, parts: list[QWidget]) -> None:
        super().__init__(window)
        self._waiting = parts[::-1]
        self.setInterval(8)  # milliseconds: the painting of one part ends before the next is asked for
        self.timeout.connect(self._next)

    def _next(self) -> None:
        if not self._waiting:
            self.stop()
            self.deleteLater()
            return
        part = self._waiting.pop()
        if isValid(part):
            part.setUpdatesEnabled(True)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Cut what can be seen into parts of a few widgets; a large one is cut into its children."""
    for child in widget.findChildren(QWidget, options=_DIRECTLY):
        if child.isWindow() or not child.isVisibleTo(widget):
            continue
        inside = child.findChildren(QWidget)
        if len(inside) < _MOST:
            yield child
        else:
            yield from _parts(child)
