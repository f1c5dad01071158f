"""What has been chosen for the next card, and how it becomes a request: values and functions only."""

from dataclasses import dataclass, replace

from toggle_desk.domain.catalogue import Choice, Site
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.money import Money, parse_amount
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.request import IssueRequest
from toggle_desk.presenters import wording
from toggle_desk.presenters.till import Context

PAD_DIGITS = 7  # digits; more would be no gift card


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been chosen so far; it survives locking, switching people and looking elsewhere."""

    form_token: str
    minor: int = 0
    option_id: int | None = None
    typed: str = ""  # the keys of the pad that the amount came from, "" where it came from elsewhere
    reason_code: str | None = None
    table: str = ""
    note: str = ""
    handover: Handover = Handover.SHOW
    email: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """Whom and what limits are asked for: it matters which table and which guest."""

    operator: Operator
    site: Site
    table: str
    guest_email: str


def about(draft: Draft, context: Context) -> About | None:
    """Say what limits are to be asked for, None as long as neither a table nor a guest is named."""
    email = draft.email.strip() if draft.handover is Handover.EMAIL else ""
    guest = email if "@" in email else ""
    table = draft.table.strip()
    if context.operator is None or context.site is None or not (table or guest):
        return None
    return About(context.operator, context.site, table, guest)


def with_pad_key(draft: Draft, key: str, currency: str) -> Draft:
    """Fill the amount from the right in minor units, as card terminals do; with a `point` as it is written.

    What cannot be read as an amount in this currency is none, and stays typed for a person to mend.
    """
    match key:
        case "clear":
            typed = ""
        case "back":
            typed = draft.typed[:-1]
        case "point":
            typed = (draft.typed or "0") + "."
        case _:
            typed = draft.typed + key
            typed = typed if "." in typed else typed.lstrip("0")
    if len(typed.replace(".", "")) > PAD_DIGITS:
        return draft
    return replace(draft, minor=_minor(typed, currency), option_id=None, typed=typed)


def _minor(typed: str, currency: str) -> int:
    if "." not in typed:
        return int(typed or "0")
    try:
        return parse_amount(typed.removesuffix("."), currency).minor
    except NotAccepted:
        return 0


def is_unreadable(draft: Draft) -> bool:
    """Say whether what was typed is more than a beginning and no amount in this currency: 12.5 of yen."""
    return not draft.minor and bool(draft.typed.strip("0."))


def with_pasted(draft: Draft, text: str, context: Context) -> Draft:
    """Take an amount that was copied elsewhere; raises NotAccepted where there is not one way to read it."""
    amount = wording.amount_in(text, context.currency)
    return with_amount(draft, amount.minor, None)


def with_amount(draft: Draft, minor: int, option_id: int | None) -> Draft:
    """Take an amount that came from elsewhere than the pad, on which the next key starts anew."""
    return replace(draft, minor=minor, option_id=option_id, typed="")


def with_amount_of(before: Draft, draft: Draft) -> Draft:
    """Go back to an amount; the next guest's is left alone."""
    if before.form_token != draft.form_token:
        return draft
    return replace(draft, minor=before.minor, option_id=before.option_id, typed=before.typed)


def with_reason(draft: Draft, code: str, context: Context) -> Draft:
    """Take a reason, and its suggested amount where none has been chosen yet."""
    reason = next((one for one in context.reasons if one.code == code), None)
    if reason is None:
        return draft
    suggested = reason.suggested
    choice = None if suggested is None or draft.minor else context.choice_of(suggested)
    if choice is None:
        return replace(draft, reason_code=code)
    return with_amount(replace(draft, reason_code=code), choice.value.minor, choice.option_id)


def carried_over(draft: Draft, before: Context, after: Context, *, way_chosen: bool) -> Draft:
    """Fit a draft to another place, product or person; an amount that cannot be given there is dropped.

    The way of handing over that was used last is taken up unless `way_chosen` says that one was tapped.
    """
    remembered = after.handover is not None and before.handover is None
    if remembered and not way_chosen and not draft.minor:
        draft = replace(draft, handover=after.handover)
    offer = after.offer
    if offer is not None and draft.minor:
        choice = Choice(Money(draft.minor, after.currency), draft.option_id)
        free = offer.custom is not None and draft.option_id is None
        if not free and choice not in offer.tiles:
            draft = with_amount(draft, 0, None)
    if after.handovers and draft.handover not in after.handovers:
        draft = replace(draft, handover=after.handovers[0])
    return draft


def request_of(draft: Draft, context: Context, read: Money | None) -> IssueRequest:
    """Make the request; `read` is the amount that stood on the button, which has to be what is sent.

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
    if read is not None and read != choice.value:
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
