"""How names and amounts are found again: as people type them, whichever way they were written down.

Everything that is searched is cut by these rules, and so is what is looked for. Words are beginnings: "lod"
finds "Łódź". Where the rules change, what was cut by older ones has to be cut anew (storage.search).
"""

import re
import unicodedata
from collections.abc import Iterator

# Letters that are more than a plain letter with a mark, as they are typed where a keyboard has none of them.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ŋ": "n"}
    | {"ı": "i", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k"}
    # Alef, waw and yeh lose their hamza like an accent; the rest is written either way by the same people.
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ء": "", "ـ": ""}
)
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"})
_MARKS = str.maketrans(
    dict.fromkeys("’‘‛ʼʻʹʾʿ´`′׳＇", "'") | dict.fromkeys("‐‑‒–—−－", "-") | {"٫": ",", "٬": "'"}
)
_SEPARATE = ".,'-@•"  # part of a word, or between two
_GROUP_SPACE = re.compile(r"(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d)")  # keeps a figure in one piece
_FIGURE = r"[0-9]+(?:[ .,'][0-9]+)*"
_CHUNKS = re.compile(rf"(?<!\S){_FIGURE}(?!\S)|\S+")
_SIGNED = re.compile(rf"(?P<before>[^\W\d]{{2,}})?(?P<figure>{_FIGURE})(?P<after>[^\W\d]{{2,}})?")
_WHOLE = re.compile(r"[0-9]+|[0-9]{1,3}(?:[ .,'][0-9]{2,3})*[ .,'][0-9]{3}")
_DECIMAL = re.compile(r"(.*)([.,])([0-9]+)")
_FIRST_IDEOGRAPH, _LAST_IDEOGRAPH = "㐀", "鿿"

Words = tuple[str, ...]


def words_of(text: str) -> Iterator[str]:
    """Cut a text into all the words that it may be found by, some of them in more than one spelling."""
    for plain in _spellings(text):
        yield from _cut(plain)
        for chunk in plain.split():
            if "'" in chunk or "-" in chunk:
                yield from _cut(_joined(chunk))


def sought(text: str, shortest: int) -> tuple[tuple[Words, ...], ...]:
    """Say what a typed text looks for: all of these, each in one of several ways, each way all of its words.

    Words under `shortest` letters say too little; the answer is empty where there are no others.
    """
    chunks = zip(*(_CHUNKS.findall(plain) for plain in _spellings(text)), strict=True)
    found = (
        tuple(dict.fromkeys(_long_enough(way, shortest) for chunk in pair for way in _ways(chunk)))
        for pair in chunks
    )
    kept = (tuple(way for way in ways if way) for ways in found)
    return tuple(ways for ways in kept if ways)


def fits(text: str, typed: str) -> bool:
    """Say whether a text has words that begin as all the typed ones do."""
    words = tuple(words_of(text))
    wanted = sought(typed, 1)
    return bool(wanted) and all(
        any(all(any(word.startswith(part) for word in words) for part in way) for way in ways)
        for ways in wanted
    )


def _spellings(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFC", text.casefold())
    yield _fold(plain)
    if (spelt_out := plain.translate(_SPELT_OUT)) != plain:
        yield _fold(spelt_out)


def _fold(text: str) -> str:
    """Leave letters without case and accents, digits of one script, and what stands within a word."""
    plain = unicodedata.normalize("NFKD", _GROUP_SPACE.sub("'", text).translate(_MARKS)).casefold()
    return "".join(_plain(letter) for letter in plain).translate(_LETTERS)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter if letter.isalnum() or letter in _SEPARATE else " "
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return ""
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if _FIRST_IDEOGRAPH <= letter <= _LAST_IDEOGRAPH:  # words of one letter, with nothing between them
        return f" {letter} "
    within = letter.isalnum() or letter in _SEPARATE or unicodedata.category(letter).startswith("M")
    return letter if within else " "


def _cut(plain: str) -> Words:
    words = (word.strip(".") for word in re.split(r"[^\w.@•]+|_", plain))
    return tuple(filter(None, (word.replace("•", "") for word in words)))


def _joined(chunk: str) -> str:
    return chunk.replace("'", "").replace("-", "")


def _long_enough(words: Words, shortest: int) -> Words:
    return tuple(word for word in words if len(word) >= shortest or word >= _FIRST_IDEOGRAPH)


def _ways(chunk: str) -> Iterator[Words]:
    """Give every way to read what was typed in one piece: as an amount, as a name, as both in one."""
    signed = _SIGNED.fullmatch(chunk.strip(" .,'-"))
    if signed is None:
        yield _cut(chunk)
        yield _cut(_joined(chunk))
        return
    signs = tuple(sign for sign in (signed["before"], signed["after"]) if sign)
    readings = tuple(_readings(signed["figure"]))
    for amount in readings:
        yield (*signs, amount)
    pieces = signed["figure"].split(" ")
    if not readings or all(len(piece) > 1 for piece in pieces):
        yield (*signs, *(next(_readings(piece), piece) for piece in pieces))
    parts = _cut(chunk)
    if all(len(part) > 1 for part in parts):
        yield parts


def _readings(figure: str) -> Iterator[str]:
    """Read a figure with the marks of any language as exact decimals; 1,234 can be read in two ways."""
    decimal = _DECIMAL.fullmatch(figure)
    if decimal is not None:
        whole, mark, fraction = decimal.groups()
        if mark not in whole and _WHOLE.fullmatch(whole):
            yield f"{_digits(whole)}.{fraction}"
    if _WHOLE.fullmatch(figure):
        yield _digits(figure)


def _digits(figure: str) -> str:
    return re.sub(r"[^0-9]", "", figure)
