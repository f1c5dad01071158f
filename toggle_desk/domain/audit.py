"""What happens beside the cards and is kept for ever in the same sealed chain: the whole list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

MARK_LENGTH = 8  # hexadecimal digits of a digest that a person can compare


class Happened(StrEnum):
    """Every kind of event that is no step of an intent; each has a test that it is written."""

    SIGNED_IN = "SignedIn"
    SIGN_IN_REFUSED = "SignInRefused"
    LOCKED = "Locked"
    APPROVAL_ASKED = "ApprovalAsked"
    APPROVED = "Approved"
    APPROVAL_REFUSED = "ApprovalRefused"
    APPROVAL_EXPIRED = "ApprovalExpired"
    ANSWER_REFUSED = "AnswerRefused"  # to a challenge: not the right digits
    ANSWERED_REMOTELY = "AnsweredRemotely"  # at the manager's own program
    APPROVER_ENROLLED = "ApproverEnrolled"  # for approvals from elsewhere
    APPROVER_REMOVED = "ApproverRemoved"
    REFUSED = "NotAllowed"  # a limit or a right stood in the way
    REVEALED = "Revealed"
    EXPORTED = "Exported"
    PERSON_ADDED = "PersonAdded"
    PERSON_CHANGED = "PersonChanged"
    PERSON_DEACTIVATED = "PersonDeactivated"
    PIN_CHANGED = "PinChanged"
    BADGE_CHANGED = "BadgeChanged"
    RIGHTS_CHANGED = "RightsChanged"
    SETTINGS_CHANGED = "SettingsChanged"
    RECORDS_DOUBTED = "RecordsDoubted"  # their end is missing, or they are an older copy
    RECORDS_ACCEPTED = "RecordsAccepted"  # by a manager, as they are
    KEYS_SHOWN = "KeysShown"  # as a recovery sheet
    KEYS_RECOVERED = "KeysRecovered"  # from a recovery sheet
    CLOCK_DOUBTED = "ClockDoubted"
    SPLITTING_NOTICED = "SplittingNoticed"
    GUEST_ERASED = "GuestErased"


_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_CARD_NUMBER = re.compile(r"\d{12,}")


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One thing that happened; `facts` hold neither secrets nor a guest's address.

    What looks like an address or a card's number is left out of the facts, wherever it came from: an event is
    kept for ever, and the address of a guest may have to be forgotten.
    """

    kind: Happened
    actor: str  # a person's name, "" for the program itself
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType[str, str]({}))
    reference: str | None = None  # of the intent that it is about, if it is about one

    def __post_init__(self) -> None:
        """Clean the facts, and keep them from being changed afterwards."""
        cleaned = {name: _clean(text) for name, text in self.facts.items()}
        object.__setattr__(self, "facts", MappingProxyType(cleaned))


@dataclass(frozen=True, slots=True)
class Head:
    """How far the chain goes: the number of its last event, and a digest over all of it that needs no key."""

    number: int
    digest: str  # SHA-256, hexadecimal; empty before the first event

    @property
    def mark(self) -> str:
        """Name this head in a few letters, for an order's note and for paper."""
        return f"{self.number}:{self.digest[:MARK_LENGTH]}"


def _clean(text: str) -> str:
    return _CARD_NUMBER.sub("(number)", _ADDRESS.sub("(address)", text))
