"""What happens beside the cards and is kept for ever in the same sealed chain: the whole list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Happened(StrEnum):
    """Every kind of event that is no step of an intent; each has a test that it is written."""

    SIGNED_IN = "SignedIn"
    SIGN_IN_REFUSED = "SignInRefused"
    LOCKED = "Locked"
    APPROVAL_ASKED = "ApprovalAsked"
    APPROVED = "Approved"
    APPROVAL_REFUSED = "ApprovalRefused"
    APPROVAL_EXPIRED = "ApprovalExpired"
    REFUSED = "Refused"  # a limit or a right stood in the way
    REVEALED = "Revealed"
    EXPORTED = "Exported"
    PERSON_ADDED = "PersonAdded"
    PERSON_CHANGED = "PersonChanged"
    PERSON_DEACTIVATED = "PersonDeactivated"
    PIN_CHANGED = "PinChanged"
    BADGE_CHANGED = "BadgeChanged"
    RIGHTS_CHANGED = "RightsChanged"
    SETTINGS_CHANGED = "SettingsChanged"
    CLOCK_DOUBTED = "ClockDoubted"
    SPLITTING_NOTICED = "SplittingNoticed"
    GUEST_ERASED = "GuestErased"


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One thing that happened; `facts` hold neither secrets nor a guest's address."""

    kind: Happened
    actor: str  # a person's name, "" for the program itself
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType[str, str]({}))
    reference: str | None = None  # of the intent that it is about, if it is about one
