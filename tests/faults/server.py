"""Toggle on loopback, over TCP, TLS or TLS through a proxy, that can be told to go wrong at every stage."""

import asyncio
import json
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self, assert_never

from tests.doubles.connect_proxy import tunnel
from tests.doubles.laravel import as_received, objection
from tests.doubles.raw_server import Heard, RawServer, Wire, reset, response, silence
from tests.faults.book import UNAUTHORIZED, Book
from tests.faults.faults import UNREACHED, Act, Cut, Drip, End, Fault, Line, Raw, Say, Stage, Stall, framed

ORDER, LOOK_UP, SIGN_IN = "IssueCard", "LineItems", "SignIn"


@dataclass(frozen=True, slots=True)
class Papers:
    """The certificates of one test session: a good one, one that has expired, and who vouches for them."""

    good: ssl.SSLContext
    expired: ssl.SSLContext
    trust: ssl.SSLContext


@dataclass
class FaultServer:
    """One Toggle with a book; `look` is called whenever an order's first bytes have come."""

    line: Line
    papers: Papers
    book: Book = field(default_factory=Book)
    look: Callable[[], None] = lambda: None
    orders: int = 0  # whose headers came
    fault: Fault | None = None
    _hits: int = 0
    _late: list[Mapping[str, Any]] = field(default_factory=list[Mapping[str, Any]])

    async def __aenter__(self) -> Self:
        self.stalling = asyncio.Semaphore(0)  # to be acquired once for every stall
        self._server = await self._open().__aenter__()
        self.port = self._server.port
        self._proxy = await RawServer(self._tunnel).__aenter__()
        self._queue: list[socket.socket] = []
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stop()
        await self._proxy.__aexit__(None, None, None)

    def url(self, host: str = "127.0.0.1") -> str:
        scheme = "http" if self.line is Line.TCP else "https"
        return f"{scheme}://{host}:{self.port}/graphql"

    def proxy(self, host: str = "127.0.0.1") -> str | None:
        return f"http://{host}:{self._proxy.port}" if self.line is Line.PROXY else None

    async def arm(self, fault: Fault) -> None:
        """Let it go wrong from now on."""
        self.fault, self._hits, self.book.manner = fault, 0, fault.manner
        if fault.manner.forgets_tokens:
            self.book.token += 1
        match fault.stage:
            case Stage.LISTEN:
                await self._stop()
            case Stage.QUEUE:
                await self._stop()
                self._queue = _full_queue(self.port)
            case Stage.CERTIFICATE:
                await self._stop()
                self._server = await self._open(tls=self.papers.expired).__aenter__()
            case Stage.ACCEPT:
                await self._stop()
                self._server = await self._deaf(fault.act).__aenter__()
            case _:
                return

    async def heal(self) -> None:
        """Let all be well again, on the same port; what was waiting to be done is done now."""
        fault, self.fault = self.fault, None
        for asked in self._late:
            self.book.sell(asked)
        self._late.clear()
        if fault is not None and fault.stage in UNREACHED - {Stage.NAME, Stage.CONNECT}:
            await self._stop()
            self._server = await self._open(tls=self.papers.good).__aenter__()

    async def close_idle(self) -> None:
        """Close every connection, and listen anew: what was kept alive is stale from now on."""
        await self._stop()
        self._server = await self._open().__aenter__()

    # -- listening ---------------------------------------------------------------------------------------

    def _open(self, tls: ssl.SSLContext | None = None) -> RawServer:
        secure = None if self.line is Line.TCP else tls or self.papers.good
        return RawServer(self._answer, secure, port=getattr(self, "port", 0), headed=self._headed)

    def _deaf(self, act: Act) -> RawServer:
        async def ignore(wire: Wire) -> None:
            await self._carry_out(act, wire, None)

        return RawServer(silence, port=self.port, greet=ignore)

    async def _stop(self) -> None:
        await self._server.__aexit__(None, None, None)
        for waiting in self._queue:
            waiting.close()
        self._queue = []

    async def _tunnel(self, heard: Heard, wire: Wire) -> None:
        fault = self.fault
        if fault is not None and fault.stage is Stage.CONNECT:
            await self._carry_out(fault.act, wire, None)
            return
        try:
            await tunnel(heard, wire)
        except ConnectionRefusedError:
            wire.writer.write(response(b"", status="502 Bad Gateway"))

    # -- answering ---------------------------------------------------------------------------------------

    async def _headed(self, head: Heard, wire: Wire) -> None:
        """Meet an order, which alone comes on a connection of its own, before its body is there."""
        if head.headers["connection"] != "close":
            return
        self.orders += 1
        self.look()
        fault = self.fault
        if fault is None or fault.stage not in {Stage.HEAD, Stage.HALF}:
            return
        if fault.stage is Stage.HALF:
            await wire.reader.readexactly(int(head.headers["content-length"]) // 2)
        await self._carry_out(fault.act, wire, None)

    async def _answer(self, heard: Heard, wire: Wire) -> None:
        asked = {**heard.json, "variables": as_received(heard.json["variables"])}
        refused = objection(asked["query"], asked["variables"])
        if refused is not None:
            wire.writer.write(response(json.dumps({"errors": [{"message": refused}]}).encode()))
        elif asked["operationName"] == SIGN_IN:
            body = json.dumps({"data": {"loginUser": {"id": 1}}}).encode()
            wire.writer.write(response(body, headers={"X-Authorization": self.book.sign_in()}))
        elif not self.book.takes(heard.headers["authorization"].removeprefix("Bearer ")):
            wire.writer.write(response(json.dumps(UNAUTHORIZED).encode()))
        elif asked["operationName"] == ORDER:
            await self._order(asked["variables"], wire)
        else:
            await self._look_up(asked, wire)

    async def _order(self, asked: Mapping[str, Any], wire: Wire) -> None:
        fault = self._hit()
        if fault is None:
            await self._carry_out(_TRULY, wire, self.book.sell(asked))
        elif fault.stage is Stage.DONE:
            await self._carry_out(fault.act, wire, self.book.sell(asked))
        else:
            if fault.late:
                self._late.append(asked)
            await self._carry_out(fault.act, wire, None)

    async def _look_up(self, asked: Mapping[str, Any], wire: Wire) -> None:
        act = None if self.fault is None else self.fault.asked
        found = self.book.look_up(asked["variables"], asked["query"])
        await self._carry_out(act or _TRULY, wire, found)

    async def _carry_out(self, act: Act, wire: Wire, true: object) -> None:
        match act:
            case End(hard=True):
                await reset(_NOBODY, wire)
            case End():
                wire.writer.close()
            case Stall():
                self.stalling.release()
                await silence(_NOBODY, wire)
            case Raw(said):
                wire.writer.write(said)
                wire.writer.close()
            case Say():
                wire.writer.write(_said(act, true))
                await wire.writer.drain()
            case Cut(framing, of_head, of_body):
                head, body = framed(json.dumps(true).encode(), framing)
                kept = body[: int(len(body) * of_body)] if of_head >= 1 else b""
                wire.writer.write(head[: int(len(head) * of_head)] + kept)
                wire.writer.close()
            case Drip(pause):
                for letter in response(json.dumps(true).encode()):
                    if wire.writer.is_closing() or wire.reader.at_eof():
                        return
                    wire.writer.write(bytes((letter,)))
                    await asyncio.sleep(pause)
            case _:
                assert_never(act)

    def _hit(self) -> Fault | None:
        fault = self.fault
        if fault is None or self._hits >= fault.times:
            return None
        self._hits += 1
        return fault


_TRULY = Say("200 OK", lambda true: true)


def _said(act: Say, true: object) -> bytes:
    body = act.body(true) if callable(act.body) else act.body
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return response(raw, status=act.status, kind=act.kind, headers=act.headers)


def _full_queue(port: int) -> list[socket.socket]:
    """Listen without ever taking a connection, and fill the queue of those who wait."""
    listening = socket.create_server(("127.0.0.1", port), backlog=0)
    waiting = [socket.socket() for _ in range(4)]
    for each in waiting:
        each.setblocking(False)
        each.connect_ex(("127.0.0.1", port))
    return [listening, *waiting]


_NOBODY = Heard("", "", {}, b"", 0)
