"""A program dies at every step of every story, one death per run, and then a new one recovers."""

import asyncio
import itertools
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.simulation.auditor import Auditor
from tests.simulation.line import Answer, Fate
from tests.simulation.loop import VirtualLoop
from tests.simulation.memory import MemoryDisk
from tests.simulation.promises import Broken
from tests.simulation.server import Server
from tests.simulation.store import Disk, Store
from tests.simulation.till import MAX, Machine, Program, World, dies_at
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.intent import WATCHED, State

GATE, LONG = 1_500, 20_000  # crash points of all stories together, at least
FEWEST = 40  # crash points of one story, at least
SAMPLE = (3, 8, 21)  # crash points that the real ledger is put through too
RESTARTS_AFTER = 5.0  # seconds
SETTLED = 420.0  # seconds after which nothing is open that can be known
SOON = 5.0  # seconds in which nothing happens where all is known

GOOD = Fate()
LOST_AFTER = Fate(Answer.SILENCE, done=True)
LATE = Fate(Answer.SILENCE, done=True, work=25.0, lag=100.0)
STORIES: dict[str, tuple[Fate, ...]] = {
    "all is well": (GOOD,),
    "the reply is lost (10)": (LOST_AFTER,),
    "the order is lost (7)": (Fate(Answer.SILENCE, done=False),),
    "reset after the order (8)": (Fate(Answer.RESET, done=True),),
    "half a reply (12)": (Fate(Answer.GARBAGE, done=True),),
    "server trouble after the order (13)": (Fate(Answer.SERVER_TROUBLE, done=True),),
    "throttled (14)": (Fate(Answer.THROTTLE, done=False),),
    "the token is refused on the way out (15)": (Fate(Answer.UNAUTHORISED, done=True),),
    "a document is refused unread (17)": (Fate(Answer.UNREAD),),
    "a validation after the work (17)": (Fate(Answer.REFUSED, done=True, lag=LATE.lag),),
    "no connection, then one (2)": (Fate(Answer.UNSENT), Fate(Answer.UNSENT), GOOD),
    "no connection, then a lost reply (2, 10)": (Fate(Answer.UNSENT), LOST_AFTER),
    "an order without its card (26)": (Fate(Answer.BARE),),
    "the order shows up late (39)": (LATE,),
}
LEFT_TO_PEOPLE = {"the order is lost (7)", "throttled (14)"}


@dataclass
class Script:
    """Gives the orders of a story their fates, and everything afterwards a good one."""

    orders: deque[Fate] = field(default_factory=deque[Fate])
    questions: Fate = GOOD

    def of_order(self) -> Fate:
        return self.orders.popleft() if self.orders else GOOD

    def of_look_up(self) -> Fate:
        return self.questions

    def of_sign_in(self) -> Fate:
        return GOOD


@dataclass(frozen=True, slots=True)
class Plot:
    """One story with one way for people to go on, in which a program dies at its n-th crash point."""

    fates: tuple[Fate, ...]
    refuses_duplicates: bool
    manager: str  # "sends again" or "abandons"
    again: int = 0  # crash points after which the second program dies too; 0 is never


def play(plot: Plot, point: int, disk: Disk) -> tuple[int, Auditor]:
    """Play to the end with a death at `point`; gives how many points the first program passed."""
    loop = VirtualLoop()
    auditor = Auditor(loop.time, lag_is_bounded=True)
    loop.set_exception_handler(auditor.unheard)
    server = auditor.server = Server(refuses_duplicates=plot.refuses_duplicates, sold=auditor.sold)
    script = Script()

    async def main() -> int:
        machine = Machine(World(server, auditor, script, "h5"), "A", disk)
        await asyncio.wait({machine.start().issue("control", 500)})
        script.orders.extend(plot.fates)
        program = machine.program or machine.start()
        passed = dies_at(program, point)
        clicks = [program.issue("form", 2500) for _ in range(2)]
        await asyncio.wait(clicks, timeout=60)
        if program.life.alive:
            await _settled(machine)
            await _people(machine, plot)
        if program.life.alive:
            await _take_back(machine)
        count = passed()
        machine.be_safe()
        await _a_new_day(machine, plot)
        return count

    try:
        passed = loop.run_until_complete(main())
        if auditor.faults:
            raise auditor.faults[0]
        return passed, auditor
    finally:
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


async def _a_new_day(machine: Machine, plot: Plot) -> None:
    """Start again until nothing dies any more, then see that all is known."""
    await asyncio.sleep(RESTARTS_AFTER)
    if machine.program is None:
        second = machine.start()
        if plot.again:
            dies_at(second, plot.again)
            await _settled(machine)
            machine.be_safe()
    program = machine.program or machine.start()
    await asyncio.wait({program.issue("form", 2500)}, timeout=60)  # the guest's form is still there
    await _settled(machine)
    await _people(machine, plot)
    await _settled(machine)
    for known in machine.world.auditor.known.values():
        if known.state in {"SENDING", "UNKNOWN"}:
            raise Broken("I20", known.reference, known.state)
        if known.state == "REJECTED" and machine.world.server.sales(known.reference):
            raise Broken("I7", known.reference, known.state)
    if program.ledger.verify_chain() is not None:
        raise Broken("I10")
    await program.quit()


async def _settled(machine: Machine) -> None:
    """Wait until all is known that can be."""
    known = machine.world.auditor.known.values()
    await asyncio.sleep(SETTLED if any(one.state in WATCHED for one in known) else SOON)


async def _people(machine: Machine, plot: Plot) -> None:
    """Decide what is left to people."""
    program = machine.program or machine.start()
    for entry in (
        *program.ledger.questions.unsent(),
        *_of(program, State.NOT_SENT),
        *program.ledger.questions.watched(),
    ):
        if entry.state in {State.ISSUED_INCOMPLETE, State.ABANDONED, State.REJECTED}:
            continue
        decide = program.decide.send_again if plot.manager == "sends again" else program.decide.abandon
        await asyncio.wait({program.run(decide(entry.reference, MAX, "the guest waits"))}, timeout=60)


async def _take_back(machine: Machine) -> None:
    program = machine.program or machine.start()
    for card in _of(program, State.ISSUED):
        await asyncio.wait({program.run(program.reverse_card(card.reference, MAX, "by mistake"))}, timeout=60)


def _of(program: Program, state: State) -> list[Entry]:
    return [entry for _, entry in program.ledger.questions.page(Filter(states=frozenset({state})), None, 9)]


def plots(story: str, *, long: bool) -> list[Plot]:
    """Vary a story: what Toggle does with duplicates, what people do, and a second death."""
    fates = STORIES[story]
    plain = [
        Plot(fates, refuses_duplicates, manager)
        for refuses_duplicates in (False, True)
        for manager in ("sends again", "abandons")
    ]
    if not long:
        return [plain[0], plain[3]] if story in LEFT_TO_PEOPLE else plain[:1]
    return [replace(plot, again=again) for plot in plain for again in (0, 1, 2, 3, 5, 8, 13, 21)]


def test_a_death_at_any_step_loses_no_card_and_makes_no_second(
    tell: Callable[[str], None], *, long: bool
) -> None:
    disk = MemoryDisk()
    points: Counter[str] = Counter()
    began = time.perf_counter()

    for story in STORIES:
        for plot in plots(story, long=long):
            for point in itertools.count(1):
                try:
                    passed, _ = play(plot, point, disk)
                except Exception as broken:
                    raise AssertionError(story, plot, point) from broken
                if passed < point:
                    break
                points[story] += 1

    took = time.perf_counter() - began
    tell(f"crash points: {points.total()}, {points.total() / took:.0f}/s; {dict(points)}")
    assert points.total() >= (LONG if long else GATE)
    assert min(points.values()) >= FEWEST


def test_the_real_ledger_dies_like_the_one_in_memory() -> None:
    for story in STORIES:
        (plot, *_) = plots(story, long=False)
        for point in SAMPLE:
            memory, real = play(plot, point, MemoryDisk()), play(plot, point, Store())

            assert (memory[0], memory[1].trace) == (real[0], real[1].trace), (story, point)
