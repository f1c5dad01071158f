import os
import pty
import socket
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager

import pytest

from toggle_desk.devices.direct import print_directly
from toggle_desk.devices.lines import NetworkLine, SerialLine, host_and_port
from toggle_desk.domain.printing import NotPrinted, Printed, Trouble

DOCUMENT = b"slip" * 3000 + b"\x1dr\x01"


class Printer:
    """A thread that behaves like a printer behind any pair of calls."""

    def __init__(self, stuck_at: bytes = b"nothing of the kind") -> None:
        self.paper = b""
        self._stuck_at = stuck_at

    def hears(self, heard: bytes) -> bytes:
        """Take bytes in, and give the answers."""
        questions = heard.count(b"\x10\x04")
        self.paper += heard
        if self._stuck_at in self.paper:
            return b""
        done = b"\x00" if heard.endswith(b"\x1dr\x01") else b""
        return b"\x12" * questions + done


@contextmanager
def a_network_printer(
    *, port: int = 0, stuck_at: bytes = b"nothing of the kind"
) -> Generator[tuple[str, Printer]]:
    printer = Printer(stuck_at)
    with socket.create_server(("127.0.0.1", port)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                while heard := connection.recv(65536):
                    connection.sendall(printer.hears(heard))

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}", printer
        thread.join()


@contextmanager
def a_serial_printer() -> Generator[tuple[str, Printer]]:
    printer = Printer()
    ours, theirs = pty.openpty()

    def serve() -> None:
        try:
            while heard := os.read(ours, 65536):
                os.write(ours, printer.hears(heard))
        except OSError:
            return  # the other end of a pseudo-terminal was closed

    thread = threading.Thread(target=serve)
    thread.start()
    yield os.ttyname(theirs), printer
    os.close(theirs)
    thread.join()
    os.close(ours)


def test_a_slip_goes_over_the_network_and_the_printers_word_comes_back() -> None:
    with a_network_printer() as (address, printer):
        outcome = print_directly(lambda: NetworkLine(address), DOCUMENT)

    assert Printed(confirmed=True) == outcome
    assert printer.paper.endswith(DOCUMENT)


def test_a_slip_goes_over_a_serial_port_byte_by_byte_as_it_is() -> None:
    with a_serial_printer() as (device, printer):
        outcome = print_directly(lambda: SerialLine(device, 19200), b"\x11\x13\x03\r\n" + DOCUMENT)

    assert Printed(confirmed=True) == outcome
    assert printer.paper.endswith(b"\x11\x13\x03\r\n" + DOCUMENT)


def test_a_printer_that_is_switched_off_is_offline() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]

    assert NotPrinted(Trouble.OFFLINE) == print_directly(lambda: NetworkLine(f"127.0.0.1:{port}"), b"slip")


def test_a_printer_that_hangs_up_when_it_is_asked_how_it_is_has_certainly_printed_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def hang_up() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(64)

        thread = threading.Thread(target=hang_up)
        thread.start()
        outcome = print_directly(lambda: NetworkLine(f"127.0.0.1:{server.getsockname()[1]}"), b"slip")
        thread.join()

    assert NotPrinted(Trouble.OFFLINE) == outcome


def test_a_printer_that_ends_the_connection_with_each_slip_is_called_again_and_took_it() -> None:
    printer = Printer()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            for _ in range(2):
                connection, _ = server.accept()
                with connection:
                    while heard := connection.recv(65536):
                        said = printer.hears(heard)
                        if printer.paper.endswith(DOCUMENT):
                            break
                        connection.sendall(said)

        thread = threading.Thread(target=serve)
        thread.start()
        outcome = print_directly(lambda: NetworkLine(f"127.0.0.1:{server.getsockname()[1]}"), DOCUMENT)
        thread.join()

    assert Printed(confirmed=False) == outcome


def test_a_serial_port_that_does_not_exist_is_missing() -> None:
    assert NotPrinted(Trouble.MISSING) == print_directly(lambda: SerialLine("/dev/nowhere", 9600), b"slip")


@pytest.mark.parametrize(("device", "baud"), [("/dev/null", 9600), ("/dev/null", 12345)])
def test_what_is_no_serial_port_takes_no_slip(device: str, baud: int) -> None:
    assert NotPrinted(Trouble.OFFLINE) == print_directly(lambda: SerialLine(device, baud), b"slip")


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("192.168.1.50", ("192.168.1.50", 9100)),
        ("till-printer:9101", ("till-printer", 9101)),
        ("[fe80::1]:9100", ("fe80::1", 9100)),
        ("fe80::1", ("fe80::1", 9100)),
    ],
)
def test_an_address_may_name_a_port(address: str, found: tuple[str, int]) -> None:
    assert found == host_and_port(address)


@pytest.mark.parametrize("address", ["printer:http", "printer:0", "printer:70000"])
def test_a_port_that_is_none_is_offline_and_no_accident(address: str) -> None:
    assert NotPrinted(Trouble.OFFLINE) == print_directly(lambda: NetworkLine(address), b"slip")
