"""The manager's side in this window: what a till elsewhere asks, and after a PIN the digits that say yes."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Secret
from toggle_desk.domain.challenge import Facts, Spoken, grouped_code, read_code, read_facts, told_by_phone
from toggle_desk.domain.errors import DeskError, VaultUnavailable
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import PIN_DIGITS, Operator
from toggle_desk.domain.rights import ISSUING
from toggle_desk.presenters import wording
from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.services import Services
from toggle_desk.presenters.tasks import Newest
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.words import ENGLISH

_DOT, _GAP = "●", "○"


@dataclass(frozen=True, slots=True)
class AnswerScreen:
    """Fields to fill, then the facts with a pad, then the digits."""

    text: str = ""
    who: str = ""
    till: str = ""
    amount: str = ""
    code: str = ""
    asking: bool = True
    value: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    managers: tuple[Pick, ...] = ()
    dots: str = ""
    dots_spoken: str = ""
    can_type: bool = False
    digits: str = ""
    digits_spoken: str = ""
    notice: str = ""
    notice_tone: Tone = Tone.PLAIN


class AnswerView(Protocol):
    """The page's widget."""

    def display(self, screen: AnswerScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class AnswerState:
    """What is typed, what it was read as, and who signs; `digits` is the answer once it is given."""

    currency: str = "GBP"  # that amounts are typed in
    fields: tuple[tuple[str, str], ...] = ()
    told: Spoken | None = None
    facts: Facts | None = None  # where the text of a code was pasted
    people: tuple[Operator, ...] = ()
    chosen: str = ""
    pin: str = field(default="", repr=False)
    digits: str = field(default="", repr=False)
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN

    def typed(self, name: str) -> str:
        """Give what stands in a field."""
        return dict(self.fields).get(name, "")


class AnswerPresenter:
    """Gives digits only for what was shown, and only to a manager's PIN."""

    def __init__(self, view: AnswerView, services: Services) -> None:
        """Take the view; the currency comes by `context_changed`."""
        self._view = view
        self._tasks = services.tasks
        self._newest = Newest(services.tasks)
        self._orders = services.orders
        self._state = AnswerState()

    def context_changed(self, context: Context) -> None:
        """Take the currency that amounts are typed in."""
        self._state = replace(self._state, currency=context.currency)

    def opened(self) -> None:
        """Start afresh, and ask who has a key on this computer."""
        self._newest.forget()

        async def look(desk: Desk) -> tuple[tuple[Operator, bool], ...]:
            return await desk.remote.approvers.people()

        def found(people: tuple[tuple[Operator, bool], ...]) -> None:
            able = tuple(one for one, has in people if has)
            chosen = able[0].name if len(able) == 1 else ""
            notice = "" if able else wording.say("remote.answer_nobody")
            self._enter(
                replace(self._state, people=able, chosen=chosen, busy=False, notice=notice, tone=Tone.WARN)
            )

        self._enter(AnswerState(self._state.currency, busy=True))
        self._newest.start(look, found, self._refused)

    def left(self) -> None:
        """Leave nothing of it on screen."""
        self._newest.forget()
        self._enter(AnswerState(self._state.currency))

    def edited(self, name: str, text: str) -> None:
        """Take what is typed or pasted into a field."""
        kept = {**dict(self._state.fields), name: text}
        self._enter(replace(self._state, fields=tuple(kept.items()), notice=""))

    def read_clicked(self) -> None:
        """Read what is asked, and show it."""
        state = self._state
        try:
            facts = read_facts(state.typed("text")) if state.typed("text").strip() else None
            told = self._told() if facts is None else facts.told()
        except DeskError as problem:
            self._enter(replace(state, notice=wording.in_doubt(problem), tone=Tone.BAD))
            return
        if told is None:
            self._enter(replace(state, notice=wording.say("approver.missing"), tone=Tone.BAD))
        else:
            self._enter(replace(state, told=told, facts=facts, notice=""))

    def manager_tapped(self, name: str) -> None:
        """Say who signs."""
        if not self._state.busy:
            self._enter(replace(self._state, chosen=name, pin="", notice=""))

    def pin_pressed(self, key: str) -> None:
        """Take one key of the pad; the last digit signs."""
        state = self._state
        if state.busy or state.told is None or not state.chosen or state.digits:
            return
        pin = _with_key(state.pin, key)
        self._enter(replace(state, pin=pin, notice=""))
        if len(pin) == PIN_DIGITS:
            self._sign(state.told, state.chosen, Secret(pin))

    def again_clicked(self) -> None:
        """Take the next request."""
        state = self._state
        self._newest.forget()
        self._enter(AnswerState(state.currency, people=state.people, chosen=state.chosen))

    def back_clicked(self) -> None:
        """Go back to Set-up."""
        self._orders.open(Page.SETUP)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _told(self) -> Spoken | None:
        """Read the four fields. Raises NotAccepted for a slip in one of them; None where one is empty."""
        state = self._state
        who, till, amount, code = (state.typed(name).strip() for name in ("who", "till", "amount", "code"))
        if not (who and till and amount and code):
            return None
        value: Money = wording.amount_in(amount, state.currency)
        return told_by_phone(till, who, value, read_code(code))

    def _sign(self, told: Spoken, name: str, pin: Secret) -> None:
        self._enter(
            replace(self._state, busy=True, pin="", notice=wording.say("remote.busy"), tone=Tone.WAIT)
        )

        async def answer(desk: Desk) -> str:
            return await desk.remote.answer(told, name, pin)

        def answered(digits: str) -> None:
            self._enter(replace(self._state, busy=False, digits=digits, notice=""))

        self._newest.start(answer, answered, self._refused)

    def _refused(self, problem: Exception) -> None:
        silent = isinstance(problem, VaultUnavailable)
        said = wording.say("remote.keys_no_vault") if silent else wording.in_doubt(problem)
        self._enter(replace(self._state, busy=False, notice=said, tone=Tone.BAD))

    def _enter(self, state: AnswerState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: AnswerState) -> AnswerScreen:
    """Say what the page shows in a state."""
    told = state.told
    typed = len(state.pin)
    digits = state.digits
    return AnswerScreen(
        text=state.typed("text"),
        who=state.typed("who"),
        till=state.typed("till"),
        amount=state.typed("amount"),
        code=state.typed("code"),
        asking=told is None,
        value="" if told is None else wording.money(told.value),
        facts=() if told is None else _facts(told, state.facts),
        managers=tuple(
            Pick(one.name, one.name, selected=one.name == state.chosen, enabled=not state.busy)
            for one in state.people
        ),
        dots=_DOT * typed + _GAP * (PIN_DIGITS - typed),
        dots_spoken=wording.say("remote.typed", count=str(typed), total=str(PIN_DIGITS)),
        can_type=told is not None and bool(state.chosen) and not state.busy and not digits,
        digits=Language.current.left_to_right(f"{digits[:4]} {digits[4:]}") if digits else "",
        digits_spoken=" ".join(digits),
        notice=state.notice,
        notice_tone=state.tone if state.notice else Tone.PLAIN,
    )


def _facts(told: Spoken, facts: Facts | None) -> tuple[tuple[str, str], ...]:
    """Tell what is asked; on the telephone only what goes into the answer is known."""
    rows = [("who", told.requester), ("till", told.till)]
    if facts is not None:
        limit, currency = facts.limit_minor, told.value.currency
        rows += [
            ("action", _named(facts)),
            ("site", facts.site),
            ("reason", facts.reason),
            ("table", facts.table),
            ("product", facts.product),
            ("limit", "" if limit is None else wording.money(Money(limit, currency))),
            ("today", wording.money(Money(facts.given_today, currency)) if facts.given_today else ""),
        ]
    rows.append(("code", Language.current.left_to_right(grouped_code(told.code))))
    return tuple((wording.say(f"approver.{name}"), fact) for name, fact in rows if fact)


def _named(facts: Facts) -> str:
    """Say what is wanted where it is no card; a newer till may want what is not known here."""
    if facts.action in ISSUING:
        return ""
    key = f"approval.{facts.action}"
    return wording.say(key, name=facts.requester) if key in ENGLISH else facts.action


def _with_key(digits: str, key: str) -> str:
    if key == "back":
        return digits[:-1]
    if key == "clear":
        return ""
    return digits + key if len(digits) < PIN_DIGITS and key.isdecimal() else digits
