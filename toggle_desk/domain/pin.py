"""Which PINs are guessed first, so that no person may choose one."""

from itertools import pairwise

from toggle_desk.domain.people import PIN_DIGITS

_HALF = PIN_DIGITS // 2
_FEWEST = 3  # different digits
_DAYS = range(1, 32)
_MONTHS = range(1, 13)
_YEARS = range(1900, 2100)  # in which people are born, marry and open restaurants
# Three keys in a line on the pad, either way.
_LINES = frozenset(
    line[::step] for line in ("123", "456", "789", "147", "258", "369", "159", "357") for step in (1, -1)
)
# What people choose most of what no rule here finds: walks over the pad, steps, and famous numbers.
_FAVOURITES = frozenset(
    {
        "135790",
        "135792",
        "147896",
        "142536",
        "152535",
        "246810",
        "246813",
        "314159",
        "142857",
        "271828",
        "369874",
        "520131",
        "741236",
        "963214",
        "987412",
        "789632",
        "123698",
        "321478",
        "010203",
        "102030",
        "203040",
        "112358",
        "121314",
    }
)


def is_easy(pin: str) -> bool:
    """Say whether a PIN is one of those that a thief tries first."""
    return pin in _FAVOURITES or _is_patterned(pin) or _is_date(pin)


def _is_patterned(pin: str) -> bool:
    """Find runs, repeats, mirrored halves, lines of the pad, and PINs of hardly any digits."""
    repeats = any(pin == (pin[:length] * len(pin))[: len(pin)] for length in (1, 2, 3))
    pairs = pin[::2] == pin[1::2]
    mirrored = pin == pin[::-1]
    lines = all(_is_line(half) for half in (pin[:_HALF], pin[_HALF:]))
    return _is_run(pin) or repeats or pairs or mirrored or lines or len(set(pin)) < _FEWEST


def _is_line(half: str) -> bool:
    return half in _LINES or _is_run(half) or len(set(half)) == 1


def _is_run(digits: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return steps in ({1}, {9})


def _is_date(pin: str) -> bool:
    """Say whether it is a day as any country writes it, or a month with its whole year."""
    first, second, third = (int(pin[place : place + 2]) for place in (0, 2, 4))
    day_and_month = (second in _MONTHS and first in _DAYS) or (first in _MONTHS and second in _DAYS)
    year_first = second in _MONTHS and third in _DAYS
    whole_year = (int(pin[:4]) in _YEARS and third in _MONTHS) or (
        first in _MONTHS and int(pin[2:]) in _YEARS
    )
    return day_and_month or year_first or whole_year
