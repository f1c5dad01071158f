"""Measures the frozen program against its source: `python tests/benchmarks/bench_frozen.py`.

First `python packaging/build.py linux-bundle`. Both take turns within one run, so that a busy machine slows
both; each figure is a median, the claim a ratio: an installed till starts no later than a checkout.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "build" / "bundle" / "dist" / "toggle-desk" / "toggle-desk"
RUNS = 7
PATIENCE = 60.0  # seconds
BOUND = 1.10


def main() -> int:
    """Print every figure beside its bound; 1 where one is missed."""
    if not FROZEN.exists():
        print("there is no frozen program yet: python packaging/build.py linux-bundle")
        return 2
    ways = {"source": [sys.executable, "-m", "toggle_desk"], "frozen": [str(FROZEN)]}
    times: dict[tuple[str, str], list[float]] = {}
    for turn in range(RUNS + 1):
        for way, program in ways.items():
            with tempfile.TemporaryDirectory() as folder:
                said = {"version": version(program), **window(program, Path(folder))}
            if turn:  # the first turn warms the disk
                for name, seconds in said.items():
                    times.setdefault((name, way), []).append(seconds)
    missed = False
    for name in ("version", "window open", "ready"):
        source, frozen = (statistics.median(times[name, way]) for way in ways)
        over = frozen / source > BOUND
        missed = missed or over
        print(f"{'OVER' if over else 'ok  '}  {name}: {frozen / source:.2f} of the source's (bound {BOUND})")
        print(f"      frozen {frozen * 1000:.0f} ms, source {source * 1000:.0f} ms")
    return int(missed)


def version(program: list[str]) -> float:
    """Give the seconds until a program has told its version."""
    started = time.monotonic()
    subprocess.run([*program, "--version"], cwd=ROOT, capture_output=True, check=True, timeout=PATIENCE)
    return time.monotonic() - started


def window(program: list[str], folder: Path) -> dict[str, float]:
    """Give the seconds until the painted window listens for a second start, and until products are listed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.monotonic()
    words = [*program, "--practice", "--data-dir", str(folder / "till")]
    process = subprocess.Popen(
        words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        is_open = until(lambda: any(folder.glob("toggle-desk-*")), started)
        ready = until((folder / "till" / "practice" / "memory.json").exists, started)
    finally:
        process.terminate()
        process.wait()
    return {"window open": is_open, "ready": ready}


def until(held: Callable[[], bool], started: float) -> float:
    """Give the seconds since the start at which something held; TimeoutError where it never did."""
    while not held():
        if time.monotonic() - started > PATIENCE:
            raise TimeoutError
        time.sleep(0.002)
    return time.monotonic() - started


if __name__ == "__main__":
    sys.exit(main())
