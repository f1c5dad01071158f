"""Lets a manager who is elsewhere say yes: the till asks, eight digits come back, each good once."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.application.ports import ApproverSecrets, Attempts, Challenges, Clock, Trail
from toggle_desk.domain.approval import VALID_FOR, Approval, ApprovalRequest, Way
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.challenge import ANSWER_DIGITS, TRIES, Facts, facts_of
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.money import major_units
from toggle_desk.domain.people import Operator

_DIGITS = re.compile(rf"[0-9]{{{ANSWER_DIGITS}}}", re.ASCII)
# Beside the PINs of the same person, which no name of a person can be written like.
_ATTEMPTS_AT = "\x1fanswers of "


@dataclass(frozen=True, slots=True)
class Challenge:
    """One request as it stands open at the till."""

    request: ApprovalRequest
    facts: Facts

    @property
    def code(self) -> str:
        """The letters that it goes by."""
        return self.facts.told().code


class Approvals(Protocol):
    """As much of approving at the till as goes for an answer from elsewhere too."""

    def approvers(self, asked: ApprovalRequest) -> tuple[Operator, ...]:
        """List who may say yes to this, wherever they are; the requester never."""
        ...

    def grant(self, asked: ApprovalRequest, approver: Operator, way: Way) -> Approval:
        """Make the approval of a person who has been proven to be who they are, and write it down."""
        ...


@dataclass(frozen=True, slots=True)
class ApproveRemotely:
    """Raises NotAllowed, RecordsUnusable, or VaultUnavailable where there is no safe for the secrets."""

    approvals: Approvals
    secrets: ApproverSecrets
    challenges: Challenges
    attempts: Attempts
    trail: Trail
    clock: Clock
    nonces: Callable[[], str]  # names that never repeat

    async def approvers(self, asked: ApprovalRequest) -> tuple[Operator, ...]:
        """List who may answer this and has a secret on this till."""
        able = self.approvals.approvers(asked)
        # A vault may wait for a person: beside the loop, so that look-ups and cards go on meanwhile.
        enrolled = await asyncio.to_thread(self.secrets.enrolled, tuple(one.name for one in able))
        return tuple(one for one in able if one.name in enrolled)

    def ask(self, request: ApprovalRequest) -> Challenge:
        """Make a challenge of a request and write it down."""
        challenge = Challenge(request, facts_of(request, self.clock.start_of_day(), self.nonces()))
        self.challenges.open(challenge.code)
        self._note(Happened.APPROVAL_ASKED, request.requester, challenge)
        return challenge

    async def answer(self, challenge: Challenge, approver: Operator, digits: str) -> Approval:
        """Take an answer for this manager's; it is counted before it is judged.

        What is no eight digits is no try. The right ones are good for the first program that is given them.
        """
        if not _DIGITS.fullmatch(digits):
            raise NotAllowed(Code.ANSWER_WRONG, name=approver.name, left=str(TRIES))
        if approver not in self.approvals.approvers(challenge.request):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=approver.name)
        secret = await asyncio.to_thread(self.secrets.find, approver.name)
        if secret is None:
            raise NotAllowed(Code.NOT_ENROLLED, name=approver.name)
        async with self.attempts.turn():
            self._judge(challenge, approver, secret, digits)
        return self.approvals.grant(challenge.request, approver, Way.REMOTE)

    def withdraw(self, challenge: Challenge) -> None:
        """End a challenge for good that is not waited for any more: an answer to it comes too late."""
        self.challenges.close(challenge.code)

    def _judge(self, challenge: Challenge, approver: Operator, secret: bytes, digits: str) -> None:
        """Count a try, then raise NotAllowed unless it is the first right one, in time."""
        if not self._is_open(challenge):
            self.challenges.close(challenge.code)
            raise NotAllowed(Code.CHALLENGE_OVER, name=approver.name)
        now = self.clock.dated()
        attempt = f"{_ATTEMPTS_AT}{approver.name}"
        locked = self.attempts.count(attempt, now)
        if locked is not None:
            raise NotAllowed(
                Code.ANSWER_LOCKED, name=approver.name, until=locked.isoformat(), now=now.wall.isoformat()
            )
        tries = self.challenges.count(challenge.code, TRIES)
        if tries is None:
            raise NotAllowed(Code.CHALLENGE_OVER, name=approver.name)
        if not challenge.facts.told().is_answered(secret, digits):
            self._note(Happened.ANSWER_REFUSED, approver.name, challenge)
            if tries >= TRIES:
                self.challenges.close(challenge.code)
                raise NotAllowed(Code.CHALLENGE_SPENT, name=approver.name)
            raise NotAllowed(Code.ANSWER_WRONG, name=approver.name, left=str(TRIES - tries))
        if not self.challenges.close(challenge.code):
            raise NotAllowed(Code.CHALLENGE_OVER, name=approver.name)
        self.attempts.clear(attempt)

    def _is_open(self, challenge: Challenge) -> bool:
        """Say whether an answer still counts: for some minutes, by both clocks, on one business day."""
        today = self.clock.start_of_day().isoformat(timespec="minutes") == challenge.facts.day
        return today and self.clock.now().is_soon_after(challenge.request.asked_at, VALID_FOR)

    def _note(self, kind: Happened, actor: str, challenge: Challenge) -> None:
        request = challenge.request
        facts = {
            "way": Way.REMOTE.value,
            "code": challenge.code,
            "action": request.action.value,
            "about": request.token,
            "requester": request.requester,
            "amount": f"{major_units(request.value)} {request.value.currency}",
            "limit": challenge.facts.limit,
        }
        self.trail.note(AuditEvent(kind, actor, facts))
