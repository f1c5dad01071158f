"""What only a person may decide about an open outcome: send the same order again, or close it."""

from collections.abc import Callable
from dataclasses import dataclass

from toggle_desk.application.driver import Driver
from toggle_desk.application.issue_card import check_operator
from toggle_desk.application.ports import Clock, Ledger
from toggle_desk.application.records import Entry, Mark
from toggle_desk.application.settings import Settings
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.intent import ABANDONABLE, OPEN, RESENDABLE, Abandon, Kind, SendAgain, State, advance
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import check_limits


@dataclass(frozen=True, slots=True)
class Decide:
    """Writes a decision down before it takes effect. Raises NotAllowed, NotAccepted or Conflict."""

    ledger: Ledger
    driver: Driver
    clock: Clock
    settings: Callable[[], Settings]

    async def send_again(self, reference: str, by: Operator, reason: str) -> Entry:
        """Send the stored order again under the same reference."""
        entry = self._entry(reference)
        self._check(entry, by, reason)
        if entry.state not in RESENDABLE:
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        self._check_limits(entry, by)
        event = SendAgain(by.name, reason)
        after, due = advance(entry.intent, event, self.clock.now())
        return await self.driver.carry_out(self.ledger.record(entry, event, after), due)

    async def abandon(self, reference: str, by: Operator, reason: str) -> Entry:
        """Close an intent without a card; one that may have been sent is watched for 7 days."""
        entry = self._entry(reference)
        self._check(entry, by, reason)
        if entry.state not in ABANDONABLE:
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        event = Abandon(by.name, reason)
        after, _ = advance(entry.intent, event, self.clock.now())
        closed = self.ledger.record(entry, event, after)
        self.driver.changed(closed)
        return closed

    def seen(self, reference: str, by: Operator) -> Entry:
        """Write down that a manager knows of it: an open outcome is signed for, a card is dealt with.

        Raises NotAccepted where there is nothing to deal with, so that a slip cannot hide a card unshown.
        """
        entry = self._entry(reference)
        check_operator(by, self.settings())
        if not by.role.reaches(Role.MANAGER):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
        if not (entry.intent.late or entry.state in _LEFT_TO_MANAGERS):
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        mark = Mark.SIGNED if entry.state in OPEN else Mark.SEEN
        seen = self.ledger.mark(entry.reference, mark, by.name)
        self.driver.changed(seen)
        return seen

    def _entry(self, reference: str) -> Entry:
        entry = self.ledger.find(reference)
        if entry is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        return entry

    def _check(self, entry: Entry, by: Operator, reason: str) -> None:
        check_operator(by, self.settings())
        never_left = entry.state in _NEVER_LEFT
        if not never_left and not by.role.reaches(Role.MANAGER):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
        if not reason.strip() and not never_left:
            raise NotAccepted(Code.REASON_MISSING)

    def _check_limits(self, entry: Entry, by: Operator) -> None:
        """Ask the limits again about a card that counted as nothing until now."""
        if entry.state not in _NEVER_LEFT or entry.kind is not Kind.CARD:
            return
        spent = self.ledger.spent(entry.decision, self.clock.start_of_day(), self.clock.dated())
        check_limits(self.settings().limits, by, entry.decision.value, spent)


# What a manager may sign for: an outcome that nobody knows, or a card that nobody asked for like this.
_LEFT_TO_MANAGERS = OPEN | {State.MISMATCH, State.DUPLICATE}
_NEVER_LEFT = frozenset({State.PREPARED, State.NOT_SENT})
