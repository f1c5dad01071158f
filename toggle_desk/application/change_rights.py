"""Changes what each role may do; only an owner does."""

from dataclasses import dataclass, replace

from toggle_desk.application.guard import check_operator
from toggle_desk.application.ports import SettingsStore, Trail
from toggle_desk.application.settings import Settings
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.rights import Action, Rights


@dataclass(frozen=True, slots=True)
class ChangeRights:
    """Raises NotAllowed for any person but an owner; what was changed is on record, right by right."""

    settings: SettingsStore
    trail: Trail

    def __call__(self, wanted: Rights, by: Operator) -> None:
        """Replace the whole table."""
        settings = self.settings.load()
        _check_owner(settings, by)
        changes = {
            f"{action.value} {role.value}": f"{before.value} > {after.value}"
            for action in Action
            for role in Role
            if (before := settings.rights.access(action, role)) is not (after := wanted.access(action, role))
        }
        if changes:
            self.settings.save(replace(settings, rights=wanted))
            self.trail.note(AuditEvent(Happened.RIGHTS_CHANGED, by.name, changes))


def _check_owner(settings: Settings, by: Operator) -> None:
    check_operator(by, settings)
    if by.role is not Role.OWNER:
        raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
