"""Has Toggle asked about open outcomes for as long as the program runs, whenever one is due."""

import asyncio
from collections.abc import Callable, Iterable

from toggle_desk.application.ports import Clock, Questions
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.domain.schedule import next_check

APART = 1.0  # seconds between two look-ups: the most a till may ask of Toggle
PATIENCE = 5.0  # seconds until records that could not be used are tried again
ASLEEP = 10.0  # seconds by which the two clocks drift apart only while a machine sleeps or is set anew
LONGEST_NAP = 60.0  # seconds; a till that slept, or beside which another program died, sees what is due


class Watch:
    """Keeps asking for as long as the program runs, and tells of every change."""

    def __init__(
        self,
        questions: Questions,
        reconcile: Reconcile,
        clock: Clock,
        write_down: Callable[[], Iterable[Entry]] = tuple,
    ) -> None:
        """Take the ports, and what is still to be written down before anything is asked."""
        self._questions = questions
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
        known = {entry.reference: entry for entry in self._questions.watched()}
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
        """Choose the newest of what was asked about least: a guest may still stand at the counter."""
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
