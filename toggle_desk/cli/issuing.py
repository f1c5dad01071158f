"""Finds what the words of a command line name, the site, the product and the reason, and issues that card."""

from dataclasses import replace

from toggle_desk.application.desk import Desk
from toggle_desk.application.load_catalogue import Catalogue
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.cli.approving import allowed, refuse_same
from toggle_desk.cli.commands.issue import Issue
from toggle_desk.cli.sending import settle_earlier
from toggle_desk.cli.sign_in import sign_in
from toggle_desk.domain.catalogue import (
    DEFAULT_REASONS,
    NO_SITE,
    Choice,
    Offer,
    Reason,
    Site,
    find_offer,
    find_site,
)
from toggle_desk.domain.email_address import check_email
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.money import Money, parse_amount
from toggle_desk.domain.order import Handover
from toggle_desk.domain.request import IssueRequest


async def issue(desk: Desk, options: Issue) -> Entry:
    """Issue one card and wait a little for its outcome. Raises DeskError where nothing was recorded."""
    settings = desk.setup.settings()
    currency = settings.connection.currency
    # What can be refused without a question to Toggle or the operator is refused first.
    amount = parse_amount(options.amount, currency) if options.amount is not None else None
    if options.email is not None:
        check_email(options.email.strip(" "))
    reason = _reason(settings, options.reason)
    site = _site(settings, options.site)
    operator = await sign_in(desk, settings, options.operator)
    refuse_same(operator, options.approve_by)
    offer = await _offer(desk, options.product)
    await settle_earlier(desk)
    request = IssueRequest(
        form_token=desk.issuing.tokens(),
        site=site,
        product=offer.product,
        choice=_choice(offer, amount, options.option),
        reason=reason,
        operator=operator,
        handover=Handover.EMAIL if options.email is not None else Handover.SHOW,
        table=options.table.strip(),
        remark=options.note.strip(),
        guest_email=options.email.strip(" ") if options.email is not None else None,
    )
    entry = await _with_approval(desk, request, options.approve_by)
    return await desk.cards.ask_validity(await desk.issuing.await_outcome(entry))


async def _with_approval(desk: Desk, request: IssueRequest, approver: str | None) -> Entry:
    """Issue the card; a second person is asked only where the operator may not give it alone."""
    try:
        return await desk.issuing.issue_card(request)
    except NotAllowed as problem:
        asked = None if approver is None else desk.approve.for_card(request, problem)
        if approver is None or asked is None:
            raise
    approval = await allowed(desk, asked, approver)
    return await desk.issuing.issue_card(replace(request, approval=approval))


async def _offer(desk: Desk, wanted: str) -> Offer:
    remembered = desk.setup.load_catalogue.remembered()
    if remembered is not None:
        try:
            return find_offer(remembered.offers, wanted)
        except NotAccepted:
            pass  # the list may have changed since it was fetched
    catalogue: Catalogue = await desk.setup.load_catalogue()
    return find_offer(catalogue.offers, wanted)


def _choice(offer: Offer, amount: Money | None, option: int | None) -> Choice:
    if amount is not None:
        return offer.choose(amount)
    return offer.choose_option(option or 0)


def _reason(settings: Settings, code: str) -> Reason:
    for reason in settings.reasons or DEFAULT_REASONS:
        if reason.code == code:
            return reason
    raise NotAccepted(Code.REASON_UNKNOWN, reason=code)


def _site(settings: Settings, wanted: str) -> Site:
    if settings.sites:
        return find_site(settings.sites, wanted)
    # With no list to check against, Toggle itself judges the reference.
    text = wanted.strip()
    return Site(text, text) if text else NO_SITE
