"""HTTP as the local Toggle needs it: httptools reads, and each connection is answered in its own order."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias

from httptools import HttpParserError, HttpRequestParser

from toggle_desk.sandbox.page import Page

_CHUNK = 65536
_PHRASES = {status.value: status.phrase for status in HTTPStatus}
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Request:
    """One request, whole; header names in lower case, `stays` where the client goes on listening after it."""

    method: str = ""
    path: str = ""
    headers: dict[bytes, bytes] = field(default_factory=dict[bytes, bytes])
    body: bytes = b""
    stays: bool = True


Answer: TypeAlias = Callable[[Request], Awaitable[Page | None]]


async def converse(answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request of a connection until one side hangs up; None for an answer hangs up at once."""
    arriving = _Arriving()
    try:
        while data := await reader.read(_CHUNK):
            for request in arriving.feed(data):
                page = await answer(request)
                if page is None:
                    return
                writer.write(_written(page, stays=request.stays))
                await writer.drain()
                if page.cut_after is not None or not request.stays:
                    return
    except HttpParserError:
        writer.write(_written(Page(400, b"This is no HTTP request.", b"text/plain"), stays=False))
    except ConnectionError:
        pass  # the client went away, and hears no answer
    except Exception:  # noqa: BLE001 - a fault of this program: logged, and no client is to wait for ever
        _log.exception("the local Toggle could not answer")
        writer.write(_written(Page(500, b"The local Toggle has a fault.", b"text/plain"), stays=False))
    finally:
        writer.close()


class _Arriving:
    """Collects what httptools calls out of the bytes it is fed."""

    def __init__(self) -> None:
        self._parser = HttpRequestParser(self)
        self._whole: list[Request] = []

    def feed(self, data: bytes) -> list[Request]:
        """Give the requests that these bytes complete. Raises HttpParserError."""
        self._whole = []
        self._parser.feed_data(data)
        return self._whole

    def on_message_begin(self) -> None:
        self._request = Request()
        self._target = b""

    def on_url(self, url: bytes) -> None:
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._request.headers[name.lower()] = value

    def on_body(self, body: bytes) -> None:
        self._request.body += body

    def on_message_complete(self) -> None:
        self._request.method = self._parser.get_method().decode("ascii")
        self._request.path = self._target.partition(b"?")[0].decode("latin-1")
        self._request.stays = self._parser.should_keep_alive()
        self._whole.append(self._request)


def _written(page: Page, *, stays: bool) -> bytes:
    headers = [(b"content-type", page.media_type), (b"content-length", b"%d" % len(page.content))]
    headers += page.headers if stays else (*page.headers, (b"connection", b"close"))
    lines = (b"%s: %s\r\n" % header for header in headers)
    phrase = _PHRASES.get(page.status, "").encode()
    return b"HTTP/1.1 %d %s\r\n%s\r\n%s" % (
        page.status,
        phrase,
        b"".join(lines),
        page.content[: page.cut_after],
    )
