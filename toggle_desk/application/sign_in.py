"""Tells who is at the till, by name and PIN or by a badge."""

import asyncio
from dataclasses import dataclass, replace

from toggle_desk.application.ports import Attempts, Badges, Clock, Pins, SettingsStore, Trail
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.badge import badge_of
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.people import Operator, pin_of, same_name


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Raises NotAllowed for an unknown name, a wrong PIN, or too many of them; each is on record."""

    attempts: Attempts
    badges: Badges
    clock: Clock
    pins: Pins
    settings: SettingsStore
    trail: Trail

    def people(self) -> tuple[Operator, ...]:
        """List who may sign in; an empty list means that the owner works without a PIN."""
        return self.settings.load().people

    async def __call__(self, name: str, pin: Secret) -> Operator:
        """Sign an operator in. The try is counted before it is judged, so that a power cut forgives nothing.

        What is no PIN, and one that could not be checked, is no try.
        """
        colleague = self._colleague(name)
        if colleague.pin_hash is None:
            raise NotAllowed(Code.PIN_NOT_CHOSEN, name=name)
        pin = pin_of(name, pin)
        # One after the other: right PINs that are given at the same time must not count as many tries.
        async with self.attempts.turn():
            now = self.clock.dated()
            called = colleague.operator.name
            self._count_guess(now, called)
            locked = self.attempts.count(called, now)
            if locked is not None:
                self.attempts.take_back_guess()
                until = {"until": locked.isoformat(), "now": now.wall.isoformat()}
                raise self._refused(called, Code.PIN_LOCKED, name=name, **until)
            try:
                # The slow hash runs beside the loop, so that look-ups and cards go on meanwhile.
                fits = await asyncio.to_thread(self.pins.fits, colleague.pin_hash, pin)
            except Exception as problem:  # a thread or memory that is not to be had says nothing of the PIN
                self.attempts.take_back(called)
                self.attempts.take_back_guess()
                raise NotAllowed(Code.PIN_NOT_CHECKED, name=name) from problem
            if not fits:
                raise self._refused(called, Code.PIN_WRONG, name=name)
            self.attempts.clear(called)
            self._came_in(colleague.operator, "pin")
        return colleague.operator

    async def by_badge(self, badge: Secret) -> Operator:
        """Sign in whose badge this is. A badge of no person here is a wrong guess of this till's."""
        mark = self.badges.mark(badge_of(badge))
        async with self.attempts.turn():
            self._count_guess(self.clock.dated(), "")
            owners = [one for one in self.settings.load().operators if one.badge_hash == mark]
            if not owners:
                raise self._refused("", Code.BADGE_UNKNOWN)
            operator = owners[0].operator
            if not owners[0].active:
                raise self._refused(operator.name, Code.PERSON_INACTIVE)
            self._came_in(operator, "badge")
        return operator

    def locked(self, by: Operator, why: str) -> None:
        """Write down that the till was locked: by hand, after a while, or with the computer."""
        self.trail.note(AuditEvent(Happened.LOCKED, by.name, {"why": why}))

    def witnesses(self, name: str) -> tuple[Operator, ...] | None:
        """List who may stand beside while a first PIN is chosen; None where there is one already.

        That takes a role as high as the newcomer's, or a manager where no person has both that and a PIN.
        """
        chosen = self._colleague(name)
        if chosen.pin_hash is not None:
            return None
        deciding = tuple(
            one.operator
            for one in self.settings.load().operators
            if one.active and one.pin_hash is not None and one.operator.may_decide()
        )
        return tuple(one for one in deciding if one.role.reaches(chosen.operator.role)) or deciding

    async def choose_pin(self, name: str, pin: Secret, beside: Operator) -> Operator:
        """Set a first PIN while a manager stands beside. Raises NotAccepted for one that is guessed first."""
        chosen = self._colleague(name)
        witnesses = self.witnesses(name)
        if witnesses is None:
            raise NotAllowed(Code.PIN_WRONG, name=name)
        if beside not in witnesses:
            raise NotAllowed(Code.ROLE_TOO_LOW, name=beside.name)
        pin_hash = await asyncio.to_thread(self.pins.make, pin_of(name, pin))
        settings = self.settings.load()
        operators = tuple(
            replace(one, pin_hash=pin_hash) if one == chosen else one for one in settings.operators
        )
        self.settings.save(replace(settings, operators=operators))
        facts = {"name": chosen.operator.name, "how": "chosen"}
        self.trail.note(AuditEvent(Happened.PIN_CHANGED, beside.name, facts))
        return chosen.operator

    def _count_guess(self, now: Moment, name: str) -> None:
        until = self.attempts.count_guess(now)
        if until is not None:
            facts = {"until": until.isoformat(), "now": now.wall.isoformat()}
            raise self._refused(name, Code.TILL_LOCKED, **facts)

    def _came_in(self, operator: Operator, how: str) -> None:
        self.attempts.take_back_guess()
        if operator.may_decide():
            self.attempts.clear_guesses()
        self.trail.note(AuditEvent(Happened.SIGNED_IN, operator.name, {"how": how}))

    def _refused(self, called: str, code: Code, **facts: str) -> NotAllowed:
        """Write a refusal down, and give what is raised for it."""
        self.trail.note(AuditEvent(Happened.SIGN_IN_REFUSED, "", {"name": called, "code": code.value}))
        return NotAllowed(code, **({"name": called} | facts))

    def _colleague(self, name: str) -> Colleague:
        for colleague in self.settings.load().operators:
            if same_name(colleague.operator.name, name):
                if not colleague.active:
                    raise self._refused(colleague.operator.name, Code.PERSON_INACTIVE)
                return colleague
        raise NotAllowed(Code.OPERATOR_UNKNOWN, name=name)
