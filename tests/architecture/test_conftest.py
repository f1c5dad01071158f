"""The guards around every test are shown to fail what they are there for."""

import os
import socket
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CAUGHT = """
import logging, socket, threading
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

kept = []

def test_log():
    logging.getLogger("till").warning("unexpected")

@pytest.mark.expects_log("till: never")
def test_silence():
    pass

def test_window(qapp):
    kept.append(QWidget())

def test_timer(qapp):
    kept[:] = [QTimer()]
    kept[0].start(60_000)

def test_qt_thread(qapp):
    kept[0].stop()
    kept[:] = [QThread()]
    kept[0].start()

def test_thread(qapp):
    kept[0].quit()
    kept[0].wait()
    threading.Thread(target=threading.Event().wait, daemon=True, name="network").start()
"""

ALLOWED = """
import logging, socket, threading
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

@pytest.mark.expects_log("till: expected")
def test_log():
    logging.getLogger("till").warning("expected")

def test_qt(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    QTimer(widget).start(60_000)
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
"""


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest((Path(__file__).parents[1] / "conftest.py").read_text("utf-8"))
    pytester.makeini("[pytest]\nmarkers = expects_log\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    return pytester


def test_what_a_test_leaves_behind_or_logs_fails_it(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(CAUGHT)

    ended = guarded.runpytest_subprocess()

    ended.assert_outcomes(passed=6, errors=6)
    ended.stdout.fnmatch_lines(
        [
            "*till: unexpected",
            "*till: never",
            "*window *QWidget*",
            "*timer *QTimer*",
            "*thread *QThread*",
            "*thread network",
        ]
    )


def test_what_a_test_declares_or_cleans_up_is_fine(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(ALLOWED)

    guarded.runpytest_subprocess().assert_outcomes(passed=2)


@pytest.mark.parametrize("address", [("192.0.2.1", 443), ("2001:db8::1", 443)])
def test_no_test_reaches_beyond_this_machine(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET

    with socket.socket(family) as outward, pytest.raises(AssertionError, match="tried to reach"):
        outward.connect(address)


def test_a_test_may_reach_a_server_of_its_own() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()

        socket.create_connection(address).close()


def test_nothing_of_this_machine_is_left_in_the_environment() -> None:
    names = {name.upper() for name in os.environ}

    assert set() == {
        name for name in names if name.endswith("_PROXY") or name.startswith(("TOGGLE_DESK_", "SSL_"))
    }
    assert Path("~").expanduser().name.startswith("toggle-desk-tests-")
    assert "offscreen" == os.environ["QT_QPA_PLATFORM"]
    assert "PYTHON_KEYRING_BACKEND" not in names
