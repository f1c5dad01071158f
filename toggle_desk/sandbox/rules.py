"""What the vendor checks before it does anything, field by field, in its order and its words where known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from toggle_desk.sandbox.catalogue import (
    ACCOUNTS,
    EMAIL,
    FULFILMENT_METHODS,
    IN_VENUE,
    MERCHANTS,
    SALES_CHANNELS,
    Account,
    Product,
)
from toggle_desk.sandbox.refusal import Refusal

Args: TypeAlias = Mapping[str, Any]
Findings: TypeAlias = dict[str, list[str]]

REQUIRED = "This field is required"
UNKNOWN_SITE = "The external_site_id supplied was not recognised for this account."
TIME_FORMAT = "%Y-%m-%d %H:%M:%S"

_A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Sale:
    """One order item that may be sold; value and discount in minor units."""

    product: Product
    value: int
    discount: int
    item: Args


def known_account(account_id: int) -> Account:
    """Find the account an order names. Raises Refusal."""
    account = ACCOUNTS.get(account_id)
    if account is None:
        raise Refusal(fields={"account_id": ["The selected account id is invalid."]})
    return account


def check_order(args: Args, account: Account, products: Mapping[int, Product]) -> list[Sale]:
    """Check a createOrder as a whole and give what it sells. Raises Refusal with every finding at once."""
    found = check_origin(args, account.sites)
    if args["currency"] != account.currency:
        _add(found, "currency", "The selected currency is invalid.")
    if args["sales_channel_id"] not in SALES_CHANNELS:
        _add(found, "sales_channel_id", "The selected sales channel id is invalid.")
    if args["total"] < 0:
        _add(found, "total", "The total must be at least 0.")
    items = args["order_items"]
    if not items:
        _add(found, "order_items", REQUIRED)
    sales = [_check_item(f"order_items.{n}", item or {}, products, found) for n, item in enumerate(items)]
    refuse_if(found)
    paid = args["total"] + sum(sale.discount for sale in sales)
    owed = sum(sale.value for sale in sales)
    postage_is_included = args.get("group_fulfilment_postage_category_id") is not None
    if paid < owed or (paid > owed and not postage_is_included):
        _add(found, "total", "The total and the discounts do not add up to the value of the order items.")
    refuse_if(found)
    return sales


def check_origin(args: Args, sites: frozenset[str]) -> Findings:
    """Check which integration and which site a transaction says it comes from; both may be left out."""
    found: Findings = {}
    if args.get("merchant_id") is not None and args["merchant_id"] not in MERCHANTS:
        _add(found, "merchant_id", "The selected merchant id is invalid.")
    if args.get("unit_epos_reference") is not None and args["unit_epos_reference"] not in sites:
        _add(found, "unit_epos_reference", UNKNOWN_SITE)
    return found


def refuse_if(found: Findings) -> None:
    """Stop where anything was found. Raises Refusal."""
    if found:
        raise Refusal(fields=found)


def validity(
    rules: Sequence[Args], expiry: Args | None, product: Product, now: datetime
) -> tuple[datetime, datetime | None]:
    """Work out when a card starts and ends (None is never) from its product and the overrides asked for.

    Source: developers.usetoggle.com/basics/create-a-card/custom-validity-rules. Raises Refusal.
    """
    start = now + timedelta(seconds=product.valid_after_seconds)
    end: datetime | None = now + _A_YEAR
    for rule in rules:
        match rule.get("validity_rule_type_id"):
            case 1:
                start = read_time(rule.get("rule"), "validity_rules")
            case 2:
                end = read_time(rule.get("rule"), "validity_rules")
            case 3:
                start = now + timedelta(seconds=_seconds(rule.get("rule")))
            case _:
                raise Refusal(fields={"validity_rules": ["The selected validity rule type id is invalid."]})
    if expiry is not None:
        seconds, at = expiry.get("seconds_valid_for"), expiry.get("hard_expire_at")
        end = None if seconds is None else now + timedelta(seconds=seconds)
        end = end if at is None else read_time(at, "expiry_config.hard_expire_at")
    return start, end


def read_time(text: str | None, field: str) -> datetime:
    """Read a UTC time as the vendor writes it, `YYYY-MM-DD HH:MM:SS`. Raises Refusal."""
    try:
        return datetime.strptime(text or "", TIME_FORMAT).replace(tzinfo=UTC)
    except ValueError:
        raise Refusal(fields={field: ["This field must be a date in the format Y-m-d H:i:s."]}) from None


def _check_item(at: str, item: Args, products: Mapping[int, Product], found: Findings) -> Sale:
    product = products.get(item.get("product_id", 0))
    if item.get("product_id") is None:
        _add(found, f"{at}.product_id", REQUIRED)
    elif product is None:
        _add(found, f"{at}.product_id", "The selected product id is invalid.")
    _check_fulfilment(at, item, found)
    value = _check_price(at, item, product, found) if product else 0
    discount = _check_discounts(at, item.get("discounts") or [], found)
    return Sale(product or Product(0, ""), value, discount, item)


def _check_fulfilment(at: str, item: Args, found: Findings) -> None:
    method, email = item.get("fulfilment_method_id"), item.get("fulfilment_email")
    if method is None:
        _add(found, f"{at}.fulfilment_method_id", REQUIRED)
    elif method not in FULFILMENT_METHODS:
        _add(found, f"{at}.fulfilment_method_id", "The selected fulfilment method id is invalid.")
    if method == EMAIL and not email:
        _add(found, f"{at}.fulfilment_email", REQUIRED)
    elif email and "@" not in email:
        _add(found, f"{at}.fulfilment_email", "The fulfilment email must be a valid email address.")
    if method == IN_VENUE and not item.get("card_reference"):
        _add(found, f"{at}.card_reference", REQUIRED)


def _check_price(at: str, item: Args, product: Product, found: Findings) -> int:
    option: int | None = item.get("price_modifier_id")
    custom: int | None = item.get("custom_price_modifier_value")
    if option is None and custom is None:
        _add(found, f"{at}.price_modifier_id", REQUIRED)
    elif option is not None and custom is not None:
        _add(found, f"{at}.price_modifier_id", "Only one kind of price modifier may be given.")
    elif option is not None and option not in product.options:
        _add(found, f"{at}.price_modifier_id", "The selected price modifier id is invalid.")
    elif option is not None:
        return product.options[option]
    elif custom is not None and not product.custom:
        _add(found, f"{at}.custom_price_modifier_value", "This product does not allow a custom value.")
    elif custom is not None and custom <= 0:
        _add(found, f"{at}.custom_price_modifier_value", "The custom value must be greater than 0.")
    return custom or 0


def _check_discounts(at: str, discounts: Sequence[Args | None], found: Findings) -> int:
    total = 0
    for n, discount in enumerate(discounts):
        for name in ("discount_type_id", "value"):
            if (discount or {}).get(name) is None:
                _add(found, f"{at}.discounts.{n}.{name}", REQUIRED)
            elif discount and discount[name] <= 0:
                _add(found, f"{at}.discounts.{n}.{name}", "This field must be greater than 0.")
        total += (discount or {}).get("value") or 0
    return total


def _seconds(text: str | None) -> int:
    try:
        return int(text or "")
    except ValueError:
        raise Refusal(fields={"validity_rules": ["This field must be an integer."]}) from None


def _add(found: Findings, field: str, text: str) -> None:
    found.setdefault(field, []).append(text)
