"""Sizes, colours and files: what every widget builds on."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from toggle_desk.presenters.tone import Tone
from toggle_desk.ui import assets, theme
from toggle_desk.ui.theme import INKS, LIGHT, SIGNS, TINTS, Text, Theme
from toggle_desk.ui.widgets.looks import LOOKS

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.mark.parametrize(
    ("dots", "pixels"), [(85, 67), (100, 79), (141, 111), (10, 67), (0, 67), (5000, 126)]
)
def test_a_key_is_20_millimetres_on_any_screen_that_tells_a_believable_size(
    qapp: QApplication, dots: float, pixels: int
) -> None:
    dressed = theme.apply(qapp, dots_per_inch=dots)

    assert dressed.mm(20) == pixels


def test_a_person_can_scale_everything(qapp: QApplication) -> None:
    plain = theme.apply(qapp, dots_per_inch=100)
    larger = theme.apply(qapp, dots_per_inch=100, factor=2.0)

    assert larger.mm(15) == 2 * plain.mm(15)
    assert larger.font(Text.BODY).pixelSize() == 2 * plain.font(Text.BODY).pixelSize()
    assert Theme.current is larger


def test_the_bundled_typeface_is_used(qapp: QApplication) -> None:
    dressed = theme.apply(qapp, dots_per_inch=100)

    assert dressed.family == "Inter"
    assert dressed.family in QFontDatabase.families()
    assert (RESOURCES / "fonts" / "OFL.txt").is_file()


def test_the_style_sheet_names_no_token_the_theme_does_not_have() -> None:
    sheet = assets.style(Theme().tokens())

    assert "$" not in sheet
    with pytest.raises(KeyError):
        assets.style({})


def test_every_look_wears_tokens_of_the_theme_only() -> None:
    for wardrobe in LOOKS.values():
        for dress in (wardrobe.rest, wardrobe.hover, wardrobe.down, wardrobe.chosen, wardrobe.off):
            assert {dress.fill, dress.edge, dress.ink} - {""} <= set(LIGHT)


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("ink", "canvas", 7.0),
        ("ink", "surface", 7.0),
        ("on_brand", "brand", 7.0),
        ("muted", "canvas", 4.5),
        ("off_ink", "surface", 4.5),
        ("off_ink", "sunken", 3.0),
        ("on_strong", "bad", 4.5),
        ("practice", "practice_stripe", 4.5),
        ("practice", "practice_tint", 4.5),
        ("brand_strong", "brand_tint", 4.5),
        ("field_edge", "surface", 3.0),
        ("focus", "surface", 3.0),
        ("focus", "canvas", 3.0),
        *((INKS[tone], TINTS[tone], 4.5) for tone in Tone),
        *((INKS[tone], "surface", 4.5) for tone in Tone),
        *((INKS[tone], "brand_tint", 4.5) for tone in Tone),
    ],
)
def test_what_is_to_be_read_stands_out(ink: str, ground: str, least: float) -> None:
    assert contrast(LIGHT[ink], LIGHT[ground]) >= least


def test_every_tone_has_a_sign_of_its_own() -> None:
    assert len({SIGNS[tone] for tone in Tone}) == len(Tone)
    assert all(Path(assets.icon_file(SIGNS[tone])).is_file() for tone in Tone)


def test_icons_are_of_one_family() -> None:
    files = sorted((RESOURCES / "icons").glob("*.svg"))

    assert files
    for file in files:
        head = file.read_text(encoding="utf-8").partition("\n")[0]
        assert 'viewBox="0 0 24 24"' in head, file.name
        assert re.search(r'stroke-width="1.75"', head), file.name
        assert 'stroke="#000000"' in head, file.name


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    shade = QColor(colour)
    channels = (shade.redF(), shade.greenF(), shade.blueF())
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
