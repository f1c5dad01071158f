import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money, exponent, major_units, parse_amount

CURRENCIES = {"GBP": 2, "EUR": 2, "JPY": 0, "ISK": 0, "KRW": 0, "XOF": 0, "KWD": 3, "BHD": 3, "TND": 3}


@pytest.mark.parametrize(("currency", "decimals"), CURRENCIES.items())
def test_a_currency_has_the_decimals_of_iso_4217(currency: str, decimals: int) -> None:
    assert decimals == exponent(currency)


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("20", "GBP", 2000),
        ("20.5", "GBP", 2050),
        ("20.05", "GBP", 2005),
        (" 25.00 ", "GBP", 2500),
        ("0.01", "GBP", 1),
        ("007", "GBP", 700),
        ("9999999.99", "GBP", 999999999),
        ("500", "JPY", 500),
        ("999999999", "JPY", 999999999),
        ("1", "KWD", 1000),
        ("1.5", "KWD", 1500),
        ("1.005", "KWD", 1005),
    ],
)
def test_an_amount_is_read_exactly(typed: str, currency: str, minor: int) -> None:
    assert Money(minor, currency) == parse_amount(typed, currency)


@pytest.mark.parametrize(
    ("typed", "currency"),
    [
        ("", "GBP"),
        (" ", "GBP"),
        ("twenty", "GBP"),
        ("£20", "GBP"),
        ("20,00", "GBP"),
        ("1,000.00", "GBP"),
        ("20.001", "GBP"),
        ("20.", "GBP"),
        (".50", "GBP"),
        ("-5", "GBP"),
        ("+5", "GBP"),
        ("1e3", "GBP"),
        ("2 0", "GBP"),
        ("20\n", "GBP"),
        ("\uff12\uff10", "GBP"),
        ("٢٠", "GBP"),
        ("20\u00b2", "GBP"),
        ("10000000", "GBP"),
        ("NaN", "GBP"),
        ("5.0", "JPY"),
        ("1000000000", "JPY"),
        ("1.0005", "KWD"),
        ("1000000", "KWD"),
    ],
)
def test_what_would_have_to_be_guessed_is_refused(typed: str, currency: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        parse_amount(typed, currency)

    assert (Code.NOT_AN_AMOUNT, typed) == (refused.value.code, refused.value.facts["typed"])


@pytest.mark.parametrize("currency", CURRENCIES)
def test_a_refusal_shows_an_amount_that_the_currency_takes(currency: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        parse_amount("1.2345", currency)

    assert parse_amount(refused.value.facts["example"], currency).minor > 0


@pytest.mark.parametrize(
    ("typed", "currency"), [("0", "GBP"), ("0.00", "GBP"), ("0", "JPY"), ("0.000", "KWD")]
)
def test_zero_is_no_amount_for_a_card(typed: str, currency: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        parse_amount(typed, currency)

    assert Code.AMOUNT_IS_ZERO == refused.value.code


@given(minor=st.integers(1, 999_999_999), currency=st.sampled_from(sorted(CURRENCIES)))
def test_what_is_written_is_read_back_exactly(minor: int, currency: str) -> None:
    money = Money(minor, currency)

    assert money == parse_amount(major_units(money), currency)


@given(
    typed=st.text(alphabet="0123456789.,- £\u0662", max_size=10),
    currency=st.sampled_from(["GBP", "JPY", "KWD"]),
)
def test_an_amount_is_read_whole_or_not_at_all(typed: str, currency: str) -> None:
    try:
        money = parse_amount(typed, currency)
    except NotAccepted:
        return

    assert money.minor > 0
    assert float(major_units(money)) == float(typed)


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(5, "GBP"), "0.05"),
        (Money(-5, "GBP"), "-0.05"),
        (Money(-2000, "GBP"), "-20.00"),
        (Money(-7, "JPY"), "-7"),
        (Money(1, "KWD"), "0.001"),
        (Money(0, "GBP"), "0.00"),
    ],
)
def test_an_amount_is_written_with_all_its_decimals(money: Money, text: str) -> None:
    assert text == major_units(money)


@pytest.mark.parametrize("minor", [20.0, "20", True, None])
def test_money_is_counted_never_measured(minor: int) -> None:
    with pytest.raises(TypeError):
        Money(minor, "GBP")
