"""Print systems that are no help: one never answers a question, one wants a password for it."""

import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress

_PASSWORD = (
    b"HTTP/1.1 401 Unauthorized\r\n"
    b'WWW-Authenticate: Basic realm="CUPS"\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n'
)


@contextmanager
def a_silent_system() -> Generator[str]:
    """Accept every connection and say nothing; gives its address for CUPS_SERVER."""
    with _listening(b"") as address:
        yield address


@contextmanager
def a_system_with_a_password() -> Generator[str]:
    """Answer every question with the wish for a password; gives its address."""
    with _listening(_PASSWORD) as address:
        yield address


@contextmanager
def _listening(answer: bytes) -> Generator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taking = threading.Thread(target=_take, args=(server, answer))
        taking.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)
    taking.join()


def _take(server: socket.socket, answer: bytes) -> None:
    lines: list[socket.socket] = []
    talks: list[threading.Thread] = []
    with suppress(OSError):
        while True:
            lines.append(server.accept()[0])
            talks.append(threading.Thread(target=_talk, args=(lines[-1], answer)))
            talks[-1].start()
    for line, talk in zip(lines, talks, strict=True):
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)
        talk.join()


def _talk(line: socket.socket, answer: bytes) -> None:
    with line, suppress(OSError):
        while line.recv(65536):
            line.sendall(answer)
