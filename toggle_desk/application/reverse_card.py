"""Takes a card back while its balance is untouched, as an intent of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from toggle_desk.application.driver import Driver
from toggle_desk.application.guard import Guard
from toggle_desk.application.ports import Clock, Ids, Ledger, Questions, Toggle
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Approval
from toggle_desk.domain.card import Card
from toggle_desk.domain.errors import (
    Code,
    NotAccepted,
    NotIssued,
    ToggleRefused,
    ToggleUnavailable,
)
from toggle_desk.domain.evidence import LookedUp
from toggle_desk.domain.intent import Intent, Kind, Prepared, State
from toggle_desk.domain.money import Money, major_units
from toggle_desk.domain.order import ReversalOrder
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.request import REMARK_LENGTH, check_text
from toggle_desk.domain.rights import Access, Action
from toggle_desk.domain.steps import advance


@dataclass(frozen=True, slots=True)
class ReverseCard:
    """Raises NotAccepted, NotAllowed, NotIssued or ToggleRefused where the card stays as it is."""

    ledger: Ledger
    questions: Questions
    toggle: Toggle
    driver: Driver
    clock: Clock
    ids: Ids
    settings: Callable[[], Settings]
    guard: Guard

    async def __call__(self, reference: str, by: Operator, reason: str) -> Entry:
        """Reverse the card issued under `reference`; gives the entry of the reversal."""
        card = self._card(reference)
        approval = self._check(card, by, reason)
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
        drafted = Intent(order.reference, Kind.REVERSAL, State.DRAFT, order.face_value, prepared_at=at)
        intent, due = advance(drafted, Prepared(), at)
        draft = Entry(
            intent=intent,
            decision=replace(
                card.decision,
                operator=by.name,
                role=by.role.value,
                reason_code="reversal",
                reason_label=reason.strip(),
                handover=None,
                guest_email=None,
                reverses=card.reference,
                approver="" if approval is None else approval.approver,
                approval_way="" if approval is None else approval.way.value,
            ),
            order=order,
            issued=None,
            version=0,
            created=at.wall,
        )
        entry = self._prepare(draft)
        self.guard.used(approval)
        if entry.reference != order.reference:
            return entry
        return await self.driver.carry_out(entry, due)

    def _prepare(self, draft: Entry) -> Entry:
        """Write down one reversal at a time for each card, however many people press the button.

        Each attempt takes its form token from the one before it, which has to be over.
        """
        earlier = draft.decision.reverses
        while True:
            day = self.clock.start_of_day()
            entry = self.ledger.prepare(draft, f"reverse {earlier}", day, _no_limit)
            if entry.reference == draft.reference or entry.state not in _OVER:
                return entry
            earlier = entry.reference

    def _card(self, reference: str) -> Entry:
        entry = self.questions.find(reference)
        if entry is None:
            raise NotAccepted(Code.REFERENCE_UNKNOWN, reference=reference)
        if entry.reversed_by is not None:
            raise NotAccepted(Code.ALREADY_REVERSED)
        if not entry.may_be_reversed:
            raise NotAccepted(Code.NOT_REVERSIBLE, state=entry.state.value)
        return entry

    def _check(self, card: Entry, by: Operator, reason: str) -> Approval | None:
        approval = self.guard.check(Action.REVERSE, by, card.reference, least=strictness(card, by))
        if not reason.strip():
            raise NotAccepted(Code.REASON_MISSING)
        check_text("reason", reason.strip(), REMARK_LENGTH)
        return approval

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
        told = await self._told(card, look_up)
        if line_item_id is None or told is None or told.balance is None:
            raise NotIssued(Code.BALANCE_UNKNOWN)
        # A card that came out wrong has a value of its own, which is what has to be untouched.
        whole = card.intent.face_value if told.initial is None else told.initial
        if told.balance != whole:
            currency = card.decision.value.currency
            left, value = major_units(Money(told.balance, currency)), major_units(Money(whole, currency))
            code = Code.BALANCE_TOUCHED if told.balance < whole else Code.BALANCE_ADDED
            raise ToggleRefused(code, balance=left, value=value)
        return line_item_id

    async def _told(self, card: Entry, look_up: LookedUp) -> Card | None:
        told = next((item.card for item in look_up.line_items if item.card is not None), None)
        number = card.issued.number if card.issued else None
        if number is None or (told is not None and told.balance is not None):
            return told
        try:
            return await self.toggle.card(number)
        except (ToggleUnavailable, ToggleRefused):
            return None


def strictness(card: Entry, by: Operator) -> Access:
    """Say how strict taking back this card is by itself: one that another person gave takes a supervisor."""
    own = card.decision.operator == by.name
    return Access.ALLOW if own or by.role.reaches(Role.SUPERVISOR) else Access.APPROVAL


# Attempts after which another may be made; what may still be done is waited for.
_OVER = frozenset({State.REJECTED, State.NOT_SENT, State.ABANDONED})


def _no_limit(_: Spent) -> None:
    """Taking money back needs no allowance."""
