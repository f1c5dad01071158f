import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from toggle_desk.runtime.single_instance import SingleInstance

CLAIM_AND_DIE = """
import os, sys
from pathlib import Path
from toggle_desk.runtime.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]), lambda: None)
os._exit(0 if instance.claim() else 1)
"""

CLAIM_AND_STAY = """
import signal, sys
from pathlib import Path
from toggle_desk.runtime.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]), lambda: None)
instance.claim()
print("mine", flush=True)
signal.pause()
"""


@pytest.fixture
def raised() -> list[str]:
    return []


@pytest.fixture
def first(tmp_path: Path, raised: list[str], qtbot: QtBot) -> Iterator[SingleInstance]:
    assert qtbot
    first = SingleInstance(tmp_path / "window.lock", lambda: raised.append("raised"))
    assert first.claim()
    first.listen()
    yield first
    first.release()


def another(folder: Path) -> SingleInstance:
    return SingleInstance(folder / "window.lock", lambda: None)


@pytest.mark.usefixtures("first")
def test_a_second_start_is_refused_and_raises_the_first_window(
    tmp_path: Path, raised: list[str], qtbot: QtBot
) -> None:
    assert not another(tmp_path).claim()

    qtbot.waitUntil(lambda: raised == ["raised"])


@pytest.mark.usefixtures("first")
def test_another_data_folder_has_a_window_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = another(tmp_path / "other")

    assert other.claim()
    other.release()


def test_once_released_the_next_start_is_the_window(
    first: SingleInstance, tmp_path: Path, raised: list[str], qtbot: QtBot
) -> None:
    first.release()
    heard: list[str] = []
    second = SingleInstance(tmp_path / "window.lock", lambda: heard.append("raised"))
    assert second.claim()
    second.listen()

    assert not another(tmp_path).claim()

    qtbot.waitUntil(lambda: heard == ["raised"])
    assert [] == raised
    second.release()


@pytest.mark.usefixtures("qapp")
def test_the_lock_of_a_process_that_died_is_taken_over_at_once(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    subprocess.run([sys.executable, "-c", CLAIM_AND_DIE, str(lock)], check=True)
    assert lock.exists()

    next_start = another(tmp_path)

    began = time.monotonic()
    assert next_start.claim()
    assert 1.0 > time.monotonic() - began
    next_start.release()


@pytest.mark.usefixtures("qapp")
def test_the_lock_of_a_process_that_was_killed_is_taken_over_within_a_second(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    with subprocess.Popen([sys.executable, "-c", CLAIM_AND_STAY, str(lock)], stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        owner.stdout.readline()
        assert not another(tmp_path).claim()
        owner.kill()
    next_start = another(tmp_path)

    began = time.monotonic()
    assert next_start.claim()
    assert 1.0 > time.monotonic() - began
    next_start.release()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_can_hold_no_lock_is_left_to_the_window_to_tell(tmp_path: Path) -> None:
    assert another(tmp_path / "missing").claim()


HOST = socket.gethostname()
LEFT_BEHIND = {
    "empty": b"",
    "garbled": b"\xff\x00\x1b[31m\n\n",
    "zeros": b"\0" * 4096,
    "another program": f"{os.getpid()}\nsleep\n{HOST}\n".encode(),
    "a number that a program has by now": f"{os.getppid()}\npython3\n{HOST}\n".encode(),
    "another computer": f"{os.getpid()}\npython3\nother-till\n".encode(),
    "an older version": f"1\npython3.11\n{HOST}\n3d1219c7\ne948a94e\n".encode(),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", LEFT_BEHIND)
def test_a_lock_that_no_living_window_holds_keeps_no_window_closed(tmp_path: Path, content: str) -> None:
    (tmp_path / "window.lock").write_bytes(LEFT_BEHIND[content])
    window = another(tmp_path)

    assert window.claim()
    assert not another(tmp_path).claim()
    window.release()


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_locked_keeps_no_window_closed(tmp_path: Path) -> None:
    (tmp_path / "window.lock").mkdir()

    assert another(tmp_path).claim()


def test_where_nothing_can_be_locked_the_window_that_is_there_stays_the_one(
    first: SingleInstance, tmp_path: Path, raised: list[str], qtbot: QtBot
) -> None:
    lock = tmp_path / "window.lock"
    first.release()
    lock.unlink(missing_ok=True)
    lock.mkdir()

    assert not another(tmp_path).claim()

    qtbot.waitUntil(lambda: raised == ["raised"])


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_was_copied_while_its_window_was_open_opens_beside_it(
    first: SingleInstance, tmp_path: Path
) -> None:
    assert first
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(tmp_path / "window.lock", copy)
    window = another(copy)

    assert window.claim()
    window.release()


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from toggle_desk.runtime.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), lambda: None)
claimed = instance.claim()
print("window" if claimed else "told", flush=True)
if claimed:
    instance.listen()
    sys.stdin.readline()
    instance.release()
"""


def test_of_many_starts_at_once_exactly_one_is_the_window(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    starts = 50 if request.config.getoption("--long") else 10
    program = [sys.executable, "-c", START, str(tmp_path / "window.lock")]
    running = [
        subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(starts)
    ]

    said = [process.stdout.readline().strip() for process in running if process.stdout is not None]
    for process in running:
        process.communicate("\n", timeout=30)

    assert ["told"] * (starts - 1) + ["window"] == sorted(said)
