"""What the practice operator set up in its dashboard: accounts, sites, products, and the fixed ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

# developers.usetoggle.com/basics: the ids that are the same on every account.
MERCHANTS = frozenset({26})
SALES_CHANNELS = frozenset({3, 5, 7})
EMAIL, POSTAL, IN_VENUE, PRINTED, THIRD_PARTY = 1, 2, 3, 7, 8
FULFILMENT_METHODS = frozenset({EMAIL, POSTAL, IN_VENUE, PRINTED, THIRD_PARTY})

_THREE_DAYS = 3 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Product:
    """Something a card can be sold as; option values are in minor units by price option id."""

    id: int
    name: str
    options: Mapping[int, int] = field(default_factory=dict[int, int])
    custom: bool = False
    alias: bool = False
    valid_after_seconds: int = 0
    extra: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """One operator's account: every order names one, and takes its currency, sites and products from it."""

    id: int
    name: str
    currency: str
    sites: frozenset[str]
    products: Mapping[int, Product]

    def offered(self, *, extra: bool) -> dict[int, Product]:
        """Give the products on sale by id; the extra ones are awkward on purpose."""
        return {product.id: product for product in self.products.values() if extra or not product.extra}


def _by_id(*products: Product) -> dict[int, Product]:
    return {product.id: product for product in products}


_ANCHOR = Account(
    662,
    "The Anchor Group",
    "GBP",
    frozenset({"LEEDS-01", "YORK-02", "HULL-03", "HEAD"}),
    _by_id(
        Product(3532, "In-store Gift", custom=True),
        Product(3533, "Afternoon tea for two", {16531: 4500}),
        Product(3534, "Wine flight", {16540: 2500, 16541: 4000}),
        Product(3535, '<b>Sunday</b> roast <img src="x"> &amp; more', {16550: 3000}, custom=True, extra=True),
        Product(3536, "Card from before Toggle", custom=True, alias=True, extra=True),
        Product(3537, "Brunch from next weekend", custom=True, valid_after_seconds=_THREE_DAYS, extra=True),
    ),
)
_HARBOUR = Account(
    731,
    "Harbour Rooms Dublin",
    "EUR",
    frozenset({"DUBLIN-01", "HEAD"}),
    _by_id(
        Product(4101, "IN-STORE GIFT CARD", custom=True),
        Product(4102, "Oysters for two", {17001: 3600}),
    ),
)
ACCOUNTS: Mapping[int, Account] = {account.id: account for account in (_ANCHOR, _HARBOUR)}
SITES = frozenset[str]().union(*(account.sites for account in ACCOUNTS.values()))
