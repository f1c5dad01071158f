"""An order as a till sends one, for tests that care about one of its fields."""

from toggle_desk.domain.order import HANDED_OVER_BY_US, GratuityOrder

ORDER = GratuityOrder(
    reference="TDPTEST1",
    account_id=662,
    currency="GBP",
    product_id=3532,
    face_value=2000,
    option_id=None,
    discount_type_id=1,
    sales_channel_id=7,
    merchant_id=26,
    unit_reference="LEEDS-01",
    auto_fulfil=True,
    note="Waited too long",
    fulfilment_method_id=HANDED_OVER_BY_US,
    fulfilment_email=None,
    receipt_contact=None,
)
