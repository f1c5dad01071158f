"""How the question to a second person looks: a pure function, like every other panel of the page."""

from toggle_desk.domain.approval import ApprovalRequest
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import PIN_DIGITS
from toggle_desk.domain.rights import ISSUING
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue.screen import ApprovalScreen
from toggle_desk.presenters.issue.states import Answer, Asking
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.words import ENGLISH


def approval_screen(state: Asking, context: Context) -> ApprovalScreen:
    """Say what the panel shows."""
    asked = state.question.asked
    amount = wording.money(state.value)
    for_card = asked.action in ISSUING
    signed = state.chosen is not None and len(state.digits) == PIN_DIGITS and not state.busy
    lowering, refusing = state.answer is Answer.LOWER, state.answer is Answer.REFUSE
    return ApprovalScreen(
        headline=wording.say("approval.headline", amount=amount)
        if for_card
        else wording.say("approval.headline.act"),
        why=_why(asked),
        facts=_facts(asked),
        prompt=_prompt(state),
        people=tuple(
            (one.name, wording.say(f"role.{one.role.value}"), one.name == state.chosen)
            for one in state.question.approvers
        ),
        pad_visible=state.chosen is not None or lowering,
        dots=wording.money(state.typed_value)
        if lowering
        else "●" * len(state.digits) + "○" * (PIN_DIGITS - len(state.digits)),
        dots_spoken=_spoken(state),
        word=state.word,
        word_visible=refusing,
        allow_label=wording.say("approval.allow", amount=amount)
        if for_card
        else wording.say("approval.allow.act"),
        can_allow=signed and not lowering and not refusing,
        lower_label=_lower_label(state) if for_card else "",
        can_lower=not state.busy and not refusing and (not lowering or may_lower(state, context)),
        refuse_label=wording.say("approval.do_not_refuse" if refusing else "approval.refuse"),
        refusing=refusing,
        can_refuse=signed and refusing and bool(state.word.strip()),
        expires=_expires(state.seconds_left),
        back_label=wording.say("print.back"),
        elsewhere_label="" if refusing or lowering or state.lowered else wording.say("remote.headline"),
        busy=state.busy,
        notice=wording.say("sign_in.busy") if state.busy else state.problem,
        notice_tone=_tone(state),
    )


def may_lower(state: Asking, context: Context) -> bool:
    """Say whether the amount that is being typed is less than what was asked, and may be given."""
    typed = state.typed_value
    return 0 < typed.minor < state.question.asked.value.minor and context.choice_of(typed) is not None


def _why(asked: ApprovalRequest) -> str:
    limit = "" if asked.limit_minor is None else wording.money(Money(asked.limit_minor, asked.value.currency))
    key = f"approval.{asked.action.value if asked.limit is None else asked.limit.value}"
    key = key if key in ENGLISH else "approval.over_limit"
    return wording.say(key, name=asked.requester, limit=limit, amount=wording.money(asked.value))


def _facts(asked: ApprovalRequest) -> tuple[tuple[str, str], ...]:
    own, currency = wording.own, asked.value.currency
    given = wording.money(Money(asked.given_today, currency)) if asked.action in ISSUING else ""
    rows = (
        ("approval.asks", own(asked.requester)),
        ("fact.value", wording.money(asked.value) if asked.value.minor else ""),
        ("fact.product", own(asked.product)),
        ("fact.reason", own(asked.reason)),
        ("fact.table", own(asked.table)),
        ("fact.site", own(asked.site)),
        ("approval.given_today", given),
    )
    return tuple((wording.say(key), value) for key, value in rows if value)


def _prompt(state: Asking) -> str:
    if state.answer is Answer.LOWER:
        return wording.say("approval.lower_to", amount=wording.money(state.question.asked.value))
    if state.chosen is None:
        return wording.say("approval.who", name=state.question.asked.requester)
    return wording.say("sign_in.prompt", name=state.chosen)


def _lower_label(state: Asking) -> str:
    if state.answer is not Answer.LOWER:
        return wording.say("approval.lower")
    typed = state.typed_value
    return (
        wording.say("approval.use", amount=wording.money(typed))
        if typed.minor
        else wording.say("approval.use_none")
    )


def _spoken(state: Asking) -> str:
    if state.answer is Answer.LOWER:
        return wording.spoken(state.typed_value) if state.typed else wording.say("spoken.nothing")
    if not state.digits:
        return wording.say("sign_in.untyped")
    return wording.say("sign_in.typed", count=str(len(state.digits)), total=str(PIN_DIGITS))


def _expires(seconds: int) -> str:
    minutes, rest = divmod(max(0, seconds), 60)
    return wording.say("approval.expires", minutes=str(minutes), seconds=f"{rest:02}")


def _tone(state: Asking) -> Tone:
    if state.busy:
        return Tone.WAIT
    return Tone.BAD if state.problem else Tone.PLAIN
