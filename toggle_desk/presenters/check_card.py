"""What is left on a guest's card."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Card, Secret, balance_of
from toggle_desk.domain.card_number import bare, looks_mistyped, masked
from toggle_desk.domain.errors import DeskError
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.language import Language
from toggle_desk.presenters.tasks import Newest, Tasks
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class CheckCardScreen:
    """A number to ask about and Toggle's answer."""

    headline: str
    hint: str
    number: str
    button: str
    can_check: bool
    busy: bool
    balance: str
    lines: tuple[tuple[str, str], ...]
    notice: str
    notice_tone: Tone


class CheckCardView(Protocol):
    """The check-card page's widget."""

    def display(self, screen: CheckCardScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class CheckCardState:
    """The number that was typed or scanned last, and what Toggle says of it."""

    currency: str = "GBP"
    operator: Operator = OWNER
    number: str = field(default="", repr=False)
    busy: bool = False
    card: Card | None = None
    notice: str = ""


class CheckCardPresenter:
    """Asks about one number; what was typed stays until another guest comes."""

    def __init__(self, view: CheckCardView, tasks: Tasks) -> None:
        """Take the view."""
        self._view = view
        self._newest = Newest(tasks)
        self._state = CheckCardState()

    def context_changed(self, context: Context) -> None:
        """Write balances in the currency of the till, and ask as this person from now on."""
        operator = context.operator or OWNER
        self._state = replace(self._state, currency=context.currency, operator=operator)

    def opened(self) -> None:
        """Show an empty page: the card of the guest before is private."""
        self._forget("")

    def number_edited(self, text: str) -> None:
        """Take the number as it is typed or scanned."""
        self._forget(text)

    def number_scanned(self, number: str) -> None:
        """Ask at once: a card is scanned to be asked about."""
        self._forget(number)
        self.check_clicked()

    def something_else_scanned(self) -> None:
        """Say that it was no card of Toggle's; what it was is not kept."""
        self._forget("", wording.say("check_card.something_else"))

    def check_clicked(self) -> None:
        """Ask Toggle."""
        if self._state.busy or not self._state.number.strip():
            return
        number, by = Secret(self._state.number), self._state.operator
        self._enter(replace(self._state, busy=True, card=None, notice=""))

        async def check(desk: Desk) -> Card:
            return await desk.cards.check_card(number, by)

        self._newest.start(check, self._told, self._refused)

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def _forget(self, number: str, notice: str = "") -> None:
        """Turn to another number: an answer that is still on its way is about a guest who has left."""
        self._newest.forget()
        self._enter(CheckCardState(self._state.currency, self._state.operator, number, notice=notice))

    def _told(self, card: Card) -> None:
        self._enter(replace(self._state, busy=False, card=card))

    def _refused(self, problem: Exception) -> None:
        self._enter(replace(self._state, busy=False, notice=_why_not(problem)))

    def _enter(self, state: CheckCardState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: CheckCardState) -> CheckCardScreen:
    """Say what the page shows in a state."""
    card, number = state.card, state.number
    balance = balance_of(card, state.currency) if card else None
    return CheckCardScreen(
        headline=wording.say("check_card.headline"),
        hint=wording.say("check_card.hint_digit" if looks_mistyped(bare(number)) else "check_card.hint"),
        number=number,
        button=wording.say("check_card.busy" if state.busy else "check_card.button"),
        can_check=bool(number.strip()) and not state.busy,
        busy=state.busy,
        balance=wording.money(balance) if balance else "",
        lines=_lines(card, state.currency) if card else (),
        notice=state.notice,
        notice_tone=Tone.BAD if state.notice else Tone.PLAIN,
    )


def _why_not(problem: Exception) -> str:
    if not isinstance(problem, DeskError):
        return wording.say("check_card.unexpected")
    cause = wording.cause(problem.code)
    return wording.say("check_card.not_asked", cause=cause) if cause else wording.refusal(problem)


def _lines(card: Card, currency: str) -> tuple[tuple[str, str], ...]:
    shown = card.shown_number
    rows = (
        ("fact.card", Language.current.left_to_right(masked(shown.last4())) if shown else ""),
        ("fact.product", wording.own(card.product_name or "")),
        ("fact.valid_from", outcome.day_here(card.valid_from)),
        ("fact.expires", outcome.day(card.expires)),
        ("fact.paid", "" if card.tender is None else wording.money(Money(abs(card.tender), currency))),
        ("fact.free", "" if card.discount is None else wording.money(Money(abs(card.discount), currency))),
    )
    return tuple((wording.say(key), value) for key, value in rows if value)
