"""A real till is killed at random microseconds while it issues over real HTTP; another one recovers."""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

from tests.simulation.real_till import RealTill, real_till
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.intent import State
from toggle_desk.sandbox.server import Sandbox

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")]
GATE, LONG = 10, 1_000  # kills
EACH = 25  # kills of the tills on one data folder
LATEST = 400_000  # microseconds after the till has given its first card
APART = 150  # minor units between the amounts of two tills on one folder
ROOT = Path(__file__).parents[2]
NEVER_SENT = frozenset({State.PREPARED, State.NOT_SENT, State.REJECTED})
# Each order takes a while at Toggle, before and after it is real, so that deaths fall on all sides of it.
SLOW = [
    {"fault": "delay", "operation": "createOrder", "stage": stage, "times": 0, "seconds": 0.02}
    for stage in ("before", "after")
]


@dataclass(frozen=True, slots=True)
class Nursery:
    """Where tills are born in a few milliseconds."""

    said: IO[str]
    heard: IO[str]

    def issue_and_die(self, folder: Path, url: str, minor: int, seconds: float) -> None:
        """Have a till give cards, and kill it so many seconds after its first."""
        self.heard.write(f"{folder} {url} {minor}\n")
        self.heard.flush()
        till = int(self.said.readline())
        assert "ready\n" == self.said.readline()
        time.sleep(seconds)
        os.kill(till, signal.SIGKILL)
        assert self.said.readline() == f"gone {signal.SIGKILL}\n"


async def test_whatever_moment_a_till_is_killed_at_no_card_is_lost_or_made_twice(
    tmp_path: Path, tell: Callable[[str], None], *, long: bool
) -> None:
    kills, seed = LONG if long else GATE, 20261122
    chance = random.Random(seed)
    found: Counter[str] = Counter()
    began = time.perf_counter()

    with _nursery() as nursery:
        for first in range(0, kills, EACH):
            folder = tmp_path / str(first)
            folder.mkdir()
            with Sandbox(folder / "book.sqlite") as sandbox:
                _control(sandbox, "/sandbox/faults", SLOW)
                _control(sandbox, "/sandbox/settings", {"throttle_maximum": 1_000_000})
                events, cards = 0, 0
                for number in range(min(EACH, kills - first)):
                    minor, seconds = 100 + number * APART, chance.randrange(LATEST) / 1e6
                    nursery.issue_and_die(folder, sandbox.url, minor, seconds)
                    found["kills"] += 1
                    cards, events = await _recovered(folder, sandbox, events, found)
                found["cards"] += cards

    took = time.perf_counter() - began
    tell(f"kill -9: seed {seed}, {took / kills:.2f} s each; {dict(found)}")
    assert found["interrupted"] > 0


@contextlib.contextmanager
def _nursery() -> Generator[Nursery]:
    command = [sys.executable, "-m", "tests.simulation.real_till"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Nursery(process.stdout, process.stdin)
        process.stdin.close()


async def _recovered(
    folder: Path, sandbox: Sandbox, events_before: int, found: Counter[str]
) -> tuple[int, int]:
    """Start again where a till died, ask, and hold what is known then against Toggle's own book.

    Gives how many cards and how many events there are by now.
    """
    async with real_till(folder, sandbox.url) as till:
        found["interrupted"] += len(till.ledger.questions.orphans())
        found["never sent"] += len(till.ledger.questions.unsent())
        entries, book = await _asked(till, sandbox)
        assert till.ledger.verify_chain() is None
        events = sum(len(till.ledger.questions.history(entry.reference)) for entry in entries)
    assert events > events_before
    _hold_against(book, entries)
    return len(entries), events


async def _asked(till: RealTill, sandbox: Sandbox) -> tuple[list[Entry], dict[str, Any]]:
    """Ask until Toggle has ended what it was at when the till died."""
    while True:
        before = _control(sandbox, "/sandbox/state")
        await till.reconcile.every_open_outcome()
        book = _control(sandbox, "/sandbox/state")
        if len(before["orders"]) == len(book["orders"]):
            return _all(till), book


def _all(till: RealTill) -> list[Entry]:
    entries: list[Entry] = []
    before: int | None = None
    while page := till.ledger.questions.page(Filter(), before, 200):
        entries += [entry for _, entry in page]
        before = page[-1][0]
    return entries


def _hold_against(book: dict[str, Any], entries: list[Entry]) -> None:
    orders = Counter(order["reference"] for order in book["orders"])
    values = {order["reference"]: order["value"] for order in book["orders"]}
    known = {entry.reference: entry for entry in entries}

    assert 1 == max(orders.values())
    assert set(orders) <= set(known)
    for reference, entry in known.items():
        if entry.state is State.ISSUED:
            assert values[reference] == entry.intent.face_value
        else:
            # Nothing that Toggle has made may be unknown once Toggle has answered.
            assert reference not in orders, (reference, entry.state)
        assert entry.state in NEVER_SENT | {State.ISSUED, State.UNKNOWN, State.SETTLED_NOT_FOUND}


def _control(sandbox: Sandbox, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
    data = None if body is None else json.dumps(body).encode()
    url = sandbox.origin + path
    with urllib.request.urlopen(url, data, timeout=10) as reply:  # noqa: S310 - plain HTTP on loopback
        return json.loads(reply.read())
