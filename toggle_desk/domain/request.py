"""What a person decided: one card, with its reason, and the note that says so in Toggle's books."""

import re
from dataclasses import dataclass

from toggle_desk.domain.approval import Approval
from toggle_desk.domain.catalogue import Choice, Product, Reason, Site
from toggle_desk.domain.email_address import check_email
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.order import GratuityOrder, Handover
from toggle_desk.domain.people import Operator

SITE_LENGTH = 64  # characters
TABLE_LENGTH = 20  # characters
REMARK_LENGTH = 120  # characters; leaves room for the rest of the note

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class IssueRequest:
    """One decision to give one card; `form_token` is the same for every click on one form."""

    form_token: str
    site: Site
    product: Product
    choice: Choice
    reason: Reason
    operator: Operator
    handover: Handover
    table: str = ""
    remark: str = ""
    guest_email: str | None = None
    approval: Approval | None = None  # where a second person has said yes to exactly this card

    def __post_init__(self) -> None:
        """Refuse what Toggle, the books or the guest could misread; raises NotAccepted."""
        check_text("site", self.site.name, SITE_LENGTH)
        check_text("table", self.table, TABLE_LENGTH)
        check_text("note", self.remark, REMARK_LENGTH)
        if self.handover is Handover.EMAIL:
            if not self.guest_email:
                raise NotAccepted(Code.EMAIL_MISSING)
            check_email(self.guest_email)


def note(request: IssueRequest) -> str:
    """Say in Toggle's books who gave what and why, from the same facts that are sent as value."""
    value = request.choice.value
    parts = [
        request.reason.label,
        f"{major_units(value)} {value.currency}",
        f"by {request.operator.name}",
        *([f"approved by {request.approval.approver}"] if request.approval else []),
        *([f"table {request.table}"] if request.table else []),
        *([request.remark] if request.remark else []),
    ]
    return "; ".join(parts)


def says(written: str, value: Money) -> bool:
    """Say whether a note tells of exactly this amount."""
    return f"; {major_units(value)} {value.currency}; by " in written


def check_agreement(decided: Money, order: GratuityOrder) -> None:
    """Raise NotAccepted unless what was decided, the order's value and its note are the same amount."""
    if decided != Money(order.face_value, order.currency) or not says(order.note, decided):
        raise NotAccepted(Code.AMOUNTS_DISAGREE)


def check_text(field: str, text: str, longest: int) -> None:
    """Raise NotAccepted for a text that is too long for the books, or that they could not show."""
    if len(text) > longest:
        raise NotAccepted(Code.TEXT_TOO_LONG, field=field, longest=str(longest))
    if _CONTROL.search(text):
        raise NotAccepted(Code.TEXT_HAS_CONTROL_CHARACTERS, field=field)
