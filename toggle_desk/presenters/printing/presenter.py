"""The print page: a picture of the paper, one print at a time, and an honest word on what came of it."""

import functools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from toggle_desk.application.card_code import code_of
from toggle_desk.application.desk import Desk
from toggle_desk.application.records import Entry
from toggle_desk.domain.card_number import HIDDEN, masked
from toggle_desk.domain.errors import Code, DeskError
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.printing import MaybePrinted, NotPrinted, Printed, PrintOutcome, Queued
from toggle_desk.domain.qr import Modules
from toggle_desk.domain.receipt import Receipt
from toggle_desk.presenters import wording
from toggle_desk.presenters.card_face import CardFace, agrees, face_of, receipt_of
from toggle_desk.presenters.orders import Orders
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.printing.screen import PrintScreen, PrintView
from toggle_desk.presenters.tasks import Tasks
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

_NOTHING = "0000000000000000000"  # what the code of a picture says


@dataclass(frozen=True, slots=True)
class Open:
    """A card is on the page; `printed` counts what is or may be on paper."""

    entry: Entry
    face: CardFace
    by: Operator
    printed: int = 0
    picture: bytes = b""
    busy: bool = False
    notice: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class PrintingState:
    """Who prints, and the card that was brought here last, if one was."""

    operator: Operator | None = None
    card: Open | None = None


class PrintingPresenter:
    """Prints the one card that was brought here; another card replaces it."""

    def __init__(
        self, view: PrintView, tasks: Tasks, now: Callable[[], Moment], orders: Orders, *, practice: bool
    ) -> None:
        """Take the view and the way to the printer."""
        self._view = view
        self._tasks = tasks
        self._now = now
        self._orders = orders
        self._practice = practice
        self._state = PrintingState()

    def context_changed(self, context: Context) -> None:
        """Print in the name of this person from now on."""
        self._state = replace(self._state, operator=context.operator)

    def card_brought(self, entry: Entry, at_once: bool) -> None:  # noqa: FBT001 - an order, told by position
        """Show a card on paper, and print it at once where that was how it was to be handed over.

        Raises Disagreement where what would be printed contradicts itself or the records.
        """
        operator = self._state.operator
        if operator is None or not operator.signed_in:
            operator = Operator(entry.decision.operator, Role(entry.decision.role), signed_in=False)
        self._enter(Open(entry, face_of(entry, self._now().wall), operator))
        if at_once:
            self.print_clicked()
        else:
            self._look()

    def print_clicked(self) -> None:
        """Print, unless a print is under way."""
        self._put_out(
            lambda desk, state, write: desk.cards.hand_over.print(state.entry, write, state.by),
            print_sentence,
        )

    def pdf_chosen(self, file: str) -> None:
        """Write a PDF file, which counts like a print."""
        self._put_out(
            lambda desk, state, write: desk.cards.hand_over.save(state.entry, write, state.by, Path(file)),
            file_sentence,
        )

    def back_clicked(self) -> None:
        """Look at the card again; a print that is under way goes on."""
        self._orders.open(Page.ISSUE)

    def new_clicked(self) -> None:
        """Start afresh for the next guest."""
        self._orders.next_guest()

    def language_changed(self) -> None:
        """Show the same in another language."""
        state = self._state.card
        if state is not None:
            self._enter(replace(state, face=face_of(state.entry, self._now().wall)))
            self._look()

    def _put_out(
        self,
        put_out: Callable[[Desk, Open, Callable[[int], Receipt]], Awaitable[PrintOutcome]],
        sentence: Callable[[PrintOutcome], tuple[str, Tone]],
    ) -> None:
        state = self._state.card
        if state is None or state.busy:
            return
        if not agrees(state.face, state.entry):  # compared once more before anything leaves
            self._enter(replace(state, notice=wording.say("handover.disagrees"), tone=Tone.BAD))
            return
        self._enter(replace(state, busy=True, notice=wording.say("print.busy"), tone=Tone.WAIT))

        async def work(desk: Desk) -> PrintOutcome:
            return await put_out(desk, state, self._writer(state))

        self._tasks.start(work, lambda told: self._told(state.entry, *sentence(told)), self._not_counted)

    def _look(self) -> None:
        state = self._state.card
        if state is None:
            return

        async def look(desk: Desk) -> tuple[int, bytes]:
            write = self._writer(state)
            return await desk.cards.hand_over.preview(state.entry, lambda number: covered(write(number)))

        self._tasks.start(look, lambda seen: self._seen(state.entry, *seen), self._not_counted)

    def _writer(self, state: Open) -> Callable[[int], Receipt]:
        practice = self._practice
        return lambda number: receipt_of(state.face, state.entry.reference, number, practice=practice)

    def _seen(self, entry: Entry, printed: int, picture: bytes) -> None:
        state = self._state.card
        if state is not None and state.entry.reference == entry.reference:
            self._enter(replace(state, printed=printed, picture=picture))

    def _told(self, entry: Entry, notice: str, tone: Tone) -> None:
        state = self._state.card
        if state is not None and state.entry.reference == entry.reference:
            self._enter(replace(state, busy=False, notice=notice, tone=tone))
            self._look()

    def _not_counted(self, problem: Exception) -> None:
        unusable = isinstance(problem, DeskError) and problem.code is Code.RECORDS_UNUSABLE
        state = self._state.card
        if state is not None:
            notice = wording.say("print.not_counted" if unusable else "error.unexpected")
            self._enter(replace(state, busy=False, notice=notice, tone=Tone.BAD))

    def _enter(self, card: Open) -> None:
        self._state = replace(self._state, card=card)
        self._view.display(screen_for(card))


def screen_for(state: Open) -> PrintScreen:
    """Say what the page shows in a state."""
    return PrintScreen(
        headline=wording.say("print.headline"),
        amount=state.face.amount,
        picture=state.picture,
        printed=_counted(state.printed),
        print_label=wording.say("print.again" if state.printed else "print.print"),
        can_print=not state.busy,
        busy=state.busy,
        pdf_name=f"card-{state.entry.reference[-8:]}.pdf",
        notice=state.notice,
        notice_tone=state.tone,
    )


def print_sentence(told: PrintOutcome) -> tuple[str, Tone]:
    """Say what became of the paper: what is certain first, then what to do."""
    match told:
        case Printed(confirmed, paper_low):
            said = wording.say("print.printed" if confirmed else "print.taken")
            low = f" {wording.say('print.paper_low')}" if paper_low else ""
            return said + low, Tone.WARN if paper_low else Tone.GOOD
        case NotPrinted(trouble):
            return wording.say("print.not", cause=wording.say(f"print.cause.{trouble.value}")), Tone.WARN
        case MaybePrinted(trouble):
            return wording.say("print.maybe", cause=wording.say(f"print.cause.{trouble.value}")), Tone.WARN
        case Queued(trouble):
            cause = wording.say(f"print.cause.{trouble.value if trouble else 'unknown'}")
            return wording.say("print.queued", cause=cause), Tone.WARN
        case _:
            assert_never(told)


def file_sentence(told: PrintOutcome) -> tuple[str, Tone]:
    """Say what became of a file."""
    if isinstance(told, Printed):
        return wording.say("print.saved"), Tone.GOOD
    return wording.say("print.not_saved"), Tone.WARN


def covered(receipt: Receipt) -> Receipt:
    """Cover what is worth money: a picture of the paper must not be a card that was not counted."""
    return replace(
        receipt,
        code=_code_of_nothing(),
        code_text=_NOTHING,
        number=masked(receipt.code_text),
        pin=wording.say("receipt.pin", pin=HIDDEN) if receipt.pin else "",
    )


@functools.cache
def _code_of_nothing() -> Modules:
    return code_of(_NOTHING)


def _counted(printed: int) -> str:
    return wording.say_count("print.count", printed) if printed else ""
