"""A till as a machine with a disk, and the program that runs on it until it quits or dies."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from tests.doubles.trail import MemoryTrail
from tests.simulation.auditor import Auditor, Books
from tests.simulation.line import Fates, SimToggle
from tests.simulation.loop import Killed, Life
from tests.simulation.server import Server, true_time
from tests.simulation.store import Disk, nothing
from toggle_desk.application.joining import IssuingPorts, join_issuing
from toggle_desk.application.ports import Clock
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Colleague, Connection, Settings
from toggle_desk.domain.catalogue import DEFAULT_REASONS, Choice, Product, Site
from toggle_desk.domain.errors import DeskError
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.request import IssueRequest

T = TypeVar("T")
SAM = Operator("Sam", Role.STAFF)
MAX = Operator("Max", Role.MANAGER)
LEEDS = Site("The Anchor, Leeds", "LEEDS-01")
GIFT = Product(3532, "In-store Gift")
CONNECTION_DIES = 10.0  # seconds of sleep
_INSTANT = 1e-6  # seconds


def settings_with(limit: int | None) -> Settings:
    """Set up two people and a site; `limit` is what Sam may give in a day, in minor units."""
    return Settings(
        connection=Connection(account_id=662),
        sites=(LEEDS,),
        operators=(Colleague(SAM, None), Colleague(MAX, None)),
        limits=Limits(staff_day=limit),
    )


@dataclass
class World:
    """What the tills of one run share."""

    server: Server
    auditor: Auditor
    fates: Fates
    name: str


class Machine:
    """One computer: clocks that can be wrong, a disk that keeps what was committed, sleep, and boots."""

    def __init__(self, world: World, name: str, store: Disk, *, limit: int | None = None) -> None:
        self.world = world
        self.name = name
        self.store = store
        self.settings = settings_with(limit)
        self.books = Books(name, store, self.now, limit, self.start_of_day())
        self.processes: list[Program] = []
        self.wall_error = 0.0
        self.wall_is_honest = True  # across boots there is nothing else to go by
        self.counts_sleep = False  # whether the forward clock runs while the machine sleeps
        self.on_start: Callable[[Program], None] = _as_it_comes
        self._loop = asyncio.get_running_loop()
        self._booted = 0.0
        self._boots = 1
        self._slept = 0.0
        self._asleep_since: float | None = None
        self._ids = itertools.count(1)
        store.rewind()

    # -- ports.Clock and ports.Ids -----------------------------------------------------------------

    def now(self) -> Moment:
        at = self._loop.time()
        wall = true_time(at) + timedelta(seconds=self.wall_error)
        return Moment(wall, f"{self.name}-{self._boots}", self._monotonic())

    def dated(self) -> Moment:
        return self.now()

    def is_sure_of_day(self) -> bool:
        return True

    def start_of_day(self) -> datetime:
        return true_time(0).replace(hour=0)

    def clock_for(self, toggle: SimToggle) -> Clock:
        """Give the clock of one process; this one believes its own alone."""
        del toggle
        return self

    async def sleep(self, seconds: float) -> None:
        until = self._monotonic() + seconds
        # The forward clock may have stood still meanwhile.
        while (left := until - self._monotonic()) > _INSTANT:  # noqa: ASYNC110 - it waits for time itself
            await asyncio.sleep(left)

    def reference(self) -> str:
        return f"TDS{self.name}{next(self._ids):026}"

    def token(self) -> str:
        return f"{self.world.name}{self.name}{next(self._ids)}"

    # -- what happens to machines ------------------------------------------------------------------

    def start(self) -> "Program":
        """Start the program; several may run at once."""
        if self.processes:
            self.processes = [program for program in self.processes if program.life.alive]
        self.be_safe()
        self.world.auditor.restarted(self.books)
        program = Program(self)
        self.processes.append(program)
        self.on_start(program)
        program.watch()
        return program

    @property
    def program(self) -> "Program | None":
        """The program that runs here, if any."""
        return next((program for program in self.processes if program.life.alive), None)

    def power_cut(self) -> None:
        """Lose everything but the disk; the next start is another boot."""
        self.wake()
        for program in self.processes:
            program.kill()
        self._boots += 1
        self._booted, self._slept = self._loop.time(), 0.0
        self.world.auditor.note(self.name, "power cut")

    def be_safe(self) -> None:
        """Call off every crash that is still to come."""
        self.store.before_commit, self.store.after_commit = nothing, self._committed
        for program in self.processes:
            program.life.crash_point = _survive

    def fall_asleep(self) -> None:
        """Stop everything until `wake`."""
        if self._asleep_since is None:
            self._asleep_since = self._loop.time()
            for program in self.processes:
                program.life.asleep = True

    def wake(self) -> None:
        """Go on where everything stopped; connections that waited for long are gone."""
        if self._asleep_since is None:
            return
        lasted = self._loop.time() - self._asleep_since
        if not self.counts_sleep:
            self._slept += lasted
        self._asleep_since = None
        for program in self.processes:
            if lasted > CONNECTION_DIES:
                program.toggle.hang_up()
            program.life.wake()

    def _monotonic(self) -> float:
        asleep = 0.0
        if self._asleep_since is not None and not self.counts_sleep:
            asleep = self._loop.time() - self._asleep_since
        return self._loop.time() - self._booted - self._slept - asleep

    def _committed(self) -> None:
        self.world.auditor.committed(self.books)


@dataclass(frozen=True, slots=True)
class Liveness:
    """Stands in for `storage.liveness.Process`: a process is there for as long as its life."""

    token: str
    machine: Machine

    def is_alive(self, token: str) -> bool:
        return any(program.token == token and program.life.alive for program in self.machine.processes)


class Program:
    """One process of the real program: its use cases over the real ledger, on a simulated line."""

    def __init__(self, machine: Machine) -> None:
        world = machine.world
        self.machine = machine
        self.life = Life()
        self.token = machine.token()
        self.ledger = machine.store.open(Liveness(self.token, machine), machine.now)
        self.toggle = SimToggle(world.server, world.fates, world.auditor, self.token, machine.sleep)
        self.issuing = join_issuing(
            IssuingPorts(
                ledger=self.ledger,
                questions=self.ledger.questions,
                toggle=self.toggle,
                clock=machine.clock_for(self.toggle),
                ids=machine,
                process=self.token,
                settings=self._settings,
                trail=MemoryTrail(),
            )
        )
        self.issuing.driver.changed = self._changed

    def watch(self) -> None:
        """Recover and watch, as the program does from its start."""
        self.run(self.issuing.watch.run(_unheard))

    def issue(self, form_token: str, minor: int, operator: Operator = SAM) -> asyncio.Task[Entry | None]:
        """Press the button of one form."""
        request = IssueRequest(
            form_token, LEEDS, GIFT, Choice(Money(minor, "GBP")), DEFAULT_REASONS[0], operator, Handover.SHOW
        )
        return self.run(self.issuing.issue_card(request))

    def run(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T | None]:
        """Run something in this process; what the program itself did not foresee breaks the simulation."""
        task = self.life.spawn(self._foreseen(work))
        task.add_done_callback(lambda _: work.close())
        return task

    def kill(self) -> None:
        """Die at once, wherever it stands."""
        if self.life.alive:
            self.life.end()
            self.machine.world.auditor.counts["kills"] += 1

    async def quit(self) -> None:
        """End like a program that is closed: its tasks are cancelled and may clean up."""
        tasks = self.life.running()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self.life.alive:
            self.life.end()

    async def _foreseen(self, work: Awaitable[T]) -> T | None:
        try:
            return await work
        except DeskError as told:
            self.machine.world.auditor.counts[f"told {told.code}"] += 1
            return None
        except Exception as fault:  # noqa: BLE001 - there may be no caller who waits for this task
            self.machine.world.auditor.faults.append(fault)
            return None

    def _changed(self, entry: Entry) -> None:
        self.machine.world.auditor.told(entry)
        self.issuing.watch.wake()

    def _settings(self) -> Settings:
        return self.machine.settings


def dies_at(program: Program, point: int) -> Callable[[], int]:
    """Kill a program at its n-th crash point: a step of a task, or either side of a commit.

    Gives a function that tells how many points were passed.
    """
    passed = itertools.count(1)
    last = 0

    def pass_point(_: str = "") -> None:
        nonlocal last
        if not program.life.alive:
            raise Killed
        last = next(passed)
        if last == point:
            program.kill()
            raise Killed

    store, committed = program.machine.store, program.machine.store.after_commit

    def before_commit() -> None:
        if Life.current is program.life:
            pass_point()

    def after_commit() -> None:
        committed()
        before_commit()

    program.life.crash_point = pass_point
    store.before_commit, store.after_commit = before_commit, after_commit
    return lambda: last


def _unheard(entry: Entry) -> None:
    del entry


def _survive(_: str) -> None:
    """Be no crash."""


def _as_it_comes(program: Program) -> None:
    del program
