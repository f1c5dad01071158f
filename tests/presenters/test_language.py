"""Sentences, amounts and days in other languages, and again after the language was changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.presenters.entries import entry_in
from tests.presenters.test_activity import HISTORY, ActivityPage
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued
from toggle_desk.domain.intent import State
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

    assert "In Arbeit …" == wording.say("issue.working")
    assert "Sending…" == wording.say("issue.sending")


def test_what_is_on_the_glass_can_be_said_again_with_all_it_tells() -> None:
    said = wording.say("print.not", cause=wording.say("print.cause.paper_out"))
    named, counted = wording.say("sign_in.prompt", name="Sam"), wording.say_count("reports.cards", 1200)

    speak(DE)

    assert "Die Karte ist sicher. Kein Papier." == wording.again(said)
    assert "PIN von Sam" == wording.again(named)
    assert "1.200 Karten" == wording.again(counted)
    assert "Sam's own words" == wording.again("Sam's own words")


def test_a_number_chooses_its_form() -> None:
    before = [wording.say_count("reports.cards", number) for number in (1, 2)]

    speak(DE)

    assert ["1 card", "2 cards"] == before
    assert ["1 Karte", "2 Karten"] == [wording.say_count("reports.cards", number) for number in (1, 2)]


@pytest.mark.parametrize(
    ("money", "whole", "short"),
    [
        (Money(2000, "GBP"), "20,00\u00a0£", "20\u00a0£"),
        (Money(123456789, "EUR"), "1.234.567,89\u00a0€", "1.234.567,89\u00a0€"),
        (Money(2**53 + 1, "JPY"), "9.007.199.254.740.993\u00a0¥", "9.007.199.254.740.993\u00a0¥"),
        (Money(20005, "KWD"), "20,005\u00a0KWD", "20,005\u00a0KWD"),
        (Money(2000, "PLN"), "20,00\u00a0zł", "20\u00a0zł"),
        (Money(-50, "EUR"), "-0,50\u00a0€", "-0,50\u00a0€"),
    ],
)
def test_amounts_wear_the_marks_of_the_language_and_stay_exact(money: Money, whole: str, short: str) -> None:
    speak(DE)

    assert (whole, short) == (wording.money(money), wording.short_money(money))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1.234,50\u00a0€", "EUR", 123450),
        ("1 234,50", "EUR", 123450),
        ("€ 12.50", "EUR", 1250),
        ("1.234 €", "EUR", 123400),
        ("20,00\u00a0zł", "PLN", 2000),
        ("20,5 PLN", "PLN", 2050),
        ("\u2067\u0662\u0660\u066b\u0665\u0660\u00a0€\u2069", "EUR", 2050),
        ("1'234.500", "JPY", None),
        ("1.234", "KWD", None),
        ("1.234", "EUR", None),
        ("1.234", "JPY", 1234),
        ("1,234.50", "EUR", None),
        ("12 50", "EUR", None),
        ("20,00 £", "EUR", None),
        ("0,00", "EUR", None),
        ("-5", "EUR", None),
        ("", "EUR", None),
    ],
)
def test_an_amount_is_read_as_the_language_writes_it_where_there_is_one_way(
    text: str, currency: str, minor: int | None
) -> None:
    speak(DE)

    if minor is None:
        with pytest.raises(NotAccepted):
            wording.amount_in(text, currency)
    else:
        assert Money(minor, currency) == wording.amount_in(text, currency)


def test_every_amount_that_is_written_can_be_read() -> None:
    for spoken in (Language(), DE, RIGHT_TO_LEFT):
        speak(spoken)
        for money in (Money(123456789, "GBP"), Money(2000, "SEK"), Money(1500, "JPY"), Money(12, "CHF")):
            assert money == wording.amount_in(wording.money(money), money.currency)


def test_days_are_written_as_the_language_writes_them() -> None:
    moment = datetime(2026, 1, 5, 12, tzinfo=UTC)
    before = wording.day(moment)

    speak(DE)

    assert ("5 January 2026", "5. Januar 2026") == (before, wording.day(moment))


def test_in_doubt_the_first_words_go_in_every_language() -> None:
    speak(DE)

    assert "Toggle ist ausgelastet." == wording.in_doubt(NotIssued(Code.TOGGLE_BUSY))


def test_names_and_numbers_keep_their_direction_beside_what_is_read_from_the_right() -> None:
    speak(RIGHT_TO_LEFT)

    assert "\u200fPIN of \u2068Sam\u2069" == wording.say("sign_in.prompt", name="Sam")
    assert "\u20666301 1900\u2069" == Language.current.left_to_right("6301 1900")
    assert wording.say("print.not", cause=wording.say("print.printed")).endswith("\u200fPrinted.")


def test_an_amount_stands_the_same_way_round_in_a_list_and_in_a_sentence() -> None:
    speak(replace(RIGHT_TO_LEFT, sign_last=True))

    assert "\u206720.00\u00a0£\u2069" == wording.money(Money(2000, "GBP"))
    assert "\u206720.00\u00a0£\u2069" in wording.say(
        "outcome.ISSUED", amount=wording.money(Money(2000, "GBP"))
    )


def test_what_is_made_of_facts_alone_is_read_from_the_right_as_well() -> None:
    arabic = {"outcome.reference": "رقم {tail}"}
    speak(Language(code="ar", words=lambda key: arabic.get(key, ""), mirrored=True))

    assert wording.when(datetime(2026, 1, 5, 12, tzinfo=UTC)).startswith("\u200f\u206805\u2069")
    assert ("\u200f\u2068Waited\u2069, \u200ftable \u206812\u2069") == wording.listed(
        "Waited", wording.say("issue.at_table", table="12")
    )
    assert "رقم \u20687K2Q\u2069" == wording.say("outcome.reference", tail="7K2Q")


def test_a_list_and_an_entry_in_full_tell_the_same_in_the_same_order() -> None:
    speak(RIGHT_TO_LEFT)
    entry = entry_in(State.ISSUED)
    page = ActivityPage().opened()
    page.showing(entry)

    (row,) = page.screen.rows
    told = {value for _, value in page.detail.facts}
    assert {row.amount, row.card, row.reason, row.site, row.operator} <= told
    assert wording.when(HISTORY[0].at) == page.detail.timeline[0][0]


def test_in_a_language_read_from_the_left_nothing_is_put_around_them() -> None:
    speak(replace(DE, words=Language().words))

    assert "PIN of Sam" == wording.say("sign_in.prompt", name="Sam")
    assert "6301 1900" == Language.current.left_to_right("6301 1900")
