"""Scanners and people share the keyboard: only cards of ours get through, and no typing is lost."""

import hypothesis.strategies as st
import pytest
from hypothesis import assume, example, given

from tests.presenters.swipes import BANK, CARD, TillInTime, typed_here
from toggle_desk.presenters.keyboards import Stroke
from toggle_desk.presenters.scanning import (
    Dropped,
    Held,
    Into,
    Kept,
    Recogniser,
    Scanned,
    ScanRules,
    Typed,
)

FAST, PERSON = 0.008, 0.12  # seconds between two keys
PACES = st.floats(0.001, 0.084)  # of scanners, as they are taken to be
RULES = ScanRules(aliases=("9826############", "AB-####"))

toggle_numbers = st.text("0123456789", min_size=11, max_size=11).map("63011900".__add__)


def heard(text: str, into: Into = Into.KEYS, pace: float = FAST, rules: ScanRules = RULES) -> TillInTime:
    return TillInTime(into, rules).hear(typed_here(text), pace)


@given(toggle_numbers, PACES, st.sampled_from(["", "\r", "\t", "\r\r"]), st.sampled_from(Into))
def test_a_card_of_toggles_gets_through_at_any_pace_with_any_ending(
    number: str, pace: float, ending: str, into: Into
) -> None:
    till = heard(number + ending, into, pace)

    assert ([Scanned(number)], "", 0) == (till.said, till.text, till.pressed)


@given(st.text("0123456789", min_size=12, max_size=19), PACES, st.sampled_from(Into))
@example(BANK, 0.08, Into.TEXT)
def test_a_bank_card_is_dropped_whole_wherever_the_keyboard_is(number: str, pace: float, into: Into) -> None:
    assume(not (len(number) == 19 and number.startswith("63011900")))
    assume(not number.startswith("9826"))
    assume(len(set(number)) > 1)

    till = heard(number + "\r", into, pace)

    assert ([Dropped()], "", 0) == (till.said, till.text, till.pressed)


@pytest.mark.parametrize("key", ["0", "7", "-", "%"])
def test_a_key_that_a_person_holds_down_in_a_field_is_typed_as_often_as_it_repeats(key: str) -> None:
    till = heard(key, Into.TEXT, PERSON)  # X11 does not always tell that what follows repeats it

    till.hear(typed_here(key * 34), 0.033)

    assert ([], key * 35) == (till.said, till.text)


def test_a_bank_card_after_a_key_that_was_held_down_leaves_what_was_there_before() -> None:
    till = heard("7" * 20, Into.TEXT, 0.033)

    till.hear(typed_here(BANK + "\r"), FAST)

    assert ([Dropped()], "7" * 20) == (till.said, till.text)


@pytest.mark.parametrize("into", Into)
@pytest.mark.parametrize(
    ("code", "number"), [("9826000000000001", "9826000000000001"), ("ab-1234", "AB-1234")]
)
def test_numbers_of_another_provider_get_through_once_they_are_configured(
    into: Into, code: str, number: str
) -> None:
    assert [Scanned(number)] == heard(code + "\r", into).said
    assert Scanned(number) not in heard(code + "\r", into, rules=ScanRules()).said


@pytest.mark.parametrize("pace", [0.005, 0.04, 0.06, 0.08])
@pytest.mark.parametrize("code", ["5\r", "12\r", "001250\r", "50123456", "001250\r\r", "4711\t", "01 250\r"])
def test_a_short_or_slow_code_is_no_amount_no_pin_and_presses_nothing(code: str, pace: float) -> None:
    till = heard(code, pace=pace)

    assert ([Dropped(doubtful=True)], "", 0) == (till.said, till.text, till.pressed)


@pytest.mark.parametrize("pace", [0.005, 0.04, 0.06, 0.08])
def test_a_bill_that_is_scanned_into_a_field_is_its_text_whole(pace: float) -> None:
    till = heard("20417-0088\r\r", Into.TEXT, pace)

    assert ("20417-0088", [Kept()], 0) == (till.text, till.said, till.pressed)


@pytest.mark.parametrize("tail", ["\r", "\t", "\x0a", "\x0c", ""])
@pytest.mark.parametrize("into", Into)
def test_whatever_follows_a_scan_within_its_pace_belongs_to_it(tail: str, into: Into) -> None:
    till = heard(f"{CARD}\r", into)
    till.said.clear()
    for key in typed_here(CARD + "\r"):
        till.wait(FAST)
        till.strike(key)

    till.wait(0.05)
    till.strike(Stroke(tail))
    till.wait(1)

    assert ([Scanned(CARD)], "", 0) == (till.said, till.text, till.pressed)


def test_a_second_later_enter_is_a_persons_again() -> None:
    till = heard(f"{BANK}\r")

    assert 1 == till.hear(typed_here("\r"), PERSON).pressed


@given(st.lists(st.floats(0.08, 0.12), min_size=4, max_size=4))
def test_a_person_who_is_fast_on_a_pad_issues_by_keyboard(gaps: list[float]) -> None:
    assume(sum(gaps) / len(gaps) > 0.09)
    till = TillInTime(Into.KEYS)
    till.strike(Stroke("2"))
    for gap, key in zip(gaps, "000\r", strict=True):
        till.wait(gap)
        till.strike(Stroke(key))

    assert ("2000", 1, []) == (till.text, till.pressed, till.said)


def test_a_person_whose_keys_came_as_a_scanners_do_is_told_and_has_pressed_nothing() -> None:
    till = TillInTime(Into.KEYS, text="amount ")

    till.hear(typed_here("2000\r"), 0.08)

    assert ([Dropped(doubtful=True)], "amount ", 0) == (till.said, till.text, till.pressed)


def test_where_the_scanner_is_known_to_be_fast_a_person_may_be_faster() -> None:
    till = TillInTime(Into.KEYS, ScanRules(pace=20))

    till.hear(typed_here("2000\r"), 0.06)

    assert ("2000", 1, []) == (till.text, till.pressed, till.said)


def test_where_the_scanner_is_known_to_be_slow_it_is_still_heard() -> None:
    slow = ScanRules(pace=150)

    assert [Scanned(CARD)] == heard(CARD + "\r", Into.TEXT, 0.15, slow).said
    assert [Dropped()] == heard(BANK + "\r", Into.TEXT, 0.15, slow).said


@given(
    st.text(st.characters(exclude_categories=["C", "Z"]), max_size=60),
    st.sampled_from([Into.TEXT, Into.KEYS]),
)
def test_what_a_person_types_arrives_whole_and_in_order(text: str, into: Into) -> None:
    till = heard(text, into, PERSON)

    assert (text, []) == (till.text, till.said)


@pytest.mark.parametrize(
    "text", ["sam2@mail.example", "O'Brien, table 12: 20 minutes", "100%; {7}", "Réservé à 8h"]
)
@pytest.mark.parametrize("pace", [0.01, 0.03, 0.06, 0.09, 0.12])
def test_words_arrive_in_order_however_fast_they_are_typed(text: str, pace: float) -> None:
    assert text == heard(text, Into.TEXT, pace).text


def test_an_arrow_follows_the_key_before_it() -> None:
    recogniser: Recogniser[str] = Recogniser()

    assert (Held(),) == recogniser.key(Stroke("2"), "2", 1.0, Into.TEXT)
    assert (Typed(("2", "left")),) == recogniser.key(Stroke(""), "left", 1.02, Into.TEXT)


@pytest.mark.parametrize(("into", "text", "longest"), [(Into.TEXT, "2", 0.035), (Into.KEYS, "2", 0.035)])
def test_a_key_of_a_persons_is_kept_back_for_a_moment_that_is_not_felt(
    into: Into, text: str, longest: float
) -> None:
    recogniser: Recogniser[str] = Recogniser()

    recogniser.key(Stroke(text), text, 1.0, into)

    assert recogniser.patience(into) <= longest


def test_a_letter_in_a_text_is_not_kept_back_at_all() -> None:
    recogniser: Recogniser[str] = Recogniser()

    assert (Typed(("n",), begins=True),) == recogniser.key(Stroke("n"), "n", 1.0, Into.TEXT)


def test_words_that_a_program_types_for_a_person_go_on_in_the_next_field() -> None:
    recogniser: Recogniser[str] = Recogniser()
    for place, key in enumerate("api-user"):
        recogniser.key(Stroke(key), key, 1 + place * FAST, Into.TEXT)

    assert Typed(("\t",)) in recogniser.key(Stroke("\t"), "\t", 1 + 8 * FAST, Into.TEXT)


@given(st.text(max_size=60), PACES, st.sampled_from(Into))
def test_nothing_is_ever_typed_twice_or_out_of_order(text: str, pace: float, into: Into) -> None:
    place = 0
    for key in heard(text, into, pace).seen:
        place = text.index(key, place) + 1


def test_two_scans_in_a_row_are_two_scans() -> None:
    assert [Scanned(CARD), Dropped(), Scanned(CARD)] == heard(f"{CARD}\r{BANK}\r{CARD}\r").said


def test_a_scanner_that_drops_a_digit_asks_about_no_card() -> None:
    assert [Dropped()] == heard(CARD[:-1] + "\r", Into.TEXT).said


def test_a_shortcut_within_a_scan_is_a_part_of_it() -> None:
    recogniser: Recogniser[str] = Recogniser()
    for place, key in enumerate(CARD):
        recogniser.key(Stroke(key), key, 1 + place * FAST, Into.TEXT)
    ended = 1 + len(CARD) * FAST

    assert recogniser.belongs(Stroke("\x0c"), ended, Into.TEXT)
    assert recogniser.belongs(Stroke(""), ended, Into.TEXT)
    assert not recogniser.belongs(Stroke("\x0c"), ended + 1, Into.TEXT)


def test_a_shift_takes_a_scanner_as_long_as_any_other_key() -> None:
    till = TillInTime(Into.KEYS)
    for key in typed_here(CARD + "\r"):
        till.wait(0.07)
        till.shift()
        till.wait(0.07)
        till.strike(key)

    assert [Scanned(CARD)] == till.said
