"""Keyboards: what a key types by its place, whichever layout the computer takes it for.

A scanner is a keyboard that believes in one layout, a US one as a rule; the computer may believe in another.
The layouts are those of xkeyboard-config 2.35; a dead key stands here as its accent alone.
"""

from dataclasses import dataclass

# ruff: noqa: RUF001 - accents that keys type, not look-alikes

_US = (
    "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./ ",
    '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>? ',
)
# By the layout that a scanner can be set to: what each place types, alone and with Shift.
LAYOUTS: dict[str, tuple[str, str]] = {
    "us": _US,
    "gb": (
        "1234567890-=qwertyuiop[]asdfghjkl;'`#zxcvbnm,./ ",
        '!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@¬~ZXCVBNM<>? ',
    ),
    "fr": (
        "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù²*wxcvbn,;:! ",
        "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%~µWXCVBN?./§ ",
    ),
    "be": (
        "&é\"'(§è!çà)-azertyuiop^$qsdfghjklmù²µwxcvbn,;:= ",
        "1234567890°_AZERTYUIOP¨*QSDFGHJKLM%³£WXCVBN?./+ ",
    ),
    "de": (
        "1234567890ß´qwertzuiopü+asdfghjklöä^#yxcvbnm,.- ",
        "!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ°'YXCVBNM;:_ ",
    ),
    "es": (
        "1234567890'¡qwertyuiop`+asdfghjklñ´ºçzxcvbnm,.- ",
        '!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ªÇZXCVBNM;:_ ',
    ),
    "it": (
        "1234567890'ìqwertyuiopè+asdfghjklòà\\ùzxcvbnm,.- ",
        '!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°|§ZXCVBNM;:_ ',
    ),
}
DIGITS = 10  # places of the digit row, which come first
# The scan codes of the places in set 1, which Windows tells as they are, and X11 and Wayland plus 8 (evdev).
_SET_1 = (*range(2, 14), *range(16, 28), *range(30, 42), 43, *range(44, 54), 57)
# The virtual key codes of the places on a Mac (HIToolbox, Events.h: kVK_ANSI_…).
_MAC = bytes.fromhex(
    "12131415171618 1a1c191d1b 0c0d0e0f1110 2022 1f23211e 0001020305 0426282529 2732 2a"
    "060708090b2d2e2b2f2c 31"
)
# What the digit row types, alone or with Shift, where no place is told and it types no digits.
ROWS = tuple(
    dict(zip(row, "1234567890", strict=True))
    for row in (
        "&é\"'(-è_çà",  # French
        "&é\"'(§è!çà",  # Belgian, and French on a Mac
        "+ěščřžýáíé",  # Czech
        "+ľščťžýáíé",  # Slovak
        "123456789ö",  # Hungarian
        "ąčęėįšųū„“",  # Lithuanian
        "\u0103\u00e2\u00ea\u00f4\u0300\u0309\u0303\u0301\u0323\u0111",  # Vietnamese
        "ๅ/-ภถุึคตจ",  # Thai
        "!@#$%^&*()",  # with Shift: American and most of the world
        "!@#$%^&*)(",  # Hebrew, Arabic
        '!"£$%^&*()',  # British
        '!"£$%&/()=',  # Italian
        '!"§$%&/()=',  # German
        '!"#$%&/()=',  # of the Balkans, Portuguese
        '!"#¤%&/()=',  # of the North
        '!"·$%&/()=',  # Spanish
        "!'^+%&/()=",  # Turkish
        '+"*ç%&/()=',  # Swiss
        '!"№;%:?*()',  # Russian
        "!@#$%¨&*()",  # Brazilian
        "'\"+!%/=()ö",  # Hungarian
    )
)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key: what it types here, and where it is on the keyboard, None where that is not told."""

    text: str  # "" for a key that types nothing
    place: int | None = None
    shifted: bool = False


def place_of(platform: str, scan_code: int, virtual_key: int) -> int | None:
    """Find a key on the keyboard by what Qt tells of it; `platform` as in `sys.platform`.

    None where Qt tells nothing, as for keys that another program types (remote desktops, input methods).
    """
    if not scan_code:
        return None
    if platform == "darwin":
        return _MAC.index(virtual_key) if virtual_key in _MAC else None
    code = scan_code if platform == "win32" else scan_code - 8
    return _SET_1.index(code) if code in _SET_1 else None
