"""The schema file accepts what a careful client sends."""

import pytest
from graphql import build_schema, parse, validate

from tests.sandbox.till import ADJUST, CARD, ISSUE, LOGIN, LOOK_UP, REVERSE
from toggle_desk.sandbox.schema import FILE

SCHEMA = build_schema(FILE.read_text(encoding="utf-8"))
STRICT = """mutation (
  $account_id: Int!, $order_items: [OrderItemInput!]!, $merchant_id: Int!, $reference: String!,
  $unit: String!, $items: [ReversalItemInput!]!
) {
  createOrder(
    account_id: $account_id, order_items: $order_items, total: 0, currency: "GBP", group_fulfilment: false,
    sales_channel_id: 7, auto_fulfil_group_fulfilment: true, merchant_id: $merchant_id,
    merchant_transaction_reference: $reference, unit_epos_reference: $unit
  ) { id }
  createReversal(
    merchant_id: $merchant_id, merchant_transaction_reference: $reference, unit_epos_reference: $unit,
    ReversalItems: $items
  ) { id }
}"""


@pytest.mark.parametrize("document", [STRICT, ISSUE, LOGIN, LOOK_UP, CARD, REVERSE, ADJUST])
def test_variables_of_the_strictest_type_are_accepted(document: str) -> None:
    assert [] == validate(SCHEMA, parse(document))


def test_every_field_of_the_schema_says_how_it_is_known() -> None:
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if ":" in line.partition("#")[0]]

    unsaid = [line for line in lines if not line.rstrip().endswith("(") and " # " not in line]
    assert [] == [line for line in unsaid if not line.startswith("  ) ")]
