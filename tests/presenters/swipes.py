"""Scanners, swipe readers and a till in time that a test makes up: keys in, and what became of them."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.doubles.keyboards import wedge
from toggle_desk.domain.scanner import ANY_SCANNER, ScanRules
from toggle_desk.presenters.keyboards import Stroke, place_of
from toggle_desk.presenters.scanning import (
    Badge,
    Dropped,
    Held,
    Into,
    Kept,
    Recogniser,
    Scanned,
    TakenBack,
    Typed,
    Verdict,
)

CARD = "6301190012345674821"
BANK = "4111111111111111"
BANK_CARDS = (
    BANK,
    "5555555555554444",
    "378282246310005",
    "6759649826438453",
    "6304000000000000",
    "3530111333300000",
)
LAYOUTS = ("us", "gb", "fr", "be", "cz", "sk", "ara:digits", "de", "tr", "pl", "il", "gr", "ru")
ENDINGS = ("\r", "\n", "\r\n", "\t", "", "\r\r")


def swiped(number: str) -> tuple[str, ...]:
    """Give what readers type of a card: both tracks, or the second."""
    second = f";{number}=28121010000012300?"
    return f"%B{number}^DOE/JANE^2812101000000000?{second}", second


OURS = (CARD, f"\x1d{CARD}\x1d", f" {CARD} ", f"\x02{CARD}\x03", f"]C1{CARD}", *swiped(CARD))
BANKS = tuple(each for number in BANK_CARDS for each in (number, *swiped(number)))
OTHERS = ("001250", "50123456", "5012345678900", "4711", "https://example.org/t", "1234567890", "BILL-20417")


def typed_here(text: str) -> list[Stroke]:
    """Give the keys of a text that needs no keyboard."""
    return [Stroke(each) for each in text]


@dataclass
class TillInTime:
    """A field or a button with the keyboard, and a recogniser before it."""

    into: Into = Into.TEXT
    rules: ScanRules = ANY_SCANNER
    said: list[Scanned | Badge | Dropped | Kept] = field(
        default_factory=list[Scanned | Badge | Dropped | Kept]
    )
    text: str = ""
    pressed: int = 0  # keys that press what has the ring
    seen: str = ""  # everything that ever stood in the field

    def __post_init__(self) -> None:
        self.recogniser: Recogniser[str] = Recogniser(self.rules)
        self._now, self._silent, self._before = 10.0, 0.0, ""

    def hear(
        self, keys: Sequence[Stroke], pace: float, *, jitter: float = 0.0, seed: int = 0
    ) -> "TillInTime":
        """Type keys at a pace, and be silent afterwards."""
        chance = random.Random(seed)
        for key in keys:
            self.wait(pace + chance.uniform(-jitter, jitter))
            self.strike(key)
        self.wait(1.0)
        return self

    def strike(self, key: Stroke) -> None:
        """Press a key now."""
        self._take(self.recogniser.key(key, key.text, self._now, self.into))
        self._silent = 0.0

    def shift(self) -> None:
        """Press Shift now, which types nothing."""
        self.recogniser.touch(self._now)
        self._silent = 0.0

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._silent += seconds
        if self.recogniser.holds and self._silent > self.recogniser.patience(self.into):
            self._take(self.recogniser.silence(self.into))
        self._now += seconds

    def _take(self, verdicts: Sequence[Verdict[str]]) -> None:
        for verdict in verdicts:
            match verdict:
                case Held():
                    pass
                case Typed(keys, begins):
                    self._before = self.text if begins else self._before
                    self._type(keys)
                case TakenBack():
                    self.text = self._before
                case _:
                    self.said.append(verdict)

    def _type(self, keys: Sequence[str]) -> None:
        for key in keys:
            if key == "\r" or (key in ("\t", " ") and self.into is not Into.TEXT):
                self.pressed += 1
            elif key >= " ":  # else it is a chord with Ctrl, which stands for nothing here
                self.text += key
                self.seen += key


def written(keys: Iterable[Stroke]) -> str:
    """Give what keys write into a field, without what ends or commands."""
    return "".join(key.text for key in keys if key.text >= " ")


@dataclass(frozen=True)
class Reader:
    """A scanner or swipe reader with a keyboard of its own on a computer with another one."""

    layout: str
    caps: bool = False
    placed: bool = True  # whether the computer tells the places of keys
    believes: str = "us"

    def types(self, data: str, into: Into) -> list[Stroke]:
        """Give what the window hears; a field of text hears nothing of a dead key."""
        keys = wedge(data, self.layout, caps=self.caps, believes=self.believes)
        return [
            Stroke(
                "\r" if key.text == "\n" else key.text,
                place_of("linux", key.code, 0) if self.placed else None,
                key.shift,
            )
            for key in keys
            if not (key.dead and into is Into.TEXT)
        ]
