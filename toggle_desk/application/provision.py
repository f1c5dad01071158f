"""Applies a provisioning file: all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.changes import changes
from toggle_desk.application.ports import SettingsStore, Trail
from toggle_desk.application.setting_up import SettingUp
from toggle_desk.application.settings import Colleague, Settings
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.people import Operator


@dataclass(frozen=True, slots=True)
class Provision:
    """Raises NotAccepted naming what is wrong with the file; nothing has changed then."""

    read: Callable[[str], Settings]
    store: SettingsStore
    setting_up: SettingUp
    trail: Trail

    def __call__(self, text: str, by: Operator | None) -> Settings:
        """Replace the settings; people keep a PIN of their own where the file gives none, and their badge.

        Done `by` a person, or by None who holds the recovery sheet: that is the way back where no manager
        can sign in. Raises NotAllowed unless this person may change the settings.
        """
        if by is not None:
            self.setting_up.check(by)
        wanted = self.read(text)
        known = {one.operator.name: one for one in self.store.load().operators}
        operators = tuple(_with_own(one, known.get(one.operator.name)) for one in wanted.operators)
        settled = replace(wanted, operators=operators)
        name, how = ("", "recovery sheet") if by is None else (by.name, "provision")
        facts = {"how": how, **changes(self.store.load(), settled)}
        self.trail.note(AuditEvent(Happened.SETTINGS_CHANGED, name, facts))
        self.store.save(settled)
        return settled


def _with_own(wanted: Colleague, known: Colleague | None) -> Colleague:
    if known is None:
        return wanted
    return replace(wanted, pin_hash=wanted.pin_hash or known.pin_hash, badge_hash=known.badge_hash)
