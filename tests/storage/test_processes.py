"""Several real processes on one ledger: what holds between threads need not hold between them."""

import re
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, ledger_in, prepared, step
from toggle_desk.domain.intent import Claimed, State
from toggle_desk.storage.liveness import Process

ROOT = Path(__file__).parents[2]
CARDS, LONG = 12, 1_500

# Each child says "ready", waits for a line, does its work and tells what it won.
CLAIMING = """
import sys
from pathlib import Path
from tests.doubles.clock import FakeClock
from tests.doubles.ledger import ledger_in, step
from toggle_desk.domain.errors import Conflict, RecordsUnusable
from toggle_desk.domain.intent import Claimed, IllegalStep

clock = FakeClock()

def claim(ledger, reference):
    while True:
        try:
            step(ledger, clock, ledger.questions.find(reference), Claimed(sys.argv[2]))
        except (Conflict, IllegalStep):
            return False  # somebody else was first, perhaps before it was even read
        except RecordsUnusable:
            continue  # a busy machine kept the file locked for longer than a till waits
        return True

with ledger_in(Path(sys.argv[1]), clock, token=sys.argv[2]) as ledger:
    print("ready", flush=True)
    input()
    for number in range(int(sys.argv[3])):
        reference = f"TDPTILL{number:026}"
        if claim(ledger, reference):
            print(reference, flush=True)
"""

PREPARING = """
import sys
from pathlib import Path
from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, ledger_in, prepared, step
from toggle_desk.domain.intent import Claimed

print("ready", flush=True)
input()
clock = FakeClock()
with ledger_in(Path(sys.argv[1]), clock, token=sys.argv[2]) as ledger:
    for number in range(int(sys.argv[3])):
        prepared(ledger, a_card(clock, f"TDPTILL{sys.argv[2]}{number}"))
    step(ledger, clock, prepared(ledger, a_card(clock, f"TDPTILL{sys.argv[2]}SENDING")), Claimed(sys.argv[2]))
    print("done", flush=True)
    input()
"""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_of_four_processes_exactly_one_gets_to_send_each_card(
    tmp_path: Path, clock: FakeClock, pytestconfig: pytest.Config
) -> None:
    cards = LONG if pytestconfig.getoption("--long") else CARDS
    with ledger_in(tmp_path, clock) as ledger:
        references = [
            prepared(ledger, a_card(clock, f"TDPTILL{number:026}")).reference for number in range(cards)
        ]
        with _children(CLAIMING, tmp_path, ["a", "b", "c", "d"], cards) as children:
            told = [child.communicate(timeout=10 * cards)[0].split() for child in children]

        assert [0, 0, 0, 0] == [child.returncode for child in children]
        assert sorted(reference for won in told for reference in won) == references
        for token, won in zip("abcd", told, strict=True):
            for reference in won:
                entry = ledger.questions.find(reference)
                assert entry is not None
                assert (entry.intent.claimed_by, entry.intent.attempt) == (token, 1)
        assert ledger.verify_chain() is None


def test_processes_that_start_together_make_one_ledger(tmp_path: Path, clock: FakeClock) -> None:
    with _children(PREPARING, tmp_path, ["a", "b", "c"]) as children:
        told = [child.communicate("\n", timeout=30)[0].split() for child in children]

    assert [["done"]] * 3 == told
    with ledger_in(tmp_path, clock) as ledger:
        assert 3 * CARDS == len(ledger.questions.unsent())
        assert ledger.verify_chain() is None


def test_only_what_a_dead_process_left_is_an_orphan(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock) as ledger, _children(PREPARING, tmp_path, ["other"]) as children:
        own = step(ledger, clock, prepared(ledger, a_card(clock, "TDPTILLOWN")), Claimed("till"))
        assert children[0].stdout is not None
        assert "done\n" == children[0].stdout.readline()
        assert () == ledger.questions.orphans()
        assert () == ledger.questions.unsent()

        children[0].kill()
        children[0].wait()

        assert ["TDPTILLotherSENDING"] == [entry.reference for entry in ledger.questions.orphans()]
        assert CARDS == len(ledger.questions.unsent())
        assert State.SENDING is own.state
        assert not (tmp_path / "senders" / "other.lock").exists()


def test_what_this_process_left_before_a_restart_is_an_orphan(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock, token="before") as ledger:
        step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("before"))

    with ledger_in(tmp_path, clock, token="after") as ledger:
        assert [entry.reference for entry in ledger.questions.orphans()] == [a_card(clock).reference]


def test_tidying_leaves_the_living_alone(tmp_path: Path) -> None:
    (tmp_path / "dead.lock").touch()
    with closing(Process(tmp_path, "one")) as one, closing(Process(tmp_path, "two")):
        one.tidy()

        assert {"one.lock", "two.lock"} == {path.name for path in tmp_path.iterdir()}
        assert one.is_alive("one")
        assert one.is_alive("two")
        assert not one.is_alive("dead")
        assert not one.is_alive("../two")
        assert not one.is_alive("")
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("token", ["", "../x", "a b", "x" * 65])
def test_a_token_that_is_no_file_name_is_refused(tmp_path: Path, token: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(token)}$"):
        Process(tmp_path, token)


@contextmanager
def _children(
    script: str, folder: Path, tokens: list[str], cards: int = CARDS
) -> Generator[list[subprocess.Popen[str]]]:
    """Start one process for each token, and let all of them go at the same moment."""
    children = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(folder), token, str(cards)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for token in tokens
    ]
    try:
        for child in children:
            assert child.stdout is not None
            assert "ready\n" == child.stdout.readline()
        for child in children:
            assert child.stdin is not None
            child.stdin.write("\n")
            child.stdin.flush()
        yield children
    finally:
        for child in children:
            child.kill()
            child.communicate()
