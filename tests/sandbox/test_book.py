"""What the order book does that no request can ask of it."""

from datetime import UTC, datetime
from pathlib import Path

from toggle_desk.sandbox.book import Book
from toggle_desk.sandbox.catalogue import ACCOUNTS
from toggle_desk.sandbox.rules import Sale


def test_a_number_that_another_card_has_is_drawn_again(tmp_path: Path) -> None:
    draws = iter([7, 111111, 7, 8, 222222])  # a number and a PIN; the same number, another, and a PIN
    book = Book(tmp_path / "book.sqlite", draw=lambda _: next(draws))
    order = {"account_id": 662, "auto_fulfil_group_fulfilment": True}
    sale = Sale(ACCOUNTS[662].products[3532], 1500, 1500, {"generate_card_reference": True})
    for _ in range(2):
        book.sell(order, [sale], datetime(2026, 11, 23, tzinfo=UTC))

    numbers = [(card["card_reference"][:18], card["pin"]) for card in book.everything()["cards"]]

    book.close()
    assert [("630119000000000007", "111111"), ("630119000000000008", "222222")] == numbers
