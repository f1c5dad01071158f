"""Finding orders, line items and cards afterwards."""

import pytest

from tests.sandbox.till import CARD, LOOK_UP, Till, item

ORDERS = """query ($since: String, $page: Int, $limit: Int) {
  Orders(created_at: $since, page: $page, limit: $limit) {
    data { id LineItems { id created_at Transaction { merchant_transaction_reference } Card { balance } } }
    total
  }
}"""


def test_an_order_is_found_by_its_exact_reference(till: Till) -> None:
    issued = till.issue(reference="TDL1")
    till.issue(reference="TDL11")

    (found,) = till.look_up("TDL1")

    assert found["id"] == issued["id"]
    assert {"merchant_transaction_reference": "TDL1"} == found["Transaction"]
    assert found["Card"]["card_reference"] == issued["Card"]["card_reference"]


@pytest.mark.parametrize("reference", ["TDL", "tdl1"])
def test_what_is_not_known_is_an_empty_list(till: Till, reference: str) -> None:
    till.issue(reference="TDL1")

    reply = till.ask(LOOK_UP, reference=reference, page=1, limit=10)

    assert {"data": [], "total": 0, "per_page": 10} == reply["data"]["LineItems"]


def test_pages_are_cut_and_counted(till: Till) -> None:
    till.issue(item(100), item(200), item(300), reference="TDL2")

    pages = [till.ask(LOOK_UP, reference="TDL2", page=n, limit=2)["data"]["LineItems"] for n in (1, 2, 3)]

    assert [[100, 200], [300], []] == [[each["value"] for each in page["data"]] for page in pages]
    assert [(3, 2)] * 3 == [(page["total"], page["per_page"]) for page in pages]


def test_a_page_has_at_most_a_hundred_rows(till: Till) -> None:
    assert 100 == till.ask(LOOK_UP, limit=5000)["data"]["LineItems"]["per_page"]


def test_a_new_order_can_be_invisible_for_a_while(till: Till) -> None:
    till.settings(index_lag_seconds=30)
    number = till.issue(reference="TDL3")["Card"]["card_reference"]

    assert [] == till.look_up("TDL3")
    assert 0 == till.ask(ORDERS)["data"]["Orders"]["total"]
    assert 1500 == till.card(number)["balance"]
    till.settings(clock_offset_seconds=31)
    assert 1 == len(till.look_up("TDL3"))
    assert 1 == till.ask(ORDERS)["data"]["Orders"]["total"]


def test_orders_are_listed_from_a_moment_on(till: Till) -> None:
    till.issue(reference="TDL4")
    till.settings(clock_offset_seconds=600)
    later = till.issue(reference="TDL5")

    reply = till.ask(ORDERS, since=later["created_at"], page=1, limit=10)

    (order,) = reply["data"]["Orders"]["data"]
    assert "TDL5" == order["LineItems"][0]["Transaction"]["merchant_transaction_reference"]


def test_a_moment_that_is_none_is_refused(till: Till) -> None:
    reply = till.ask(ORDERS, since="yesterday")

    assert ["created_at"] == list(reply["errors"][0]["validation"])


def test_a_card_is_found_by_number_by_id_and_by_alias(till: Till) -> None:
    till.settings(extra_products=True)
    card = till.issue(item(product_id=3536))["Card"]

    found = [
        till.ask(CARD, number=card["card_reference"]),
        till.ask(CARD, number=card["card_alias_card_reference"]),
        till.ask(CARD, id=card["id"]),
    ]

    for reply in found:
        (same,) = reply["data"]["Cards"]["data"]
        assert (same["id"], same["balance"], same["used"]) == (card["id"], 1500, False)
        assert {"tender": 0, "discount": 1500} == same["ValueSplit"]


def test_no_card_is_no_error(till: Till) -> None:
    reply = till.ask(CARD, number="6301190000000000000")

    assert [] == reply["data"]["Cards"]["data"]
    assert "errors" not in reply


def test_all_cards_are_listed_in_pages(till: Till) -> None:
    for _ in range(3):
        till.issue()

    cards = till.ask(CARD)["data"]["Cards"]

    assert (3, 3, 10) == (len(cards["data"]), cards["total"], cards["per_page"])
