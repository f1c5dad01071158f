"""The manager's side, in the manager's own program: what a till asks, and the digits that say yes."""

import asyncio
from dataclasses import dataclass

from toggle_desk.application.ports import ApproverSecrets, Trail
from toggle_desk.application.sign_in import SignIn
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.challenge import Spoken
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import major_units
from toggle_desk.domain.people import same_name


@dataclass(frozen=True, slots=True)
class AnswerRemotely:
    """Raises NotAllowed for a wrong PIN, for oneself and without a secret here; VaultUnavailable."""

    secrets: ApproverSecrets
    sign_in: SignIn
    trail: Trail

    async def __call__(self, told: Spoken, name: str, pin: Secret) -> str:
        """Give the digits, once the manager has signed with a PIN; that they were given is on record."""
        manager = await self.sign_in(name, pin)
        if same_name(manager.name, told.requester):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=manager.name)
        secret = await asyncio.to_thread(self.secrets.find, manager.name)
        if secret is None:
            raise NotAllowed(Code.NOT_ENROLLED, name=manager.name)
        facts = {
            "till": told.till,
            "requester": told.requester,
            "amount": major_units(told.value),
            "currency": told.value.currency,
            "code": told.code,
        }
        self.trail.note(AuditEvent(Happened.ANSWERED_REMOTELY, manager.name, facts))
        return told.answer(secret)
