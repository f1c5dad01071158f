"""Every size, colour and type step of the window in one table, so that another look is another table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from toggle_desk.presenters.tone import Tone
from toggle_desk.ui import assets

_LOWEST, _HIGHEST = 85.0, 160.0  # screens lie about their size; between these a finger can be believed
_COMFORTABLE = 110.0  # dots per inch up to which the type scale is read well at arm's length
_MILLIMETRES_PER_INCH = 25.4

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "canvas": "#f5f4f1",
        "surface": "#ffffff",
        "sunken": "#ebebe7",
        "pressed": "#dcdcd6",
        "line": "#dedcd6",
        "edge": "#c3c2bb",
        "field_edge": "#84857f",
        "ink": "#17201f",
        "muted": "#55605f",
        "off_ink": "#6d7574",
        "brand": "#0d5666",
        "brand_strong": "#083d49",
        "brand_tint": "#dcecef",
        "brand_wash": "#eef6f7",
        "on_brand": "#ffffff",
        "focus": "#1176a4",
        "good": "#1a6b3c",
        "good_tint": "#e3f2e8",
        "wait": "#2a57a5",
        "wait_tint": "#e6edf8",
        "warn": "#7d4e00",
        "warn_tint": "#fdf0d0",
        "warn_edge": "#d99a1c",
        "bad": "#a8201a",
        "bad_strong": "#7f1511",
        "bad_tint": "#fbe7e5",
        "practice": "#6b1d74",
        "practice_tint": "#f7e9f8",
        "practice_stripe": "#ecd3ef",
        "on_strong": "#ffffff",
    }
)


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
    """What the window looks like on one screen; `factor` is the scale a person chose."""

    current: ClassVar["Theme"]

    family: str = ""
    dots_per_inch: float = 96.0
    factor: float = 1.0
    colours: Mapping[str, str] = field(default_factory=lambda: LIGHT)

    def mm(self, millimetres: float) -> int:
        """Turn millimetres on the glass into pixels, so that a finger hits the same key on every screen."""
        return round(millimetres * self.dots_per_inch * self.factor / _MILLIMETRES_PER_INCH)

    @property
    def text_scale(self) -> float:
        """How much larger than drawn the type is: 1 on ordinary screens, more on dense ones."""
        return max(1.0, self.dots_per_inch / _COMFORTABLE) * self.factor

    def px(self, pixels: float) -> int:
        """Scale a length that belongs to the type (a space, a radius, an icon) with it."""
        return round(pixels * self.text_scale)

    def colour(self, token: str) -> QColor:
        """Give a token's colour; KeyError where the table has none."""
        return QColor(self.colours[token])

    def font(self, step: Text, *, shrunk_to: int = 0, tabular: bool = False) -> QFont:
        """Give the font of a step; `shrunk_to` is another size in pixels, `tabular` aligns figures."""
        pixels, weight = _SCALE[step]
        return _font(self.family, shrunk_to or self.px(pixels), weight, tabular)

    def tokens(self) -> dict[str, str]:
        """Give what the style sheet may name: colours, lengths in pixels, type sizes, two icons."""
        lengths = {"touch": self.mm(15), "row": self.mm(12), "radius": self.px(8), "space": self.px(12)}
        sizes = {f"size_{step}": self.px(pixels) for step, (pixels, _) in _SCALE.items()}
        pixels = {name: f"{length}px" for name, length in (lengths | sizes).items()}
        return {**self.colours, **pixels, "down_icon": assets.icon_file("down")}


Theme.current = Theme()


def apply(app: QApplication, *, dots_per_inch: float | None = None, factor: float = 1.0) -> Theme:
    """Dress the whole program once: typeface, palette, style sheet, and sizes for the screen it runs on."""
    dots = app.primaryScreen().physicalDotsPerInch() if dots_per_inch is None else dots_per_inch
    theme = Theme(_family(), min(max(dots, _LOWEST), _HIGHEST), factor)
    Theme.current = theme
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(theme.font(Text.BODY))
    app.setStyleSheet(assets.style(theme.tokens()))
    return theme


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
        QPalette.ColorRole.Highlight: "brand",
        QPalette.ColorRole.HighlightedText: "on_brand",
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    return palette
