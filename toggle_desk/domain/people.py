"""Who gives cards away, and what each of them may do."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed

PIN_DIGITS = 6
AUTO_LOCK = 120  # seconds without a touch until a till locks itself, unless the owner says otherwise


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

    def first_and_last_name(self) -> tuple[str, str]:
        """Divide the name where forms want it in two: together they read as it does; one word has no second.

        A no-break space keeps a name of two words together where another space divides.
        """
        for space in (" ", "\u3000", "\u00a0"):
            first, found, last = self.name.strip().partition(space)
            if found:
                return first.strip(), last.strip()
        return self.name.strip(), ""

    def may_decide(self) -> bool:
        """Say whether this person counts as the manager whom staff are told to get."""
        return self.signed_in and self.role.reaches(Role.MANAGER)


def same_name(one: str, other: str) -> bool:
    """Say whether two texts name one person, however their spaces and capitals are written."""
    first, second = (
        " ".join(unicodedata.normalize("NFKC", name).casefold().split()) for name in (one, other)
    )
    return first == second


def pin_of(name: str, typed: Secret) -> Secret:
    """Read a PIN in the digits of any script, without the spaces that came along.

    Raises NotAllowed for what is no PIN at all: it is no guess at one either.
    """
    text = typed.reveal().strip().strip("\ufeff\u200b\u200e\u200f\u061c").strip()
    digits = [unicodedata.decimal(letter, None) for letter in text]
    if len(digits) != PIN_DIGITS or None in digits:
        raise NotAllowed(Code.PIN_MALFORMED, name=name)
    return Secret("".join(map(str, digits)))


# While no operator is set up the program runs as its owner without a PIN, and says so.
OWNER = Operator("Owner", Role.OWNER, signed_in=False)
