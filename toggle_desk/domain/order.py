"""The two things Toggle is ever asked to do, frozen before they are sent."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class Handover(StrEnum):
    """How the guest gets the card."""

    SHOW = "show"
    PRINT = "print"
    EMAIL = "email"


# Fulfilment methods of the vendor (page: configuration variables).
EMAIL_BY_TOGGLE = 1
HANDED_OVER_BY_US = 8


@dataclass(frozen=True, slots=True)
class Contact:
    """The purchaser, who gets receipts and not the card (page: creating a card)."""

    email: str | None
    first_name: str
    last_name: str


@dataclass(frozen=True, slots=True)
class GratuityOrder:
    """One free card: nothing to pay, discounted by its whole face value (page: creating a card).

    `face_value` is in minor units. `total` is always 0 and the discount always equals the face value.
    """

    reference: str
    account_id: int
    currency: str
    product_id: int
    face_value: int
    option_id: int | None
    discount_type_id: int
    sales_channel_id: int
    merchant_id: int | None
    unit_reference: str | None
    auto_fulfil: bool
    note: str
    fulfilment_method_id: int
    fulfilment_email: str | None
    receipt_contact: Contact | None

    def __post_init__(self) -> None:
        """Refuse an order that could hand out anything but what was decided."""
        for number in (self.account_id, self.product_id, self.face_value, self.discount_type_id):
            if type(number) is not int or number <= 0:
                raise ValueError(number)
        if (self.fulfilment_method_id == EMAIL_BY_TOGGLE) != (self.fulfilment_email is not None):
            raise ValueError(self.fulfilment_method_id)

    @property
    def total(self) -> int:
        """What the guest pays: nothing."""
        return 0


@dataclass(frozen=True, slots=True)
class ReversalOrder:
    """Taking one whole line item back, under a reference of its own (page: reversals)."""

    reference: str
    merchant_id: int | None
    unit_reference: str | None
    line_item_id: str
    reverses: str
    face_value: int
    currency: str


def to_canonical(order: GratuityOrder | ReversalOrder) -> str:
    """Write an order as the one text that is stored, hashed and sent: keys sorted, no spaces."""
    kind = "order" if isinstance(order, GratuityOrder) else "reversal"
    return json.dumps(
        {"kind": kind, **asdict(order)}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )


def from_canonical(text: str) -> GratuityOrder | ReversalOrder:
    """Read back what `to_canonical` wrote."""
    fields = json.loads(text)
    if fields.pop("kind") == "reversal":
        return ReversalOrder(**fields)
    contact = fields.pop("receipt_contact")
    return GratuityOrder(**fields, receipt_contact=Contact(**contact) if contact else None)
