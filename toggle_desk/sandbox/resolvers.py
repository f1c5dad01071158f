"""The answer to each documented operation, in the order of the schema file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from toggle_desk.sandbox.book import Row, paged
from toggle_desk.sandbox.catalogue import ACCOUNTS, SITES
from toggle_desk.sandbox.refusal import Refusal
from toggle_desk.sandbox.rules import (
    REQUIRED,
    Args,
    check_order,
    check_origin,
    known_account,
    read_time,
    refuse_if,
    validity,
)
from toggle_desk.sandbox.vendor import Vendor

NEGATIVE = "Applying this transaction would have resulted in a negative balance. Transaction not applied."
NO_CARD = "No card has been found for this account for the card ref supplied. Transaction not applied."
DUPLICATE = "Duplicate reference supplied"


@dataclass(slots=True)
class Exchange:
    """One request while it is answered: a log-in leaves its token here for the reply's headers."""

    vendor: Vendor
    now: datetime
    token: str | None = None

    @property
    def horizon(self) -> datetime:
        """The moment up to which the vendor's index lists what happened."""
        return self.now - timedelta(seconds=self.vendor.settings.index_lag_seconds)


Answer = Callable[[Exchange, dict[str, Any]], object]
Part = Callable[[Exchange, Row], object]


def _login(exchange: Exchange, args: Args) -> Row:
    exchange.token = exchange.vendor.tokens.sign_in(
        args.get("username"), args.get("email"), args["password"], exchange.now
    )
    return {"id": 1}


def _accounts(_: Exchange, args: Args) -> Row:
    return paged(
        list(ACCOUNTS), lambda i: {"id": i, "name": ACCOUNTS[i].name}, args.get("page"), args.get("limit")
    )


def _products(exchange: Exchange, args: Args) -> list[Row]:
    offered = known_account(args["account_id"]).offered(extra=exchange.vendor.settings.extra_products)
    return [{"id": product.id, "name": product.name} for product in offered.values()]


def _cards(exchange: Exchange, args: Args) -> Row:
    book, page, limit = exchange.vendor.book, args.get("page"), args.get("limit")
    if args.get("id") is not None:
        found = book.card(args["id"])
    elif args.get("card_reference") is not None:
        found = book.card_by_number(args["card_reference"])
    else:
        return book.cards(page, limit)
    return paged([found["id"]] if found else [], book.card, page, limit)


def _line_items(exchange: Exchange, args: Args) -> Row:
    return exchange.vendor.book.line_items(
        args.get("merchant_transaction_reference"),
        exchange.horizon,
        reversed_too=exchange.vendor.settings.reversed_still_listed,
        page=args.get("page"),
        limit=args.get("limit"),
    )


def _orders(exchange: Exchange, args: Args) -> Row:
    since = read_time(args.get("created_at") or "1970-01-01 00:00:00", "created_at")
    return exchange.vendor.book.orders(since, exchange.horizon, args.get("page"), args.get("limit"))


def _create_order(exchange: Exchange, args: Args) -> Row:
    vendor = exchange.vendor
    account = known_account(args["account_id"])
    sales = check_order(args, account, account.offered(extra=vendor.settings.extra_products))
    refuse_if(
        {
            f"order_items.{n}.card_reference": ["The card reference has already been taken."]
            for n, sale in enumerate(sales)
            if sale.item.get("card_reference") and vendor.book.card_by_number(sale.item["card_reference"])
        }
    )
    if vendor.settings.duplicates == "refuse":
        _refuse_duplicate(vendor, args)
    return vendor.book.sell(args, sales, exchange.now)


def _create_reversal(exchange: Exchange, args: Args) -> Row:
    vendor = exchange.vendor
    found = check_origin(args, SITES)
    items: list[Args | None] = args.get("ReversalItems") or []
    if not items:
        found["ReversalItems"] = [REQUIRED]
    chosen: dict[int, Row] = {}
    for n, item in enumerate(items):
        line_item = vendor.book.line_item((item or {}).get("line_item_id") or 0)
        complaint = _why_not_reversible(vendor, (item or {}).get("line_item_id"), line_item)
        if complaint or not line_item:
            found[f"ReversalItems.{n}.line_item_id"] = [complaint]
        else:
            chosen[line_item["id"]] = line_item
    refuse_if(found)
    if vendor.settings.duplicates == "refuse":
        _refuse_duplicate(vendor, args)
    return vendor.book.reverse(args, list(chosen.values()), exchange.now)


def _why_not_reversible(vendor: Vendor, line_item_id: int | None, line_item: Row | None) -> str:
    if line_item_id is None:
        return REQUIRED
    if line_item is None or line_item["kind"] != "order":
        return "The selected line item id is invalid."
    if line_item["reversed"]:
        return "This line item has already been reversed."
    card = vendor.book.card(line_item["card_id"] or 0)
    if card and card["balance"] != line_item["value"]:
        return "This line item cannot be reversed because its card has been used."
    return ""


def _create_balance_adjustment(exchange: Exchange, args: Args) -> Row:
    vendor = exchange.vendor
    found = check_origin(args, SITES)
    for name in ("currency", "value"):
        if args.get(name) is None:
            found[name] = [REQUIRED]
    refuse_if(found)
    card = _card_to_change(vendor, args)
    if args["currency"] != ACCOUNTS[card["account_id"]].currency:
        refuse_if({"currency": ["The selected currency is invalid."]})
    _refuse_duplicate(vendor, args)
    if card["balance"] + args["value"] < 0:
        raise Refusal(NEGATIVE)
    discount = max(args["value"], -card["discount"]) if args["value"] < 0 else 0
    tender = args["value"] - discount
    adjustment = vendor.book.adjust(args, card, tender, discount, exchange.now)
    return {**adjustment, "tender": tender, "discount": discount}


def _register_card(exchange: Exchange, args: Args) -> Row | None:
    card = _card_to_change(exchange.vendor, args)
    exchange.vendor.book.register(card, args["contact"], exchange.now)
    return exchange.vendor.book.card(card["id"])


def _update_card(exchange: Exchange, args: Args) -> Row | None:
    card = _card_to_change(exchange.vendor, args)
    product = ACCOUNTS[card["account_id"]].products[card["product_id"]]
    bought = read_time(card["created_at"], "created_at")
    starts, ends = validity(args.get("validity_rules") or [], args.get("expiry_config"), product, bought)
    exchange.vendor.book.set_validity(card, starts, ends, exchange.now)
    return exchange.vendor.book.card(card["id"])


def _card_to_change(vendor: Vendor, args: Args) -> Row:
    card = vendor.book.card_by_number(args["card_reference"])
    if card is None:
        raise Refusal(NO_CARD)
    return card


def _refuse_duplicate(vendor: Vendor, args: Args) -> None:
    reference = args.get("merchant_transaction_reference")
    if reference is None or not vendor.book.knows_reference(reference):
        return
    if vendor.settings.duplicate_shape == "message":
        raise Refusal(DUPLICATE)
    raise Refusal(fields={"merchant_transaction_reference": [DUPLICATE]})


def _line_items_of(exchange: Exchange, transaction: Row) -> list[Row]:
    return exchange.vendor.book.line_items_of(transaction["id"])


def _value_split(_: Exchange, row: Row) -> Row:
    return {"tender": row["tender"], "discount": row["discount"]}


QUERIES: Mapping[str, Answer] = {
    "loginUser": _login,
    "LoginUser": _login,
    "Accounts": _accounts,
    "Products": _products,
    "Cards": _cards,
    "LineItems": _line_items,
    "Orders": _orders,
}
MUTATIONS: Mapping[str, Answer] = {
    "createOrder": _create_order,
    "createReversal": _create_reversal,
    "createBalanceAdjustment": _create_balance_adjustment,
    "registerCard": _register_card,
    "updateCard": _update_card,
}
PARTS: Mapping[tuple[str, str], Part] = {
    ("Order", "LineItems"): _line_items_of,
    ("Reversal", "LineItems"): _line_items_of,
    ("BalanceAdjustment", "LineItem"): lambda exchange, row: _line_items_of(exchange, row)[0],
    ("BalanceAdjustment", "ValueSplit"): _value_split,
    ("LineItem", "Card"): lambda exchange, row: exchange.vendor.book.card(row["card_id"] or 0),
    ("LineItem", "Transaction"): lambda _, row: {"merchant_transaction_reference": row["reference"]},
    ("Card", "ValueSplit"): _value_split,
}
