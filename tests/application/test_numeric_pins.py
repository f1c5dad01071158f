"""A PIN that Toggle sends as a number has lost its leading zeros: it is shown whole, or said to lack some."""

import json

import pytest

from tests.doubles.desk import Bench, a_request
from tests.doubles.ledger import NUMBER
from toggle_desk.application.records import Issued
from toggle_desk.domain.card import Card, LineItem, NumericPin, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import LookedUp, NoVerdict, Replied

pytestmark = pytest.mark.anyio


def a_line_item(pin: Secret) -> LineItem:
    return LineItem("LI-1", Card(Secret(NUMBER), pin, balance=2000), 2000)


async def issued(bench: Bench, pin: Secret, form: str) -> Issued:
    bench.toggle.answer_next_with(Replied(Order("O-1", (a_line_item(pin),))))
    entry = await bench.desk.issuing.issue_card(a_request(form_token=form))
    assert entry.issued is not None
    kept = bench.ledger.questions.find(entry.reference)
    assert kept is not None
    assert kept.issued == entry.issued  # shown again it is the same
    return entry.issued


async def test_a_pin_is_shown_with_the_length_that_all_pins_of_its_product_had(bench: Bench) -> None:
    await issued(bench, Secret("7294"), "first")

    card = await issued(bench, NumericPin("42"), "second")

    assert (Secret("0042"), False) == (card.pin, card.pin_may_lack_zeros)


async def test_a_pin_whose_length_nobody_told_is_shown_as_it_came_and_marked(bench: Bench) -> None:
    for form in ("first", "second"):  # the first teaches nothing about the second
        card = await issued(bench, NumericPin("7294"), form)

        assert (NumericPin("7294"), True) == (card.pin, card.pin_may_lack_zeros)


async def test_pins_of_several_lengths_tell_nothing_about_another(bench: Bench) -> None:
    await issued(bench, Secret("7294"), "first")
    await issued(bench, Secret("329732"), "second")

    assert (await issued(bench, NumericPin("42"), "third")).pin_may_lack_zeros


async def test_a_pin_that_is_told_as_a_text_is_never_made_longer(bench: Bench) -> None:
    await issued(bench, Secret("329732"), "first")

    card = await issued(bench, Secret("42"), "second")

    assert (Secret("42"), False) == (card.pin, card.pin_may_lack_zeros)


async def test_a_card_that_is_found_by_asking_gets_its_zeros_too(bench: Bench) -> None:
    await issued(bench, Secret("7294"), "first")
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    open_ = await bench.desk.issuing.issue_card(a_request(form_token="second"))
    bench.toggle.answer_next_look_up_with(LookedUp((a_line_item(NumericPin("42")),), None))

    found = await bench.desk.issuing.reconcile.one(open_)

    assert found.issued is not None
    assert Secret("0042") == found.issued.pin


async def test_of_a_pin_only_its_length_stays_for_longer_than_a_day(bench: Bench) -> None:
    await issued(bench, Secret("7294"), "first")

    with bench.ledger.database.reading() as statements:
        [(kept,)] = statements.rows("SELECT issued FROM intent")

    assert "7294" not in str(kept)
    assert 4 == json.loads(str(kept))["pin_length"]
