"""Loads CUPS's own library and reads what it answers, through ctypes."""

import ctypes
import sys
from collections.abc import Iterator
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint, c_void_p

from toggle_desk.devices.media import Sheet

_LIBRARY = {"darwin": "/usr/lib/libcups.2.dylib"}.get(sys.platform, "libcups.so.2")
_RANGE = 0x33


class _Option(ctypes.Structure):
    """cups_option_t of cups.h."""

    _fields_ = (("name", c_char_p), ("value", c_char_p))


class Destination(ctypes.Structure):
    """cups_dest_t of cups.h."""

    _fields_ = (
        ("name", c_char_p),
        ("instance", c_char_p),
        ("is_default", c_int),
        ("num_options", c_int),
        ("options", POINTER(_Option)),
    )


_FUNCTIONS = {
    "cupsConnectDest": (
        c_void_p,
        (POINTER(Destination), c_uint, c_int, c_void_p, c_char_p, c_size_t, c_void_p, c_void_p),
    ),
    "cupsDoIORequest": (c_void_p, (c_void_p, c_void_p, c_char_p, c_int, c_int)),
    "cupsEncryption": (c_int, ()),
    "cupsGetDests2": (c_int, (c_void_p, POINTER(POINTER(Destination)))),
    "cupsGetNamedDest": (POINTER(Destination), (c_void_p, c_char_p, c_char_p)),
    "cupsGetOption": (c_char_p, (c_char_p, c_int, POINTER(_Option))),
    "cupsLastError": (c_int, ()),
    "cupsServer": (c_char_p, ()),
    "cupsUser": (c_char_p, ()),
    "httpConnect2": (c_void_p, (c_char_p, c_int, c_void_p, c_int, c_int, c_int, c_int, c_void_p)),
    "cupsSetPasswordCB2": (None, (c_void_p, c_void_p)),
    "ippAddCollection": (c_void_p, (c_void_p, c_int, c_char_p, c_void_p)),
    "ippAddInteger": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int)),
    "ippAddString": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_char_p, c_char_p)),
    "ippAddStrings": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int, c_char_p, POINTER(c_char_p))),
    "ippFindAttribute": (c_void_p, (c_void_p, c_char_p, c_int)),
    "ippGetCollection": (c_void_p, (c_void_p, c_int)),
    "ippGetCount": (c_int, (c_void_p,)),
    "ippGetInteger": (c_int, (c_void_p, c_int)),
    "ippGetRange": (c_int, (c_void_p, c_int, POINTER(c_int))),
    "ippGetStatusCode": (c_int, (c_void_p,)),
    "ippGetString": (c_char_p, (c_void_p, c_int, c_void_p)),
    "ippGetValueTag": (c_int, (c_void_p,)),
    "ippNew": (c_void_p, ()),
    "ippNewRequest": (c_void_p, (c_int,)),
    "ippPort": (c_int, ()),
}


def load() -> ctypes.CDLL:
    """Load the system's own CUPS library; raises OSError where there is none."""
    library = ctypes.CDLL(_LIBRARY)
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Attributes:
    """A group of attributes, or a collection; what is missing is empty, never an error."""

    def __init__(self, library: ctypes.CDLL, group: int | None) -> None:
        self._library = library
        self._group = group

    def texts(self, name: str) -> tuple[str, ...]:
        """Give words."""
        found, count = self._find(name)
        told = (self._library.ippGetString(found, place, None) for place in range(count))
        return tuple(text.decode("utf-8", "replace") for text in told if text is not None)

    def integers(self, name: str) -> tuple[int, ...]:
        """Give numbers."""
        found, count = self._find(name)
        return tuple(self._library.ippGetInteger(found, place) for place in range(count))

    def integer(self, name: str) -> int:
        """Give one number, 0 where there is none."""
        return next(iter(self.integers(name)), 0)

    def span(self, name: str) -> tuple[int, int]:
        """Give a number or a range of them as its least and most."""
        found, count = self._find(name)
        if count and self._library.ippGetValueTag(found) == _RANGE:
            most = c_int()
            return self._library.ippGetRange(found, 0, byref(most)), most.value
        return self.integer(name), self.integer(name)

    def collections(self, name: str) -> Iterator["Attributes"]:
        """Give what is nested below a name."""
        found, count = self._find(name)
        for place in range(count):
            yield Attributes(self._library, self._library.ippGetCollection(found, place))

    def size(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Give the widths and the lengths of a medium."""
        size = next(self.collections("media-size"), self)
        return size.span("x-dimension"), size.span("y-dimension")

    def sheet(self) -> Sheet:
        """Give a medium of one size."""
        (width, _), (length, _) = self.size()
        left, right, top, bottom = (self.integer(f"media-{side}-margin") for side in EDGES)
        return Sheet(width, length, left, right, top, bottom)

    def _find(self, name: str) -> tuple[int | None, int]:
        found = self._library.ippFindAttribute(self._group, name.encode(), 0) if self._group else None
        return found, self._library.ippGetCount(found) if found else 0


EDGES = ("left", "right", "top", "bottom")
