"""Takes a card back while nobody has spent from it, as an intent of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.driver import Driver
from toggle_desk.application.issue_card import check_operator
from toggle_desk.application.ports import Clock, Entry, Ids, Ledger, Settings, Toggle
from toggle_desk.domain.errors import (
    Code,
    NotAccepted,
    NotAllowed,
    NotIssued,
    ToggleRefused,
    ToggleUnavailable,
)
from toggle_desk.domain.evidence import LookedUp
from toggle_desk.domain.intent import CLOSED, Intent, Kind, Send, State
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.order import ReversalOrder
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Spent


@dataclass(frozen=True, slots=True)
class ReverseCard:
    """Raises NotAccepted, NotAllowed, NotIssued or ToggleRefused where the card stays as it is."""

    ledger: Ledger
    toggle: Toggle
    driver: Driver
    clock: Clock
    ids: Ids
    settings: Callable[[], Settings]

    async def __call__(self, reference: str, by: Operator, reason: str) -> Entry:
        """Reverse the card issued under `reference`; gives the entry of the reversal."""
        card = self._card(reference)
        self._check(card, by, reason)
        line_item_id = await self._untouched_line(card)
        at = self.clock.now()
        order = ReversalOrder(
            reference=self.ids.reference(),
            merchant_id=self.settings().connection.merchant_id,
            unit_reference=card.decision.site_reference,
            line_item_id=line_item_id,
            reverses=card.reference,
            face_value=card.intent.face_value,
            currency=card.decision.value.currency,
        )
        draft = Entry(
            intent=Intent(order.reference, Kind.REVERSAL, State.PREPARED, order.face_value, prepared_at=at),
            decision=replace(
                card.decision,
                operator=by.name,
                role=by.role.value,
                reason_code="reversal",
                reason_label=reason,
                handover=None,
                guest_email=None,
                reverses=card.reference,
            ),
            order=order,
            issued=None,
            version=0,
            created=at.wall,
        )
        # One reversal at a time for each card, however many people press the button.
        token = f"reverse {card.reference} {self._tries(card)}"
        entry = self.ledger.prepare(draft, token, self.clock.start_of_day(), _no_limit)
        if entry.reference != order.reference:
            return entry
        return await self.driver.carry_out(entry, (Send(0.0),))

    def _card(self, reference: str) -> Entry:
        entry = self.ledger.find(reference)
        if entry is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        if entry.kind is not Kind.CARD or entry.state not in _REVERSIBLE or entry.issued is None:
            raise NotAccepted(Code.NOT_REVERSIBLE, state=entry.state.value)
        return entry

    def _check(self, card: Entry, by: Operator, reason: str) -> None:
        check_operator(by, self.settings())
        if not reason.strip():
            raise NotAccepted(Code.REASON_MISSING)
        own = card.decision.operator == by.name
        if not own and not by.role.reaches(Role.SUPERVISOR):
            raise NotAllowed(Code.ROLE_TOO_LOW, name=by.name)
        earlier = self.ledger.reversal_of(card.reference)
        if earlier is not None and earlier.state is State.ISSUED:
            raise NotAccepted(Code.ALREADY_REVERSED)

    def _tries(self, card: Entry) -> str:
        earlier = self.ledger.reversal_of(card.reference)
        over = earlier is not None and (earlier.state in CLOSED or earlier.state is State.NOT_SENT)
        return earlier.reference if over and earlier is not None else ""

    async def _untouched_line(self, card: Entry) -> str:
        """Find the line to reverse, after Toggle itself has said that the balance is whole."""
        try:
            await self.toggle.sign_in()
            look_up = await self.toggle.look_up(card.reference)
        except ToggleUnavailable as cause:
            raise NotIssued(cause.code) from cause
        except ToggleRefused as cause:
            raise NotIssued(cause.code, **cause.facts) from cause
        if not isinstance(look_up, LookedUp):
            raise NotIssued(look_up.code)
        known = card.issued.line_item_id if card.issued else None
        line_item_id = next((item.id for item in look_up.line_items), known)
        balance = await self._balance(card, look_up)
        if line_item_id is None or balance is None:
            raise NotIssued(Code.BALANCE_UNKNOWN)
        if balance != card.intent.face_value:
            left = major_units(Money(balance, card.decision.value.currency))
            raise ToggleRefused(Code.BALANCE_TOUCHED, balance=left, value=major_units(card.decision.value))
        return line_item_id

    async def _balance(self, card: Entry, look_up: LookedUp) -> int | None:
        told = next((item.card.balance for item in look_up.line_items if item.card is not None), None)
        number = card.issued.number if card.issued else None
        if told is not None or number is None:
            return told
        try:
            found = await self.toggle.card(number)
        except (ToggleUnavailable, ToggleRefused):
            return None
        return None if found is None else found.balance


_REVERSIBLE = frozenset({State.ISSUED, State.ISSUED_INCOMPLETE, State.MISMATCH})


def _no_limit(_: Spent) -> None:
    """Taking money back needs no allowance."""
