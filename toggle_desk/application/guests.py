"""Keeps a guest's address no longer than it is of use, and erases a guest who asks for it."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Clock, Guests, Ledger, Trail
from toggle_desk.application.records import Entry
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.email_address import check_email
from toggle_desk.domain.errors import Code, Conflict, NotAccepted, RecordsUnusable
from toggle_desk.domain.intent import Abandon
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.domain.steps import advance

UNSENT_FOR = timedelta(days=1)  # how long an address waits for an order that certainly never left
OPEN_FOR = timedelta(days=7)  # how long it waits for an outcome that is not known
EVERY = 3600.0  # seconds
BREATH = 1.0  # seconds: a window that opens has other things to do first


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done about a guest."""

    cards: int  # on which the guest was still known
    waiting: int  # of these, the ones whose whole address goes as soon as the outcome is settled


@dataclass(frozen=True, slots=True)
class ForgetGuests:
    """Closes what was never sent, and takes out addresses whose time is over."""

    ledger: Ledger
    guests: Guests
    clock: Clock

    async def run(self) -> None:
        """Do it soon, and then every hour until cancelled."""
        await self.clock.sleep(BREATH)
        while True:
            self.now()
            await asyncio.sleep(0)  # a clock that does not wait must leave room for the others
            await self.clock.sleep(EVERY)

    def now(self) -> None:
        """Do it once, with the time that Toggle's own clock bears out; records in use are left for later."""
        with suppress(RecordsUnusable):
            at = self.clock.dated().wall
            for entry in self.guests.never_left(at - UNSENT_FOR):
                self._close(entry)
            self.guests.forget(at, at - OPEN_FOR)

    def _close(self, entry: Entry) -> None:
        event = Abandon("", Code.ADDRESS_FORGOTTEN.value)
        after, _ = advance(entry.intent, event, self.clock.now())
        with suppress(Conflict):  # a person has just decided about it
            self.ledger.record(entry, event, after)


@dataclass(frozen=True, slots=True)
class EraseGuest:
    """Takes a guest out of every record, on record. Raises NotAllowed or NotAccepted.

    What is sealed stays as it is: it never held the address. The guest counts against the limit of 30 days
    until these are over, under a keyed mark.
    """

    guests: Guests
    trail: Trail
    guard: Guard

    def by_address(self, address: str, by: Operator) -> Erased:
        """Erase the guest with this address."""
        self.guard.check(Action.ERASE_GUEST, by)
        wanted = address.strip(" ")
        check_email(wanted)
        return self._erase(self.guests.named(wanted), by)

    def of_card(self, reference: str, by: Operator) -> Erased:
        """Erase the guest that a card was for, from all other cards too."""
        self.guard.check(Action.ERASE_GUEST, by, reference)
        return self._erase(self.guests.of(reference), by)

    def _erase(self, marks: tuple[str, ...], by: Operator) -> Erased:
        cards = self.guests.known(marks)
        if cards == 0:
            raise NotAccepted(Code.GUEST_UNKNOWN)
        # On record before it takes effect: how many cards, and nothing by which the guest is known again.
        self.trail.note(AuditEvent(Happened.GUEST_ERASED, by.name, {"cards": str(cards)}))
        return Erased(cards, self.guests.erase(marks))
