"""What the ledger keeps: an intent, the decision behind it, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from toggle_desk.domain.card import NumericPin, Order, Secret
from toggle_desk.domain.intent import Intent, Kind, State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import GratuityOrder, Handover, ReversalOrder

if TYPE_CHECKING:  # entries are told of long before limits are asked
    from toggle_desk.domain.policy import Spent


@dataclass(frozen=True, slots=True)
class Issued:
    """What Toggle told of a card that exists; the two secrets are there only while they may be shown."""

    order_id: str | None
    line_item_id: str | None
    last4: str = ""
    balance: int | None = None  # minor units, as Toggle told it
    expires: datetime | None = None
    valid_from: datetime | None = None
    product_name: str | None = None
    number: Secret | None = None
    alias: Secret | None = None
    pin: Secret | None = None
    pin_length: int | None = None  # characters, where Toggle told the PIN as a text

    @property
    def pin_may_lack_zeros(self) -> bool:
        """Whether the PIN came as a number, and nothing tells how long it is."""
        return isinstance(self.pin, NumericPin)

    @property
    def shown_number(self) -> Secret | None:
        """The number a guest should see: the alias where there is one."""
        return self.alias or self.number


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what and why, in words that stay readable when the settings change."""

    site_name: str
    site_reference: str | None
    product_id: int
    product_name: str
    value: Money
    reason_code: str
    reason_label: str
    operator: str
    role: str
    handover: Handover | None
    table: str = ""
    remark: str = ""
    left_open: bool = False  # auto-fulfil is off: the order is fulfilled in the dashboard
    guest_email: str | None = None  # whole only until the outcome is settled, then masked
    reverses: str | None = None  # the reference of the card that a reversal takes back
    day_in_doubt: bool = False  # what was spent on its day was counted by this computer's clock alone
    approver: str = ""  # the second person who said yes, "" where none was needed
    approval_way: str = ""  # how: at the till, or from elsewhere
    note: str = ""  # what Toggle's books say, kept to be compared before the card is handed over


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger: an intent, the decision behind it, and what came of it."""

    intent: Intent
    decision: Decision
    order: GratuityOrder | ReversalOrder | None  # None once nothing may be sent any more
    issued: Issued | None
    version: int
    created: datetime
    reversed_by: str | None = None  # the reference of a reversal that was done
    recorded: bool = True  # False where the outcome is known but could not be written down
    seen_by: str | None = None  # the manager who has dealt with what the protocol leaves to a person
    signed_by: str | None = None  # the manager who has signed for it while its outcome was open

    @property
    def reference(self) -> str:
        """The merchant_transaction_reference of the intent."""
        return self.intent.reference

    @property
    def state(self) -> State:
        """Where the intent stands."""
        return self.intent.state

    @property
    def kind(self) -> Kind:
        """Whether this is a card or the taking back of one."""
        return self.intent.kind

    @property
    def may_be_reversed(self) -> bool:
        """Whether one card exists that can be taken back; of two, one reversal would leave the other."""
        exists = self.intent.was_done or self.state is State.MISMATCH
        known = self.recorded and self.issued is not None
        return self.kind is Kind.CARD and exists and known and self.reversed_by is None

    @property
    def is_for_manager(self) -> bool:
        """Whether a card exists that a manager has to deal with, and none has yet."""
        return self.intent.came_out_wrong and self.seen_by is None and self.reversed_by is None


class Mark(StrEnum):
    """What people have done about an intent beside the protocol."""

    SHOWN = "Shown"  # the card was on a screen in front of a person
    SIGNED = "Signed"  # a manager knows that its outcome is open
    SEEN = "Seen"  # a manager has dealt with the card that came out wrong or late


@dataclass(frozen=True, slots=True)
class Recount:
    """Limits that are asked anew before a card may leave, and the moment from which it counts.

    `check` raises for what has been spent by then without this card.
    """

    day_start: datetime
    at: Moment
    check: "Callable[[Spent], None]"


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of an intent's history, as it is told to a person."""

    at: datetime
    kind: str
    actor: str
    detail: str
    state: State


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries to show; empty fields leave nothing out."""

    text: str = ""
    states: frozenset[State] = frozenset()
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open outcome, and the seconds until Toggle is asked about it again."""

    entry: Entry
    next_check: float | None


class Need(StrEnum):
    """What a person has to do about an intent, most urgent first."""

    NOTE_DOWN = "note_down"  # the outcome is known and could not be written down
    MANAGER = "manager"  # a card exists that was not asked for like this
    SHOW = "show"  # issued, and not yet shown to any person
    SEND = "send"  # written down by a program that closed before it was sent


@dataclass(frozen=True, slots=True)
class Attention:
    """An intent that must not be forgotten, and what it needs."""

    need: Need
    entry: Entry


def issued_from(order: Order) -> Issued:
    """Keep what a reply or a look-up told of the card that exists."""
    item = next((item for item in order.line_items if item.value is None or item.value >= 0), None)
    card = None if item is None else item.card
    shown = None if card is None else card.shown_number
    pin = None if card is None else card.pin
    return Issued(
        order_id=order.id,
        line_item_id=None if item is None else item.id,
        last4="" if shown is None else shown.last4(),
        balance=None if card is None else card.balance,
        expires=None if card is None else card.expires,
        valid_from=None if card is None else card.valid_from,
        product_name=None if card is None else card.product_name,
        number=None if card is None else card.number,
        alias=None if card is None else card.alias,
        pin=pin,
        pin_length=None if pin is None or isinstance(pin, NumericPin) else len(pin.reveal()),
    )
