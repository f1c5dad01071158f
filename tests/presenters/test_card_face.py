from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.presenters.entries import NUMBERED, entry_in
from toggle_desk.application.card_code import code_of
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import NumericPin, Secret
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.qr import read_code
from toggle_desk.presenters.card_face import CardFace, Disagreement, agrees, face_of, receipt_of

NOW = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)
ISSUED = entry_in(State.ISSUED)
NOTED = replace(
    ISSUED, decision=replace(ISSUED.decision, note="Waited too long; 20.00 GBP; by Sam; table 12")
)
FACE = face_of(NOTED, NOW)


def test_a_cards_face_tells_what_the_guest_needs() -> None:
    assert ("In-store Gift", "£20.00", "6335 8600 0000 0012 345", "7294") == (
        FACE.title,
        FACE.amount,
        FACE.number,
        FACE.pin,
    )
    assert ("Valid until 22 November 2027, expires 03:00 the next day", "The Anchor, Leeds") == FACE.lines
    assert "6335860000000012345" == FACE.text == read_code(FACE.code)


@pytest.mark.parametrize(("hours", "told"), [(-1, False), (0, False), (1, True)])
def test_the_start_is_told_only_where_it_is_still_to_come(hours: int, told: bool) -> None:
    later = replace(ISSUED, issued=replace(NUMBERED, valid_from=NOW + timedelta(hours=hours)))

    assert told == any(line.startswith("Valid from") for line in face_of(later, NOW).lines)


@pytest.mark.parametrize("alias", ["OLD CARD/12-ab", "77 12", "ANCHOR-77", "A  B", "6335860000000012345"])
def test_the_number_of_another_provider_is_handed_over_in_any_form(alias: str) -> None:
    foreign = replace(ISSUED, issued=replace(NUMBERED, alias=Secret(alias), last4=alias[-4:]))

    face = face_of(foreign, NOW)

    assert alias == face.text == read_code(face.code)
    assert " " not in alias or face.number == alias


@pytest.mark.parametrize(
    "entry",
    [
        replace(ISSUED, issued=None),
        replace(ISSUED, issued=replace(NUMBERED, number=None)),
        replace(ISSUED, issued=replace(NUMBERED, balance=2001)),
        replace(ISSUED, issued=replace(NUMBERED, balance=-1)),
        replace(ISSUED, issued=replace(NUMBERED, last4="9999")),
        replace(ISSUED, issued=replace(NUMBERED, number=Secret("7" * 400))),
        replace(ISSUED, decision=replace(ISSUED.decision, value=Money(5000, "GBP"))),
        replace(NOTED, decision=replace(NOTED.decision, note="Waited too long; 50.00 GBP; by Sam")),
        replace(NOTED, intent=replace(NOTED.intent, face_value=200)),
    ],
)
def test_a_card_that_contradicts_its_records_has_no_face(entry: Entry) -> None:
    with pytest.raises(Disagreement):
        face_of(entry, NOW)


@pytest.mark.parametrize(
    "face",
    [
        replace(FACE, amount="£200.00"),
        replace(FACE, code=code_of("6335860000000012346")),
        replace(FACE, text="6335860000000012346"),
        replace(FACE, number="6335 8600 0000 0012 346"),
        replace(FACE, pin="7295"),
    ],
)
def test_words_and_code_that_differ_are_noticed(face: CardFace) -> None:
    assert agrees(FACE, NOTED)

    assert not agrees(face, NOTED)


def test_a_card_somebody_has_spent_from_shows_what_is_left() -> None:
    spent = replace(ISSUED, issued=replace(NUMBERED, balance=1250))

    assert "£12.50" == face_of(spent, NOW).amount


def test_only_what_follows_the_first_print_is_marked() -> None:
    marks = [receipt_of(FACE, "REF", number, practice=False).mark for number in (1, 2, 13)]

    assert ["", "COPY 2", "COPY 13"] == marks


def test_a_practice_receipt_says_so_and_a_real_one_does_not() -> None:
    assert ["", "PRACTICE, not a real card"] == [
        receipt_of(FACE, "REF", 1, practice=practice).banner for practice in (False, True)
    ]


def test_a_card_without_a_pin_has_no_line_for_it() -> None:
    assert ("PIN 7294", "") == (
        receipt_of(FACE, "REF", 1, practice=False).pin,
        receipt_of(replace(FACE, pin=""), "REF", 1, practice=False).pin,
    )


def test_a_pin_that_may_lack_zeros_is_said_to_on_glass_and_paper() -> None:
    marked = replace(ISSUED, issued=replace(NUMBERED, pin=NumericPin("42")))

    face = face_of(marked, NOW)

    assert "42" == face.pin
    assert "The PIN may begin with zeros that are missing here." == face.lines[0]
    assert face.lines == receipt_of(face, "REF", 1, practice=False).lines
    assert "zeros" not in "".join(FACE.lines)
