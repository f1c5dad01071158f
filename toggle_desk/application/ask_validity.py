"""Asks from when a card that was just made may be used: the reply to an order does not tell."""

import asyncio
from dataclasses import dataclass, field, replace

from toggle_desk.application.ports import Clock, Toggle
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Card, Secret
from toggle_desk.domain.errors import ToggleRefused, ToggleUnavailable
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment

PATIENCE = 2.0  # seconds that a card which is there already waits for this
STAYS_SO = 3600.0  # seconds for which a product whose card was valid at once is not asked about again


@dataclass(frozen=True, slots=True)
class AskValidity:
    """Some products delay their cards against fraud; such a guest has to hear that tonight is too early.

    The card is on record before this asks, and stays what it is in any case. A delay is a rule
    of the product, so that few cards wait for this. Never raises.
    """

    toggle: Toggle
    clock: Clock
    patience: float = PATIENCE
    _at_once: dict[int, Moment] = field(default_factory=dict[int, Moment])  # by the product's number

    async def __call__(self, entry: Entry) -> Entry:
        """Give the entry with the time from which its card is valid, where that is still to come."""
        issued = entry.issued
        if issued is None or issued.number is None or entry.state is not State.ISSUED:
            return entry
        now, product = self.clock.now(), entry.decision.product_id
        known = self._at_once.get(product)
        if known is not None and now.is_soon_after(known, STAYS_SO):
            return entry
        asking = asyncio.ensure_future(self._card(issued.number))
        # One that takes too long is left to finish, as every look-up is, and its answer is dropped.
        await asyncio.wait((asking,), timeout=self.patience)
        card = asking.result() if asking.done() else None
        if card is None:
            return entry
        if card.valid_from is None or card.valid_from <= now.wall:
            self._at_once[product] = now
            return entry
        return replace(entry, issued=replace(issued, valid_from=card.valid_from))

    async def _card(self, number: Secret) -> Card | None:
        try:
            return await self.toggle.card(number)
        except (ToggleUnavailable, ToggleRefused):
            return None
