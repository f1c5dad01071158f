"""Applies a provisioning file: all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import SettingsStore
from toggle_desk.application.settings import Settings
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action


def is_in_use(settings: Settings) -> bool:
    """Say whether a till is at work for people with PINs: until then its installer sets it up."""
    return bool(settings.operators) and settings.connection.account_id is not None


def check_set_up(guard: Guard, by: Operator, settings: Settings) -> None:
    """Raise NotAllowed where this person may not change what is set up already."""
    if is_in_use(settings):
        guard.check(Action.SETTINGS, by)


@dataclass(frozen=True, slots=True)
class Provision:
    """Raises NotAccepted naming what is wrong with the file; nothing has changed then."""

    read: Callable[[str], Settings]
    store: SettingsStore
    guard: Guard

    def __call__(self, text: str, by: Operator) -> Settings:
        """Replace the settings; people who chose a PIN of their own keep it where the file gives none.

        Raises NotAllowed unless this person may change the settings, once this till is in use.
        """
        check_set_up(self.guard, by, self.store.load())
        wanted = self.read(text)
        chosen = {one.operator.name: one.pin_hash for one in self.store.load().operators}
        operators = tuple(
            replace(one, pin_hash=one.pin_hash or chosen.get(one.operator.name)) for one in wanted.operators
        )
        settled = replace(wanted, operators=operators)
        self.store.save(settled)
        return settled
