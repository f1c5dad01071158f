"""What one request needs to be sound, and what it becomes: an order for Toggle, a decision on record."""

from dataclasses import replace

from toggle_desk.application.guard import check_operator
from toggle_desk.application.records import Decision
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.audit import Head
from toggle_desk.domain.catalogue import DEFAULT_REASONS, find_site, offers
from toggle_desk.domain.email_address import mailable
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.order import EMAIL_BY_TOGGLE, HANDED_OVER_BY_US, Contact, GratuityOrder, Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.request import IssueRequest, anchored, note
from toggle_desk.domain.rights import ISSUING, Action


def check_request(request: IssueRequest, settings: Settings) -> None:
    """Check a request against what the owner has set up; raises NotAccepted or NotAllowed."""
    check_operator(request.operator, settings)
    if settings.sites and request.site not in settings.sites:
        raise NotAccepted(Code.SITE_UNKNOWN, site=request.site.name)
    if settings.till.site is not None and find_site(settings.sites, settings.till.site) != request.site:
        raise NotAccepted(Code.SITE_LOCKED, site=request.site.name, locked=settings.till.site)
    if request.reason not in (settings.reasons or DEFAULT_REASONS):
        raise NotAccepted(Code.REASON_UNKNOWN, reason=request.reason.code)
    if request.handover not in settings.till.handover:
        raise NotAccepted(Code.HANDOVER_OFF, handover=request.handover.value)
    (offer,) = offers((request.product,), settings.products, settings.connection.currency)
    if request.choice.option_id is None:
        allowed = offer.choose(request.choice.value)
    else:
        allowed = offer.choose_option(request.choice.option_id)
    if allowed != request.choice:
        raise NotAccepted(
            Code.OPTION_UNKNOWN, option=str(request.choice.option_id), product=offer.product.name
        )


def order_of(
    request: IssueRequest, settings: Settings, account_id: int, reference: str, head: Head
) -> GratuityOrder:
    """Make the order that is sent; its note bears the mark of the chain as it is."""
    connection = settings.connection
    by_email = request.handover is Handover.EMAIL
    return GratuityOrder(
        reference=reference,
        account_id=account_id,
        currency=connection.currency,
        product_id=request.product.id,
        face_value=request.choice.value.minor,
        option_id=request.choice.option_id,
        discount_type_id=connection.discount_type_id,
        sales_channel_id=connection.sales_channel_id,
        merchant_id=connection.merchant_id,
        unit_reference=request.site.reference,
        auto_fulfil=connection.auto_fulfil,
        note=anchored(note(request), head),
        fulfilment_method_id=EMAIL_BY_TOGGLE if by_email else HANDED_OVER_BY_US,
        fulfilment_email=mailable(request.guest_email or "") if by_email else None,
        receipt_contact=_receipt_contact(settings, request.operator),
    )


def decision_of(request: IssueRequest, settings: Settings, noted: str = "") -> Decision:
    """Say who decides what, in words that stay readable."""
    approval = request.approval
    return Decision(
        site_name=request.site.name,
        site_reference=request.site.reference,
        product_id=request.product.id,
        product_name=request.product.name,
        value=request.choice.value,
        reason_code=request.reason.code,
        reason_label=request.reason.label,
        operator=request.operator.name,
        role=request.operator.role.value,
        handover=request.handover,
        table=request.table,
        remark=request.remark,
        left_open=not settings.connection.auto_fulfil,
        guest_email=request.guest_email if request.handover is Handover.EMAIL else None,
        approver="" if approval is None else approval.approver,
        approval_way="" if approval is None else approval.way.value,
        note=noted,
    )


def actions_of(request: IssueRequest, settings: Settings) -> tuple[Action, ...]:
    """Name everything that giving this card takes, beside the limits."""
    (offer,) = offers((request.product,), settings.products, settings.connection.currency)
    by_email = request.handover is Handover.EMAIL
    custom = request.choice not in offer.tiles
    return (
        Action.ISSUE,
        *([Action.ISSUE_BY_EMAIL] if by_email else []),
        *([Action.CUSTOM_AMOUNT] if custom else []),
    )


def fits(approval: Approval, request: IssueRequest, settings: Settings) -> bool:
    """Say whether a second person was asked about exactly this card, and said yes to exactly this amount."""
    asked = approval.request
    return (
        asked.action in ISSUING
        and (asked.token, asked.requester) == (request.form_token, request.operator.name)
        and (asked.site, asked.till) == (request.site.name, settings.till.name)
        and (asked.product, asked.reason) == (request.product.name, request.reason.label)
        and asked.table == request.table
        and approval.value == request.choice.value
        and approval.value.currency == asked.value.currency
        and approval.value.minor <= asked.value.minor
    )


def _receipt_contact(settings: Settings, operator: Operator) -> Contact | None:
    wanted = settings.connection.receipt_contact
    if isinstance(wanted, Contact):
        return wanted if wanted.email is None else replace(wanted, email=mailable(wanted.email))
    # Without an address there is no person to send a receipt to, and Toggle would refuse the whole order.
    if wanted == "operator" and operator.email is not None:
        return Contact(mailable(operator.email), *operator.first_and_last_name())
    return None
