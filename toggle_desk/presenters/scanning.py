"""Tells a scanner or a swipe reader, which type like a very fast person, from a person; it keeps nothing.

Only a card number of Toggle's, or of another provider that was configured, ever leaves here. Whatever else
was scanned is forgotten, a bank card above all: no part of it is shown, sent or logged.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from toggle_desk.domain.scanner import ScanRules

K = TypeVar("K")

PACE = 0.035  # seconds between two keys up to which no person typed them; scanners take 0.007 to 0.016
LEAST = 8  # keys; nothing shorter is taken for a scan, so that a PIN or an amount is never swallowed
ENDINGS = frozenset("\r\n\t")

_TOGGLE = re.compile(r"63011900[0-9]{11}")  # vendor page: card-numbers
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")  # what some scanners put before the data (AIM)
# ISO 7811: sentinels and fields.
_TRACK = re.compile(r"(?:%[A-Za-z]?|;)([0-9A-Za-z]+)(?:[=^D][^?;]*)?(?:\?|$)")
_SENTINELS = "%;+"
# The digit row as it types where the scanner believes in another keyboard than the computer does.
_ROWS = (
    dict(zip("&é\"'(-è_çà", "1234567890", strict=True)),  # French
    dict(zip("&é\"'(§è!çà", "1234567890", strict=True)),  # Belgian, and French on a Mac
    dict(zip("+ěščřžýáíé", "1234567890", strict=True)),  # Czech
    dict(zip("+ľščťžýáíé", "1234567890", strict=True)),  # Slovak
)
_ROW_KEYS = frozenset(key for row in _ROWS for key in row)
_SHARE = 0.6  # of digits, from which a burst into a text field is a code and not a word


@dataclass(frozen=True, slots=True)
class Held:
    """The key is kept back until it is known who typed it."""


@dataclass(frozen=True, slots=True)
class Typed(Generic[K]):
    """A person typed these, in this order."""

    keys: tuple[K, ...]


@dataclass(frozen=True, slots=True)
class Scanned:
    """A card that may be asked about; `number` as Toggle knows it."""

    number: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something else was scanned; nothing of it is left."""


class Recogniser(Generic[K]):
    """Judges keys one by one; `K` is whatever the window needs in order to type a key again."""

    def __init__(self, rules: ScanRules) -> None:
        """Take what is a card here."""
        self.rules = rules
        self._keys: list[tuple[str, K]] = []
        self._last = 0.0

    def key(
        self, text: str, key: K, at: float, *, writing: bool
    ) -> Sequence[Held | Typed[K] | Scanned | Dropped]:
        """Judge one key, typed `at` seconds, into a text field where somebody is `writing`."""
        before = self.silence(writing=writing) if self._keys and at - self._last > PACE else ()
        self._last = at
        if text in ENDINGS:
            return (*before, *self._ended(key, writing=writing))
        if not self._keys and not self._may_begin(text, writing=writing):
            return (*before, Typed((key,)))
        self._keys.append((text, key))
        return (*before, Held())

    def silence(self, *, writing: bool) -> Sequence[Typed[K] | Scanned | Dropped]:
        """Judge what was kept back, for no further key came in time."""
        keys, self._keys = self._keys, []
        if not keys:
            return ()
        verdict = judged("".join(text for text, _ in keys), self.rules, writing=writing)
        return (Typed(tuple(key for _, key in keys)) if verdict is None else verdict,)

    def _ended(self, key: K, *, writing: bool) -> Sequence[Typed[K] | Scanned | Dropped]:
        """Let the key that ends a scan go with it, and any other one through."""
        match self.silence(writing=writing):
            case ():
                return (Typed((key,)),)
            case (Typed(keys),):
                return (Typed((*keys, key)),)
            case verdict:
                return verdict

    def _may_begin(self, text: str, *, writing: bool) -> bool:
        if len(text) != 1 or not text.isprintable() or text.isspace():
            return False  # Space presses a button, and is let go of before it could be typed again
        if not writing:
            return True
        return (
            text.isdigit() or text in _ROW_KEYS or text in _SENTINELS or text in "]" + self.rules.prefix[:1]
        )


def judged(text: str, rules: ScanRules, *, writing: bool) -> Scanned | Dropped | None:
    """Say what a burst of keys was; None for what a person, or a program for a person, may have typed."""
    found = card_number(text, rules)
    if found is not None:
        return Scanned(found)
    digits = sum(each.isdigit() for each in text)
    as_digits = max(digits, *(sum(each in row for each in text) for row in _ROWS))
    if writing:
        coded = as_digits >= LEAST and (as_digits >= _SHARE * len(text) or text[0] in _SENTINELS)
    else:
        coded = len(text) >= LEAST
    return Dropped() if coded else None


def card_number(text: str, rules: ScanRules) -> str | None:
    """Find the one number in what was scanned that Toggle, or a provider that was configured, gave out."""
    for reading in _readings(text):
        bare = reading.removeprefix(rules.prefix).removesuffix(rules.suffix)
        bare = _SYMBOLOGY.sub("", bare, count=1) if bare.startswith("]") else bare
        for candidate in (bare, *(match[1] for match in _TRACK.finditer(bare))):
            if _TOGGLE.fullmatch(candidate) or any(_fits(candidate, mask) for mask in rules.aliases):
                return candidate
    return None


def luhn_fits(number: str) -> bool:
    """Say whether the last digit fits the others, as in all documented numbers: a hint, no more."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        total += sum(divmod(int(digit) * (1 + place % 2), 10))
    return total % 10 == 0


def _readings(text: str) -> Sequence[str]:
    """Read it as it stands, with digits of any script as 0 to 9, and on each other keyboard."""
    plain = "".join(str(unicodedata.digit(each, None) or 0) if each.isdigit() else each for each in text)
    rows = [row for row in _ROWS if all(each in row for each in text)]
    return (plain, *("".join(row[each] for each in text) for row in rows))


def _fits(candidate: str, mask: str) -> bool:
    return len(candidate) == len(mask) and all(
        each in "0123456789" if wanted == "#" else each == wanted
        for each, wanted in zip(candidate, mask, strict=True)
    )
