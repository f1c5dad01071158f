"""Taking a card back."""

from typing import Any

import pytest

from tests.sandbox.till import ADJUST, REVERSE, Till, findings, item


def reverse(till: Till, *line_items: int | None, **changes: object) -> dict[str, Any]:
    items = [{"line_item_id": line_item} for line_item in line_items]
    return till.ask(REVERSE, **{"reference": "TDX-REVERSAL", "items": items, "merchant_id": 26, **changes})


def test_a_reversed_card_is_worth_nothing(till: Till) -> None:
    issued = till.issue(item(2000))

    reversal = reverse(till, issued["id"])["data"]["createReversal"]

    (line_item,) = reversal["LineItems"]
    assert (-2000, -2000) == (reversal["value"], line_item["value"])
    assert line_item["Card"] == {"card_reference": issued["Card"]["card_reference"], "balance": 0}
    assert 0 == till.card(issued["Card"]["card_reference"])["balance"]
    assert "cancelled" == till.state()["orders"][0]["status"]


def test_the_reversal_is_found_under_its_own_reference(till: Till) -> None:
    issued = till.issue(reference="TDX1")
    reverse(till, issued["id"], reference="TDX1-REVERSAL")

    (found,) = till.look_up("TDX1-REVERSAL")

    assert -1500 == found["value"]
    assert [each["id"] for each in till.look_up("TDX1")] == [issued["id"]]


def test_a_reversed_line_item_can_vanish_from_its_order(till: Till) -> None:
    till.settings(reversed_still_listed=False)
    issued = till.issue(reference="TDX2")

    reverse(till, issued["id"], reference="TDX2-REVERSAL")

    assert [] == till.look_up("TDX2")
    assert 1 == len(till.look_up("TDX2-REVERSAL"))


def test_an_order_is_cancelled_when_all_of_it_is_reversed(till: Till) -> None:
    order = till.order(item(100), item(200))["data"]["createOrder"]
    first, second = (line_item["id"] for line_item in order["LineItems"])

    reverse(till, first)
    assert "completed" == till.state()["orders"][0]["status"]
    reverse(till, second)
    assert "cancelled" == till.state()["orders"][0]["status"]


@pytest.mark.parametrize("line_item", [None, 1])
def test_a_missing_or_unknown_line_item_is_refused(till: Till, line_item: int | None) -> None:
    assert ["ReversalItems.0.line_item_id"] == list(findings(reverse(till, line_item), "createReversal"))


def test_no_line_items_are_refused(till: Till) -> None:
    assert ["ReversalItems"] == list(findings(reverse(till), "createReversal"))


def test_a_second_reversal_is_refused(till: Till) -> None:
    issued = till.issue()
    reverse(till, issued["id"])

    again = reverse(till, issued["id"], reference="TDX-REVERSAL-2")

    assert ["ReversalItems.0.line_item_id"] == list(findings(again, "createReversal"))
    assert 1 == len(till.state()["reversals"])


def test_a_reversal_cannot_be_reversed(till: Till) -> None:
    reversal = reverse(till, till.issue()["id"])["data"]["createReversal"]

    again = reverse(till, reversal["LineItems"][0]["id"], reference="TDX-REVERSAL-2")

    assert ["ReversalItems.0.line_item_id"] == list(findings(again, "createReversal"))


def test_a_card_that_was_used_cannot_be_reversed(till: Till) -> None:
    issued = till.issue()
    till.ask(ADJUST, number=issued["Card"]["card_reference"], value=-1, currency="GBP")

    reply = reverse(till, issued["id"])

    (text,) = findings(reply, "createReversal")["ReversalItems.0.line_item_id"]
    assert "has been used" in text
    assert 1499 == till.card(issued["Card"]["card_reference"])["balance"]


def test_an_unknown_merchant_or_site_is_refused(till: Till) -> None:
    reply = reverse(till, till.issue()["id"], merchant_id=24, unit="?")

    assert {"merchant_id", "unit_epos_reference"} == set(findings(reply, "createReversal"))


def test_a_repeated_reference_follows_the_policy_for_orders(till: Till) -> None:
    issued = till.issue(reference="TDX3")
    till.settings(duplicates="refuse")

    refused = reverse(till, issued["id"], reference="TDX3")
    done = reverse(till, issued["id"], reference="TDX3-REVERSAL")

    assert ["merchant_transaction_reference"] == list(findings(refused, "createReversal"))
    assert done["data"]["createReversal"]["id"]


def test_a_single_item_is_taken_for_a_list(till: Till) -> None:
    issued = till.issue()

    reply = till.ask(
        f"mutation {{ createReversal(ReversalItems: {{ line_item_id: {issued['id']} }}) {{ value }} }}"
    )

    assert -1500 == reply["data"]["createReversal"]["value"]
