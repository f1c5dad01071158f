"""Keyboards as the computer takes them: libxkbcommon with the layouts of xkeyboard-config, both real."""

import ctypes
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

PLACES = (*range(2, 14), *range(16, 28), *range(30, 42), 43, *range(44, 54), 57)  # evdev, in reading order
_CAPS, _SHIFT, _CONTROL = 58, 42, 29
_EVDEV = 8  # what X11 adds to a code of evdev
_DOWN, _UP = 1, 0
_NAMED = {"\r": 28, "\t": 15}


class _Names(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key as the computer hears it: its code, what it types there, and what is held down with it."""

    code: int  # of X11
    text: str
    shift: bool
    control: bool
    dead: bool  # it waits for the next key, and types nothing by itself


def is_there() -> bool:
    """Say whether this machine has the library and its layouts."""
    try:
        return bool(_library()) and bool(_keymap("us"))
    except OSError:
        return False


def types(layout: str, place: int, *, shift: bool) -> str:
    """Give what the key at a place types with a layout; "" for a dead key."""
    return _typed(_keymap(layout), place, level=int(shift))


def wedge(data: str, layout: str, *, caps: bool = False, believes: str = "us") -> Iterator[Pressed]:
    """Give the keys of a scanner that believes in one layout, on a computer that believes in another."""
    keymap = _keymap(layout)
    state = _library().xkb_state_new(keymap)
    if caps:
        _press(state, _CAPS)
    for each in data:
        yield _one(state, each, believes)
    _library().xkb_state_unref(state)


def _one(state: int, each: str, believes: str) -> Pressed:
    control = each < " " and each not in _NAMED
    code, shift = _found(chr(ord(each) | 0x40).lower() if control else each, believes)
    held = [key for key, is_held in ((_SHIFT, shift), (_CONTROL, control)) if is_held]
    for key in held:
        _library().xkb_state_update_key(state, key + _EVDEV, _DOWN)
    buffer = ctypes.create_string_buffer(16)
    _library().xkb_state_key_get_utf8(state, code + _EVDEV, buffer, 16)
    symbol = _library().xkb_state_key_get_one_sym(state, code + _EVDEV)
    for key in held:
        _library().xkb_state_update_key(state, key + _EVDEV, _UP)
    text = _chord(buffer.value.decode(), each) if control else buffer.value.decode()
    return Pressed(code + _EVDEV, text, shift, control, _is_dead(symbol))


def _chord(text: str, control: str) -> str:
    """Give what Qt takes a chord with Ctrl for: it looks for the Latin letter of a key, and no other sign."""
    return (
        control
        if chr(ord(control) | 0x40) in (text.upper(), *string.ascii_uppercase) or text == control
        else ""
    )


@cache
def _found(char: str, believes: str) -> tuple[int, bool]:
    """Give code and Shift of a character; a scanner gives US ones where its keyboard has none."""
    if char in _NAMED:
        return _NAMED[char], False
    for level in (0, 1):
        for place in PLACES:
            if _typed(_keymap(believes), place, level) == char:
                return place, bool(level)
    return _found(char, "us")


def _press(state: int, code: int) -> None:
    for direction in (_DOWN, _UP):
        _library().xkb_state_update_key(state, code + _EVDEV, direction)


def _typed(keymap: int, place: int, level: int) -> str:
    symbols = ctypes.POINTER(ctypes.c_uint32)()
    found = _library().xkb_keymap_key_get_syms_by_level(keymap, place + _EVDEV, 0, level, symbols)
    code = _library().xkb_keysym_to_utf32(symbols[0]) if found else 0
    return chr(code) if code else ""


def _is_dead(symbol: int) -> bool:
    return 0xFE50 <= symbol <= 0xFE9F  # keysymdef.h: dead_grave and on


@cache
def _keymap(layout: str) -> int:
    context = _library().xkb_context_new(0)
    name, _, variant = layout.partition(":")
    names = _Names(b"evdev", b"pc105", name.encode(), variant.encode(), b"")
    keymap = _library().xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
    if not keymap:
        raise OSError(layout)
    return keymap


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("libxkbcommon.so.0")
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    for name in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_state_new"):
        getattr(library, name).restype = pointer
    library.xkb_keymap_new_from_names.argtypes = [pointer, pointer, ctypes.c_int]
    library.xkb_state_new.argtypes = library.xkb_state_unref.argtypes = [pointer]
    library.xkb_state_update_key.argtypes = [pointer, number, ctypes.c_int]
    library.xkb_state_key_get_utf8.argtypes = [pointer, number, ctypes.c_char_p, ctypes.c_size_t]
    library.xkb_state_key_get_one_sym.argtypes = [pointer, number]
    library.xkb_state_key_get_one_sym.restype = number
    library.xkb_keymap_key_get_syms_by_level.argtypes = [
        pointer,
        number,
        number,
        number,
        ctypes.POINTER(ctypes.POINTER(number)),
    ]
    library.xkb_keysym_to_utf32.argtypes = [number]
    library.xkb_keysym_to_utf32.restype = number
    return library
