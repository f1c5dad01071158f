"""What this till has done: the list of intents, one of them in full, and the day's totals."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from toggle_desk.application.ports import Clock, Ledger, Questions
from toggle_desk.application.records import Entry, Filter, Happening, Mark
from toggle_desk.domain.business_day import LONGEST_DAY
from toggle_desk.domain.errors import Code, NotAccepted, RecordsUnusable
from toggle_desk.domain.intent import OPEN, WRONG, Kind

PACE = 50  # older entries at a time, which is some 15 ms of work
BREATH = 0.02  # seconds between them
PATIENCE = 60.0  # seconds after which records that could not be used are tried again
PAGE = 200  # rows; a page of this size never stalls the window
_UNCLEAR = OPEN | WRONG


@dataclass(frozen=True, slots=True)
class Line:
    """So many cards of so much value, in minor units, under one heading."""

    label: str
    cards: int
    minor: int


@dataclass(frozen=True, slots=True)
class DayReport:
    """What was given today and what is still open; values in minor units of one currency."""

    currency: str
    given: Line
    reversed: Line
    open: Line
    by_reason: tuple[Line, ...]
    by_operator: tuple[Line, ...]
    by_site: tuple[Line, ...]
    # Of any day: empty, or signed for by a manager, before the till's day ends.
    unsettled: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """Reads the ledger; nothing here asks Toggle."""

    ledger: Ledger
    questions: Questions
    clock: Clock

    def page(self, wanted: Filter, before: int | None = None) -> tuple[tuple[int, Entry], ...]:
        """Give one page of entries, newest first, each with the key that continues after it."""
        return self.questions.page(wanted, before, PAGE)

    def is_reaching_back(self) -> bool:
        """Say whether entries of an older program are not all found yet."""
        return self.questions.has_older_words()

    async def reach_back(self) -> None:
        """Let entries of an older program be found too, newest first, with room for a card between them."""
        while True:
            await self.clock.sleep(BREATH)
            try:
                if not self.questions.has_older_words():
                    return
                self.questions.reach_back(PACE)
            except RecordsUnusable:
                # A file that is locked or full for a while must not end it.
                await self.clock.sleep(PATIENCE)

    def every(self, wanted: Filter) -> Iterable[Entry]:
        """Give every entry that fits, newest first, a page at a time."""
        before: int | None = None
        while rows := self.questions.page(wanted, before, PAGE):
            yield from (entry for _, entry in rows)
            before = rows[-1][0]

    def detail(self, reference: str) -> tuple[Entry, tuple[Happening, ...]]:
        """Give one entry with all that happened to it. Raises NotAccepted for an unknown reference."""
        entry = self.questions.find(reference)
        if entry is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        return entry, self.questions.history(entry.reference)

    def shown(self, reference: str, operator: str) -> None:
        """Write down that a card was on a screen in front of this person."""
        self.ledger.mark(reference, Mark.SHOWN, operator)

    def never_sent(self) -> tuple[Entry, ...]:
        """Give what was prepared by a process that is gone: a person sends or closes it."""
        return self.questions.unsent()

    def today(self, currency: str) -> DayReport:
        """Add up the till's own day; a clock that stood in another one has left its cards to that."""
        start = self.clock.start_of_day()
        entries = [
            entry
            for entry in self.every(Filter(since=start, until=start + LONGEST_DAY))
            if entry.decision.value.currency == currency
        ]
        cards = [entry for entry in entries if entry.kind is Kind.CARD and entry.intent.was_done]
        kept = [entry for entry in cards if entry.reversed_by is None]
        unclear = [entry for entry in entries if entry.kind is Kind.CARD and entry.state in _UNCLEAR]
        return DayReport(
            currency=currency,
            given=_line("", kept),
            reversed=_line("", [entry for entry in cards if entry.reversed_by is not None]),
            open=_line("", unclear),
            by_reason=_grouped((entry.decision.reason_label, entry) for entry in kept),
            by_operator=_grouped((entry.decision.operator, entry) for entry in kept),
            by_site=_grouped((entry.decision.site_name, entry) for entry in kept),
            unsettled=self.unsettled(),
        )

    def unsettled(self) -> tuple[Entry, ...]:
        """List what must not be forgotten, oldest first: open, left to a manager, or never sent."""
        open_ = [entry for entry in self.questions.watched() if entry.intent.is_open]
        entries = [*open_, *self.questions.left_to_managers(PAGE), *self.questions.unsent()]
        return tuple(sorted(entries, key=lambda entry: entry.created))


def _line(label: str, entries: list[Entry]) -> Line:
    return Line(label, len(entries), sum(entry.intent.face_value for entry in entries))


def _grouped(labelled: Iterable[tuple[str, Entry]]) -> tuple[Line, ...]:
    cards: Counter[str] = Counter()
    values: Counter[str] = Counter()
    for label, entry in labelled:
        cards[label] += 1
        values[label] += entry.intent.face_value
    return tuple(Line(label, cards[label], minor) for label, minor in values.most_common())
