"""One decision that takes two people: what the second is asked, and that they said yes to exactly this."""

from dataclasses import dataclass
from enum import StrEnum

from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Role
from toggle_desk.domain.rights import Action

VALID_FOR = 300.0  # seconds after which a request that is not answered, or not used, expires


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """What a second person is asked; amounts in minor units of the currency of `value`."""

    token: str  # the form token, or the reference that it is about: good for this one and no other
    action: Action
    requester: str
    site: str
    till: str
    value: Money
    product: str
    reason: str
    table: str
    asked_at: Moment
    limit: Code | None = None  # which limit is in the way, None where the right is
    limit_minor: int | None = None
    given_today: int = 0  # by the requester


class Way(StrEnum):
    """How the second person answered."""

    AT_TILL = "at_till"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Signature:
    """What a second person signs with at the till."""

    name: str
    pin: Secret


@dataclass(frozen=True, slots=True)
class Approval:
    """A yes to one request, made by the application layer once the second person has proven who they are.

    `value` is what was approved: the amount of the request, or less.
    """

    request: ApprovalRequest
    approver: str
    role: Role
    way: Way
    value: Money
    at: Moment

    def is_fresh(self, now: Moment) -> bool:
        """Say whether it may still be used: after a restart of the computer none is."""
        return is_fresh(self.request, now) and now.is_soon_after(self.at, VALID_FOR)


def is_fresh(request: ApprovalRequest, now: Moment) -> bool:
    """Say whether a request may still be answered, by both clocks."""
    return now.is_soon_after(request.asked_at, VALID_FOR)
