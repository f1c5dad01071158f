"""Names and amounts are found as people type them, in pickers as in the ledger (storage/test_search.py)."""

import pytest

from toggle_desk.domain.finding import fits, sought, words_of


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź Piotrkowska", "l"),
        ("Łódź Piotrkowska", "lodz p"),
        ("The Anchor, Leeds", "leeds anch"),
        ("O'Brien’s", "obriens"),
        ("Gärten", "gaerten"),
        ("Gaerten", "gärten"),
        ("Ærø", "aero"),
        ("İstanbul", "istanbul"),
        ("ʻEwa", "ewa"),
        ("مطعم الأمير", "الامير"),
        ("٢٠", "20"),
        ("北京烤鸭", "烤"),
        ("ｃａｆé", "cafe"),
    ],
)
def test_a_name_is_picked_by_the_beginning_of_any_of_its_words(written: str, typed: str) -> None:
    assert fits(written, typed)


@pytest.mark.parametrize("typed", ["", " ", "-", "york", "nchor", "leeds york"])
def test_nothing_else_is_picked(typed: str) -> None:
    assert not fits("The Anchor, Leeds", typed)


def test_what_cannot_be_seen_separates_nothing() -> None:
    assert [
        "sofia",
        "12",
    ] == [*words_of("So\N{SOFT HYPHEN}fia \N{LEFT-TO-RIGHT ISOLATE}12\N{POP DIRECTIONAL ISOLATE}")]


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("20,00", {"20.00"}),
        ("1,234", {"1.234", "1234"}),
        ("1,234.5", {"1234.5"}),
        ("1.234.567", {"1234567"}),
        ("1,23,456.00", {"123456.00"}),
        ("12 200", {"12200", "12"}),
        ("12.50.30", {"12.50.30"}),
    ],
)
def test_a_figure_is_read_in_every_way_that_it_may_have_been_meant(typed: str, readings: set[str]) -> None:
    (ways,) = sought(typed, 2)

    assert {way[0] for way in ways} >= readings
    assert {"2034", "1.23"}.isdisjoint(word for way in ways for word in way)


def test_a_sign_that_touches_its_figure_is_looked_for_with_it() -> None:
    assert ("zl", "20.00") in sought("20,00zł", 2)[0]
    assert ("chf", "20.00") in sought("CHF20.00", 2)[0]


def test_a_joined_name_and_its_parts_are_both_looked_for() -> None:
    assert ((("brien",), ("obrien",)),) == sought("o’brien", 2)
