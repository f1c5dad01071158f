"""How the local Toggle speaks HTTP, byte by byte."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.sandbox.till import Till
from toggle_desk.sandbox.connection import Request, converse
from toggle_desk.sandbox.page import Page
from toggle_desk.sandbox.server import Sandbox

BODY = b'{"query": "{ Nothing }"}'
REQUEST = b"POST /graphql?x=1 HTTP/1.1\r\nHost: here\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
CHUNKED = (
    b"POST /graphql HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (9, BODY[:9], len(BODY) - 9, BODY[9:])
)


@pytest.fixture
def wire(sandbox: Sandbox) -> Iterator[socket.socket]:
    port = int(sandbox.origin.rpartition(":")[2])
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as wire:
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield wire


def answers(wire: socket.socket, count: int) -> bytes:
    received = b""
    while received.count(b"HTTP/1.1 ") < count or not received.endswith(b"}"):
        received += wire.recv(65536)
    return received


def test_a_request_may_come_a_byte_at_a_time(wire: socket.socket) -> None:
    for byte in REQUEST:
        wire.sendall(bytes([byte]))

    assert b"Cannot query field" in answers(wire, 1)


@pytest.mark.parametrize("second", [REQUEST, CHUNKED], ids=["with its length", "in chunks"])
def test_two_requests_in_one_go_are_answered_one_after_the_other(wire: socket.socket, second: bytes) -> None:
    wire.sendall(b"GET /sandbox/settings HTTP/1.1\r\nHost: here\r\n\r\n" + second)

    received = answers(wire, 2)

    assert 2 == received.count(b"HTTP/1.1 200 OK")
    assert received.index(b"duplicates") < received.index(b"Cannot query field")


@pytest.mark.parametrize(("version", "header"), [(b"1.1", b"Connection: close\r\n"), (b"1.0", b"")])
def test_who_does_not_stay_is_hung_up_on(wire: socket.socket, version: bytes, header: bytes) -> None:
    wire.sendall(b"GET /sandbox/settings HTTP/%s\r\nHost: here\r\n%s\r\n" % (version, header))

    received = b"".join(iter(lambda: wire.recv(65536), b""))

    assert b"connection: close" in received


def test_what_is_not_http_is_refused_and_hung_up_on(wire: socket.socket) -> None:
    wire.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")

    received = b"".join(iter(lambda: wire.recv(65536), b""))

    assert received.startswith(b"HTTP/1.1 400 Bad Request\r\n")


def test_a_status_without_a_name_is_sent_all_the_same(till: Till) -> None:
    till.fault("status", operation="LineItems", status=599)

    assert 599 == till.raw(b'{"query": "{ LineItems { total } }"}').status_code


@pytest.mark.anyio
async def test_a_fault_of_its_own_is_logged_and_answered(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(_: Request) -> Page:
        raise RuntimeError("a bug")

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await converse(broken, reader, writer)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(REQUEST)
        received = await reader.read()
        writer.close()

    assert received.startswith(b"HTTP/1.1 500 ")
    assert "a bug" in caplog.text
    caplog.clear()  # it was expected
