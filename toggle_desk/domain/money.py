"""Exact amounts of money, so that no card is ever worth what the program had to guess."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from toggle_desk.domain.errors import Code, NotAccepted

# ISO 4217: the currencies whose minor unit is not a hundredth.
_WHOLE = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV"}
    | {"XAF", "XOF", "XPF"}
)
_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
# What people who pay with it write beside an amount, where that is not the code (CLDR's narrow symbols).
SIGNS: Mapping[str, str] = MappingProxyType(
    {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "PLN": "zł", "CZK": "Kč", "HUF": "Ft", "RON": "lei"}
    | dict.fromkeys(("DKK", "NOK", "SEK", "ISK"), "kr")
    | dict.fromkeys(("AUD", "CAD", "HKD", "MXN", "NZD", "SGD"), "$")
    | {
        "CNY": "¥",
        "INR": "₹",
        "ILS": "₪",
        "KRW": "₩",
        "NGN": "₦",
        "PHP": "₱",
        "TRY": "₺",
        "UAH": "₴",
        "VND": "₫",
    }
)
_EXAMPLES = {0: "2500", 2: "25.50", 3: "25.500"}
_PATTERNS = {
    0: re.compile(r"[0-9]{1,9}", re.ASCII),
    2: re.compile(r"[0-9]{1,7}(\.[0-9]{1,2})?", re.ASCII),
    3: re.compile(r"[0-9]{1,6}(\.[0-9]{1,3})?", re.ASCII),
}


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An exact amount in minor units: Money(2500, "GBP") is 25 pounds. Two currencies never compare."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        """Refuse a float that slipped through: money is counted, never measured."""
        if type(self.minor) is not int:
            raise TypeError(self.minor)


def exponent(currency: str) -> int:
    """Say how many decimals a currency has (ISO 4217): 2 for GBP, 0 for JPY, 3 for KWD."""
    if currency in _WHOLE:
        return 0
    return 3 if currency in _THOUSANDTHS else 2


def parse_amount(typed: str, currency: str) -> Money:
    """Read an amount in major units, refusing what would have to be guessed or rounded.

    Raises NotAccepted: only ASCII digits with an optional point and the currency's decimals are read.
    """
    text = typed.strip(" ")
    decimals = exponent(currency)
    if not _PATTERNS[decimals].fullmatch(text):
        raise not_an_amount(typed, currency)
    whole, _, fraction = text.partition(".")
    minor = int(whole) * 10**decimals + int(fraction.ljust(decimals, "0") or "0")
    if minor == 0:
        raise NotAccepted(Code.AMOUNT_IS_ZERO, typed=typed)
    return Money(minor, currency)


def not_an_amount(typed: str, currency: str) -> NotAccepted:
    """Refuse a text that can be read as an amount in no way, or in more than one."""
    return NotAccepted(Code.NOT_AN_AMOUNT, typed=typed, example=_EXAMPLES[exponent(currency)])


def major_units(money: Money) -> str:
    """Write an amount the way `parse_amount` reads it: Money(2500, "GBP") is "25.00"."""
    decimals = exponent(money.currency)
    if decimals == 0:
        return str(money.minor)
    sign = "-" if money.minor < 0 else ""
    whole, fraction = divmod(abs(money.minor), 10**decimals)
    return f"{sign}{whole}.{fraction:0{decimals}d}"
