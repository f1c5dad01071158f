# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
"""A D-Bus of a test's own, with services on it that say what a desktop and logind would."""

import subprocess
from collections.abc import Generator
from contextlib import contextmanager

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 20.0  # seconds after which a call that never comes fails the test


@contextmanager
def private_bus() -> Generator[str]:
    """Run a bus, and give its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


class Speaker:
    """A program on a bus."""

    def __init__(self, address: str, name: str = "") -> None:
        self._line: DBusConnection = open_dbus_connection(address)
        if name:
            self._line.send_and_get_reply(message_bus.RequestName(name))

    def say(self, path: str, interface: str, signal: str, signature: str = "", *body: object) -> None:
        """Send a signal to whom it may concern."""
        emitter = DBusAddress(path, interface=interface)
        self._line.send(new_signal(emitter, signal, signature or None, body))

    def answer(self, member: str, signature: str, *body: object) -> tuple[object, ...]:
        """Wait for one call of this name, answer it, and give what it asked."""
        while True:
            message = self._line.receive(timeout=PATIENCE)
            called = message.header.message_type is MessageType.method_call
            if called and message.header.fields[HeaderFields.member] == member:
                self._line.send(new_method_return(message, signature, body))
                return message.body

    def close(self) -> None:
        self._line.close()
