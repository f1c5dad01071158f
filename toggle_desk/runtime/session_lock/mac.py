"""The Mac: what it tells every program about the screen, through CoreFoundation.

Written from Apple's reference and not run on a Mac yet. A screen that turns off or a lid that closes is told
as the lock it leads to.
"""

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

_NAMES = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
_UTF_8 = 0x08000100  # kCFStringEncodingUTF8
_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately

# void (*)(CFNotificationCenterRef, void *observer, CFStringRef name, const void *object, CFDictionaryRef)
_CALLBACK = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class MacSession:
    """Implements `SessionWatch`; it is called on the main thread, whose loop Qt runs."""

    def __init__(self, locked: Callable[[], None], library: Any = None) -> None:  # noqa: ANN401 - a C library
        """Listen; `library` is CoreFoundation where none is given."""
        self._locked = locked
        self._foundation = library or _core_foundation()
        self._center = self._foundation.CFNotificationCenterGetDistributedCenter()
        self._called = _CALLBACK(self._told)  # kept for as long as it may be called
        for name in _NAMES:
            text = self._foundation.CFStringCreateWithCString(None, name, _UTF_8)
            self._foundation.CFNotificationCenterAddObserver(
                self._center, id(self), self._called, text, None, _AT_ONCE
            )

    def stop(self) -> None:
        self._foundation.CFNotificationCenterRemoveEveryObserver(self._center, id(self))

    def _told(self, *_: object) -> None:
        self._locked()


def _core_foundation() -> ctypes.CDLL:
    library = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
    pointer = ctypes.c_void_p
    library.CFNotificationCenterGetDistributedCenter.restype = pointer
    library.CFStringCreateWithCString.restype = pointer
    library.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
    add = library.CFNotificationCenterAddObserver
    add.restype = None
    add.argtypes = [pointer, pointer, _CALLBACK, pointer, pointer, ctypes.c_long]
    library.CFNotificationCenterRemoveEveryObserver.restype = None
    library.CFNotificationCenterRemoveEveryObserver.argtypes = [pointer, pointer]
    return library
