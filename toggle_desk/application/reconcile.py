"""Asks Toggle what became of open outcomes: on the schedule, at the start, and on demand."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from toggle_desk.application.ports import Clock, Ledger, Toggle
from toggle_desk.application.records import Entry
from toggle_desk.application.told import told_of
from toggle_desk.domain.card import LineItem, Order
from toggle_desk.domain.errors import Code, Conflict, RecordsUnusable, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import LookedUp, LookUp, LookUpMissed
from toggle_desk.domain.intent import Checked, Interrupted, Kind, advance, can_be_asked_about, next_check
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import ReversalOrder

UNSPENT = 120.0  # seconds after a reversal was sent in which it, and no guest, has emptied an empty card
CONTROL_HOLDS = 60.0  # seconds for which a card that was found proves that looking works
APART = 1.0  # seconds between two look-ups: the most a till may ask of Toggle
PATIENCE = 5.0  # seconds until records that could not be used are tried again
ASLEEP = 10.0  # seconds by which the two clocks drift apart only while a machine sleeps or is set anew
LONGEST_NAP = 60.0  # seconds; a till that slept, or beside which another program died, sees what is due


class Reconcile:
    """Looks up one intent, or all that are open; only ever asks, never sends."""

    def __init__(self, ledger: Ledger, toggle: Toggle, clock: Clock) -> None:
        """Take the ports."""
        self._ledger = ledger
        self._toggle = toggle
        self._clock = clock
        self._control_found: Moment | None = None

    def recover(self) -> tuple[Entry, ...]:
        """Call every send whose process is gone an unknown outcome; gives the entries concerned."""
        return tuple(self._interrupted(entry) for entry in self._ledger.orphans())

    async def every_open_outcome(self) -> tuple[Entry, ...]:
        """Ask about everything that is watched, now; gives the entries as they stand afterwards."""
        self.recover()
        return tuple([await self.one(entry) for entry in self._ledger.watched()])

    async def one(self, entry: Entry) -> Entry:
        """Ask about one intent and write down what that proves; one that is not watched stays as it is."""
        if not can_be_asked_about(entry.intent) or not entry.recorded:
            return entry
        look_up = await self._look_up(entry)
        nothing = isinstance(look_up, LookedUp) and not look_up.line_items
        control = await self._looking_works() if nothing else False
        event = Checked(look_up, control_found=control)
        after, _ = advance(entry.intent, event, self._clock.now())
        found = look_up.line_items if isinstance(look_up, LookedUp) else ()
        issued = told_of(Order(None, found), entry, self._ledger) if found else None
        if issued is not None and entry.issued is not None:
            issued = replace(issued, order_id=issued.order_id or entry.issued.order_id)
        try:
            return self._ledger.record(entry, event, after, issued)
        except Conflict:
            return self._ledger.find(entry.reference) or entry

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
        known = self._ledger.control()
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
            return self._ledger.find(entry.reference) or entry


class Watch:
    """Keeps asking for as long as the program runs, and tells of every change."""

    def __init__(
        self,
        ledger: Ledger,
        reconcile: Reconcile,
        clock: Clock,
        write_down: Callable[[], Iterable[Entry]] = tuple,
    ) -> None:
        """Take the ports, and what is still to be written down before anything is asked."""
        self._ledger = ledger
        self._reconcile = reconcile
        self._clock = clock
        self._write_down = write_down
        self._news = asyncio.Event()
        self._looked = clock.now()

    def wake(self) -> None:
        """Look at once for what is due: an outcome has just become unknown, or the line is back."""
        self._news.set()

    async def run(self, changed: Callable[[Entry], None]) -> None:
        """Watch until cancelled. What a process that is gone left in the middle of sending comes first."""
        while True:
            self._news.clear()
            try:
                wait = await self._look(changed)
            except RecordsUnusable:
                # A file that is locked or full for a while must not end the watch.
                wait = PATIENCE
            await self._nap(wait)

    async def _look(self, changed: Callable[[Entry], None]) -> float:
        """Ask about everything that is due, and give the seconds until something is again."""
        for entry in self._write_down():
            changed(entry)
        for entry in self._reconcile.recover():
            changed(entry)
        began = self._clock.now()
        known = {entry.reference: entry for entry in self._ledger.watched()}
        at_once = set(known) if self._has_slept() else set[str]()
        asked: set[str] = set()
        # What another process left behind is looked for once a minute, however long the list is.
        while not self._news.is_set() and self._clock.now().seconds_since(began) < LONGEST_NAP:
            entry = self._most_urgent(known.values(), asked, at_once)
            if entry is None:
                break
            known[entry.reference] = await self._reconcile.one(entry)
            at_once.discard(entry.reference)
            asked.add(entry.reference)
            changed(known[entry.reference])
            await self._clock.sleep(APART)
        now = self._clock.now()
        waits = [next_check(entry.intent, now) for entry in known.values()]
        return max(APART, min([LONGEST_NAP, *(wait for wait in waits if wait is not None)]))

    def _most_urgent(self, known: Iterable[Entry], asked: set[str], at_once: set[str]) -> Entry | None:
        """Choose the newest of what was asked about least: somebody may still stand at the counter."""
        now = self._clock.now()
        due = [entry for entry in known if entry.reference in at_once or next_check(entry.intent, now) == 0]
        return min(
            reversed(due), key=lambda entry: (entry.reference in asked, entry.intent.checks), default=None
        )

    def _has_slept(self) -> bool:
        """Say whether this machine slept since the last look: many forward clocks stand still meanwhile."""
        before, self._looked = self._looked, self._clock.now()
        on_the_wall = (self._looked.wall - before.wall).total_seconds()
        return abs(on_the_wall - self._looked.seconds_since(before)) > ASLEEP

    async def _nap(self, seconds: float) -> None:
        nap = asyncio.ensure_future(self._clock.sleep(seconds))
        news = asyncio.ensure_future(self._news.wait())
        try:
            await asyncio.wait((nap, news), return_when=asyncio.FIRST_COMPLETED)
        finally:
            nap.cancel()
            news.cancel()


def _is_empty(item: LineItem) -> bool:
    return item.card is not None and item.card.balance == 0
