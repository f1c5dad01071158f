"""What only a person may decide about an open outcome: send the same order again, or close it."""

from collections.abc import Callable
from dataclasses import dataclass

from toggle_desk.application.driver import Driver
from toggle_desk.application.guard import Guard, check_operator
from toggle_desk.application.ports import Clock, Ledger, Questions
from toggle_desk.application.records import Entry, Mark
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.domain.intent import ABANDONABLE, RESENDABLE, Abandon, Kind, SendAgain
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.domain.steps import advance


@dataclass(frozen=True, slots=True)
class Decide:
    """Writes a decision down before it takes effect. Raises NotAllowed, NotAccepted or Conflict."""

    ledger: Ledger
    questions: Questions
    driver: Driver
    clock: Clock
    settings: Callable[[], Settings]
    guard: Guard

    async def send_again(self, reference: str, by: Operator, reason: str) -> Entry:
        """Send the stored order again under the same reference."""
        entry = self._entry(reference)
        approval = self._check(entry, by, reason)
        if entry.state not in RESENDABLE:
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        self._check_limits(entry, by)
        event = SendAgain(by.name, reason)
        after, due = advance(entry.intent, event, self.clock.now())
        sending = self.ledger.record(entry, event, after)
        self.guard.used(approval)
        return await self.driver.carry_out(sending, due)

    async def abandon(self, reference: str, by: Operator, reason: str) -> Entry:
        """Close an intent without a card; one that may have been sent is watched for 7 days."""
        entry = self._entry(reference)
        approval = self._check(entry, by, reason)
        if entry.state not in ABANDONABLE:
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        event = Abandon(by.name, reason)
        after, _ = advance(entry.intent, event, self.clock.now())
        closed = self.ledger.record(entry, event, after)
        self.guard.used(approval)
        self.driver.changed(closed)
        return closed

    def seen(self, reference: str, by: Operator) -> Entry:
        """Write down that a manager knows of it: an open outcome is signed for, a card is dealt with.

        Raises NotAccepted where there is nothing to deal with, so that a slip cannot hide a card unshown.
        """
        entry = self._entry(reference)
        approval = self.guard.check(Action.SIGN_OFF, by, entry.reference)
        if not (entry.intent.came_out_wrong or entry.intent.is_open):
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        mark = Mark.SIGNED if entry.intent.is_open else Mark.SEEN
        seen = self.ledger.mark(entry.reference, mark, by.name)
        self.guard.used(approval)
        self.driver.changed(seen)
        return seen

    def _entry(self, reference: str) -> Entry:
        entry = self.questions.find(reference)
        if entry is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        return entry

    def _check(self, entry: Entry, by: Operator, reason: str) -> Approval | None:
        if entry.intent.never_left:  # it is as if its form were still open
            check_operator(by, self.settings())
            return None
        approval = self.guard.check(Action.DECIDE, by, entry.reference)
        if not reason.strip():
            raise NotAccepted(Code.REASON_MISSING)
        return approval

    def _check_limits(self, entry: Entry, by: Operator) -> None:
        """Ask the limits again about a card that counted as nothing until now."""
        if not entry.intent.never_left or entry.kind is not Kind.CARD:
            return
        spent = self.questions.spent(entry.decision, self.clock.start_of_day(), self.clock.dated())
        self.guard.check_limits(by, entry.decision.value, spent)
