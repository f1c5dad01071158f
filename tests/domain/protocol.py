"""An intent in any state, and every event there is, for the tests of the issue protocol."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    DuplicateReported,
    LookedUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
)
from toggle_desk.domain.intent import (
    WATCHED,
    Abandon,
    Checked,
    Claimed,
    Event,
    Intent,
    Interrupted,
    Kind,
    Prepared,
    SendAgain,
    State,
)
from toggle_desk.domain.moment import Moment

S = State
START = Moment(datetime(2026, 11, 22, 19, 30, tzinfo=UTC), "boot", 1000.0)
HOUR, DAY = 3600.0, 86400.0


def later(seconds: float, boot: str = "boot") -> Moment:
    return Moment(START.wall + timedelta(seconds=seconds), boot, START.monotonic + seconds)


def card(
    balance: int | None = 2000, initial: int | None = None, number: str | None = "6335860000000012345"
) -> Card:
    return Card(None if number is None else Secret(number), balance=balance, initial=initial)


def line(value: int | None = None, told: Card | None = None, *, hidden: bool = False) -> LineItem:
    return LineItem("LI-1", told, value, card_hidden=hidden)


RIGHT = (line(told=card()),)
WRONG = (line(told=card(balance=4500)),)
DETAILS_MISSING = (line(),)
TWO = RIGHT + RIGHT
NOTHING = LookedUp((), server_date=START.wall)


def found(line_items: tuple[LineItem, ...]) -> Checked:
    return Checked(LookedUp(line_items, None), control_found=False)


def intent(state: State, **facts: object) -> Intent:
    """Give an intent as it may stand in a state: bytes have left wherever they may have."""
    doubtful = state in WATCHED or state is S.DUPLICATE
    usual: dict[str, object] = {
        "attempt": 0 if state in {S.DRAFT, S.PREPARED} else 1,
        "unknown_since": START if doubtful else None,
    }
    made = Intent("TDPTILL0000000000000000000000001", Kind.CARD, state, 2000, START)
    return replace(made, **(usual | facts))


EVENTS: dict[str, Event] = {
    "prepared": Prepared(),
    "claimed": Claimed("till"),
    "unsent": Unsent(Code.NO_CONNECTION, retry=True),
    "unsent for good": Unsent(Code.TLS_REFUSED, retry=False),
    "refused": Refused(Code.REFUSED, "No."),
    "refused unread": Refused(Code.REFUSED, "No.", unread=True),
    "no verdict": NoVerdict(Code.TIMED_OUT),
    "duplicate reported": DuplicateReported("Duplicate reference supplied"),
    "replied": Replied(Order("O-1", RIGHT)),
    "replied, wrong value": Replied(Order("O-1", WRONG)),
    "replied, details missing": Replied(Order("O-1", ())),
    "replied, two cards": Replied(Order("O-1", TWO)),
    "interrupted": Interrupted(),
    "look-up missed": Checked(LookUpMissed(Code.NO_CONNECTION), control_found=False),
    "nothing, unqualified": Checked(NOTHING, control_found=False),
    "nothing, qualified": Checked(NOTHING, control_found=True),
    "found": found(RIGHT),
    "found, wrong value": found(WRONG),
    "found, details missing": found(DETAILS_MISSING),
    "found, two cards": found(TWO),
    "send again": SendAgain("Max", "guest is waiting"),
    "abandon": Abandon("Max", "guest has left"),
}
