from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import NUMBER, a_card, an_issued_card, ledger_in, prepared, step
from toggle_desk.application.records import Filter
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict, Replied
from toggle_desk.domain.intent import Claimed, State
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

    found = ledger.page(Filter(text=text), None, 10)

    assert [entry.reference for _, entry in found] == ([REFERENCE] if is_found else [])


def test_pages_follow_each_other_newest_first_while_cards_are_added(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    written = [prepared(ledger, a_card(clock, f"TDPTILL{number:026}")) for number in range(7)]

    first = ledger.page(Filter(), None, 3)
    prepared(ledger, a_card(clock, REFERENCE))
    second = ledger.page(Filter(), first[-1][0], 3)
    third = ledger.page(Filter(), second[-1][0], 3)

    assert [entry for _, entry in (*first, *second, *third)] == written[::-1]
    assert ledger.page(Filter(), third[-1][0], 3) == ()


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
        return [int(entry.reference[-1]) for _, entry in ledger.page(wanted, before, 10)]

    assert shown() == [5, 4, 3, 2, 1, 0]
    assert shown(State.UNKNOWN) == [5, 3, 1]
    assert shown(State.UNKNOWN, State.PREPARED, before=5) == [3, 2, 1, 0]
    assert shown(since=2) == [5, 4, 3, 2]
    assert shown(until=2) == [1, 0]
    assert shown(State.PREPARED, since=2, until=5) == [4, 2]
    assert shown(since=60) == []
    assert shown(State.ISSUED) == []


def test_a_clock_that_was_wrong_for_a_while_hides_no_card(ledger: SqliteLedger, clock: FakeClock) -> None:
    right = clock.wall
    for number, wall in enumerate((right, right.replace(year=2031), right + timedelta(minutes=1))):
        clock.set_wall(wall)
        prepared(ledger, a_card(clock, f"TDPTILL{number:026}"))

    today = Filter(since=right, until=right + timedelta(days=1))

    assert [int(entry.reference[-1]) for _, entry in ledger.page(today, None, 10)] == [2, 0]


def test_a_masked_email_shows_its_first_letter_and_where_it_is_read() -> None:
    assert mask_email("sam@example.com") == "s•••@example.com"
    assert mask_email("not an email") == "•••"
