"""Typed letters go to a name in a list that is open."""

import pytest

from toggle_desk.presenters.type_ahead import typed_ahead

SITES = ("The Anchor, Leeds", "Łódź", "Lublin", "Østergaard", "O'Brien's", "Leeds Market")


@pytest.mark.parametrize(
    ("typed", "current", "name"),
    [
        ("lodz", 0, "Łódź"),
        ("l", 0, "Łódź"),
        ("l", 1, "Lublin"),
        ("ll", 2, "Leeds Market"),
        ("leeds", -1, "Leeds Market"),
        ("anch", 3, "The Anchor, Leeds"),
        ("os", 0, "Østergaard"),
        ("obr", 0, "O'Brien's"),
        ("lu", 2, "Lublin"),
    ],
)
def test_the_next_name_that_begins_so_is_meant(typed: str, current: int, name: str) -> None:
    assert name == SITES[typed_ahead(SITES, typed, current)]


@pytest.mark.parametrize(("names", "typed"), [(SITES, "x"), ((), "l"), (SITES, "")])
def test_where_nothing_begins_so_nothing_is_meant(names: tuple[str, ...], typed: str) -> None:
    assert -1 == typed_ahead(names, typed, 0)
