"""Thieves try to give more than they may: at once, through crashes, and with every clock game."""

import asyncio
import threading
import time as stopwatch
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, ledger_in
from tests.simulation import server as toggle
from tests.simulation.line import Answer, Fate
from tests.simulation.loop import VirtualLoop
from tests.simulation.shift import Accountant, Till, overspent
from tests.simulation.store import Store
from tests.simulation.till import GIFT, LEEDS, MAX, SAM, Program, World, dies_at
from toggle_desk.application.records import Filter
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Choice
from toggle_desk.domain.errors import Conflict, NotAllowed
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits, Spent, check_limits
from toggle_desk.domain.request import IssueRequest

GATE, LONG = (60, 60, 3_000), (900, 80, 50_000)  # examples, steps of the longest, steps in all at least
COUNTS: Counter[str] = Counter()
DISK = Store()
LIMITS = Limits(staff_day=5000, site_day=12000, table_day=7000, person_hour_cards=3)
PEOPLE = (SAM, SAM, MAX)
TABLES = ("", "12", "Table 12", " t12", "B12")
# Nights on which clocks change, and one on which none does; when the day begins, and where it is.
NIGHTS = (
    ("Europe/London", "2026-10-24T20:00", "04:00"),
    ("Europe/London", "2026-10-24T20:00", "01:30"),  # comes twice that night
    ("Europe/London", "2026-03-28T20:00", "01:30"),  # does not exist that night
    ("America/Santiago", "2026-09-05T22:00", "00:00"),
    ("America/Havana", "2026-10-31T22:00", "00:30"),
    ("Europe/London", "2026-11-21T22:00", "04:00"),
)
# What a limit cannot foresee is left out: a refused card that Toggle has made all the same.
FATES = st.builds(
    Fate,
    answer=st.sampled_from(
        (Answer.TRUE, Answer.UNSENT, Answer.UNSENT_FOR_GOOD, Answer.SILENCE, Answer.UNREAD)
    ),
    done=st.booleans(),
    work=st.sampled_from((0.1, 3.0)),
)
WHICH = st.integers(0, 9)
_NEVER_LEFT = frozenset({State.PREPARED, State.NOT_SENT})


class Weather:
    """Hands out the fates that a rule has asked for, and good ones otherwise."""

    def __init__(self) -> None:
        self.orders: deque[Fate] = deque()
        self.sign_ins: deque[Fate] = deque()
        self.offline = False

    def of_order(self) -> Fate:
        return self._next(self.orders)

    def of_look_up(self) -> Fate:
        return self._next(deque())

    def of_sign_in(self) -> Fate:
        return self._next(self.sign_ins)

    def _next(self, fates: deque[Fate]) -> Fate:
        if self.offline:
            return Fate(Answer.UNSENT)
        return fates.popleft() if fates else Fate()


class Thieves(RuleBasedStateMachine):
    """A till with several programs on one real ledger; the model knows the true time and Toggle's book."""

    @initialize(night=st.sampled_from(NIGHTS), hears=st.sampled_from((True, True, True, False)))
    def open_up(self, night: tuple[str, str, str], hears: bool) -> None:
        zone, begins_at, day_starts = night
        toggle.EPOCH = datetime.fromisoformat(begins_at).replace(tzinfo=UTC)
        self.zone, self.day_starts, self.hears = ZoneInfo(zone), time.fromisoformat(day_starts), hears
        self.loop = VirtualLoop()
        self.accountant = Accountant(self.loop.time)
        self.loop.set_exception_handler(self.accountant.unheard)
        self.server = toggle.Server(refuses_duplicates=True, sold=self.accountant.sold)
        self.accountant.server = self.server
        self.weather = Weather()
        self.forms = 0
        self.till = self._go(self._open())

    @rule(
        who=st.sampled_from(PEOPLE),
        minor=st.sampled_from((1000, 2400, 5000)),
        table=st.sampled_from(TABLES),
        which=WHICH,
        fate=st.none() | FATES,
        wait=st.sampled_from((0.0, 0.3, 30.0)),
    )
    def give(  # noqa: PLR0913, PLR0917 - a card has so many sides
        self, who: Operator, minor: int, table: str, which: int, fate: Fate | None, wait: float
    ) -> None:
        if fate is not None:
            self.weather.orders.append(fate)
        self._give(who, minor, table, which)
        self._go(asyncio.sleep(wait))

    @rule(minor=st.sampled_from((2400, 5000)), table=st.sampled_from(TABLES))
    def two_at_once(self, minor: int, table: str) -> None:
        self._programs(2)
        for which in range(2):
            self._give(SAM, minor, table, which)
        self._go(asyncio.sleep(30))

    @rule(seconds=st.sampled_from((5.0, 90.0)))
    def the_line_is_down(self, seconds: float) -> None:
        self.weather.offline = True
        self._give(SAM, 5000, "12", 0)
        self._go(asyncio.sleep(seconds))
        self.weather.offline = False

    @rule()
    def the_next_sign_in_fails(self) -> None:
        self.weather.sign_ins.append(Fate(Answer.UNSENT))

    @rule(who=st.sampled_from(PEOPLE), wait=st.sampled_from((0.0, 30.0)))
    def send_again(self, who: Operator, wait: float) -> None:
        for program, reference in self._held_up():
            if who == MAX:  # the manager decides it, whom the limits of staff do not bind
                self.accountant.excused.add(reference)
            self._run(program, program.issuing.decide.send_again(reference, who, "the guest waits"))
            COUNTS["sent again"] += 1
        self._go(asyncio.sleep(wait))

    @rule(which=WHICH)
    def take_back(self, which: int) -> None:
        program = self._programs(1)[0]
        page = program.ledger.questions.page(Filter(states=frozenset({State.ISSUED})), None, 5)
        if page:
            entry = page[which % len(page)][1]
            self._run(program, program.issuing.reverse_card(entry.reference, MAX, "mistake"))
            self._go(asyncio.sleep(30))

    @rule(seconds=st.sampled_from((1.0, 61.0, 1800.0, 4 * 3600.0, 10 * 3600.0)))
    def time_passes(self, seconds: float) -> None:
        self._go(asyncio.sleep(seconds))

    @rule(hours=st.sampled_from((-24 * 365, -24, -1, 1, 24, 24 * 365)))
    def somebody_sets_the_clock(self, hours: int) -> None:
        self.till.wall_error += hours * 3600.0
        COUNTS["clock set"] += 1

    @rule()
    def somebody_puts_the_clock_right(self) -> None:
        self.till.wall_error = 0.0

    @rule(how=st.sampled_from(("kill", "quit", "power cut")))
    def restart(self, how: str) -> None:
        COUNTS[how] += 1
        match how:
            case "kill":
                self._programs(1)[0].kill()
            case "quit":
                self._go(self._programs(1)[0].quit())
            case _:
                self.till.power_cut()

    @rule(point=st.integers(1, 30), table=st.sampled_from(TABLES))
    def a_death_is_near(self, point: int, table: str) -> None:
        program = self._programs(1)[0]
        dies_at(program, point)
        self._give(SAM, 2400, table, 0)
        self._go(asyncio.sleep(30))
        COUNTS["died on the way"] += not program.life.alive

    @invariant()
    def nobody_has_given_a_penny_too_much(self) -> None:
        COUNTS["steps"] += 1
        if not hasattr(self, "till"):
            return
        gifts = self.accountant.gifts()
        if self.hears:
            assert "" == overspent(gifts, LIMITS, self.day_starts, self.zone)
        else:
            entries = self._programs(1)[0].ledger.questions.page(Filter(states=frozenset(State)), None, 200)
            assert all(entry.decision.day_in_doubt for _, entry in entries if entry.decision.reverses is None)

    def teardown(self) -> None:
        if not hasattr(self, "till"):
            return
        self.weather.offline = False
        self.till.be_safe()
        for program in [one for one in self.till.processes if one.life.alive]:
            self._go(program.quit())
        COUNTS.update(self.accountant.counts)
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self._go(asyncio.sleep(0))
        self.loop.close()

    async def _open(self) -> Till:
        world = World(self.server, self.accountant, self.weather, "limits")
        return Till(world, "A", DISK, LIMITS, day_starts=self.day_starts, zone=self.zone, hears=self.hears)

    def _give(self, who: Operator, minor: int, table: str, which: int) -> None:
        self.forms += 1
        form, choice = f"form {self.forms}", Choice(Money(minor, "GBP"))
        request = IssueRequest(
            form, LEEDS, GIFT, choice, DEFAULT_REASONS[0], who, Handover.SHOW, table=table.strip()
        )
        programs = self._programs(1)
        program = programs[which % len(programs)]

        self._run(program, program.issuing.issue_card(request))

    def _run(self, program: Program, work: Coroutine[Any, Any, Any]) -> None:
        async def unless_another_was_first() -> None:
            try:
                await work
            except Conflict:
                COUNTS["another was first"] += 1

        async def begin() -> None:
            program.run(unless_another_was_first()).add_done_callback(lambda _: work.close())

        self._go(begin())

    def _held_up(self) -> list[tuple[Program, str]]:
        programs = self._programs(1)
        entries = programs[0].ledger.questions.page(Filter(states=_NEVER_LEFT), None, 3)
        return [
            (programs[place % len(programs)], entry.reference) for place, (_, entry) in enumerate(entries)
        ]

    def _programs(self, least: int) -> list[Program]:
        async def running() -> list[Program]:
            alive = [one for one in self.till.processes if one.life.alive]
            while len(alive) < least:
                alive.append(self.till.start())
            return alive

        return self._go(running())

    def _go(self, work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401, it gives what the work gives
        result = self.loop.run_until_complete(work)
        if self.accountant.faults:
            raise self.accountant.faults[0]
        return result


def test_nobody_gives_a_penny_more_than_they_may(
    tell: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, *, long: bool
) -> None:
    examples, steps, fewest = LONG if long else GATE
    monkeypatch.setattr(toggle, "EPOCH", toggle.EPOCH)  # each story has its own, and the last is undone
    COUNTS.clear()
    began = stopwatch.perf_counter()

    run_state_machine_as_test(
        Thieves,
        settings=hypothesis.settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[hypothesis.HealthCheck.too_slow],
        ),
    )

    took = stopwatch.perf_counter() - began
    told = ", ".join(f"{name} {number}" for name, number in sorted(COUNTS.items()))
    tell(f"limits: {COUNTS['steps']} steps, {COUNTS['steps'] / took:.0f} steps/s; {told}")
    assert COUNTS["steps"] >= fewest
    for happened in ("sold", "kills", "clock set", "power cut", "sent again", "died on the way"):
        assert COUNTS[happened] > 0, happened
    for code in ("over_staff_day", "over_site_day", "over_table_day", "over_hour_cards"):
        assert COUNTS[f"told {code}"] > 0, code


# -- threads on one file ----------


@dataclass(frozen=True, slots=True)
class Till8:
    """Eight programs at once on one real file: what each was let give."""

    folder: Path
    limits: Limits

    def give(self, program: int, given: list[int]) -> None:
        clock = FakeClock()
        sam = Operator("Sam", Role.STAFF)

        def within(spent: Spent) -> None:
            check_limits(self.limits, sam, Money(700, "GBP"), spent)

        with ledger_in(self.folder, clock, token=f"till-{program}") as ledger:
            for number in range(6):
                entry = a_card(clock, f"TDP{program:02}{number:028}", minor=700)
                try:
                    ledger.prepare(entry, entry.reference, clock.start_of_day(), within)
                except NotAllowed:
                    continue
                given.append(700)


@pytest.mark.parametrize("limits", [Limits(staff_day=10000), Limits(site_day=10000), Limits(table_day=10000)])
def test_eight_programs_at_once_give_to_the_limit_and_no_further(tmp_path: Path, limits: Limits) -> None:
    with ledger_in(tmp_path, FakeClock()):
        pass  # so that no program has to make the file
    given: list[int] = []
    threads = [threading.Thread(target=Till8(tmp_path, limits).give, args=(n, given)) for n in range(8)]
    with ExitStack() as ends:
        for thread in threads:
            thread.start()
            ends.callback(thread.join)

    assert 10000 // 700 * 700 == sum(given)
