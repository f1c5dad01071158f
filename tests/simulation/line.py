"""The line between a till and Toggle, with everything that can happen on it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from tests.simulation.server import Server, true_time
from toggle_desk.domain.card import Card, Order, Secret
from toggle_desk.domain.catalogue import Account, Product
from toggle_desk.domain.errors import Code, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import (
    LookedUp,
    LookUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
    Verdict,
)
from toggle_desk.domain.order import GratuityOrder, ReversalOrder

DEADLINE = 20.0  # seconds; the client's own
T = TypeVar("T")


class Answer(StrEnum):
    """What the till gets to see, which may differ from what Toggle did."""

    TRUE = "true"
    UNSENT = "unsent"  # no byte left; worth another try
    UNSENT_FOR_GOOD = "unsent for good"  # no byte left; a certificate, a proxy
    SILENCE = "silence"
    RESET = "reset"
    SERVER_TROUBLE = "5xx"
    GARBAGE = "garbage"
    THROTTLE = "throttle"
    UNAUTHORISED = "401"  # on the way in or on the way out
    REFUSED = "refused"  # by a validation, before the work or after it
    UNREAD = "unread"  # by the engine, which proves that nothing ran
    BARE = "bare"  # an order without its card


NEVER_LEFT = frozenset({Answer.UNSENT, Answer.UNSENT_FOR_GOOD})
NEVER_DONE = NEVER_LEFT | {Answer.UNREAD}
ALWAYS_DONE = frozenset({Answer.TRUE, Answer.BARE})
_CODES = {
    Answer.RESET: Code.CONNECTION_LOST,
    Answer.SERVER_TROUBLE: Code.SERVER_TROUBLE,
    Answer.GARBAGE: Code.UNREADABLE_REPLY,
    Answer.THROTTLE: Code.TOGGLE_BUSY,
    Answer.UNAUTHORISED: Code.SIGN_IN_REFUSED,
}


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one call: seconds on the way, at work, until look-ups show it, and on the way back."""

    answer: Answer = Answer.TRUE
    done: bool = True
    up: float = 0.05
    work: float = 0.1
    lag: float = 0.0
    down: float = 0.05


class Fates(Protocol):
    """Who decides what happens to each call."""

    def of_order(self) -> Fate: ...
    def of_look_up(self) -> Fate: ...
    def of_sign_in(self) -> Fate: ...


class Witness(Protocol):
    """Who hears of what passes between a till and Toggle."""

    def sent(self, token: str, order: GratuityOrder | ReversalOrder) -> int: ...
    def answered(self, order: GratuityOrder | ReversalOrder, number: int, verdict: Verdict) -> None: ...
    def looked_up(self, token: str, reference: str, look_up: LookUp) -> None: ...


class SimToggle:
    """Implements `ports.Toggle` for one process, whose waiting is `sleep` and whose token is `token`."""

    def __init__(
        self,
        server: Server,
        fates: Fates,
        witness: Witness,
        token: str,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._server = server
        self._fates = fates
        self._witness = witness
        self._token = token
        self._sleep = sleep
        self._loop = asyncio.get_running_loop()
        self._in_flight: list[Callable[[], None]] = []
        self.heard: Callable[[datetime], None] = _unheard

    def hang_up(self) -> None:
        """Lose every connection, as a machine does that slept for long."""
        for lose in self._in_flight:
            lose()
        self._in_flight.clear()

    async def sign_in(self) -> None:
        fate = self._fates.of_sign_in()
        await self._sleep(fate.up)
        if fate.answer in {Answer.UNAUTHORISED, Answer.REFUSED}:
            raise ToggleRefused(Code.SIGN_IN_REFUSED, words="Unauthorized")
        if fate.answer is not Answer.TRUE:
            raise ToggleUnavailable(Code.NO_CONNECTION)
        self.heard(true_time(self._loop.time()).replace(microsecond=0))

    async def sign_in_afresh(self) -> None:
        await self.sign_in()

    async def accounts(self) -> tuple[Account, ...]:
        return (Account(662, "The Anchor Group"),)

    async def products(self, account_id: int, *, background: bool = True) -> tuple[Product, ...]:
        del account_id, background
        return (Product(3532, "In-store Gift"),)

    async def create_order(self, order: GratuityOrder) -> Verdict:
        return await self._tell(order)

    async def create_reversal(self, order: ReversalOrder) -> Verdict:
        return await self._tell(order)

    async def look_up(self, reference: str) -> LookUp:
        fate = self._fates.of_look_up()
        missed = LookUpMissed(_CODES.get(fate.answer, Code.TIMED_OUT))

        def ask(reply: asyncio.Future[LookUp]) -> None:
            if fate.answer is not Answer.TRUE:
                if fate.answer is not Answer.SILENCE:
                    self._loop.call_later(fate.down, _give, reply, missed)
                return
            found = self._server.shown(reference, self._loop.time())
            date = true_time(self._loop.time()).replace(microsecond=0)
            self._loop.call_later(fate.down, _give, reply, LookedUp(found, date if fate.done else None))

        look_up = await self._wait(fate.up, ask, missed)
        self._witness.looked_up(self._token, reference, look_up)
        return look_up

    async def card(self, number: Secret) -> Card | None:
        await self._sleep(0.1)
        lines = (line for lines in self._server.book.values() for line in lines)
        return next(
            (line.item.card for line in lines if line.item.card and line.item.card.number == number), None
        )

    async def _tell(self, order: GratuityOrder | ReversalOrder) -> Verdict:
        fate = self._fates.of_order()
        if fate.answer in NEVER_LEFT:
            await self._sleep(fate.up)
            return Unsent(Code.NO_CONNECTION, retry=fate.answer is Answer.UNSENT)
        number = self._witness.sent(self._token, order)

        def arrive(reply: asyncio.Future[Verdict]) -> None:
            self._loop.call_later(fate.work, decide, reply)

        def decide(reply: asyncio.Future[Verdict]) -> None:
            done = fate.answer in ALWAYS_DONE or (fate.done and fate.answer not in NEVER_DONE)
            truth = self._server.do(order, self._loop.time(), fate.lag) if done else None
            verdict = _as_told(fate.answer, truth)
            if verdict is not None:
                self._loop.call_later(fate.down, _give, reply, verdict)

        verdict = await self._wait(fate.up, arrive, NoVerdict(Code.TIMED_OUT))
        self._witness.answered(order, number, verdict)
        return verdict

    async def _wait(self, up: float, arrive: Callable[[asyncio.Future[T]], None], nothing: T) -> T:
        reply: asyncio.Future[T] = self._loop.create_future()
        self._loop.call_later(up, arrive, reply)
        deadline = self._loop.call_later(DEADLINE, _give, reply, nothing)

        def lose() -> None:
            _give(reply, nothing)

        self._in_flight.append(lose)
        try:
            return await reply
        finally:
            deadline.cancel()
            if lose in self._in_flight:
                self._in_flight.remove(lose)


def _unheard(_: datetime) -> None:
    """Be a till that does not listen."""


def _as_told(answer: Answer, truth: Verdict | None) -> Verdict | None:
    match answer:
        case Answer.SILENCE:
            return None
        case Answer.REFUSED:
            return Refused(Code.REFUSED, "The selected product id is invalid.", ("product_id",))
        case Answer.UNREAD:
            return Refused(Code.REFUSED, 'Cannot query field "pin" on type "Card".', unread=True)
        case Answer.BARE if isinstance(truth, Replied):
            return Replied(Order(truth.order.id, ()))
        case Answer.TRUE | Answer.BARE:
            return truth
        case _:
            return NoVerdict(_CODES[answer])


def _give(reply: asyncio.Future[T], answer: T) -> None:
    if not reply.done():
        reply.set_result(answer)
