import pytest

from toggle_desk.domain.card import Card, NumericPin, Secret, balance_of
from toggle_desk.domain.money import Money

NUMBER = Secret("6335860000000012345")


def test_a_number_never_shows_itself_by_accident() -> None:
    for written in (repr(NUMBER), str(NUMBER), f"{NUMBER}", repr(Card(NUMBER)), f"{[NUMBER]}"):
        assert "2345" not in written


def test_a_number_is_given_out_only_when_asked_for() -> None:
    assert ("6335860000000012345", "2345") == (NUMBER.reveal(), NUMBER.last4())


def test_the_guest_sees_the_alias_where_there_is_one() -> None:
    alias = Secret("ANCHOR-77")

    assert alias == Card(NUMBER, alias=alias).shown_number
    assert NUMBER == Card(NUMBER).shown_number
    assert Card(None).shown_number is None


def test_a_balance_is_the_servers_own_or_nothing() -> None:
    assert Money(1500, "GBP") == balance_of(Card(NUMBER, balance=1500), "GBP")
    assert balance_of(Card(NUMBER), "GBP") is None


@pytest.mark.parametrize(
    ("came", "lengths", "shown"),
    [
        ("482", {4}, Secret("0482")),
        ("0", {6}, Secret("000000")),
        ("4821", {4}, Secret("4821")),
        ("48213", {4}, NumericPin("48213")),
        ("482", set[int](), NumericPin("482")),
        ("482", {4, 6}, NumericPin("482")),
        ("-482", {6}, NumericPin("-482")),
    ],
)
def test_a_pin_that_came_as_a_number_gets_its_zeros_back_only_where_its_length_is_known(
    came: str, lengths: set[int], shown: Secret
) -> None:
    assert shown == NumericPin(came).filled(lengths)


def test_a_pin_that_came_as_a_number_hides_like_any_other_and_is_not_taken_for_it() -> None:
    assert "482" not in f"{NumericPin('482')!r} {NumericPin('482')} {Card(NUMBER, NumericPin('482'))}"
    assert NumericPin("482") != Secret("482")
