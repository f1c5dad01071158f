import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, NUMBER, a_card, an_issued_card, ledger_in, prepared, step
from toggle_desk.application.records import Filter
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict, Replied
from toggle_desk.domain.intent import Claimed, State
from toggle_desk.domain.money import Money
from toggle_desk.storage.keys import LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.search import mask_email

REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))
REFERENCE = "TDPTILL000000000000000000000W7K2Q"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        yield ledger


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("2345", True),
        ("•••• 2345", True),
        ("tdptill", True),
        ("7k2q", True),
        (REFERENCE, True),
        ("sa", True),
        ("ancho", True),
        ("leeds anch", True),
        ("caf", True),
        ("café", True),
        ("CAFE", True),
        ("St.", True),
        ("st", True),
        ("mary's", True),
        ("waited", True),
        ("20.00", True),
        ("£20", True),
        ("20.0", True),
        ("example", True),
        ("example.com", True),
        ("guest@exa", True),
        ("guest@example.com", True),
        ("other@example.com", False),
        ("guest", False),
        ("crown", False),
        ("20.50", False),
        ("anchor crown", False),
        ('"; DROP', False),
        ("an* OR crown", False),
        ("words:anchor", False),
        ("s", True),
        ("", True),
        ("  ", True),
    ],
)
def test_a_card_is_found_by_the_beginning_of_any_word(
    ledger: SqliteLedger, clock: FakeClock, text: str, is_found: bool
) -> None:
    card = a_card(clock, REFERENCE, site="The Anchor, St. Mary's Café, Leeds", email="guest@example.com")
    entry = step(ledger, clock, prepared(ledger, card), Claimed("till"))
    step(ledger, clock, entry, REPLIED, an_issued_card())

    found = ledger.questions.page(Filter(text=text), None, 10)

    assert [entry.reference for _, entry in found] == ([REFERENCE] if is_found else [])


def test_pages_follow_each_other_newest_first_while_cards_are_added(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    written = [prepared(ledger, a_card(clock, f"TDPTILL{number:026}")) for number in range(7)]

    first = ledger.questions.page(Filter(), None, 3)
    prepared(ledger, a_card(clock, REFERENCE))
    second = ledger.questions.page(Filter(), first[-1][0], 3)
    third = ledger.questions.page(Filter(), second[-1][0], 3)

    assert [entry for _, entry in (*first, *second, *third)] == written[::-1]
    assert () == ledger.questions.page(Filter(), third[-1][0], 3)


@pytest.mark.parametrize("text", ["", "anchor"])
def test_states_and_times_leave_the_rest_out(ledger: SqliteLedger, clock: FakeClock, text: str) -> None:
    started = clock.wall
    for number in range(6):
        entry = prepared(ledger, a_card(clock, f"TDPTILL{number:026}"))
        if number % 2:
            sending = step(ledger, clock, entry, Claimed("till"))
            step(ledger, clock, sending, NoVerdict(Code.TIMED_OUT))
        clock.advance(60)

    def shown(*states: State, since: int = -1, until: int = 999, before: int | None = None) -> list[int]:
        since_at, until_at = (started + timedelta(minutes=minutes) for minutes in (since, until))
        wanted = Filter(text, frozenset(states), since_at, until_at)
        return [int(entry.reference[-1]) for _, entry in ledger.questions.page(wanted, before, 10)]

    assert [5, 4, 3, 2, 1, 0] == shown()
    assert [5, 3, 1] == shown(State.UNKNOWN)
    assert [3, 2, 1, 0] == shown(State.UNKNOWN, State.PREPARED, before=5)
    assert [5, 4, 3, 2] == shown(since=2)
    assert [1, 0] == shown(until=2)
    assert [4, 2] == shown(State.PREPARED, since=2, until=5)
    assert [] == shown(since=60)
    assert [] == shown(State.ISSUED)


def test_a_clock_that_was_wrong_for_a_while_hides_no_card(ledger: SqliteLedger, clock: FakeClock) -> None:
    right = clock.wall
    for number, wall in enumerate((right, right.replace(year=2031), right + timedelta(minutes=1))):
        clock.set_wall(wall)
        prepared(ledger, a_card(clock, f"TDPTILL{number:026}"))

    today = Filter(since=right, until=right + timedelta(days=1))

    assert [2, 0] == [int(entry.reference[-1]) for _, entry in ledger.questions.page(today, None, 10)]


def test_a_masked_email_shows_its_first_letter_and_where_it_is_read() -> None:
    assert "s•••@example.com" == mask_email("sam@example.com")
    assert "•••" == mask_email("not an email")


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łukasz Paweł", "lukasz pawel"),
        ("Lukasz", "Łukasz"),
        ("Łódź", "lodz"),
        ("Østergaard", "Ostergaard"),
        ("Ostergaard", "Østergaard"),
        ("Işık", "isik"),
        ("Isik", "ışık"),
        ("IŞIK", "Işık"),
        ("O’Brien", "O'Brien"),
        ("O'Brien", "obrien"),
        ("O`Brien", "brien"),
        ("Straße", "STRASSE"),
        ("Müller", "Mueller"),
        ("Anne-Marie", "annemarie"),
        ("Đorđe", "dorde"),
        ("Æbelø", "aebelo"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمـد"),
        ("李小龙", "李"),
    ],
)
def test_a_person_is_found_as_people_type_the_name(
    ledger: SqliteLedger, clock: FakeClock, written: str, typed: str
) -> None:
    card = prepared(ledger, a_card(clock, operator=written))
    prepared(ledger, a_card(clock, REFERENCE, operator="Lunaire"))

    assert ledger.questions.page(Filter(typed), None, 10) == ((1, card),)


@pytest.mark.parametrize(
    ("money", "typed"),
    [
        (Money(123450, "GBP"), "£1,234.50"),
        (Money(123450, "EUR"), "1.234,50\N{NO-BREAK SPACE}€"),
        (Money(123450, "EUR"), "1\N{NARROW NO-BREAK SPACE}234,50 €"),
        (Money(123450, "EUR"), "1 234,50"),
        (Money(123450, "CHF"), "CHF 1’234.50"),
        (Money(123450, "PLN"), "1234,50zł"),
        (Money(123450, "AED"), "١٬٢٣٤٫٥٠"),
        (Money(123450, "SEK"), "1 234,50 kr"),
        (Money(123450, "GBP"), "−£1,234"),
        (Money(1234, "JPY"), "¥1,234"),
        (Money(1234, "KWD"), "1,234"),
    ],
)
def test_an_amount_is_found_as_any_language_writes_it(
    ledger: SqliteLedger, clock: FakeClock, money: Money, typed: str
) -> None:
    card = a_card(clock)
    prepared(
        ledger,
        replace(
            card,
            decision=replace(card.decision, value=money),
            intent=replace(card.intent, face_value=money.minor),
        ),
    )
    prepared(ledger, a_card(clock, REFERENCE, minor=23450))

    assert [1] == [key for key, _ in ledger.questions.page(Filter(typed), None, 10)]


@pytest.mark.parametrize("keys", [KEYS, None], ids=["encrypted", "plain"])
def test_entries_of_an_older_program_are_found_by_todays_words_bit_by_bit(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    older = Path(__file__).with_name("ledgers") / f"schema-2-{'encrypted' if keys else 'plain'}.db"
    shutil.copy(older, tmp_path / "ledger.db")
    with ledger_in(tmp_path, clock, keys=keys) as ledger:

        def found(text: str) -> list[str]:
            return [entry.decision.operator for _, entry in ledger.questions.page(Filter(text), None, 10)]

        assert found("obrien") == found("lukasz") == []
        ledger.questions.reach_back(3)
        assert (["O’Brien"], []) == (found("obrien"), found("lukasz"))
        for _ in range(2):
            assert ledger.questions.has_older_words()
            ledger.questions.reach_back(3)
        assert not ledger.questions.has_older_words()
        assert (["Łukasz"], ["Işık"]) == (found("lukasz"), found("isik"))
        assert (["Łukasz"], ["O’Brien", "Łukasz"]) == (found("12,50"), found("2345 lodz"))
        assert ledger.verify_chain() is None


def test_a_new_ledger_has_nothing_to_reach_back_to(ledger: SqliteLedger, clock: FakeClock) -> None:
    prepared(ledger, a_card(clock))

    assert not ledger.questions.has_older_words()
