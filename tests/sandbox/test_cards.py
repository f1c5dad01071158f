"""What happens to a card after its order."""

from tests.sandbox.till import ADJUST, Till, findings, item

REGISTER = """mutation ($number: String!, $contact: ContactInput!) {
  registerCard(card_reference: $number, contact: $contact) { card_reference }
}"""
UPDATE = """mutation ($number: String!, $rules: [ValidityRuleInput!], $expiry: ExpiryConfigInput) {
  updateCard(card_reference: $number, validity_rules: $rules, expiry_config: $expiry) {
    expiry_time validity_start_time
  }
}"""
NEGATIVE = "Applying this transaction would have resulted in a negative balance. Transaction not applied."
NO_CARD = "No card has been found for this account for the card ref supplied. Transaction not applied."


def number_of(till: Till, value: int = 1500) -> str:
    return till.issue(item(value))["Card"]["card_reference"]


def test_a_card_is_redeemed_and_topped_up(till: Till) -> None:
    number = number_of(till)

    spent = till.ask(ADJUST, number=number, value=-1000, currency="GBP", reference="TDC1")
    added = till.ask(ADJUST, number=number, value=300, currency="GBP", reference="TDC2")

    redemption, top_up = (reply["data"]["createBalanceAdjustment"] for reply in (spent, added))
    assert 500 == redemption["LineItem"]["Card"]["balance"]
    assert {"tender": 0, "discount": -1000} == redemption["ValueSplit"]
    assert (300, {"tender": 300, "discount": 0}) == (top_up["value"], top_up["ValueSplit"])
    card = till.card(number)
    assert (800, 1500, True) == (card["balance"], card["initial_balance"], card["used"])


def test_a_card_cannot_be_overdrawn(till: Till) -> None:
    number = number_of(till)

    reply = till.ask(ADJUST, number=number, value=-1501, currency="GBP")

    assert NEGATIVE == reply["errors"][0]["message"]
    assert 1500 == till.card(number)["balance"]


def test_an_adjustment_never_repeats_a_reference(till: Till) -> None:
    number = number_of(till)
    till.ask(ADJUST, number=number, value=-100, currency="GBP", reference="TDC3")

    reply = till.ask(ADJUST, number=number, value=-100, currency="GBP", reference="TDC3")

    refusal = {"merchant_transaction_reference": ["Duplicate reference supplied"]}
    assert findings(reply, "createBalanceAdjustment") == refusal
    assert 1400 == till.card(number)["balance"]


def test_an_adjustment_needs_currency_and_value(till: Till) -> None:
    reply = till.ask(ADJUST, number=number_of(till))

    texts = ["This field is required"]
    assert findings(reply, "createBalanceAdjustment") == {"currency": texts, "value": texts}


def test_an_adjustment_needs_the_accounts_currency(till: Till) -> None:
    reply = till.ask(ADJUST, number=number_of(till), value=-1, currency="EUR")

    assert ["currency"] == list(findings(reply, "createBalanceAdjustment"))


def test_a_card_that_is_not_there_cannot_be_adjusted(till: Till) -> None:
    reply = till.ask(ADJUST, number="6301190000000000000", value=-1, currency="GBP")

    assert NO_CARD == reply["errors"][0]["message"]
    assert "validation" not in reply["errors"][0]


def test_a_card_is_registered_to_its_holder(till: Till) -> None:
    number = number_of(till)

    reply = till.ask(REGISTER, number=number, contact={"email": "guest@example.com"})

    assert reply["data"]["registerCard"] == {"card_reference": number}
    assert {"email": "guest@example.com"} == till.state()["cards"][0]["contact"]


def test_a_cards_days_can_be_changed(till: Till) -> None:
    start = {"validity_rule_type_id": 1, "rule": "2030-01-01 00:00:00"}
    end = {"hard_expire_at": "2031-01-01 00:00:00"}

    reply = till.ask(UPDATE, number=number_of(till), rules=[start], expiry=end)

    changed = {"validity_start_time": "2030-01-01 00:00:00", "expiry_time": "2031-01-01 00:00:00"}
    assert reply["data"]["updateCard"] == changed
