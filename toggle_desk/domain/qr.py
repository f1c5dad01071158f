"""Reads a QR symbol back from its modules, so that no code is handed to a guest that says something else."""

from collections.abc import Iterator

Modules = tuple[bytes, ...]  # one byte per module, row by row, 1 is dark; no quiet zone

_LARGEST = 4  # version; a card number fits into the first
_FINDER = 8  # modules of a finder pattern with its separator and the format beside it
_TIMING = 6  # the row and the column that count the modules
_ALIGNING_FROM = 21  # modules up to which a symbol needs no alignment pattern
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_LEVELS = "MLHQ"  # in the order of their two bits
# Data codewords and blocks by version and level (ISO/IEC 18004, table 9); a card number needs no larger one.
_CAPACITY = {
    (1, "L"): (19, 1),
    (1, "M"): (16, 1),
    (1, "Q"): (13, 1),
    (1, "H"): (9, 1),
    (2, "L"): (34, 1),
    (2, "M"): (28, 1),
    (2, "Q"): (22, 1),
    (2, "H"): (16, 1),
    (3, "L"): (55, 1),
    (3, "M"): (44, 1),
    (3, "Q"): (34, 2),
    (3, "H"): (26, 2),
    (4, "L"): (80, 1),
    (4, "M"): (64, 2),
    (4, "Q"): (48, 2),
    (4, "H"): (36, 4),
}


def read_code(modules: Modules) -> str:
    """Give the text of a symbol of version 1 to 4; raises ValueError for anything that is not one."""
    size = len(modules)
    version, rest = divmod(size - 17, 4)
    if rest or not 1 <= version <= _LARGEST or any(len(line) != size for line in modules):
        raise ValueError(size)
    level, mask = _format(modules)
    total, blocks = _CAPACITY[version, level]
    bits = "".join("1" if dark else "0" for dark in _data_modules(modules, mask))
    stream = [int(bits[start : start + 8], 2) for start in range(0, total * 8, 8)]
    in_order = [stream[place] for block in range(blocks) for place in range(block, total, blocks)]
    return _text("".join(f"{codeword:08b}" for codeword in in_order))


def _format(modules: Modules) -> tuple[str, int]:
    row = [modules[8][x] for x in (0, 1, 2, 3, 4, 5, 7, 8)]
    column = [modules[y][8] for y in (7, 5, 4, 3, 2, 1, 0)]
    told = int("".join(str(bit) for bit in (*row, *column)), 2) ^ 0b101010000010010
    return _LEVELS[told >> 13], told >> 10 & 0b111


def _data_modules(modules: Modules, mask: int) -> Iterator[bool]:
    """Walk the symbol in pairs of columns, upwards first, without its patterns and its mask."""
    size = len(modules)
    columns = [*range(size - 1, 6, -2), 5, 3, 1]
    for turn, right in enumerate(columns):
        rows = range(size) if turn % 2 else range(size - 1, -1, -1)
        for y in rows:
            for x in (right, right - 1):
                if not _is_pattern(x, y, size):
                    yield bool(modules[y][x]) != _masks(mask, y, x)


def _is_pattern(x: int, y: int, size: int) -> bool:
    near_left, near_top = x <= _FINDER, y <= _FINDER
    finder = (
        (near_left and near_top) or (near_left and y >= size - _FINDER) or (near_top and x >= size - _FINDER)
    )
    centre = size - 7
    aligning = size > _ALIGNING_FROM and {abs(x - centre), abs(y - centre)} <= {0, 1, 2}
    return finder or _TIMING in {x, y} or aligning


def _masks(mask: int, y: int, x: int) -> bool:
    product = x * y
    return (
        (y + x) % 2,
        y % 2,
        x % 3,
        (y + x) % 3,
        (y // 2 + x // 3) % 2,
        product % 2 + product % 3,
        (product % 2 + product % 3) % 2,
        ((y + x) % 2 + product % 3) % 2,
    )[mask] == 0


def _text(bits: str) -> str:
    text, place = "", 0
    while int(bits[place : place + 4] or "0", 2):
        mode = int(bits[place : place + 4], 2)
        if mode not in _SEGMENTS:
            raise ValueError(mode)
        counted, most, widths, read = _SEGMENTS[mode]
        place += 4
        count = int(bits[place : place + counted], 2)
        place += counted
        while count > 0:
            taken = min(count, most)
            width = widths[taken - 1]
            text += read(bits[place : place + width], taken)
            place += width
            count -= taken
    return text


def _digits(bits: str, count: int) -> str:
    return f"{int(bits, 2):0{count}d}"


def _letters(bits: str, count: int) -> str:
    high, low = divmod(int(bits, 2), 45)
    return _ALPHANUMERIC[low] if count == 1 else _ALPHANUMERIC[high] + _ALPHANUMERIC[low]


def _byte(bits: str, _count: int) -> str:
    return chr(int(bits, 2))


# By mode: bits of the count, most letters read at once, bits for one, two or three of them, and how.
_SEGMENTS = {
    0b0001: (10, 3, (4, 7, 10), _digits),
    0b0010: (9, 2, (6, 11), _letters),
    0b0100: (8, 1, (8,), _byte),
}
