from toggle_desk.domain.card import Card, Secret, balance_of
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
