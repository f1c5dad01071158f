"""Carries out what the issue protocol asks for, writing each step down before it takes effect."""

import asyncio
import contextlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

from toggle_desk.application.ports import Clock, Ledger, Questions, Toggle
from toggle_desk.application.records import Entry, Recount
from toggle_desk.application.told import told_of
from toggle_desk.domain.errors import (
    Code,
    Conflict,
    NotAllowed,
    RecordsUnusable,
    ToggleRefused,
    ToggleUnavailable,
)
from toggle_desk.domain.evidence import Replied, Unsent, Verdict
from toggle_desk.domain.intent import Claimed, Event, Interrupted, Kind, Send, State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import GratuityOrder
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.steps import advance

FRESH_FOR = 60.0  # seconds after a person's decision within which its order may leave
AT_ONCE = 30.0  # seconds within which what was prepared counts as spent for certain

# What a sign-in may get over within seconds, unlike a certificate, a proxy's password or a page in the way.
_PASSING = frozenset({Code.NO_CONNECTION, Code.CONNECTION_LOST, Code.TIMED_OUT, Code.SERVER_TROUBLE})


@dataclass(frozen=True, slots=True)
class _Unwritten:
    """A verdict that is known to this process alone: the row it belongs to is still in SENDING."""

    claimed: Entry
    verdict: Verdict
    told: Entry


class Driver:
    """Turns what is due into sends and verdicts into ledger entries; `process` signs its claims."""

    def __init__(
        self, ledger: Ledger, questions: Questions, toggle: Toggle, clock: Clock, process: str
    ) -> None:
        """Take the ports; `changed` hears of every new verdict once a listener has taken its place."""
        self._ledger = ledger
        self._questions = questions
        self._toggle = toggle
        self._clock = clock
        self._process = process
        self._unwritten: dict[str, _Unwritten] = {}
        self._sending = 0
        self._landed = asyncio.Event()
        self._landed.set()
        self._ending = False
        self.changed: Callable[[Entry], None] = _unheard

    @property
    def sending(self) -> int:
        """How many orders are on their way."""
        return self._sending

    @property
    def unwritten(self) -> tuple[Entry, ...]:
        """What is known and could not be written down yet, oldest first."""
        return tuple(one.told for one in self._unwritten.values())

    def write_down(self) -> Iterator[Entry]:
        """Write down what could not be written before, and give each entry that is on record now.

        Raises RecordsUnusable where that still cannot be done.
        """
        for reference, one in tuple(self._unwritten.items()):
            try:
                entry = self._ledger.record(one.claimed, one.verdict, one.told.intent, one.told.issued)
            except Conflict:
                entry = self._questions.find(reference) or one.told
            del self._unwritten[reference]
            yield entry

    async def finish(self, seconds: float) -> None:
        """Begin to send nothing more, and wait so long for the answers to what is on its way."""
        self._ending = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._landed.wait()

    async def learn_day(self) -> Unsent | None:
        """Let Toggle tell the time before limits are asked, where it has not; gives what kept it from that.

        Signing in comes first in any case, and an order that cannot be sent needs no day.
        """
        return None if self._clock.is_sure_of_day() else await self._sign_in(afresh=False)

    async def carry_out(
        self,
        entry: Entry,
        due: Send | None,
        within_limits: Callable[[Spent], None] | None = None,
        stopped: Unsent | None = None,
    ) -> Entry:
        """Send as often as the protocol allows, and give the entry as it stands then.

        `within_limits` is asked again, and its refusal raised, before anything leaves that did not count as
        spent all the while. `stopped` is what a sign-in has met already. Cancelling records the outcome as
        unknown first: bytes may have left.
        """
        decided = self._clock.now()
        while due is not None:
            entry, due = await self._send(entry, due, decided, within_limits, stopped)
            stopped = None
        self.changed(entry)
        return entry

    async def _send(
        self,
        entry: Entry,
        due: Send,
        decided: Moment,
        within_limits: Callable[[Spent], None] | None,
        stopped: Unsent | None,
    ) -> tuple[Entry, Send | None]:
        if due.after:
            await self._clock.sleep(due.after)
        # A person who has it sent again must not wait in vain because of a token that was refused unseen.
        stopped = stopped or await self._sign_in(afresh=entry.intent.authorised)
        if stopped is None and not self._clock.now().is_soon_after(decided, FRESH_FOR):
            stopped = Unsent(Code.TIMED_OUT, retry=False)  # the machine slept: the guest may be gone
        if self._ending:
            return entry, None
        try:
            if stopped is not None:
                return self._step(entry, stopped)
            recount = self._recount(entry, decided, within_limits)
            claimed, _ = self._step(entry, Claimed(self._process), recount)
        except Conflict:
            return self._questions.find(entry.reference) or entry, None
        except NotAllowed as refusal:
            idle, _ = self._step(entry, Unsent(refusal.code, retry=False))
            self.changed(idle)
            raise
        with self._on_the_way():
            return await self._send_once(claimed)

    def _recount(
        self, entry: Entry, decided: Moment, check: Callable[[Spent], None] | None
    ) -> Recount | None:
        """Ask the limits again unless this card has counted as spent on this day since they were asked."""
        counted = entry.state is State.PREPARED and not entry.intent.authorised
        sure = not entry.decision.day_in_doubt
        soon = self._clock.now().is_soon_after(decided, AT_ONCE)
        unaffected = entry.kind is not Kind.CARD or not entry.intent.never_left
        if check is None or unaffected or (counted and sure and soon):
            return None
        return Recount(self._clock.start_of_day(), self._clock.dated(), check)

    async def _send_once(self, claimed: Entry) -> tuple[Entry, Send | None]:
        try:
            verdict = await self._post(claimed)
        except asyncio.CancelledError:
            # If this cannot be written the row stays in SENDING, which the next start reads the same way.
            with contextlib.suppress(RecordsUnusable):
                claimed, _ = self._step(claimed, Interrupted())
            self.changed(claimed)
            raise
        return self._settle(claimed, verdict)

    async def _sign_in(self, *, afresh: bool) -> Unsent | None:
        try:
            await (self._toggle.sign_in_afresh() if afresh else self._toggle.sign_in())
        except ToggleUnavailable as cause:
            return Unsent(cause.code, retry=cause.code in _PASSING)
        except ToggleRefused as cause:
            return Unsent(cause.code, retry=False, words=cause.facts.get("words", ""))
        return None

    async def _post(self, claimed: Entry) -> Verdict:
        order = claimed.order
        if order is None:
            raise AssertionError(claimed.reference)
        if isinstance(order, GratuityOrder):
            return await self._toggle.create_order(order)
        return await self._toggle.create_reversal(order)

    def _settle(self, claimed: Entry, verdict: Verdict) -> tuple[Entry, Send | None]:
        try:
            return self._step(claimed, verdict)
        except RecordsUnusable:
            # The card is real even if this machine cannot write it down: show it, say so, and go on
            # trying. Until then the row stays in SENDING, so that the next start asks Toggle about it.
            after, _ = advance(claimed.intent, verdict, self._clock.now())
            issued = (
                told_of(verdict.order, claimed, self._questions) if isinstance(verdict, Replied) else None
            )
            told = replace(claimed, intent=after, issued=issued, recorded=False)
            self._unwritten[claimed.reference] = _Unwritten(claimed, verdict, told)
            return told, None

    @contextlib.contextmanager
    def _on_the_way(self) -> Generator[None]:
        self._sending += 1
        self._landed.clear()
        try:
            yield
        finally:
            self._sending -= 1
            if not self._sending:
                self._landed.set()

    def _step(self, entry: Entry, event: Event, recount: Recount | None = None) -> tuple[Entry, Send | None]:
        after, due = advance(entry.intent, event, self._clock.now())
        issued = told_of(event.order, entry, self._questions) if isinstance(event, Replied) else None
        return self._ledger.record(entry, event, after, issued, recount), due


def _unheard(_: Entry) -> None:
    """Stand in until a listener has come."""
