"""What a look at the sealed chain can find, and what it cannot: values that `storage.verify` fills in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from toggle_desk.domain.audit import MARK_LENGTH, Head

_MARK = re.compile(
    rf"(?<![0-9A-Za-z])([1-9][0-9]{{0,14}}):([0-9a-f]{{{MARK_LENGTH}}})(?![0-9A-Za-z])", re.ASCII
)


class Wrong(StrEnum):
    """Every way in which the records can differ from what was written."""

    OTHER_KEY = "other_key"  # no seal fits the key of this till
    CHANGED = "changed"  # an event is not as it was sealed: edited, put in or moved
    MISSING = "missing"  # numbers are left out
    UNLINKED = "unlinked"  # an event was sealed after another one than the one that stands before it
    CONTRADICTED = "contradicted"  # a card's record says something else than its events
    CUT_OFF = "cut_off"  # the records count more events than there are
    END_CHANGED = "end_changed"  # the count of the records says something else than the events
    OLDER_COPY = "older_copy"  # the vault remembers events that are not there
    OTHER_COPY = "other_copy"  # the vault remembers another event under a number
    DOUBTED = "doubted"  # one of these was found at a start, and no manager has accepted it since
    FOREIGN_MARK = "foreign_mark"  # a mark from outside does not belong to this chain


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, and where: from one event's number to another's."""

    wrong: Wrong
    first: int
    last: int
    reference: str | None = None  # of the card that it is about
    detail: str = ""  # a mark, as it was given


class Unanchored(StrEnum):
    """Why the end of the chain is held against no memory outside of the file."""

    NO_VAULT = "no_vault"
    SILENT = "silent"  # the vault gave no answer
    NOTHING_YET = "nothing_yet"  # it has an answer, and has kept nothing so far


@dataclass(frozen=True, slots=True)
class Remembered:
    """The end of the chain as it is kept outside of the file: the last event's number and its seal."""

    number: int
    seal: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A manager has taken the records as they were, an older copy or a cut-off end included."""

    number: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What a look at the whole chain has found; of very many `flaws` only the first are listed."""

    head: Head
    flaws: tuple[Flaw, ...] = ()
    more: int = 0  # flaws that are not listed
    accepted: tuple[Acceptance, ...] = ()
    sealed: bool = True  # with a key that is kept elsewhere; without one a knowing hand can seal anew
    unanchored: Unanchored | None = None
    marks: int = 0  # marks from outside that fit

    @property
    def is_whole(self) -> bool:
        """Say whether nothing is wrong that can be found."""
        return not self.flaws


def marks_in(text: str) -> tuple[Head, ...]:
    """Find every mark of a chain in a text, such as a note or an export of Toggle's; each once."""
    found = dict.fromkeys(_MARK.findall(text))
    return tuple(Head(int(number), start) for number, start in found)


def older_marks_first(marks: Sequence[Head]) -> tuple[Head, ...]:
    """Put marks in the order in which the chain comes to them."""
    return tuple(sorted(marks, key=lambda mark: mark.number))
