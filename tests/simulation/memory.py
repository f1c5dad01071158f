"""The ledger port in plain Python: several times faster, and held to the same stories as the real one."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from tests.simulation.store import Alive, News, SimLedger, nothing
from toggle_desk.application.ports import Ledger, Questions
from toggle_desk.application.records import Decision, Entry, Filter, Happening, Issued, Mark, Recount
from toggle_desk.domain.business_day import LONGEST_DAY
from toggle_desk.domain.card import NumericPin, Secret
from toggle_desk.domain.errors import Code, Conflict, RecordsUnusable
from toggle_desk.domain.intent import (
    CLOSED,
    LEGAL,
    OPEN,
    WATCHED,
    Claimed,
    Event,
    IllegalStep,
    Intent,
    Kind,
    State,
)
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.schedule import next_check
from toggle_desk.storage.rows import detail_of
from toggle_desk.storage.spending import SAME_AMOUNT, STILL_PREPARED

_COSTS_NOTHING = frozenset({State.REJECTED, State.NOT_SENT, State.ABANDONED})
_ON_THE_WAY = frozenset({State.SENDING})
_NOTHING = Issued(None, None)
_NEWEST = 1000  # cards that tell how long the PINs of a product are


class MemoryDisk:
    """A Disk of Python objects."""

    def __init__(self) -> None:
        self.in_transaction = self.full = False
        self.before_commit: Callable[[], None] = nothing
        self.after_commit: Callable[[], None] = nothing
        self.rewind()

    def rewind(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.by_form: dict[str, str] = {}
        self.prepared_by: dict[str, str] = {}
        self.counted: dict[str, datetime] = {}
        self._events: list[News] = []
        self.full = False
        self.before_commit = self.after_commit = nothing

    def open(self, process: Alive, now: Callable[[], Moment]) -> SimLedger:
        return MemoryLedger(self, process, now)

    def news(self, after: int) -> list[News]:
        return self._events[after:]

    def seals(self) -> list[str]:
        return [news.seal for news in self._events]

    def states(self) -> dict[str, str]:
        return {reference: str(entry.state) for reference, entry in self.entries.items()}

    def commit(
        self, entry: Entry, event: str, detail: dict[str, object], form_token: str = "", by: str = ""
    ) -> None:
        """Make one step durable, or die before or after it; only the first has a form and a process."""
        if self.full:
            raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the disk is full")
        self.before_commit()
        if form_token:
            self.by_form[form_token], self.prepared_by[entry.reference] = entry.reference, by
        self.entries[entry.reference] = entry
        seq = len(self._events) + 1
        facts = (entry.reference, event, detail, str(entry.state), entry.intent, form_token)
        prepared_by = self.prepared_by[entry.reference]
        who = (str(entry.kind), entry.intent.face_value, entry.decision.operator, prepared_by)
        self._events.append(News(seq, str(seq), *facts, *who))
        self.after_commit()

    def commit_nothing(self) -> None:
        """End a transaction that had nothing to write; a program can die there too."""
        self.before_commit()
        self.after_commit()


class MemoryLedger(Ledger):
    """The ledger of one process; `questions` are asked of the same entries."""

    def __init__(self, disk: MemoryDisk, process: Alive, now: Callable[[], Moment]) -> None:
        self._disk = disk
        self._process = process
        self._shown = Shown(disk)
        self.questions = MemoryQuestions(disk, self._shown, process, now)

    def prepare(
        self, entry: Entry, form_token: str, day_start: datetime, check: Callable[[Spent], None]
    ) -> Entry:
        known = self._disk.by_form.get(form_token)
        if known is not None:
            self._disk.commit_nothing()
            return self._shown(self._disk.entries[known])
        check(self.questions.spent(entry.decision, day_start, entry.intent.prepared_at))
        written = replace(entry, version=1)
        self._disk.commit(written, "Prepared", {}, form_token, self._process.token)
        return written

    def record(
        self,
        before: Entry,
        event: Event,
        after: Intent,
        issued: Issued | None = None,
        recount: Recount | None = None,
    ) -> Entry:
        if isinstance(event, Claimed) and event.by != self._process.token:
            raise ValueError(event.by)
        now = self._disk.entries[before.reference]
        if now.version != before.version:
            raise Conflict(before.reference)
        allowed = now.state in {State.PREPARED, State.NOT_SENT} or now.intent.authorised
        claims = after.state is State.SENDING
        if after.state not in LEGAL[now.state] or (claims and not allowed):
            raise IllegalStep(now.state, event)
        if recount is not None:
            but = before.reference
            recount.check(self.questions.spent(before.decision, recount.day_start, recount.at, but))
            self._disk.counted[but] = recount.at.wall
        if issued is not None:
            self._shown.keep_secrets(before.reference, issued)
        entry = replace(
            now,
            intent=after,
            issued=now.issued if issued is None else replace(issued, number=None, alias=None, pin=None),
            order=None if after.state in CLOSED else now.order,
            version=now.version + 1,
        )
        self._disk.commit(entry, type(event).__name__, detail_of(event))
        return self._shown(entry)

    def verify_chain(self) -> int | None:
        return None

    def mark(self, reference: str, mark: Mark, by: str) -> Entry:
        raise NotImplementedError(reference, mark, by)  # no story asks for it


class MemoryQuestions(Questions):
    """What the stories ask of the same entries."""

    def __init__(self, disk: MemoryDisk, shown: "Shown", process: Alive, now: Callable[[], Moment]) -> None:
        self._disk = disk
        self._process = process
        self._now = now
        self._shown = shown

    def find(self, reference: str) -> Entry | None:
        entry = self._disk.entries.get(reference)
        return None if entry is None else self._shown(entry)

    def watched(self) -> tuple[Entry, ...]:
        at = self._now()
        known = self._in_states(WATCHED)
        return tuple(one for one in known if one.state in OPEN or next_check(one.intent, at) is not None)

    def orphans(self) -> tuple[Entry, ...]:
        sending = self._in_states(_ON_THE_WAY)
        return tuple(entry for entry in sending if not self._process.is_alive(entry.intent.claimed_by))

    def unsent(self) -> tuple[Entry, ...]:
        prepared = self._in_states({State.PREPARED})
        by = self._disk.prepared_by
        return tuple(entry for entry in prepared if not self._process.is_alive(by[entry.reference]))

    def control(self) -> str | None:
        issued = self._in_states({State.ISSUED})
        taken_back = {each.decision.reverses for each in issued}
        known = [each.reference for each in issued if each.kind is Kind.CARD]
        return next((one for one in reversed(known) if one not in taken_back), None)

    def spent(self, decision: Decision, day_start: datetime, at: Moment, but: str = "") -> Spent:
        known = [each for each in self._disk.entries.values() if each.kind is Kind.CARD]
        cards = [each for each in known if each.reference != but]
        counted = self._disk.counted
        all_of_them = list(self._disk.entries.values())
        stamps = [day_start <= each.created < day_start + LONGEST_DAY for each in all_of_them]
        since = all_of_them[stamps.index(True) :] if any(stamps) else []
        today = [
            each
            for each in cards
            if each.state not in _COSTS_NOTHING
            and (each.state is not State.PREPARED or each.created > at.wall - STILL_PREPARED)
            and (counted.get(each.reference, each.created) >= day_start or each in since)
            and self._shown(each).reversed_by is None
        ]
        return Spent(
            operator_today=_sum(each for each in today if each.decision.operator == decision.operator),
            site_today=_sum(each for each in today if each.decision.site_name == decision.site_name),
            guest_30_days=None,
            same_amount_open=any(
                _is_recent(each, at) and each.decision.value == decision.value
                for each in known
                if each.state in OPEN - _ON_THE_WAY
                and (each.state is not State.NEEDS_PERSON or each.intent.unknown_since is not None)
            ),
        )

    def pin_lengths(self, product_id: int) -> frozenset[int]:
        issued = [each for each in self._disk.entries.values() if each.state is State.ISSUED]
        newest = [each for each in issued if each.kind is Kind.CARD][-_NEWEST:]
        told = {
            each.issued.pin_length
            for each in newest
            if each.issued is not None and each.decision.product_id == product_id
        }
        return frozenset(length for length in told if length is not None)

    def page(self, wanted: Filter, before: int | None, size: int) -> tuple[tuple[int, Entry], ...]:
        keys = list(enumerate(self._disk.entries.values(), 1))[:before]
        fitting = [(key, self._shown(each)) for key, each in reversed(keys) if each.state in wanted.states]
        return tuple(fitting[:size])

    # -- what no story asks for -----------------------------------------------------------------------------

    def history(self, reference: str) -> tuple[Happening, ...]:
        raise NotImplementedError(reference)

    def has_older_words(self) -> bool:
        raise NotImplementedError

    def reach_back(self, size: int) -> None:
        raise NotImplementedError(size)

    def left_to_managers(self, size: int) -> tuple[Entry, ...]:
        raise NotImplementedError(size)

    def unshown(self, since: datetime, until: datetime, size: int) -> tuple[Entry, ...]:
        raise NotImplementedError(since, until, size)

    def given_by(self, operator: str, currency: str, size: int) -> tuple[int, ...]:
        raise NotImplementedError(operator, currency, size)

    def _in_states(self, states: Iterable[State]) -> list[Entry]:
        return [self._shown(each) for each in self._disk.entries.values() if each.state in states]


class Shown:
    """Reads an entry as one process sees it: a card's secrets go with it, as in a file not encrypted."""

    def __init__(self, disk: MemoryDisk) -> None:
        self._disk = disk
        self._kept: dict[str, Issued] = {}

    def keep_secrets(self, reference: str, issued: Issued) -> None:
        self._kept[reference] = _with_secrets(issued, self._kept.get(reference, _NOTHING))

    def __call__(self, entry: Entry) -> Entry:
        if entry.issued is not None and entry.reference in self._kept:
            entry = replace(entry, issued=_with_secrets(entry.issued, self._kept[entry.reference]))
        if entry.kind is not Kind.CARD or entry.state is not State.ISSUED:
            return entry
        for each in self._disk.entries.values():
            if each.decision.reverses == entry.reference and each.state is State.ISSUED:
                return replace(entry, reversed_by=each.reference)
        return entry


def _with_secrets(issued: Issued, known: Issued) -> Issued:
    return replace(
        issued,
        number=issued.number or known.number,
        alias=issued.alias or known.alias,
        pin=_whole(issued.pin, known.pin),
    )


def _whole(told: Secret | None, known: Secret | None) -> Secret | None:
    """Take what was told last, unless it is the same PIN as a number, which has lost its zeros."""
    if isinstance(told, NumericPin) and known is not None and int(told.reveal()) == int(known.reveal()):
        return known
    return told or known


def _is_recent(entry: Entry, at: Moment) -> bool:
    """Ask both clocks, as the file does: the one on the wall may have been set."""
    began = entry.intent.prepared_at
    runs = began.boot == at.boot and at.monotonic - began.monotonic <= SAME_AMOUNT.total_seconds()
    return runs or entry.created >= at.wall - SAME_AMOUNT


def _sum(entries: Iterable[Entry]) -> int:
    return sum(each.intent.face_value for each in entries)
