"""Whole shifts at the till, drawn from seeds, on a clock that does not wait."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import pytest

from tests.simulation.campaign import Outcome, run_seed
from tests.simulation.memory import MemoryDisk
from tests.simulation.store import Store

GATE, LONG = 5_000, 200_000  # seeds
WORKERS = 2
ENOUGH = 3  # broken seeds of one worker, after which it stops
SAMPLE = range(40)  # seeds that are run twice
REAL = {False: 100, True: 2_000}  # seeds that the real ledger is put through, at the gate and in the long run
ROOT = Path(__file__).parents[2]

TRACES = """
from tests.simulation.campaign import run_seed
from tests.simulation.memory import MemoryDisk
disks = MemoryDisk(), MemoryDisk()
for seed in range({first}, {last}):
    print(run_seed(seed, disks).trace)
"""


@dataclass(frozen=True, slots=True)
class Share:
    """What one worker's seeds came to."""

    counts: Counter[str]
    broken: tuple[tuple[int, str], ...]
    virtual_seconds: float


def run_share(seeds: range) -> Share:
    disks = MemoryDisk(), MemoryDisk()
    counts: Counter[str] = Counter()
    broken: list[tuple[int, str]] = []
    virtual = 0.0
    for seed in seeds:
        outcome = run_seed(seed, disks)
        counts += outcome.counts
        virtual += outcome.virtual_seconds
        if outcome.broken:
            broken.append((seed, outcome.broken))
            if len(broken) == ENOUGH:
                break
    return Share(counts, tuple(broken), virtual)


def test_no_seed_gives_two_cards_or_loses_one(
    pytestconfig: pytest.Config, tell: Callable[[str], None], *, long: bool
) -> None:
    seeds: int = pytestconfig.getoption("--campaign-seeds", default=None) or (LONG if long else GATE)
    shares = [range(first, seeds, WORKERS) for first in range(WORKERS)]

    began = time.perf_counter()
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as workers:
        done = list(workers.map(run_share, shares))
    took = time.perf_counter() - began

    counts: Counter[str] = Counter()
    for share in done:
        counts += share.counts
    virtual = sum(share.virtual_seconds for share in done)
    told = ", ".join(f"{name} {number}" for name, number in sorted(counts.items()))
    tell(
        f"simulation: seeds 0 to {seeds - 1}, {seeds / took:.0f}/s on {WORKERS} workers, "
        f"{counts['sends'] / took:.0f} sends/s, {virtual / took:,.0f} times real time; {told}"
    )
    assert [] == [each for share in done for each in share.broken]
    wanted = (
        "kills",
        "-> UNKNOWN",
        "-> SETTLED_NOT_FOUND",
        "-> ISSUED",
        "second cards",
        "refused, and found",
        "PINs told as numbers",
    )
    for happened in wanted:
        assert counts[happened] > 0, f"the weather never brought {happened}"


def test_the_real_ledger_tells_the_same_stories_as_the_one_in_memory(*, long: bool) -> None:
    memory, real = (MemoryDisk(), MemoryDisk()), (Store(), Store())

    for seed in range(REAL[long]):
        assert run_seed(seed, memory) == run_seed(seed, real)


def test_a_seed_tells_the_same_story_twice() -> None:
    disks = MemoryDisk(), MemoryDisk()
    here: list[Outcome] = [run_seed(seed, disks) for seed in SAMPLE]
    script = TRACES.format(first=SAMPLE.start, last=SAMPLE.stop)

    # Another process hashes strings and places objects differently; a story must not depend on either.
    elsewhere = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()

    assert elsewhere == [outcome.trace for outcome in here]
    assert len(set(elsewhere)) == len(SAMPLE)


def test_a_story_is_the_same_again_after_others() -> None:
    disks = MemoryDisk(), MemoryDisk()
    alone = run_seed(7, disks)

    run_seed(8, disks)

    assert run_seed(7, disks) == alone


@pytest.mark.parametrize(
    "seed",
    [24_771, 66_464, 87_648, 129_232],
    ids=[
        "clock set back in its sleep",
        "clock set far ahead after a refusal",
        "clock set back after a power cut",
        "and again",
    ],
)
def test_a_seed_that_once_broke_a_promise_keeps_it(seed: int) -> None:
    assert "" == run_seed(seed, (MemoryDisk(), MemoryDisk())).broken
    assert "" == run_seed(seed, (Store(), Store())).broken
