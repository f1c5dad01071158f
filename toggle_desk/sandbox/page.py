"""One HTTP reply, and how it is sent over ASGI: all the web framework that two dozen lines of paths need."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Page:
    """A reply; one that is cut promises its whole length and breaks off after that many bytes."""

    status: int
    content: bytes
    media_type: bytes = b"application/json"
    headers: tuple[tuple[bytes, bytes], ...] = ()
    cut_after: int | None = None

    def cut(self, after: int) -> "Page":
        """Give the same reply, broken off."""
        return replace(self, cut_after=after)


def as_json(content: object, status: int = 200) -> Page:
    """Write a value as a JSON reply."""
    return Page(status, json.dumps(content, separators=(",", ":")).encode())


async def read_body(receive: Receive) -> bytes | None:
    """Read a request to its end; None if the client went away before that."""
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return body


async def send_page(page: Page | None, scope: Scope, receive: Receive, send: Send) -> None:
    """Send a reply, or close the connection where there is none or as much of it as is wanted."""
    if page is not None:
        length = str(len(page.content)).encode()
        headers = [(b"content-type", page.media_type), (b"content-length", length), *page.headers]
        await send({"type": "http.response.start", "status": page.status, "headers": headers})
        body, more = page.content[: page.cut_after], page.cut_after is not None
        await send({"type": "http.response.body", "body": body, "more_body": more})
    if page is None or page.cut_after is not None:
        scope["state"]["hang_up"]()
        while (await receive())["type"] != "http.disconnect":
            pass
