import asyncio
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
import trustme

from tests.doubles.line import (
    GOOD,
    TOKEN,
    UNREACHED,
    USUAL,
    asked,
    client_tls,
    line_to,
    same,
    server_tls,
    told,
)
from tests.doubles.raw_server import (
    Heard,
    RawServer,
    Wire,
    always,
    json_response,
    response,
    silence,
    then_close,
)
from toggle_desk.api.reply import Reply
from toggle_desk.api.transport import LARGEST_BODY, MEANINGS, NoAnswer, NotReached, Patience, Transport
from toggle_desk.domain.errors import Code, NotAccepted

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


# -- what goes over the wire -----------------------------------------------------------------------------


async def test_a_request_carries_what_is_needed_and_nothing_else() -> None:
    async with RawServer(always(GOOD)) as server, line_to(server.url) as transport:
        await transport.tell(b'{"query": "x"}', TOKEN)
        await transport.ask(b"{}", None)

    order, question = server.heard
    assert ("POST", "/graphql", b'{"query": "x"}') == (order.method, order.target, order.body)
    assert order.headers == {
        "host": f"127.0.0.1:{server.port}",
        "accept": "application/json",
        "accept-encoding": "identity",
        "content-type": "application/json",
        "content-length": "14",
        "connection": "close",
        "user-agent": "toggle-desk",
        "authorization": "Bearer the-token",
    }
    assert "keep-alive" == question.headers["connection"]
    assert "authorization" not in question.headers


async def test_each_order_has_a_connection_of_its_own_and_questions_share_one() -> None:
    async with RawServer(always(GOOD)) as server, line_to(server.url) as transport:
        for _ in range(2):
            await transport.ask(b"{}", TOKEN)
            await transport.tell(b"{}", TOKEN)

    assert [1, 2, 1, 3] == [heard.connection for heard in server.heard]


async def test_no_token_is_ever_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    raw = json_response({"data": {}}, X_Authorization="a-new-token")
    async with RawServer(always(raw)) as server, line_to(server.url) as transport:
        await transport.tell(b"{}", TOKEN)
        await transport.ask(b"{}", TOKEN)

    assert "token" not in caplog.text


async def test_cookies_are_not_kept() -> None:
    cookie = response(b"{}", headers={"Set-Cookie": "till=1; Path=/"})
    async with RawServer(always(cookie)) as server, line_to(server.url) as transport:
        await transport.ask(b"{}", TOKEN)
        await transport.ask(b"{}", TOKEN)

    assert all("cookie" not in heard.headers for heard in server.heard)


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"]
)
async def test_a_redirect_is_never_followed(status: str) -> None:
    async with RawServer(silence) as elsewhere:
        away = response(b"", status=status, headers={"Location": elsewhere.url})
        async with RawServer(always(away)) as server, line_to(server.url) as transport:
            reply = await transport.tell(b"{}", TOKEN)

    assert reply.status == int(status[:3])
    assert 1 == len(server.heard)
    assert [] == elsewhere.heard


async def test_the_environment_cannot_reroute_or_weaken_anything(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger.pem"
    authority.cert_pem.write_to_path(str(stranger))
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger))
    async with RawServer(silence) as proxy, RawServer(always(GOOD), server_tls(authority)) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, proxy.url)
        async with line_to(server.url, verify=client_tls()) as transport:
            found = await told(transport)

    assert same(found, NotReached(Code.TLS_REFUSED, retry=False))
    assert 0 == proxy.connections


async def test_an_unsafe_address_has_no_transport() -> None:
    with pytest.raises(NotAccepted):
        Transport("http://api.mytoggle.io/graphql")


# -- whole replies ----------------------------------------------------------------------------------------


async def test_a_reply_comes_whole_with_its_date() -> None:
    raw = response(
        b'{"data": {}}',
        headers={
            "Date": "Sun, 22 Nov 2026 19:30:00 GMT",
            "X-Authorization": "first",
            "x-authorization ": "second",
        },
    ).replace(b"x-authorization :", b"x-authorization:")
    async with RawServer(always(raw)) as server, line_to(server.url) as transport:
        reply = await transport.tell(b"{}", TOKEN)

    assert (200, b'{"data": {}}') == (reply.status, reply.body)
    assert "first" == reply.headers["x-authorization"]
    assert datetime(2026, 11, 22, 19, 30, tzinfo=UTC) == reply.date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Sun, 22 Nov 2026 19:30:00 -0000", datetime(2026, 11, 22, 19, 30, tzinfo=UTC)),
        ("Sun, 22 Nov 2026 19:30:00 +0200", datetime(2026, 11, 22, 17, 30, tzinfo=UTC)),
        ("yesterday", None),
        ("Fri, 31 Dec 9999 23:59:59 -0100", None),
        ("", None),
    ],
)
async def test_a_date_is_utc_or_not_told(text: str, date: datetime | None) -> None:
    async with (
        RawServer(always(response(b"{}", headers={"Date": text}))) as server,
        line_to(server.url) as transport,
    ):
        reply = await transport.ask(b"{}", TOKEN)

    assert reply.date == date


async def test_a_body_of_one_mebibyte_is_read_and_one_byte_more_is_not() -> None:
    async with RawServer(always(response(b"x" * LARGEST_BODY))) as server, line_to(server.url) as transport:
        assert LARGEST_BODY == len((await transport.ask(b"{}", TOKEN)).body)

    async with (
        RawServer(always(response(b"x" * (LARGEST_BODY + 1)))) as server,
        line_to(server.url) as transport,
    ):
        for found in (await told(transport), await asked(transport)):
            assert same(found, NoAnswer(Code.UNREADABLE_REPLY))


async def test_a_body_that_ends_with_the_connection_is_taken_as_it_is() -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + b'{"data": {"crea'
    async with RawServer(then_close(raw)) as server, line_to(server.url) as transport:
        reply = await transport.tell(b"{}", TOKEN)

    assert b'{"data": {"crea' == reply.body


async def test_an_error_status_is_a_reply_like_any_other() -> None:
    raw = response(b"no", status="503 Service Unavailable", kind="text/plain")
    async with RawServer(always(raw)) as server, line_to(server.url) as transport:
        assert 503 == (await transport.tell(b"{}", TOKEN)).status


# -- cancelling and healing -----------------------------------------------------------------------------


async def test_cancelling_is_left_to_the_caller() -> None:
    arrived = asyncio.Event()

    async def hold(_: Heard, __: Wire) -> None:
        arrived.set()
        await asyncio.Event().wait()

    async with RawServer(hold) as server, line_to(server.url) as transport:
        sending = asyncio.create_task(transport.tell(b"{}", TOKEN))
        await arrived.wait()
        sending.cancel()

        with pytest.raises(asyncio.CancelledError):
            await sending


async def test_questions_work_again_after_a_burst_of_cancelled_ones() -> None:
    patience = Patience(pool=0.1)
    async with RawServer(always(GOOD)) as server, line_to(server.url, patience=patience) as transport:
        for _ in range(5):
            burst = [asyncio.create_task(transport.ask(b"{}", TOKEN)) for _ in range(30)]
            await asyncio.sleep(0)
            for question in burst:
                question.cancel()
            await asyncio.gather(*burst, return_exceptions=True)
        first, second = await asked(transport), await asked(transport)

    assert isinstance(first, Reply) or same(first, UNREACHED)
    assert isinstance(second, Reply)


async def test_a_full_pool_proves_that_nothing_was_sent_and_is_given_up() -> None:
    all_there = asyncio.Barrier(21)

    async def crowd(heard: Heard, wire: Wire) -> None:
        await all_there.wait()
        await silence(heard, wire)

    patience = Patience(read=5.0, pool=0.1, total=5.0)
    async with RawServer(crowd) as server, line_to(server.url, patience=patience) as transport:
        waiting = [asyncio.create_task(asked(transport)) for _ in range(20)]
        await all_there.wait()
        one_too_many = await asked(transport)
        others = await asyncio.gather(*waiting)

    assert same(one_too_many, UNREACHED)
    assert all(same(other, NoAnswer(Code.CONNECTION_LOST)) for other in others)


async def test_a_closed_transport_can_be_closed_again_and_used_again() -> None:
    async with RawServer(always(GOOD)) as server, line_to(server.url) as transport:
        await transport.ask(b"{}", TOKEN)
        await transport.close()
        await transport.close()

        assert isinstance(await asked(transport), Reply)


# -- every exception has a meaning ------------------------------------------------------------------------


def httpx_exceptions() -> Iterator[type[Exception]]:
    waiting: list[type[Exception]] = [
        httpx.HTTPError,
        httpx.InvalidURL,
        httpx.CookieConflict,
        httpx.StreamError,
    ]
    public = [getattr(httpx, name) for name in httpx.__all__]
    waiting += [each for each in public if isinstance(each, type) and issubclass(each, Exception)]
    seen: set[type[Exception]] = set()
    while waiting:
        kind = waiting.pop()
        if kind not in seen:
            seen.add(kind)
            waiting += kind.__subclasses__()
            yield kind


def test_no_exception_of_httpx_is_without_a_meaning() -> None:
    found = list(httpx_exceptions())

    assert len(found) >= 26
    assert [] == [kind for kind in found if kind not in MEANINGS]


def test_a_time_out_is_never_mistaken_for_proof_after_something_left() -> None:
    assert {Code.TIMED_OUT, Code.CONNECTION_LOST} == {meaning.after for meaning in MEANINGS.values()}
    assert 20 == USUAL.total
