"""Locks a till that was left alone: counts the seconds since a hand was on it, and says so shortly before."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import AUTO_LOCK
from toggle_desk.presenters.tasks import Alarm, Timers

WARNING = 15.0  # seconds before


@dataclass(frozen=True, slots=True)
class AutoLockState:
    """How long a till may be left alone, and since when it is; None while there is no person to lock out."""

    seconds: float = AUTO_LOCK
    touched: Moment | None = None
    warned: bool = False


class AutoLock:
    """Hears of every touch and sets no timer for it: the one that runs looks how long ago the last was."""

    def __init__(
        self,
        timers: Timers,
        now: Callable[[], Moment],
        warn: Callable[[float], None],
        lock: Callable[[], None],
    ) -> None:
        """Take what happens; `warn` is told the seconds that are left, 0 where a hand came back."""
        self._alarm = Alarm(timers)
        self._now = now
        self._warn = warn
        self._lock = lock
        self._state = AutoLockState()

    def take_seconds(self, seconds: float) -> None:
        """Let the till be left alone for so long from now on."""
        if seconds != self._state.seconds:
            self._state = replace(self._state, seconds=seconds)
            self._look()

    def follow(self, *, signed_in: bool) -> None:
        """Begin to count where a person has signed in, and end where none is any more."""
        if not signed_in:
            self._state = replace(self._state, touched=None, warned=False)
            self._alarm.stop()
        elif self._state.touched is None:
            self._state = replace(self._state, touched=self._now(), warned=False)
            self._look()

    def hand_seen(self) -> None:
        """Count afresh: a key, a finger or a mouse has moved."""
        state = self._state
        if state.touched is None:
            return
        self._state = replace(state, touched=self._now(), warned=False)
        if state.warned:
            self._warn(0.0)
            self._look()

    def _look(self) -> None:
        touched = self._state.touched
        if touched is None:
            return
        left = self._state.seconds - self._now().seconds_since(touched)
        if left <= 0:
            self._lock()
        elif left <= WARNING:
            self._state = replace(self._state, warned=True)
            self._warn(left)
            self._alarm.set(left, self._look)
        else:
            self._alarm.set(left - WARNING, self._look)
