"""Sizes, colours and files: what every widget builds on."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.appearance import assets, theme
from toggle_desk.ui.appearance.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.appearance.theme import INKS, SIGNS, TINTS, Text, Theme
from toggle_desk.ui.widgets.looks import LOOKS

RESOURCES = Path(__file__).parents[2] / "resources"
TABLES = (LIGHT, DARK, CONTRAST)


@pytest.mark.parametrize(
    ("dots", "pixels"), [(85, 67), (100, 79), (141, 112), (75, 67), (220, 126), (10, 76), (0, 76), (5000, 76)]
)
def test_a_key_is_20_millimetres_on_any_screen_and_of_a_usual_size_on_one_that_lies(
    qapp: QApplication, dots: float, pixels: int
) -> None:
    dressed = theme.apply(qapp, dots_per_inch=dots)

    assert dressed.mm(20) == pixels


@pytest.mark.parametrize("millimetres", [10, 15, 20])
def test_no_length_on_the_glass_is_less_than_was_asked_for(qapp: QApplication, millimetres: int) -> None:
    for dots in range(85, 161):
        dressed = theme.apply(qapp, dots_per_inch=dots)

        assert dressed.mm(millimetres) * 25.4 / dots >= millimetres


def test_a_person_can_scale_everything(qapp: QApplication) -> None:
    plain = theme.apply(qapp, dots_per_inch=100)
    larger = theme.apply(qapp, dots_per_inch=100, factor=2.0)

    assert larger.mm(20) == 2 * plain.mm(20)
    assert larger.font(Text.BODY).pixelSize() == 2 * plain.font(Text.BODY).pixelSize()
    assert Theme.current is larger


def test_larger_text_leaves_keys_and_spaces_as_they_are(qapp: QApplication) -> None:
    plain = theme.apply(qapp, dots_per_inch=100)
    larger = theme.apply(qapp, dots_per_inch=100, text=1.3)

    assert larger.mm(20) == plain.mm(20)
    assert larger.space(20) == plain.space(20)
    assert larger.font(Text.BODY).pixelSize() == round(plain.font(Text.BODY).pixelSize() * 1.3)


def test_every_theme_has_the_same_tokens() -> None:
    assert DARK.keys() == LIGHT.keys() == CONTRAST.keys()


def test_what_a_guest_photographs_is_the_same_in_every_theme() -> None:
    papers = [{token: table[token] for token in table if token.startswith("paper")} for table in TABLES]

    assert papers[0] == papers[1] == papers[2]
    assert "#ffffff" == papers[0]["paper"]


def test_the_bundled_typeface_is_used(qapp: QApplication) -> None:
    dressed = theme.apply(qapp, dots_per_inch=100)

    assert "Inter" == dressed.family
    assert dressed.family in QFontDatabase.families()
    assert (RESOURCES / "fonts" / "OFL.txt").is_file()


def test_every_look_wears_tokens_of_the_theme_only() -> None:
    for wardrobe in LOOKS.values():
        for dress in (wardrobe.rest, wardrobe.hover, wardrobe.down, wardrobe.chosen, wardrobe.off):
            assert {dress.fill, dress.edge, dress.ink} - {""} <= set(LIGHT)


@pytest.mark.parametrize("table", TABLES, ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("ink", "canvas", 7.0),
        ("ink", "surface", 7.0),
        ("on_brand", "brand", 7.0),
        ("muted", "canvas", 4.5),
        ("off_ink", "surface", 4.5),
        ("off_ink", "sunken", 4.5),
        ("muted", "surface", 7.0),
        ("ink", "brand_tint", 7.0),
        ("ink", "brand_wash", 7.0),
        ("on_brand", "brand_strong", 7.0),
        ("paper_ink", "paper", 7.0),
        ("paper_muted", "paper", 7.0),
        ("on_strong", "bad", 4.5),
        ("on_strong", "bad_strong", 4.5),
        ("bad_strong", "bad_tint", 4.5),
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
def test_what_is_to_be_read_stands_out(table: Mapping[str, str], ink: str, ground: str, least: float) -> None:
    assert contrast(table[ink], table[ground]) >= least


def test_every_tone_has_a_sign_of_its_own() -> None:
    assert len({SIGNS[tone] for tone in Tone}) == len(Tone)
    assert all(assets.icon_file(SIGNS[tone]).is_file() for tone in Tone)


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
