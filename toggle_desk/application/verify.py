"""Looks at the records as a whole, and lets a manager accept what cannot be put right."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from toggle_desk.application.guard import Guard, check_operator
from toggle_desk.application.look import Look
from toggle_desk.application.ports import Book, Clock, Trail
from toggle_desk.application.settings import Settings
from toggle_desk.domain.audit import AuditEvent, Happened, Head
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.rights import Action
from toggle_desk.domain.tampering import Verified

BETWEEN = 60.0  # seconds between two looks whether the end of the chain has to be kept anew


@dataclass(frozen=True, slots=True)
class Verify:
    """Raises RecordsUnusable where the records cannot be read; what it finds changes nothing of any card."""

    book: Book
    look: Look
    guard: Guard
    trail: Trail
    clock: Clock
    settings: Callable[[], Settings]

    async def __call__(self, marks: Sequence[Head] = ()) -> Verified:
        """Look at all of the chain, and at marks from outside; cards go on meanwhile."""
        return await asyncio.to_thread(self.book.verified, marks)

    async def accept(self, by: Operator) -> Verified:
        """Take an older copy, or records whose end is missing, as they are; raises NotAllowed for staff."""
        check_operator(by, self.settings())
        if not by.may_decide():
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
        await asyncio.to_thread(self.book.accept, by.name)
        return await self()

    async def proof(self, reference: str, by: Operator) -> tuple[str, str]:
        """Write a program that checks one card's events; gives the card's whole reference with it.

        It is an export of one card, for whom the table lets export and see it.
        """
        approval = self.guard.check(Action.EXPORT, by)
        entry, _ = self.look.detail(reference, by)
        written = await asyncio.to_thread(self.book.proof, entry.reference)
        if written is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        self.trail.note(AuditEvent(Happened.EXPORTED, by.name, {"what": "proof"}, entry.reference))
        self.guard.used(approval)
        return entry.reference, written

    def keys_shown(self, by: Operator) -> None:
        """Write down who prints the keys. Raises NotAllowed for others than the owner, where there is one."""
        settings = self.settings()
        check_operator(by, settings)
        owned = any(one.operator.role is Role.OWNER for one in settings.operators)
        if not by.role.reaches(Role.OWNER if owned else Role.MANAGER):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
        self.trail.note(AuditEvent(Happened.KEYS_SHOWN, by.name))

    def keys_recovered(self) -> None:
        """Write down that the keys came from paper; who typed them cannot be known before they are there."""
        self.trail.note(AuditEvent(Happened.KEYS_RECOVERED, ""))

    async def keep_remembered(self) -> None:
        """Keep the end of the chain outside of the file, for as long as the program runs."""
        while True:
            await self.clock.sleep(BETWEEN)
            await asyncio.to_thread(self.book.remember)
