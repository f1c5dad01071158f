"""The real transport with a server or proxy of a test at the other end."""

import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime

import trustme

from tests.doubles.raw_server import json_response
from toggle_desk.api.reply import Reply
from toggle_desk.api.transport import NoAnswer, NotReached, Patience, Transport
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code

TOKEN = Secret("the-token")
GOOD = json_response({"data": {}})
USUAL = Patience()
HASTY = Patience(connect=0.2, read=0.1, write=0.1, pool=0.1, total=0.5)
UNREACHED = NotReached(Code.NO_CONNECTION, retry=True)


@asynccontextmanager
async def line_to(
    url: str,
    *,
    verify: ssl.SSLContext | None = None,
    proxy: str | None = None,
    patience: Patience = USUAL,
) -> AsyncGenerator[Transport]:
    transport = Transport(url, verify=verify, proxy=proxy, patience=patience)
    try:
        yield transport
    finally:
        await transport.close()


async def told(transport: Transport, body: bytes = b"{}") -> Reply | NotReached | NoAnswer:
    try:
        return await transport.tell(body, TOKEN)
    except (NotReached, NoAnswer) as failure:
        return failure


async def asked(transport: Transport, body: bytes = b"{}") -> Reply | NotReached | NoAnswer:
    try:
        return await transport.ask(body, TOKEN)
    except (NotReached, NoAnswer) as failure:
        return failure


def same(found: object, expected: NotReached | NoAnswer) -> bool:
    return type(found) is type(expected) and vars(found) == vars(expected)


def server_tls(
    authority: trustme.CA, name: str = "127.0.0.1", expires: datetime | None = None
) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = authority.issue_cert(name, not_after=expires)
    with certificate.private_key_and_cert_chain_pem.tempfile() as file:
        context.load_cert_chain(file)
    return context


def client_tls(*authorities: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for authority in authorities:
        context.load_verify_locations(cadata=authority.cert_pem.bytes().decode())
    return context
