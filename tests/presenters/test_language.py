"""Sentences, amounts and days in other languages, and again after the language was changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.domain.money import Money
from toggle_desk.presenters import wording
from toggle_desk.presenters.language import Language, speak

GERMAN = {
    "issue.working": "In Arbeit …",
    "issue.button": "Karte über {amount} ausgeben",
    "sign_in.prompt": "PIN von {name}",
    "refusal.nothing": "Es wurde nichts ausgegeben.",
    "error.toggle_busy": "Es wurde nichts ausgegeben. Toggle ist ausgelastet.",
    "date.day": "{day}. {month} {year}",
    "print.not": "Die Karte ist sicher. {cause}",
    "print.cause.paper_out": "Kein Papier.",
    "reports.cards.one": "{count} Karte",
    "reports.cards.other": "{count} Karten",
}


DE = Language(
    code="de",
    words=lambda key: GERMAN.get(key, ""),
    whole=lambda number: f"{number:,}".replace(",", "."),
    point=",",
    sign_last=True,
    months=("Januar", *Language.current.months[1:]),
)
RIGHT_TO_LEFT = Language(code="ar", mirrored=True)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(Language())


def test_a_sentence_is_said_in_the_language_of_the_moment_and_in_english_where_there_is_none() -> None:
    speak(DE)

    assert wording.say("issue.working") == "In Arbeit …"
    assert wording.say("issue.sending") == "Sending…"


def test_what_is_on_the_glass_can_be_said_again_with_all_it_tells() -> None:
    said = wording.say("print.not", cause=wording.say("print.cause.paper_out"))
    named, counted = wording.say("sign_in.prompt", name="Sam"), wording.say_count("reports.cards", 1200)

    speak(DE)

    assert wording.again(said) == "Die Karte ist sicher. Kein Papier."
    assert wording.again(named) == "PIN von Sam"
    assert wording.again(counted) == "1.200 Karten"
    assert wording.again("Sam's own words") == "Sam's own words"


def test_a_number_chooses_its_form() -> None:
    before = [wording.say_count("reports.cards", number) for number in (1, 2)]

    speak(DE)

    assert before == ["1 card", "2 cards"]
    assert [wording.say_count("reports.cards", number) for number in (1, 2)] == ["1 Karte", "2 Karten"]


@pytest.mark.parametrize(
    ("money", "whole", "short"),
    [
        (Money(2000, "GBP"), "20,00\u00a0£", "20\u00a0£"),
        (Money(123456789, "EUR"), "1.234.567,89\u00a0€", "1.234.567,89\u00a0€"),
        (Money(2**53 + 1, "JPY"), "9.007.199.254.740.993\u00a0¥", "9.007.199.254.740.993\u00a0¥"),
        (Money(20005, "KWD"), "20,005 KWD", "20,005 KWD"),
    ],
)
def test_amounts_wear_the_marks_of_the_language_and_stay_exact(money: Money, whole: str, short: str) -> None:
    speak(DE)

    assert (whole, short) == (wording.money(money), wording.short_money(money))


def test_days_are_written_as_the_language_writes_them() -> None:
    moment = datetime(2026, 1, 5, 12, tzinfo=UTC)
    before = wording.day(moment)

    speak(DE)

    assert (before, wording.day(moment)) == ("5 January 2026", "5. Januar 2026")


def test_in_doubt_the_first_words_go_in_every_language() -> None:
    speak(DE)

    assert wording.in_doubt(NotIssued(Code.TOGGLE_BUSY)) == "Toggle ist ausgelastet."


def test_names_and_numbers_keep_their_direction_beside_what_is_read_from_the_right() -> None:
    speak(RIGHT_TO_LEFT)

    assert wording.say("sign_in.prompt", name="Sam") == "PIN of \u2068Sam\u2069"
    assert Language.current.left_to_right("6301 1900") == "\u20666301 1900\u2069"
    assert wording.say("print.not", cause=wording.say("print.printed")).endswith(" Printed.")


def test_in_a_language_read_from_the_left_nothing_is_put_around_them() -> None:
    speak(replace(DE, words=Language().words))

    assert wording.say("sign_in.prompt", name="Sam") == "PIN of Sam"
    assert Language.current.left_to_right("6301 1900") == "6301 1900"
