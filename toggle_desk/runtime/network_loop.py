"""The asyncio side of the network thread: opens the desk, carries out what is asked, watches open outcomes.

Imported on that thread only: asyncio alone takes as long as showing what a till knows already.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, suppress
from functools import partial
from typing import Any, TypeVar

from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import DeskError, VaultUnavailable
from toggle_desk.runtime.crash import caught_in_loop

T = TypeVar("T")
_log = logging.getLogger(__name__)


class NetworkLoop:
    """Runs until it is stopped; `tell` takes what is to be called in the other thread."""

    def __init__(
        self,
        open_desk: Callable[[], AbstractAsyncContextManager[Desk]],
        tell: Callable[[Callable[[], None]], None],
        changed: Callable[[Entry], None],
        *,
        finish: float,
        again: float,
    ) -> None:
        """Take how to build the use cases, whom to tell, and the seconds a card on its way has at the end.

        After `again` seconds a vault that gave no answer is asked again.
        """
        self._open_desk = open_desk
        self._tell = tell
        self._changed = changed
        self._finish = finish
        self._again = again
        self._running: set[asyncio.Task[None]] = set()

    def run(self, ready: Callable[[], None]) -> None:
        """Work until `stop`; `ready` is called as soon as `start` and `stop` may be."""
        asyncio.run(self._main(ready))

    def start(
        self,
        work: Callable[[Desk], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Carry out `work`, from any thread."""
        self._loop.call_soon_threadsafe(self._spawn, work, done, failed)

    def stop(self) -> None:
        """Drop questions, wait a little for a card on its way, and end; from any thread."""
        self._loop.call_soon_threadsafe(self._stop.set)

    @property
    def is_sending(self) -> bool:
        """Whether a card is on its way; asked from any thread."""
        return (
            self._desk.done()
            and self._desk.exception() is None
            and self._desk.result().issuing.driver.sending > 0
        )

    async def _main(self, ready: Callable[[], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(caught_in_loop)
        self._stop = asyncio.Event()
        self._desk: asyncio.Future[Desk] = self._loop.create_future()
        ready()
        while not self._stop.is_set():
            try:
                await self._work()
            except VaultUnavailable as silence:
                # It may be locked or late: what is asked meanwhile is told so, and the vault is asked again.
                self._desk.set_exception(silence)
                self._desk.exception()  # known, also where nothing was asked meanwhile
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stop.wait(), self._again)
                    break
                self._desk = self._loop.create_future()
            except Exception as problem:  # noqa: BLE001 - the task boundary: every use case tells this reason
                if self._desk.done():
                    _log.exception("the desk could not be closed")
                else:
                    self._desk.set_exception(problem)
                await self._stop.wait()
        await _cancelled(self._running)

    async def _work(self) -> None:
        async with self._open_desk() as desk:
            self._desk.set_result(desk)
            desk.issuing.driver.changed = partial(self._tell_and_wake, desk)
            watch = _beside(desk.issuing.watch.run(self._tell_change), "the watch over open outcomes")
            beside = {
                watch,
                _beside(desk.records.activity.reach_back(), "making older entries found"),
                _beside(desk.records.verify.keep_remembered(), "keeping the end of the chain"),
                _beside(desk.records.forget_guests.run(), "forgetting guests"),
            }
            await self._stop.wait()
            await _cancelled(beside)
            await desk.issuing.driver.finish(self._finish)
            await _cancelled(self._running)

    def _spawn(
        self,
        work: Callable[[Desk], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
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
            self._tell(partial(failed, problem))
        else:
            self._tell(partial(done, result))

    def _tell_and_wake(self, desk: Desk, entry: Entry) -> None:
        desk.issuing.watch.wake()
        self._tell_change(entry)

    def _tell_change(self, entry: Entry) -> None:
        self._tell(partial(self._changed, entry))


def _beside(work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
    async def go_on() -> None:
        try:
            await work
        except Exception:  # noqa: BLE001 - the task boundary
            _log.exception("%s ended", name)

    return asyncio.create_task(go_on())


async def _cancelled(tasks: set[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _unless_expected(problem: Exception) -> Exception | None:
    return None if isinstance(problem, DeskError) else problem
