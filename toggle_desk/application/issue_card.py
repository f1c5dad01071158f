"""Issues one card: checked, written down, and only then sent."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.driver import Driver
from toggle_desk.application.noticing import Noticed
from toggle_desk.application.ports import Clock, Ids, Ledger, Trail
from toggle_desk.application.records import Decision, Entry
from toggle_desk.application.settings import Settings
from toggle_desk.domain.catalogue import DEFAULT_REASONS, find_site, offers
from toggle_desk.domain.email_address import mailable
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed, NotIssued
from toggle_desk.domain.intent import Intent, Kind, Prepared, State
from toggle_desk.domain.order import EMAIL_BY_TOGGLE, HANDED_OVER_BY_US, Contact, GratuityOrder, Handover
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.policy import Spent, check_limits
from toggle_desk.domain.request import IssueRequest, check_agreement, note
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
    trail: Trail

    async def __call__(self, request: IssueRequest) -> Entry:
        """Issue the card, once for each form token."""
        settings = self.settings()
        account_id = settings.connection.account_id
        if account_id is None:
            raise NotIssued(Code.NOT_CONNECTED_YET)
        check_request(request, settings)
        order = _order(request, settings, account_id, self.ids.reference())
        check_agreement(request.choice.value, order)
        stopped = await self.driver.learn_day()
        at = self.clock.dated()
        drafted = Intent(order.reference, Kind.CARD, State.DRAFT, order.face_value, prepared_at=at)
        intent, due = advance(drafted, Prepared(), at)
        draft = Entry(
            intent=intent,
            decision=replace(
                _decision(request, settings, order.note), day_in_doubt=not self.clock.is_sure_of_day()
            ),
            order=order,
            issued=None,
            version=0,
            created=at.wall,
        )

        noticed = Noticed(self.trail, request.operator, settings.limits)

        def within_limits(spent: Spent) -> None:
            noticed.look(draft.decision, spent)
            check_limits(settings.limits, request.operator, request.choice.value, spent)

        with noticed.refusals():
            entry = self.ledger.prepare(draft, request.form_token, self.clock.start_of_day(), within_limits)
        if entry.reference != order.reference:
            return entry  # this form was issued before: the same intent, as it stands now
        noticed.prepared(entry)
        return await self.driver.carry_out(entry, due, within_limits, stopped)


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


def check_operator(operator: Operator, settings: Settings) -> None:
    """Raise NotAllowed unless this person is set up here; where no operator is, the owner needs no PIN."""
    known = [colleague.operator for colleague in settings.operators]
    if known and operator not in known:
        code = Code.OPERATOR_NEEDED if operator == OWNER else Code.OPERATOR_UNKNOWN
        raise NotAllowed(code, name=operator.name)


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


def _decision(request: IssueRequest, settings: Settings, noted: str) -> Decision:
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
        note=noted,
    )
