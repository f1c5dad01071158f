"""What can be issued: sites, products, and the amounts each product allows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money, exponent, major_units

DEFAULT_AMOUNTS = (5, 10, 15, 20, 25, 50)  # usual units
DEFAULT_MINIMUM = 1  # usual units
DEFAULT_MAXIMUM = 100  # usual units

# "In-store Gift", "In-Store Gift Card", "In store gift": the vendor spells it in several ways (gg-create).
_IN_STORE_GIFT = re.compile(r"\s*in[\s\-\u2010-\u2015]*store\s+gift", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Site:
    """A place that gives cards; `reference` is its unit_epos_reference, None for "no reference"."""

    name: str
    reference: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a card is given; `suggested` is the amount the owner finds fair for it."""

    code: str
    label: str
    suggested: Money | None = None


# What staff choose from until the owner has written a list of their own.
DEFAULT_REASONS = (
    Reason("waited", "Waited too long"),
    Reason("food", "Food not right"),
    Reason("service", "Service not right"),
    Reason("wrong_order", "Wrong order"),
    Reason("thanks", "A thank-you"),
)

# A card that belongs to no site of the list; the vendor takes orders without a site reference.
NO_SITE = Site("No site reference", None)


@dataclass(frozen=True, slots=True)
class Account:
    """A Toggle account that the API user can see."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Product:
    """A product as the vendor lists it (page: creating a card)."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class PriceOption:
    """A denomination the vendor knows by number, sent as price_modifier_id."""

    id: int
    value: Money


@dataclass(frozen=True, slots=True)
class CustomRange:
    """Which free amounts a product allows, in minor units."""

    minimum: int
    maximum: int
    step: int


@dataclass(frozen=True, slots=True)
class ProductRules:
    """The owner's rules for one product, matched to the vendor's list by id or else by name."""

    name: str
    id: int | None
    amounts: tuple[Money, ...]
    options: tuple[PriceOption, ...]
    custom: CustomRange | None

    def are_for(self, product: Product) -> bool:
        """Match by id when one is given, else by name without regard to case, a prefix being enough."""
        if self.id is not None:
            return self.id == product.id
        return product.name.strip().casefold().startswith(self.name.strip().casefold())

    def never_offered(self) -> tuple[Money, ...]:
        """List the amounts that an owner wrote down and that these very rules forbid."""
        offer = Offer(Product(self.id or 0, self.name), self.amounts, self.options, self.custom)
        offered = {choice.value for choice in offer.tiles}
        return tuple(amount for amount in self.amounts if amount not in offered)


@dataclass(frozen=True, slots=True)
class Choice:
    """The value of one card, and the vendor's number for it where it is a price option."""

    value: Money
    option_id: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A product with the amounts that may be given of it."""

    product: Product
    amounts: tuple[Money, ...]
    options: tuple[PriceOption, ...]
    custom: CustomRange | None

    @property
    def tiles(self) -> tuple[Choice, ...]:
        """Everything that is offered at a tap, smallest first."""
        fixed = [Choice(option.value, option.id) for option in self.options]
        taken = {choice.value for choice in fixed}
        free = [Choice(amount) for amount in self.amounts if amount not in taken and self._may_be(amount)]
        return tuple(sorted([*fixed, *free], key=lambda choice: choice.value.minor))

    def _may_be(self, amount: Money) -> bool:
        """Say whether a configured amount fits the rules, which may be narrower than the usual amounts."""
        try:
            return self.choose(amount).value == amount
        except NotAccepted:
            return False

    def choose(self, value: Money) -> Choice:
        """Turn an amount into an allowed choice, or raise NotAccepted with the rule that forbids it."""
        for option in self.options:
            if option.value == value:
                return Choice(value, option.id)
        if self.custom is None:
            raise NotAccepted(Code.CUSTOM_NOT_ALLOWED, product=self.product.name, amount=major_units(value))
        _check_range(self.custom, value)
        return Choice(value)

    def choose_option(self, option_id: int) -> Choice:
        """Turn the vendor's number of a price option into a choice, or raise NotAccepted."""
        for option in self.options:
            if option.id == option_id:
                return Choice(option.value, option.id)
        raise NotAccepted(Code.OPTION_UNKNOWN, option=str(option_id), product=self.product.name)


def offers(products: Iterable[Product], rules: Sequence[ProductRules], currency: str) -> tuple[Offer, ...]:
    """Join the vendor's list with the owner's rules; a product without rules gets the defaults."""
    return tuple(_offer(product, rules, currency) for product in products)


def preferred(available: Sequence[Offer], remembered: int | None) -> Offer | None:
    """Choose what is preselected: the product used before, else "In-store Gift", else the first."""
    ranked = sorted(
        available,
        key=lambda offer: (offer.product.id != remembered, not _IN_STORE_GIFT.match(offer.product.name)),
    )
    return ranked[0] if ranked else None


def find_offer(available: Sequence[Offer], wanted: str) -> Offer:
    """Find a product by number, by whole name, or by the start of a name that fits only one.

    Raises NotAccepted where nothing or more than one fits.
    """
    text = wanted.strip().casefold()
    by_id = [offer for offer in available if str(offer.product.id) == text]
    exact = [offer for offer in available if offer.product.name.strip().casefold() == text]
    prefix = [offer for offer in available if text and offer.product.name.strip().casefold().startswith(text)]
    gift = [
        offer
        for offer in available
        if _IN_STORE_GIFT.match(wanted) and _IN_STORE_GIFT.match(offer.product.name)
    ]
    for found in (by_id, exact, prefix, gift):
        if len(found) == 1:
            return found[0]
        if found:
            raise NotAccepted(Code.PRODUCT_AMBIGUOUS, product=wanted)
    raise NotAccepted(Code.PRODUCT_UNKNOWN, product=wanted)


def find_site(sites: Sequence[Site], wanted: str) -> Site:
    """Find a site by its reference or its name, or raise NotAccepted."""
    text = wanted.strip()
    for site in sites:
        if site.reference == text:
            return site
    for site in sites:
        if text.casefold() in ((site.reference or "").casefold(), site.name.casefold()) and text:
            return site
    raise NotAccepted(Code.SITE_UNKNOWN, site=wanted)


def usual_unit(currency: str) -> int:
    """Give what the usual amounts are counted in, in minor units: a pound, a dinar, but a hundred yen."""
    return 10 ** max(exponent(currency), 2)


def _offer(product: Product, rules: Sequence[ProductRules], currency: str) -> Offer:
    fitting = [rule for rule in rules if rule.are_for(product)]
    # Rules by number are meant for exactly this product; a name may only start like it.
    rule = next((rule for rule in fitting if rule.id is not None), fitting[0] if fitting else None)
    if rule is None:
        rule = default_rules(product.name, currency)
    return Offer(product, rule.amounts, rule.options, rule.custom)


def default_rules(name: str, currency: str) -> ProductRules:
    """Rules for a product that is not set up: free amounts between 1 and 100 of the usual units."""
    unit = usual_unit(currency)
    return ProductRules(
        name=name,
        id=None,
        amounts=tuple(Money(amount * unit, currency) for amount in DEFAULT_AMOUNTS),
        options=(),
        custom=CustomRange(DEFAULT_MINIMUM * unit, DEFAULT_MAXIMUM * unit, 1),
    )


def _check_range(custom: CustomRange, value: Money) -> None:
    if value.minor < custom.minimum:
        lowest = major_units(Money(custom.minimum, value.currency))
        raise NotAccepted(Code.AMOUNT_BELOW_MINIMUM, amount=major_units(value), minimum=lowest)
    if value.minor > custom.maximum:
        highest = major_units(Money(custom.maximum, value.currency))
        raise NotAccepted(Code.AMOUNT_ABOVE_MAXIMUM, amount=major_units(value), maximum=highest)
    if value.minor % custom.step:
        step = major_units(Money(custom.step, value.currency))
        raise NotAccepted(Code.AMOUNT_OFF_STEP, amount=major_units(value), step=step)
