"""The managers who may answer from elsewhere: their secrets come and go here, by an owner."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from toggle_desk.application.ports import ApproverSecrets, Trail
from toggle_desk.application.settings import Settings
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.card import Secret
from toggle_desk.domain.challenge import read_secret, written_secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import Operator, Role, same_name


@dataclass(frozen=True, slots=True)
class ApproverParts:
    """The page as it is kept in `resources/`, and the program's sentences by language and key."""

    page: str
    style: str
    libraries: str
    script: str
    sentences: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class RemoteApprovers:
    """Raises NotAllowed for less than an owner, NotAccepted for a mistyped secret, VaultUnavailable."""

    secrets: ApproverSecrets
    trail: Trail
    chance: Callable[[], bytes]  # 32 bytes that cannot be guessed
    settings: Callable[[], Settings]

    async def people(self) -> tuple[tuple[Operator, bool], ...]:
        """List who could answer from elsewhere, each with whether they can from this till."""
        managers = self._managers()
        enrolled = await asyncio.to_thread(self.secrets.enrolled, tuple(each.name for each in managers))
        return tuple((each, each.name in enrolled) for each in managers)

    async def enrol(self, name: str, by: Operator) -> Secret:
        """Make a new secret for a manager, in the place of the one before; it is given out this once."""
        secret = self.chance()
        await self._keep(name, secret, by)
        return written_secret(secret)

    async def take_over(self, name: str, typed: Secret, by: Operator) -> None:
        """Keep a secret that another till, or another computer of the manager's, has made."""
        await self._keep(name, read_secret(typed), by)

    async def remove(self, name: str, by: Operator) -> None:
        """Take a manager's secret off this till."""
        self._check(by)
        await asyncio.to_thread(self.secrets.forget, name)
        self.trail.note(AuditEvent(Happened.APPROVER_REMOVED, by.name, {"person": name}))

    async def _keep(self, name: str, secret: bytes, by: Operator) -> None:
        self._check(by)
        if not any(same_name(each.name, name) for each in self._managers()):
            raise NotAllowed(Code.OPERATOR_UNKNOWN, name=name)
        if not await asyncio.to_thread(self.secrets.keep, name, secret):
            raise NotAllowed(Code.NOT_ENROLLED, name=name)
        self.trail.note(AuditEvent(Happened.APPROVER_ENROLLED, by.name, {"person": name}))

    def _check(self, by: Operator) -> None:
        if by.role is not Role.OWNER:
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)

    def _managers(self) -> tuple[Operator, ...]:
        operators = tuple(colleague.operator for colleague in self.settings().operators)
        return tuple(one for one in operators if one.role.reaches(Role.MANAGER))
