"""The n-th call to the disk goes wrong, for every n, while a till starts and gives a card."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import apsw
import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.desk import OPEN_TO_ALL, CountingIds, a_request
from tests.doubles.toggle import FakeToggle
from tests.doubles.trail import MemoryTrail
from toggle_desk.application.driver import Driver
from toggle_desk.application.guard import Guard
from toggle_desk.application.issue_card import IssueCard
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import GratuityOrder
from toggle_desk.presenters.wording import refusal
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

# The error, and whether it lasts.
TROUBLES: dict[str, tuple[Callable[[], Exception], bool]] = {
    "the disk reports an error once": (lambda: apsw.IOError("injected"), False),
    "the disk is full from then on": (lambda: apsw.FullError("injected"), True),
}
YESTERDAYS = CountingIds().reference()
FEWEST = 20  # calls that have to go wrong before anything is sent


class Calls:
    """Counts calls to the disk and spoils the one with the number `at`, or that one and all after it."""

    def __init__(self, error: Callable[[], Exception], *, lasts: bool) -> None:
        self.at = 0
        self.count = 0
        self._lasts = lasts
        self._error = error

    def begin(self, at: int) -> None:
        """Count anew."""
        self.at, self.count = at, 0

    def strike(self) -> None:
        """Be asked before each call."""
        self.count += 1
        if self.count == self.at or (self._lasts and self.count > self.at):
            raise self._error()


class FailingVfs(apsw.VFS):
    """The real disk, whose calls are counted and spoilt."""

    def __init__(self, name: str, calls: Calls) -> None:
        self.name = name
        self._calls = calls
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: ANN401, N802, apsw's own
        self._calls.strike()
        return _FailingFile(self._calls, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802, apsw's own
        self._calls.strike()
        super().xDelete(filename, syncdir)


class _FailingFile(apsw.VFSFile):
    def __init__(self, calls: Calls, name: Any, flags: list[int]) -> None:  # noqa: ANN401, apsw's own
        self._calls = calls
        super().__init__("", name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802, apsw's own
        self._calls.strike()
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802, apsw's own
        self._calls.strike()
        # apsw names a type that Python 3.11 does not have yet.
        super().xWrite(data, offset)  # pyright: ignore[reportUnknownMemberType]

    def xSync(self, flags: int) -> None:  # noqa: N802, apsw's own
        self._calls.strike()
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802, apsw's own
        self._calls.strike()
        super().xTruncate(newsize)


@dataclass
class Evening:
    """One till on one folder, and the Toggle that it speaks to."""

    folder: Path
    ids: CountingIds
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.toggle = FakeToggle(self.clock)

    async def issue(self, token: str, vfs: str | None = None) -> Entry:
        """Start the program and give the one card of this evening, as often as it is asked for."""
        with self._ledger(token, vfs) as ledger:
            driver = Driver(ledger, ledger.questions, self.toggle, self.clock, token)
            guard = Guard(lambda: OPEN_TO_ALL, self.clock, MemoryTrail())
            issue_card = IssueCard(ledger, driver, self.clock, self.ids, lambda: OPEN_TO_ALL, guard)
            return await issue_card(a_request(token))

    async def after_repair(self) -> dict[str, Entry]:
        """Start again on a disk that works, ask about what is open, and give all that is known."""
        with self._ledger("mended", None) as ledger:
            await Reconcile(ledger, ledger.questions, self.toggle, self.clock).every_open_outcome()
            assert ledger.verify_chain() is None
            with ledger.database.reading() as statements:
                assert [("ok",)] == list(statements.rows("PRAGMA integrity_check"))
            return {entry.reference: entry for _, entry in ledger.questions.page(Filter(), None, 9)}

    def orders(self) -> list[str]:
        return [cast("GratuityOrder", call.about).reference for call in self.toggle.named("create_order")]

    @contextmanager
    def _ledger(self, token: str, vfs: str | None) -> Generator[SqliteLedger]:
        with closing(Process(self.folder / "senders", token)) as process:
            file = self.folder / "ledger.db"
            ledger = SqliteLedger.open(file, keys=None, process=process, now=self.clock.now, vfs=vfs)
            try:
                yield ledger
            finally:
                with suppress(RecordsUnusable):
                    ledger.close()


@pytest.mark.parametrize("made", [False, True], ids=["a new ledger", "a ledger in use"])
@pytest.mark.parametrize("trouble", TROUBLES)
def test_whatever_the_disk_does_no_card_is_sent_twice_or_forgotten(
    tmp_path: Path, trouble: str, made: bool, *, long: bool
) -> None:
    error, lasts = TROUBLES[trouble]
    if made is not lasts and not long:
        pytest.skip("every call is spoilt in each way only with --long")
    used = tmp_path / "used"
    if made:
        asyncio.run(Evening(used, CountingIds()).issue("yesterday"))
    calls = Calls(error, lasts=lasts)
    vfs = FailingVfs(f"{trouble} {made}", calls)
    came_to: Counter[str] = Counter()

    while calls.at == 0 or calls.count >= calls.at:
        calls.begin(calls.at + 1)
        folder = tmp_path / str(calls.at)
        if made:
            shutil.copytree(used, folder)
        came_to[_an_evening(Evening(folder, CountingIds(100)), vfs.name, made=made)] += 1

    vfs.unregister()
    assert came_to["refused"] > FEWEST
    assert came_to["issued"] >= 1
    assert not lasts or came_to["issued, not on record"] >= 1


def _an_evening(evening: Evening, vfs: str, *, made: bool) -> str:
    """Give the card on a disk with trouble; says what it came to."""
    refused, came_to = "", "refused"
    try:
        entry = asyncio.run(evening.issue("today", vfs))
    except RecordsUnusable as problem:
        refused = refusal(problem)
    else:
        assert (entry.state, evening.orders()) == (State.ISSUED, [entry.reference])
        came_to = "issued" if entry.recorded else "issued, not on record"
    if refused:
        assert refused.startswith("Nothing was issued. This till cannot save records: ")
        assert [] == evening.orders()

    known = asyncio.run(evening.after_repair())

    assert not made or YESTERDAYS in known
    for reference in evening.orders():
        assert State.ISSUED is known[reference].state
    asyncio.run(evening.issue("today"))
    assert len(evening.orders()) <= 1
    return came_to
