"""Timers that go off when a test lets time pass."""

from collections.abc import Callable


class ManualTimers:
    """Implements `presenters.tasks.Timers`; a deaf one goes off although it was called off."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.now = 0.0
        self._deaf = deaf
        self._due: list[tuple[float, Callable[[], None]]] = []

    def after(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        timer = (self.now + seconds, call)
        self._due.append(timer)

        def call_off() -> None:
            if timer in self._due and not self._deaf:
                self._due.remove(timer)

        return call_off

    @property
    def running(self) -> int:
        """Say how many timers have not gone off yet."""
        return len(self._due)

    def advance(self, seconds: float) -> None:
        """Let time pass; timers that are set meanwhile go off too when they are due."""
        until = self.now + seconds
        while due := [timer for timer in self._due if timer[0] <= until]:
            first = min(due, key=lambda timer: timer[0])
            self._due.remove(first)
            self.now = first[0]
            first[1]()
        self.now = until
