"""How each state of the issue page looks: a pure function, so the same state always looks the same."""

from typing import assert_never

from toggle_desk.application.records import Entry, Issued
from toggle_desk.domain.card import Secret
from toggle_desk.domain.card_number import grouped, masked
from toggle_desk.domain.catalogue import Choice
from toggle_desk.domain.email_typos import suggestion
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.domain.intent import ABANDONABLE, RESENDABLE, WATCHED, Kind
from toggle_desk.domain.money import Money, exponent
from toggle_desk.domain.order import Handover
from toggle_desk.domain.remainder import Bound
from toggle_desk.domain.rights import Access, Action
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.issue.draft import Draft, is_unreadable
from toggle_desk.presenters.issue.question import approval_screen
from toggle_desk.presenters.issue.screen import (
    FormScreen,
    GuestScreen,
    IssueScreen,
    Pick,
    ResultScreen,
    ReverseScreen,
    Tile,
    UnknownScreen,
)
from toggle_desk.presenters.issue.states import (
    Asking,
    Done,
    Editing,
    Holding,
    Panel,
    Reversing,
    Sending,
    ShowingGuest,
    Unconfirmed,
)
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone


def screen_for(state: Panel, draft: Draft, context: Context) -> IssueScreen:
    """Say what the page shows in a state: the same state always looks the same."""
    match state:
        case Editing() | Holding() | Sending():
            return _form(state, draft, context)
        case Done():
            return _result(state, context)
        case ShowingGuest():
            return _guest(state)
        case Reversing():
            return _reverse(state)
        case Unconfirmed():
            return _unknown(state)
        case Asking():
            return approval_screen(state, context)
        case _:
            assert_never(state)


def _form(state: Editing | Holding | Sending, draft: Draft, context: Context) -> FormScreen:
    busy = not isinstance(state, Editing)
    chosen = Money(draft.minor, context.currency)
    reason = next((one for one in context.reasons if one.code == draft.reason_code), None)
    problem = (
        context.problem or (state.problem if isinstance(state, Editing) else "") or _doubt(draft, context)
    )
    ready = bool(draft.minor and reason and context.offer and context.site and context.operator)
    by_email = draft.handover is Handover.EMAIL
    return FormScreen(
        amount=wording.money(chosen),
        amount_set=bool(draft.minor),
        amount_spoken=wording.spoken(chosen) if draft.minor else wording.say("spoken.nothing"),
        tiles=_tiles(draft, context),
        # A press while a card is on its way changes nothing; greying it all would only cost a repaint.
        pad_enabled=context.takes_any_amount,
        reasons=tuple(Pick(one.code, one.label, one.code == draft.reason_code) for one in context.reasons),
        table=draft.table,
        note=draft.note,
        summary_product=wording.listed(
            context.offer.product.name if context.offer else "", context.site.name if context.site else ""
        ),
        summary_reason=_why(draft, context),
        left_today=_left(context),
        handovers=tuple(
            Pick(one.value, wording.say(f"handover.{one.value}"), one is draft.handover)
            for one in context.handovers
        ),
        handover_hint=wording.say(f"handover.{draft.handover.value}.hint"),
        email_visible=by_email,
        email=draft.email,
        issue_label=_progress(state) or _issue_label(draft, chosen),
        can_issue=ready and not busy and not context.problem and (not by_email or bool(draft.email.strip())),
        busy=busy,
        notice=problem,
        notice_tone=_notice_tone(state, problem),
        filling=_filling(draft, context),
        unusual=_unusual(draft, context),
        suggestion=_suggested(draft) if by_email and not busy else "",
        undo=wording.say("issue.undo") if isinstance(state, Holding) else "",
        issue_value=chosen if draft.minor and not busy else None,
    )


def _notice_tone(state: Editing | Holding | Sending, problem: str) -> Tone:
    if isinstance(state, Editing) and state.problem:
        return state.tone
    return Tone.WARN if problem else Tone.PLAIN


def _progress(state: Editing | Holding | Sending) -> str:
    match state:
        case Editing():
            return ""
        case Holding():
            return wording.say("issue.holding", seconds=str(state.seconds_left))
        case Sending():
            return state.progress
        case _:
            assert_never(state)


def _suggested(draft: Draft) -> str:
    meant = suggestion(draft.email)
    return wording.say("issue.suggestion", domain=meant.rpartition("@")[2]) if meant else ""


def _tiles(draft: Draft, context: Context) -> tuple[Tile, ...]:
    if context.offer is None:
        return ()
    return tuple(
        Tile(
            minor=choice.value.minor,
            key=_key(choice),
            label=wording.short_money(choice.value),
            selected=(choice.value.minor, choice.option_id) == (draft.minor, draft.option_id),
        )
        for choice in context.offer.tiles
    )


def _key(choice: Choice) -> str:
    return f"{choice.value.minor}:{choice.option_id or ''}"


def _doubt(draft: Draft, context: Context) -> str:
    """Say early what would be refused later, while the amount is being typed."""
    if is_unreadable(draft):
        text = Language.current.left_to_right(draft.typed.replace(".", Language.current.point))
        return wording.say("issue.not_typed", text=text)
    if context.offer is None or not draft.minor or draft.option_id is not None:
        return ""
    try:
        context.offer.choose(Money(draft.minor, context.currency))
    except NotAccepted as problem:
        return wording.in_doubt(problem, context.currency)  # no attempt was made to issue it
    return ""


def _filling(draft: Draft, context: Context) -> str:
    """Make plain while it happens that digits alone fill from the right."""
    decimals = exponent(context.currency)
    if not draft.typed or "." in draft.typed or not decimals:
        return ""
    amount = wording.money(Money(draft.minor, context.currency))
    typed = Language.current.left_to_right(draft.typed)
    whole = Money(draft.minor * 10**decimals, context.currency)
    if context.choice_of(whole) is None:
        return wording.say("issue.filled", typed=typed, amount=amount)
    return wording.say(
        "issue.filling", typed=typed, amount=amount, whole=wording.money(whole), zeros="0" * decimals
    )


def _unusual(draft: Draft, context: Context) -> str:
    """Have a slip of the thumb seen before it is issued; it stops no card."""
    usual = context.usual
    if usual is None or not usual.is_well_over(draft.minor):
        return ""
    return wording.say("issue.unusual", usual=wording.money(Money(usual.middle, context.currency)))


def _why(draft: Draft, context: Context) -> str:
    reason = next((one.label for one in context.reasons if one.code == draft.reason_code), "")
    table = wording.say("issue.at_table", table=draft.table.strip()) if draft.table.strip() else ""
    return wording.listed(reason, table)


def _left(context: Context) -> str:
    if context.left_today is None:
        return ""
    room = context.left_today
    if room.bound is Bound.HOUR:
        return wording.say("issue.left.hour", limit=Language.current.whole(room.limit))
    left, limit = (wording.short_money(Money(minor, context.currency)) for minor in (room.left, room.limit))
    key = "issue.left_today" if room.bound is Bound.DAY else f"issue.left.{room.bound.value}"
    return wording.say(key, left=left, limit=limit)


def _issue_label(draft: Draft, chosen: Money) -> str:
    return (
        wording.say("issue.button", amount=wording.money(chosen))
        if draft.minor
        else wording.say("issue.button.empty")
    )


def _result(state: Done, context: Context) -> ResultScreen:
    entry = state.entry
    issued = entry.issued or Issued(None, None)
    currency = entry.decision.value.currency
    shown = issued.shown_number
    worth = entry.decision.value if issued.balance is None else Money(issued.balance, currency)
    reversed_ = entry.reversed_by is not None
    may_reveal = state.revealed or context.access(Action.REVEAL) is Access.ALLOW
    may_reverse = context.access(Action.REVERSE) is not Access.HIDDEN
    is_card = entry.kind is Kind.CARD and not reversed_  # else there is nothing to hand over
    lines = [
        ("result.pin", wording.say("handover.pin_zeros") if issued.pin_may_lack_zeros else ""),
        ("fact.product", wording.own(issued.product_name or entry.decision.product_name)),
        ("fact.expires", outcome.day(issued.expires)),
        ("fact.valid_from", outcome.day_here(issued.valid_from)),
        ("fact.order", issued.order_id or ""),
        ("fact.reference", Language.current.left_to_right(entry.reference)),
    ]
    return ResultScreen(
        headline=_result_headline(entry),
        amount=wording.money(worth),
        number=Language.current.left_to_right(masked(issued.last4)),
        number_held=Language.current.left_to_right(grouped(_text(shown))) if may_reveal else "",
        pin_held=_text(issued.pin) if may_reveal else "",
        lines=tuple((wording.say(key), value) for key, value in lines if value),
        notice=state.problem or _more_than(worth, entry),
        notice_tone=Tone.BAD if state.problem else outcome.tone(entry),
        tone=outcome.tone(entry),
        can_show=is_card and shown is not None,
        can_print=is_card and shown is not None,
        can_reverse=entry.may_be_reversed and may_reverse,
        busy=False,
        show_next=is_card
        and not state.seen
        and shown is not None
        and entry.decision.handover is Handover.SHOW,
    )


def _result_headline(entry: Entry) -> str:
    if entry.kind is Kind.REVERSAL:
        return outcome.state_label(entry)
    key = "reversed" if entry.reversed_by is not None else entry.state.value
    return wording.say(f"result.headline.{key}")


def _more_than(worth: Money, entry: Entry) -> str:
    """Say what became of a card, unless that is no more than its headline and amount say already."""
    said = outcome.sentence(entry)
    plain = wording.say("outcome.ISSUED", amount=wording.money(worth))
    return "" if said == plain else said


def _guest(state: ShowingGuest) -> GuestScreen:
    face = state.face
    return GuestScreen(
        title=face.title,
        amount=face.amount,
        code=face.code,
        number=Language.current.left_to_right(face.number),
        pin=face.pin,
        lines=face.lines,
        closes_in=wording.say("guest.closes_in", seconds=str(state.seconds_left)),
    )


def _reverse(state: Reversing) -> ReverseScreen:
    amount = wording.money(state.entry.decision.value)
    done = state.entry.reversed_by is not None or state.tone is Tone.WARN
    return ReverseScreen(
        headline=wording.say("reverse.headline", amount=amount),
        message=wording.say("reverse.message"),
        reason=state.reason,
        cancel_label=wording.say("print.back" if done else "reverse.cancel"),
        can_confirm=bool(state.reason.strip()) and not state.busy and not done,
        busy=state.busy,
        notice=state.problem,
        notice_tone=state.tone,
    )


def _unknown(state: Unconfirmed) -> UnknownScreen:
    entry = state.entry
    amount = wording.money(entry.decision.value)
    resend = entry.state in RESENDABLE
    abandon = entry.state in ABANDONABLE
    manager = [wording.say("unknown.manager_intro")]
    if entry.kind is Kind.CARD:  # taking the same card back once more makes no second one
        manager.append(wording.say("unknown.risk.resend" if resend else "unknown.risk.wait", amount=amount))
    headline = outcome.state_label(entry)
    said = outcome.sentence(entry).removeprefix(f"{headline}. ")
    return UnknownScreen(
        headline=headline,
        message=" ".join(part for part in (said, state.problem) if part),
        check_line=_check_line(state),
        reference=outcome.tail(entry),
        can_check=entry.state in WATCHED and state.may_ask and not state.checking,
        manager_lines=tuple(manager),
        manager_open=state.manager is not None,
        can_send_again=state.manager is not None and resend and not state.checking,
        can_abandon=state.manager is not None and abandon and not state.checking,
        next_label=wording.say("unknown.next"),
    )


def _check_line(state: Unconfirmed) -> str:
    if state.checking or state.check_in == 0:
        return wording.say("outcome.check_now")
    if state.check_in is None:
        return wording.say("outcome.check_never")
    if state.check_in > outcome.LONG_WAIT:
        return wording.say("outcome.check_in_minutes", minutes=str(round(state.check_in / 60)))
    return wording.say("outcome.check_in", seconds=str(max(1, round(state.check_in))))


def _text(secret: Secret | None) -> str:
    return "" if secret is None else secret.reveal()
