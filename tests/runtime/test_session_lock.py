"""The computer is locked or goes to sleep, and the till hears it, whichever way it is told."""

import ctypes
import ctypes.wintypes
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.doubles.bus import Speaker, private_bus
from toggle_desk.runtime.session_lock.mac import MacSession
from toggle_desk.runtime.session_lock.windows import WindowsSession, means_locked

SESSION = "/org/freedesktop/login1/session/_32"
OTHER = "/org/freedesktop/login1/session/_33"
MANAGER = "/org/freedesktop/login1"
LOGIND = "org.freedesktop.login1"
SAVERS = [
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/kde/screensaver", "org.kde.screensaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
]
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="the buses are this system's")


class Desktop:
    """A program that listens, and the two buses it listens to."""

    def __init__(self, session: str, system: str) -> None:
        self.desktop, self.logind = Speaker(session), Speaker(system, LOGIND)
        named = {"DBUS_SESSION_BUS_ADDRESS": session, "DBUS_SYSTEM_BUS_ADDRESS": system}
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.runtime.lock_probe"],
            env={**os.environ, **named, "XDG_SESSION_ID": "2", "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )

    def heard(self) -> str:
        assert self.program.stdout is not None
        return self.program.stdout.readline().strip()

    def session_is(self, path: str) -> None:
        assert ("2",) == self.logind.answer("GetSession", "o", path)

    def close(self) -> None:
        self.program.terminate()
        self.program.wait()
        assert self.program.stdout is not None
        self.program.stdout.close()
        self.desktop.close()
        self.logind.close()


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with private_bus() as session, private_bus() as system:
        desktop = Desktop(session, system)
        desktop.session_is(SESSION)
        assert "listening" == desktop.heard()
        settle(desktop)
        yield desktop
        desktop.close()


def settle(desktop: Desktop) -> None:
    """Say that the computer goes to sleep until it is heard: by then the rest is listened to as well."""
    for _ in range(3):
        sleep(desktop)
        assert "locked" == desktop.heard()


def sleep(desktop: Desktop) -> None:
    desktop.logind.say(MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", "b", True)


def hint(desktop: Desktop, *, locked: bool, path: str = SESSION) -> None:
    changed, gone = {"LockedHint": ("b", locked)}, tuple[str, ...]()
    body = (f"{LOGIND}.Session", changed, list(gone))
    desktop.logind.say(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", *body)


@only_linux
@pytest.mark.parametrize(("path", "interface"), SAVERS)
def test_a_screen_saver_of_any_desktop_locks_the_till(desktop: Desktop, path: str, interface: str) -> None:
    desktop.desktop.say(path, interface, "ActiveChanged", "b", True)

    assert "locked" == desktop.heard()


@only_linux
def test_logind_locks_the_till_and_so_does_what_it_knows(desktop: Desktop) -> None:
    desktop.logind.say(SESSION, f"{LOGIND}.Session", "Lock")
    assert "locked" == desktop.heard()

    hint(desktop, locked=True)
    assert "locked" == desktop.heard()


@only_linux
def test_what_is_over_or_another_sessions_locks_nothing(desktop: Desktop) -> None:
    for path, interface in SAVERS:
        desktop.desktop.say(path, interface, "ActiveChanged", "b", False)
    desktop.logind.say(OTHER, f"{LOGIND}.Session", "Lock")
    desktop.logind.say(SESSION, f"{LOGIND}.Session", "Unlock")
    hint(desktop, locked=False)
    hint(desktop, locked=True, path=OTHER)
    desktop.logind.say(MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", "b", False)
    sleep(desktop)

    assert "locked" == desktop.heard()  # of the sleep alone
    desktop.program.terminate()
    assert "" == desktop.heard()


@only_linux
def test_signs_may_come_in_any_order_and_again(desktop: Desktop) -> None:
    for _ in range(3):
        hint(desktop, locked=True)
        sleep(desktop)
        desktop.logind.say(SESSION, f"{LOGIND}.Session", "Lock")
        for path, interface in SAVERS:
            desktop.desktop.say(path, interface, "ActiveChanged", "b", True)

    assert ["locked"] * 3 * (3 + len(SAVERS)) == [desktop.heard() for _ in range(3 * (3 + len(SAVERS)))]


@only_linux
def test_a_computer_without_any_bus_is_none_the_worse() -> None:
    none = {
        name: text
        for name, text in os.environ.items()
        if name not in {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"}
    }
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.runtime.lock_probe"],
        env={**none, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None

    assert "listening" == program.stdout.readline().strip()
    program.terminate()
    program.wait()
    program.stdout.close()


# -- Windows, as far as it can be seen from elsewhere ----------


@pytest.mark.parametrize(
    ("message", "reason", "locks"),
    [
        (0x02B1, 0x7, True),  # locked
        (0x02B1, 0x8, False),  # unlocked
        (0x02B1, 0x2, True),  # another person signs in to the computer
        (0x02B1, 0x4, True),  # a remote session is left
        (0x02B1, 0x1, False),
        (0x0218, 0x4, True),  # sleep
        (0x0218, 0x12, False),  # awake
        (0x000F, 0x7, False),  # something else
    ],
)
def test_what_windows_says_is_told_apart(message: int, reason: int, *, locks: bool) -> None:
    heard: list[str] = []
    watch = WindowsSession(0, lambda: heard.append("locked"))
    told = ctypes.wintypes.MSG()
    told.message, told.wParam = message, reason

    answer = watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))

    assert (False, 0) == answer
    assert (["locked"] if locks else []) == heard
    assert locks == means_locked(message, reason)
    watch.stop()


# -- the Mac, as far as its reference says ----------


class Foundation:
    """CoreFoundation's notification center, as much of it as is used."""

    def __init__(self) -> None:
        self.observed: dict[bytes, tuple[object, int]] = {}

    def CFNotificationCenterGetDistributedCenter(self) -> int:  # noqa: N802 - Apple's name
        return 1

    def CFStringCreateWithCString(self, _allocator: None, text: bytes, _encoding: int) -> bytes:  # noqa: N802 - Apple's
        return text

    def CFNotificationCenterAddObserver(  # noqa: N802, PLR0913, PLR0917 - Apple's
        self, center: int, observer: int, called: object, name: bytes, thing: None, when: int
    ) -> None:
        del center, thing
        self.observed[name] = (called, when)
        assert observer

    def CFNotificationCenterRemoveEveryObserver(self, _center: int, _observer: int) -> None:  # noqa: N802 - Apple's
        self.observed.clear()


def test_the_mac_tells_of_its_screen_at_once_until_it_is_listened_to_no_longer() -> None:
    heard: list[str] = []
    foundation = Foundation()
    watch = MacSession(lambda: heard.append("locked"), foundation)

    for called, when in foundation.observed.values():
        assert 4 == when
        called(1, 2, 3, 4, 5)  # type: ignore[operator] - it was kept as an object
    assert ["locked", "locked"] == heard

    watch.stop()
    assert {} == foundation.observed
