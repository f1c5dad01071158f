"""Asks Toggle what became of open outcomes, and writes down what the answers prove."""

from dataclasses import replace

from toggle_desk.application.ports import Clock, Ledger, Questions, Toggle
from toggle_desk.application.records import Entry
from toggle_desk.application.told import told_of
from toggle_desk.domain.card import LineItem, Order
from toggle_desk.domain.errors import Code, Conflict, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import LookedUp, LookUp, LookUpMissed
from toggle_desk.domain.intent import Checked, Interrupted, Kind
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import ReversalOrder
from toggle_desk.domain.steps import advance

UNSPENT = 120.0  # seconds after a reversal was sent in which it, and no guest, has emptied an empty card
CONTROL_HOLDS = 60.0  # seconds for which a card that was found proves that looking works


class Reconcile:
    """Looks up one intent, or all that are open; only ever asks, never sends."""

    def __init__(self, ledger: Ledger, questions: Questions, toggle: Toggle, clock: Clock) -> None:
        """Take the ports."""
        self._ledger = ledger
        self._questions = questions
        self._toggle = toggle
        self._clock = clock
        self._control_found: Moment | None = None

    def recover(self) -> tuple[Entry, ...]:
        """Call every send whose process is gone an unknown outcome; gives the entries concerned."""
        return tuple(self._interrupted(entry) for entry in self._questions.orphans())

    async def every_open_outcome(self) -> tuple[Entry, ...]:
        """Ask about everything that is watched, now; gives the entries as they stand afterwards."""
        self.recover()
        return tuple([await self.one(entry) for entry in self._questions.watched()])

    async def one(self, entry: Entry) -> Entry:
        """Ask about one intent and write down what that proves; one that is not watched stays as it is."""
        if not entry.intent.can_be_asked_about or not entry.recorded:
            return entry
        look_up = await self._look_up(entry)
        nothing = isinstance(look_up, LookedUp) and not look_up.line_items
        control = await self._looking_works() if nothing else False
        event = Checked(look_up, control_found=control)
        after, _ = advance(entry.intent, event, self._clock.now())
        found = look_up.line_items if isinstance(look_up, LookedUp) else ()
        issued = told_of(Order(None, found), entry, self._questions) if found else None
        if issued is not None and entry.issued is not None:
            issued = replace(issued, order_id=issued.order_id or entry.issued.order_id)
        try:
            return self._ledger.record(entry, event, after, issued)
        except Conflict:
            return self._questions.find(entry.reference) or entry

    async def _look_up(self, entry: Entry) -> LookUp:
        missed = await self._sign_in()
        if missed is not None:
            return missed
        look_up = await self._toggle.look_up(entry.reference)
        if isinstance(look_up, LookedUp) and not look_up.line_items and entry.kind is Kind.REVERSAL:
            return await self._emptied(entry, look_up)
        return look_up

    async def _emptied(self, entry: Entry, nothing: LookedUp) -> LookUp:
        """Take a reversal as done where its card, untouched just before, is empty now.

        Later an empty card proves nothing: its guest may have spent it. That stays for a person to decide.
        """
        if not isinstance(entry.order, ReversalOrder):
            return nothing  # it was refused, perhaps because the card had been emptied elsewhere
        original = await self._toggle.look_up(entry.order.reverses)
        if not isinstance(original, LookedUp):
            return original
        emptied = tuple(item for item in original.line_items if _is_empty(item))
        if emptied and not self._clock.now().is_soon_after(entry.intent.prepared_at, UNSPENT):
            return LookUpMissed(Code.BALANCE_UNKNOWN)
        return replace(nothing, line_items=emptied)

    async def _looking_works(self) -> bool:
        now = self._clock.now()
        if self._control_found and now.is_soon_after(self._control_found, CONTROL_HOLDS):
            return True
        known = self._questions.control()
        if known is None:
            return False
        look_up = await self._toggle.look_up(known)
        if isinstance(look_up, LookedUp) and look_up.line_items:
            self._control_found = now
            return True
        return False

    async def _sign_in(self) -> LookUpMissed | None:
        try:
            await self._toggle.sign_in()
        except (ToggleUnavailable, ToggleRefused) as cause:
            return LookUpMissed(cause.code)
        return None

    def _interrupted(self, entry: Entry) -> Entry:
        after, _ = advance(entry.intent, Interrupted(), self._clock.now())
        try:
            return self._ledger.record(entry, Interrupted(), after)
        except Conflict:
            return self._questions.find(entry.reference) or entry


def _is_empty(item: LineItem) -> bool:
    return item.card is not None and item.card.balance == 0
