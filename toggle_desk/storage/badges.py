"""Badges of people: known again by a keyed hash, so that a copied settings file opens no till."""

from toggle_desk.application.ports import Badges
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.storage.keys import mark


class KeyedBadges(Badges):
    """The Badges port over the key from the vault.

    A badge has few digits: without a key its hash would give it away, so that then there are none.
    """

    def __init__(self, key: bytes) -> None:
        """Take the key, empty where there is no vault."""
        self._key = key

    def mark(self, badge: Secret) -> str:
        if not self._key:
            raise NotAllowed(Code.BADGES_OFF)
        return mark(self._key, "badge", badge.reveal())
