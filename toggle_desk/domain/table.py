"""Tells whether two texts name one table, as people type them in a hurry."""

import re
import unicodedata

# What stands before a number in the languages of the window: "Table 12", "12" and "tisch 012" are one.
_WORDS = ("table", "bwrdd", "tisch", "mesa", "stolik", "tavolo", "طاولة", "no", "nr")
_NUMBERED = re.compile(rf"(?:{'|'.join(_WORDS)})*0*([1-9][0-9]*)")


def table_key(table: str) -> str:
    """Give what all spellings of a table have in common, "" where none is named.

    Spaces, capitals, signs and the word for a table say nothing; any other letter does: B12 is not 12.
    """
    folded = unicodedata.normalize("NFKC", table).casefold()
    kept = "".join(_plain(letter) for letter in folded if letter.isalnum())
    numbered = _NUMBERED.fullmatch(kept)
    return numbered[1] if numbered else kept


def _plain(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)
