"""What is left on a guest's card."""

from dataclasses import dataclass
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.domain.card import Card, Secret, balance_of, masked
from toggle_desk.domain.errors import DeskError
from toggle_desk.domain.money import Money
from toggle_desk.presenters import outcome, wording
from toggle_desk.presenters.scanned_code import luhn_fits
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.tone import Tone

CARD_DIGITS = 19  # vendor page: card-numbers


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


class CheckCardPresenter:
    """Asks about one number; what was typed stays until another guest comes."""

    def __init__(self, view: CheckCardView, tasks: Tasks) -> None:
        """Take the view."""
        self._view = view
        self._tasks = tasks
        self._currency = "GBP"
        self._number = ""
        self._busy = False
        self._asked = 0  # number of the newest question; answers to older ones are dropped
        self._card: Card | None = None
        self._notice = ""

    def currency_changed(self, currency: str) -> None:
        """Write balances in this currency."""
        self._currency = currency

    def opened(self) -> None:
        """Show an empty page: the card of the guest before is nobody's business."""
        self._forget("")

    def number_edited(self, text: str) -> None:
        """Take the number as it is typed or scanned."""
        self._forget(text)

    def number_scanned(self, number: str) -> None:
        """Ask at once: whoever scans a card wants to know."""
        self._forget(number)
        self.check_clicked()

    def something_else_scanned(self) -> None:
        """Say that it was no card of Toggle's; what it was is known to nobody any more."""
        self._forget("")
        self._notice = wording.say("check.something_else")
        self._show()

    def check_clicked(self) -> None:
        """Ask Toggle."""
        if self._busy or not self._number.strip():
            return
        number = Secret(self._number)
        self._forget(self._number)
        self._busy, question = True, self._asked
        self._show()

        async def check(desk: Desk) -> Card:
            return await desk.check_card(number)

        def told(card: Card) -> None:
            self._answered(question, card, "")

        def refused(problem: Exception) -> None:
            self._answered(question, None, _why_not(problem))

        self._tasks.start(check, told, refused)

    def _forget(self, number: str) -> None:
        """Ask about another number: an answer that is still on its way belongs to nobody."""
        self._asked += 1
        self._number, self._card, self._notice, self._busy = number, None, "", False
        self._show()

    def _answered(self, question: int, card: Card | None, notice: str) -> None:
        if question == self._asked:
            self._busy, self._card, self._notice = False, card, notice
            self._show()

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._show()

    def _show(self) -> None:
        card = self._card
        balance = balance_of(card, self._currency) if card else None
        self._view.display(
            CheckCardScreen(
                headline=wording.say("check.headline"),
                hint=wording.say("check.hint_digit" if _looks_mistyped(self._number) else "check.hint"),
                number=self._number,
                button=wording.say("check.busy" if self._busy else "check.button"),
                can_check=bool(self._number.strip()) and not self._busy,
                busy=self._busy,
                balance=wording.money(balance) if balance else "",
                lines=_lines(card, self._currency) if card else (),
                notice=self._notice,
                notice_tone=Tone.BAD if self._notice else Tone.PLAIN,
            )
        )


def _looks_mistyped(number: str) -> bool:
    """Notice a slip in a number of Toggle's length; it is asked about all the same."""
    digits = "".join(number.split())
    return len(digits) == CARD_DIGITS and digits.isascii() and digits.isdecimal() and not luhn_fits(digits)


def _why_not(problem: Exception) -> str:
    if not isinstance(problem, DeskError):
        return wording.say("check.unexpected")
    cause = wording.cause(problem.code)
    return wording.say("check.not_asked", cause=cause) if cause else wording.refusal(problem)


def _lines(card: Card, currency: str) -> tuple[tuple[str, str], ...]:
    shown = card.shown_number
    rows = (
        ("fact.card", masked(shown.last4()) if shown else ""),
        ("fact.product", card.product_name or ""),
        ("fact.valid_from", outcome.day(card.valid_from)),
        ("fact.expires", outcome.day(card.expires)),
        ("fact.paid", "" if card.tender is None else wording.money(Money(abs(card.tender), currency))),
        ("fact.free", "" if card.discount is None else wording.money(Money(abs(card.discount), currency))),
    )
    return tuple((wording.say(key), value) for key, value in rows if value)
