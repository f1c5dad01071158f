"""What only a person may decide about an open outcome: send the same order again, or close it."""

from collections.abc import Callable
from dataclasses import dataclass

from toggle_desk.application.driver import Driver
from toggle_desk.application.issue_card import check_operator
from toggle_desk.application.ports import Clock, Entry, Ledger, Settings
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.intent import LEGAL, RESENDABLE, Abandon, SendAgain, State, advance
from toggle_desk.domain.people import Operator, Role


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
        event = SendAgain(by.name, reason)
        after, due = advance(entry.intent, event, self.clock.now())
        return await self.driver.carry_out(self.ledger.record(entry, event, after), due)

    async def abandon(self, reference: str, by: Operator, reason: str) -> Entry:
        """Close an intent without a card; one that may have been sent is watched for 7 days."""
        entry = self._entry(reference)
        self._check(entry, by, reason)
        if State.ABANDONED not in LEGAL[entry.state]:
            raise NotAccepted(Code.NOT_THIS_STATE, state=entry.state.value)
        event = Abandon(by.name, reason)
        after, _ = advance(entry.intent, event, self.clock.now())
        closed = self.ledger.record(entry, event, after)
        self.driver.changed(closed)
        return closed

    def _entry(self, reference: str) -> Entry:
        entry = self.ledger.find(reference)
        if entry is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        return entry

    def _check(self, entry: Entry, by: Operator, reason: str) -> None:
        check_operator(by, self.settings())
        never_left = entry.state in {State.PREPARED, State.NOT_SENT}
        if not never_left and not by.role.reaches(Role.MANAGER):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
        if not reason.strip() and not never_left:
            raise NotAccepted(Code.REASON_MISSING)
