"""A card as Toggle describes it; its number and PIN are money and never show themselves by accident."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from toggle_desk.domain.card_number import HIDDEN, last4
from toggle_desk.domain.money import Money


@dataclass(frozen=True, slots=True)
class Secret:
    """Text that is worth money: only `reveal` gives it out, and `repr` shows dots."""

    _text: str

    def reveal(self) -> str:
        """Give the text out, to be shown to the guest or sent to Toggle."""
        return self._text

    def last4(self) -> str:
        """Give the part that may be shown, logged and searched."""
        return last4(self._text)

    def __repr__(self) -> str:
        """Hide the text from logs and tracebacks."""
        return f"Secret({HIDDEN})"

    __str__ = __repr__


@dataclass(frozen=True, slots=True, repr=False)
class NumericPin(Secret):
    """A PIN that came as a number (page: creating a card shows both), which has no zeros at its beginning."""

    def filled(self, lengths: AbstractSet[int]) -> Secret:
        """Give it the zeros it lost where the PINs of its product, by their lengths, have one length."""
        text = self.reveal()
        if len(lengths) == 1 and text.isdecimal() and len(text) <= max(lengths):
            return Secret(text.zfill(max(lengths)))
        return self


@dataclass(frozen=True, slots=True)
class Card:
    """What Toggle says of one card (page: card-balance); what it left out is None.

    `number` is Toggle's; `alias` is the number of another provider, which guests know instead.
    `balance` is in minor units, times are UTC.
    """

    number: Secret | None
    pin: Secret | None = None
    alias: Secret | None = None
    balance: int | None = None
    initial: int | None = None
    expires: datetime | None = None
    valid_from: datetime | None = None
    product_name: str | None = None
    id: str | None = None
    tender: int | None = None
    discount: int | None = None

    @property
    def shown_number(self) -> Secret | None:
        """The number a guest should see: the alias where there is one."""
        return self.alias or self.number


@dataclass(frozen=True, slots=True)
class LineItem:
    """One line of an order; its id is what a reversal needs. `value` is in minor units.

    `card_hidden` says that this API user is not shown cards here at all.
    """

    id: str
    card: Card | None
    value: int | None = None
    reference: str | None = None
    card_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What Toggle says it did under one reference."""

    id: str | None
    line_items: tuple[LineItem, ...]


def balance_of(card: Card, currency: str) -> Money | None:
    """Give the server's own balance as money, or None where it told none."""
    return None if card.balance is None else Money(card.balance, currency)
