"""Scanners and people share the keyboard: only cards of ours get through, and nobody's typing is lost."""

import hypothesis.strategies as st
import pytest
from hypothesis import assume, example, given

from toggle_desk.presenters.scanning import (
    LEAST,
    PACE,
    Dropped,
    Held,
    Recogniser,
    Scanned,
    ScanRules,
    Typed,
    card_number,
    judged,
    luhn_fits,
)

CARD = "6301190012345674821"
BANK = "4111111111111111"
NONE = ScanRules()
ALIAS = ScanRules(aliases=("9826############", "AB-####"))
FAST, SLOW = 0.008, 0.12  # seconds between two keys

digits = st.text("0123456789", min_size=1, max_size=40)
toggle_numbers = st.text("0123456789", min_size=11, max_size=11).map("63011900".__add__)
paces = st.floats(0.001, PACE * 0.9)


Verdict = Typed[str] | Scanned | Dropped


def scan(text: str, *, rules: ScanRules = NONE, writing: bool = False, pace: float = FAST) -> list[Verdict]:
    """Give everything that came of keys typed at a pace, and of the silence after them."""
    recogniser: Recogniser[str] = Recogniser(rules)
    said: list[Held | Verdict] = []
    for place, key in enumerate(text):
        said += recogniser.key(key, key, place * pace, writing=writing)
    said += recogniser.silence(writing=writing)
    return [each for each in said if not isinstance(each, Held)]


def typed(said: list[Verdict]) -> str:
    return "".join("".join(each.keys) for each in said if isinstance(each, Typed))


@given(toggle_numbers, paces, st.sampled_from(["", "\r", "\n", "\t"]), st.booleans())
def test_a_card_of_toggles_gets_through_at_any_pace_with_any_ending(
    number: str, pace: float, ending: str, writing: bool
) -> None:
    assert scan(number + ending, writing=writing, pace=pace) == [Scanned(number)]


@given(st.text("0123456789", min_size=12, max_size=19), st.sampled_from(["", "\r", "\t"]), st.booleans())
@example(BANK, "\r", True)
@example("6759649826438453", "\r", False)
def test_a_bank_card_is_dropped_whole_wherever_the_keyboard_is(
    number: str, ending: str, writing: bool
) -> None:
    assume(not (len(number) == 19 and number.startswith("63011900")))

    assert scan(number + ending, writing=writing) == [Dropped()]


@pytest.mark.parametrize("writing", [True, False])
@pytest.mark.parametrize(
    "track",
    [
        f"%B{BANK}^DOE/JANE^2812101000000000?;{BANK}=28121010000?",
        f";{BANK}=28121010000?",
        f"%B{BANK}^DOE/JANE^2812101000000000?",
    ],
)
def test_a_swiped_bank_card_is_dropped_whole(track: str, writing: bool) -> None:
    assert scan(track + "\r", writing=writing) == [Dropped()]


@pytest.mark.parametrize(
    "track",
    [
        f";{CARD}?",
        f";{CARD}=9912?",
        f"%{CARD}?",
        f"%B{CARD}^GIFT CARD^9912?;{CARD}=9912?",
        f"]Q3{CARD}",
        f"]C1{CARD}",
    ],
)
def test_a_swiped_or_labelled_card_of_toggles_is_read_out_of_its_wrapping(track: str) -> None:
    assert scan(track + "\r") == [Scanned(CARD)]


@pytest.mark.parametrize("row", ["&é\"'(-è_çà", "&é\"'(§è!çà", "+ěščřžýáíé", "+ľščťžýáíé"])
def test_a_scanner_that_believes_in_another_keyboard_is_understood(row: str) -> None:
    keys = dict(zip("1234567890", row, strict=True))

    assert scan("".join(keys[digit] for digit in CARD) + "\r") == [Scanned(CARD)]
    assert scan("".join(keys[digit] for digit in BANK) + "\r", writing=True) == [Dropped()]


def test_digits_of_another_script_are_understood() -> None:
    assert scan("".join(chr(0x0660 + int(digit)) for digit in CARD)) == [Scanned(CARD)]


def test_numbers_of_another_provider_get_through_once_they_are_configured() -> None:
    assert scan("9826000000000001\r", rules=ALIAS) == [Scanned("9826000000000001")]
    assert scan("AB-1234\r", rules=ALIAS) == [Scanned("AB-1234")]
    assert scan("9826000000000001\r") == [Dropped()]


def test_a_prefix_that_the_scanner_types_is_taken_off() -> None:
    assert scan(f"#{CARD}\r", rules=ScanRules(prefix="#"), writing=True) == [Scanned(CARD)]


def test_what_the_scanner_types_around_a_number_is_taken_off() -> None:
    rules = ScanRules(prefix="~", suffix="/x")

    assert scan(f"~{CARD}/x\r", rules=rules, writing=True) == [Scanned(CARD)]
    assert scan(f"~]C1{CARD}/x\t", rules=rules) == [Scanned(CARD)]
    assert scan(f"{CARD}\r", rules=rules) == [Scanned(CARD)]
    assert scan(f"~{BANK}/x\r", rules=rules, writing=True) == [Dropped()]


@pytest.mark.parametrize("text", ["5012345678900\r", "https://example.org/\r", "96385074"])
def test_any_other_code_is_dropped_where_nobody_is_writing(text: str) -> None:
    assert scan(text) == [Dropped()]


@given(st.text(min_size=0, max_size=60), st.booleans())
def test_what_a_person_types_arrives_whole_and_in_order(text: str, writing: bool) -> None:
    said = scan(text, writing=writing, pace=SLOW)

    assert typed(said) == text
    assert len(said) == len(text)


@given(st.text("0123456789", max_size=LEAST - 1), st.sampled_from(["", "\r"]), st.booleans())
def test_a_pin_or_an_amount_is_never_taken_for_a_scan(text: str, ending: str, writing: bool) -> None:
    assert typed(scan(text + ending, writing=writing)) == text + ending


@pytest.mark.parametrize(
    "text",
    ["guest@example.org\r", "Waited in the rain", "api-user-7\thunter2-and-more\r", "12 minutes late\r"],
)
def test_words_typed_by_a_program_for_a_person_stay_words(text: str) -> None:
    assert typed(scan(text, writing=True)) == text


@given(st.text(max_size=60), paces, st.booleans())
def test_nothing_is_ever_typed_twice_or_out_of_order(text: str, pace: float, writing: bool) -> None:
    left = typed(scan(text, writing=writing, pace=pace))

    place = 0
    for key in left:
        place = text.index(key, place) + 1


@given(st.text(max_size=60), st.booleans())
def test_only_numbers_that_are_ours_ever_get_through(text: str, writing: bool) -> None:
    verdict = judged(text, ALIAS, writing=writing) if text else None

    if isinstance(verdict, Scanned):
        assert card_number(verdict.number, ALIAS) == verdict.number


def test_a_scanner_that_drops_a_digit_asks_about_no_card() -> None:
    assert scan(CARD[:-1] + "\r", writing=True) == [Dropped()]


def test_two_scans_in_a_row_are_two_scans() -> None:
    assert scan(f"{CARD}\r{BANK}\r{CARD}\r") == [Scanned(CARD), Dropped(), Scanned(CARD)]


@given(digits)
def test_exactly_one_last_digit_fits(number: str) -> None:
    assert sum(luhn_fits(number + last) for last in "0123456789") == 1


def test_the_last_digit_is_a_hint_and_no_condition() -> None:
    wrong = CARD[:-1] + str((int(CARD[-1]) + 1) % 10)

    assert scan(wrong) == [Scanned(wrong)]
