"""What a manager elsewhere is asked: all of it goes into the answer, and slips are noticed in time."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.approval import ApprovalRequest
from toggle_desk.domain.card import Secret
from toggle_desk.domain.challenge import (
    ALPHABET,
    CODE_LETTERS,
    SECRET_BYTES,
    code_of,
    facts_of,
    folded,
    grouped_code,
    read_code,
    read_facts,
    read_secret,
    told_by_phone,
    written_secret,
)
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.money import Money
from toggle_desk.domain.rights import Action

DAY = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
SECRET = bytes(range(SECRET_BYTES))
ASKED = ApprovalRequest(
    token="form-1",
    action=Action.OVER_LIMIT,
    requester="Sam",
    site="The Anchor, Leeds",
    till="till-2",
    value=Money(5000, "GBP"),
    product="In-store Gift",
    reason="Waited too long",
    table="12",
    asked_at=Moment(datetime(2026, 11, 22, 19, 30, tzinfo=UTC), "boot-1", 1000.0),
    limit=Code.OVER_STAFF_CARD,
    limit_minor=2500,
    given_today=4000,
)
FACTS = facts_of(ASKED, DAY, "n1")


def test_every_fact_of_a_request_changes_the_answer() -> None:
    others = [
        facts_of(replace(ASKED, till="till-3"), DAY, "n1"),
        facts_of(replace(ASKED, site="The Anchor, York"), DAY, "n1"),
        facts_of(replace(ASKED, requester="Pat"), DAY, "n1"),
        facts_of(replace(ASKED, value=Money(50000, "GBP")), DAY, "n1"),
        facts_of(replace(ASKED, value=Money(5000, "EUR")), DAY, "n1"),
        facts_of(replace(ASKED, action=Action.DECIDE), DAY, "n1"),
        facts_of(replace(ASKED, limit=Code.OVER_SITE_DAY), DAY, "n1"),
        facts_of(replace(ASKED, limit=None), DAY, "n1"),
        facts_of(replace(ASKED, limit_minor=None), DAY, "n1"),
        facts_of(replace(ASKED, given_today=0), DAY, "n1"),
        facts_of(replace(ASKED, product="Gift"), DAY, "n1"),
        facts_of(replace(ASKED, reason="Wrong order"), DAY, "n1"),
        facts_of(replace(ASKED, table="21"), DAY, "n1"),
        facts_of(ASKED, DAY.replace(day=23), "n1"),
        facts_of(ASKED, DAY, "n2"),
    ]
    answers = {facts.told().answer(SECRET) for facts in (FACTS, *others)}

    assert len(others) + 1 == len(answers)


def test_a_till_that_tells_of_another_amount_gets_an_answer_that_is_worth_nothing() -> None:
    told = replace(FACTS.told(), value=Money(500, "GBP"))

    assert not FACTS.told().is_answered(SECRET, told.answer(SECRET))
    assert FACTS.told().is_answered(SECRET, FACTS.told().answer(SECRET))


@pytest.mark.parametrize("amounts", [(100, 1600, 25600), (1, 16, 256)])
def test_amounts_that_the_standard_would_pad_alike_ask_different_questions(amounts: tuple[int, ...]) -> None:
    told = FACTS.told()

    assert 3 == len({replace(told, value=Money(amount, "GBP")).question() for amount in amounts})


def test_facts_that_run_together_are_still_told_apart() -> None:
    told = FACTS.told()
    one, other = replace(told, till="till1", requester="Sam"), replace(told, till="till", requester="1 Sam")

    assert one.question() != other.question()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Sam", "sam"),
        ("Siân Llŷr", "sian llyr"),
        ("Łukasz", "LUKASZ"),
        ("Anne-Marie", "Anne Marie"),
        ("till-2", "Till 2"),
        ("Weiß", "weiss"),
        ("O’Brien", "o brien"),
    ],
)
def test_a_name_may_be_typed_as_it_is_heard(name: str, typed: str) -> None:
    assert folded(name) == folded(typed)


def test_the_qr_is_one_line_of_plain_letters_and_says_who_asks_for_what() -> None:
    text = facts_of(replace(ASKED, requester="Siân\n|Llŷr"), DAY, "n1").text()

    assert text.isascii()
    assert text.isprintable()
    assert text.startswith("TD1|till-2|The Anchor, Leeds|Si%C3%A2n %7CLl%C5%B7r|5000|GBP|over_limit|")


NAMES = st.text(st.characters(exclude_categories=["Cs"]))


@given(NAMES, NAMES, NAMES, st.integers(0, 10**9), st.none() | st.integers(0, 10**9))
def test_what_a_qr_carries_is_read_back_whole(
    requester: str, reason: str, table: str, minor: int, limit: int | None
) -> None:
    value = Money(minor, "GBP")
    asked = replace(ASKED, requester=requester, reason=reason, table=table, value=value, limit_minor=limit)
    facts = facts_of(asked, DAY, "n1")

    assert facts == read_facts(facts.text())


def test_the_line_breaks_of_a_message_do_no_harm() -> None:
    assert FACTS == read_facts("\n " + FACTS.text().replace(" ", "\n") + "  \r\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.com",
        "6301190000000000001",
        FACTS.text() + "|x",
        FACTS.text().replace("TD1", "TD2"),
        FACTS.text().replace("|5000|", "|fifty|"),
        FACTS.text().replace("|5000|", "|\u0665\u0660|"),
        FACTS.text().replace("|GBP|", "|gbp|"),
        FACTS.text().replace("Sam", "%53am"),
    ],
)
def test_what_is_no_challenge_is_refused(text: str) -> None:
    with pytest.raises(NotAccepted) as problem:
        read_facts(text)

    assert Code.CHALLENGE_UNREADABLE is problem.value.code


def test_a_code_is_ten_letters_that_none_takes_for_others_read_out_in_three_groups() -> None:
    code = code_of(FACTS.text())

    assert CODE_LETTERS == len(code)
    assert set(code) <= set(ALPHABET)
    assert not set("IL1O0") & set(ALPHABET)
    assert [3, 3, 4] == [len(group) for group in grouped_code(code).split()]
    assert code == read_code(grouped_code(code).lower())


@given(st.text(), st.integers(0, CODE_LETTERS - 1), st.sampled_from(ALPHABET))
def test_every_wrong_letter_of_a_code_is_noticed(text: str, place: int, letter: str) -> None:
    code = code_of(text)
    slipped = code[:place] + letter + code[place + 1 :]
    if slipped == code:
        return

    with pytest.raises(NotAccepted) as problem:
        read_code(slipped)

    assert Code.CODE_MISTYPED is problem.value.code


@given(st.text(), st.integers(0, CODE_LETTERS - 3))
def test_two_letters_that_changed_places_are_noticed(text: str, place: int) -> None:
    code = code_of(text)
    slipped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if slipped == code:
        return

    with pytest.raises(NotAccepted):
        read_code(slipped)


@pytest.mark.parametrize("typed", ["", "K7Q", "K7QF3M2PX0", "K7QF3M2PXWW", "ÄÖÜ7Q3M2PX"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(NotAccepted):
        read_code(typed)


@given(st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES))
def test_a_secret_is_read_as_it_is_written_also_with_the_letters_that_people_mistake(secret: bytes) -> None:
    written = written_secret(secret).reveal()

    assert secret == read_secret(Secret(written))
    assert secret == read_secret(Secret(written.lower().replace(" ", "-")))
    assert secret == read_secret(Secret(written.translate(str.maketrans("OIB", "018"))))
    assert [4] * 14 == [len(group) for group in written.split()]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "AAAA",
        "!",
        "9" * 56,
        "é" * 56,
        written_secret(SECRET).reveal()[:-4] + "AAAA",
        "B" + written_secret(SECRET).reveal()[1:],
        written_secret(SECRET).reveal() + " AAAA",
    ],
)
def test_a_slip_in_a_secret_is_noticed(typed: str) -> None:
    with pytest.raises(NotAccepted) as problem:
        read_secret(Secret(typed))

    assert Code.SECRET_MISTYPED is problem.value.code


def test_long_names_are_cut_alike_on_both_sides_of_a_telephone() -> None:
    name = "A" * 200

    told = told_by_phone(name, name, Money(5000, "GBP"), "ABCDEFGHJK")

    assert told == told_by_phone(name[:-1], name[:-1], Money(5000, "GBP"), "ABCDEFGHJK")
