"""What a till says to the local Toggle in these tests, over real HTTP."""

from typing import Any

import httpx

from toggle_desk.sandbox.server import Sandbox

LOGIN = """query ($username: String, $email: String, $password: String!) {
  loginUser(username: $username, email: $email, password: $password) { id }
}"""
ISSUE = """mutation Issue(
  $account_id: Int!, $order_items: [OrderItemInput!]!, $total: Int!, $currency: String!
  $sales_channel_id: Int!, $merchant_id: Int, $reference: String, $unit: String, $postage: Int
  $contact: ContactInput, $fulfil: Boolean!
) {
  createOrder(
    account_id: $account_id, order_items: $order_items, total: $total, currency: $currency,
    group_fulfilment: false, sales_channel_id: $sales_channel_id, auto_fulfil_group_fulfilment: $fulfil,
    merchant_id: $merchant_id, merchant_transaction_reference: $reference, unit_epos_reference: $unit,
    note: "Waited too long", receipt_contact: $contact, group_fulfilment_postage_category_id: $postage
  ) {
    id
    LineItems {
      id value created_at
      Transaction { merchant_transaction_reference }
      Card {
        id card_reference pin balance expiry_time card_alias_card_reference product_name validity_start_time
        ValueSplit { tender discount }
      }
    }
  }
}"""
LOOK_UP = """query LookUp($reference: String, $page: Int, $limit: Int) {
  LineItems(merchant_transaction_reference: $reference, page: $page, limit: $limit) {
    data { id value Transaction { merchant_transaction_reference } Card { card_reference balance } }
    total per_page
  }
}"""
CARD = """query Card($number: String, $id: Int) {
  Cards(card_reference: $number, id: $id, page: 1, limit: 10) {
    data {
      id card_reference pin balance initial_balance used expiry_time validity_start_time
      ValueSplit { tender discount }
    }
    total per_page
  }
}"""
REVERSE = """mutation Reverse(
  $reference: String, $items: [ReversalItemInput!]!, $merchant_id: Int, $unit: String
) {
  createReversal(
    merchant_transaction_reference: $reference, merchant_id: $merchant_id, unit_epos_reference: $unit,
    ReversalItems: $items
  ) { id value LineItems { id value Card { card_reference balance } } }
}"""
ADJUST = """mutation Adjust($number: String!, $value: Int, $reference: String, $currency: String) {
  createBalanceAdjustment(
    card_reference: $number, value: $value, merchant_id: 26, currency: $currency,
    merchant_transaction_reference: $reference
  ) { id value LineItem { id value Card { balance } } ValueSplit { tender discount } }
}"""


def item(value: int = 1500, **changes: object) -> dict[str, Any]:
    """Give a free In-store Gift that the till hands over itself."""
    usual = {
        "product_id": 3532,
        "custom_price_modifier_value": value,
        "fulfilment_method_id": 8,
        "generate_card_reference": True,
        "discounts": [{"discount_type_id": 1, "value": value}],
    }
    return without_nothing({**usual, **changes})


def without_nothing(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


class Till:
    """One signed-in client that counts its own references."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._http = httpx.Client(base_url=sandbox.origin, timeout=5, trust_env=False)
        self.token = ""
        self._orders = 0

    def begin(self) -> None:
        """Sign in to a Toggle that has no orders, no faults and its usual settings."""
        self.control("POST", "reset")
        self.sign_in()

    def close(self) -> None:
        self._http.close()

    def send(
        self, query: str, variables: dict[str, Any] | None = None, operation: str | None = None
    ) -> httpx.Response:
        body = {"query": query, "variables": variables or {}, "operationName": operation}
        return self._http.post("/graphql", json=body, headers=self._headers())

    def raw(self, body: bytes, authorization: bytes = b"") -> httpx.Response:
        return self._http.post("/graphql", content=body, headers=[(b"Authorization", authorization)])

    def ask(self, query: str, **variables: object) -> dict[str, Any]:
        return self.send(query, without_nothing(variables)).json()

    def sign_in(self) -> None:
        self.token = self.send(LOGIN, {"username": "practice", "password": "practice"}).headers[
            "X-Authorization"
        ]

    def order(self, *items: dict[str, Any], **changes: object) -> dict[str, Any]:
        """Send a createOrder with what is usual changed, or left out where None is given."""
        self._orders += 1
        usual = {
            "account_id": 662,
            "order_items": list(items or [item()]),
            "total": 0,
            "currency": "GBP",
            "sales_channel_id": 7,
            "merchant_id": 26,
            "reference": f"TD{self._orders:06}",
            "unit": "LEEDS-01",
            "fulfil": True,
        }
        return self.ask(ISSUE, **{**usual, **changes})

    def post_order(self, timeout: float = 5) -> httpx.Response:
        """Give the bare reply to a usual order."""
        variables = {"account_id": 662, "order_items": [item()], "total": 0, "currency": "GBP"}
        body = {"query": ISSUE, "variables": {**variables, "sales_channel_id": 7, "fulfil": True}}
        return self._http.post("/graphql", json=body, headers=self._headers(), timeout=timeout)

    def issue(self, *items: dict[str, Any], **changes: object) -> dict[str, Any]:
        """Give the first line item of an order that succeeds."""
        return self.order(*items, **changes)["data"]["createOrder"]["LineItems"][0]

    def refused(self, *items: dict[str, Any], **changes: object) -> dict[str, list[str]]:
        """Give what an order is refused for, by field."""
        return findings(self.order(*items, **changes), "createOrder")

    def look_up(self, reference: str) -> list[dict[str, Any]]:
        return self.ask(LOOK_UP, reference=reference, page=1, limit=50)["data"]["LineItems"]["data"]

    def card(self, number: str) -> dict[str, Any]:
        (card,) = self.ask(CARD, number=number)["data"]["Cards"]["data"]
        return card

    def control(self, method: str, name: str, content: object = None) -> Any:  # noqa: ANN401 - JSON
        reply = self._http.request(method, f"/sandbox/{name}", json=content)
        return reply.raise_for_status().json()

    def settings(self, **changes: object) -> None:
        self.control("POST", "settings", changes)

    def fault(self, fault: str, **rule: object) -> None:
        self.control("POST", "faults", {"fault": fault, "operation": "createOrder", **rule})

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    def state(self) -> dict[str, Any]:
        return self.control("GET", "state")


def findings(reply: dict[str, Any], operation: str) -> dict[str, list[str]]:
    """Give the validation map of a refusal, which has the documented shape."""
    assert reply["data"] == {operation: None}
    (error,) = reply["errors"]
    assert {"message", "locations", "validation", "customer_facing"} == set(error)
    assert ("validation", False) == (error["message"], error["customer_facing"])
    return error["validation"]
