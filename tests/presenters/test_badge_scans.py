"""A person's badge is told from cards, from typing and from other codes, and never kept."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.presenters.swipes import BANK, CARD, TillInTime, typed_here
from toggle_desk.presenters.scanning import Badge, Dropped, Into, Kept, Scanned, ScanRules

FAST, PERSON = 0.008, 0.12  # seconds between two keys
BADGE = "0004217788"


def heard(
    text: str,
    into: Into = Into.KEYS,
    pace: float = FAST,
    rules: ScanRules | None = None,
    *,
    wanted: bool = True,
) -> TillInTime:
    till = TillInTime(into, rules or ScanRules())
    till.recogniser.take_badges(wanted)
    return till.hear(typed_here(text), pace)


@pytest.mark.parametrize("into", Into)
@pytest.mark.parametrize("ending", ["\r", "\t"])
def test_a_badge_is_told_wherever_the_keyboard_is_and_typed_nowhere(into: Into, ending: str) -> None:
    till = heard(BADGE + ending, into)

    assert ([Badge(BADGE)], "", 0) == (till.said, till.text, till.pressed)


def test_a_badge_that_nothing_ends_is_told_too() -> None:
    till = heard(BADGE)
    till.wait(1.0)

    assert ([Badge(BADGE)], "") == (till.said, till.text)


@pytest.mark.parametrize("swiped", ["%STAFF-00421?", ";0042177?", "~04A3B9F2C1"])
def test_what_readers_of_staff_cards_type_is_a_badge(swiped: str) -> None:
    till = heard(swiped + "\r", rules=ScanRules(prefix="~"))

    assert [Badge] == [type(one) for one in till.said]


def test_capitals_make_no_other_badge() -> None:
    assert heard("AB-FF0042\r").said == heard("ab-ff0042\r").said == [Badge("ab-ff0042")]


@given(st.text("0123456789", min_size=12, max_size=19), st.sampled_from(Into))
@example(BANK, Into.KEYS)
def test_no_bank_card_is_ever_a_badge(number: str, into: Into) -> None:
    till = heard(number + "\r", into)

    assert not [one for one in till.said if isinstance(one, Badge)]


@pytest.mark.parametrize("track", [f";{BANK}=29121011000?", f"%B{BANK}^DOE/JO^2912101?"])
def test_no_bank_card_that_is_swiped_is_ever_a_badge(track: str) -> None:
    assert [Dropped()] == heard(track + "\r").said


def test_a_card_of_toggles_is_no_badge() -> None:
    assert [Scanned(CARD)] == heard(CARD + "\r").said


def test_a_pin_that_is_typed_fast_is_no_badge() -> None:
    assert [Dropped(doubtful=True)] == heard("482913\r").said


def test_what_a_person_types_is_no_badge() -> None:
    till = heard(BADGE, pace=PERSON)

    assert ([], BADGE) == (till.said, till.text)


def test_words_that_a_program_types_into_a_field_are_no_badge() -> None:
    till = heard("waited too long\r", Into.TEXT)

    assert "waited too long" == till.text


def test_where_no_person_has_a_badge_codes_are_what_they_were() -> None:
    assert [Kept()] == heard(BADGE + "\r", Into.TEXT, wanted=False).said
    assert [Dropped(doubtful=True)] == heard(BADGE + "\r", wanted=False).said


def test_a_badge_is_told_in_no_report_of_a_mistake() -> None:
    assert BADGE not in repr(heard(BADGE + "\r").said)
