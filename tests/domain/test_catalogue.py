import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.catalogue import (
    Choice,
    CustomRange,
    Offer,
    PriceOption,
    Product,
    ProductRules,
    Site,
    default_rules,
    find_offer,
    find_site,
    offers,
    preferred,
)
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money

GIFT = Product(3532, "In-store Gift")
TEA = Product(3533, "Afternoon tea for two")
LEEDS = Site("The Anchor, Leeds", "LEEDS-01")
HEAD_OFFICE = Site("Head office", None)


def pounds(*amounts: int) -> tuple[Money, ...]:
    return tuple(Money(100 * amount, "GBP") for amount in amounts)


def rules(
    name: str = "In-store Gift",
    product_id: int | None = None,
    *,
    amounts: tuple[Money, ...] = (),
    options: tuple[PriceOption, ...] = (),
    custom: CustomRange | None = None,
) -> ProductRules:
    return ProductRules(name, product_id, amounts, options, custom)


def offer(
    product: Product = GIFT,
    *,
    amounts: tuple[Money, ...] = (),
    options: tuple[PriceOption, ...] = (),
    custom: CustomRange | None = None,
) -> Offer:
    return Offer(product, amounts, options, custom)


def refused(problem: pytest.ExceptionInfo[NotAccepted]) -> tuple[Code, dict[str, str]]:
    return problem.value.code, problem.value.facts


# -- rules ----------


@pytest.mark.parametrize(
    ("name", "product_id", "fit"),
    [
        ("In-store Gift", None, True),
        ("IN-STORE", None, True),
        ("  in-store gift  ", None, True),
        ("Gift", None, False),
        ("Anything", 3532, True),
        ("In-store Gift", 9999, False),
    ],
)
def test_rules_are_matched_by_number_or_else_by_the_start_of_a_name(
    name: str, product_id: int | None, fit: bool
) -> None:
    assert fit is rules(name, product_id).are_for(GIFT)


def test_rules_by_number_come_before_rules_by_name() -> None:
    by_name, by_number = rules(amounts=pounds(5), custom=CustomRange(1, 10**6, 1)), rules("", 3532)

    (made,) = offers((GIFT,), (by_name, by_number), "GBP")

    assert made == offer()


def test_the_first_of_several_rules_by_name_counts() -> None:
    first, second = rules("In", custom=CustomRange(1, 2, 1)), rules("In-store", custom=CustomRange(3, 4, 1))

    (made,) = offers((GIFT,), (first, second), "GBP")

    assert first.custom == made.custom


@pytest.mark.parametrize(("currency", "unit"), [("GBP", 100), ("JPY", 100), ("KWD", 1000)])
def test_a_product_nobody_set_up_takes_free_amounts_of_1_to_100_pounds_dinars_or_hundred_yen(
    currency: str, unit: int
) -> None:
    (made,) = offers((TEA,), (), currency)

    assert CustomRange(unit, 100 * unit, 1) == made.custom
    assert [5, 10, 15, 20, 25, 50] == [choice.value.minor // unit for choice in made.tiles]
    assert default_rules(TEA.name, currency).amounts == made.amounts


# -- tiles and choices ----------


def test_rules_know_the_amounts_that_they_will_never_offer() -> None:
    option = PriceOption(16531, Money(4500, "GBP"))
    narrow = rules(amounts=pounds(1, 7, 10, 99), custom=CustomRange(200, 5000, 500))

    assert pounds(1, 7, 99) == narrow.never_offered()
    assert pounds(10) == rules(amounts=pounds(10, 45), options=(option,)).never_offered()


def test_tiles_are_sorted_and_an_option_takes_the_place_of_its_amount() -> None:
    option = PriceOption(16531, Money(1500, "GBP"))
    made = offer(amounts=pounds(20, 15, 5), options=(option,), custom=CustomRange(100, 10000, 1))

    assert (
        Choice(Money(500, "GBP")),
        Choice(Money(1500, "GBP"), 16531),
        Choice(Money(2000, "GBP")),
    ) == made.tiles


def test_without_free_amounts_only_the_options_are_offered() -> None:
    option = PriceOption(16531, Money(4500, "GBP"))

    assert (Choice(Money(4500, "GBP"), 16531),) == offer(amounts=pounds(5, 10), options=(option,)).tiles


@given(
    amounts=st.lists(st.integers(1, 20_000), max_size=8, unique=True),
    minimum=st.integers(1, 10_000),
    width=st.integers(0, 10_000),
    step=st.integers(1, 500),
)
def test_whatever_is_offered_at_a_tap_can_be_chosen(
    amounts: list[int], minimum: int, width: int, step: int
) -> None:
    made = offer(
        amounts=tuple(Money(amount, "GBP") for amount in amounts),
        options=(PriceOption(1, Money(12_345, "GBP")),),
        custom=CustomRange(minimum, minimum + width, step),
    )

    for tile in made.tiles:
        assert tile == made.choose(tile.value)


def test_an_amount_that_is_an_option_is_sent_by_its_number() -> None:
    option = PriceOption(16531, Money(4500, "GBP"))

    assert Choice(Money(4500, "GBP"), 16531) == offer(options=(option,)).choose(Money(4500, "GBP"))


@pytest.mark.parametrize(
    ("minor", "code", "facts"),
    [
        (99, Code.AMOUNT_BELOW_MINIMUM, {"amount": "0.99", "minimum": "1.00"}),
        (10050, Code.AMOUNT_ABOVE_MAXIMUM, {"amount": "100.50", "maximum": "100.00"}),
        (1225, Code.AMOUNT_OFF_STEP, {"amount": "12.25", "step": "0.50"}),
    ],
)
def test_an_amount_outside_the_rules_is_refused_with_the_rule(
    minor: int, code: Code, facts: dict[str, str]
) -> None:
    made = offer(custom=CustomRange(100, 10000, 50))

    with pytest.raises(NotAccepted) as problem:
        made.choose(Money(minor, "GBP"))

    assert (code, facts) == refused(problem)


@pytest.mark.parametrize("minor", [100, 1250, 10000])
def test_an_amount_within_the_rules_is_taken(minor: int) -> None:
    made = offer(custom=CustomRange(100, 10000, 50))

    assert Choice(Money(minor, "GBP")) == made.choose(Money(minor, "GBP"))


def test_a_product_with_fixed_amounts_takes_no_other() -> None:
    with pytest.raises(NotAccepted) as problem:
        offer().choose(Money(2000, "GBP"))

    assert (Code.CUSTOM_NOT_ALLOWED, {"product": "In-store Gift", "amount": "20.00"}) == refused(problem)


def test_an_option_is_chosen_by_its_number() -> None:
    option = PriceOption(16531, Money(4500, "GBP"))

    assert Choice(Money(4500, "GBP"), 16531) == offer(options=(option,)).choose_option(16531)


def test_an_option_that_the_product_does_not_have_is_refused() -> None:
    with pytest.raises(NotAccepted) as problem:
        offer(options=(PriceOption(1, Money(1, "GBP")),)).choose_option(16531)

    assert (Code.OPTION_UNKNOWN, {"option": "16531", "product": "In-store Gift"}) == refused(problem)


# -- what is preselected, and what a script asks for ----------


@pytest.mark.parametrize(
    "name",
    [
        "In-store Gift",
        "in-store gift card",
        "IN STORE GIFT",
        "In-Store Gift",
        "Instore gift",
        "In\u2013store Gift",
    ],
)
def test_the_in_store_gift_is_preselected_however_it_is_spelled(name: str) -> None:
    available = [offer(TEA), offer(Product(7, name))]

    assert available[1] == preferred(available, None)


def test_the_product_used_before_comes_first() -> None:
    available = [offer(GIFT), offer(TEA)]

    assert available[1] == preferred(available, TEA.id)
    assert available[0] == preferred(available, 9999)


def test_without_an_in_store_gift_the_first_product_is_preselected() -> None:
    available = [offer(TEA), offer(Product(1, "Cream tea"))]

    assert available[0] == preferred(available, None)
    assert preferred([], None) is None


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("3533", TEA),
        ("afternoon TEA for two", TEA),
        (" After ", TEA),
        ("In store Gift", GIFT),
        ("In-store Gift", GIFT),
    ],
)
def test_a_product_is_found_by_number_name_or_the_start_of_a_name(wanted: str, found: Product) -> None:
    assert found == find_offer([offer(GIFT), offer(TEA)], wanted).product


def test_a_whole_name_comes_before_the_start_of_another() -> None:
    available = [offer(Product(1, "Tea")), offer(Product(2, "Tea for two"))]

    assert 1 == find_offer(available, "tea").product.id


@pytest.mark.parametrize("wanted", ["", "  ", "Dinner", "9999"])
def test_a_product_that_nobody_sells_is_refused(wanted: str) -> None:
    with pytest.raises(NotAccepted) as problem:
        find_offer([offer(GIFT), offer(TEA)], wanted)

    assert (Code.PRODUCT_UNKNOWN, {"product": wanted}) == refused(problem)


def test_a_name_that_fits_several_products_is_refused() -> None:
    available = [offer(Product(1, "Tea for one")), offer(Product(2, "Tea for two"))]

    with pytest.raises(NotAccepted) as problem:
        find_offer(available, "Tea")

    assert (Code.PRODUCT_AMBIGUOUS, {"product": "Tea"}) == refused(problem)


@pytest.mark.parametrize("wanted", ["LEEDS-01", " leeds-01 ", "The Anchor, Leeds", "the anchor, LEEDS"])
def test_a_site_is_found_by_reference_or_name(wanted: str) -> None:
    assert LEEDS == find_site([HEAD_OFFICE, LEEDS], wanted)


def test_a_reference_comes_before_a_name() -> None:
    sites = [Site("YORK-02", "OTHER"), Site("The Anchor, York", "YORK-02")]

    assert sites[1] == find_site(sites, "YORK-02")


@pytest.mark.parametrize("wanted", ["", "  ", "HULL-03"])
def test_a_site_that_is_not_set_up_is_refused(wanted: str) -> None:
    with pytest.raises(NotAccepted) as problem:
        find_site([HEAD_OFFICE, LEEDS], wanted)

    assert (Code.SITE_UNKNOWN, {"site": wanted}) == refused(problem)
