"""How a message is meant; the theme turns it into colour and a sign, never into colour alone."""

from enum import StrEnum


class Tone(StrEnum):
    """From nothing special to what must be seen now."""

    PLAIN = "plain"
    GOOD = "good"
    WAIT = "wait"
    WARN = "warn"
    BAD = "bad"
