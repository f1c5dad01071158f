"""A receipt printer on a test's own desk: it understands ESC/POS by its reference and shows its paper.

It is of the kind that is sold for several markets: after a reset two bytes may be one letter.
"""

from dataclasses import dataclass, field

TWO_BYTES = "gb18030"
CODECS = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}


@dataclass
class Slip:
    """What one printer put on paper, in order; rasters as rows of grey dots, native codes as their text."""

    text: list[str] = field(default_factory=list[str])
    codes: list[str] = field(default_factory=list[str])
    rasters: list[list[bytes]] = field(default_factory=list[list[bytes]])
    sizes: list[int] = field(default_factory=list[int])
    cuts: int = 0
    asked_when_done: int = 0


def read_slip(document: bytes) -> Slip:
    """Print a document; raises AssertionError at a command this printer does not know."""
    slip, place, codec, size, line, stored, two_bytes = Slip(), 0, "cp437", 0, b"", b"", True
    while place < len(document):
        rest = document[place : place + 8]
        match rest[0], rest[1:2]:
            case 0x0A, _:
                slip.text.append(line.decode(TWO_BYTES if two_bytes else codec, "replace"))
                slip.sizes.append(size)
                line, length = b"", 1
            case 0x1B, b"@":
                codec, size, two_bytes, length = "cp437", 0, True, 2
            case 0x1C, b".":
                two_bytes, length = False, 2
            case 0x1B, b"t":
                codec, length = CODECS[rest[2]], 3
            case 0x1B, (b"a" | b"E" | b"d"):
                length = 3
            case 0x1D, b"!":
                size, length = rest[2], 3
            case 0x1D, b"V":
                assert 66 == rest[2]
                slip.cuts, length = slip.cuts + 1, 4
            case 0x1D, b"r":
                slip.asked_when_done, length = slip.asked_when_done + 1, 3
            case 0x1D, b"(":
                assert b"k" == rest[2:3]
                count = int.from_bytes(rest[3:5], "little")
                payload, length = document[place + 5 : place + 5 + count], 5 + count
                assert len(payload) == count
                assert 0x31 == payload[0]
                if payload[1] == 0x50:
                    stored = payload[3:]
                elif payload[1] == 0x51:
                    slip.codes.append(stored.decode())
            case 0x1D, b"v":
                assert b"0\x00" == rest[2:4]
                width, height = int.from_bytes(rest[4:6], "little"), int.from_bytes(rest[6:8], "little")
                data, length = document[place + 8 : place + 8 + width * height], 8 + width * height
                assert len(data) == width * height
                slip.rasters.append([_dots(data[y * width : (y + 1) * width]) for y in range(height)])
            case byte, _:
                assert byte >= 0x20, f"a command nobody knows: {rest[:6]!r}"
                line, length = line + rest[:1], 1
        place += length
    assert b"" == line
    return slip


def picture(rasters: list[list[bytes]]) -> memoryview:
    """Give bands as they stand below each other, as grey pixels."""
    rows = [row for band in rasters for row in band]
    return memoryview(b"".join(rows)).cast("B", (len(rows), len(rows[0])))


def _dots(row: bytes) -> bytes:
    return b"".join(_GREY[byte] for byte in row)


_GREY = [bytes(0 if byte & 0x80 >> bit else 255 for bit in range(8)) for byte in range(256)]
