"""An order book like Toggle's: what was really done, whether or not a till ever heard of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.doubles.token_server import UNAUTHORIZED

DUPLICATE = {"data": {"createOrder": None}, "errors": [{"message": "Duplicate reference supplied"}]}
NO_SUCH_FIELD = {"errors": [{"message": 'Cannot query field "pin" on type "Card".'}]}


@dataclass(frozen=True, slots=True)
class Manner:
    """How this Toggle keeps its book."""

    refuses_duplicates: bool = False
    copies: int = 1  # orders made of one request
    extra: int = 0  # minor units by which a card is worth more than was asked for
    lag: int = 0  # look-ups that do not see a new order yet
    hides_cards: bool = False
    is_another_account: bool = False  # a look-up finds nothing at all
    forgets_tokens: bool = False  # the token that was handed out is refused once


ORDINARY = Manner()


@dataclass(frozen=True, slots=True)
class Sale:
    """One card that exists."""

    reference: str
    line_item_id: int
    value: int

    def card(self) -> dict[str, Any]:
        number = f"633586{self.line_item_id:013}"
        return {
            "id": self.line_item_id + 1,
            "card_reference": number,
            "pin": number[-4:],
            "balance": self.value,
            "expiry_time": "2028-11-22 23:59:59",
            "card_alias_card_reference": None,
            "product_name": "In-store Gift",
        }

    def listed(self) -> dict[str, Any]:
        """Tell of it as a look-up does."""
        card = {**self.card(), "initial_balance": self.value}
        transaction = {"merchant_transaction_reference": self.reference}
        return {"id": self.line_item_id, "value": self.value, "Transaction": transaction, "Card": card}


@dataclass
class Book:
    """What this Toggle knows; its replies are values that the server writes to the wire."""

    manner: Manner = ORDINARY
    sales: list[Sale] = field(default_factory=list[Sale])
    token: int = 0
    _unseen: dict[str, int] = field(default_factory=dict[str, int])

    def under(self, reference: str) -> list[Sale]:
        """Give what really exists under a reference."""
        return [sale for sale in self.sales if sale.reference == reference]

    def sign_in(self) -> str:
        """Hand out a token, which is the only one from then on."""
        self.token += 1
        return f"token-{self.token}"

    def takes(self, token: str) -> bool:
        return token == f"token-{self.token}"

    def sell(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Make what was asked for, and give the reply that says so."""
        reference: str = asked["merchant_transaction_reference"]
        if self.manner.refuses_duplicates and self.under(reference):
            return DUPLICATE
        value = asked["order_items"][0]["discounts"][0]["value"] + self.manner.extra
        for _ in range(self.manner.copies):
            self.sales.append(Sale(reference, 7_300_001 + 10 * len(self.sales), value))
        self._unseen.setdefault(reference, self.manner.lag)
        items = [{"id": sale.line_item_id, "Card": sale.card()} for sale in self.under(reference)]
        return {"data": {"createOrder": {"id": 510_000 + len(self.sales), "LineItems": items}}}

    def look_up(self, asked: Mapping[str, Any], document: str) -> dict[str, Any]:
        """Tell what is under a reference, as far as it is to be seen."""
        if self.manner.hides_cards and " Card {" in document:
            return NO_SUCH_FIELD
        reference: str = asked["merchant_transaction_reference"]
        waiting = self._unseen.get(reference, 0)
        self._unseen[reference] = max(0, waiting - 1)
        hidden = waiting or self.manner.is_another_account
        found = [] if hidden else [sale.listed() for sale in self.under(reference)]
        return {"data": {"LineItems": {"data": found}}}


__all__ = ["ORDINARY", "UNAUTHORIZED", "Book", "Manner", "Sale"]
