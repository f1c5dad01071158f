"""Tells what is left on a guest's card, in Toggle's own words."""

from dataclasses import dataclass

from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Toggle
from toggle_desk.domain.card import Card, Secret
from toggle_desk.domain.card_number import bare, may_be_one
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action


@dataclass(frozen=True, slots=True)
class CheckCard:
    """Raises NotAllowed, NotAccepted for what is no card number, NotIssued where Toggle cannot be asked."""

    toggle: Toggle
    guard: Guard

    async def __call__(self, typed: Secret, by: Operator) -> Card:
        """Ask for one card by its number; spaces are ignored."""
        self.guard.check(Action.CHECK_CARD, by)
        number = bare(typed.reveal())
        if not may_be_one(number):
            raise NotAccepted(Code.CARD_NUMBER_MALFORMED)
        try:
            await self.toggle.sign_in()
            card = await self.toggle.card(Secret(number))
        except (ToggleUnavailable, ToggleRefused) as cause:
            raise NotIssued(cause.code, **cause.facts) from cause
        if card is None:
            raise NotAccepted(Code.CARD_UNKNOWN)
        return card
