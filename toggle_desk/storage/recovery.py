"""The keys of the records as lines that a person can copy from paper, each with a check of its own.

Sixteen letters and digits in four groups to a line: eight bytes of a key and two that check them. Four lines
are the key that opens the file, four more the one that its events are sealed with; those alone let a head
office check the seals without reading the records.
"""

import base64
import hashlib
import re

from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys

LINES = 2 * KEY_LENGTH // 8
_DATA, _CHECK = 8, 2  # bytes of a line
_LETTERS = 16
_ALIKE = str.maketrans("018", "OIB")  # digits that the alphabet leaves out because they look like letters


def sheet_of(keys: LedgerKeys) -> tuple[str, ...]:
    """Write both keys in lines such as "ABCD EFGH IJKL MNOP"."""
    both = keys.file + keys.seal
    parts = [both[start : start + _DATA] for start in range(0, len(both), _DATA)]
    return tuple(_line(number, part) for number, part in enumerate(parts, 1))


def keys_of(text: str) -> LedgerKeys:
    """Read what was typed or scanned; raises NotAccepted with the first line that was copied wrong."""
    # The number of a line, which is no part of it, ends with a full stop.
    bare = re.sub(r"(?m)^\s*[0-9]{1,2}\.", "", text)
    letters = re.sub(r"[^A-Z2-7]", "", bare.upper().translate(_ALIKE))
    read = b""
    for number in range(1, LINES + 1):
        start = (number - 1) * _LETTERS
        try:
            line = base64.b32decode(letters[start : start + _LETTERS])
        except ValueError:
            line = b""
        data = line[:_DATA]
        if len(line) != _DATA + _CHECK or line[_DATA:] != _check(number, data):
            raise NotAccepted(Code.KEY_MISTYPED, line=str(number))
        read += data
    if len(letters) != LINES * _LETTERS:
        raise NotAccepted(Code.KEY_MISTYPED, line=str(LINES))
    return LedgerKeys(file=read[:KEY_LENGTH], seal=read[KEY_LENGTH:])


def _line(number: int, data: bytes) -> str:
    text = base64.b32encode(data + _check(number, data)).decode()
    return " ".join(text[start : start + 4] for start in range(0, _LETTERS, 4))


def _check(number: int, data: bytes) -> bytes:
    return hashlib.sha256(bytes([number]) + data).digest()[:_CHECK]
