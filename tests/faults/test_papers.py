"""Whom the till believes: no certificate, variable, proxy or redirect can make it send an order elsewhere."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from tests.doubles.clock import FakeClock
from tests.doubles.connect_proxy import tunnel
from tests.doubles.ledger import ledger_in
from tests.doubles.line import server_tls
from tests.doubles.raw_server import RawServer, always, json_response, silence
from tests.faults.faults import Fault, Line, Say, Stage, away
from tests.faults.scene import CREDENTIALS, Counter, Place, a_request, broken_promises, scene_on, signed_in
from toggle_desk.api.client import ToggleClient
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code
from toggle_desk.domain.intent import State
from toggle_desk.presenters import outcome

pytestmark = pytest.mark.anyio

HERE = "127.0.0.1"
SIGNED_IN = json_response({"data": {"loginUser": {"id": 1}}}, X_Authorization="t1")
REFUSED = "Secure connection refused. Check the date and the network. Nothing was issued."


def context(certificate: trustme.LeafCert | trustme.CA, chain: int = 9) -> ssl.SSLContext:
    """Show a certificate, with as much of its chain as is wanted."""
    found = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if isinstance(certificate, trustme.CA):
        pems = [certificate.private_key_pem, certificate.cert_pem]
    else:
        pems = [certificate.private_key_pem, *certificate.cert_chain_pems[:chain]]
    with trustme.Blob(b"".join(pem.bytes() for pem in pems)).tempfile() as file:
        found.load_cert_chain(file)
    return found


def days(number: int) -> datetime:
    return datetime.now(UTC) + timedelta(days=number)


BAD: dict[str, Callable[[trustme.CA], ssl.SSLContext]] = {
    "expired yesterday": lambda ca: context(ca.issue_cert(HERE, not_before=days(-9), not_after=days(-1))),
    "not valid before tomorrow": lambda ca: context(
        ca.issue_cert(HERE, not_before=days(1), not_after=days(9))
    ),
    "another name": lambda ca: context(ca.issue_cert("api.mytoggle.io.example")),
    "another address": lambda ca: context(ca.issue_cert("127.0.0.2")),
    "only a common name": lambda ca: context(ca.issue_cert("other.example", common_name=HERE)),
    "a wildcard": lambda ca: context(ca.issue_cert("*.0.0.1.example", common_name="*")),
    "an unknown authority": lambda _: context(trustme.CA().issue_cert(HERE)),
    "an authority of the same name": lambda _: context(
        trustme.CA(organization_name="trustme").issue_cert(HERE, organization_name="trustme")
    ),
    "signed by itself": lambda _: context(trustme.CA()),
    "the link to the authority left out": lambda ca: context(ca.create_child_ca().issue_cert(HERE), chain=1),
}


@pytest.mark.parametrize("proxied", [False, True])
@pytest.mark.parametrize("bad", BAD)
async def test_no_bad_certificate_gets_an_order_or_a_password(
    bad: str, authority: trustme.CA, place: Place, *, proxied: bool
) -> None:
    async with RawServer(always(SIGNED_IN), BAD[bad](authority)) as server, RawServer(tunnel) as proxy:
        given = f"http://{HERE}:{proxy.port}" if proxied else None
        entry, naps = await issued_at(server.url, place, proxy=given, verify=place.papers.trust)

    assert (State.NOT_SENT, Code.TLS_REFUSED, 0) == (entry.state, entry.intent.code, entry.intent.attempt)
    assert REFUSED in outcome.sentence(entry)
    assert [] == naps
    assert [] == server.heard


def test_there_are_enough_bad_certificates(figures: dict[str, str]) -> None:
    figures["bad certificates refused"] = f"{len(BAD)}, each with and without a proxy"

    assert len(BAD) >= 8


@pytest.mark.parametrize("old", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_an_outdated_tls_is_refused(old: ssl.TLSVersion, authority: trustme.CA, place: Place) -> None:
    tls = server_tls(authority)
    tls.minimum_version, tls.maximum_version = ssl.TLSVersion.TLSv1, old
    tls.set_ciphers("DEFAULT:@SECLEVEL=0")
    async with RawServer(always(SIGNED_IN), tls) as server:
        entry, _ = await issued_at(server.url, place, verify=place.papers.trust)

    assert (State.NOT_SENT, []) == (entry.state, server.heard)


async def test_no_variable_of_the_environment_makes_the_till_believe_or_ask_somebody_else(
    authority: trustme.CA, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = tmp_path / "authorities" / "stranger.pem"
    stranger.parent.mkdir()
    authority.cert_pem.write_to_path(str(stranger))
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger))
    monkeypatch.setenv("SSL_CERT_DIR", str(stranger.parent))
    async with RawServer(silence) as proxy, RawServer(always(SIGNED_IN), server_tls(authority)) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://{HERE}:{proxy.port}")
        # This computer's own store of certificates decides, as on a till.
        entry, _ = await issued_at(server.url, place)

    assert (State.NOT_SENT, Code.TLS_REFUSED) == (entry.state, entry.intent.code)
    assert [] == server.heard
    assert 0 == proxy.connections


@pytest.mark.parametrize("line", Line)
@pytest.mark.parametrize("done", [Stage.BODY, Stage.DONE])
async def test_a_redirect_to_anywhere_is_one_order_and_no_more(done: Stage, line: Line, place: Place) -> None:
    async with RawServer(silence) as elsewhere:
        for number, status in enumerate(("301 Moved", "302 Found", "303 See", "307 Again", "308 For good")):
            there = Say(status, b"", headers={"Location": elsewhere.url})
            async with scene_on(line, Place(place.folder, place.papers)) as scene:
                await signed_in(scene.client)
                scene.counter.ids.last = number
                await scene.server.arm(Fault(done, there if number % 2 else away(status)))
                entry = await scene.counter.issue(a_request(f"form {number}"))

                assert (State.UNKNOWN, 1) == (entry.state, scene.server.orders)
                sold = [sale.value for sale in scene.book.under(entry.reference)]
                assert [] == broken_promises(scene.counter, entry, sold)

    assert 0 == elsewhere.connections


async def issued_at(
    url: str, place: Place, *, proxy: str | None = None, verify: ssl.SSLContext | None = None
) -> tuple[Entry, list[float]]:
    """Issue a card at an address; gives what became of it, and the machine's naps."""
    clock = FakeClock()
    client = ToggleClient.to(url, lambda: CREDENTIALS, clock, proxy=proxy, verify=verify)
    with ledger_in(place.folder, clock) as ledger:
        counter = Counter(ledger, client, clock)
        try:
            entry = await counter.issue(a_request())
        finally:
            await client.close()
        assert [] == broken_promises(counter, entry, [])
    return entry, clock.naps
