"""How presenters reach the network thread and the passing of time, so that tests can hold both."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from toggle_desk.application.desk import Desk

T = TypeVar("T")


class Tasks(Protocol):
    """Starts a use case away from the GUI and brings its end back to the GUI thread."""

    def start(
        self,
        work: Callable[[Desk], Awaitable[T]],
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
    """Stand in for a timer that is not running, and for whoever the composition root has not joined yet."""
