"""One intent of the issue protocol: its states, and what may become known of it or be decided about it.

`LEGAL` is the whole table. `steps.advance` takes the steps, `schedule` says when Toggle is asked, `read_back`
what a card that shows up proves. Nothing in the four reads a clock, draws a number or talks to the outside.
"""

from dataclasses import dataclass
from enum import StrEnum

from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import (
    DuplicateReported,
    LookUp,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
    Verdict,
)
from toggle_desk.domain.moment import Moment


class State(StrEnum):
    """Where an intent stands; DRAFT is a form that was never recorded."""

    DRAFT = "DRAFT"
    PREPARED = "PREPARED"
    SENDING = "SENDING"
    NOT_SENT = "NOT_SENT"
    UNKNOWN = "UNKNOWN"
    SETTLED_NOT_FOUND = "SETTLED_NOT_FOUND"
    ISSUED = "ISSUED"
    ISSUED_INCOMPLETE = "ISSUED_INCOMPLETE"
    REJECTED = "REJECTED"
    MISMATCH = "MISMATCH"
    DUPLICATE = "DUPLICATE"
    ABANDONED = "ABANDONED"
    NEEDS_PERSON = "NEEDS_PERSON"


# What a card that exists may turn out to be.
_SHOWN = frozenset({State.ISSUED, State.ISSUED_INCOMPLETE, State.MISMATCH, State.DUPLICATE})
# Everything that may follow a state. The ledger refuses any other pair with a trigger made from this.
LEGAL: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.PREPARED}),
    State.PREPARED: frozenset({State.PREPARED, State.SENDING, State.NOT_SENT, State.ABANDONED}),
    State.SENDING: _SHOWN | {State.NOT_SENT, State.UNKNOWN, State.REJECTED, State.NEEDS_PERSON},
    State.NOT_SENT: frozenset({State.SENDING, State.NOT_SENT, State.ABANDONED}),
    State.UNKNOWN: _SHOWN | {State.UNKNOWN, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON, State.ABANDONED},
    State.SETTLED_NOT_FOUND: _SHOWN | {State.SETTLED_NOT_FOUND, State.SENDING, State.ABANDONED},
    State.NEEDS_PERSON: _SHOWN | {State.NEEDS_PERSON, State.SENDING, State.ABANDONED},
    State.ISSUED_INCOMPLETE: _SHOWN,
    State.ABANDONED: _SHOWN | {State.ABANDONED},
    State.REJECTED: _SHOWN | {State.REJECTED},
    State.ISSUED: frozenset(),
    State.MISMATCH: frozenset(),
    State.DUPLICATE: frozenset(),
}

# States whose outcome is not known yet: they count as spent and are asked about.
OPEN = frozenset({State.SENDING, State.UNKNOWN, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON})
# States that are looked up in the background, each for its own time.
WATCHED = frozenset(
    {
        State.UNKNOWN,
        State.ISSUED_INCOMPLETE,
        State.SETTLED_NOT_FOUND,
        State.NEEDS_PERSON,
        State.ABANDONED,
        State.REJECTED,
    }
)
# States from which a person may have the same order sent again, under the same reference.
RESENDABLE = frozenset({State.PREPARED, State.NOT_SENT, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON})
# States that a person may close without a card.
ABANDONABLE = frozenset(
    {State.PREPARED, State.NOT_SENT, State.UNKNOWN, State.SETTLED_NOT_FOUND, State.NEEDS_PERSON}
)
# States in which Toggle did what was decided, and in which it did something else.
_DONE = frozenset({State.ISSUED, State.ISSUED_INCOMPLETE})
WRONG = frozenset({State.MISMATCH, State.DUPLICATE})
# States in which no byte has ever left.
_NEVER_LEFT = frozenset({State.PREPARED, State.NOT_SENT})
# States after which no order will ever be sent again under this reference.
CLOSED = frozenset({State.ISSUED, State.REJECTED, State.MISMATCH, State.DUPLICATE, State.ABANDONED})


class Kind(StrEnum):
    """What is asked of Toggle; a reversal is an intent of its own, and ISSUED means that it was done."""

    CARD = "card"
    REVERSAL = "reversal"


class IllegalStep(Exception):
    """The machine was asked for a step that is not in the table: a bug, never a user's mistake."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """One not-found that counts: the control was found in the same minute."""

    at: Moment
    server_time: float | None  # seconds since 1970 by Toggle's own clock


@dataclass(frozen=True, slots=True)
class Intent:
    """One decision to do one thing at Toggle, as far as the protocol needs to know it."""

    reference: str
    kind: Kind
    state: State
    face_value: int  # minor units
    prepared_at: Moment
    attempt: int = 0  # sends that were claimed
    unsent: int = 0  # sends that are proven not to have left
    claimed_by: str = ""
    unknown_since: Moment | None = None
    last_check: Moment | None = None
    checks: int = 0
    not_founds: tuple[NotFound, ...] = ()
    duplicate_reported: bool = False
    authorised: bool = False  # a person has allowed one more send, and that is on record
    late: bool = False  # it showed up after it had been given up: managers are told until one has seen it
    code: Code | None = None
    words: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is not known yet what became of it."""
        return self.state in OPEN

    @property
    def was_done(self) -> bool:
        """Whether Toggle did what was decided, even if its details are still to come."""
        return self.state in _DONE

    @property
    def came_out_wrong(self) -> bool:
        """Whether a card exists that is not as it was decided: of another value, two, or too late."""
        return self.late or self.state in WRONG

    @property
    def certainly_nothing(self) -> bool:
        """Whether Toggle did nothing under its reference, so that a new card may be given."""
        return self.state in _NEVER_LEFT | {State.REJECTED}

    @property
    def never_left(self) -> bool:
        """Whether nothing was ever sent under its reference: one more send is the first."""
        return self.state in _NEVER_LEFT

    @property
    def can_be_asked_about(self) -> bool:
        """Whether a look-up may still bring something to light."""
        settled = self.state is State.REJECTED and self.unknown_since is None
        return self.state in WATCHED and not settled


# -- events: what became known or was decided; verdicts and look-ups are events as they stand ------------


@dataclass(frozen=True, slots=True)
class Prepared:
    """It was decided and checked, and is about to be written down."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """This process took the right to send, and wrote that down first."""

    by: str


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The process that was sending is gone, or was told to stop: bytes may have left."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A look-up ended; `control_found` says whether a card known to exist was found in the same minute."""

    look_up: LookUp
    control_found: bool


@dataclass(frozen=True, slots=True)
class SendAgain:
    """A named manager allowed one more send under the same reference."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Abandon:
    """A named person closed the intent without a card."""

    by: str
    reason: str


Event = Verdict | Prepared | Claimed | Interrupted | Checked | SendAgain | Abandon

# The states in which each event can happen at all; in any other it is a bug, whichever state would follow.
HAPPENS_IN: dict[type[object], frozenset[State]] = {
    Prepared: frozenset({State.DRAFT}),
    Claimed: RESENDABLE,
    Unsent: RESENDABLE | {State.SENDING},  # signing in comes before the claim
    Refused: frozenset({State.SENDING}),
    NoVerdict: frozenset({State.SENDING}),
    DuplicateReported: frozenset({State.SENDING}),
    Interrupted: frozenset({State.SENDING}),
    Replied: WATCHED | {State.SENDING},  # a reply may come after the till stopped waiting for it
    Checked: WATCHED,
    SendAgain: RESENDABLE,
    Abandon: ABANDONABLE,
}


# -- the effect: what to do next -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    """Claim and send after this many seconds, by this process and no other."""

    after: float
