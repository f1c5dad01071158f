"""Time that passes only when every task waits, and processes that can die between any two steps."""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from typing import Any, TypeVar

T = TypeVar("T")


class VirtualLoop(asyncio.BaseEventLoop):
    """An event loop without files or sockets: waiting for a timer moves its clock, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = 0.0
        self._clock_resolution = 1e-6
        self._selector = _NothingToSelect(self)
        self.set_task_factory(_make_task)

    def time(self) -> float:
        return self.moment

    def _process_events(self, event_list: list[object]) -> None:
        """Have no events."""

    def _write_to_self(self) -> None:
        """Have no other thread to wake: there is one thread."""


class Killed(BaseException):
    """What a dying process is unwound with; nothing in the program catches it."""


class Life:
    """A process as the loop sees it: `crash_point` is asked before each step of its tasks and may kill it."""

    current: "Life | None" = None

    def __init__(self) -> None:
        self.alive = True
        self.asleep = False
        self.crash_point: Callable[[str], None] = _survive
        self._tasks: list[asyncio.Task[Any]] = []
        self._sleepers: list[asyncio.Future[None]] = []

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start a task that ends with this process; what it starts belongs to the process too."""
        before, Life.current = Life.current, self
        try:
            return asyncio.get_running_loop().create_task(work)
        finally:
            Life.current = before

    def own(self, task: asyncio.Task[Any]) -> None:
        """Know a task of this process."""
        if len(self._tasks) > 20:
            self._tasks = [task for task in self._tasks if not task.done()]
        self._tasks.append(task)

    def running(self) -> list[asyncio.Task[Any]]:
        """Give the tasks that have not ended."""
        return [task for task in self._tasks if not task.done()]

    def next_morning(self) -> asyncio.Future[None]:
        """Give something that ends when the process is woken."""
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append(sleeper)
        return sleeper

    def wake(self) -> None:
        """Go on."""
        self.asleep = False
        for sleeper in self._sleepers:
            if not sleeper.done():
                sleeper.set_result(None)
        self._sleepers.clear()

    def end(self) -> None:
        """Stop for good: no line of this process runs any more, not even the cleaning up."""
        self.alive = False
        for task in self.running():
            task.cancel()


class _NothingToSelect:
    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop

    def select(self, seconds: float | None) -> list[object]:
        if seconds is None:
            raise RuntimeError("everybody waits for something that never comes")
        self._loop.moment += seconds
        return []


class _Steps:
    """Drives a coroutine one step at a time, for as long as its process lives and its machine is awake."""

    def __init__(self, life: Life, work: Coroutine[Any, Any, Any]) -> None:
        self._life = life
        self._work = work

    def __await__(self) -> Generator[Any, Any, Any]:
        life, work = self._life, self._work
        thrown: BaseException | None = None
        while True:
            while life.alive and life.asleep:
                try:
                    yield from life.next_morning()
                except asyncio.CancelledError as cancelled:
                    thrown = cancelled
            if not life.alive:
                raise Killed
            life.crash_point("resume")
            before, Life.current = Life.current, life
            try:
                waits_for = work.send(None) if thrown is None else work.throw(thrown)
            except StopIteration as end:
                return end.value
            finally:
                Life.current = before
            thrown = None
            try:
                yield waits_for
            except (Exception, asyncio.CancelledError) as told:  # noqa: BLE001 - passed on as it is
                thrown = told


async def _mortal(life: Life, work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401, it gives what the work gives
    try:
        return await _Steps(life, work)
    except Killed:
        return None


def _make_task(
    loop: asyncio.AbstractEventLoop,
    work: Any,  # noqa: ANN401, as asyncio types it
    **options: Any,  # noqa: ANN401, as asyncio types it
) -> asyncio.Task[Any]:
    life = Life.current
    if life is None:
        return asyncio.Task(work, loop=loop, **options)
    task: asyncio.Task[Any] = asyncio.Task(_mortal(life, work), loop=loop, **options)
    life.own(task)
    task.add_done_callback(lambda _: work.close())
    return task


def _survive(_: str) -> None:
    """Be no crash."""
