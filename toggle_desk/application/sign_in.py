"""Tells who is at the till, by name and PIN."""

import asyncio
from dataclasses import dataclass, replace

from toggle_desk.application.ports import Attempts, Clock, Pins, SettingsStore
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import Operator, pin_of, same_name


@dataclass(frozen=True, slots=True)
class SignIn:
    """Raises NotAllowed for an unknown name, a wrong PIN, or too many of them."""

    pins: Pins
    attempts: Attempts
    clock: Clock
    settings: SettingsStore

    def people(self) -> tuple[Operator, ...]:
        """List who may sign in; an empty list means that the owner works without a PIN."""
        return tuple(colleague.operator for colleague in self.settings.load().operators)

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
            locked = self.attempts.count(called, now)
            if locked is not None:
                raise NotAllowed(
                    Code.PIN_LOCKED, name=name, until=locked.isoformat(), now=now.wall.isoformat()
                )
            try:
                # The slow hash runs beside the loop, so that look-ups and cards go on meanwhile.
                fits = await asyncio.to_thread(self.pins.fits, colleague.pin_hash, pin)
            except Exception as problem:  # a thread or memory that is not to be had says nothing of the PIN
                self.attempts.take_back(called)
                raise NotAllowed(Code.PIN_NOT_CHECKED, name=name) from problem
            if not fits:
                raise NotAllowed(Code.PIN_WRONG, name=name)
            self.attempts.clear(called)
        return colleague.operator

    def witnesses(self, name: str) -> tuple[Operator, ...] | None:
        """List who may stand beside while a first PIN is chosen; None where there is one already."""
        if self._colleague(name).pin_hash is not None:
            return None
        return tuple(
            one.operator
            for one in self.settings.load().operators
            if one.pin_hash is not None and one.operator.may_decide()
        )

    async def choose_pin(self, name: str, pin: Secret, beside: Operator) -> Operator:
        """Set a first PIN while a manager stands beside. Raises NotAccepted for one that is guessed first."""
        if not beside.may_decide():
            raise NotAllowed(Code.ROLE_TOO_LOW, name=beside.name)
        chosen = self._colleague(name)
        if chosen.pin_hash is not None:
            raise NotAllowed(Code.PIN_WRONG, name=name)
        pin_hash = await asyncio.to_thread(self.pins.make, pin_of(name, pin))
        settings = self.settings.load()
        operators = tuple(
            replace(one, pin_hash=pin_hash) if one == chosen else one for one in settings.operators
        )
        self.settings.save(replace(settings, operators=operators))
        return chosen.operator

    def _colleague(self, name: str) -> Colleague:
        for colleague in self.settings.load().operators:
            if same_name(colleague.operator.name, name):
                return colleague
        raise NotAllowed(Code.OPERATOR_UNKNOWN, name=name)
