"""The ways to a printer that this program opens itself: TCP and a serial port, each with time limits."""

import contextlib
import os
import select
import socket
import sys
import time
from collections.abc import Callable

from toggle_desk.devices.status import HungUpError, Line
from toggle_desk.domain.printing import ESCPOS_PORT

CONNECT_SECONDS = 3.0
WRITE_SECONDS = 10.0  # a printer that takes nothing for so long is stuck
SPEEDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)


class NetworkLine:
    """Implements `Line`: a TCP connection, to port 9100 where the address names no other.

    Raises OSError where there is none.
    """

    def __init__(self, address: str) -> None:
        """Connect."""
        host, port = host_and_port(address)
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)
        self._socket.settimeout(WRITE_SECONDS)

    def write(self, data: bytes) -> None:
        self._socket.sendall(data)

    def read(self, seconds: float) -> bytes:
        if not select.select([self._socket], [], [], seconds)[0]:
            return b""
        said = self._socket.recv(64)
        if not said:  # a slip would still be taken by this computer, and get lost
            raise HungUpError
        return said

    def close(self) -> None:
        """Say that nothing more follows, and close."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
        self._socket.close()


def host_and_port(address: str) -> tuple[str, int]:
    """Split "host", "host:port", "[v6]:port" or a bare IPv6 address. Raises OSError for a wrong port."""
    host, colon, port = address.rpartition(":")
    if not colon or (":" in host and not host.endswith("]")):
        host, port = address, str(ESCPOS_PORT)
    if not port.isdecimal() or not 0 < int(port) < 1 << 16:
        raise OSError(address)
    return host.strip("[]"), int(port)


if sys.platform != "win32":
    import termios

    class SerialLine:
        """A serial port: 8 bits, no parity, 1 stop bit, no flow control by characters.

        Raises OSError where the device is none, or the speed is not one of a serial port.
        """

        def __init__(self, device: str, baud: int) -> None:
            """Open the device and set it up."""
            if baud not in SPEEDS:
                raise OSError(baud)
            self._file = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
            try:
                speed: int = getattr(termios, f"B{baud}")
                control = termios.CS8 | termios.CREAD | termios.CLOCAL
                nothing = [b"\x00"] * termios.NCCS
                termios.tcsetattr(self._file, termios.TCSANOW, [0, 0, control, 0, speed, speed, nothing])
            except (termios.error, AttributeError) as problem:
                os.close(self._file)
                raise OSError(device) from problem

        def write(self, data: bytes) -> None:
            """Send all of it, as fast as the port takes it."""
            deadline = time.monotonic() + WRITE_SECONDS
            rest = memoryview(data)
            while rest:
                if not select.select([], [self._file], [], max(0.0, deadline - time.monotonic()))[1]:
                    raise TimeoutError
                sent = os.write(self._file, rest)
                rest = rest[sent:]
                deadline = time.monotonic() + WRITE_SECONDS

        def read(self, seconds: float) -> bytes:
            """Give what came within so many seconds."""
            if not select.select([self._file], [], [], seconds)[0]:
                return b""
            return os.read(self._file, 64)

        def close(self) -> None:
            """Close; the system sends what it still holds."""
            os.close(self._file)


# None where only the system's own queue reaches a serial printer (Windows).
serial_line: Callable[[str, int], Line] | None = None if sys.platform == "win32" else SerialLine
