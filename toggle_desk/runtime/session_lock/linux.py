"""Linux: what logind and the screen savers say on the two buses, whichever of them there are.

Nothing here waits for an answer: a call that blocks holds Python's lock, and with it the card on its way. No
service is named to listen to, because Qt would first wait to be told who owns the name; a stranger who says
that the computer is locked locks the till, and does no harm.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_LOGIND = "org.freedesktop.login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_MANAGER = "/org/freedesktop/login1"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# Desktops say it under names of their own, some of them under two.
_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/", "org.mate.ScreenSaver"),
    ("/org/kde/screensaver", "org.kde.screensaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)


class LinuxSession(QObject):
    """Implements `SessionWatch`; each sign is enough, and none is relied on."""

    def __init__(self, locked: Callable[[], None]) -> None:
        """Listen on every bus there is."""
        super().__init__()
        self._locked = locked
        self._asked: QDBusPendingCallWatcher | None = None
        if _has_session_bus():
            bus = QDBusConnection.sessionBus()
            for path, interface in _SAVERS:
                bus.connect("", path, interface, "ActiveChanged", self, _slot("turned(bool)"))
        if _has_system_bus():
            self._ask_for_session(QDBusConnection.systemBus())

    def stop(self) -> None:
        self._locked = _do_nothing

    def _ask_for_session(self, bus: QDBusConnection) -> None:
        bus.connect("", _MANAGER, _INTERFACE, "PrepareForSleep", self, _slot("turned(bool)"))
        question = QDBusMessage.createMethodCall(_LOGIND, _MANAGER, _INTERFACE, "GetSession")
        question.setAutoStartService(False)
        question.setArguments([os.environ.get("XDG_SESSION_ID", "auto")])
        self._asked = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        self._asked.finished.connect(self._session_known)

    def _session_known(self, asked: QDBusPendingCallWatcher) -> None:
        """Listen to this session; where it has no name, to every one of this computer."""
        reply = asked.reply()
        known = reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments()
        path = reply.arguments()[0].path() if known else ""
        bus = QDBusConnection.systemBus()
        bus.connect("", path, _SESSION, "Lock", self, _slot("told_to_lock()"))
        changed = _slot("properties_changed(QString,QVariantMap,QStringList)")
        bus.connect("", path, _PROPERTIES, "PropertiesChanged", self, changed)

    @Slot(bool)
    def turned(self, on: bool) -> None:  # noqa: FBT001 - the signal's own shape
        """Hear that a screen saver covers the screen, or that the computer goes to sleep."""
        if on:
            self._locked()

    @Slot()
    def told_to_lock(self) -> None:
        """Hear that logind wants the session locked."""
        self._locked()

    # In other words the slot is never called, although `connect` says that it will be.
    @Slot(str, "QVariantMap", "QStringList")
    def properties_changed(self, interface: str, changed: dict[str, object], _gone: list[str]) -> None:
        """Hear that the session is known to be locked."""
        if interface == _SESSION and changed.get("LockedHint") is True:
            self._locked()


def _slot(signature: str) -> bytes:
    """Name a slot as Qt does; the binding takes text alone, although its own signature asks for bytes."""
    return cast("bytes", f"1{signature}")


def _do_nothing() -> None:
    """Stand in for what listened."""


def _has_session_bus() -> bool:
    """Say whether there is one to connect to: else Qt would try to start one."""
    home = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(home) and Path(home, "bus").exists())


def _has_system_bus() -> bool:
    return bool(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")) or Path("/run/dbus/system_bus_socket").exists()
