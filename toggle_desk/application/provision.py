"""Applies a provisioning file: all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.changes import changes
from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import SettingsStore, Trail
from toggle_desk.application.settings import Colleague, Settings
from toggle_desk.domain.audit import AuditEvent, Happened
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
    trail: Trail

    def __call__(self, text: str, by: Operator) -> Settings:
        """Replace the settings; people keep a PIN of their own where the file gives none, and their badge.

        Raises NotAllowed unless this person may change the settings, once this till is in use.
        """
        check_set_up(self.guard, by, self.store.load())
        wanted = self.read(text)
        known = {one.operator.name: one for one in self.store.load().operators}
        operators = tuple(_with_own(one, known.get(one.operator.name)) for one in wanted.operators)
        settled = replace(wanted, operators=operators)
        facts = {"how": "provision", **changes(self.store.load(), settled)}
        self.trail.note(AuditEvent(Happened.SETTINGS_CHANGED, by.name, facts))
        self.store.save(settled)
        return settled


def _with_own(wanted: Colleague, known: Colleague | None) -> Colleague:
    if known is None:
        return wanted
    return replace(wanted, pin_hash=wanted.pin_hash or known.pin_hash, badge_hash=known.badge_hash)
