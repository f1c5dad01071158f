"""Taking one line item back whole (page: reversals), under a reference of its own."""

from toggle_desk.api.operations.document import Request, filled
from toggle_desk.api.operations.order import read_order
from toggle_desk.domain.card import Order
from toggle_desk.domain.order import ReversalOrder

FIELD = "createReversal"
DOCUMENT = """
mutation ReverseCard(
  $merchant_transaction_reference: String!
  $merchant_id: Int!
  $unit_epos_reference: String!
  $line_item_id: Int!
) {
  createReversal(
    merchant_transaction_reference: $merchant_transaction_reference
    merchant_id: $merchant_id
    unit_epos_reference: $unit_epos_reference
    ReversalItems: {line_item_id: $line_item_id}
  ) {
    id
    LineItems { id value Card { card_reference balance } }
  }
}
"""


def request(order: ReversalOrder) -> Request:
    """Write the reversal; an id that is no number is sent as it is, for Toggle to judge."""
    numeric = order.line_item_id.isascii() and order.line_item_id.isdigit()
    return filled(
        DOCUMENT,
        FIELD,
        {
            "merchant_transaction_reference": order.reference,
            "merchant_id": order.merchant_id,
            "unit_epos_reference": order.unit_reference,
            "line_item_id": int(order.line_item_id) if numeric else order.line_item_id,
        },
    )


def read(value: object) -> Order | None:
    """Read the reversal like the order it is, or None where nothing shows one."""
    return read_order(value)
