"""What each kind of button looks like in each of its states, in tokens of the theme."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from toggle_desk.ui.appearance.theme import Text


class Look(StrEnum):
    """What a button is for, which decides how much it asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    DANGER_STRONG = "danger_strong"
    TILE = "tile"
    KEY = "key"
    KEY_SOFT = "key_soft"
    NAV = "nav"


@dataclass(frozen=True, slots=True)
class Dress:
    """Colour tokens of one state; no edge where it is empty."""

    fill: str
    edge: str
    ink: str


@dataclass(frozen=True, slots=True)
class Dresses:
    """How a look is dressed in each of its states."""

    rest: Dress
    hover: Dress
    down: Dress
    chosen: Dress
    off: Dress
    step: Text


_OFF = Dress("sunken", "line", "off_ink")
_PRIMARY = Dresses(
    Dress("brand", "brand", "on_brand"),
    Dress("brand_strong", "brand_strong", "on_brand"),
    Dress("brand_strong", "ink", "on_brand"),
    Dress("brand", "brand", "on_brand"),
    Dress("sunken", "line", "muted"),
    Text.TITLE,
)
_PLAIN = Dress("surface", "edge", "ink")
LOOKS: Mapping[Look, Dresses] = MappingProxyType(
    {
        Look.PRIMARY: _PRIMARY,
        Look.SECONDARY: Dresses(
            _PLAIN,
            Dress("brand_wash", "brand", "ink"),
            Dress("brand_tint", "brand", "ink"),
            _PLAIN,
            _OFF,
            Text.STRONG,
        ),
        Look.QUIET: Dresses(
            Dress("", "", "muted"),
            Dress("sunken", "", "ink"),
            Dress("pressed", "", "ink"),
            Dress("", "", "muted"),
            Dress("", "", "off_ink"),
            Text.STRONG,
        ),
        Look.DANGER: Dresses(
            Dress("surface", "edge", "bad"),
            Dress("bad_tint", "bad", "bad"),
            Dress("bad_tint", "bad", "bad_strong"),
            Dress("surface", "edge", "bad"),
            _OFF,
            Text.STRONG,
        ),
        Look.DANGER_STRONG: Dresses(
            Dress("bad", "bad", "on_strong"),
            Dress("bad_strong", "bad_strong", "on_strong"),
            Dress("bad_strong", "ink", "on_strong"),
            Dress("bad", "bad", "on_strong"),
            Dress("sunken", "line", "muted"),
            Text.TITLE,
        ),
        Look.TILE: Dresses(
            _PLAIN,
            Dress("brand_wash", "brand", "ink"),
            Dress("brand_tint", "brand", "ink"),
            Dress("brand", "brand_strong", "on_brand"),
            _OFF,
            Text.STRONG,
        ),
        Look.KEY: Dresses(
            Dress("surface", "line", "ink"),
            Dress("brand_wash", "line", "ink"),
            Dress("brand_tint", "brand", "ink"),
            Dress("surface", "line", "ink"),
            _OFF,
            Text.KEY,
        ),
        Look.KEY_SOFT: Dresses(
            Dress("sunken", "line", "ink"),
            Dress("pressed", "line", "ink"),
            Dress("brand_tint", "brand", "ink"),
            Dress("sunken", "line", "ink"),
            _OFF,
            Text.STRONG,
        ),
        Look.NAV: Dresses(
            Dress("", "", "muted"),
            Dress("canvas", "", "ink"),
            Dress("brand_tint", "", "brand_strong"),
            Dress("brand_tint", "", "brand_strong"),
            Dress("", "", "off_ink"),
            Text.CAPTION,
        ),
    }
)
