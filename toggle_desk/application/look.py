"""The records as far as a person may see them: every look of a person goes through here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from toggle_desk.application.activity import PAGE, Activity, DayReport
from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Trail
from toggle_desk.application.records import Entry, Filter, Happening
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Access, Action

Rows = tuple[tuple[int, Entry], ...]


@dataclass(frozen=True, slots=True)
class Look:
    """Raises NotAllowed for what a person may not see; what others gave is left out where it is hidden."""

    activity: Activity
    guard: Guard
    trail: Trail

    def page(self, wanted: Filter, before: int | None, by: Operator) -> Rows:
        """Give a page of entries, newest first; only their own to people who may not see those of others."""
        own = self._only_own(by)
        if own is None:
            return self._covered(self.activity.page(wanted, before), by)
        rows: list[tuple[int, Entry]] = []
        while len(rows) < PAGE and (more := self.activity.page(wanted, before)):
            rows += [(key, entry) for key, entry in more if entry.decision.operator == own]
            before = more[-1][0]
        return self._covered(tuple(rows[:PAGE]), by)

    def detail(self, reference: str, by: Operator) -> tuple[Entry, tuple[Happening, ...]]:
        """Give one entry with all that happened to it."""
        entry, history = self.activity.detail(reference)
        own = self._only_own(by)
        if own is not None and entry.decision.operator != own:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        return (entry if self._may_reveal(by) else covered(entry)), history

    def card(self, reference: str, by: Operator) -> Entry:
        """Give a card that was issued earlier with its number, and write down who wanted to see it."""
        approval = self.guard.check(Action.REVEAL, by, reference)
        entry, _ = self.activity.detail(reference)
        self.trail.note(AuditEvent(Happened.REVEALED, by.name, {"way": "card"}, entry.reference))
        self.guard.used(approval)
        return entry

    def every(self, wanted: Filter, by: Operator) -> Iterable[Entry]:
        """Give every entry that fits; only their own to people who may not see those of others."""
        own = self._only_own(by)
        entries = self.activity.every(wanted)
        return entries if own is None else (one for one in entries if one.decision.operator == own)

    def export(self, wanted: Filter, by: Operator) -> Iterable[Entry]:
        """Give every entry that fits for a file that leaves this till, and write down who took it."""
        approval = self.guard.check(Action.EXPORT, by)
        entries = self.every(wanted, by)
        self.trail.note(AuditEvent(Happened.EXPORTED, by.name))
        self.guard.used(approval)
        return entries

    def today(self, currency: str, by: Operator) -> DayReport:
        """Add up the till's own day."""
        self.guard.check(Action.REPORTS, by)
        return self.activity.today(currency)

    def _only_own(self, by: Operator) -> str | None:
        """Give the name of a person who sees no others, None for one who sees all."""
        try:
            self.guard.check(Action.SEE_ALL, by, quietly=True)
        except NotAllowed as problem:
            if problem.code not in {Code.ROLE_TOO_LOW, Code.NEEDS_APPROVAL}:
                raise
            return by.name
        return None

    def _may_reveal(self, by: Operator) -> bool:
        return self.guard.access(Action.REVEAL, by) is not Access.HIDDEN

    def _covered(self, rows: Rows, by: Operator) -> Rows:
        if self._may_reveal(by):
            return rows
        return tuple((key, covered(entry)) for key, entry in rows)


def covered(entry: Entry) -> Entry:
    """Leave out what a card is worth money by."""
    if entry.issued is None:
        return entry
    return replace(entry, issued=replace(entry.issued, number=None, alias=None, pin=None))
