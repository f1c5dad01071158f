"""How presenters reach the network thread and the passing of time, so that tests can hold both."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:  # only named here: it is made on the network thread, after the first tile
    from toggle_desk.application.desk import Desk


T = TypeVar("T")


class Tasks(Protocol):
    """Starts a use case away from the GUI and brings its end back to the GUI thread."""

    def start(
        self,
        work: "Callable[[Desk], Awaitable[T]]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work`; exactly one of `done` and `failed` is called later, never from inside this call."""
        ...


class Timers(Protocol):
    """Calls back on the GUI thread after a while."""

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Call once after `seconds`; the returned function calls that off."""
        ...


def unheard(*_: object) -> None:
    """Stand in for a timer that is not running, and for a listener that is not joined yet."""


class Newest:
    """Asks questions of which only the newest counts: an answer to an earlier one changes nothing."""

    def __init__(self, tasks: Tasks) -> None:
        """Start with no question on its way."""
        self._tasks = tasks
        self._number = 0

    def start(
        self,
        work: "Callable[[Desk], Awaitable[T]]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask, and have answers to earlier questions dropped."""
        self.forget()
        number = self._number

        def answered(result: T) -> None:
            if number == self._number:
                done(result)

        def refused(problem: Exception) -> None:
            if number == self._number:
                failed(problem)

        self._tasks.start(work, answered, refused)

    def forget(self) -> None:
        """Drop the answer to the question that is on its way, if one is."""
        self._number += 1


class Alarm:
    """One timer at a time: setting it again calls the earlier one off."""

    def __init__(self, timers: Timers) -> None:
        """Start without a timer that runs."""
        self._timers = timers
        self._call_off: Callable[[], None] = unheard

    def set(self, seconds: float, call: Callable[[], None]) -> None:
        """Call once after `seconds`."""
        self.stop()
        self._call_off = self._timers.after(seconds, call)

    def stop(self) -> None:
        """Call the timer off, if one runs."""
        self._call_off()
        self._call_off = unheard
