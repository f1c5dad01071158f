"""The vendor's eleven cases for guest gratuity (page: accreditation), in its order."""

import json
import urllib.request
from dataclasses import replace

import pytest

from tests.accreditation.conftest import GIFT, Bench, issue, set_up
from toggle_desk.api.client import ToggleClient
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import Product
from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.domain.evidence import Refused
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import GratuityOrder, ReversalOrder
from toggle_desk.domain.people import OWNER
from toggle_desk.runtime.clock import SystemClock

pytestmark = pytest.mark.anyio

ORDER = GratuityOrder(
    reference="TDPACCREDITATION1",
    account_id=662,
    currency="GBP",
    product_id=3532,
    face_value=2000,
    option_id=None,
    discount_type_id=1,
    sales_channel_id=7,
    merchant_id=26,
    unit_reference=None,
    auto_fulfil=True,
    note="Waited too long",
    fulfilment_method_id=8,
    fulfilment_email=None,
    receipt_contact=None,
)


async def test_01_a_login_with_the_right_pair_is_taken(bench: Bench) -> None:
    async with bench.desk() as desk:
        connected = await desk.setup.connect(Credentials("practice", Secret("practice")), 662, OWNER)

    assert 662 == connected.account_id
    assert 662 in {account.id for account in connected.accounts}


async def test_02_a_login_with_a_wrong_password_is_refused_and_issues_nothing(bench: Bench) -> None:
    async with bench.desk("wrong") as desk:
        set_up(desk)
        entry = await issue(desk)

        with pytest.raises(NotIssued) as refusal:
            await desk.setup.load_catalogue()

    assert Code.SIGN_IN_REFUSED is refusal.value.code
    assert (State.NOT_SENT, Code.SIGN_IN_REFUSED) == (entry.state, entry.intent.code)


async def test_03_a_request_with_a_dead_token_is_refused_and_healed_by_one_login(bench: Bench) -> None:
    async with bench.desk() as desk:
        set_up(desk)
        await desk.setup.load_catalogue()
        _control(bench, "settings", {"token_life_seconds": 0.0})
        refused = await issue(desk)
        dead = await desk.issuing.reconcile.one(refused)
        _control(bench, "settings", {"token_life_seconds": 3600.0})
        healed = await desk.issuing.reconcile.one(dead)
        products = await desk.setup.load_catalogue()

    # An order is not sent again, and nothing is claimed of it: look-ups are what a fresh login heals.
    assert (State.UNKNOWN, Code.SIGN_IN_REFUSED) == (refused.state, refused.intent.code)
    assert (Code.SIGN_IN_REFUSED, State.UNKNOWN) == (dead.intent.code, healed.state)
    assert 2 == healed.intent.checks
    assert products.offers


async def test_04_a_card_is_created_and_told_whole(bench: Bench) -> None:
    async with bench.desk() as desk:
        set_up(desk)
        entry = await issue(desk)

    assert State.ISSUED is entry.state
    assert entry.issued is not None
    assert (
        2000,
        False,
        False,
    ) == (entry.issued.balance, entry.issued.number is None, entry.issued.pin is None)
    assert entry.issued.line_item_id is not None


async def test_05_an_invalid_merchant_is_refused(bench: Bench) -> None:
    entry = await _refused(bench, "merchant_id = 999")

    assert "merchant_id" in entry.intent.words


async def test_06_an_invalid_product_is_refused(bench: Bench) -> None:
    entry = await _refused(bench, "", Product(999_999, "Nothing of the kind"))

    assert "product_id" in entry.intent.words


async def test_07_an_invalid_currency_is_refused(bench: Bench) -> None:
    entry = await _refused(bench, 'currency = "SEK"', currency="SEK")

    assert "currency" in entry.intent.words


async def test_08_an_invalid_sales_channel_is_refused(bench: Bench) -> None:
    entry = await _refused(bench, "sales_channel_id = 99")

    assert "sales_channel_id" in entry.intent.words


async def test_09_an_invalid_fulfilment_method_is_refused(bench: Bench) -> None:
    toggle = ToggleClient.to(
        bench.sandbox.url, lambda: Credentials("practice", Secret("practice")), SystemClock()
    )
    await toggle.sign_in()

    verdict = await toggle.create_order(replace(ORDER, fulfilment_method_id=99))

    await toggle.close()
    assert isinstance(verdict, Refused)
    assert any("fulfilment_method_id" in field for field in verdict.fields)


async def test_10_a_card_is_reversed_and_worth_nothing_after_it(bench: Bench) -> None:
    async with bench.desk() as desk:
        set_up(desk)
        card = await issue(desk)
        reversal = await desk.issuing.reverse_card(card.reference, OWNER, "wrong table")
        assert card.issued is not None
        assert card.issued.number is not None
        now = await desk.cards.check_card(card.issued.number, OWNER)

    assert State.ISSUED is reversal.state
    assert 0 == now.balance


@pytest.mark.parametrize("line_item_id", ["999999", ""])
async def test_11_a_reversal_of_a_missing_or_invalid_line_item_is_refused(
    bench: Bench, line_item_id: str
) -> None:
    toggle = ToggleClient.to(
        bench.sandbox.url, lambda: Credentials("practice", Secret("practice")), SystemClock()
    )
    await toggle.sign_in()

    verdict = await toggle.create_reversal(
        ReversalOrder("TDPACCREDITATION2", 26, None, line_item_id, ORDER.reference, 2000, "GBP")
    )

    await toggle.close()
    assert isinstance(verdict, Refused)


async def _refused(bench: Bench, connection: str, product: Product = GIFT, currency: str = "GBP") -> Entry:
    async with bench.desk() as desk:
        set_up(desk, connection)
        entry = await issue(desk, product, currency)
    assert State.REJECTED is entry.state
    assert entry.issued is None
    return entry


def _control(bench: Bench, what: str, given: object) -> None:
    body = json.dumps(given).encode()
    request = urllib.request.Request(f"{bench.sandbox.origin}/sandbox/{what}", body, method="POST")  # noqa: S310
    with urllib.request.urlopen(request) as reply:  # noqa: S310, the built-in Toggle on this machine
        reply.read()
