"""Holds for every test: no display, nothing of this machine, nothing unexplained, nothing left behind."""

import atexit
import gc
import logging
import os
import re
import shutil
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import shiboken6
from PySide6.QtCore import QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication

FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}
FOREIGN = re.compile(
    r".*_PROXY|SSL_CERT_.*|TOGGLE_DESK_.*|QT_.*|XDG_.*|PYTHON_KEYRING_BACKEND|DBUS_SESSION_BUS_ADDRESS"
)

LAST_STEP = 2.0  # seconds for a thread that has given its result to end on a machine that is busy

# The gate gives the same verdict twice, on a fast machine and on a slow one.
hypothesis.settings.register_profile("gate", deadline=None, derandomize=True, database=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the campaigns that take minutes")


def pytest_configure() -> None:
    forget_this_machine()
    # Tests that run in the background may be deaf to Ctrl-C, and so would be every program they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.addaudithook(stay_on_this_machine)
    hypothesis.settings.load_profile("gate")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def only_expected_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on an unexpected warning; `expects_log(*patterns)` asks for one, and then it must come."""
    yield
    patterns = [pattern for marker in request.node.iter_markers("expects_log") for pattern in marker.args]
    records = [record for phase in ("setup", "call", "teardown") for record in caplog.get_records(phase)]
    lines = [f"{each.name}: {each.getMessage()}" for each in records if each.levelno >= logging.WARNING]
    unexpected = [line for line in lines if not any(re.search(pattern, line) for pattern in patterns)]
    missing = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in lines)]
    if unexpected:
        pytest.fail("Unexpected log records:\n" + "\n".join(unexpected))
    if missing:
        pytest.fail("Expected log records that never came:\n" + "\n".join(missing))


@pytest.fixture(autouse=True)
def mistakes_are_the_tests_own_again() -> Iterator[None]:
    """Put back what a window that was opened by the test does about mistakes."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


@pytest.fixture(autouse=True)
def qt_leaves_nothing_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a window, timer or thread that outlives its test and would disturb another one."""
    threads = set(threading.enumerate())
    yield
    if "qapp" not in request.fixturenames:
        return
    if left_behind(threads):
        gc.collect()  # a view and its presenter may know each other: that is a cycle, not a leak
        for thread in threads_since(threads):
            thread.join(LAST_STEP)
    if left := left_behind(threads):
        pytest.fail("Left behind by the test:\n" + "\n".join(left))


def left_behind(threads_before: set[threading.Thread]) -> list[str]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    wrappers = shiboken6.getAllValidWrappers()
    return [
        *(f"window {each!r}" for each in QApplication.topLevelWidgets()),
        *(f"timer {each!r}" for each in wrappers if isinstance(each, QTimer) and each.isActive()),
        *(f"thread {each!r}" for each in wrappers if isinstance(each, QThread) and running_elsewhere(each)),
        *(f"thread {each.name}" for each in threads_since(threads_before)),
    ]


def threads_since(threads_before: set[threading.Thread]) -> list[threading.Thread]:
    # Python keeps a "Dummy" for each foreign thread that ever called it, also when that thread has ended.
    return [each for each in set(threading.enumerate()) - threads_before if "Dummy" not in each.name]


def running_elsewhere(thread: QThread) -> bool:
    return thread.isRunning() and not thread.isCurrentThread()


def forget_this_machine() -> None:
    """Keep the developer's own computer out of the tests: proxy, certificates, vault, folders and screen."""
    for name in [name for name in os.environ if FOREIGN.fullmatch(name.upper())]:
        del os.environ[name]
    home = Path(tempfile.mkdtemp(prefix="toggle-desk-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name, folder in FOLDERS.items():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(home / folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def stay_on_this_machine(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse connections beyond loopback: a test that reaches the live API could issue a real card."""
    if event not in ("socket.connect", "socket.sendto"):
        return
    connecting, address = arguments
    if connecting.family not in (socket.AF_INET, socket.AF_INET6) or address[0] == "localhost":
        return
    if not ip_address(address[0].partition("%")[0]).is_loopback:
        raise AssertionError(f"A test tried to reach {address}")
