"""Hypothesis plays everybody at once, and looks for the shortest way to break a promise."""

import asyncio
import time
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from typing import Any

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tests.simulation.auditor import Auditor
from tests.simulation.line import Answer, Fate
from tests.simulation.loop import VirtualLoop
from tests.simulation.memory import MemoryDisk
from tests.simulation.server import Server
from tests.simulation.till import MAX, SAM, Machine, Program, World, dies_at
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.intent import SETTLE_AFTER, State

GATE, LONG = (560, 50, 25_000), (5_000, 100, 300_000)  # examples, steps of the longest, steps in all at least
DISK = MemoryDisk()
COUNTS: Counter[str] = Counter()
FATES = st.builds(
    Fate,
    answer=st.sampled_from(Answer),
    done=st.booleans(),
    work=st.sampled_from((0.1, 3.0, 25.0)),
    lag=st.sampled_from((0.0, 5.0, 150.0)),
    down=st.sampled_from((0.05, 15.0)),
)
LONGEST_ISSUE = 120.0  # seconds
WHICH = st.integers(0, 9)


class Given:
    """Hands out the fates that a rule has asked for, and good ones otherwise."""

    def __init__(self) -> None:
        self.orders: deque[Fate] = deque()
        self.questions: deque[Fate] = deque()
        self.offline = False

    def of_order(self) -> Fate:
        return self._next(self.orders)

    def of_look_up(self) -> Fate:
        return self._next(self.questions)

    def of_sign_in(self) -> Fate:
        return Fate(Answer.UNSENT) if self.offline else Fate()

    def _next(self, fates: deque[Fate]) -> Fate:
        if self.offline:
            return Fate(Answer.UNSENT)
        return fates.popleft() if fates else Fate()


class Stories(RuleBasedStateMachine):
    """A till, its people and Toggle; the auditor is the model, which judges after every commit and sale."""

    @initialize(refuses_duplicates=st.booleans(), limit=st.sampled_from((None, 3000)))
    def open_up(self, refuses_duplicates: bool, limit: int | None) -> None:
        self.loop = VirtualLoop()
        self.auditor = Auditor(self.loop.time, lag_is_bounded=True)
        self.loop.set_exception_handler(self.auditor.unheard)
        self.server = Server(refuses_duplicates=refuses_duplicates, sold=self.auditor.sold)
        self.auditor.server = self.server
        self.fates = Given()
        self.forms: list[tuple[str, int]] = []
        self.machine = self._go(self._machine(limit))
        program = self._program()
        self._do(lambda: program.issue("control", 500, MAX))

    @rule(minor=st.sampled_from((1000, 2500)))
    def open_form(self, minor: int) -> None:
        self.forms.append((f"form {len(self.forms)}", minor))

    @rule(
        which=WHICH,
        clicks=st.integers(1, 3),
        manager=st.booleans(),
        fate=st.none() | FATES,
        wait=st.sampled_from((0.0, 1.0, 30.0)),
    )
    def click(self, which: int, clicks: int, manager: bool, fate: Fate | None, wait: float) -> None:
        if not self.forms:
            self.open_form(1000)
        if fate is not None:
            self.fates.orders.append(fate)
        token, minor = self.forms[-1 - which % 3 if which % 3 < len(self.forms) else -1]
        program = self._program()
        for _ in range(clicks):
            self._do(lambda: program.issue(token, minor, MAX if manager else SAM), patience=0.0)
        self._go(asyncio.sleep(wait))

    @rule(answer=st.sampled_from((Answer.SILENCE, Answer.GARBAGE, Answer.RESET)))
    def next_question_fares(self, answer: Answer) -> None:
        self.fates.questions.append(Fate(answer))

    @rule(seconds=st.sampled_from((5.0, 90.0)))
    def the_line_is_down(self, seconds: float) -> None:
        self.fates.offline = True
        self._go(asyncio.sleep(seconds))
        self.fates.offline = False

    @rule(minor=st.sampled_from((1000, 2500)), lost=st.booleans())
    def an_answer_is_lost(self, minor: int, lost: bool) -> None:
        self.forms.append((f"form {len(self.forms)}", minor))
        self.click(0, 1, True, Fate(Answer.SILENCE, done=not lost, lag=5.0), 30.0)
        self.time_passes(SETTLE_AFTER + 40)

    @rule(seconds=st.sampled_from((1.0, 20.0, 61.0, SETTLE_AFTER + 40, 600.0)))
    def time_passes(self, seconds: float) -> None:
        self._go(asyncio.sleep(seconds))

    @rule()
    def ask_about_all(self) -> None:
        program = self._program()
        self._do(lambda: program.run(program.reconcile.every_open_outcome()))

    @rule(which=WHICH, reason=st.just("the guest waits"), manager=st.booleans())
    def send_again(self, which: int, reason: str, manager: bool) -> None:
        program = self._program()
        by = MAX if manager else SAM
        self._on_one(which, lambda entry: program.run(program.decide.send_again(entry.reference, by, reason)))

    @rule(which=WHICH)
    def abandon(self, which: int) -> None:
        program = self._program()
        self._on_one(
            which, lambda entry: program.run(program.decide.abandon(entry.reference, MAX, "no card"))
        )

    @rule(which=WHICH)
    def take_back(self, which: int) -> None:
        program = self._program()
        self._on_one(which, lambda entry: program.run(program.reverse_card(entry.reference, MAX, "mistake")))

    @rule(how=st.sampled_from(("kill", "quit", "power cut")))
    def restart(self, how: str) -> None:
        match how:
            case "kill":
                self._program().kill()
            case "quit":
                self._go(self._program().quit())
            case _:
                self.machine.power_cut()

    @rule(point=st.integers(1, 30))
    def a_death_is_near(self, point: int) -> None:
        dies_at(self._program(), point)

    @rule(error=st.sampled_from((-3600.0, 120.0, 3600.0)))
    def somebody_sets_the_clock(self, error: float) -> None:
        self.machine.wall_error += error

    @rule(seconds=st.sampled_from((5.0, 300.0, 30_000.0)))
    def the_machine_sleeps(self, seconds: float) -> None:
        self.machine.fall_asleep()
        self._go(asyncio.sleep(seconds))
        self.machine.wake()

    @invariant()
    def a_step_is_counted(self) -> None:
        COUNTS["rules"] += 1

    def teardown(self) -> None:
        if not hasattr(self, "machine"):
            return
        self.fates.offline = False
        self.fates.orders.clear()
        self.fates.questions.clear()
        self.machine.be_safe()
        program = self._program()
        self._go(
            asyncio.sleep(LONGEST_ISSUE)
        )  # what is being sent by a living process is for no other process to ask about
        self._do(lambda: program.run(program.reconcile.every_open_outcome()))
        assert all(known.state != "SENDING" for known in self.auditor.known.values())
        assert program.ledger.verify_chain() is None
        self._go(program.quit())
        COUNTS.update(self.auditor.counts)
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self._go(asyncio.sleep(0))
        self.loop.close()

    async def _machine(self, limit: int | None) -> Machine:
        return Machine(World(self.server, self.auditor, self.fates, "h10"), "A", DISK, limit=limit)

    def _program(self) -> Program:
        return self._go(self._running())

    async def _running(self) -> Program:
        return self.machine.program or self.machine.start()

    def _on_one(self, which: int, act: Callable[[Entry], asyncio.Task[Any]]) -> None:
        entries = [
            *self._program().ledger.questions.watched(),
            *(
                entry
                for _, entry in self._program().ledger.questions.page(Filter(states=_DECIDABLE), None, 5)
            ),
        ]
        if entries:
            self._do(lambda: act(entries[which % len(entries)]))

    def _do(self, start: Callable[[], asyncio.Task[Any]], patience: float = 60.0) -> None:
        async def do() -> None:
            await asyncio.wait({start()}, timeout=patience)

        self._go(do())

    def _go(self, work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401, it gives what the work gives
        result = self.loop.run_until_complete(work)
        if self.auditor.faults:
            raise self.auditor.faults[0]
        return result


_DECIDABLE = frozenset({State.PREPARED, State.NOT_SENT, State.ISSUED})


def test_no_story_breaks_a_promise(tell: Callable[[str], None], *, long: bool) -> None:
    examples, steps, fewest = LONG if long else GATE
    COUNTS.clear()
    began = time.perf_counter()

    run_state_machine_as_test(
        Stories,
        settings=hypothesis.settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[hypothesis.HealthCheck.too_slow],
        ),
    )

    took = time.perf_counter() - began
    told = ", ".join(f"{name} {number}" for name, number in sorted(COUNTS.items()))
    tell(f"stateful: {COUNTS['rules']} steps, {COUNTS['rules'] / took:.0f} steps/s; {told}")
    assert COUNTS["rules"] >= fewest
    assert COUNTS["kills"] > 0
    assert COUNTS["-> SETTLED_NOT_FOUND"] > 0, COUNTS
