"""Who gives cards away, and what each of them may do."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is trusted with, least first."""

    STAFF = "staff"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    OWNER = "owner"

    def reaches(self, other: "Role") -> bool:
        """Say whether this role may do what the other may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class Operator:
    """A person at the till; two people never share a name. `email` is where Toggle's receipts go."""

    name: str
    role: Role
    email: str | None = None
    signed_in: bool = True

    def may_decide(self) -> bool:
        """Say whether this person counts as the manager whom staff are told to get."""
        return self.signed_in and self.role.reaches(Role.MANAGER)


# While no operator is set up the program runs as its owner without a PIN, and says so.
OWNER = Operator("Owner", Role.OWNER, signed_in=False)
