"""What is read out of a code: a number of ours in any wrapping; of anything else, how many digits."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.presenters.swipes import BANK, CARD, typed_here
from toggle_desk.domain.scanner import ScanRules
from toggle_desk.presenters.scanned_code import card_number, digits_in, luhn_fits

ALIAS = ScanRules(aliases=("9826############", "AB-####"))


def read(text: str, rules: ScanRules = ALIAS) -> str | None:
    return card_number(typed_here(text), rules)


@pytest.mark.parametrize(
    "text",
    [
        CARD,
        f";{CARD}?",
        f";{CARD}=9912?",
        f"%{CARD}?",
        f"%B{CARD}^GIFT CARD^9912?;{CARD}=9912?",
        f"%b{CARD}^gift card^9912?",
        f"]Q3{CARD}",
        f"]C1{CARD}",
        f"\x1d{CARD}\x1d21ABC",
        f"  {CARD} ",
        "6301 1900 1234 5674 821",
    ],
)
def test_a_card_of_toggles_is_read_out_of_its_wrapping(text: str) -> None:
    assert CARD == read(text)


@pytest.mark.parametrize(
    "text", [BANK, f"%B{BANK}^{CARD}^?", CARD[:-1], CARD + "1", "9826", f";{BANK}=?", ""]
)
def test_nothing_else_is_one(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (f"#{CARD}", ScanRules(prefix="#")),
        (f"~]C1{CARD}/x", ScanRules(prefix="~", suffix="/x")),
        (f"sc{CARD}END", ScanRules(prefix="SC", suffix="end")),
        (f"77{CARD}", ScanRules(prefix="77")),
    ],
)
def test_what_the_scanner_types_around_a_number_is_taken_off(text: str, rules: ScanRules) -> None:
    assert CARD == read(text, rules)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("4111", 4),
        ("'&&&", 4),
        ("٤١١١", 4),
        ("č+++", 4),
        ("Č+++", 4),
        ("$!!!", 4),
        ("Waited", 0),
        ("4a1b", 2),
    ],
)
def test_digits_are_counted_on_any_keyboard(text: str, digits: int) -> None:
    assert digits == digits_in(typed_here(text))


@given(st.text(max_size=60))
def test_only_numbers_that_are_ours_are_ever_read(text: str) -> None:
    number = read(text)

    assert number is None or read(number) == number


@given(st.text("0123456789", min_size=1, max_size=40))
def test_exactly_one_last_digit_fits(number: str) -> None:
    assert 1 == sum(luhn_fits(number + last) for last in "0123456789")
