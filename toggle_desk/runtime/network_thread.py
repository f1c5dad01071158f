"""Runs every use case on one thread with a plain asyncio loop, and brings results back to the window."""

import threading
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:  # importing these takes as long as showing what is known already
    from toggle_desk.application.desk import Desk
    from toggle_desk.application.records import Entry
    from toggle_desk.runtime.network_loop import NetworkLoop

T = TypeVar("T")
_JOIN = 0.1  # seconds; the process ends when the thread does, but the window does not wait for that
AGAIN = 5.0  # seconds until a vault that gave no answer is asked again
FINISH = 5.0  # seconds that a card on its way is given when the program is closed


class NetworkThread(QObject):
    """Implements `presenters.tasks.Tasks`; lives in the GUI thread, works in its own."""

    _ended = Signal(object)  # a function to call in the GUI thread

    def __init__(
        self,
        open_desk: "Callable[[], AbstractAsyncContextManager[Desk]]",
        changed: "Callable[[Entry], None]",
        *,
        finish: float = FINISH,
        again: float = AGAIN,
    ) -> None:
        """Take how to build the use cases, and whom to tell, in the GUI thread, of changes in the ledger."""
        super().__init__()
        self._open_desk = open_desk
        self._changed = changed
        self._finish = finish
        self._again = again
        self._turn = threading.Lock()
        self._loop: NetworkLoop | None = None
        self._early: list[Callable[[NetworkLoop], None]] = []  # what was asked for before the loop was there
        self._stopping = self._sending = False
        self._ended.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="network")

    def launch(self) -> None:
        """Start the thread."""
        self._thread.start()

    def start(
        self,
        work: "Callable[[Desk], Awaitable[T]]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        with self._turn:
            if self._stopping:
                return
            if self._loop is None:
                self._early.append(lambda loop: loop.start(work, done, failed))
            else:
                self._loop.start(work, done, failed)

    def close(self) -> None:
        """Stop: questions are dropped, and the thread is joined unless a card is on its way.

        For that the thread goes on by itself for a few seconds, see `is_finishing`; without an answer the
        outcome is written down as unknown.
        """
        with self._turn:
            if self._stopping or self._thread.ident is None:
                return
            self._stopping = True
            if self._loop is not None:
                self._loop.stop()
        self._thread.join(_JOIN)
        # Asked only now: a card that was given just before has left by now.
        self._sending = self._loop is not None and self._thread.is_alive() and self._loop.is_sending

    @property
    def is_finishing(self) -> bool:
        """Whether a card that was on its way when everything was closed is still waited for."""
        return self._sending and self._thread.is_alive()

    def _run(self) -> None:
        from toggle_desk.runtime.network_loop import NetworkLoop

        loop = NetworkLoop(
            self._open_desk, self._bring_back, self._changed, finish=self._finish, again=self._again
        )
        loop.run(partial(self._ready, loop))

    def _ready(self, loop: "NetworkLoop") -> None:
        with self._turn:
            self._loop = loop
            for start in self._early:
                start(loop)
            self._early.clear()
            if self._stopping:  # a card among them is written down all the same
                loop.stop()

    def _bring_back(self, call: Callable[[], None]) -> None:
        # Once everything is closed no listener is left, nor this object's signals.
        if not self._stopping:
            self._ended.emit(call)

    @Slot(object)
    def _call(self, ended: Callable[[], None]) -> None:
        if not self._stopping:
            ended()


class QtTimers(QObject):
    """Implements `presenters.tasks.Timers` with single-shot timers that die with the window."""

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        timer = QTimer(self)
        timer.setSingleShot(True)
        due = [call]

        def fired() -> None:
            timer.deleteLater()
            due.pop()()

        def call_off() -> None:
            if due:
                due.clear()
                timer.stop()
                timer.deleteLater()

        timer.timeout.connect(fired)
        timer.start(round(seconds * 1000))
        return call_off
