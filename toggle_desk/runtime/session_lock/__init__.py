"""Hears that the computer is locked or goes to sleep, as each system tells it."""

import sys
from collections.abc import Callable
from typing import Protocol


class SessionWatch(Protocol):
    """What listens, for as long as it is kept."""

    def stop(self) -> None:
        """Listen no longer."""
        ...


def watch_session(window: int, locked: Callable[[], None]) -> SessionWatch:
    """Call `locked` on the GUI thread whenever the computer is locked or goes to sleep, perhaps repeatedly.

    `window` is the native handle of the program's window, which Windows tells it to.
    """
    if sys.platform == "win32":
        from toggle_desk.runtime.session_lock.windows import WindowsSession  # noqa: PLC0415 - no other system has it

        return WindowsSession(window, locked)
    if sys.platform == "darwin":
        from toggle_desk.runtime.session_lock.mac import MacSession  # noqa: PLC0415 - no other system has it

        return MacSession(locked)
    from toggle_desk.runtime.session_lock.linux import LinuxSession  # noqa: PLC0415 - no other system has it

    return LinuxSession(locked)
