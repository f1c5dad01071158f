"""How this till's scanner types, and which cards beside Toggle's own it may read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScanRules:
    """What else is a card here: masks in which # is a digit, and what the scanner types around a number."""

    aliases: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""  # before Enter or Tab, if it types one


ANY_SCANNER = ScanRules()
