"""The way from presenters to use cases, held by the test or gone to its end at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from toggle_desk.application.desk import Desk

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Held:
    """Work that was started and has not ended: the test says how it ends."""

    work: Callable[[Desk], Awaitable[Any]]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]

    def run(self, desk: Desk) -> None:
        """Let it do what it would really do."""
        try:
            result = asyncio.run(_awaited(self.work(desk)))
        except Exception as problem:  # noqa: BLE001 - the task boundary, as in the network thread
            self.failed(problem)
        else:
            self.done(result)


class HeldTasks:
    """Implements `presenters.tasks.Tasks`; nothing happens until the test ends what was started."""

    def __init__(self) -> None:
        self.started: list[Held] = []

    def start(
        self,
        work: Callable[[Desk], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.started.append(Held(work, done, failed))

    def take(self) -> Held:
        """Take out what was started first."""
        return self.started.pop(0)

    def finish(self, result: object) -> None:
        """End what was started first with a result."""
        self.take().done(result)

    def fail(self, problem: Exception) -> None:
        """End what was started first with a problem."""
        self.take().failed(problem)

    def run(self, desk: Desk) -> None:
        """Let everything that was started go to its end, and all that this starts."""
        while self.started:
            self.take().run(desk)

    def drop(self) -> None:
        """Forget what was started."""
        self.started.clear()


async def _awaited(work: Awaitable[T]) -> T:
    return await work
