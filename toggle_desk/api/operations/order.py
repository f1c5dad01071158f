"""How the parts that several operations share are read: an order, its line items, and their cards."""

from pydantic import BaseModel

from toggle_desk.api.operations.wire import Integer, Text, Time, members, rows
from toggle_desk.domain.card import Card, LineItem, NumericPin, Order, Secret


def read_order(value: object) -> Order | None:
    """Read an order, or None where nothing shows that there is one; missing details never hide it."""
    wire = _Order.model_validate(members(value))
    line_items = read_line_items(wire.LineItems)
    return Order(wire.id, line_items) if wire.id is not None or line_items else None


def read_line_items(value: object, *, card_hidden: bool = False) -> tuple[LineItem, ...]:
    """Read line items; even one that tells nothing is counted, since it may be a card."""
    return tuple(_read_line_item(row, card_hidden=card_hidden) for row in rows(value) or [])


def read_card(value: object) -> Card | None:
    """Read a card, None where there is none."""
    told = members(value)
    if not told:
        return None
    wire = _Card.model_validate(told)
    split = _ValueSplit.model_validate(members(wire.ValueSplit))
    return Card(
        number=_secret(wire.card_reference),
        pin=NumericPin(wire.pin) if wire.pin and type(told["pin"]) is int else _secret(wire.pin),
        alias=_secret(wire.card_alias_card_reference),
        balance=wire.balance,
        initial=wire.initial_balance,
        expires=wire.expiry_time,
        valid_from=wire.validity_start_time,
        product_name=wire.product_name,
        id=wire.id,
        # The vendor's samples disagree about the sign.
        tender=None if split.tender is None else abs(split.tender),
        discount=None if split.discount is None else abs(split.discount),
    )


def _read_line_item(value: object, *, card_hidden: bool) -> LineItem:
    wire = _LineItem.model_validate(members(value))
    transaction = _Transaction.model_validate(members(wire.Transaction))
    return LineItem(
        id=wire.id or "",
        card=read_card(wire.Card),
        value=wire.value,
        reference=transaction.merchant_transaction_reference,
        card_hidden=card_hidden,
    )


def _secret(text: str | None) -> Secret | None:
    return None if text is None else Secret(text)


class _Order(BaseModel):
    id: Text = None
    LineItems: object = None


class _LineItem(BaseModel):
    id: Text = None
    value: Integer = None
    Transaction: object = None
    Card: object = None


class _Transaction(BaseModel):
    merchant_transaction_reference: Text = None


class _Card(BaseModel):
    id: Text = None
    card_reference: Text = None
    pin: Text = None
    balance: Integer = None
    initial_balance: Integer = None
    expiry_time: Time = None
    validity_start_time: Time = None
    card_alias_card_reference: Text = None
    product_name: Text = None
    ValueSplit: object = None


class _ValueSplit(BaseModel):
    tender: Integer = None
    discount: Integer = None
