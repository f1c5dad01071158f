"""The power fails after every write, sync and truncation of a ledger, with torn and reordered sectors."""

import hashlib
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, cast

import apsw
import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, a_reversal, an_issued_card, prepared, step
from tests.simulation.disk import Acknowledged, Deed, Files, Platter, RecordingVfs, Sync
from toggle_desk.application.records import Entry, Issued
from toggle_desk.domain.card import Card, LineItem, Order
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import LookedUp, NoVerdict, Refused, Replied, Unsent
from toggle_desk.domain.intent import Abandon, Checked, Claimed, Event, SendAgain
from toggle_desk.storage.database import Database
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

GATE, LONG = 10_000, 500_000  # images, at least
WORKERS = 2
IMAGES = 6  # after each deed, in one round
WHOLE = 25  # one image in so many is opened as the program opens it
SEAL = b"s" * 32
LEDGER = "ledger.db"
# The newest engine keeps a write-ahead log, an older one a rollback journal: see `database.durability`.
ENGINES = {"log": apsw.sqlite_lib_version(), "journal": "3.51.2"}
DONE = Replied(Order("O-1", (LineItem("LI-1", Card(None, balance=2000), 2000),)))


@dataclass(frozen=True, slots=True)
class Alone:
    """Stands in for a process among others: there is only this one."""

    token: str = "till"

    def is_alive(self, token: str) -> bool:
        return token == self.token


@dataclass(frozen=True, slots=True)
class Share:
    """What one worker's images came to."""

    images: int
    lost: int
    broken: tuple[str, ...]


def test_no_power_cut_takes_away_what_was_acknowledged(tell: Callable[[str], None], *, long: bool) -> None:
    images = LONG if long else GATE
    shares = [(engine, images // len(ENGINES)) for engine in ENGINES]
    began = time.perf_counter()

    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as workers:
        done = list(workers.map(_suffer, shares))

    took = time.perf_counter() - began
    count = sum(share.images for share in done)
    told = {engine: share.images for (engine, _), share in zip(shares, done, strict=True)}
    lost = sum(share.lost for share in done)
    tell(f"power cuts: {count} images, {count / took:.0f}/s, {lost} acknowledged commits lost; {dict(told)}")
    assert [] == [broken for share in done for broken in share.broken]
    assert 0 == lost
    assert count >= images


@pytest.mark.parametrize("engine", ENGINES)
def test_the_campaign_sees_what_a_disk_loses_that_never_syncs(engine: str) -> None:
    deeds, seals = _recorded(engine)
    platter = Platter()
    for deed in deeds:
        if not isinstance(deed, Sync):
            platter.suffer(deed)

    with _laboratory() as laboratory:
        found = [
            laboratory.judge(image, seals, whole=False, engine=engine)
            for image in platter.images(random.Random(1), 3)
        ]

    assert any(problem or events < len(seals) for problem, events in found)


def _suffer(share: tuple[str, int]) -> Share:
    """Make and judge so many images of one recording: some after each deed, and then more."""
    engine, wanted = share
    chance = random.Random(engine)
    deeds, seals = _recorded(engine)
    images, lost, rounds = 0, 0, 0
    broken: list[str] = []
    with _laboratory() as laboratory:
        while images < wanted:
            platter, acknowledged = Platter(), 0
            for place, deed in enumerate(deeds):
                if rounds and images >= wanted:
                    break
                platter.suffer(deed)
                if isinstance(deed, Acknowledged):
                    acknowledged = deed.events
                    continue
                for image in platter.images(chance, IMAGES):
                    images += 1
                    # While the file is made it may be anything that the program can still make a ledger of.
                    whole = not acknowledged or images % WHOLE == 0
                    problem, found = laboratory.judge(image, seals, whole=whole, engine=engine)
                    lost += max(0, acknowledged - found)
                    if problem or found < acknowledged:
                        broken.append(f"{engine}: deed {place} {type(deed).__name__}: {problem} {found}")
            rounds += 1
    return Share(images, lost, tuple(broken[:20]))


class Laboratory:
    """A folder in which images are opened; files that did not change are not written again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._there: Files = {}
        self._found: dict[bytes, list[str]] = {}

    def judge(self, image: Files, seals: list[str], *, whole: bool, engine: str) -> tuple[str, int]:
        """Open an image; gives what is wrong with it, and how many events it still has."""
        try:
            found = self.seals(image)
            if whole:
                self._open_as_the_program(image, engine)
        except Exception as problem:  # noqa: BLE001 - any exception is the verdict
            return repr(problem), 0
        return "" if found == seals[: len(found)] else "events nobody wrote", len(found)

    def seals(self, image: Files) -> list[str]:
        """Check the file, and read the seals of its events."""
        self._lay_out(image)
        connection: Any = apsw.Connection(str(self._folder / LEDGER))
        with closing(connection):
            # The file shall stay as it is, for the next image that has the same.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            # What the same bytes were found to hold before, they hold again.
            content = hashlib.blake2b(connection.serialize("main")).digest()
            if content not in self._found:
                self._found[content] = _checked(connection)
            return self._found[content]

    def _open_as_the_program(self, image: Files, engine: str) -> None:
        self._there.clear()
        self._lay_out(image)
        with closing(_ledger(self._folder / LEDGER, FakeClock(), engine)) as ledger:
            if (broken := ledger.verify_chain()) is not None:
                raise AssertionError(broken)
            assert all(
                entry.version
                for entry in (
                    *ledger.questions.watched(),
                    *ledger.questions.orphans(),
                    *ledger.questions.unsent(),
                )
            )
        self._there.clear()

    def _lay_out(self, image: Files) -> None:
        for stale in {path.name for path in self._folder.iterdir()} - set(image):
            (self._folder / stale).unlink()
            self._there.pop(stale, None)
        for name, content in image.items():
            if self._there.get(name) != content:
                (self._folder / name).write_bytes(content)
        # A journal is rolled back into the ledger, which changes both.
        self._there = {} if f"{LEDGER}-journal" in image else dict(image)


def _checked(connection: Any) -> list[str]:  # noqa: ANN401, apsw's own
    verdict = connection.pragma("integrity_check")
    if verdict != "ok":
        raise AssertionError(verdict)
    if not connection.pragma("user_version"):
        return []
    return [seal for (seal,) in connection.execute("SELECT seal FROM event ORDER BY seq")]


def _recorded(engine: str) -> tuple[list[Deed], list[str]]:
    """Write a busy evening into a new ledger; gives what the disk was asked, and the seals in the end."""
    vfs = RecordingVfs(f"power cut {engine}")
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        with closing(_ledger(Path(folder) / LEDGER, clock, engine, vfs.name)) as ledger:
            for _ in _evening(ledger, clock):
                vfs.deeds.append(Acknowledged(len(_seals(ledger))))
            seals = _seals(ledger)
    vfs.unregister()
    return vfs.deeds, seals


def _evening(ledger: SqliteLedger, clock: FakeClock) -> Iterator[None]:
    """Take every kind of step; yields after each that was acknowledged."""
    stories: tuple[tuple[Event, ...], ...] = (
        (Claimed("till"), DONE),
        (Claimed("till"), NoVerdict(Code.TIMED_OUT), Checked(LookedUp(DONE.order.line_items, None), True)),
        (Unsent(Code.NO_CONNECTION, retry=True), Claimed("till"), Refused(Code.REFUSED, "No.")),
        (Claimed("till"), NoVerdict(Code.CONNECTION_LOST), Abandon("Max", "the guest left")),
        (SendAgain("Sam", "once more"), Claimed("till"), DONE),
    )
    first: Entry | None = None
    for number, story in enumerate(stories):
        email = f"guest{number}@example.com" if number % 2 else None
        entry = prepared(ledger, a_card(clock, f"TDPTILL{number:026}", email=email))
        yield
        for event in story:
            issued: Issued | None = an_issued_card() if event is DONE else None
            entry = step(ledger, clock, entry, event, issued)
            yield
            clock.advance(1)
        first = first or entry
    assert first is not None
    back = prepared(ledger, a_reversal(clock, first, "TDPTILLREVERSAL"))
    yield
    step(ledger, clock, back, Claimed("till"))
    yield


def _ledger(file: Path, clock: FakeClock, engine: str, vfs: str | None = None) -> SqliteLedger:
    database = Database.open(file, key=None, vfs=vfs, version=ENGINES[engine])
    return SqliteLedger(database, cast("Process", Alone()), clock.now, SEAL)


def _seals(ledger: SqliteLedger) -> list[str]:
    with ledger.database.reading() as statements:
        return [seal for (seal,) in statements.rows("SELECT seal FROM event ORDER BY seq")]


@contextmanager
def _laboratory() -> Generator[Laboratory]:
    memory = Path("/dev/shm")  # noqa: S108, half a million images are no work for a disk
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    try:
        yield Laboratory(folder)
    finally:
        shutil.rmtree(folder)
