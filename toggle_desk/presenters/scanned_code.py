"""Reads what a scanner or a swipe reader typed: a card's number, or how much of a code it is."""

import re
from collections.abc import Sequence

from toggle_desk.domain.badge import may_be_badge
from toggle_desk.domain.card_number import FEWEST_DIGITS, TOGGLE
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.presenters.keyboards import DIGITS, LAYOUTS, ROWS, Stroke

_TOGGLE = re.compile(TOGGLE)
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")  # what some scanners put before the data (AIM)
_LABELLED = re.compile(rf"[^0-9]{{2}}[0-9A-Za-z]({TOGGLE})(?![0-9])")  # the same on another keyboard
# ISO 7811: sentinels and fields.
_TRACK = re.compile(r"(?:%[A-Za-z]?|;)([0-9A-Za-z]+)(?:[=^Dd][^?;]*)?(?:\?|$)")
_LONG = re.compile(rf"[0-9]{{{FEWEST_DIGITS},}}")
_AROUND = re.compile(r"^[\s\x00-\x1f]+|[\s\x00-\x1f]+$")


def card_number(strokes: Sequence[Stroke], rules: ScanRules) -> str | None:
    """Find the one number in what was scanned that Toggle, or a provider that was configured, gave out."""
    for reading in _readings(strokes, rules.layout):
        for text in (reading, reading.replace(" ", "")):
            found = _number_in(text, rules)
            if found is not None:
                return found
    return None


def badge_text(strokes: Sequence[Stroke], rules: ScanRules) -> str | None:
    """Give what a reader typed without what it puts around it, where that may be a person's badge.

    It is read by the places of its keys where those are known: another keyboard types the same badge.
    """
    _, placed, *_ = _readings(strokes, rules.layout)
    text = _bare(placed, rules).casefold()
    return text if may_be_badge(text) and digits_in(strokes) < FEWEST_DIGITS else None


def digits_in(strokes: Sequence[Stroke]) -> int:
    """Count the keys that are digits, in whichever way they are read that finds most of them."""
    text = [_plain(stroke.text) for stroke in strokes]
    by_place = sum(
        each.isdecimal() or (stroke.place is not None and stroke.place < DIGITS)
        for stroke, each in zip(strokes, text, strict=True)
    )
    return max(by_place, *(sum(each in row or each.isdecimal() for each in text) for row in ROWS))


def may_begin(stroke: Stroke, rules: ScanRules) -> bool:
    """Say whether a code may begin with this key, as hardly a word does."""
    heads = "]" + rules.prefix[:1] + "".join(alias[0] for alias in rules.aliases)
    types = _typed_by(stroke, rules.layout)
    return bool(
        digits_in((stroke,)) or begins_a_swipe(stroke, rules) or types & set(heads + heads.swapcase())
    )


def begins_a_swipe(stroke: Stroke, rules: ScanRules) -> bool:
    """Say whether this key is the sentinel of a track."""
    return bool(_typed_by(stroke, rules.layout) & {"%", ";"})


def _typed_by(stroke: Stroke, layout: str) -> set[str]:
    """Give what the key types here, and what it types where the scanner believes to be."""
    return {stroke.text, "" if stroke.place is None else LAYOUTS[layout][stroke.shifted][stroke.place]}


def _readings(strokes: Sequence[Stroke], layout: str) -> Sequence[str]:
    """Read it as it stands, by the places of its keys, and as digit rows of other keyboards."""
    text = [_plain(stroke.text) for stroke in strokes]
    levels = LAYOUTS[layout]
    placed = [
        each if stroke.place is None or ("" < each < " ") else levels[stroke.shifted][stroke.place]
        for stroke, each in zip(strokes, text, strict=True)
    ]
    return tuple(
        "".join(each)
        for each in (
            (one or "\n" for one in text),  # a key that types nothing sets apart
            placed,
            *([row.get(one, "\n" if one.isdecimal() else one) for one in text] for row in ROWS),
        )
    )


def _bare(reading: str, rules: ScanRules) -> str:
    """Leave out what a scanner types around a code."""
    bare = _AROUND.sub("", reading)
    if bare.casefold().startswith(rules.prefix.casefold()):
        bare = bare[len(rules.prefix) :]
    if rules.suffix and bare.casefold().endswith(rules.suffix.casefold()):
        bare = bare[: -len(rules.suffix)]
    bare = _SYMBOLOGY.sub("", bare, count=1) if bare.startswith("]") else bare
    return _AROUND.sub("", bare)


def _number_in(reading: str, rules: ScanRules) -> str | None:
    bare = _bare(reading, rules)
    labelled = _LABELLED.match(bare)
    found = [*_TRACK.finditer(bare), *([labelled] if labelled else [])]
    for candidate in (bare, *(match[1] for match in found), _first_long(bare)):
        if _TOGGLE.fullmatch(candidate):
            return candidate
        for mask in rules.aliases:
            if _fits(candidate, mask):
                return _as_configured(candidate, mask)
    return None


def _first_long(bare: str) -> str:
    """Give the first number that is as long as a card's; what follows it on a track is the issuer's.

    A dead key may have eaten what ends it there: after a sentinel a Toggle number is as long as they all are.
    """
    found = _LONG.search(bare)
    if found is None:
        return ""
    swiped = _TOGGLE.match(found[0]) if found.start() else None
    return swiped[0] if swiped else found[0]


def _plain(text: str) -> str:
    """Write a digit of any script as 0 to 9, and a letter as it is without Caps Lock."""
    if text.isdecimal() and len(text) == 1:
        return str(int(text))
    small = text.casefold()
    return small if len(small) == len(text) else text


def _fits(candidate: str, mask: str) -> bool:
    return len(candidate) == len(mask) and all(
        each in "0123456789" if wanted == "#" else each.casefold() == wanted.casefold()
        for each, wanted in zip(candidate, mask, strict=True)
    )


def _as_configured(candidate: str, mask: str) -> str:
    """Give the letters as the provider writes them, also where Caps Lock was on."""
    return "".join(each if wanted == "#" else wanted for each, wanted in zip(candidate, mask, strict=True))
