"""How the program speaks at the moment: sentences from a catalogue, figures and dates as they are read."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import ClassVar

# Own names, as each is found by an operator who reads no other.
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "cy": "Cymraeg",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "it": "Italiano",
        "pl": "Polski",
        "ar": "العربية",
    }
)
# Beside what is read from right to left, a fact keeps its own direction: a reference stays a reference.
_ISOLATE, _END = "\u2068", "\u2069"
_LEFT_TO_RIGHT = "\u2066"
_RIGHT_TO_LEFT = "\u2067"
_RIGHT_TO_LEFT_MARK = "\u200f"
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_GROUP_MARKS = " \u00a0\u2009\u202f'’\N{ARABIC THOUSANDS SEPARATOR}"  # mean nothing else within a figure
_ARABIC_POINT = "\N{ARABIC DECIMAL SEPARATOR}"  # means nothing else anywhere
_NO_BREAK = "\u00a0"


def _untranslated(_key: str) -> str:
    return ""


_FIRSTS = tuple(date(2000, month, 1) for month in range(1, 13))
_MONTHS = tuple(f"{first:%B}" for first in _FIRSTS)
_SHORT_MONTHS = tuple(f"{first:%b}" for first in _FIRSTS)


@dataclass(frozen=True, slots=True)
class Language:
    """A catalogue and the marks of figures; as it stands, the English that every sentence is written in.

    `words` gives the template for a key, "" where it has none.
    """

    current: ClassVar["Language"]

    code: str = "en"
    words: Callable[[str], str] = _untranslated
    whole: Callable[[int], str] = "{:,}".format
    point: str = "."
    sign_last: bool = False
    months: tuple[str, ...] = _MONTHS
    short_months: tuple[str, ...] = _SHORT_MONTHS
    mirrored: bool = False

    def figure(self, amount: str) -> str:
        """Write an exact decimal such as 1234.50 with this language's marks."""
        whole, point, fraction = amount.partition(".")
        return self.whole(int(whole)) + (self.point + fraction if point else "")

    def readings(self, figure: str) -> Iterator[str]:
        """Read a figure of any script as exact decimals: plainly, and with this language's marks."""
        digits = "".join(str(int(each)) if each.isdecimal() else each for each in figure.strip())
        if _PLAIN.fullmatch(digits):
            yield digits
        mark = f"[{re.escape(self.whole(1_111_111)[1])}{_GROUP_MARKS}]"
        groups = rf"[0-9]{{1,3}}({mark})[0-9]{{3}}(?:\2[0-9]{{3}})*"
        fraction = rf"(?:[{re.escape(self.point)}{_ARABIC_POINT}]([0-9]+))?"
        if ours := re.fullmatch(f"([0-9]+|{groups}){fraction}", digits):
            whole = re.sub("[^0-9]", "", ours[1])
            yield f"{whole}.{ours[3]}" if ours[3] else whole

    def priced(self, figure: str, sign: str) -> str:
        """Put a currency's sign or code where it belongs, so that no line ever ends between the two."""
        after = self.sign_last or sign.isalpha()
        priced = f"{figure}{_NO_BREAK}{sign}" if after else f"{sign}{figure}"
        # Else the sign changes sides between a list and a sentence.
        return f"{_RIGHT_TO_LEFT}{priced}{_END}" if self.mirrored else priced

    def begun(self, sentence: str) -> str:
        """Have a sentence read from its own side also where it begins with a fact or a foreign name."""
        foreign = unicodedata.bidirectional(sentence[:1] or " ") not in {"R", "AL"}
        return f"{_RIGHT_TO_LEFT_MARK}{sentence}" if self.mirrored and foreign else sentence

    def apart(self, fact: str) -> str:
        """Keep the direction of a fact within a sentence."""
        return f"{_ISOLATE}{fact}{_END}" if self.mirrored and fact else fact

    def left_to_right(self, code: str) -> str:
        """Keep the groups of a number or a reference in the order in which they are read out."""
        return f"{_LEFT_TO_RIGHT}{code}{_END}" if self.mirrored and code else code


Language.current = Language()


def speak(language: Language) -> None:
    """Say everything in this language from now on.

    What is shown already is said again in one round, `ui/appearance/say_again.py`: there is no other way.
    """
    Language.current = language
