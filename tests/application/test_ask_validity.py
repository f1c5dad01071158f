"""A guest is told where a card is of no use yet: some products delay theirs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.doubles.desk import Bench, a_request
from toggle_desk.application.ask_validity import STAYS_SO, AskValidity
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict

pytestmark = pytest.mark.anyio


async def issued(bench: Bench, after: timedelta) -> tuple[Entry, Secret]:
    """Issue a card that is valid only so long after now."""
    entry = await bench.desk.issuing.issue_card(a_request())
    assert entry.issued is not None
    assert entry.issued.number is not None
    bench.toggle.delay(entry.issued.number, bench.clock.now().wall + after)
    return entry, entry.issued.number


async def test_a_card_that_is_not_valid_yet_says_from_when(bench: Bench) -> None:
    entry, number = await issued(bench, timedelta(days=3))

    told = await bench.desk.cards.ask_validity(entry)

    assert told.issued is not None
    assert bench.clock.now().wall + timedelta(days=3) == told.issued.valid_from
    assert replace(told, issued=entry.issued) == entry
    assert [number] == [call.about for call in bench.toggle.named("card")]


async def test_a_card_that_is_valid_already_says_nothing(bench: Bench) -> None:
    entry, _ = await issued(bench, timedelta(0))

    assert entry == await bench.desk.cards.ask_validity(entry)


async def test_a_product_whose_card_was_valid_at_once_is_not_asked_about_for_an_hour(bench: Bench) -> None:
    entry, _ = await issued(bench, timedelta(0))

    for pause in (0, STAYS_SO, 1):
        bench.clock.advance(pause)
        await bench.desk.cards.ask_validity(entry)

    assert 2 == len(bench.toggle.named("card"))


async def test_a_product_that_delays_its_cards_says_so_each_time(bench: Bench) -> None:
    for _ in range(2):
        entry, _ = await issued(bench, timedelta(days=3))
        assert entry != await bench.desk.cards.ask_validity(entry)


async def test_without_a_line_the_card_is_as_good_as_before(bench: Bench) -> None:
    entry, _ = await issued(bench, timedelta(days=3))
    bench.toggle.offline = True

    assert entry == await bench.desk.cards.ask_validity(entry)


async def test_an_answer_that_takes_too_long_is_not_waited_for(bench: Bench) -> None:
    entry, _ = await issued(bench, timedelta(days=3))
    hold = bench.toggle.hold("card")

    assert entry == await AskValidity(bench.toggle, bench.clock, patience=0.0)(entry)

    hold.release()


async def test_of_a_card_nobody_knows_nothing_is_asked(bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    entry = await bench.desk.issuing.issue_card(a_request())

    assert entry == await bench.desk.cards.ask_validity(entry)
    assert [] == bench.toggle.named("card")
