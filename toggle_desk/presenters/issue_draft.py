"""What has been chosen for the next card, and how it becomes a request: values and functions only."""

from dataclasses import dataclass, replace

from toggle_desk.domain.catalogue import Choice, Offer, Reason, Site
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money, parse_amount
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.request import IssueRequest
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters import wording
from toggle_desk.presenters.language import Language

PAD_DIGITS = 7  # digits; more would be no gift card


@dataclass(frozen=True, slots=True)
class Context:
    """The place, the product and the person that a card would be issued with; None until known."""

    currency: str = "GBP"
    site: Site | None = None
    offer: Offer | None = None
    operator: Operator | None = None
    reasons: tuple[Reason, ...] = ()
    handovers: tuple[Handover, ...] = ()
    handover: Handover | None = None  # the one that was used last
    left_today: tuple[Money, Money] | None = None  # what is left, and out of how much
    usual: Usual | None = None  # what this person usually gives
    problem: str = ""  # why nothing can be issued at all

    def choice_of(self, value: Money) -> Choice | None:
        """Give the choice that a value stands for, None where the product may not be given at it."""
        try:
            return None if self.offer is None else self.offer.choose(value)
        except NotAccepted:
            return None


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been chosen so far; it survives locking, switching people and looking elsewhere."""

    form_token: str
    minor: int = 0
    option_id: int | None = None
    reason_code: str | None = None
    table: str = ""
    note: str = ""
    handover: Handover = Handover.SHOW
    email: str = ""


def with_pad_key(draft: Draft, key: str) -> Draft:
    """Fill the amount from the right in minor units, as card terminals do."""
    digits = str(draft.minor) if draft.minor and draft.option_id is None else ""
    match key:
        case "clear":
            digits = ""
        case "back":
            digits = digits[:-1]
        case _:
            digits = (digits + key).lstrip("0")
    return draft if len(digits) > PAD_DIGITS else replace(draft, minor=int(digits or "0"), option_id=None)


def with_pasted(draft: Draft, text: str, context: Context) -> Draft:
    """Take an amount that was copied elsewhere; raises NotAccepted where there is not one way to read it."""
    amount = parse_amount(Language.current.plain(text), context.currency)
    return replace(draft, minor=amount.minor, option_id=None)


def with_reason(draft: Draft, code: str, context: Context) -> Draft:
    """Take a reason, and its suggested amount where none has been chosen yet."""
    reason = next((one for one in context.reasons if one.code == code), None)
    if reason is None:
        return draft
    suggested = reason.suggested
    choice = None if suggested is None or draft.minor else context.choice_of(suggested)
    if choice is None:
        return replace(draft, reason_code=code)
    return replace(draft, reason_code=code, minor=choice.value.minor, option_id=choice.option_id)


def carried_over(draft: Draft, before: Context, after: Context, *, way_chosen: bool) -> Draft:
    """Fit a draft to another place, product or person; an amount that cannot be given there is dropped.

    The way of handing over that was used last is taken up unless `way_chosen` says that somebody tapped one.
    """
    remembered = after.handover is not None and before.handover is None
    if remembered and not way_chosen and not draft.minor:
        draft = replace(draft, handover=after.handover)
    offer = after.offer
    if offer is not None and draft.minor:
        choice = Choice(Money(draft.minor, after.currency), draft.option_id)
        free = offer.custom is not None and draft.option_id is None
        if not free and choice not in offer.tiles:
            draft = replace(draft, minor=0, option_id=None)
    if after.handovers and draft.handover not in after.handovers:
        draft = replace(draft, handover=after.handovers[0])
    return draft


def request_of(draft: Draft, context: Context, button: str | None) -> IssueRequest:
    """Make the request; `button` is what a person has read on the button, which has to be what is sent.

    Raises NotAccepted where something is missing, not allowed, or not what was read.
    """
    reason = next((one for one in context.reasons if one.code == draft.reason_code), None)
    if context.offer is None or context.site is None or context.operator is None:
        raise NotAccepted(Code.SITE_MISSING)
    if draft.minor == 0 or reason is None:
        raise NotAccepted(Code.CHOICE_MISSING)
    if draft.option_id is not None:
        choice = context.offer.choose_option(draft.option_id)
    else:
        choice = context.offer.choose(Money(draft.minor, context.currency))
    if button is not None and button != wording.say("issue.button", amount=wording.money(choice.value)):
        raise NotAccepted(Code.AMOUNTS_DISAGREE)
    return IssueRequest(
        form_token=draft.form_token,
        site=context.site,
        product=context.offer.product,
        choice=choice,
        reason=reason,
        operator=context.operator,
        handover=draft.handover,
        table=draft.table.strip(),
        remark=draft.note.strip(),
        guest_email=draft.email.strip(" ") or None,
    )
