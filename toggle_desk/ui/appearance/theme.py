"""Every size, colour and type step of the window in one table, so that another look is another table."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QToolTip

from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.palettes import LIGHT

_BELIEVABLE = 70.0, 240.0  # dots per inch; a screen that claims anything else tells a lie
_LOWEST, _HIGHEST = 85.0, 160.0  # within these a key of 20 mm leaves room for a form
_TYPE = 64.0  # dots per inch below which a key of 15 mm holds no two lines of type
_USUAL = 96.0  # dots per inch of a screen that lies
_SQUARE = 0.8  # how square a dot has to be for the screen's size to be believed
_COMFORTABLE = 110.0  # dots per inch up to which the type scale is read well at arm's length
_LARGE = 20  # unscaled pixels
_MILLIMETRES_PER_INCH = 25.4


class Text(StrEnum):
    """The steps of the one type scale."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    TITLE = "title"
    KEY = "key"
    HEADLINE = "headline"
    AMOUNT = "amount"
    DISPLAY = "display"


_SCALE: Mapping[Text, tuple[int, QFont.Weight]] = MappingProxyType(
    {
        Text.CAPTION: (13, QFont.Weight.Medium),
        Text.BODY: (15, QFont.Weight.Normal),
        Text.STRONG: (15, QFont.Weight.DemiBold),
        Text.LEAD: (17, QFont.Weight.Normal),
        Text.TITLE: (17, QFont.Weight.DemiBold),
        Text.KEY: (23, QFont.Weight.Medium),
        Text.HEADLINE: (26, QFont.Weight.DemiBold),
        Text.AMOUNT: (52, QFont.Weight.DemiBold),
        Text.DISPLAY: (68, QFont.Weight.DemiBold),
    }
)

SIGNS: Mapping[Tone, str] = MappingProxyType(
    {Tone.PLAIN: "plain", Tone.GOOD: "good", Tone.WAIT: "wait", Tone.WARN: "warn", Tone.BAD: "bad"}
)
INKS: Mapping[Tone, str] = MappingProxyType(
    {Tone.PLAIN: "muted", Tone.GOOD: "good", Tone.WAIT: "wait", Tone.WARN: "warn", Tone.BAD: "bad"}
)
TINTS: Mapping[Tone, str] = MappingProxyType(
    {
        Tone.PLAIN: "sunken",
        Tone.GOOD: "good_tint",
        Tone.WAIT: "wait_tint",
        Tone.WARN: "warn_tint",
        Tone.BAD: "bad_tint",
    }
)


@dataclass(frozen=True, slots=True)
class Theme:
    """What the window looks like on one screen; `factor` scales everything, `text` the type alone."""

    current: ClassVar["Theme"]

    family: str = ""
    dots_per_inch: float = 96.0
    factor: float = 1.0
    text: float = 1.0
    colours: Mapping[str, str] = field(default_factory=lambda: LIGHT)

    def mm(self, millimetres: float) -> int:
        """Turn millimetres on the glass into pixels, no less: a finger hits the same key on every screen."""
        return math.ceil(millimetres * self.dots_per_inch * self.factor / _MILLIMETRES_PER_INCH)

    @property
    def text_scale(self) -> float:
        """How much larger than drawn the type is: 1 on ordinary screens, more on dense ones."""
        return max(1.0, self.dots_per_inch / _COMFORTABLE) * self.factor * self.text

    def px(self, pixels: float) -> int:
        """Scale a length that belongs to the type (a width of words, an icon) with it."""
        return round(pixels * self.text_scale)

    def space(self, pixels: float) -> int:
        """Scale a space, which larger type alone does not widen."""
        return round(pixels * self.text_scale / self.text)

    def colour(self, token: str) -> QColor:
        """Give a token's colour; KeyError where the table has none."""
        return QColor(self.colours[token])

    def font(self, step: Text, *, shrunk_to: int = 0, tabular: bool = False) -> QFont:
        """Give the font of a step; `shrunk_to` is another size in pixels, `tabular` aligns figures."""
        pixels, weight = _SCALE[step]
        if pixels > _LARGE:  # what can be read from afar already grows less
            pixels /= math.sqrt(self.text)
        return _font(self.family, shrunk_to or self.px(pixels), weight, tabular)


Theme.current = Theme()


def apply(
    app: QApplication,
    *,
    dots_per_inch: float | None = None,
    factor: float = 1.0,
    text: float = 1.0,
    colours: Mapping[str, str] = LIGHT,
) -> Theme:
    """Dress the whole program once: typeface, sizes for the screen it runs on, and colours."""
    screen = app.primaryScreen()
    if dots_per_inch is None:
        dots = _believed(_dots(screen), screen.devicePixelRatio())
    else:
        dots = _believed(dots_per_inch)
    Theme.current = Theme(_family(), dots, factor, text, colours)
    app.setFont(Theme.current.font(Text.BODY))
    _show_colours(app)
    return Theme.current


def recolour(app: QApplication, colours: Mapping[str, str]) -> None:
    """Put other colours on a window that is open; sizes stay as they are."""
    if colours is not Theme.current.colours:
        Theme.current = replace(Theme.current, colours=colours)
        _show_colours(app)


def _show_colours(app: QApplication) -> None:
    palette = _palette(Theme.current)
    app.setPalette(palette)
    QToolTip.setPalette(palette)


def _dots(screen: QScreen) -> float:
    """Give the screen's dots per inch, or 0 where what it tells of its two sides cannot both be true."""
    across, down = screen.physicalDotsPerInchX(), screen.physicalDotsPerInchY()
    return screen.physicalDotsPerInch() if min(across, down) > max(across, down) * _SQUARE else 0.0


def _believed(dots: float, ratio: float = 1.0) -> float:
    """Give what to reckon with; `ratio` is how many of the glass's own dots go into one of ours.

    A computer set to 150 % has fewer of ours to the inch, and a finger is no larger for that.
    """
    least, most = _BELIEVABLE
    lowest = max(_LOWEST / ratio, _TYPE)
    return min(max(dots, lowest), _HIGHEST) if least / ratio <= dots <= most else _USUAL


@lru_cache(maxsize=64)
def _font(family: str, pixels: int, weight: QFont.Weight, tabular: bool) -> QFont:  # noqa: FBT001 - a cache key
    font = QFont(family) if family else QFont()
    font.setPixelSize(pixels)
    font.setWeight(weight)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _family() -> str:
    families = [
        family
        for file in assets.fonts()
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(file))
    ]
    return families[0] if families else ""


def _palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "canvas",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "canvas",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.PlaceholderText: "off_ink",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.Highlight: "brand_tint",
        QPalette.ColorRole.HighlightedText: "ink",
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    return palette
