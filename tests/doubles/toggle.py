"""Toggle in memory, for tests of everything behind `ports.Toggle`; contract tests keep it honest."""

import asyncio
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from toggle_desk.application.ports import Clock
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.catalogue import Account, Product
from toggle_desk.domain.errors import Code, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import (
    LookedUp,
    LookUp,
    LookUpMissed,
    Refused,
    Replied,
    Unsent,
    Verdict,
)
from toggle_desk.domain.order import GratuityOrder, ReversalOrder

UNKNOWN_SITE = "The external_site_id supplied was not recognised for this account."
INVALID = "The selected {} is invalid."


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the port, in the order in which they arrived."""

    name: str
    about: object = None


@dataclass
class Hold:
    """A call that waits inside Toggle: `arrived` tells when it is there, `release` lets it go on."""

    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _go_on: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        self._go_on.set()

    async def wait(self) -> None:
        self.arrived.set()
        await self._go_on.wait()


@dataclass(frozen=True, slots=True)
class _Scripted:
    verdict: Verdict
    booked: bool


class FakeToggle:
    """Implements `ports.Toggle` with an order book of its own. A repeated reference makes a second card."""

    def __init__(self, clock: Clock) -> None:
        self.calls: list[Call] = []
        self.account_list = (Account(662, "The Anchor Group"),)
        self.product_list = (Product(3532, "In-store Gift"), Product(3533, "Afternoon tea for two"))
        self.sites = {"LEEDS-01", "YORK-02"}
        self.lag = 0  # look-ups of a reference that find nothing yet
        self.signed_in = False
        self.offline = False
        self.password_is_right = True
        self._clock = clock
        self._book: dict[str, list[LineItem]] = {}
        self._cards: dict[str, Card] = {}
        self._unseen: dict[str, int] = {}
        self._reversed: set[str] = set()
        self._verdicts: deque[_Scripted] = deque()
        self._look_ups: deque[LookUp] = deque()
        self._holds: dict[str, deque[Hold]] = {}
        self._last_id = 1000

    # -- what a test arranges and sees ------------------------------------------------------------------

    def answer_next_with(self, verdict: Verdict, *, booked: bool = False) -> None:
        """Give the next order or reversal this verdict; `booked` says whether Toggle did it all the same."""
        self._verdicts.append(_Scripted(verdict, booked))

    def answer_next_look_up_with(self, look_up: LookUp) -> None:
        """Give the next look-up this answer."""
        self._look_ups.append(look_up)

    def hold(self, name: str) -> Hold:
        """Keep the next call of this name inside Toggle until it is released."""
        hold = Hold()
        self._holds.setdefault(name, deque()).append(hold)
        return hold

    def book(self, order: GratuityOrder) -> Order:
        """Make a card behind everybody's back."""
        return self._sell(order)

    def spend(self, number: Secret, amount: int) -> None:
        """Let a guest use a card, in minor units."""
        card = self._cards[number.reveal()]
        self._keep(replace(card, balance=(card.balance or 0) - amount))

    def delay(self, number: Secret, until: datetime) -> None:
        """Let a card be valid from then on only; the reply to its order did not tell."""
        self._keep(replace(self._cards[number.reveal()], valid_from=until))

    def named(self, name: str) -> list[Call]:
        """Give the calls of one name."""
        return [call for call in self.calls if call.name == name]

    def under(self, reference: str) -> tuple[LineItem, ...]:
        """Give what really exists under a reference, which a look-up may tell otherwise."""
        return tuple(self._book.get(reference, ()))

    # -- ports.Toggle ----------------------------------------------------------------------------------------

    async def sign_in(self) -> None:
        await self._arrive("sign_in")
        if not self.signed_in:
            self._log_in()

    async def sign_in_afresh(self) -> None:
        await self._arrive("sign_in_afresh")
        self._log_in()

    async def accounts(self) -> tuple[Account, ...]:
        await self._arrive("accounts")
        self._question()
        return self.account_list

    async def products(self, account_id: int, *, background: bool = True) -> tuple[Product, ...]:
        del background
        await self._arrive("products", account_id)
        self._question()
        return self.product_list

    async def create_order(self, order: GratuityOrder) -> Verdict:
        await self._arrive("create_order", order)
        if self._verdicts:
            scripted = self._verdicts.popleft()
            if scripted.booked:
                self._sell(order)
            return scripted.verdict
        if not self.signed_in:
            return Unsent(Code.SIGN_IN_REFUSED, retry=True)
        if self.offline:
            return Unsent(Code.NO_CONNECTION, retry=True)
        if order.unit_reference is not None and order.unit_reference not in self.sites:
            return _refusal("unit_epos_reference", UNKNOWN_SITE)
        if order.product_id not in {product.id for product in self.product_list}:
            return _refusal("order_items.0.product_id", INVALID.format("product id"))
        return Replied(self._sell(order))

    async def create_reversal(self, order: ReversalOrder) -> Verdict:
        await self._arrive("create_reversal", order)
        if self._verdicts:
            scripted = self._verdicts.popleft()
            if scripted.booked:
                self._reverse(order)
            return scripted.verdict
        if not self.signed_in:
            return Unsent(Code.SIGN_IN_REFUSED, retry=True)
        if self.offline:
            return Unsent(Code.NO_CONNECTION, retry=True)
        item = self._line_item(order.line_item_id)
        if item is None or item.id in self._reversed:
            return _refusal("ReversalItems.0.line_item_id", INVALID.format("line item id"))
        return Replied(self._reverse(order))

    async def look_up(self, reference: str) -> LookUp:
        await self._arrive("look_up", reference)
        if self._look_ups:
            return self._look_ups.popleft()
        if self.offline:
            return LookUpMissed(Code.NO_CONNECTION)
        if not (self.signed_in or self.password_is_right):
            return LookUpMissed(Code.SIGN_IN_REFUSED)
        self.signed_in = True
        date = self._clock.now().wall.replace(microsecond=0)
        if self._unseen.get(reference, 0) > 0:
            self._unseen[reference] -= 1
            return LookedUp((), date)
        return LookedUp(tuple(self._as_it_is_now(item) for item in self.under(reference)), date)

    async def card(self, number: Secret) -> Card | None:
        await self._arrive("card", number)
        self._question()
        return self._cards.get(number.reveal())

    # -- the inside ----------------------------------------------------------------------------------------

    async def _arrive(self, name: str, about: object = None) -> None:
        self.calls.append(Call(name, about))
        holds = self._holds.get(name)
        if holds:
            await holds.popleft().wait()

    def _log_in(self) -> None:
        if self.offline:
            raise ToggleUnavailable(Code.NO_CONNECTION)
        if not self.password_is_right:
            raise ToggleRefused(Code.SIGN_IN_REFUSED, words="Unauthorized")
        self.signed_in = True

    def _question(self) -> None:
        if self.offline or not self.signed_in:
            self._log_in()

    def _sell(self, order: GratuityOrder) -> Order:
        product = next((each for each in self.product_list if each.id == order.product_id), None)
        card = Card(
            number=Secret(f"63011900{self._new_id():011}"),
            pin=Secret(f"{self._new_id():06}"),
            balance=order.face_value,
            initial=order.face_value,
            expires=self._clock.now().wall.replace(microsecond=0) + timedelta(days=365),
            product_name=None if product is None else product.name,
            id=str(self._new_id()),
        )
        self._keep(card)
        item = LineItem(str(self._new_id()), card, order.face_value, order.reference)
        self._list(item, order.reference)
        # The reply tells less of a line item than a look-up does.
        told = replace(item, card=replace(card, initial=None), value=None, reference=None)
        return Order(str(self._new_id()), (told,))

    def _reverse(self, order: ReversalOrder) -> Order:
        item = self._line_item(order.line_item_id)
        card = None if item is None or item.card is None else replace(item.card, balance=0)
        if card is not None:
            self._keep(card)
        self._reversed.add(order.line_item_id)
        taken_back = LineItem(str(self._new_id()), card, -order.face_value, order.reference)
        self._list(taken_back, order.reference)
        told = None if card is None else Card(number=card.number, balance=0)
        return Order(str(self._new_id()), (replace(taken_back, card=told, reference=None),))

    def _list(self, item: LineItem, reference: str) -> None:
        self._book.setdefault(reference, []).append(item)
        self._unseen[reference] = self.lag

    def _as_it_is_now(self, item: LineItem) -> LineItem:
        if item.card is None or item.card.number is None:
            return item
        return replace(item, card=self._cards[item.card.number.reveal()])

    def _line_item(self, line_item_id: str) -> LineItem | None:
        items = (item for listed in self._book.values() for item in listed)
        return next((item for item in items if item.id == line_item_id), None)

    def _keep(self, card: Card) -> None:
        assert card.number is not None
        self._cards[card.number.reveal()] = card

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id


def _refusal(name: str, text: str) -> Refused:
    return Refused(Code.REFUSED, f"{name}: {text}", (name,))
