"""What each role may do: a table of action, role and access that the owner may change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from toggle_desk.domain.people import Role


class Action(StrEnum):
    """What a person can do here; the values are the keys of `[rights]` in a provisioning file."""

    ISSUE = "issue"
    ISSUE_BY_EMAIL = "issue_by_email"
    CUSTOM_AMOUNT = "custom_amount"
    OVER_LIMIT = "over_limit"  # give more than the own limit allows
    REVERSE = "reverse"
    REVEAL = "reveal"
    REPRINT = "reprint"
    CHANGE_ADDRESS = "change_address"
    DECIDE = "decide"  # about an open outcome
    SIGN_OFF = "sign_off"
    SEE_ALL = "see_all"  # the activity of other people too
    REPORTS = "reports"
    EXPORT = "export"
    SETTINGS = "settings"
    PEOPLE = "people"
    PRINTER = "printer"
    CHECK_CARD = "check_card"


ISSUING = frozenset({Action.ISSUE, Action.ISSUE_BY_EMAIL, Action.CUSTOM_AMOUNT, Action.OVER_LIMIT})
"""What one approval of one card answers together."""

READING = frozenset(
    {
        *(Action.SEE_ALL, Action.REPORTS, Action.SETTINGS, Action.PEOPLE, Action.PRINTER, Action.CHECK_CARD),
    }
)
"""What is looked at for a while: approved, it stays open for as long as an approval is valid."""


class Access(StrEnum):
    """How far a role may do something, least strict first."""

    ALLOW = "allow"
    APPROVAL = "approval"  # with a second person whose own role allows it
    HIDDEN = "hidden"

    def at_least(self, other: "Access") -> "Access":
        """Give the stricter of the two."""
        order = list(Access)
        return max(self, other, key=order.index)


_ALLOW, _APPROVAL, _HIDDEN = Access.ALLOW, Access.APPROVAL, Access.HIDDEN

# By role, least first, as in `Role`. The owner may do everything: a table that says otherwise is refused.
_USUAL: Mapping[Action, tuple[Access, Access, Access, Access]] = MappingProxyType(
    {
        Action.ISSUE: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.ISSUE_BY_EMAIL: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.CUSTOM_AMOUNT: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.OVER_LIMIT: (_APPROVAL, _APPROVAL, _APPROVAL, _ALLOW),
        Action.REVERSE: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.REVEAL: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.REPRINT: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.CHANGE_ADDRESS: (_APPROVAL, _ALLOW, _ALLOW, _ALLOW),
        Action.DECIDE: (_APPROVAL, _APPROVAL, _ALLOW, _ALLOW),
        Action.SIGN_OFF: (_APPROVAL, _APPROVAL, _ALLOW, _ALLOW),
        Action.SEE_ALL: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.REPORTS: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.EXPORT: (_APPROVAL, _APPROVAL, _ALLOW, _ALLOW),
        Action.SETTINGS: (_HIDDEN, _HIDDEN, _ALLOW, _ALLOW),
        Action.PEOPLE: (_HIDDEN, _HIDDEN, _ALLOW, _ALLOW),
        Action.PRINTER: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
        Action.CHECK_CARD: (_ALLOW, _ALLOW, _ALLOW, _ALLOW),
    }
)


@dataclass(frozen=True, slots=True)
class Rights:
    """Who may do what; `changed` holds only what the owner has set apart from the usual."""

    changed: Mapping[tuple[Action, Role], Access] = field(
        default_factory=lambda: MappingProxyType[tuple[Action, Role], Access]({})
    )

    def access(self, action: Action, role: Role) -> Access:
        """Say how far this role may do this; no table shuts the owner out."""
        if role is Role.OWNER:
            return Access.ALLOW
        usual = _USUAL[action][list(Role).index(role)]
        return self.changed.get((action, role), usual)

    def with_access(self, action: Action, role: Role, access: Access) -> "Rights":
        """Give the table in which this role may do this so far; what is usual is not kept."""
        changed = {cell: kept for cell, kept in self.changed.items() if cell != (action, role)}
        if access is not USUAL_RIGHTS.access(action, role):
            changed[action, role] = access
        return Rights(MappingProxyType(changed))


USUAL_RIGHTS = Rights()
