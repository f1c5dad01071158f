"""HTTP from bare sockets and threads, with every way a connection can let a till down."""

import contextlib
import gzip
import json
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

_PIECE = 65536
_REASONS = {
    200: "OK",
    302: "Found",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it came in; header names are in lower case."""

    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Said:
    """One reply before it is framed."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    kind: str = "application/json"

    def framed(self, *, length: bool = True, **more: str) -> bytes:
        """Write the reply out; without a length its end is the end of the connection."""
        lines = {"Content-Type": self.kind, **self.headers}
        lines |= {name.replace("_", "-"): text for name, text in more.items()}
        if length:
            lines["Content-Length"] = str(len(self.body))
        head = "".join(f"{name}: {text}\r\n" for name, text in lines.items())
        reason = _REASONS.get(self.status, "Whatever")
        return f"HTTP/1.1 {self.status} {reason}\r\n{head}\r\n".encode() + self.body


class HungUp(Exception):
    """The other end is gone, or this one was told to stop."""


@dataclass
class Turn:
    """One request together with the two things a trick may do: the vendor's work, and harm to the line."""

    call: Call
    work: Callable[[Call], Said]
    line: socket.socket
    released: threading.Event
    stopped: threading.Event

    def carry_out(self) -> Said:
        """Do what was asked, for good."""
        return self.work(self.call)

    def send(self, raw: bytes) -> None:
        """Put bytes on the wire."""
        try:
            self.line.sendall(raw)
        except OSError as error:
            raise HungUp from error

    def cut(self) -> None:
        """Reset the connection, as a cable that is pulled."""
        with contextlib.suppress(OSError):
            self.line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise HungUp

    def hang_up(self) -> None:
        """Close the connection in good order."""
        raise HungUp

    def wait(self) -> None:
        """Say nothing until the test lets go, or the rival stops."""
        while not (self.released.wait(0.05) or self.stopped.is_set()):
            pass
        if self.stopped.is_set():
            raise HungUp


Trick = Callable[[Turn], None]


@dataclass
class Wire:
    """Listens on loopback while its `with` block runs; `play` says how each request is dealt with."""

    play: Callable[[Call], Trick]
    work: Callable[[Call], Said]
    slam: int = 0  # so many of the next connections are cut at the first byte that comes in
    released: threading.Event = field(default_factory=threading.Event)
    stopped: threading.Event = field(default_factory=threading.Event)
    _lines: set[socket.socket] = field(default_factory=set[socket.socket])
    _threads: list[threading.Thread] = field(default_factory=list[threading.Thread])

    def open(self) -> int:
        """Begin to listen, and give the port."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._start(self._accept)
        return self._listener.getsockname()[1]

    def close(self) -> None:
        """Let go of everybody."""
        self.stopped.set()
        for line in (self._listener, *self._lines):
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        for thread in self._threads:
            thread.join()

    def _start(self, work: Callable[..., None], *about: object) -> None:
        thread = threading.Thread(target=work, args=about, name="rival", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._lines.add(line)
            self._start(self._talk, line)

    def _talk(self, line: socket.socket) -> None:
        with line, contextlib.suppress(HungUp, OSError):
            if self.slam > 0:
                self.slam -= 1
                line.recv(1)
                Turn(Call({}, b""), self.work, line, self.released, self.stopped).cut()
            rest = b""
            while not self.stopped.is_set():
                call, rest = _read(line, rest)
                self.play(call)(Turn(call, self.work, line, self.released, self.stopped))
        self._lines.discard(line)


def _read(line: socket.socket, rest: bytes) -> tuple[Call, bytes]:
    while b"\r\n\r\n" not in rest:
        rest += _more(line)
    head, _, rest = rest.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")[1:]
    headers = {name.lower(): text.strip() for name, _, text in (one.partition(":") for one in lines)}
    length = int(headers.get("content-length", "0"))
    while len(rest) < length:
        rest += _more(line)
    return Call(headers, rest[:length]), rest[length:]


def _more(line: socket.socket) -> bytes:
    piece = line.recv(_PIECE)
    if not piece:
        raise HungUp
    return piece


# -- tricks -----------------------------------------------------------------------------------------------


def properly(turn: Turn) -> None:
    """Answer as one should."""
    turn.send(turn.carry_out().framed())


def cut_before_the_work(turn: Turn) -> None:
    """Take the request and fall over it."""
    turn.cut()


def cut_after_the_work(turn: Turn) -> None:
    """Do what was asked, and say nothing of it."""
    turn.carry_out()
    turn.cut()


def cut_at(byte: int) -> Trick:
    """Do what was asked, and reset the connection after so many bytes of the reply."""

    def trick(turn: Turn) -> None:
        turn.send(turn.carry_out().framed()[:byte])
        turn.hang_up()

    return trick


def ending_at(byte: int | None = None) -> Trick:
    """Answer without a length, so that a cut looks like the end."""

    def trick(turn: Turn) -> None:
        said = turn.carry_out()
        turn.send(Said(said.status, said.body[:byte], said.headers).framed(length=False, Connection="close"))
        turn.hang_up()

    return trick


def in_chunks(turn: Turn) -> None:
    """Answer in chunks of seven bytes."""
    said = turn.carry_out()
    turn.send(Said(said.status, b"", said.headers).framed(length=False, Transfer_Encoding="chunked"))
    for start in range(0, len(said.body), 7):
        piece = said.body[start : start + 7]
        turn.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    turn.send(b"0\r\n\r\n")


def in_half_the_chunks(turn: Turn) -> None:
    """Answer in chunks that end before the end."""
    said = turn.carry_out()
    turn.send(Said(said.status, b"", said.headers).framed(length=False, Transfer_Encoding="chunked"))
    piece = said.body[: len(said.body) // 2]
    turn.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    turn.hang_up()


def compressed(turn: Turn) -> None:
    """Answer compressed, although that was not asked for."""
    said = turn.carry_out()
    turn.send(Said(said.status, gzip.compress(said.body), said.headers).framed(Content_Encoding="gzip"))


def silent(turn: Turn) -> None:
    """Never answer, and never do it."""
    turn.wait()
    turn.hang_up()


def silent_after_the_work(turn: Turn) -> None:
    """Do it, and never answer."""
    turn.carry_out()
    turn.wait()
    turn.hang_up()


def late(turn: Turn) -> None:
    """Do it only when the test lets go, long after the client has given up."""
    turn.wait()
    turn.send(turn.carry_out().framed())


def held(turn: Turn) -> None:
    """Do it at once, and answer when the test lets go."""
    said = turn.carry_out()
    turn.wait()
    turn.send(said.framed())


def instead(said: Said, *, works: bool = False) -> Trick:
    """Say something else, whether or not the work is done behind it."""

    def trick(turn: Turn) -> None:
        if works:
            turn.carry_out()
        turn.send(said.framed())

    return trick


def reworded(change: Callable[[bytes], bytes]) -> Trick:
    """Do the work, and change what is said about it."""

    def trick(turn: Turn) -> None:
        said = turn.carry_out()
        turn.send(Said(said.status, change(said.body), said.headers).framed())

    return trick
