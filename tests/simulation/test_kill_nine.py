"""H6: a real till is killed at random microseconds while it issues over real HTTP; another one recovers."""

import contextlib
import json
import random
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.simulation.real_till import RealTill, real_till
from toggle_desk.application.ports import Entry, Filter
from toggle_desk.domain.intent import State
from toggle_desk.sandbox.server import Sandbox

pytestmark = pytest.mark.anyio
GATE, LONG = 20, 1_000  # kills
LATEST = 400_000  # microseconds after the till has begun
ROOT = Path(__file__).parents[2]
NEVER_SENT = frozenset({State.PREPARED, State.NOT_SENT, State.REJECTED})
# Each order takes a while at Toggle, before and after it is real, so that deaths fall on all sides of it.
SLOW = [
    {"fault": "delay", "operation": "createOrder", "stage": stage, "times": 0, "seconds": 0.02}
    for stage in ("before", "after")
]


async def test_whatever_moment_a_till_is_killed_at_no_card_is_lost_or_made_twice(
    tmp_path: Path, tell: Callable[[str], None], *, long: bool
) -> None:
    kills, seed = LONG if long else GATE, 20261122
    chance = random.Random(seed)
    found: Counter[str] = Counter()
    events, cards = 0, 0
    began = time.perf_counter()
    with Sandbox(tmp_path / "book.sqlite") as sandbox:
        _control(sandbox, "/sandbox/faults", SLOW)

        for _ in range(kills):
            _issue_and_die(tmp_path, sandbox.url, chance.randrange(LATEST) / 1e6)
            async with real_till(tmp_path, sandbox.url) as till:
                found["interrupted"] += len(till.ledger.orphans())
                found["never sent"] += len(till.ledger.unsent())
                entries, book = await _recovered(till, sandbox)
                assert till.ledger.verify_chain() is None
                now = sum(len(till.ledger.history(entry.reference)) for entry in entries)
                assert now > events
                events, cards = now, len(entries)
            _hold_against_the_book(entries, book)

    took = time.perf_counter() - began
    tell(f"kill -9: {kills} kills, seed {seed}, {took / kills:.2f} s each, {cards} cards; {dict(found)}")
    assert found["interrupted"] > 0


def _issue_and_die(folder: Path, url: str, seconds: float) -> None:
    command = [sys.executable, "-m", "tests.simulation.real_till", str(folder), url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(seconds)
        finally:
            child.kill()


async def _recovered(till: RealTill, sandbox: Sandbox) -> tuple[list[Entry], dict[str, Any]]:
    """Recover, and ask until Toggle has ended what it was at when the till died."""
    while True:
        before = _control(sandbox, "/sandbox/state")
        await till.reconcile.every_open_outcome()
        book = _control(sandbox, "/sandbox/state")
        if len(before["orders"]) == len(book["orders"]):
            return _all(till), book


def _all(till: RealTill) -> list[Entry]:
    entries: list[Entry] = []
    before: int | None = None
    while page := till.ledger.page(Filter(), before, 200):
        entries += [entry for _, entry in page]
        before = page[-1][0]
    return entries


def _hold_against_the_book(entries: list[Entry], book: dict[str, Any]) -> None:
    orders = Counter(order["reference"] for order in book["orders"])
    values = {order["reference"]: order["value"] for order in book["orders"]}
    known = {entry.reference: entry for entry in entries}

    assert max(orders.values()) == 1
    assert set(orders) <= set(known)
    for reference, entry in known.items():
        if entry.state is State.ISSUED:
            assert values[reference] == entry.intent.face_value
        else:
            # Nothing that Toggle has made may be unknown once Toggle has answered.
            assert reference not in orders, (reference, entry.state)
        assert entry.state in NEVER_SENT | {State.ISSUED, State.UNKNOWN, State.SETTLED_NOT_FOUND}


def _control(sandbox: Sandbox, path: str, body: object = None) -> Any:  # noqa: ANN401, JSON
    data = None if body is None else json.dumps(body).encode()
    url = sandbox.origin + path
    with urllib.request.urlopen(url, data, timeout=10) as reply:  # noqa: S310 - plain HTTP on loopback
        return json.loads(reply.read())
