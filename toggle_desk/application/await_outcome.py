"""Waits a little for what has just become unknown: most outcomes that a lost reply hides show up at once."""

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from toggle_desk.application.ports import Clock, Questions
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.domain.intent import State

LOOK_UPS = (1.0, 2.0)  # seconds before each look-up of an outcome that has just become unknown
_UNSETTLED = frozenset({State.UNKNOWN, State.ISSUED_INCOMPLETE})


@dataclass(frozen=True, slots=True)
class AwaitOutcome:
    """For callers that end with the outcome they have, as a command does, or send the next card after it.

    A window shows an open outcome at once instead, since its `Watch` asks and writes down for as long as it
    is open. `write_down` is the driver's.
    """

    questions: Questions
    reconcile: Reconcile
    clock: Clock
    write_down: Callable[[], Iterable[Entry]]

    async def __call__(self, entry: Entry) -> Entry:
        """Ask a few times about an outcome that has just become unknown, and write down what could not be.

        What another process is about to send is read again meanwhile; a refusal is asked about once, not
        before a card that was made all the same has had a moment to show.
        """
        if entry.state is State.REJECTED:
            if entry.intent.can_be_asked_about:
                await self.clock.sleep(LOOK_UPS[0])
            return await self.reconcile.one(entry)
        for seconds in LOOK_UPS:
            theirs = _is_about_to_move(entry)
            if entry.recorded and not theirs and entry.state not in _UNSETTLED:
                return entry
            await self.clock.sleep(seconds)
            if not entry.recorded:
                entry = self._written_down(entry)
            elif theirs:
                entry = self.questions.find(entry.reference) or entry
            else:
                entry = await self.reconcile.one(entry)
        return entry

    def _written_down(self, entry: Entry) -> Entry:
        """Try once more to write down what is known; the next start would have to ask Toggle about it."""
        with contextlib.suppress(RecordsUnusable):
            for written in self.write_down():
                if written.reference == entry.reference:
                    entry = written
        return entry


def _is_about_to_move(entry: Entry) -> bool:
    """Say whether another process may be sending it: a send is claimed, or allowed and not claimed yet."""
    return entry.intent.authorised or entry.state in {State.PREPARED, State.SENDING}
