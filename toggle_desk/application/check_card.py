"""Tells what is left on a guest's card, in Toggle's own words."""

import re
from dataclasses import dataclass

from toggle_desk.application.ports import Toggle
from toggle_desk.domain.card import Card, Secret
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued, ToggleRefused, ToggleUnavailable

# Toggle numbers have 19 digits; aliases of other providers come in any form (page: card numbers).
_NUMBER = re.compile(r"[0-9A-Za-z./_:+-]{6,40}", re.ASCII)


@dataclass(frozen=True, slots=True)
class CheckCard:
    """Raises NotAccepted for a number no card can have, NotIssued where Toggle cannot be asked."""

    toggle: Toggle

    async def __call__(self, typed: Secret) -> Card:
        """Ask for one card by its number; spaces are ignored."""
        number = "".join(typed.reveal().split())
        if not _NUMBER.fullmatch(number):
            raise NotAccepted(Code.CARD_NUMBER_MALFORMED)
        try:
            await self.toggle.sign_in()
            card = await self.toggle.card(Secret(number))
        except (ToggleUnavailable, ToggleRefused) as cause:
            raise NotIssued(cause.code, **cause.facts) from cause
        if card is None:
            raise NotAccepted(Code.CARD_UNKNOWN)
        return card
