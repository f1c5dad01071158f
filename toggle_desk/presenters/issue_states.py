"""The states of the issue page, and what they are about."""

from dataclasses import dataclass

from toggle_desk.application.ports import Entry
from toggle_desk.domain.catalogue import Choice, Offer, Reason, Site
from toggle_desk.domain.errors import NotAccepted
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator
from toggle_desk.domain.request import IssueRequest
from toggle_desk.presenters.card_face import CardFace
from toggle_desk.presenters.tone import Tone


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


@dataclass(frozen=True, slots=True)
class Editing:
    """The form is open; `problem` says why nothing was issued."""

    problem: str = ""
    tone: Tone = Tone.PLAIN


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


@dataclass(frozen=True, slots=True)
class ShowingGuest:
    """The guest is looking at the card."""

    entry: Entry
    face: CardFace
    seconds_left: int


@dataclass(frozen=True, slots=True)
class Reversing:
    """Somebody wants to take the card back and has to say why."""

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


PageState = Editing | Holding | Sending | Done | ShowingGuest | Reversing | Unconfirmed
