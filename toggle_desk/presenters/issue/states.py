"""The states of the issue page, and what they are about."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import Approval, ApprovalRequest
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Operator
from toggle_desk.domain.request import IssueRequest
from toggle_desk.presenters import wording
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

if TYPE_CHECKING:  # put together once there is a card to show
    from toggle_desk.presenters.card_face import CardFace


@dataclass(frozen=True, slots=True)
class Editing:
    """The form is open; `problem` says why nothing was issued, `refused` for which reference."""

    problem: str = ""
    tone: Tone = Tone.PLAIN
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Holding:
    """An order by email is held back for a moment, because a sent one cannot be recalled."""

    request: IssueRequest
    seconds_left: int


@dataclass(frozen=True, slots=True)
class Sending:
    """A card is on its way; `progress` becomes more honest with time."""

    progress: str


@dataclass(frozen=True, slots=True)
class Done:
    """The card exists; `problem` says why it was not handed over."""

    entry: Entry
    problem: str = ""
    seen: bool = False  # by the guest
    revealed: bool = False  # a person was let see its number again


@dataclass(frozen=True, slots=True)
class ShowingGuest:
    """The guest is looking at the card."""

    entry: Entry
    face: "CardFace"
    seconds_left: int


@dataclass(frozen=True, slots=True)
class Reversing:
    """The operator wants to take the card back and has to say why."""

    entry: Entry
    reason: str = ""
    busy: bool = False
    problem: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """The outcome is not known; `check_in` counts the seconds until Toggle is asked again."""

    entry: Entry
    check_in: float | None
    checking: bool = False
    may_ask: bool = True  # False for a few seconds after a person has asked
    manager: Operator | None = None  # who has come to decide
    problem: str = ""


class Answer(StrEnum):
    """What the second person is about to say."""

    ALLOW = "allow"
    LOWER = "lower"  # an amount is being typed
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and who may answer it."""

    asked: ApprovalRequest
    approvers: tuple[Operator, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """A second person is asked; `came` is told their yes, `left` why there is none."""

    question: Question
    came: Callable[[Approval], None]
    left: Callable[[str], None]
    seconds_left: int
    chosen: str | None = None
    digits: str = field(default="", repr=False)
    answer: Answer = Answer.ALLOW
    typed: str = ""  # of a lower amount
    lowered: int | None = None  # minor units, None where the amount is as it was asked for
    word: str = ""
    busy: bool = False
    elsewhere: bool = False  # whether a manager who is not here is asked on a page of its own
    problem: str = ""

    @property
    def value(self) -> Money:
        """Give the amount that would be approved."""
        asked = self.question.asked.value
        return asked if self.lowered is None else Money(self.lowered, asked.currency)

    @property
    def typed_value(self) -> Money:
        """Give the amount that is being typed."""
        return Money(int(self.typed or "0"), self.question.asked.value.currency)


Panel = Editing | Holding | Sending | Done | ShowingGuest | Reversing | Unconfirmed | Asking


def left_behind(state: Panel, before: Context, after: Context) -> Panel:
    """Give what is left of a state where a person leaves, or the place or the product is another one."""
    if isinstance(state, Unconfirmed) and after.operator != before.operator:
        return replace(state, manager=None)  # the manager who came to decide may have gone
    if before.operator is None or not _other_hands(after, before):
        return state
    match state:
        case Asking():
            return Editing()
        case Holding():
            return Editing(wording.say("issue.undone"))
        case Editing(tone=Tone.BAD):
            return Editing()  # why a card was refused, which the operator saw and left
        case _:
            return state


def _other_hands(after: Context, before: Context) -> bool:
    return (after.operator, after.site, after.offer) != (before.operator, before.site, before.offer)


def with_secrets(fresh: Entry, known: Entry) -> Entry:
    """Keep on screen what the ledger no longer has, or never had."""
    if fresh.issued is None or known.issued is None:
        return fresh
    kept = replace(fresh.issued, valid_from=fresh.issued.valid_from or known.issued.valid_from)
    if fresh.issued.number is None:
        kept = replace(kept, number=known.issued.number, alias=known.issued.alias, pin=known.issued.pin)
    return replace(fresh, issued=kept)
