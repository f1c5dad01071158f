"""How this till's scanner types, and which cards beside Toggle's own it may read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScanRules:
    """What else is a card here: masks in which # is a digit, and how the scanner types what it reads."""

    aliases: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""  # before Enter or Tab, if it types one
    pace: int = 80  # milliseconds from one key to the next of the slowest scanner here
    layout: str = "us"  # the keyboard that the scanner believes in


ANY_SCANNER = ScanRules()
