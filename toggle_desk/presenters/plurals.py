"""Which form of a counted sentence belongs to a number, in each language.

The categories are Unicode's (CLDR, plural rules for cardinals), cut to whole numbers below a million. Qt's
own catalogues know one form for 2 to 5 in Welsh, which has "2 gerdyn", "3 cherdyn" and "4 cerdyn".
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType


def _one_or_other(number: int) -> str:
    return "one" if number == 1 else "other"


def _french(number: int) -> str:
    return "one" if number in (0, 1) else "other"


def _polish(number: int) -> str:
    if number == 1:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


def _welsh(number: int) -> str:
    return {0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"}.get(number, "other")


def _arabic(number: int) -> str:
    if number < 3:  # noqa: PLR2004 - as the rules name them
        return ("zero", "one", "two")[number]
    rest = number % 100
    if rest in range(3, 11):
        return "few"
    return "many" if rest in range(11, 100) else "other"


_RULES: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {"fr": _french, "pl": _polish, "cy": _welsh, "ar": _arabic}
)
_ALL = ("zero", "one", "two", "few", "many", "other")
_FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"pl": ("one", "few", "many"), "cy": _ALL, "ar": _ALL}
)


def form_of(language: str, number: int) -> str:
    """Name the category of a number, such as "one" or "few"."""
    return _RULES.get(language, _one_or_other)(number)


def forms(language: str) -> tuple[str, ...]:
    """List the categories that a language tells apart."""
    return _FORMS.get(language, ("one", "other"))
