"""Windows: what it tells each window about its session and about power."""

import ctypes
import ctypes.wintypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

_SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
_POWER_BROADCAST = 0x0218  # WM_POWERBROADCAST
# WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK
_LEFT = frozenset({0x2, 0x4, 0x7})
_SUSPEND = 0x4  # PBT_APMSUSPEND
_THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


class WindowsSession(QAbstractNativeEventFilter):
    """Implements `SessionWatch`; a computer without the service is still heard going to sleep."""

    def __init__(self, window: int, locked: Callable[[], None]) -> None:
        """Have this window told, and listen to what it is told."""
        super().__init__()
        self._window = window
        self._locked = locked
        _terminal_services("WTSRegisterSessionNotification", window, _THIS_SESSION)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def stop(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        _terminal_services("WTSUnRegisterSessionNotification", self._window)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at one message, and keep none from where it was going."""
        told = ctypes.wintypes.MSG.from_address(int(message))
        if means_locked(told.message, told.wParam):
            self._locked()
        return False, 0


def means_locked(message: int, reason: int) -> bool:
    """Say whether a message tells that the session is locked or left, or that the computer goes to sleep."""
    if message == _SESSION_CHANGE:
        return reason in _LEFT
    return message == _POWER_BROADCAST and reason == _SUSPEND


def _terminal_services(call: str, window: int, *more: int) -> None:
    if sys.platform == "win32":
        library = ctypes.WinDLL("wtsapi32")
        getattr(library, call)(ctypes.wintypes.HWND(window), *map(ctypes.wintypes.DWORD, more))
