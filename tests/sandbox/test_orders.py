"""What createOrder makes, and what it refuses."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.sandbox.till import ISSUE, Till, findings, item

PRODUCTS = "query Products($account_id: Int!) { Products(account_id: $account_id) { id name } }"
UNKNOWN_SITE = "The external_site_id supplied was not recognised for this account."
REQUIRED = "This field is required"


def luhn(number: str) -> int:
    doubled = [int(digit) * (1 + n % 2) for n, digit in enumerate(reversed(number))]
    return sum(digit if digit < 10 else digit - 9 for digit in doubled) % 10


def test_the_accounts_of_the_user_come_in_a_page(till: Till) -> None:
    reply = till.ask("{ Accounts(page: 1, limit: 1) { data { id name } total per_page } }")

    page = {"data": [{"id": 662, "name": "The Anchor Group"}], "total": 2, "per_page": 1}
    assert reply["data"]["Accounts"] == page


def test_the_products_of_an_account_are_a_plain_list(till: Till) -> None:
    reply = till.ask(PRODUCTS, account_id=662)

    names = {product["id"]: product["name"] for product in reply["data"]["Products"]}
    assert {3532: "In-store Gift", 3533: "Afternoon tea for two", 3534: "Wine flight"} == names


def test_another_account_spells_its_default_product_differently(till: Till) -> None:
    reply = till.ask(PRODUCTS, account_id=731)

    assert "IN-STORE GIFT CARD" in [product["name"] for product in reply["data"]["Products"]]


def test_a_product_with_markup_in_its_name_is_there_when_asked_for(till: Till) -> None:
    till.settings(extra_products=True)

    reply = till.ask(PRODUCTS, account_id=662)

    assert any("<b>" in product["name"] for product in reply["data"]["Products"])


def test_an_order_makes_a_card_worth_its_value(till: Till) -> None:
    line_item = till.issue(item(2000), reference="TDA1")

    card = line_item["Card"]
    assert (2000, 2000, "In-store Gift") == (line_item["value"], card["balance"], card["product_name"])
    assert {"merchant_transaction_reference": "TDA1"} == line_item["Transaction"]
    assert re.fullmatch(r"63011900[0-9]{11}", card["card_reference"])
    assert 0 == luhn(card["card_reference"])
    assert re.fullmatch(r"[0-9]{6}", card["pin"])
    assert card["card_alias_card_reference"] is None
    assert {"tender": 0, "discount": 2000} == card["ValueSplit"]


def test_a_card_lasts_a_year_from_now(till: Till) -> None:
    line_item = till.issue()

    bought, expires = (
        datetime.strptime(text, "%Y-%m-%d %H:%M:%S")  # noqa: DTZ007 - the vendor writes UTC without saying so
        for text in (line_item["created_at"], line_item["Card"]["expiry_time"])
    )
    assert timedelta(days=365) == expires - bought
    assert line_item["Card"]["validity_start_time"] == line_item["created_at"]


def test_numbers_and_ids_are_never_given_twice(till: Till) -> None:
    issued = [till.issue() for _ in range(20)]

    assert 20 == len({line_item["Card"]["card_reference"] for line_item in issued})
    ids = {line_item["id"] for line_item in issued} | {line_item["Card"]["id"] for line_item in issued}
    assert 40 == len(ids)


def test_a_price_option_gives_the_card_its_value(till: Till) -> None:
    tea = item(4500, product_id=3533, price_modifier_id=16531, custom_price_modifier_value=None)

    assert 4500 == till.issue(tea)["Card"]["balance"]


def test_two_items_make_two_cards(till: Till) -> None:
    order = till.order(item(1000), item(2500))["data"]["createOrder"]

    assert [1000, 2500] == [line_item["Card"]["balance"] for line_item in order["LineItems"]]


def test_a_card_can_be_half_paid(till: Till) -> None:
    half = item(5000, discounts=[{"discount_type_id": 1, "value": 2500}])

    assert {"tender": 2500, "discount": 2500} == till.issue(half, total=2500)["Card"]["ValueSplit"]


def test_postage_may_come_on_top_of_the_value(till: Till) -> None:
    postal = item(5000, fulfilment_method_id=2, generate_card_reference=False, discounts=[])

    assert till.issue(postal, total=6000, postage=576)["Card"] is None


def test_an_order_can_be_left_open(till: Till) -> None:
    till.issue(fulfil=False)

    assert "pending" == till.state()["orders"][0]["status"]


def test_the_book_keeps_everything_the_order_said(till: Till) -> None:
    till.issue(reference="TDA2", contact={"email": "sam@example.com"})

    (order,) = till.state()["orders"]
    assert (
        "TDA2",
        "LEEDS-01",
        26,
    ) == (order["reference"], order["unit_epos_reference"], order["merchant_id"])
    assert "Waited too long" == order["details"]["note"]
    assert {"email": "sam@example.com"} == order["details"]["receipt_contact"]


@pytest.mark.parametrize("left_out", ["merchant_id", "unit", "reference"])
def test_merchant_site_and_reference_may_be_left_out(till: Till, left_out: str) -> None:
    assert 1500 == till.issue(**{left_out: None})["Card"]["balance"]


@pytest.mark.parametrize("site", ["LEEDS-01", "YORK-02", "HULL-03", "HEAD"])
def test_every_site_and_head_office_are_known(till: Till, site: str) -> None:
    assert till.issue(unit=site)


def test_an_expiry_can_be_overridden(till: Till) -> None:
    never = item(expiry_config={"seconds_valid_for": None, "hard_expire_at": None})
    fixed = item(expiry_config={"hard_expire_at": "2031-05-01 03:00:00"})

    assert till.issue(never)["Card"]["expiry_time"] is None
    assert "2031-05-01 03:00:00" == till.issue(fixed)["Card"]["expiry_time"]


def test_a_start_can_be_overridden(till: Till) -> None:
    later = item(validity_rules=[{"validity_rule_type_id": 1, "rule": "2031-05-01 03:00:00"}])

    assert "2031-05-01 03:00:00" == till.issue(later)["Card"]["validity_start_time"]


def test_a_product_can_have_an_alias_or_a_later_start(till: Till) -> None:
    till.settings(extra_products=True)

    alias = till.issue(item(product_id=3536))["Card"]["card_alias_card_reference"]
    delayed = till.issue(item(product_id=3537))

    assert alias.startswith("OLD-")
    assert delayed["Card"]["validity_start_time"] > delayed["created_at"]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"merchant_id": 24}, "merchant_id"),
        ({"currency": "EUR"}, "currency"),
        ({"sales_channel_id": 4}, "sales_channel_id"),
        ({"account_id": 1}, "account_id"),
        ({"order_items": []}, "order_items"),
        ({"total": -1}, "total"),
        ({"total": 100}, "total"),
    ],
)
def test_an_order_is_refused_for_a_field_of_its_own(till: Till, changes: dict[str, Any], field: str) -> None:
    assert list(till.refused(**changes)) == [field]
    assert [] == till.state()["cards"]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"product_id": None}, "product_id"),
        ({"product_id": 999}, "product_id"),
        ({"product_id": 3536}, "product_id"),
        ({"fulfilment_method_id": None}, "fulfilment_method_id"),
        ({"fulfilment_method_id": 4}, "fulfilment_method_id"),
        ({"fulfilment_method_id": 1}, "fulfilment_email"),
        ({"fulfilment_method_id": 1, "fulfilment_email": "nobody"}, "fulfilment_email"),
        ({"fulfilment_method_id": 3}, "card_reference"),
        ({"custom_price_modifier_value": None}, "price_modifier_id"),
        ({"price_modifier_id": 16531}, "price_modifier_id"),
        ({"price_modifier_id": 16531, "custom_price_modifier_value": None}, "price_modifier_id"),
        ({"product_id": 3534}, "custom_price_modifier_value"),
        ({"custom_price_modifier_value": 0}, "custom_price_modifier_value"),
        ({"custom_price_modifier_value": -500}, "custom_price_modifier_value"),
        ({"discounts": [{"value": 1500}]}, "discounts.0.discount_type_id"),
        ({"discounts": [{"discount_type_id": 1, "value": -1500}]}, "discounts.0.value"),
    ],
)
def test_an_order_is_refused_for_a_field_of_an_item(till: Till, changes: dict[str, Any], field: str) -> None:
    assert list(till.refused(item(), item(**changes))) == [f"order_items.1.{field}"]
    assert [] == till.state()["cards"]


def test_an_unknown_site_is_refused_in_the_vendors_words(till: Till) -> None:
    assert {"unit_epos_reference": [UNKNOWN_SITE]} == till.refused(unit="LEEDS-99")


def test_a_missing_field_is_refused_in_the_vendors_words(till: Till) -> None:
    assert {"order_items.0.fulfilment_email": [REQUIRED]} == till.refused(item(fulfilment_method_id=1))


@pytest.mark.parametrize("discount", [1400, 1600])
def test_total_and_discounts_have_to_add_up_to_the_value(till: Till, discount: int) -> None:
    wrong = item(1500, discounts=[{"discount_type_id": 1, "value": discount}])

    assert ["total"] == list(till.refused(wrong))


def test_everything_wrong_is_said_at_once(till: Till) -> None:
    found = till.refused(item(product_id=1), unit="?", merchant_id=11)

    assert {"merchant_id", "unit_epos_reference", "order_items.0.product_id"} == set(found)


def test_a_number_from_stock_is_used_once(till: Till) -> None:
    blank = item(fulfilment_method_id=3, card_reference="6301190000000000018", generate_card_reference=False)

    assert "6301190000000000018" == till.issue(blank)["Card"]["card_reference"]
    assert ["order_items.0.card_reference"] == list(till.refused(blank))


def test_a_field_the_schema_requires_is_missed_by_its_name(till: Till) -> None:
    reply = till.ask(ISSUE.replace("currency: $currency,", ""))

    assert "currency" in reply["errors"][0]["message"]
    assert "data" not in reply


@pytest.mark.parametrize(
    ("under", "places"), [("extensions", {"extensions"}), ("both", {"validation", "extensions"})]
)
def test_the_map_of_texts_can_hang_under_extensions(till: Till, under: str, places: set[str]) -> None:
    till.settings(validation_under=under)

    (error,) = till.order(currency="USD")["errors"]

    assert places == {"validation", "extensions"} & set(error)
    assert ["currency"] == list(error["extensions"]["validation"])


def test_a_repeated_reference_mints_a_second_card_unless_told_otherwise(till: Till) -> None:
    first, second = till.issue(reference="TDR1"), till.issue(reference="TDR1")

    assert first["Card"]["card_reference"] != second["Card"]["card_reference"]
    assert 2 == len(till.look_up("TDR1"))


def test_a_repeated_reference_can_be_refused(till: Till) -> None:
    till.settings(duplicates="refuse")
    till.issue(reference="TDR2")

    again = till.order(reference="TDR2")

    refusal = {"merchant_transaction_reference": ["Duplicate reference supplied"]}
    assert findings(again, "createOrder") == refusal
    assert 1 == len(till.look_up("TDR2"))


def test_a_repeated_reference_can_be_refused_in_one_sentence(till: Till) -> None:
    till.settings(duplicates="refuse", duplicate_shape="message")
    till.issue(reference="TDR3")

    (error,) = till.order(reference="TDR3")["errors"]

    assert "Duplicate reference supplied" == error["message"]
    assert "validation" not in error


@pytest.mark.parametrize("blank", ["", "  "])
def test_an_empty_text_is_null_and_a_text_is_trimmed_as_by_stock_laravel(till: Till, blank: str) -> None:
    refused = till.ask(
        "query ($reference: String!) { LineItems(merchant_transaction_reference: $reference) { total } }",
        reference=blank,
    )
    till.issue(reference=" TDL77 ")

    assert (
        "must not be null" in refused["errors"][0]["message"] or "expected" in refused["errors"][0]["message"]
    )
    assert 1 == len(till.look_up("TDL77"))
