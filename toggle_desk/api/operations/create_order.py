"""Making one free card (page: creating a card): the whole face value as a discount, nothing to pay."""

from toggle_desk.api.operations.document import Request, filled
from toggle_desk.api.operations.order import read_order
from toggle_desk.domain.card import Order
from toggle_desk.domain.order import EMAIL_BY_TOGGLE, GratuityOrder

FIELD = "createOrder"

# The strictest types, which fit a schema that allows null just as well. The name of the contact's type is
# not public, so that it is written in place and only its texts are variables.
DOCUMENT = """
mutation IssueCard(
  $account_id: Int!
  $order_items: [OrderItemInput!]!
  $total: Int!
  $currency: String!
  $group_fulfilment: Boolean!
  $auto_fulfil_group_fulfilment: Boolean!
  $sales_channel_id: Int!
  $merchant_id: Int!
  $merchant_transaction_reference: String!
  $unit_epos_reference: String!
  $note: String!
  $receipt_email: String!
  $receipt_first_name: String!
  $receipt_last_name: String!
) {
  createOrder(
    account_id: $account_id
    order_items: $order_items
    total: $total
    currency: $currency
    group_fulfilment: $group_fulfilment
    auto_fulfil_group_fulfilment: $auto_fulfil_group_fulfilment
    sales_channel_id: $sales_channel_id
    merchant_id: $merchant_id
    merchant_transaction_reference: $merchant_transaction_reference
    unit_epos_reference: $unit_epos_reference
    note: $note
    receipt_contact: {
      email: $receipt_email
      first_name: $receipt_first_name
      last_name: $receipt_last_name
    }
  ) {
    id
    LineItems {
      id
      Card { id card_reference pin balance expiry_time card_alias_card_reference product_name }
    }
  }
}
"""


def request(order: GratuityOrder) -> Request:
    """Write the order; what it leaves out is left out of the document too, never sent as null."""
    contact = order.receipt_contact
    return filled(
        DOCUMENT,
        FIELD,
        {
            "account_id": order.account_id,
            "order_items": [_item(order)],
            "total": order.total,
            "currency": order.currency,
            "group_fulfilment": False,
            "auto_fulfil_group_fulfilment": order.auto_fulfil,
            "sales_channel_id": order.sales_channel_id,
            "merchant_id": order.merchant_id,
            "merchant_transaction_reference": order.reference,
            "unit_epos_reference": order.unit_reference,
            "note": order.note,
            "receipt_email": contact and contact.email,
            "receipt_first_name": contact and contact.first_name,
            "receipt_last_name": contact and contact.last_name,
        },
    )


def read(value: object) -> Order | None:
    """Read the order that was made, or None where nothing shows one."""
    return read_order(value)


def _item(order: GratuityOrder) -> dict[str, object]:
    is_option = order.option_id is not None
    by_email = order.fulfilment_method_id == EMAIL_BY_TOGGLE
    return {
        "product_id": order.product_id,
        "price_modifier_id": order.option_id,
        "custom_price_modifier_value": None if is_option else order.face_value,
        "fulfilment_method_id": order.fulfilment_method_id,
        "fulfilment_email": order.fulfilment_email if by_email else None,
        "generate_card_reference": True,
        "discounts": [{"discount_type_id": order.discount_type_id, "value": order.face_value}],
    }
