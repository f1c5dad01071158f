import asyncio
import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from toggle_desk.runtime.crash import catch_mistakes, caught_in_loop

ROOT = Path(__file__).parents[2]

NOBODY = r"toggle_desk\.runtime\.crash: nobody caught this"


@pytest.fixture
def told() -> Iterator[list[str]]:
    """Catch mistakes for as long as the test, and note each time the window is told."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    told: list[str] = []
    catch_mistakes(lambda: told.append("told"))
    yield told
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def a_mistake() -> None:
    raise RuntimeError("ours")


@pytest.mark.expects_log(NOBODY)
def test_a_mistake_is_logged_and_told(told: list[str], caplog: pytest.LogCaptureFixture) -> None:
    try:
        a_mistake()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    assert ["told"] == told
    assert "RuntimeError: ours" in caplog.text


@pytest.mark.expects_log(NOBODY)
def test_a_mistake_in_another_thread_is_told_too(told: list[str], caplog: pytest.LogCaptureFixture) -> None:
    thread = threading.Thread(target=a_mistake)
    thread.start()
    thread.join()

    assert ["told"] == told
    assert "RuntimeError: ours" in caplog.text


def test_somebody_who_interrupts_the_program_means_it(
    told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert [] == told
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_thread_that_is_torn_down_without_a_mistake_is_none(told: list[str]) -> None:
    threading.excepthook(threading.ExceptHookArgs((SystemExit, None, None, None)))

    assert [] == told


def test_a_program_that_breaks_everywhere_tells_where_and_nothing_that_is_worth_money(
    tmp_path: Path,
) -> None:
    secrets = {
        "PASSWORD": "kestrel-Harbour-88",
        "PIN": "739155",
        "EMAIL": "guest.canary@example.com",
        "NUMBER": "6335860000000012345",
    }
    program = [sys.executable, "-m", "tests.runtime.breaking", str(tmp_path)]
    kept = {name: text for name, text in os.environ.items() if name in {"PATH", "HOME", "SYSTEMROOT"}}

    ran = subprocess.run(program, capture_output=True, env=kept | secrets, cwd=ROOT, check=False)

    log = (tmp_path / "logs" / "toggle-desk.log").read_text("utf-8")
    faults = (tmp_path / "logs" / "faults.txt").read_text("utf-8")
    told = [json.loads(line) for line in log.splitlines()]
    kinds = [line["trace"].rpartition("\n")[2] for line in told if "trace" in line]
    assert Counter(
        {
            "builtins.ValueError": 6,  # a slot, a timer, a thread, the garbage, a call and a task of a loop
            "pydantic_core._pydantic_core.ValidationError": 1,
            "httpx.ConnectError": 1,
            "builtins.KeyError": 1,
        }
    ) == Counter(kinds)
    assert "cannot show [number] to [email]" in log
    assert all("tests/runtime/breaking.py:" in line["trace"] for line in told if "trace" in line)
    assert " in crash" in faults
    everything = ran.stdout + ran.stderr + log.encode() + faults.encode()
    assert [] == [name for name, secret in secrets.items() if secret.encode() in everything]
    assert b"" == ran.stdout + ran.stderr


@pytest.mark.expects_log("asyncio: a task was left")
def test_a_loop_that_has_no_mistake_to_tell_of_is_told_without_its_values(
    told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    loop = asyncio.new_event_loop()
    caught_in_loop(loop, {"message": "a task was left", "future": "739155"})
    loop.close()

    assert [] == told
    assert ["asyncio: a task was left"] == [record.getMessage() for record in caplog.records]
    assert "739155" not in caplog.text


def test_faults_go_to_a_private_file_that_does_not_grow_for_ever(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "faults.txt"
    file.parent.mkdir()
    file.write_bytes(b"x" * 1_000_001)

    run_alone(f"keep_faults(Path({str(file)!r}))")

    assert 0 == file.stat().st_size
    assert sys.platform == "win32" or file.stat().st_mode & 0o777 == 0o600


def test_a_folder_without_room_for_faults_costs_only_them(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be", "utf-8")

    run_alone(f"keep_faults(Path({str(tmp_path / 'logs' / 'faults.txt')!r}))")


def run_alone(statement: str) -> None:
    """Do it in a process of its own: the handler for faults belongs to a whole process."""
    program = f"from pathlib import Path; from toggle_desk.runtime.crash import keep_faults; {statement}"
    subprocess.run([sys.executable, "-c", program], check=True)
