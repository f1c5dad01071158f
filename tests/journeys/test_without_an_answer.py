"""Toggle takes the order and says nothing: the till stops waiting at its deadline, and goes on asking."""

import pytest

from tests.doubles.till import Ran
from tests.journeys.conftest import Scene, Silence


@pytest.fixture(scope="module")
def ended(silence: Silence) -> dict[str, tuple[Scene, Ran]]:
    return silence()


def test_a_card_that_was_made_in_silence_is_found_by_asking(ended: dict[str, tuple[Scene, Ran]]) -> None:
    scene, ran = ended["made in silence"]

    assert (0, "ISSUED", 1) == (ran.code, ran.json["state"], len(scene.rival.sales))


def test_an_order_that_met_silence_is_not_confirmed_and_not_sent_again(
    ended: dict[str, tuple[Scene, Ran]],
) -> None:
    scene, ran = ended["never made"]

    assert (4, "UNKNOWN", "timed_out") == (ran.code, ran.json["state"], ran.json["code"])
    assert 1 == scene.rival.heard.count("createOrder")


def test_a_card_that_is_made_after_the_deadline_is_found_later_and_made_once(
    ended: dict[str, tuple[Scene, Ran]],
) -> None:
    scene, ran = ended["made too late"]
    before = scene.till.reconcile()
    scene.rival.lets_go()
    scene.rival.await_sold(1)

    after = scene.till.reconcile()

    assert (4, 1, 0) == (ran.code, before["still_open"], after["still_open"])
    assert [(each["state"], each["reference"]) for each in after["entries"]] == [
        ("ISSUED", ran.json["reference"])
    ]
    assert 1 == len(scene.rival.sales)
