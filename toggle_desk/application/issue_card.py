"""Issues one card: checked, written down, and only then sent."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from toggle_desk.application.driver import Driver
from toggle_desk.application.guard import Guard, check_operator
from toggle_desk.application.ports import Clock, Ids, Ledger
from toggle_desk.application.records import Decision, Entry
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.catalogue import DEFAULT_REASONS, find_site, offers
from toggle_desk.domain.email_address import mailable
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed, NotIssued
from toggle_desk.domain.intent import Intent, Kind, Prepared, State
from toggle_desk.domain.order import EMAIL_BY_TOGGLE, HANDED_OVER_BY_US, Contact, GratuityOrder, Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.request import IssueRequest, check_agreement, note
from toggle_desk.domain.rights import ISSUING, Access, Action
from toggle_desk.domain.steps import advance


@dataclass(frozen=True, slots=True)
class IssueCard:
    """The main use case. Raises NotAccepted, NotAllowed, NotIssued or RecordsUnusable: nothing was sent then.

    What was sent comes back as an Entry whose state says what is known of it.
    """

    ledger: Ledger
    driver: Driver
    clock: Clock
    ids: Ids
    settings: Callable[[], Settings]
    guard: Guard

    async def __call__(self, request: IssueRequest) -> Entry:
        """Issue the card, once for each form token; an approval has to be for exactly this card."""
        settings = self.settings()
        account_id = settings.connection.account_id
        if account_id is None:
            raise NotIssued(Code.NOT_CONNECTED_YET)
        check_request(request, settings)
        self._check_rights(request, settings)
        order = _order(request, settings, account_id, self.ids.reference())
        check_agreement(request.choice.value, order)
        at = self.clock.dated()
        drafted = Intent(order.reference, Kind.CARD, State.DRAFT, order.face_value, prepared_at=at)
        intent, due = advance(drafted, Prepared(), at)
        draft = Entry(
            intent=intent,
            decision=replace(
                decision_of(request, settings, order.note), day_in_doubt=not self.clock.is_sure_of_day()
            ),
            order=order,
            issued=None,
            version=0,
            created=at.wall,
        )

        def within_limits(spent: Spent) -> None:
            self._check_limits(request, spent)

        day = self.clock.start_of_day()
        try:
            entry = self.ledger.prepare(draft, request.form_token, day, within_limits)
        except NotAllowed as problem:
            raise self.guard.refused(request.operator, Action.OVER_LIMIT, problem) from None
        if entry.reference != order.reference:
            return entry  # this form was issued before: the same intent, as it stands now
        self.guard.used(request.approval)
        return await self.driver.carry_out(entry, due)

    def _check_rights(self, request: IssueRequest, settings: Settings) -> None:
        by, approval = request.operator, request.approval
        needed = actions_of(request, settings)
        for action in needed:
            access = self.guard.access(action, by)
            if access is Access.HIDDEN or (access is Access.APPROVAL and approval is None):
                raise self.guard.refused(by, action, self.guard.refusal(by, access))
        if approval is not None and not (
            fits(approval, request, settings) and self._approver_reaches(approval, settings, needed)
        ):
            problem = NotAllowed(Code.APPROVAL_UNFIT, name=approval.approver)
            raise self.guard.refused(by, approval.request.action, problem)

    def _approver_reaches(self, approval: Approval, settings: Settings, needed: Iterable[Action]) -> bool:
        """Ask the table again: who approved may have lost the role since."""
        by_approval = [action for action in needed if action is not Action.OVER_LIMIT]
        approver = next(
            (one.operator for one in settings.operators if one.operator.name == approval.approver), None
        )
        return (
            approver is not None
            and approver.role is approval.role
            and self.guard.may_approve(approver, approval.request, approval.value, *by_approval)
        )

    def _check_limits(self, request: IssueRequest, spent: Spent) -> None:
        """Raise NotAllowed for a limit that is in the way by now, in the transaction that counts the card."""
        by, approval = request.operator, request.approval
        if approval is not None and not self.guard.is_granted(approval):
            raise NotAllowed(Code.APPROVAL_EXPIRED, name=approval.approver)
        self.guard.check_limits(by, request.choice.value, spent, approval)


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


def _order(request: IssueRequest, settings: Settings, account_id: int, reference: str) -> GratuityOrder:
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
        note=note(request),
        fulfilment_method_id=EMAIL_BY_TOGGLE if by_email else HANDED_OVER_BY_US,
        fulfilment_email=mailable(request.guest_email or "") if by_email else None,
        receipt_contact=_receipt_contact(settings, request.operator),
    )


def _receipt_contact(settings: Settings, operator: Operator) -> Contact | None:
    wanted = settings.connection.receipt_contact
    if isinstance(wanted, Contact):
        return wanted if wanted.email is None else replace(wanted, email=mailable(wanted.email))
    # Without an address there is no person to send a receipt to, and Toggle would refuse the whole order.
    if wanted == "operator" and operator.email is not None:
        return Contact(mailable(operator.email), *operator.first_and_last_name())
    return None


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
