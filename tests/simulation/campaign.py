"""One seed, one run: tills, people, weather and accidents, all drawn from the same chance."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass

from tests.simulation.auditor import Auditor
from tests.simulation.line import NEVER_DONE, Answer, Fate
from tests.simulation.loop import VirtualLoop
from tests.simulation.promises import Broken
from tests.simulation.server import Server
from tests.simulation.store import Disk
from tests.simulation.till import MAX, SAM, Machine, Program, World, dies_at
from toggle_desk.application.records import Filter
from toggle_desk.domain.intent import SETTLE_AFTER, State

LONGEST_LAG = 150.0  # seconds that orders take to be seen while Toggle keeps to what the window assumes
LIVENESS = SETTLE_AFTER + 60.0  # seconds after the last fault within which an outcome is known
BROKEN_LAG = 3600.0
AMOUNTS = (500, 1000, 2000, 2500)
_ORDER_ANSWERS = (
    *(Answer.SILENCE, Answer.SILENCE, Answer.RESET, Answer.RESET, Answer.SERVER_TROUBLE, Answer.GARBAGE),
    *(Answer.THROTTLE, Answer.UNAUTHORISED, Answer.UNSENT, Answer.UNSENT, Answer.UNSENT_FOR_GOOD),
    *(Answer.REFUSED, Answer.REFUSED, Answer.UNREAD, Answer.BARE),
)
_LOOK_UP_ANSWERS = (
    *(Answer.SILENCE, Answer.RESET, Answer.GARBAGE, Answer.THROTTLE, Answer.SERVER_TROUBLE),
    Answer.UNAUTHORISED,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run came to."""

    seed: int
    trace: str
    counts: Counter[str]
    broken: str
    virtual_seconds: float


class Weather:
    """Draws the fate of every call until it clears up."""

    def __init__(self, chance: random.Random, *, longest_lag: float) -> None:
        self._chance = chance
        self._longest_lag = longest_lag
        self._orders = chance.choice((0.0, 0.3, 0.6, 0.9))
        self._questions = chance.choice((0.0, 0.2, 0.6))
        self._sign_ins = chance.choice((0.0, 0.0, 0.2, 0.5))
        self._no_dates = chance.random() < 0.1
        self.calm = False

    def clear_up(self) -> None:
        """End every fault; what is under way goes on as it began."""
        self.calm = True

    def of_order(self) -> Fate:
        chance = self._chance
        if self.calm or chance.random() >= self._orders:
            return Fate(work=chance.random(), lag=0.0 if self.calm else self._lag())
        if self._longest_lag > SETTLE_AFTER:
            return Fate(Answer.SILENCE, lag=chance.random() * self._longest_lag)
        answer = chance.choice(_ORDER_ANSWERS)
        done = answer not in NEVER_DONE and chance.random() < 0.5
        work = chance.choice((0.1, 2.0, 25.0))
        return Fate(answer, done, chance.random(), work, self._lag(), chance.choice((0.05, 1.0, 15.0)))

    def of_look_up(self) -> Fate:
        dated = not self._no_dates
        if self.calm or self._chance.random() >= self._questions:
            return Fate(done=dated, down=self._chance.random())
        return Fate(self._chance.choice(_LOOK_UP_ANSWERS), done=dated)

    def of_sign_in(self) -> Fate:
        if self.calm or self._chance.random() >= self._sign_ins:
            return Fate(up=0.05)
        if self._chance.random() < 0.2:
            return Fate(Answer.UNAUTHORISED, up=0.3)
        return Fate(Answer.UNSENT, up=self._chance.choice((0.1, 5.0, 30.0)))

    def _lag(self) -> float:
        return self._chance.choice(
            (0.0, 0.0, 1.0, 0.2 * self._longest_lag, self._chance.random() * self._longest_lag)
        )


Disks = tuple[Disk, Disk]  # wiped for each run, which is faster than making new ones


def run_seed(seed: int, disks: Disks) -> Outcome:
    """Run one seed to its end, or to the first promise that breaks."""
    loop = VirtualLoop()
    run = _Run(seed, disks, loop)
    broken = ""
    try:
        loop.run_until_complete(run.main())
    except (Broken, Exception) as problem:  # noqa: BLE001 - the verdict of a run is a value
        broken = repr(problem)
    finally:
        _close(loop)
    auditor = run.auditor
    if auditor.faults:
        broken = repr(auditor.faults[0])
    return Outcome(seed, auditor.trace, auditor.counts, broken, loop.time())


class _Run:
    """The people and the accidents of one run."""

    def __init__(self, seed: int, disks: Disks, loop: VirtualLoop) -> None:
        self._chance = chance = random.Random(seed)
        self._disks = disks
        self._loop = loop
        self._lag_is_bounded = chance.random() < 0.8
        self.auditor = Auditor(loop.time, lag_is_bounded=self._lag_is_bounded)
        loop.set_exception_handler(self.auditor.unheard)
        self.auditor.server = Server(refuses_duplicates=chance.random() < 0.3, sold=self.auditor.sold)
        self._weather = Weather(chance, longest_lag=LONGEST_LAG if self._lag_is_bounded else BROKEN_LAG)
        self._name = f"s{seed}"

    async def main(self) -> None:
        chance = self._chance
        world = World(self.auditor.server, self.auditor, self._weather, self._name)
        limit = chance.choice((None, None, 3000, 6000))
        machines = [
            Machine(world, name, store, limit=limit)
            for name, store in zip("AB"[: chance.choice((1, 1, 1, 2))], self._disks, strict=False)
        ]
        lasts = chance.choice((30.0, 200.0, 600.0))
        for machine in machines:
            machine.counts_sleep = chance.random() < 0.5
            machine.start()
        people = [asyncio.create_task(self._shift(machine)) for machine in machines]
        accidents = [asyncio.create_task(self._accidents(machine, lasts)) for machine in machines]
        await asyncio.gather(*people, *accidents)
        await self._calm_end(machines)
        await self._close(machines)

    async def _calm_end(self, machines: list[Machine]) -> None:
        """Let everything work, and see every outcome become known (I20)."""
        self._weather.clear_up()
        self.auditor.server.blind = False
        for machine in machines:
            machine.wake()
            machine.be_safe()
            if machine.program is None:
                machine.start()
        await asyncio.sleep(30)
        # The line is back: that is when the till asks again, ahead of its schedule.
        for machine in machines:
            program = machine.program or machine.start()
            await asyncio.wait({program.run(program.reconcile.every_open_outcome())})
        if any(known.is_open for known in self.auditor.known.values()):
            await asyncio.sleep(LIVENESS)
        for machine in machines:
            self._check_end(machine)

    def _check_end(self, machine: Machine) -> None:
        program = machine.program
        if program is None:
            raise Broken("the program ended by itself", machine.name)
        for known in self.auditor.known.values():
            if known.till is not machine.books:
                continue
            if known.state == "SENDING":
                raise Broken("I4", known.reference, known.state)
            exists = bool(self.auditor.server.shown(known.reference, self._loop.time() - 60))
            if known.state == "UNKNOWN" and exists and self._lag_is_bounded and machine.wall_is_honest:
                raise Broken("I20", known.reference, known.intent.checks)
            if known.state == "REJECTED" and exists:
                raise Broken("I7", known.reference, known.intent.checks)
        if self._chance.random() < 0.1 and program.ledger.verify_chain() is not None:
            raise Broken("I10", machine.name)

    async def _close(self, machines: list[Machine]) -> None:
        for machine in machines:
            for program in machine.processes:
                await program.quit()

    # -- people ------------------------------------------------------------------------------------

    async def _shift(self, machine: Machine) -> None:
        """Give cards, lose patience, and decide what only people may decide."""
        chance = self._chance
        if not self._lag_is_bounded:
            await self._a_known_card(machine)
        await self._give_a_card(machine, machine.program or machine.start())
        for _ in range(chance.choice((0, 1, 1, 2, 4))):
            pauses = (0.5, 5.0, 30.0, 250.0) if self._lag_is_bounded else (30.0, 500.0)
            await asyncio.sleep(chance.choice(pauses) * (0.5 + chance.random()))
            program = machine.program or machine.start()
            # Where the window is too short, managers who send again are what there is to see.
            match chance.randrange(10) if self._lag_is_bounded else chance.choice((0, 4, 4, 4)):
                case 0 | 1 | 2 | 3:
                    await self._give_a_card(machine, program)
                case 4 | 5:
                    await self._decide(program)
                case 6:
                    open_ones = program.ledger.questions.watched()
                    if open_ones:
                        await self._patience(program.run(program.reconcile.one(chance.choice(open_ones))))
                case 7:
                    await self._take_back(program)
                case 8:
                    await self._second_program(machine)
                case _:
                    await program.quit()

    async def _a_known_card(self, machine: Machine) -> None:
        """Have a card that look-ups find, without which nothing is ever taken as not found."""
        self._weather.calm = True
        program = machine.program or machine.start()
        await asyncio.wait({program.issue("known", 300, MAX)}, timeout=5)
        self._weather.calm = False

    async def _give_a_card(self, machine: Machine, program: Program) -> None:
        chance = self._chance
        token, minor, who = machine.token(), chance.choice(AMOUNTS), chance.choice((SAM, SAM, MAX))
        clicks = [program.issue(token, minor, who) for _ in range(chance.choice((1, 1, 2, 4)))]
        await self._patience(clicks[0])
        if chance.random() < 0.3:  # once more, on the same form, perhaps after a restart
            program = machine.program or machine.start()
            await self._patience(program.issue(token, minor, who))

    async def _second_program(self, machine: Machine) -> None:
        """Use the command line beside the window."""
        other = machine.start()
        await self._give_a_card(machine, other)
        if self._chance.random() < 0.5:
            await other.quit()
        else:
            other.kill()

    async def _decide(self, program: Program) -> None:
        chance = self._chance
        unsent = program.ledger.questions.unsent()
        not_sent = program.ledger.questions.page(Filter(states=frozenset({State.NOT_SENT})), None, 5)
        waiting = [
            entry
            for entry in program.ledger.questions.watched()
            if entry.state in {State.SETTLED_NOT_FOUND, State.NEEDS_PERSON, State.UNKNOWN}
        ]
        settled = [entry for entry in waiting if entry.state is State.SETTLED_NOT_FOUND]
        entries = [*unsent, *(entry for _, entry in not_sent), *waiting]
        if not self._lag_is_bounded:
            entries = settled
        if not entries:
            return
        entry = chance.choice(entries)
        who = MAX if entry in waiting or chance.random() < 0.3 else SAM
        decide = program.decide.send_again if chance.random() < 0.7 else program.decide.abandon
        await self._patience(program.run(decide(entry.reference, who, "the guest is waiting")))

    async def _take_back(self, program: Program) -> None:
        issued = program.ledger.questions.page(Filter(states=frozenset({State.ISSUED})), None, 5)
        cards = [entry for _, entry in issued if entry.kind.value == "card"]
        if cards:
            entry = self._chance.choice(cards)
            for _ in range(self._chance.choice((1, 2))):
                await self._patience(program.run(program.reverse_card(entry.reference, MAX, "by mistake")))

    async def _patience(self, task: asyncio.Task[object]) -> None:
        await asyncio.wait({task}, timeout=self._chance.choice((0.2, 3.0, 25.0, 25.0)))

    # -- accidents ---------------------------------------------------------------------------------

    async def _accidents(self, machine: Machine, lasts: float) -> None:
        chance = self._chance
        for _ in range(chance.choice((0, 0, 1, 1, 2))):
            await asyncio.sleep(chance.random() * lasts)
            match chance.randrange(7):
                case 0:
                    if machine.program is not None:
                        machine.program.kill()
                case 1:
                    if machine.program is not None:
                        dies_at(machine.program, chance.randrange(1, 40))
                case 2:
                    machine.power_cut()
                    if chance.random() < 0.5:
                        machine.wall_error += chance.choice((-3600.0, 3600.0, -1e8, 90.0))
                        machine.wall_is_honest = False
                case 3:
                    machine.fall_asleep()
                    await asyncio.sleep(chance.choice((1.0, 15.0, 120.0, 8 * 3600.0)))
                    machine.wake()
                case 4:
                    machine.wall_error += chance.choice((-3600.0, 3600.0, 1e6, -30.0))
                    machine.wall_is_honest = False
                case 5:
                    machine.store.full = True
                    await asyncio.sleep(chance.choice((0.5, 5.0, 60.0)))
                    machine.store.full = False
                case _:
                    self.auditor.server.blind = not self._lag_is_bounded


def _close(loop: VirtualLoop) -> None:
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.wait(tasks))
    loop.close()
