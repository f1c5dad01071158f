"""Runs every use case on one thread with a plain asyncio loop, and brings results back to the window."""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from toggle_desk.application.desk import Desk
from toggle_desk.application.ports import Entry
from toggle_desk.domain.errors import DeskError

T = TypeVar("T")
_JOIN = 2.0  # seconds
_GLANCE = 0.1  # seconds to wait for the thread while a card is on its way
FINISH = 5.0  # seconds that a card on its way is given when the program is closed (reliability 3.4, row 29)
_log = logging.getLogger(__name__)


class NetworkThread(QObject):
    """Implements `presenters.tasks.Tasks`; lives in the GUI thread, works in its own."""

    _ended = Signal(object)  # a function to call in the GUI thread

    def __init__(
        self,
        open_desk: Callable[[], AbstractAsyncContextManager[Desk]],
        changed: Callable[[Entry], None],
        *,
        finish: float = FINISH,
    ) -> None:
        """Take how to build the use cases, and whom to tell, in the GUI thread, of changes in the ledger."""
        super().__init__()
        self._open_desk = open_desk
        self._changed = changed
        self._finish = finish
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ready = threading.Event()
        self._early: list[Callable[[], None]] = []  # what was asked for before the thread was there
        self._stopping = False
        self._running: set[asyncio.Task[None]] = set()
        self._ended.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="network")

    def launch(self) -> None:
        """Start the thread, and the work that was given already."""
        self._thread.start()
        self._ready.wait()
        for start in self._early:
            start()
        self._early.clear()

    def start(
        self,
        work: Callable[[Desk], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` on the network thread; exactly one of `done` and `failed` is called here later."""
        if self._loop is None:
            self._early.append(partial(self.start, work, done, failed))
        elif not self._stopping:
            self._loop.call_soon_threadsafe(self._spawn, work, done, failed)

    def close(self) -> None:
        """Stop: questions are dropped, and the thread is joined unless a card is on its way.

        For that the thread goes on by itself for a few seconds, see `is_finishing`; without an answer the
        outcome is written down as unknown.
        """
        if self._stopping or self._loop is None:
            return
        self._stopping = True
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_GLANCE if self._is_sending() else _JOIN)

    @property
    def is_finishing(self) -> bool:
        """Whether a card that was on its way when everything was closed is still waited for."""
        return self._stopping and self._thread.is_alive()

    def _is_sending(self) -> bool:
        return self._desk.done() and self._desk.exception() is None and self._desk.result().driver.sending > 0

    def _run(self) -> None:
        asyncio.run(self._main())

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        self._desk: asyncio.Future[Desk] = self._loop.create_future()
        self._ready.set()
        try:
            async with self._open_desk() as desk:
                self._desk.set_result(desk)
                desk.driver.changed = partial(self._tell_and_wake, desk)
                watch = asyncio.create_task(self._watch(desk))
                await self._stop.wait()
                await _cancelled({watch})
                await desk.driver.finish(self._finish)
                await _cancelled(self._running)
        except Exception as problem:  # noqa: BLE001 - the task boundary: every use case tells this reason
            if self._desk.done():
                _log.exception("the desk could not be closed")
            else:
                self._desk.set_exception(problem)
            await self._stop.wait()
            await _cancelled(self._running)

    async def _watch(self, desk: Desk) -> None:
        try:
            await desk.watch.run(self._tell)
        except Exception:  # noqa: BLE001 - the task boundary
            _log.exception("the watch over open outcomes ended")

    def _spawn(self, work: Callable[[Desk], Awaitable[Any]], done: Any, failed: Any) -> None:  # noqa: ANN401
        task = asyncio.ensure_future(self._carry_out(work, done, failed))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _carry_out(
        self,
        work: Callable[[Desk], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            desk = await asyncio.shield(self._desk)
            result = await work(desk)
        except Exception as problem:  # noqa: BLE001 - the task boundary: the presenter tells the reason
            _log.info("a task ended with %s", type(problem).__name__, exc_info=_unless_expected(problem))
            self._bring_back(partial(failed, problem))
        else:
            self._bring_back(partial(done, result))

    def _tell_and_wake(self, desk: Desk, entry: Entry) -> None:
        desk.watch.wake()
        self._tell(entry)

    def _tell(self, entry: Entry) -> None:
        self._bring_back(partial(self._changed, entry))

    def _bring_back(self, call: Callable[[], None]) -> None:
        # Once everything is closed nobody is there to be told, this object's signals included.
        if not self._stopping:
            self._ended.emit(call)

    @Slot(object)
    def _call(self, ended: Callable[[], None]) -> None:
        if not self._stopping:
            ended()


class QtTimers(QObject):
    """Implements `presenters.tasks.Timers` with single-shot timers that die with the window."""

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Call once after `seconds`; the returned function calls that off."""
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


async def _cancelled(tasks: set[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _unless_expected(problem: Exception) -> Exception | None:
    return None if isinstance(problem, DeskError) else problem
