"""Toggle as the use cases see it: every port call becomes a document, and every reply what it proves."""

import ssl
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Self, TypeVar

from toggle_desk.api.budget import Budget
from toggle_desk.api.errors import Answered, NotUnderstood, classify_mutation
from toggle_desk.api.operations import accounts, cards, create_order, create_reversal, line_items, products
from toggle_desk.api.operations.document import Request
from toggle_desk.api.session import Session
from toggle_desk.api.transport import NoAnswer, NotReached, Transport
from toggle_desk.application.ports import Clock
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Card, Order, Secret
from toggle_desk.domain.catalogue import Account, Product
from toggle_desk.domain.errors import Code, DeskError, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import (
    LookedUp,
    LookUp,
    LookUpMissed,
    NoVerdict,
    Unsent,
    Verdict,
)
from toggle_desk.domain.order import GratuityOrder, ReversalOrder

FEWER = 3  # times a question that came to nothing is asked in fewer words: our longest has three shorter ones
_Row = TypeVar("_Row")


def _anything(_: Request, value: object) -> bool:
    del value
    return True


def _shows_cards(request: Request, value: object) -> bool:
    found = line_items.read(value, request)
    return bool(found) and all(item.card is not None for item in found)


class ToggleClient:
    """Implements `ports.Toggle` over HTTP; made and used on the network thread."""

    def __init__(
        self, transport: Transport, credentials: Callable[[], Credentials | None], clock: Clock
    ) -> None:
        """Start without a token and without knowledge of the schema."""
        self._transport = transport
        self._clock = clock
        self._budget = Budget(clock)
        self._session = Session(transport, credentials, clock, self._budget)
        self._understood: dict[str, int] = {}

    @classmethod
    def to(
        cls,
        url: str,
        credentials: Callable[[], Credentials | None],
        clock: Clock,
        *,
        proxy: str | None = None,
        verify: ssl.SSLContext | None = None,
    ) -> Self:
        """Connect to an address, raising NotAccepted for one that must not be used; nothing is sent yet."""
        return cls(Transport(url, verify=verify, proxy=proxy), credentials, clock)

    def tell_time_to(self, heard: Callable[[datetime], None]) -> None:
        """Tell the time by Toggle's own clock (UTC) with every reply that carries it."""
        self._session.heard = heard

    async def close(self) -> None:
        """Close what is open."""
        await self._transport.close()

    async def prove(self, credentials: Credentials) -> tuple[Account, ...]:
        """Log in with credentials that are not in use yet, and list their accounts where Toggle tells them.

        Raises ToggleUnavailable, or ToggleRefused with Code.SIGN_IN_REFUSED. An empty list means that the
        login was good and that the account's number has to be typed.
        """
        trial = ToggleClient(self._transport, lambda: credentials, self._clock)
        await trial.sign_in_afresh()
        # Credentials are proved in order to be used: the token of the old ones goes.
        self._session.forget()
        try:
            return await trial.accounts()
        except DeskError:
            return ()

    async def sign_in(self) -> None:
        await self._session.sign_in()

    async def sign_in_afresh(self) -> None:
        await self._session.sign_in_afresh()

    async def accounts(self) -> tuple[Account, ...]:
        _, answer = await self._ask(accounts.requests())
        return _readable(accounts.read(answer.value))

    async def products(self, account_id: int, *, background: bool = True) -> tuple[Product, ...]:
        if background and not self._budget.has_room_for_background():
            raise ToggleUnavailable(Code.TOGGLE_BUSY)
        _, answer = await self._ask(products.requests(account_id))
        return _readable(products.read(answer.value))

    async def create_order(self, order: GratuityOrder) -> Verdict:
        """Send one order once; without a token nothing is sent."""
        return await self._tell(create_order.request(order), create_order.read)

    async def create_reversal(self, order: ReversalOrder) -> Verdict:
        return await self._tell(create_reversal.request(order), create_reversal.read)

    async def look_up(self, reference: str) -> LookUp:
        """Ask what Toggle knows under a reference; nothing counts only from an answer without a flaw."""
        try:
            request, answer = await self._ask(line_items.requests(reference), _shows_cards)
        except (ToggleUnavailable, ToggleRefused) as missed:
            return LookUpMissed(missed.code)
        found = line_items.read(answer.value, request)
        if found is None:
            return LookUpMissed(Code.UNREADABLE_REPLY)
        if not found and not answer.clean:
            return LookUpMissed(Code.SERVER_TROUBLE)
        return LookedUp(found, answer.date)

    async def card(self, number: Secret) -> Card | None:
        """Ask for one card by its number or alias."""
        _, answer = await self._ask(cards.requests(number))
        found = _readable(cards.read(answer.value, number))
        return found[0] if found else None

    async def _ask(
        self, wordings: Sequence[Request], is_enough: Callable[[Request, object], bool] = _anything
    ) -> tuple[Request, Answered]:
        """Try wordings until Toggle's schema knows one, and begin with that from then on.

        One that came to nothing for another reason, or was answered by halves, may do better in fewer words,
        if only this once.
        """
        field = wordings[0].field
        first = self._understood.get(field, 0)
        halves: list[tuple[Request, Answered]] = []
        told: list[NotUnderstood] = []
        unsure = 0
        for number, wording in enumerate(wordings[first:], first):
            answer = await self._session.ask(wording, heal=not unsure)
            if isinstance(answer, NotUnderstood):
                told.append(answer)
                unsure += not answer.sure
            elif is_enough(wording, answer.value) or (answer.clean and not halves):
                if not unsure:
                    self._understood[field] = number
                return wording, answer
            else:
                halves.append((wording, answer))
                unsure += 1
            if unsure > FEWER:
                break
        if halves:
            return halves[0]
        raise min(told, key=lambda one: one.sure).problem

    async def _tell(self, request: Request, read: Callable[[object], Order | None]) -> Verdict:
        if not self._budget.has_room_for_order():
            return Unsent(Code.TOGGLE_BUSY, retry=False)
        try:
            answer = await self._session.tell(request)
        except NotReached as failure:
            return Unsent(failure.code, failure.retry)
        except NoAnswer as failure:
            return NoVerdict(failure.code)
        return classify_mutation(answer, request, read)


def _readable(rows: tuple[_Row, ...] | None) -> tuple[_Row, ...]:
    if rows is None:
        raise ToggleUnavailable(Code.UNREADABLE_REPLY)
    return rows
