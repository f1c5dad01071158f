"""Starting and stopping the local Toggle, beside the program or in the foreground."""

import asyncio
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from toggle_desk.sandbox.app import App
from toggle_desk.sandbox.connection import converse
from toggle_desk.sandbox.vendor import Vendor

_HOST = "127.0.0.1"  # and nothing else: a client that reaches the controls can do anything
_USERNAME = _PASSWORD = "practice"  # noqa: S105 - announced to everybody, and good for cards that are not real


class Sandbox:
    """A local Toggle in a thread of its own for as long as its `with` block runs.

    `url` is the GraphQL endpoint, `origin` what the control endpoints hang under. Raises OSError where the
    port is taken.
    """

    def __init__(
        self, file: Path, *, port: int = 0, username: str = _USERNAME, password: str = _PASSWORD
    ) -> None:
        self._file = file
        self._port = port
        self._username = username
        self._password = password

    def __enter__(self) -> Self:
        vendor = Vendor(self._file, self._username, self._password)
        listener = _listen(self._port)
        self.origin = _origin(listener)
        self.url = f"{self.origin}/graphql"
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        ready = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(listener, vendor, ready.set), name="local-toggle", daemon=False
        )
        self._thread.start()
        ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self, listener: socket.socket, vendor: Vendor, ready: Callable[[], object]) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(_serve(listener, vendor, ready, self._stop))


def serve(file: Path, port: int, announce: Callable[[str], None]) -> int:
    """Run a local Toggle in the foreground until it is interrupted or terminated, and give the exit code.

    `announce` is told once, in a sentence, where it listens and how to sign in, or why it cannot.
    """
    try:
        listener = _listen(port)
    except OSError as problem:
        announce(f"The local Toggle cannot listen on port {port}: {problem.strerror}.")
        return 1
    sentence = (
        f"The local Toggle listens on {_origin(listener)}/graphql; "
        f"sign in with the username {_USERNAME} and the password {_PASSWORD}."
    )

    async def until_signalled() -> None:
        loop, stop = asyncio.get_running_loop(), asyncio.Event()

        def end(*_: object) -> None:
            loop.call_soon_threadsafe(stop.set)

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, end)
        await _serve(listener, Vendor(file, _USERNAME, _PASSWORD), lambda: announce(sentence), stop)

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        asyncio.run(until_signalled())
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


async def _serve(
    listener: socket.socket, vendor: Vendor, ready: Callable[[], object], stop: asyncio.Event
) -> None:
    """Serve until told to stop, then cut every connection and every wait at once, as a closing till must."""
    app = App(vendor)
    talking: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(converse(app, reader, writer))
        talking[task] = writer
        task.add_done_callback(talking.pop)

    server = await asyncio.start_server(connected, sock=listener)
    ready()
    await stop.wait()
    server.close()
    for task, writer in list(talking.items()):
        writer.transport.abort()
        task.cancel()
    await asyncio.gather(*talking, return_exceptions=True)
    vendor.book.close()


def _listen(port: int) -> socket.socket:
    # The protocol is named because asyncio switches Nagle's delay (40 ms a reply) off only where it is.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there it would let two servers share the port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((_HOST, port))
    except OSError:
        listener.close()
        raise
    return listener


def _origin(listener: socket.socket) -> str:
    return f"http://{_HOST}:{listener.getsockname()[1]}"
