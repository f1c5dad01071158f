"""A card that was a mistake is taken back while it has not been spent from, and only once."""

from functools import partial

import pytest

from tests.doubles.rival_wire import cut_after_the_work, cut_before_the_work
from tests.doubles.till import Ran, together
from tests.journeys.conftest import Scene


def reverse(scene: Scene, reference: str) -> Ran:
    return scene.till.run("reverse", reference, "--reason", "wrong table", "--json")


@pytest.fixture
def card(scene: Scene) -> str:
    return str(scene.till.issue().json["reference"])


def test_an_untouched_card_is_taken_back_once_by_the_end_of_its_reference(scene: Scene, card: str) -> None:
    first = reverse(scene, card[-4:])
    second = reverse(scene, card)

    said = first.json
    assert (first.code, said["state"], said["reference"]) == (0, "REVERSED", card)
    assert (2000, "GBP", 0) == (said["face_value_minor"], said["currency"], said["balance_minor"])
    (sent,) = scene.rival.reversals
    assert sent["merchant_transaction_reference"] == said["reversal_reference"] != card
    assert sent["ReversalItems"] == {"line_item_id": scene.rival.sales[0].line_item_id}
    assert (2, "already_reversed") == (second.code, second.json["code"])
    newest, oldest = scene.till.history()
    assert (newest["reverses"], oldest["reversed_by"]) == (card, said["reversal_reference"])


def test_a_card_somebody_has_spent_from_stays_as_it_is(scene: Scene, card: str) -> None:
    scene.rival.sales[0].balance = 1250

    ran = reverse(scene, card)

    assert (5, "balance_touched") == (ran.code, ran.json["code"])
    assert "£12.50 of £20.00 is left" in ran.err
    assert [] == scene.rival.reversals


def test_a_reversal_whose_reply_was_lost_is_found_done_by_asking(scene: Scene, card: str) -> None:
    scene.rival.plays("createReversal", cut_after_the_work)

    ran = reverse(scene, card)

    assert (0, "REVERSED") == (ran.code, ran.json["state"])
    assert 1 == len(scene.rival.reversals)


def test_a_reversal_nobody_knows_of_stays_open_and_is_not_sent_again(scene: Scene, card: str) -> None:
    scene.rival.plays("createReversal", cut_before_the_work)
    first = reverse(scene, card)

    second = reverse(scene, card)

    assert (4, "UNKNOWN") == (first.code, first.json["state"])
    assert (second.code, second.json["reversal_reference"]) == (4, first.json["reversal_reference"])
    assert 1 == scene.rival.heard.count("createReversal")
    assert "Not confirmed yet" in first.err


def test_two_people_who_reverse_one_card_at_once_send_one_reversal(scene: Scene, card: str) -> None:
    ended = together({name: partial(reverse, scene, card) for name in ("Sam", "Mo")})

    assert 1 == len(scene.rival.reversals)
    assert 1 == scene.rival.heard.count("createReversal")
    assert 0 in {ran.code for ran in ended.values()}


def test_what_was_never_issued_cannot_be_taken_back(scene: Scene) -> None:
    ran = reverse(scene, "TDLTIL2NOSUCHCARD")

    assert (2, "reference_unknown") == (ran.code, ran.json["code"])
