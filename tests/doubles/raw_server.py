"""HTTP servers with control over every byte, for what a proper server would never do."""

import asyncio
import json
import socket
import ssl
import struct
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Heard:
    """One whole request as it arrived; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Wire:
    """The server's end of one connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


Answer = Callable[[Heard, Wire], Awaitable[None]]


@dataclass
class RawServer:
    """Listens on loopback while its `async with` block runs, and answers each request as `answer` says.

    `greet` is called with each connection before anything is read, `headed` with each request before its
    body is; one that closes the connection ends the talk.
    """

    answer: Answer
    tls: ssl.SSLContext | None = None
    heard: list[Heard] = field(default_factory=list[Heard])
    connections: int = 0
    port: int = 0
    greet: Callable[[Wire], Awaitable[None]] | None = None
    headed: Answer | None = None

    async def __aenter__(self) -> Self:
        self._talks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", self.port, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        scheme = "http" if self.tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self.port}/graphql"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for talk in list(self._talks):
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self._talks.add(talk)
        self.connections += 1
        number = self.connections
        wire = Wire(reader, writer)
        try:
            if self.greet is not None:
                await self.greet(wire)
            while not writer.is_closing():
                heard = await read_head(reader, number)
                if self.headed is not None:
                    await self.headed(heard, wire)
                    if writer.is_closing():
                        return
                heard = await read_body(reader, heard)
                self.heard.append(heard)
                await self.answer(heard, wire)
        except (asyncio.IncompleteReadError, asyncio.CancelledError, OSError):
            pass
        finally:
            writer.close()
            self._talks.discard(talk)


async def read_head(reader: asyncio.StreamReader, connection: int = 0) -> Heard:
    """Read a request as far as its blank line."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.removesuffix("\r\n\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Heard(method, target, headers, b"", connection)


async def read_body(reader: asyncio.StreamReader, head: Heard) -> Heard:
    """Read the rest of a request."""
    return replace(head, body=await reader.readexactly(int(head.headers.get("content-length", "0"))))


def response(
    body: bytes,
    *,
    status: str = "200 OK",
    kind: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """Write a whole response."""
    lines = {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def json_response(value: object, **headers: str) -> bytes:
    """Write a response as Toggle does."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return response(json.dumps(value).encode(), headers=named)


def always(raw: bytes) -> Answer:
    """Give every request the same answer."""

    async def answer(_: Heard, wire: Wire) -> None:
        wire.writer.write(raw)
        await wire.writer.drain()

    return answer


def then_close(raw: bytes = b"") -> Answer:
    """Give an answer, be it half of one, and close the connection."""

    async def answer(_: Heard, wire: Wire) -> None:
        wire.writer.write(raw)
        wire.writer.close()

    return answer


async def reset(_: Heard, wire: Wire) -> None:
    """Cut the connection hard, so that the other side is told of it by the network and not by an end."""
    connection: socket.socket = wire.writer.get_extra_info("socket")
    at_once = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
    wire.writer.transport.abort()


async def silence(_: Heard, __: Wire) -> None:
    """Never answer."""
    await asyncio.Event().wait()
