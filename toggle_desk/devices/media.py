"""What paper a printer takes, and which of it a receipt goes on.

Lengths are hundredths of a millimetre, as print systems tell them (PWG 5101.1).
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from toggle_desk.domain.receipt import Paper

POINT = 2540 / 72  # CUPS cuts custom sizes down to whole points
_WANTED = {
    Paper.ROLL_58: (5800, 0),
    Paper.ROLL_80: (8000, 0),
    Paper.A4: (21000, 29700),
    Paper.A6: (10500, 14800),
}
_WIDEST_ROLL = 12000
_SAME = 150  # a size is the same where a system has rounded it
_BROADER = 300  # how much more than was asked for still counts as the same roll
_NARROWER = 2500  # how much less is taken; labels and cards among other papers are less still
# What the heads of receipt printers reach, by the width of the roll; many drivers claim the whole width.
_HEADS = ((5400, 6100, 4800), (7400, 7700, 6340), (7800, 8400, 7200))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of paper with the edges on which the printer cannot print."""

    width: int
    length: int
    left: int = 0
    right: int = 0
    top: int = 0
    bottom: int = 0


@dataclass(frozen=True, slots=True)
class Custom:
    """Sizes of our own making that a printer takes, and its edges."""

    widths: tuple[int, int]
    lengths: tuple[int, int]
    left: int = 0
    right: int = 0
    top: int = 0
    bottom: int = 0


@dataclass(frozen=True, slots=True)
class Media:
    """Everything a printer takes."""

    sheets: tuple[Sheet, ...] = ()
    custom: Custom | None = None
    default: Sheet | None = None
    dots_per_inch: int = 0  # of the picture that its driver wants, 0 for a PDF document


Needed = Callable[[Sheet], int]
"""The length that a receipt needs on a roll of a sheet's width and edges."""


def ideal(paper: Paper) -> Sheet:
    """Give the paper as every printer made for it has it; a roll has no length of its own."""
    return Sheet(*_WANTED[paper])


def sheet_for(media: Media, paper: Paper, needed: Needed) -> Sheet:
    """Choose what comes nearest to the paper that is set up, else the printer's own."""
    width, length = _WANTED[paper]
    chosen = _roll(media, width, needed) if paper.is_roll else _page(media, width, length)
    return chosen or media.default or next(iter(media.sheets), None) or ideal(paper)


def printable(sheet: Sheet) -> tuple[int, int]:
    """Give where the printable part of a sheet's width begins and ends.

    On a roll it is no wider than a printer's head, though its driver may claim more.
    """
    reach = next((head for least, most, head in _HEADS if least <= sheet.width <= most), sheet.width)
    edge = (sheet.width - reach) // 2
    return max(sheet.left, edge), sheet.width - max(sheet.right, edge)


def _roll(media: Media, wanted: int, needed: Needed) -> Sheet | None:
    found = _cut_to_length(media, wanted, needed)
    narrow = [one for one in media.sheets if one.width <= min(wanted + _BROADER, _WIDEST_ROLL)]
    if narrow:
        nearest = max(one.width for one in narrow)
        same = [one for one in narrow if one.width > nearest - _SAME]
        enough = [one for one in same if one.length >= needed(one)]
        found.append(
            min(enough, key=lambda one: one.length) if enough else max(same, key=lambda one: one.length)
        )
    found = [one for one in found if one.width >= wanted - _NARROWER]
    return min(found, key=lambda one: (abs(one.width - wanted) // _SAME, one.length), default=None)


def _is_fed_with_sheets(media: Media, custom: Custom) -> bool:
    narrow = custom.widths[1] <= _WIDEST_ROLL
    return not narrow and (media.default is None or media.default.width > _WIDEST_ROLL)


def _cut_to_length(media: Media, wanted: int, needed: Needed) -> list[Sheet]:
    """Make the size that is nearest to the width, in whole points inside the printer's range."""
    custom = media.custom
    if custom is None or custom.widths[0] > wanted + _BROADER or _is_fed_with_sheets(media, custom):
        return []
    width = _whole_points(wanted, custom.widths)
    if width is None:
        return []
    edges = (custom.left, custom.right, custom.top, custom.bottom)
    asked = max(needed(Sheet(width, 0, *edges)), width)  # a page broader than long would be turned
    if custom.lengths[0] > asked + 2000:  # what has no short sizes is fed with sheets
        return []
    length = _whole_points(asked + POINT, custom.lengths)
    return [] if length is None else [Sheet(width, length, *edges)]


def _page(media: Media, width: int, length: int) -> Sheet | None:
    same = [
        one for one in media.sheets if abs(one.width - width) < _SAME and abs(one.length - length) < _SAME
    ]
    if same:  # a size without edges is for photographs
        return max(same, key=lambda one: one.left + one.right)
    custom = media.custom
    if custom is None:
        return None
    inside = (
        custom.widths[0] <= width <= custom.widths[1] and custom.lengths[0] <= length <= custom.lengths[1]
    )
    wide, long = _whole_points(width, custom.widths), _whole_points(length, custom.lengths)
    if not inside or wide is None or long is None:
        return None
    return Sheet(wide, long, custom.left, custom.right, custom.top, custom.bottom)


def _whole_points(wanted: float, bounds: tuple[int, int]) -> int | None:
    """Give the length of whole points nearest to the wanted one that stays within the bounds when cut."""
    least, most = -(-bounds[0] // POINT), bounds[1] // POINT
    if least > most:
        return None
    points = min(max(wanted // POINT, least), most)
    return ceil(points * POINT)
