"""A counted sentence takes the form that the language has for its number (CLDR's plural rules)."""

from collections.abc import Iterator

import pytest

from toggle_desk.presenters import wording
from toggle_desk.presenters.language import Language, speak
from toggle_desk.presenters.plurals import form_of, forms

CY = {
    "reports.cards.two": "{count} gerdyn",
    "reports.cards.few": "{count} cherdyn",
    "reports.cards.other": "{count} cerdyn",
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(Language())


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en", {"one": {1}, "other": {0, 2, 3, 11, 21, 101}}),
        ("de", {"one": {1}, "other": {0, 2, 21}}),
        ("fr", {"one": {0, 1}, "other": {2, 21, 100}}),
        ("pl", {"one": {1}, "few": {2, 3, 4, 22, 104}, "many": {0, 5, 11, 12, 14, 21, 112, 113}}),
        (
            "cy",
            {
                "zero": {0},
                "one": {1},
                "two": {2},
                "few": {3},
                "many": {6},
                "other": {4, 5, 7, 12, 13, 16, 22},
            },
        ),
        (
            "ar",
            {"zero": {0}, "one": {1}, "two": {2}, "few": {3, 10, 103}}
            | {"many": {11, 99, 111}, "other": {100, 101, 102, 200}},
        ),
    ],
)
def test_each_number_has_its_form(language: str, numbers: dict[str, set[int]]) -> None:
    assert set(numbers) == set(forms(language))
    assert {form_of(language, number) for form in numbers for number in numbers[form]} == set(numbers)
    assert all(form_of(language, number) == form for form, group in numbers.items() for number in group)


def test_two_and_three_cards_have_words_of_their_own_where_a_language_has_them() -> None:
    speak(Language(code="cy", words=lambda key: CY.get(key, "")))

    said = [wording.say_count("reports.cards", number) for number in (2, 3, 4, 1)]

    assert ["2 gerdyn", "3 cherdyn", "4 cerdyn", "1 card"] == said
