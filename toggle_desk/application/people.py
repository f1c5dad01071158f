"""The people of a till, as an owner or manager looks after them: added, changed, and never deleted."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace

from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Attempts, Badges, Pins, SettingsStore, Trail
from toggle_desk.application.settings import Colleague, Settings
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.badge import badge_of
from toggle_desk.domain.card import Secret
from toggle_desk.domain.email_address import check_email
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.people import Operator, Role, pin_of, same_name
from toggle_desk.domain.pin import is_easy
from toggle_desk.domain.rights import Action

LONGEST_NAME = 30  # letters


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague as the page about people shows one."""

    operator: Operator
    active: bool
    has_pin: bool
    has_badge: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagePeople:
    """Raises NotAllowed where `by` may not do it, NotAccepted where it makes no sense; nothing changed then.

    A name stays as it is for ever: records, limits and approvals go by it.
    """

    attempts: Attempts
    badges: Badges
    guard: Guard
    pins: Pins
    settings: SettingsStore
    trail: Trail

    def everyone(self) -> tuple[Person, ...]:
        """List all people, those who left last."""
        people = (
            Person(one.operator, one.active, one.pin_hash is not None, one.badge_hash is not None)
            for one in self.settings.load().operators
        )
        return tuple(sorted(people, key=lambda one: not one.active))

    async def add(self, wanted: Operator, pin: Secret | None, by: Operator) -> None:
        """Add a person; without a PIN it is chosen at the first sign-in.

        With the first person signing in begins, so that this is an owner who has one.
        """
        settings = self._checked(by)
        name = _name_of(wanted.name)
        _check_email(wanted.email)
        for one in settings.operators:
            if same_name(one.operator.name, name):
                raise NotAccepted(Code.NAME_TAKEN, name=one.operator.name)
        if not settings.operators and (wanted.role is not Role.OWNER or pin is None):
            raise NotAccepted(Code.FIRST_IS_OWNER)
        _check_role(by, wanted.role)
        pin_hash = None if pin is None else await self._hashed(name, pin, None)
        added = Colleague(replace(wanted, name=name), pin_hash)
        self._save((*self._checked(by).operators, added))
        facts = {"name": name, "role": wanted.role.value, "pin": _yes(pin_hash is not None)}
        self._note(Happened.PERSON_ADDED, by, facts)

    def change(self, name: str, role: Role, email: str | None, by: Operator) -> None:
        """Give a person another role or address."""
        before = self._colleague(name, by)
        _check_role(by, role)
        _check_email(email)
        after = replace(before, operator=replace(before.operator, role=role, email=email))
        if after == before:
            return
        self._replace(before, after, by)
        facts = {"name": name, "role_before": before.operator.role.value, "role": role.value}
        moved = before.operator.email != email
        self._note(Happened.PERSON_CHANGED, by, facts | {"email_changed": _yes(moved)})

    def deactivate(self, name: str, by: Operator) -> None:
        """Let a person go: no sign-in and no approval from now on, and the badge is free again."""
        before = self._colleague(name, by)
        self._replace(before, replace(before, active=False, badge_hash=None), by)
        self._note(Happened.PERSON_DEACTIVATED, by, {"name": name})

    def reactivate(self, name: str, by: Operator) -> None:
        """Take a person back, who chooses a new PIN."""
        before = self._colleague(name, by)
        self._replace(before, replace(before, active=True, pin_hash=None), by)
        self._note(Happened.PERSON_CHANGED, by, {"name": name, "active": "yes"})

    async def set_pin(self, name: str, pin: Secret, by: Operator) -> None:
        """Give a person a new PIN, which ends every pause after wrong ones."""
        pin_hash = await self._hashed(name, pin, self._colleague(name, by).pin_hash)
        before = self._colleague(name, by)
        self._replace(before, replace(before, pin_hash=pin_hash), by)
        self.attempts.clear(name)
        self._note(Happened.PIN_CHANGED, by, {"name": name, "how": "set"})

    def reset_pin(self, name: str, by: Operator) -> None:
        """Take the PIN away: a new one is chosen at the next sign-in, with a manager beside."""
        before = self._colleague(name, by)
        self._replace(before, replace(before, pin_hash=None), by)
        self.attempts.clear(name)
        self._note(Happened.PIN_CHANGED, by, {"name": name, "how": "reset"})

    def set_badge(self, name: str, badge: Secret, by: Operator) -> None:
        """Let a person sign in with this badge; what is kept knows it again and does not tell it."""
        before = self._colleague(name, by)
        mark = self.badges.mark(badge_of(badge))
        for one in self.settings.load().operators:
            if one.badge_hash == mark and one != before:
                raise NotAccepted(Code.BADGE_TAKEN, name=one.operator.name)
        self._replace(before, replace(before, badge_hash=mark), by)
        self._note(Happened.BADGE_CHANGED, by, {"name": name, "how": "set"})

    def remove_badge(self, name: str, by: Operator) -> None:
        """Take a badge away, such as one that was lost."""
        before = self._colleague(name, by)
        self._replace(before, replace(before, badge_hash=None), by)
        self._note(Happened.BADGE_CHANGED, by, {"name": name, "how": "removed"})

    def _checked(self, by: Operator) -> Settings:
        self.guard.check(Action.PEOPLE, by)
        return self.settings.load()

    def _colleague(self, name: str, by: Operator) -> Colleague:
        for one in self._checked(by).operators:
            if one.operator.name == name:
                _check_role(by, one.operator.role)
                return one
        raise NotAllowed(Code.OPERATOR_UNKNOWN, name=name)

    async def _hashed(self, name: str, pin: Secret, before: str | None) -> str:
        pin = pin_of(name, pin)
        if is_easy(pin.reveal()):
            raise NotAccepted(Code.PIN_EASY, name=name)
        if before is not None and await asyncio.to_thread(self.pins.fits, before, pin):
            raise NotAccepted(Code.PIN_AS_BEFORE, name=name)
        return await asyncio.to_thread(self.pins.make, pin)

    def _replace(self, before: Colleague, after: Colleague, by: Operator) -> None:
        known = self._checked(by).operators
        wanted = tuple(after if one == before else one for one in known)
        _refuse_leaderless(known, wanted)
        self._save(wanted)

    def _save(self, operators: tuple[Colleague, ...]) -> None:
        self.settings.save(replace(self.settings.load(), operators=operators))

    def _note(self, kind: Happened, by: Operator, facts: dict[str, str]) -> None:
        self.trail.note(AuditEvent(kind, by.name, facts))


def _refuse_leaderless(before: Iterable[Colleague], after: Iterable[Colleague]) -> None:
    """Keep the last owner, and the last person who decides, able to sign in."""
    missing = _leads(before) - _leads(after)
    if missing:
        raise NotAllowed(Code.LAST_IN_CHARGE)


def _leads(people: Iterable[Colleague]) -> set[tuple[Role, bool]]:
    """Say which high roles are taken by an active person, and by one who has a PIN."""
    return {
        (role, with_pin)
        for one in people
        for role in (Role.MANAGER, Role.OWNER)
        for with_pin in (False, True)
        if one.active and one.operator.role.reaches(role) and (one.pin_hash is not None or not with_pin)
    }


def _check_role(by: Operator, role: Role) -> None:
    """Let no person make or change one whose role is above their own."""
    if not by.role.reaches(role):
        raise NotAllowed(Code.ROLE_ABOVE_OWN, name=by.name)


def _name_of(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise NotAccepted(Code.NAME_MISSING)
    if len(name) > LONGEST_NAME:
        raise NotAccepted(Code.TEXT_TOO_LONG, field="name", longest=str(LONGEST_NAME))
    if not name.isprintable():
        raise NotAccepted(Code.TEXT_HAS_CONTROL_CHARACTERS, field="name")
    return name


def _check_email(email: str | None) -> None:
    if email is not None:
        check_email(email)


def _yes(fact: bool) -> str:  # noqa: FBT001 - it is what is told
    return "yes" if fact else "no"
