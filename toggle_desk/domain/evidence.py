"""What is known after a send or a look-up: values, never exceptions, so that none can be overlooked."""

from dataclasses import dataclass
from datetime import datetime

from toggle_desk.domain.card import LineItem, Order
from toggle_desk.domain.errors import Code


@dataclass(frozen=True, slots=True)
class Unsent:
    """Proof that no byte of the order reached Toggle; `retry` says whether a machine may send again."""

    code: Code
    retry: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Toggle said no; `words` are its own, to be shown as they are.

    `fields` names what it found fault with, such as "unit_epos_reference" (page: error handling). `unread`
    says that the document was refused before any of it ran; without it the order may have run first.
    """

    code: Code
    words: str
    fields: tuple[str, ...] = ()
    unread: bool = False


@dataclass(frozen=True, slots=True)
class NoVerdict:
    """The order may or may not exist: bytes left and no answer can be trusted."""

    code: Code
    words: str = ""


@dataclass(frozen=True, slots=True)
class DuplicateReported:
    """Toggle knows our own reference already, which means that the first send arrived."""

    words: str


@dataclass(frozen=True, slots=True)
class Replied:
    """Toggle answered with an order; `read_back` judges whether it is the one that was asked for."""

    order: Order


Verdict = Unsent | Refused | NoVerdict | DuplicateReported | Replied


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A trustworthy answer to "what do you know under this reference?"; empty means nothing.

    `server_date` is the UTC time of the reply's Date header, None where it carried none.
    """

    line_items: tuple[LineItem, ...]
    server_date: datetime | None


@dataclass(frozen=True, slots=True)
class LookUpMissed:
    """A look-up that proves nothing; the code says what stood in its way."""

    code: Code


LookUp = LookedUp | LookUpMissed
