"""The only place that speaks HTTP: it gives a whole reply, or says whether the request can have arrived.

It works on httpx's connection layer, below cookies, redirects and the environment, so that none of these
can ever repeat or reroute an order. Tokens and card numbers pass through here and are never logged.
"""

import asyncio
import logging
import os
import ssl
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
import truststore

from toggle_desk.api.address import check_address
from toggle_desk.api.reply import Reply
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code

LARGEST_BODY = 1024 * 1024  # bytes
_CONNECTIONS = httpx.Limits(max_connections=20, max_keepalive_connections=4, keepalive_expiry=5.0)
# OpenSSL would let these name other authorities than this computer's own, anew with each handshake.
_OTHER_STORES = ("SSL_CERT_FILE", "SSL_CERT_DIR")

# At the debug level httpcore writes headers, and Toggle's tokens ride in headers.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class NotReached(Exception):
    """Proof that no byte of the request reached Toggle; `retry` says whether to send the same again."""

    def __init__(self, code: Code, *, retry: bool) -> None:
        """Keep the reason."""
        super().__init__(code)
        self.code = code
        self.retry = retry


class NoAnswer(Exception):
    """The request may have reached Toggle, and no complete answer came back."""

    def __init__(self, code: Code) -> None:
        """Keep the reason."""
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds; `read` counts anew with every piece of a body, `total` does not."""

    connect: float = 5.0
    read: float = 15.0
    write: float = 5.0
    pool: float = 1.0
    total: float = 20.0


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an exception says while nothing has left this machine, and what once something has."""

    before: Code
    retry: bool
    after: Code


_TIME_OUT = Meaning(Code.NO_CONNECTION, retry=True, after=Code.TIMED_OUT)
_NETWORK = Meaning(Code.NO_CONNECTION, retry=True, after=Code.CONNECTION_LOST)
# Nothing is read before the request has left, except what a proxy says.
_PROXY = Meaning(Code.PROXY_REFUSED, retry=True, after=Code.CONNECTION_LOST)
# Such as a proxy's address that is none: our own address was checked before.
_HOPELESS = Meaning(Code.PROXY_REFUSED, retry=False, after=Code.CONNECTION_LOST)

# Exceptions are looked up by their own class first, then by what they derive from.
MEANINGS: Mapping[type[Exception], Meaning] = {
    httpx.TimeoutException: _TIME_OUT,
    httpx.ConnectTimeout: _TIME_OUT,
    httpx.ReadTimeout: _TIME_OUT,
    httpx.WriteTimeout: _TIME_OUT,
    httpx.PoolTimeout: _TIME_OUT,
    TimeoutError: _TIME_OUT,
    httpx.NetworkError: _NETWORK,
    httpx.ConnectError: _NETWORK,
    httpx.WriteError: _NETWORK,
    httpx.CloseError: _NETWORK,
    OSError: _NETWORK,
    httpx.ProxyError: _PROXY,
    httpx.ReadError: _PROXY,
    httpx.ProtocolError: _PROXY,
    httpx.RemoteProtocolError: _PROXY,
    httpx.HTTPError: _HOPELESS,
    httpx.RequestError: _HOPELESS,
    httpx.TransportError: _HOPELESS,
    httpx.LocalProtocolError: _HOPELESS,
    httpx.UnsupportedProtocol: _HOPELESS,
    httpx.DecodingError: _HOPELESS,
    httpx.TooManyRedirects: _HOPELESS,
    httpx.HTTPStatusError: _HOPELESS,
    httpx.InvalidURL: _HOPELESS,
    httpx.CookieConflict: _HOPELESS,
    httpx.StreamError: _HOPELESS,
    httpx.StreamConsumed: _HOPELESS,
    httpx.StreamClosed: _HOPELESS,
    httpx.ResponseNotRead: _HOPELESS,
    httpx.RequestNotRead: _HOPELESS,
    ImportError: _HOPELESS,
    RuntimeError: _HOPELESS,
    ValueError: _HOPELESS,
}
_FOREIGN = tuple(MEANINGS)


class Transport:
    """Posts to one address: questions over a shared pool, each order over a connection of its own."""

    def __init__(
        self,
        url: str,
        *,
        verify: ssl.SSLContext | None = None,
        proxy: str | None = None,
        patience: Patience = Patience(),
    ) -> None:
        """Check the address, raising NotAccepted; the costly rest waits for the first use.

        Without `verify` the operating system's own certificate store decides.
        """
        self._url = check_address(url)
        self._verify = verify
        self._proxy = proxy
        self._patience = patience
        self._pool: httpx.AsyncHTTPTransport | None = None

    async def ask(self, body: bytes, token: Secret | None) -> Reply:
        """Post a question, on a connection that may have been used before. Raises NotReached or NoAnswer."""
        trail = _Trail()
        try:
            async with asyncio.timeout(self._patience.total):
                if self._pool is None:
                    self._pool = self._open()
                return await self._exchange(self._pool, self._request(body, token, "keep-alive", trail))
        except (httpx.PoolTimeout, TimeoutError) as error:
            # workaround: https://github.com/encode/httpcore/issues/1093
            # A call that was cancelled can keep its place in the pool for good: start a new one.
            await self.close()
            raise trail.explain(error) from error
        except _FOREIGN as error:
            raise trail.explain(error) from error

    async def tell(self, body: bytes, token: Secret) -> Reply:
        """Post an order once, on a connection of its own. Raises NotReached or NoAnswer."""
        trail = _Trail()
        try:
            async with asyncio.timeout(self._patience.total), self._open() as own:
                return await self._exchange(own, self._request(body, token, "close", trail))
        except _FOREIGN as error:
            raise trail.explain(error) from error

    async def close(self) -> None:
        """Close what is open; a later question opens anew."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.aclose()

    def _open(self) -> httpx.AsyncHTTPTransport:
        if self._verify is None:
            for name in _OTHER_STORES:
                os.environ.pop(name, None)
            self._verify = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        proxy = None
        if self._proxy is not None:
            own_tls = self._verify if self._proxy.startswith("https:") else None
            proxy = httpx.Proxy(self._proxy, ssl_context=own_tls)
        return httpx.AsyncHTTPTransport(
            verify=self._verify,
            trust_env=False,
            http1=True,
            http2=False,
            retries=0,
            limits=_CONNECTIONS,
            proxy=proxy,
        )

    def _request(self, body: bytes, token: Secret | None, connection: str, trail: "_Trail") -> httpx.Request:
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Content-Type": "application/json",
            "Connection": connection,
            "User-Agent": "toggle-desk",
        }
        if token is not None:
            headers["Authorization"] = f"Bearer {token.reveal()}"
        waits = {name: seconds for name, seconds in asdict(self._patience).items() if name != "total"}
        extensions = {"timeout": waits, "trace": trail.follow}
        return httpx.Request("POST", self._url, headers=headers, content=body, extensions=extensions)

    async def _exchange(self, connections: httpx.AsyncHTTPTransport, request: httpx.Request) -> Reply:
        response = await connections.handle_async_request(request)
        body = bytearray()
        try:
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > LARGEST_BODY:
                    raise NoAnswer(Code.UNREADABLE_REPLY)
        finally:
            await response.aclose()
        headers: dict[str, str] = {}
        for name, value in response.headers.multi_items():
            headers.setdefault(name.lower(), value)
        return Reply(response.status_code, headers, bytes(body), _date(headers.get("date", "")))


class _Trail:
    """Follows one request through httpcore's trace, which alone tells whether any of it was sent.

    The names of exceptions do not: one and the same comes with and without a whole request at the server.
    """

    def __init__(self) -> None:
        self._left = False
        self._tls_failed = False

    async def follow(self, event: str, about: Mapping[str, object]) -> None:
        """Note what matters of an event of httpcore 1.0, such as `http11.send_request_headers.started`."""
        if event.endswith("start_tls.failed"):
            self._tls_failed = True
        elif event.endswith("send_request_headers.started"):
            # A proxy is asked for a tunnel by a request of its own, which is not ours.
            self._left |= getattr(about.get("request"), "method", b"") != b"CONNECT"

    def explain(self, error: Exception) -> NotReached | NoAnswer:
        """Say what an exception of the network means for the request."""
        meaning = next(MEANINGS[kind] for kind in type(error).__mro__ if kind in MEANINGS)
        if self._left:
            return NoAnswer(meaning.after)
        if self._tls_failed and meaning is not _TIME_OUT:
            return NotReached(Code.TLS_REFUSED, retry=False)
        wants_password = isinstance(error, httpx.ProxyError) and str(error).startswith("407")
        return NotReached(meaning.before, retry=meaning.retry and not wants_password)


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
        return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
