"""The one way in which a window changes its language: a round that follows `Interpreter.speak`.

First the presenters say their screens anew (`language_changed`); then every widget says what it was given
once and no screen repeats, such as a label (`say_again`): a `Sentence` knows its key and facts. A few widgets
have their turn in each turn of the event loop, so that no tap waits for the whole window.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_TURN = 0.006  # seconds of work in one turn of the event loop


class Speaking(Protocol):
    """A widget that holds sentences of its own."""

    def say_again(self) -> None:
        """Show the same in the language of the moment."""
        ...


def say_again_in_turns(window: QWidget, first: Iterable[Callable[[], None]]) -> None:
    """Have the presenters show what they show, then every widget say what it says."""
    _Round(window, [*first, *_speaking(window)]).start()


def _speaking(window: QWidget) -> Iterator[Callable[[], None]]:
    for widget in window.findChildren(QWidget):
        if hasattr(widget, "say_again"):
            yield _guarded(widget)


def _guarded(widget: QWidget) -> Callable[[], None]:
    """Leave a widget alone that is gone when its turn comes."""
    return lambda: cast("Speaking", widget).say_again() if isValid(widget) else None


class _Round(QTimer):
    """Goes through them, as many in a turn as there is time for."""

    def __init__(self, window: QWidget, waiting: list[Callable[[], None]]) -> None:
        super().__init__(window)
        self._waiting = waiting[::-1]
        self.setInterval(0)
        self.timeout.connect(self._go_on)

    def _go_on(self) -> None:
        until = time.perf_counter() + _TURN
        while self._waiting and time.perf_counter() < until:
            self._waiting.pop()()
        if not self._waiting:
            self.stop()
            self.deleteLater()
