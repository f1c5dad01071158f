"""Layouts are those of real keyboards, and a key is found by what Qt tells of it."""

import pytest

from tests.doubles import keyboards
from toggle_desk.presenters.keyboards import DIGITS, LAYOUTS, ROWS, place_of

real = pytest.mark.skipif(not keyboards.is_there(), reason="there is no libxkbcommon with its layouts here")
ACCENTS = "^\N{ACUTE ACCENT}`\N{DIAERESIS}~"  # what stands for a key that waits for a letter
HERE = (
    "us",
    "gb",
    "fr",
    "be",
    "cz",
    "sk",
    "hu",
    "lt",
    "vn",
    "th",
    "de",
    "at",
    "ch",
    "es",
    "it",
    "pt",
    "pl",
    "tr",
)
ELSEWHERE = (
    "dk",
    "no",
    "se",
    "fi",
    "br",
    "il",
    "ara",
    "ara:digits",
    "ara:azerty",
    "gr",
    "ru",
    "ua",
    "bg",
    "ir",
)


@real
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_types_what_the_real_one_does(layout: str) -> None:
    for level, known in enumerate(LAYOUTS[layout]):
        for place, char in zip(keyboards.PLACES, known, strict=True):
            typed = keyboards.types(layout, place, shift=bool(level))
            assert typed == char or (not typed and char in ACCENTS + " "), (place, typed, char)


@real
@pytest.mark.parametrize("layout", HERE + ELSEWHERE)
def test_the_digit_row_of_a_country_is_known_without_the_places_of_its_keys(layout: str) -> None:
    row = [keyboards.types(layout, place, shift=False) for place in keyboards.PLACES[:DIGITS]]

    assert all(each.isdecimal() for each in row) or list("1234567890") in [
        [known.get(each, "") for each in row] for known in ROWS
    ]


@pytest.mark.parametrize(
    ("platform", "scan_code", "virtual_key", "place"),
    [
        ("linux", 10, 0, 0),  # X11 and Wayland: evdev plus 8
        ("linux", 19, 0, 9),
        ("win32", 2, 0x31, 0),  # set 1
        ("win32", 57, 0x20, 47),
        ("darwin", 1, 0x12, 0),  # kVK_ANSI_1
        ("darwin", 1, 0x00, 24),  # kVK_ANSI_A
        ("linux", 0, 0, None),
        ("linux", 110, 0, None),
        ("win32", 0x153, 0x2E, None),
        ("darwin", 1, 0x7B, None),
    ],
)
def test_a_key_is_found_by_what_each_system_tells(
    platform: str, scan_code: int, virtual_key: int, place: int | None
) -> None:
    assert place == place_of(platform, scan_code, virtual_key)
