"""Holds every step of every till against `promises`, with Toggle's book as the truth.

It reads the durable rows after each commit, never what the program says of itself.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.simulation.promises import Broken
from tests.simulation.server import PIN, PIN_AS_NUMBER, Server
from tests.simulation.store import Disk, News
from toggle_desk.application.records import Entry
from toggle_desk.domain.business_day import LONGEST_DAY
from toggle_desk.domain.evidence import LookedUp, LookUp, Refused, Verdict
from toggle_desk.domain.intent import Intent
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import GratuityOrder, ReversalOrder

BOUND = "Sam"  # whom the day's limit binds
FRESH = 60.0  # seconds after a decision in which its order may leave


@dataclass
class Known:
    """What is known of one intent: its durable state, and each send with what the till learnt of it."""

    till: "Books"
    reference: str
    kind: str
    face_value: int
    operator: str
    prepared_by: str
    state: str
    intent: Intent
    decided: float  # when a person last said that it may leave
    decided_boot: str
    authorised_seq: int = 0
    authorisations: int = 0
    excused: bool = False  # from the day's limit: see `_given`
    sends: list["Sent"] = field(default_factory=list["Sent"])

    @property
    def is_open(self) -> bool:
        """Say whether a look-up may still find a card that the till does not know of."""
        asked = self.state == "REJECTED" and self.intent.unknown_since is not None
        return asked or self.state in {"SENDING", "UNKNOWN"}

    @property
    def is_proven_idle(self) -> bool:
        """Say whether it is proven for ever that nothing was issued; most refusals are asked about first."""
        return self.state == "NOT_SENT" or (
            self.state == "REJECTED" and not self.intent.checks and not self.is_open
        )


@dataclass
class Sent:
    """One order that may have reached Toggle."""

    seq: int
    proven_idle: bool = False


@dataclass
class Books:
    """One till's disk, and how the auditor has seen it grow."""

    name: str
    store: Disk
    now: Callable[[], Moment]
    limit: int | None
    day_start: datetime
    seals: list[str] = field(default_factory=list[str])
    tokens: dict[str, str] = field(default_factory=dict[str, str])
    control_seen: float = -1e9


class Auditor:
    """Raises Broken at the first promise that does not hold, and keeps counts and a trace of all else."""

    def __init__(self, time: Callable[[], float], *, lag_is_bounded: bool) -> None:
        self.server: Server
        self.known: dict[str, Known] = {}
        self.counts: Counter[str] = Counter()
        self.faults: list[BaseException] = []  # what broke where no task was waiting
        self._time = time
        self._lag_is_bounded = lag_is_bounded
        self._trace = hashlib.sha256()

    @property
    def trace(self) -> str:
        """Name all that happened so far: two runs of one seed have the same."""
        return self._trace.hexdigest()

    def note(self, *facts: object) -> None:
        """Add to the trace."""
        self._trace.update(repr((round(self._time(), 6), *facts)).encode())

    def unheard(self, _: object, context: dict[str, Any]) -> None:
        """Be a loop's exception handler."""
        self.faults.append(context.get("exception") or RuntimeError(str(context.get("message"))))

    # -- what a person is told ----------------------------------------------------------------------------

    def told(self, entry: Entry) -> None:
        """Judge the PIN on a screen: as Toggle has it, or marked as one that may lack zeros."""
        pin = None if entry.issued is None else entry.issued.pin
        if pin is None:
            return
        self.note(entry.reference, type(pin).__name__, pin.reveal())
        self.counts["PINs told as numbers"] += pin == PIN_AS_NUMBER
        if pin not in {PIN, PIN_AS_NUMBER}:
            raise Broken("I23", entry.reference, pin.reveal())

    # -- what the disk tells ------------------------------------------------------------------------------

    def committed(self, books: Books) -> None:
        """Read what one commit has made durable."""
        for news in books.store.news(len(books.seals)):
            if news.seq != len(books.seals) + 1:
                raise Broken("I9", books.name, news.seq)
            books.seals.append(news.seal)
            self.counts["steps"] += 1
            self.note(books.name, news.reference, news.event, news.state)
            if news.event == "Prepared":
                self._begun(books, news)
            else:
                self._went_on(books, self.known[news.reference], news)

    def _begun(self, books: Books, news: News) -> None:
        reference = news.reference
        if books.tokens.setdefault(news.form_token, reference) != reference or reference in self.known:
            raise Broken("I3", reference)
        self.known[reference] = Known(
            books,
            reference,
            news.kind,
            news.face_value,
            news.operator,
            news.prepared_by,
            news.state,
            news.intent,
            decided=self._time(),
            decided_boot=books.now().boot,
        )

    def _went_on(self, books: Books, known: Known, news: News) -> None:
        before, known.intent, known.state = known.intent, news.intent, news.state
        if before.state == "ISSUED":
            raise Broken("I21", known.reference, news.event)
        if news.event == "SendAgain":
            known.authorised_seq, known.authorisations = news.seq, known.authorisations + 1
            known.decided, known.decided_boot = self._time(), books.now().boot
        known.excused |= news.event in {"Abandon", "SendAgain"} or news.state in {"NOT_SENT", "REJECTED"}
        if news.event == "Checked" and known.intent.not_founds != before.not_founds:
            age = self._time() - books.control_seen
            if not news.detail["control_found"] or age > FRESH + 1e-6:
                raise Broken("I13", known.reference, news.detail, age)
        self._judge_state(known)
        if news.state != before.state:
            self.counts[f"-> {news.state}"] += 1
            self.counts["refused, and found"] += before.state == "REJECTED"

    def _judge_state(self, known: Known) -> None:
        if known.kind == "reversal":
            return
        sold = self.server.sales(known.reference)
        if known.state == "ISSUED":
            # A card that a manager had sent again may have a twin that the reply does not tell of (I2).
            most = 1 if self._lag_is_bounded else 1 + known.authorisations
            if not 1 <= len(sold) <= most or {item.value for item in sold} != {known.face_value}:
                raise Broken("I6", known.reference, len(sold))
            self.counts["second cards unseen"] += len(sold) - 1
        if known.is_proven_idle and sold:
            raise Broken("I7", known.reference, known.state)
        if known.state == "SETTLED_NOT_FOUND" and sold and self._lag_is_bounded:
            raise Broken("I2", known.reference, "settled although it exists")
        if known.state == "UNKNOWN" and known.intent.unknown_since is None:
            raise Broken("I19", known.reference)

    def restarted(self, books: Books) -> None:
        """See that a crash has taken nothing away."""
        kept = books.store.seals()
        if kept != books.seals:
            raise Broken("I9", books.name, len(kept), len(books.seals))
        rows = books.store.states()
        mine = {known.reference: known.state for known in self.known.values() if known.till is books}
        if rows != mine:
            raise Broken("I4", books.name, rows, mine)
        self.counts["restarts"] += 1

    # -- what passes on the line --------------------------------------------------------------------------

    def sent(self, token: str, order: GratuityOrder | ReversalOrder) -> int:
        """Judge an order at the moment at which its first byte may leave."""
        known = self.known[order.reference]
        books, intent = known.till, known.intent
        self.counts["sends"] += 1
        self.note(books.name, order.reference, "sent")
        if books.store.in_transaction or known.state != "SENDING" or intent.claimed_by != token:
            raise Broken("I5", order.reference, known.state)
        unproven = [sent for sent in known.sends if not sent.proven_idle]
        if unproven and known.authorised_seq <= unproven[-1].seq:
            raise Broken("I1", order.reference, len(known.sends))
        boot = books.now().boot
        if self._time() - known.decided > FRESH or boot != known.decided_boot:
            raise Broken("I12", order.reference, self._time() - known.decided, boot)
        if not known.authorisations and token != known.prepared_by:
            raise Broken("I12", order.reference, "sent by another process than the one that wrote it down")
        if order.face_value != known.face_value or type(order.face_value) is not int:
            raise Broken("I14", order)
        if isinstance(order, GratuityOrder) and order.total != 0:
            raise Broken("I14", order)
        known.sends.append(Sent(len(books.seals)))
        return len(known.sends) - 1

    def answered(self, order: GratuityOrder | ReversalOrder, number: int, verdict: Verdict) -> None:
        """Learn what the till learnt of one send."""
        self.note(order.reference, type(verdict).__name__)
        unread = isinstance(verdict, Refused) and verdict.unread
        self.known[order.reference].sends[number].proven_idle = unread

    def looked_up(self, token: str, reference: str, look_up: LookUp) -> None:
        """Learn what the till learnt of a look-up."""
        self.counts["look-ups"] += 1
        found = len(look_up.line_items) if isinstance(look_up, LookedUp) else -1
        self.note(token, reference, found)
        if found > 0:
            self.known[reference].till.control_seen = self._time()

    def sold(self, reference: str) -> None:
        """Judge an order at the moment at which it becomes real."""
        known = self.known[reference]
        self.counts["cards"] += 1
        self.note(reference, "sold")
        sales = self.server.sales(reference)
        if len(sales) > 1:
            self.counts["second cards"] += 1
            if self._lag_is_bounded or len(sales) > 1 + known.authorisations:
                raise Broken("I2", reference, len(sales))
        if known.is_proven_idle:
            raise Broken("I7", reference, known.state)
        limit = known.till.limit
        if limit is not None and known.operator == BOUND and self._given(known.till) > limit:
            raise Broken("I22", reference, self._given(known.till), limit)

    def _given(self, books: Books) -> int:
        """Add up what staff really gave.

        Left out is what a manager closed or allowed again, what counted as nothing while it had not left, and
        what was stamped with another day before anything was with this one: of that no till could know.
        """
        today: list[Known] = []
        begun = False
        for known in self.known.values():
            stamp = known.intent.prepared_at.wall
            if known.till is books:
                begun |= books.day_start <= stamp < books.day_start + LONGEST_DAY
                today += [known] if begun or stamp >= books.day_start else []
        return sum(
            item.value or 0
            for known in today
            if known.operator == BOUND and not known.excused
            for item in self.server.sales(known.reference)[:1]
            if item.id not in self.server.reversed
        )
