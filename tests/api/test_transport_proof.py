import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
import trustme

from tests.doubles.connect_proxy import tunnel
from tests.doubles.line import (
    GOOD,
    HASTY,
    UNREACHED,
    asked,
    client_tls,
    line_to,
    same,
    server_tls,
    told,
)
from tests.doubles.raw_server import (
    Answer,
    Heard,
    RawServer,
    Wire,
    always,
    reset,
    response,
    silence,
    then_close,
)
from toggle_desk.api.reply import Reply
from toggle_desk.api.transport import NoAnswer, NotReached, Patience
from toggle_desk.domain.errors import Code

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


# -- proven unsent ----------------------------------------------------------------------------------------


async def test_a_refused_connection_proves_that_nothing_was_sent() -> None:
    async with RawServer(silence) as server:
        url = server.url

    async with line_to(url) as transport:
        assert same(await told(transport), UNREACHED)
        assert same(await asked(transport), UNREACHED)


async def test_a_name_that_is_not_found_proves_that_nothing_was_sent() -> None:
    async def unknown(*_: object, **__: object) -> list[object]:
        raise OSError("Name or service not known")

    # The event loop is this test's own, and with it the resolver.
    asyncio.get_running_loop().getaddrinfo = unknown  # type: ignore[method-assign] - as said
    async with line_to("https://toggle.invalid", verify=client_tls()) as transport:
        assert same(await told(transport), UNREACHED)


async def test_a_handshake_without_end_proves_that_nothing_was_sent() -> None:
    async with (
        RawServer(silence) as server,
        line_to(server.url.replace("http", "https"), verify=client_tls(), patience=HASTY) as transport,
    ):
        assert same(await told(transport), UNREACHED)

    assert [] == server.heard


@dataclass(frozen=True)
class Untrusted:
    trusted: bool = True
    name: str = "127.0.0.1"
    expires: datetime | None = None


@pytest.mark.parametrize(
    "case",
    [
        Untrusted(trusted=False),
        Untrusted(name="somebody.example"),
        Untrusted(expires=datetime(2020, 1, 1, tzinfo=UTC)),
    ],
    ids=["unknown authority", "another name", "expired"],
)
async def test_a_certificate_that_is_not_trusted_stops_everything(
    case: Untrusted, authority: trustme.CA
) -> None:
    tls = server_tls(authority, case.name, case.expires)
    verify = client_tls(authority) if case.trusted else client_tls()
    async with RawServer(always(GOOD), tls) as server, line_to(server.url, verify=verify) as transport:
        assert same(await told(transport), NotReached(Code.TLS_REFUSED, retry=False))
        assert same(await asked(transport), NotReached(Code.TLS_REFUSED, retry=False))

    assert [] == server.heard


async def test_the_systems_own_store_decides_where_nothing_else_is_given(authority: trustme.CA) -> None:
    async with RawServer(always(GOOD), server_tls(authority)) as server, line_to(server.url) as transport:
        assert same(await told(transport), NotReached(Code.TLS_REFUSED, retry=False))


async def test_a_server_that_speaks_no_tls_stops_everything() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with line_to(f"https://127.0.0.1:{port}", verify=client_tls()) as transport:
            assert same(await told(transport), NotReached(Code.TLS_REFUSED, retry=False))


async def test_a_trusted_certificate_lets_everything_through(authority: trustme.CA) -> None:
    tls, verify = server_tls(authority), client_tls(authority)
    async with RawServer(always(GOOD), tls) as server, line_to(server.url, verify=verify) as transport:
        assert isinstance(await told(transport), Reply)
        assert isinstance(await asked(transport), Reply)


# -- through a proxy --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            always(response(b"", status="407 Proxy Authentication Required")),
            NotReached(Code.PROXY_REFUSED, retry=False),
        ),
        (always(response(b"", status="403 Forbidden")), NotReached(Code.PROXY_REFUSED, retry=True)),
        (always(response(b"<html>", status="502 Bad Gateway")), NotReached(Code.PROXY_REFUSED, retry=True)),
        (always(b"<html>Blocked</html>\r\n\r\n"), NotReached(Code.PROXY_REFUSED, retry=True)),
        (then_close(), NotReached(Code.PROXY_REFUSED, retry=True)),
        (reset, NotReached(Code.PROXY_REFUSED, retry=True)),
        (then_close(response(b"")), NotReached(Code.TLS_REFUSED, retry=False)),
    ],
    ids=["407", "403", "502", "garbage", "closed", "reset", "no tunnel"],
)
async def test_a_proxy_that_refuses_proves_that_nothing_was_sent(
    answer: Answer, expected: NotReached
) -> None:
    async with RawServer(answer) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        async with line_to("https://127.0.0.1:1/", verify=client_tls(), proxy=url) as transport:
            assert same(await told(transport), expected)

    assert ["CONNECT"] == [heard.method for heard in proxy.heard]


async def test_a_proxy_that_never_answers_proves_that_nothing_was_sent() -> None:
    async with RawServer(silence) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        tls = client_tls()
        async with line_to("https://127.0.0.1:1/", verify=tls, proxy=url, patience=HASTY) as transport:
            assert same(await told(transport), UNREACHED)


async def test_an_untrusted_certificate_behind_a_proxy_stops_everything(authority: trustme.CA) -> None:
    async with RawServer(always(GOOD), server_tls(authority)) as server, RawServer(tunnel) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        async with line_to(server.url, verify=client_tls(), proxy=url) as transport:
            assert same(await told(transport), NotReached(Code.TLS_REFUSED, retry=False))

    assert [] == server.heard


async def test_a_tunnel_carries_orders_and_questions(authority: trustme.CA) -> None:
    async with RawServer(always(GOOD), server_tls(authority)) as server, RawServer(tunnel) as proxy:
        url = f"http://me:secret@127.0.0.1:{proxy.port}"
        async with line_to(server.url, verify=client_tls(authority), proxy=url) as transport:
            assert isinstance(await told(transport), Reply)
            assert isinstance(await asked(transport), Reply)
            assert isinstance(await asked(transport), Reply)

    assert 3 == len(server.heard)
    assert 2 == len(proxy.heard)
    assert all("proxy-authorization" not in heard.headers for heard in server.heard)
    assert all("authorization" not in heard.headers for heard in proxy.heard)


async def test_an_order_lost_behind_a_tunnel_may_have_arrived(authority: trustme.CA) -> None:
    async with RawServer(reset, server_tls(authority)) as server, RawServer(tunnel) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        async with line_to(server.url, verify=client_tls(authority), proxy=url) as transport:
            assert same(await told(transport), NoAnswer(Code.CONNECTION_LOST))

    assert 1 == len(server.heard)


async def test_a_plain_request_through_a_proxy_counts_as_sent() -> None:
    async with RawServer(then_close()) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        async with line_to("http://127.0.0.1:1/", proxy=url) as transport:
            assert same(await told(transport), NoAnswer(Code.CONNECTION_LOST))

    assert ["POST"] == [heard.method for heard in proxy.heard]


@pytest.mark.parametrize("proxy", ["not a proxy", "ftp://127.0.0.1", "socks5://127.0.0.1:1", "http://[::1"])
async def test_an_unusable_proxy_sends_nothing_and_is_not_tried_again(proxy: str) -> None:
    async with line_to("https://127.0.0.1:1/", verify=client_tls(), proxy=proxy) as transport:
        assert same(await told(transport), NotReached(Code.PROXY_REFUSED, retry=False))


async def test_a_proxy_may_be_spoken_to_in_secret(authority: trustme.CA) -> None:
    tls = server_tls(authority)
    async with (
        RawServer(always(GOOD), tls) as server,
        RawServer(tunnel, tls) as proxy,
        line_to(
            server.url, verify=client_tls(authority), proxy=f"https://127.0.0.1:{proxy.port}"
        ) as transport,
    ):
        assert isinstance(await told(transport), Reply)


# -- sent, and no answer ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        then_close(),
        reset,
        then_close(b"HTTP/1.1 200 OK\r\n"),
        then_close(b"rubbish\r\n\r\n"),
        then_close(response(b'{"data": {}}')[:-1]),
        then_close(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"dat'),
        then_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"),
        then_close(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}"),
        then_close(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000 + b"\r\n\r\n"),
    ],
    ids=[
        "closed",
        "reset",
        "half head",
        "rubbish",
        "cut",
        "cut chunk",
        "bad chunk",
        "bad length",
        "vast head",
    ],
)
async def test_an_order_without_a_whole_answer_may_have_arrived(answer: Answer) -> None:
    async with RawServer(answer) as server, line_to(server.url) as transport:
        assert same(await told(transport), NoAnswer(Code.CONNECTION_LOST))

    assert 1 == len(server.heard)


async def test_a_reply_cut_anywhere_is_never_taken_for_a_whole_one() -> None:
    whole = response(b'{"data": {"createOrder": {"id": 510001, "LineItems": [{"id": 7300001}]}}}')
    cuts = iter(range(len(whole)))

    async def cut(_: Heard, wire: Wire) -> None:
        wire.writer.write(whole[: next(cuts)])
        wire.writer.close()

    async with RawServer(cut) as server, line_to(server.url) as transport:
        found = [await told(transport) for _ in whole]

    assert all(same(each, NoAnswer(Code.CONNECTION_LOST)) for each in found)


async def test_silence_after_an_order_may_mean_that_it_arrived() -> None:
    async with RawServer(silence) as server, line_to(server.url, patience=HASTY) as transport:
        assert same(await told(transport), NoAnswer(Code.TIMED_OUT))
        assert same(await asked(transport), NoAnswer(Code.TIMED_OUT))


async def test_a_dribbled_answer_ends_at_the_deadline() -> None:
    async def dribble(__: Heard, wire: Wire) -> None:
        wire.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(100):
            if wire.writer.is_closing():
                return
            wire.writer.write(b"x")
            await asyncio.sleep(0.01)

    patience = Patience(read=0.2, total=0.3)
    async with RawServer(dribble) as server, line_to(server.url, patience=patience) as transport:
        assert same(await told(transport), NoAnswer(Code.TIMED_OUT))
        assert same(await asked(transport), NoAnswer(Code.TIMED_OUT))


async def test_an_order_that_stalls_half_way_may_have_arrived() -> None:
    async def deaf(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined] - one that reads too
        await over.wait()
        writer.close()

    over = asyncio.Event()
    async with await asyncio.start_server(deaf, "127.0.0.1", 0, limit=1) as server:
        port = server.sockets[0].getsockname()[1]
        async with line_to(f"http://127.0.0.1:{port}", patience=HASTY) as transport:
            found = await told(transport, b"x" * 32 * 1024 * 1024)
        over.set()

    assert same(found, NoAnswer(Code.TIMED_OUT))


async def test_a_server_that_answers_before_it_has_read_everything_is_heard() -> None:
    async def impatient(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(response(b"{}", status="413 Content Too Large"))
        writer.close()

    async with await asyncio.start_server(impatient, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with line_to(f"http://127.0.0.1:{port}") as transport:
            found = await told(transport)

    assert isinstance(found, Reply)
    assert 413 == found.status
