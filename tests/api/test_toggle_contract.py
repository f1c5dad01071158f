"""What `ports.Toggle` promises, kept by the client against a local Toggle and by the fake alike."""

import json
import urllib.request
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.orders import ORDER
from tests.doubles.toggle import FakeToggle
from toggle_desk.api.client import ToggleClient
from toggle_desk.application.ports import Toggle
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.catalogue import Account, Product
from toggle_desk.domain.errors import Code, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import (
    LookedUp,
    LookUp,
    LookUpMissed,
    NoVerdict,
    Refused,
    Replied,
    Unsent,
    Verdict,
)
from toggle_desk.domain.order import GratuityOrder, ReversalOrder
from toggle_desk.sandbox.server import Sandbox

pytestmark = pytest.mark.anyio


class Vendor(Protocol):
    """A Toggle with what a test needs to arrange behind it."""

    @property
    def toggle(self) -> Toggle: ...
    def change_password(self) -> None: ...
    def refuse_next_token(self) -> None: ...
    def lose_next_reply(self) -> None: ...
    def delay_the_index(self) -> None: ...
    def catch_up(self) -> None: ...
    def go_offline(self) -> None: ...


class InMemory:
    def __init__(self) -> None:
        self.toggle = self._fake = FakeToggle(FakeClock())

    def change_password(self) -> None:
        self._fake.password_is_right = False

    def refuse_next_token(self) -> None:
        self._fake.answer_next_with(NoVerdict(Code.SIGN_IN_REFUSED, "Unauthorized"))

    def lose_next_reply(self) -> None:
        self._fake.answer_next_with(NoVerdict(Code.CONNECTION_LOST), booked=True)

    def delay_the_index(self) -> None:
        self._fake.lag = 1

    def catch_up(self) -> None:
        self._fake.lag = 0

    def go_offline(self) -> None:
        self._fake.offline = True


class OverHttp:
    def __init__(self, sandbox: Sandbox, running: ExitStack) -> None:
        self._sandbox = sandbox
        self._running = running
        self._password = "practice"
        self.toggle = self.client = ToggleClient.to(sandbox.url, self._credentials, FakeClock())

    def change_password(self) -> None:
        self._password = "something else"

    def refuse_next_token(self) -> None:
        self._post("faults", {"fault": "unauthorized", "operation": "createOrder", "stage": "before"})

    def lose_next_reply(self) -> None:
        self._post("faults", {"fault": "close", "operation": "create*", "stage": "after"})

    def delay_the_index(self) -> None:
        self._post("settings", {"index_lag_seconds": 3600.0})

    def catch_up(self) -> None:
        self._post("settings", {"index_lag_seconds": 0.0})

    def go_offline(self) -> None:
        self._running.close()

    def _credentials(self) -> Credentials:
        return Credentials("practice", Secret(self._password))

    def _post(self, control: str, value: object) -> None:
        body = json.dumps(value).encode()
        address = f"{self._sandbox.origin}/sandbox/{control}"
        request = urllib.request.Request(address, body)  # noqa: S310 - this machine's own Toggle
        with urllib.request.urlopen(request) as reply:  # noqa: S310 - likewise
            assert 200 == reply.status


@pytest.fixture(params=["in memory", "over http"])
async def vendor(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[Vendor]:
    if request.param == "in memory":
        yield InMemory()
        return
    with ExitStack() as running:
        vendor = OverHttp(running.enter_context(Sandbox(tmp_path / "book.sqlite")), running)
        yield vendor
        await vendor.client.close()


async def issued(vendor: Vendor, order: GratuityOrder = ORDER) -> Order:
    await vendor.toggle.sign_in()
    verdict = await vendor.toggle.create_order(order)
    assert isinstance(verdict, Replied)
    return verdict.order


async def found(vendor: Vendor, reference: str) -> tuple[LineItem, ...]:
    look_up = await vendor.toggle.look_up(reference)
    assert isinstance(look_up, LookedUp)
    return look_up.line_items


def card_of(order: Order) -> Card:
    (item,) = order.line_items
    assert item.card is not None
    return item.card


def number_of(order: Order) -> Secret:
    number = card_of(order).number
    assert number is not None
    return number


def reversal_of(order: Order, reference: str = "TDPTEST1R") -> ReversalOrder:
    return ReversalOrder(
        reference=reference,
        merchant_id=26,
        unit_reference="LEEDS-01",
        line_item_id=order.line_items[0].id,
        reverses="TDPTEST1",
        face_value=2000,
        currency="GBP",
    )


async def test_an_order_without_a_sign_in_is_not_sent(vendor: Vendor) -> None:
    assert Unsent(Code.SIGN_IN_REFUSED, retry=True) == await vendor.toggle.create_order(ORDER)
    assert () == await found(vendor, ORDER.reference)


async def test_an_order_brings_one_card_with_its_whole_value(vendor: Vendor) -> None:
    order = await issued(vendor)

    card = card_of(order)
    assert order.id
    assert order.line_items[0].id
    assert 2000 == card.balance
    assert card.pin is not None
    assert "In-store Gift" == card.product_name
    assert card.expires is not None
    assert 19 == len(number_of(order).reveal())


async def test_an_order_is_found_under_its_reference_and_no_other(vendor: Vendor) -> None:
    order = await issued(vendor)

    (item,) = await found(vendor, ORDER.reference)

    assert (item.id, item.value, item.reference) == (order.line_items[0].id, 2000, ORDER.reference)
    assert item.card is not None
    assert (item.card.number, item.card.balance, item.card.initial) == (number_of(order), 2000, 2000)
    assert not item.card_hidden
    assert () == await found(vendor, "TDPTEST")
    assert () == await found(vendor, "TDPTEST11")


async def test_a_look_up_tells_toggles_own_time(vendor: Vendor) -> None:
    look_up = await vendor.toggle.look_up("TDPNOTHING")

    assert isinstance(look_up, LookedUp)
    assert look_up.server_date is not None
    assert look_up.server_date.utcoffset() is not None


async def test_a_look_up_signs_in_by_itself(vendor: Vendor) -> None:
    assert () == await found(vendor, "TDPNOTHING")
    assert isinstance(await vendor.toggle.create_order(ORDER), Replied)


async def test_a_repeated_reference_makes_a_second_card(vendor: Vendor) -> None:
    await issued(vendor)
    await issued(vendor)

    assert 2 == len(await found(vendor, ORDER.reference))


async def test_what_the_index_lags_behind_is_found_later(vendor: Vendor) -> None:
    vendor.delay_the_index()
    await issued(vendor)

    assert () == await found(vendor, ORDER.reference)
    vendor.catch_up()
    assert 1 == len(await found(vendor, ORDER.reference))


async def test_a_lost_reply_leaves_a_card_that_can_be_found(vendor: Vendor) -> None:
    await vendor.toggle.sign_in()
    vendor.lose_next_reply()

    assert NoVerdict(Code.CONNECTION_LOST) == await vendor.toggle.create_order(ORDER)
    assert 1 == len(await found(vendor, ORDER.reference))


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (replace(ORDER, unit_reference="NOWHERE"), "unit_epos_reference"),
        (replace(ORDER, product_id=9), "order_items.0.product_id"),
    ],
    ids=["site", "product"],
)
async def test_a_refused_order_names_its_field_and_makes_nothing(
    vendor: Vendor, order: GratuityOrder, field: str
) -> None:
    await vendor.toggle.sign_in()

    verdict = await vendor.toggle.create_order(order)

    assert isinstance(verdict, Refused)
    assert (verdict.code, verdict.fields) == (Code.REFUSED, (field,))
    assert verdict.words.startswith(f"{field}: ")
    assert () == await found(vendor, ORDER.reference)


async def test_a_refused_token_proves_nothing_and_the_look_up_signs_in_afresh(vendor: Vendor) -> None:
    await vendor.toggle.sign_in()
    vendor.refuse_next_token()

    assert NoVerdict(Code.SIGN_IN_REFUSED, "Unauthorized") == await vendor.toggle.create_order(ORDER)
    assert () == await found(vendor, ORDER.reference)
    assert isinstance(await vendor.toggle.create_order(ORDER), Replied)


async def test_a_reversal_takes_the_whole_card_back(vendor: Vendor) -> None:
    order = await issued(vendor)

    verdict = await vendor.toggle.create_reversal(reversal_of(order))

    assert isinstance(verdict, Replied)
    (item,) = verdict.order.line_items
    assert -2000 == item.value
    card = await vendor.toggle.card(number_of(order))
    assert card is not None
    assert 0 == card.balance
    (taken_back,) = await found(vendor, "TDPTEST1R")
    assert (-2000, "TDPTEST1R") == (taken_back.value, taken_back.reference)
    (sold,) = await found(vendor, ORDER.reference)
    assert 2000 == sold.value


async def test_a_card_is_reversed_once(vendor: Vendor) -> None:
    order = await issued(vendor)
    await vendor.toggle.create_reversal(reversal_of(order))

    verdict = await vendor.toggle.create_reversal(reversal_of(order, "TDPTEST1R2"))

    assert isinstance(verdict, Refused)
    assert ("ReversalItems.0.line_item_id",) == verdict.fields


async def test_a_reversal_of_nothing_is_refused(vendor: Vendor) -> None:
    order = await issued(vendor)
    await vendor.toggle.sign_in()

    verdict = await vendor.toggle.create_reversal(replace(reversal_of(order), line_item_id="1"))

    assert isinstance(verdict, Refused)


async def test_a_reversal_without_a_sign_in_is_not_sent(vendor: Vendor) -> None:
    order = Order("1", (LineItem("1", None),))

    assert Unsent(Code.SIGN_IN_REFUSED, retry=True) == await vendor.toggle.create_reversal(reversal_of(order))


async def test_a_card_is_told_by_its_number(vendor: Vendor) -> None:
    order = await issued(vendor)

    card = await vendor.toggle.card(number_of(order))

    assert card is not None
    assert (card.number, card.balance, card.initial) == (number_of(order), 2000, 2000)
    assert await vendor.toggle.card(Secret("6301190000000000018")) is None


async def test_accounts_and_products_are_listed(vendor: Vendor) -> None:
    assert Account(662, "The Anchor Group") in await vendor.toggle.accounts()
    assert Product(3532, "In-store Gift") in await vendor.toggle.products(662)


async def test_a_wrong_password_is_told_as_such(vendor: Vendor) -> None:
    vendor.change_password()

    for attempt in (vendor.toggle.sign_in, vendor.toggle.sign_in_afresh, vendor.toggle.accounts):
        with pytest.raises(ToggleRefused) as raised:
            await attempt()
        assert Code.SIGN_IN_REFUSED is raised.value.code
    assert LookUpMissed(Code.SIGN_IN_REFUSED) == await vendor.toggle.look_up("TDPNOTHING")


async def test_a_changed_password_leaves_a_living_token_alone(vendor: Vendor) -> None:
    await vendor.toggle.sign_in()
    vendor.change_password()

    await vendor.toggle.sign_in()
    assert () == await found(vendor, "TDPNOTHING")
    with pytest.raises(ToggleRefused):
        await vendor.toggle.sign_in_afresh()


async def test_without_a_connection_nothing_is_sent_and_nothing_is_known(vendor: Vendor) -> None:
    await vendor.toggle.sign_in()
    vendor.go_offline()

    verdict: Verdict = await vendor.toggle.create_order(ORDER)
    look_up: LookUp = await vendor.toggle.look_up(ORDER.reference)

    assert Unsent(Code.NO_CONNECTION, retry=True) == verdict
    assert LookUpMissed(Code.NO_CONNECTION) == look_up
    for question in (vendor.toggle.accounts, vendor.toggle.sign_in_afresh):
        with pytest.raises(ToggleUnavailable) as raised:
            await question()
        assert Code.NO_CONNECTION is raised.value.code
