import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.card_number import (
    bare,
    grouped,
    looks_mistyped,
    luhn_fits,
    masked,
    masked_in,
    may_be_one,
)


@given(st.text("0123456789", min_size=1, max_size=40))
def test_exactly_one_last_digit_fits(number: str) -> None:
    assert 1 == sum(luhn_fits(number + last) for last in "0123456789")


@pytest.mark.parametrize(
    ("number", "mistyped"),
    [
        ("6301190000000000014", False),
        ("6301190000000000015", True),
        ("630119000000000001", False),
        ("GV-2024-00317-00318", False),
        ("", False),
    ],
    ids=["fits", "a slip", "too short for one of Toggle's", "an alias as long", "nothing"],
)
def test_a_slip_is_noticed_in_a_number_of_toggles_length(number: str, mistyped: bool) -> None:
    assert mistyped is looks_mistyped(number)


@pytest.mark.parametrize(
    ("typed", "may"),
    [
        ("6301 1900 0000 0000 018", True),
        ("GV-2024/00317", True),
        ("12345", False),
        ("x" * 41, False),
        ("card 123456!", False),
        ("\u0661" * 8, False),
    ],
)
def test_numbers_come_in_fours_and_in_other_providers_forms(typed: str, may: bool) -> None:
    assert may is may_be_one(bare(typed))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Card 6338123412341234 exists", "Card •••• 1234 exists"),
        ("6338 1234-1234 1234 567 and 633812341234", "•••• 4567 and •••• 1234"),
        ("order 63381234123", "order 63381234123"),
        ("TD-6338123412341234", "TD-6338123412341234"),
    ],
    ids=["whole", "with gaps", "too short", "part of a reference"],
)
def test_numbers_in_a_text_are_masked(text: str, told: str) -> None:
    assert told == masked_in(text)


def test_a_number_is_read_out_in_fours() -> None:
    assert "6335 8600 0000 0012 345" == grouped("6335860000000012345")


def test_another_providers_number_keeps_the_spaces_it_has() -> None:
    assert "OLD 123 4567" == grouped("OLD 123 4567")


@pytest.mark.parametrize(
    ("number", "seen"), [("2345", "•••• 2345"), ("6335860000000012345", "•••• 2345"), ("", "")]
)
def test_the_last_four_digits_are_all_that_any_person_may_see(number: str, seen: str) -> None:
    assert seen == masked(number)
