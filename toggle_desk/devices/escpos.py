"""Writes a receipt in ESC/POS, the language of receipt printers (commands as in Epson's reference)."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import wrap

from toggle_desk.devices.status import IN_TURN
from toggle_desk.domain.printing import PrinterSetup
from toggle_desk.domain.qr import Modules
from toggle_desk.domain.receipt import Receipt

# Numbers of ESC t, and what Python calls the same page.
CODE_PAGES = {
    "PC437": (0, "cp437"),
    "PC850": (2, "cp850"),
    "PC852": (18, "cp852"),
    "PC858": (19, "cp858"),
    "PC866": (17, "cp866"),
    "WPC1252": (16, "cp1252"),
}
DOTS_PER_MODULE = 6  # 22 mm at 203 dots per inch: still read with a few dead heating elements
QUIET = 4  # modules of white around a symbol (ISO/IEC 18004)
BAND = 128  # rows of one raster command; small buffers choke on more

# Printers for several markets take two bytes as one letter after a reset: £20 would lose its 2 (FS .).
_INITIALISE = b"\x1b@\x1c."
_CENTRED = b"\x1ba\x01"
_FEED = b"\n"
_CUT = b"\x1dV\x42\x00"  # feeds to the knife first
_FEED_OUT = b"\x1bd\x05"
_NORMAL, _WIDE, _LARGE, _HUGE = 0x00, 0x10, 0x11, 0x22  # of GS !, times wide and times high
_MODEL_2 = b"\x1d(k\x04\x001A2\x00"
_MEDIUM = b"\x1d(k\x03\x001E1"
_PRINT_SYMBOL = b"\x1d(k\x03\x001Q0"


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture in dots: rows of `width` bytes, the leftmost dot the highest bit, 1 is black."""

    width: int
    rows: tuple[bytes, ...]


Drawing = Callable[[str, int, int], Raster]
"""Draws a text that no code page holds: the text, the dots across, the height of its letters in dots."""


def encode(receipt: Receipt, setup: PrinterSetup, draw: Drawing, *, native_qr: bool) -> bytes:
    """Give the bytes of a whole receipt, the question whether it is done at their end."""
    page, codec = CODE_PAGES[setup.code_page]
    pen = _Pen(setup, codec, draw)
    parts = [
        _INITIALISE,
        bytes((0x1B, 0x74, page)),
        _CENTRED,
        *pen.lines(receipt.banner, bold=True),
        *pen.lines(receipt.mark, size=_LARGE, bold=True),
        *pen.lines(receipt.title),
        *pen.lines(receipt.amount, size=_HUGE, bold=True),
        _FEED,
        _native(receipt.code_text) if native_qr else _raster(symbol(receipt.code, setup.dots)),
        _FEED,
        *pen.lines(receipt.number, bold=True),
        *pen.lines(receipt.pin, size=_WIDE, bold=True),
        _FEED,
        *(part for line in receipt.lines for part in pen.lines(line)),
        *pen.lines(receipt.reference),
        *pen.lines(receipt.banner, bold=True),
        _CUT if setup.cut else _FEED_OUT,
        IN_TURN,
    ]
    return b"".join(parts)


def symbol(code: Modules, dots: int) -> Raster:
    """Draw a symbol in whole dots, as large as the usual one where the paper is wide enough."""
    side = len(code) + 2 * QUIET
    scale = max(1, min(DOTS_PER_MODULE, dots // side))
    width = -(-side * scale // 8)
    blank = bytes(width)
    rows = [blank] * (QUIET * scale)
    for line in code:
        bits = "".join(("1" if dark else "0") * scale for dark in line)
        padded = ("0" * (QUIET * scale) + bits).ljust(width * 8, "0")
        rows += [int(padded, 2).to_bytes(width)] * scale
    return Raster(width, (*rows, *[blank] * (QUIET * scale)))


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes lines no longer than the paper is wide."""

    setup: PrinterSetup
    codec: str
    draw: Drawing

    def lines(self, text: str, *, size: int = _NORMAL, bold: bool = False) -> Iterator[bytes]:
        """Give the commands of a text, wrapped; nothing for an empty one."""
        text = _plain(text)
        times = (size >> 4) + 1
        if times > 1 and len(text) * times > self.setup.letters:
            size, times = _NORMAL, 1
        for line in wrap(text, self.setup.letters // times):
            yield from self._line(line, size, bold=bold)

    def _line(self, line: str, size: int, *, bold: bool) -> Iterator[bytes]:
        try:
            written = _seen(line).encode(self.codec)
        except UnicodeEncodeError:
            yield _raster(self.draw(line, self.setup.dots, 24 * ((size & 0x0F) + 1)))
            return
        yield bytes((0x1D, 0x21, size)) + (b"\x1bE\x01" if bold else b"\x1bE\x00")
        yield written + _FEED


def _plain(text: str) -> str:
    """Leave out what is not seen: one control character would be a command to the printer."""
    return "".join(letter for letter in text if unicodedata.category(letter) not in {"Cc", "Cs"})


def _seen(text: str) -> str:
    """Leave out the marks of direction: no page holds them, nor a letter that is read from the right."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def _native(text: str) -> bytes:
    data = text.encode()
    size = bytes((0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, DOTS_PER_MODULE))
    store = b"\x1d(k" + (len(data) + 3).to_bytes(2, "little") + b"1P0" + data
    return _MODEL_2 + size + _MEDIUM + store + _PRINT_SYMBOL


def _raster(picture: Raster) -> bytes:
    bands = [picture.rows[start : start + BAND] for start in range(0, len(picture.rows), BAND)]
    width = picture.width.to_bytes(2, "little")
    return b"".join(
        b"\x1dv0\x00" + width + len(band).to_bytes(2, "little") + b"".join(band) for band in bands
    )
