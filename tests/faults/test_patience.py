"""However a reply is stalled or dribbled, an order ends within its time: 20.5 s on a till, less here."""

import asyncio
import itertools
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card
from tests.doubles.line import USUAL
from tests.doubles.raw_server import Heard, RawServer, Wire, json_response, response, silence
from tests.faults.faults import Line
from tests.faults.scene import CREDENTIALS, an_order, signed_in
from tests.faults.server import SIGN_IN, Papers
from toggle_desk.api.client import ToggleClient
from toggle_desk.api.transport import Patience, Transport
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict

pytestmark = pytest.mark.anyio

AT_ONCE = 8
TOTAL, MARGIN = 1.0, 0.5  # seconds; on a till 20 and the same margin
HASTY = Patience(connect=0.45, read=0.4, write=0.4, pool=0.4, total=TOTAL)
GOOD = response(b'{"data": {"createOrder": {"id": 510001}}}')
HEAD = GOOD.partition(b"{")[0]
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
TO_THE_END = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
SIGNED_IN = json_response({"data": {"loginUser": {"id": 1}}}, X_Authorization="t1")

Shape = Callable[[Wire], Awaitable[None]]


def stops_after(said: bytes) -> Shape:
    async def shape(wire: Wire) -> None:
        wire.writer.write(said)
        await silence(_NOBODY, wire)

    return shape


def drips(said: bytes, pause: float, *, size: int = 1, first: bytes = b"") -> Shape:
    """Say something in pieces, again and again."""

    async def shape(wire: Wire) -> None:
        wire.writer.write(first)
        for start in itertools.cycle(range(0, len(said), size)):
            if wire.writer.is_closing() or wire.reader.at_eof():
                return
            wire.writer.write(said[start : start + size])
            await asyncio.sleep(pause)

    return shape


SHAPES: dict[str, Shape] = {
    "never a word": stops_after(b""),
    "half a status": stops_after(b"HTTP/1.1 2"),
    "only a status": stops_after(b"HTTP/1.1 200 OK\r\n"),
    "half a head": stops_after(HEAD[:40]),
    "only a head": stops_after(HEAD),
    "half a body": stops_after(GOOD[:-9]),
    "all but one letter": stops_after(GOOD[:-1]),
    "only the head of chunks": stops_after(CHUNKED),
    "half a chunk": stops_after(CHUNKED + b'14\r\n{"data"'),
    "all but the last chunk": stops_after(CHUNKED + b'c\r\n{"data": {}}\r\n'),
    "a whole body without an end": stops_after(TO_THE_END + b'{"data": {}}'),
    "to be continued": stops_after(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "the head letter by letter": drips(b"X-Filler: x\r\n", 0.02, first=b"HTTP/1.1 200 OK\r\n"),
    "the head line by line": drips(b"X-Filler: x\r\n", 0.05, size=13, first=b"HTTP/1.1 200 OK\r\n"),
    "the body letter by letter": drips(b" ", 0.02, first=TO_THE_END),
    "the body just in time": drips(b" ", HASTY.read * 0.7, first=TO_THE_END),
    "the body as fast as it goes": drips(b" " * 64, 0.01, size=64, first=TO_THE_END),
    "a promised body letter by letter": drips(
        b" ", 0.02, first=b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n"
    ),
    "small chunks for ever": drips(b"1\r\n \r\n", 0.02, size=6, first=CHUNKED),
    "chunks letter by letter": drips(b"1\r\n \r\n", 0.03, first=CHUNKED),
    "continued for ever": drips(b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.05, size=99),
    "processing for ever": drips(b"HTTP/1.1 102 Processing\r\n\r\n", 0.02, size=7),
}


@pytest.mark.parametrize("line", [Line.TCP, Line.TLS])
async def test_an_order_ends_within_its_time_whatever_comes(
    line: Line, papers: Papers, figures: dict[str, str]
) -> None:
    async with AsyncExitStack() as stack:
        # One after the other: a crowd of handshakes would have to wait for each other.
        clients = [
            await stack.enter_async_context(client_of(shape, line, papers)) for shape in SHAPES.values()
        ]
        took: list[float] = []
        for start in range(0, len(clients), AT_ONCE):
            took += await asyncio.gather(*map(seconds_of, clients[start : start + AT_ONCE]))

    late = {name: seconds for name, seconds in zip(SHAPES, took, strict=True) if seconds > TOTAL + MARGIN}
    assert {} == late
    assert len(SHAPES) >= 20
    figures[f"shapes of stalling over {line}"] = f"{len(SHAPES)}, the longest {max(took):.2f} s of {TOTAL} s"


def test_a_till_waits_for_an_order_no_longer_than_twenty_seconds() -> None:
    assert (20, 5, 15, 5, 1) == (USUAL.total, USUAL.connect, USUAL.read, USUAL.write, USUAL.pool)


@asynccontextmanager
async def client_of(shape: Shape, line: Line, papers: Papers) -> AsyncGenerator[ToggleClient]:
    """Sign in at a server that answers orders like this."""

    async def answer(heard: Heard, wire: Wire) -> None:
        if heard.json["operationName"] == SIGN_IN:
            wire.writer.write(SIGNED_IN)
        else:
            await shape(wire)

    secure = line is Line.TLS
    async with RawServer(answer, papers.good if secure else None) as server:
        transport = Transport(server.url, verify=papers.trust if secure else None, patience=HASTY)
        client = ToggleClient(transport, lambda: CREDENTIALS, FakeClock())
        await signed_in(client)
        yield client
        await client.close()


async def seconds_of(client: ToggleClient) -> float:
    """Send an order, and measure how long its outcome stayed unknown."""
    began = time.perf_counter()
    verdict = await client.create_order(an_order(a_card(FakeClock())))
    took = time.perf_counter() - began

    assert isinstance(verdict, NoVerdict)
    assert verdict.code in {Code.TIMED_OUT, Code.CONNECTION_LOST}
    return took


_NOBODY = Heard("", "", {}, b"", 0)
