"""What is known of the numbers of cards: how they are built, typed, written and masked.

Toggle's own have 19 digits and begin alike (page: card-numbers); aliases of other providers come in any form.
The last digit fits the others in all documented numbers: a hint, no more.
"""

import re

TOGGLE = "63011900[0-9]{11}"  # as a part of a pattern
DIGITS = 19  # of a number of Toggle's
FEWEST_DIGITS = 12  # of any card's number (ISO/IEC 7812)
HIDDEN = "••••"

_ALIAS = re.compile(r"[0-9A-Za-z./_:+-]{6,40}", re.ASCII)
_GAP = r"[ \u00a0\u2009\u202f\u2010-\u2014-]"  # spaces and dashes that a number is written with
_IN_TEXT = re.compile(rf"(?<![\w-])\d(?:{_GAP}?\d){{{FEWEST_DIGITS - 1},{DIGITS - 1}}}(?![\w-])", re.ASCII)


def bare(typed: str) -> str:
    """Leave out the spaces that a number is read out and typed with."""
    return "".join(typed.split())


def may_be_one(number: str) -> bool:
    """Say whether any card, Toggle's or of another provider, may have this number."""
    return _ALIAS.fullmatch(number) is not None


def looks_mistyped(number: str) -> bool:
    """Notice a slip in a number of Toggle's length."""
    digits = number.isascii() and number.isdecimal()
    return len(number) == DIGITS and digits and not luhn_fits(number)


def luhn_fits(number: str) -> bool:
    """Say whether the last of these digits fits the others."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        total += sum(divmod(int(digit) * (1 + place % 2), 10))
    return total % 10 == 0


def grouped(number: str) -> str:
    """Write a number in fours, as a guest reads it out; one that has its own spaces keeps them."""
    if " " in number:
        return number
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def last4(number: str) -> str:
    """Give the part that may be shown, logged and searched."""
    return number[-4:]


def masked(number: str) -> str:
    """Write what any person may see of a number, or of its last four."""
    return f"{HIDDEN} {last4(number)}" if number else ""


def masked_in(text: str) -> str:
    """Mask every number in a text that a card may have, however it is spaced."""
    return _IN_TEXT.sub(lambda number: masked(re.sub(_GAP, "", number[0])), text)
