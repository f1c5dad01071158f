"""What only a person may decide about one outcome, by command: for stores without staff."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.rival import Rival
from tests.doubles.rival_wire import Said, cut_after_the_work, cut_before_the_work, instead
from tests.doubles.till import OPERATORS, Ran, Till

SAM, MO = "482913", "739155"
PRODUCTS = b'{"data": {"Products": [{"id": 3532, "name": "In-store Gift"}]}, "extensions": {"cost": {}}}'
STATUS = b'{"cost": {"actualQueryCost": 16, "throttleStatus": {"currentlyAvailable": 1}}}'
# The list comes, and with it the word that there are no points left for an order: it never leaves.
NO_POINTS_LEFT = instead(Said(200, PRODUCTS.replace(b'{"cost": {}}', STATUS)))


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Till:
    with Rival() as rival:
        return Till.provisioned(tmp_path_factory.mktemp("deciders"), rival.url, OPERATORS)


@pytest.fixture
def rival() -> Iterator[Rival]:
    with Rival() as rival:
        yield rival


@pytest.fixture
def till(rival: Rival, staffed: Till, tmp_path: Path) -> Till:
    return staffed.another(tmp_path, rival.url)


def given(till: Till) -> Ran:
    return till.issue("20.00", "--operator", "Sam", stdin=f"{SAM}\n")


def decided(till: Till, *decision: str, by: str = "Mo", pin: str = MO) -> Ran:
    return till.run("reconcile", *decision, "--operator", by, "--json", stdin=f"{pin}\n")


def test_a_card_that_shows_up_after_a_manager_closed_it_is_signed_off_by_a_manager(
    till: Till, rival: Rival
) -> None:
    rival.manners.unseen_for = 3  # times that Toggle is asked before it shows the order
    rival.plays("createOrder", cut_after_the_work)
    lost = given(till)
    reference = lost.json["reference"]

    closed = decided(till, "--abandon", reference, "--reason", "the guest has left")
    till.reconcile()
    waiting = till.reconcile()["for_manager"]
    signed = decided(till, "--sign-off", reference[-6:])

    assert (4, "UNKNOWN") == (lost.code, lost.json["state"])
    assert (0, "ABANDONED") == (closed.code, closed.json["state"])
    assert "Closed without a card" in closed.err
    assert [(each["reference"], each["late"]) for each in waiting] == [(reference, True)]
    assert (0, "ISSUED", "Mo") == (signed.code, signed.json["state"], signed.json["seen_by"])
    assert "Dealt with by Mo." in signed.json["message"]
    assert rival.sales[0].number not in signed.out + signed.err
    assert [] == till.reconcile()["for_manager"]
    assert [] == till.leaks(SAM, MO)


def test_what_toggle_would_not_take_is_sent_again_under_the_same_reference(till: Till, rival: Rival) -> None:

    rival.plays("Products", NO_POINTS_LEFT)
    refused = given(till)
    reference = refused.json["reference"]

    again = decided(till, "--send-again", reference, "--reason", "Toggle has time again")

    assert (3, "NOT_SENT") == (refused.code, refused.json["state"])
    (sale,) = rival.sales
    assert (again.code, again.json["state"], again.json["reference"]) == (0, "ISSUED", reference)
    assert (again.json["card_reference"], sale.reference) == (sale.number, reference)
    assert "Sam" == again.json["operator"]


def test_a_second_send_that_is_lost_too_is_an_unknown_outcome_again(till: Till, rival: Rival) -> None:
    rival.plays("Products", NO_POINTS_LEFT)
    rival.plays("createOrder", cut_before_the_work)
    reference = given(till).json["reference"]

    again = decided(till, "--send-again", reference, "--reason", "Toggle has time again")

    assert (4, "UNKNOWN") == (again.code, again.json["state"])
    assert not re.search(r"\bfailed\b|\berror\b|\btry again\b", again.err, re.IGNORECASE)
    assert [] == rival.sales


def test_a_decision_takes_a_named_manager_a_reason_and_an_outcome_that_is_open(
    till: Till, rival: Rival
) -> None:
    rival.plays("createOrder", cut_before_the_work)
    reference = given(till).json["reference"]
    close = ("--abandon", reference, "--reason", "x")

    cases = {
        "nobody": till.run("reconcile", *close, "--json"),
        "staff": decided(till, *close, by="Sam", pin=SAM),
        "wrong PIN": decided(till, *close, pin="111111"),
        "no reason": decided(till, "--abandon", reference),
        "no such card": decided(till, "--abandon", "TDPNOPE", "--reason", "x"),
        "too early": decided(till, "--send-again", reference, "--reason", "x"),
        "staff signs": decided(till, "--sign-off", reference, by="Sam", pin=SAM),
        "no decision": decided(till, "--reason", "x"),
    }

    assert {
        "nobody": (6, "operator_needed"),
        "staff": (6, "needs_approval"),
        "wrong PIN": (6, "pin_wrong"),
        "no reason": (2, "reason_missing"),
        "no such card": (2, "reference_unknown"),
        "too early": (2, "not_this_state"),
        "staff signs": (6, "needs_approval"),
        "no decision": (2, "usage"),
    } == {case: (ran.code, ran.json["code"]) for case, ran in cases.items()}
    (entry,) = till.history()
    assert ("UNKNOWN", None) == (entry["state"], entry["signed_by"])
    assert 1 == rival.heard.count("createOrder")


def test_a_manager_signs_for_what_is_still_open_at_the_end_of_the_day(till: Till, rival: Rival) -> None:
    rival.plays("createOrder", cut_before_the_work)
    reference = given(till).json["reference"]

    signed = decided(till, "--sign-off", reference)

    assert (0, "UNKNOWN", "Mo") == (signed.code, signed.json["state"], signed.json["signed_by"])
    assert "Mo has signed for it." in signed.err
