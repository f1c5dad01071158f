"""Applies a provisioning file: all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.changes import changes
from toggle_desk.application.ports import SettingsStore, Trail
from toggle_desk.application.settings import Colleague, Settings
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import Operator


def check_set_up(by: Operator, settings: Settings) -> None:
    """Raise NotAllowed where this person may not change what is set up already."""
    if settings.operators and settings.connection.account_id is not None and not by.may_decide():
        raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)


@dataclass(frozen=True, slots=True)
class Provision:
    """Raises NotAccepted naming what is wrong with the file; nothing has changed then."""

    read: Callable[[str], Settings]
    store: SettingsStore
    trail: Trail

    def __call__(self, text: str, by: Operator | None = None) -> Settings:
        """Replace the settings; people keep a PIN of their own where the file gives none, and their badge.

        In the window it is done `by` an operator; from the command line by its installer.
        Raises NotAllowed unless that is a manager once this till is set up.
        """
        if by is not None:
            check_set_up(by, self.store.load())
        wanted = self.read(text)
        known = {one.operator.name: one for one in self.store.load().operators}
        operators = tuple(_with_own(one, known.get(one.operator.name)) for one in wanted.operators)
        settled = replace(wanted, operators=operators)
        name = "" if by is None else by.name
        facts = {"how": "provision", **changes(self.store.load(), settled)}
        self.trail.note(AuditEvent(Happened.SETTINGS_CHANGED, name, facts))
        self.store.save(settled)
        return settled


def _with_own(wanted: Colleague, known: Colleague | None) -> Colleague:
    if known is None:
        return wanted
    return replace(wanted, pin_hash=wanted.pin_hash or known.pin_hash, badge_hash=known.badge_hash)
