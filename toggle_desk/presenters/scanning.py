"""Tells a scanner or a swipe reader, which type like a very fast person, from a person; it keeps nothing.

Only a card number of Toggle's, or of another provider that was configured, ever leaves here. All else
that was scanned is forgotten, a bank card above all: no part of it is shown, sent or logged.

Keys that follow each other within 0.2 s are one run. It was scanned where the usual gap between its keys is
one of a scanner's; people who are fast on a pad of digits take 0.08 to 0.12 s a key, and only single gaps of
theirs are shorter. A run that may still become a scan is kept back; one that becomes a scan late has what it
typed taken back. Where it is in doubt, nothing is pressed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise
from statistics import median
from typing import Generic, TypeVar

from toggle_desk.domain.card_number import FEWEST_DIGITS
from toggle_desk.domain.scanner import ANY_SCANNER, ScanRules
from toggle_desk.presenters.keyboards import Stroke
from toggle_desk.presenters.scanned_code import badge_text, begins_a_swipe, card_number, digits_in, may_begin

K = TypeVar("K")

QUICK = 0.035  # seconds that a key is kept back at first; most scanners take 0.007 to 0.016
RUN = 0.2  # seconds without a key after which the next key begins another run
ENDINGS = frozenset("\r\n\t")
_LATE = 1.2  # times its pace: a key of a scanner's that was held up
_USUAL = 1.1  # times its pace: the usual gap of a scanner's keys
_RUN = 2.5  # times its pace: a silence after which a slow scanner has ended
_STALLED = 2  # times the silence after a person's run: of a scan that nothing has ended
_HEAD = 3  # times that silence, after which keys on a pad may still belong to a scan that goes on
_PAIR = 2  # digits that make the next key like a part of a code
_FEW = 4  # keys from which a run is a scan without an ending
_MANY = 6  # gaps of which single ones do not count
_SHARE = 0.6  # of digits, from which a run into a text field is a code and not a word


class Into(Enum):
    """Where keys go: to a field of text, to pads and buttons, or to a list that is open."""

    TEXT = auto()
    KEYS = auto()
    LIST = auto()


@dataclass(frozen=True, slots=True)
class Held:
    """The key is kept back until it is known who typed it."""


@dataclass(frozen=True, slots=True)
class Typed(Generic[K]):
    """A person typed these, in this order, as far as is known; `begins` a run that may be taken back."""

    keys: tuple[K, ...]
    begins: bool = False


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was typed since the run began was a scanner's: restore what was there before."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A card that may be asked about; `number` as Toggle knows it."""

    number: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A person's badge, or what may be one; it goes to be proved and is kept nowhere."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something else was scanned and nothing of it is left; `doubtful` where a person may have typed it."""

    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A short code was scanned into a text field and stands there; the key that ended it pressed nothing."""


Verdict = Held | Typed[K] | TakenBack | Scanned | Badge | Dropped | Kept


class Run:
    """Keys that follow each other, and how like a scanner's their pace is; times in seconds."""

    def __init__(self, rules: ScanRules) -> None:
        """Begin without a key."""
        self.rules = rules
        self.strokes: list[Stroke] = []
        self.times: list[float] = []

    @property
    def late(self) -> float:
        """Give the silence from which a key of a scanner's was held up."""
        return max(self._pace * _LATE, QUICK)

    @property
    def longest_gap(self) -> float:
        """Give the silence that ends a run."""
        return max(RUN, self._pace * _RUN)

    def begin(self) -> None:
        """Forget every key."""
        self.strokes, self.times = [], []

    def add(self, stroke: Stroke, at: float) -> None:
        """Take one more key."""
        self.strokes.append(stroke)
        self.times.append(at)

    def is_scan(self) -> bool:
        """Say whether no person types so many keys so fast, with any keys after them."""
        usual = self.usual_gap()
        return (len(self.strokes) >= _FEW and self.is_usual(usual)) or self.is_card_like(usual)

    def is_card_like(self, usual: float) -> bool:
        """Say whether so many digits at this gap may be a card's number."""
        return usual <= self.late and digits_in(self.strokes) >= FEWEST_DIGITS and not self.is_held_down()

    def is_held_down(self) -> bool:
        """Say whether one key repeats itself, as no card's number does; X11 does not always tell."""
        return len({each.text for each in self.strokes}) == 1

    def is_usual(self, gap: float) -> bool:
        """Say whether this is the usual gap of a scanner's keys."""
        return gap <= self._pace * _USUAL

    def is_words(self) -> bool:
        """Say whether it is a text rather than a code."""
        few_digits = digits_in(self.strokes) < _SHARE * len(self.strokes)
        return few_digits and self.number() is None

    def is_swipe(self) -> bool:
        """Say whether it begins like the swipe of a card."""
        return begins_a_swipe(self.strokes[0], self.rules)

    def number(self) -> str | None:
        """Give the number of the card that was scanned, if it was one."""
        return card_number(self.strokes, self.rules)

    def badge(self) -> str | None:
        """Give what was scanned where it may be a person's badge."""
        return badge_text(self.strokes, self.rules)

    def usual_gap(self, at: float | None = None) -> float:
        """Give the time between two keys, with one more `at`; one that was held up does not count."""
        times = self.times if at is None else [*self.times, at]
        gaps = [after - before for before, after in pairwise(times)]
        if not gaps:
            return self.longest_gap
        usual = (times[-1] - times[0]) / len(gaps)
        return min(usual, median(gaps)) if len(gaps) >= _MANY else usual

    @property
    def _pace(self) -> float:
        return self.rules.pace / 1000


class Recogniser(Generic[K]):
    """Judges keys one by one; `K` is what the window needs in order to type a key again."""

    def __init__(self, rules: ScanRules = ANY_SCANNER) -> None:
        """Take what is a card here."""
        self._run = Run(rules)
        self._held: list[K] = []
        self._badges = False  # whether badges are waited for
        self._typed = False  # whether keys of this run were let through
        self._suspect = False  # whether the run follows a scan, as the rest of it or the next one
        self._unended = False  # whether only silence ended the last scan, which may have been a stall
        self._scan_ended: float | None = None  # when the last key of a scan was typed

    def take_rules(self, rules: ScanRules) -> None:
        """Know other cards from now on."""
        self._run.rules = rules

    def take_badges(self, wanted: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Take other codes for badges from now on, or no longer."""
        self._badges = wanted

    @property
    def holds(self) -> bool:
        """Say whether keys are kept back."""
        return bool(self._held)

    def patience(self, into: Into) -> float:
        """Say for how many seconds without a key the ones that are held may stay so."""
        if self._run.is_scan():
            return self._run.longest_gap * _STALLED  # no person waits for it
        presses = into is Into.KEYS and self._run.strokes[0].text == " "  # which a scanner may type first
        if into is Into.LIST or presses or self._suspect or self._run.is_swipe():
            return self._run.late
        follows = len(self._run.times) > 1 and self._run.times[-1] - self._run.times[-2] <= self._run.late
        like_code = into is Into.KEYS or digits_in(self._run.strokes[-2:]) == _PAIR
        return self._run.late if follows and like_code else QUICK

    def key(self, stroke: Stroke, key: K, at: float, into: Into) -> Sequence[Verdict[K]]:
        """Judge one key, typed `at` seconds."""
        before = self._begin(at, into)
        if stroke.text in ENDINGS:
            return (*before, *self._ended(stroke, key, at, into))
        if not stroke.text or (not stroke.text.isprintable() and not self._held):
            return (*before, *self._commanded(stroke, key, at, into))
        self._run.add(stroke, at)
        if self._may_be_scanned(stroke, into):
            self._held.append(key)
            return (*before, Held())
        keys, self._held = (*self._held, key), []
        return (*before, self._let(keys))

    def touch(self, at: float) -> None:
        """Take note of a Shift, which takes a scanner as long as any other key."""
        if self._run.strokes and at - self._run.times[-1] <= self._run.longest_gap * _STALLED:
            self._run.times.append(at)

    def silence(self, into: Into) -> Sequence[Verdict[K]]:
        """Judge what is kept back, for no further key came in time."""
        if not self._held:
            return ()
        return self._judged(into, scan=self._run.is_scan(), ended=False)

    def belongs(self, stroke: Stroke, at: float, into: Into) -> bool:
        """Say whether a key that may be a command, such as a shortcut, is a part of a scan."""
        if not self._run.strokes or at - self._run.times[-1] > self._run.longest_gap:
            return self._follows_scan(at)
        if stroke.text:
            return self._run.is_usual(self._run.usual_gap(at))
        return self._swallows(at, into)

    # -- steps -------------------------------------------------------------------------------------------

    def _begin(self, at: float, into: Into) -> Sequence[Verdict[K]]:
        """End the run that was, where this key comes too late for it."""
        before: Sequence[Verdict[K]] = ()
        if self._run.strokes and at - self._run.times[-1] > max(self._run.longest_gap, self.patience(into)):
            before = self.silence(into)
            stalled = (
                self._typed
                and into is not Into.TEXT
                and at - self._run.times[-1] <= self._run.longest_gap * _HEAD
            )
            self._forget()
            self._typed = stalled  # the head of a scan on a pad is taken back with the rest of it
        if not self._run.strokes:
            self._suspect = self._follows_scan(at)
        return before

    def _follows_scan(self, at: float) -> bool:
        longest = self._run.longest_gap * (_STALLED if self._unended else 1)
        return self._scan_ended is not None and at - self._scan_ended <= longest

    def _may_be_scanned(self, stroke: Stroke, into: Into) -> bool:
        """Say whether a key is to be kept back: most of a text is never like a code."""
        if self._suspect or into is not Into.TEXT:
            return True
        usual = self._run.usual_gap()
        digits = self._run.is_usual(usual) and digits_in(self._run.strokes[-_FEW:]) >= _PAIR
        swipe = bool(self._held) and self._run.is_swipe()
        return digits or swipe or self._run.is_card_like(usual) or may_begin(stroke, self._run.rules)

    def _ended(self, stroke: Stroke, key: K, at: float, into: Into) -> Sequence[Verdict[K]]:
        """Let the key that ends a scan go with it, and any other one through."""
        if not self._run.strokes:
            return self._commanded(stroke, key, at, into)
        usual = self._run.usual_gap(at)
        if not (self._run.is_usual(usual) or self._run.is_card_like(usual)):
            return self._pass(key)
        if into is Into.TEXT and stroke.text == "\t" and self._run.is_words():
            self._scan_ended, self._unended = at, False
            return self._pass(key)  # a program that types for a person goes on in the next field
        self._run.times.append(at)
        return self._judged(into, scan=True, ended=True)

    def _commanded(self, stroke: Stroke, key: K, at: float, into: Into) -> Sequence[Verdict[K]]:
        """Let an arrow or a shortcut follow what was typed before it, and go with what was scanned."""
        if self._suspect and not self._run.strokes:
            self._scan_goes_on(at)
            return ()
        if self._run.strokes and self._swallows(at, into):
            self._run.add(stroke, at)
            return (Held(),)
        return self._pass(key)

    def _swallows(self, at: float, into: Into) -> bool:
        usual = self._run.usual_gap(at)
        if into is Into.TEXT:
            return self._run.is_card_like(usual)
        return len(self._run.strokes) >= _FEW and self._run.is_usual(usual)

    def _pass(self, key: K) -> Sequence[Verdict[K]]:
        keys = (*self._held, key)
        self._forget()
        return (Typed(keys),)

    def _judged(self, into: Into, *, scan: bool, ended: bool) -> Sequence[Verdict[K]]:
        """Decide about the whole run, whose newest keys are held; `scan` tells by its pace."""
        usual = self._run.usual_gap()
        card_like = self._run.is_card_like(usual)
        number = self._run.number() if card_like or self._run.is_usual(usual) else None
        if number is not None:
            return (*self._scan_over(ended=ended), Scanned(number))
        if card_like:
            return (*self._scan_over(ended=ended), Dropped())
        if self._suspect:
            return self._scan_over(ended=ended)  # the rest of what has been answered already
        if scan and self._badges and (ended or into is not Into.TEXT) and not self._is_text(into):
            badge = self._run.badge()
            if badge is not None:
                return (*self._scan_over(ended=ended), Badge(badge))
        if scan and into is not Into.TEXT:
            return (*self._scan_over(ended=ended), Dropped(doubtful=True))
        keys, self._held = tuple(self._held), []
        typed = (self._let(keys),) if keys else ()
        if not (scan and ended):
            return typed
        self._scan_ended, self._unended = self._run.times[-1], False
        self._forget()
        return (*typed, Kept())

    def _is_text(self, into: Into) -> bool:
        return into is Into.TEXT and self._run.is_words()

    def _scan_over(self, *, ended: bool) -> Sequence[Verdict[K]]:
        self._unended = not ended
        back = (TakenBack(),) if self._typed else ()
        if self._suspect and len(self._run.strokes) == 1:
            self._scan_goes_on(self._run.times[-1])
        else:
            self._scan_ended = self._run.times[-1]
        self._forget()
        return back

    def _scan_goes_on(self, at: float) -> None:
        """Let a key prolong a scan only at a scanner's pace: a person goes on typing before long."""
        if self._scan_ended is not None and at - self._scan_ended <= self._run.late:
            self._scan_ended = at

    def _let(self, keys: tuple[K, ...]) -> Typed[K]:
        begins, self._typed = not self._typed, True
        return Typed(keys, begins)

    def _forget(self) -> None:
        self._run.begin()
        self._held = []
        self._typed = self._suspect = False
