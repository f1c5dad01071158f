import json
import time
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card
from tests.doubles.raw_server import Heard, RawServer, Wire, json_response
from tests.faults.book import DUPLICATE, UNAUTHORIZED, Book
from tests.faults.faults import Framing, errors, framed
from tests.faults.scene import CREDENTIALS, an_order
from tests.faults.server import SIGN_IN
from toggle_desk.api.client import ToggleClient
from toggle_desk.domain.evidence import DuplicateReported, NoVerdict, Refused, Replied, Verdict
from toggle_desk.domain.intent import Intent, Kind, State
from toggle_desk.domain.steps import advance

pytestmark = pytest.mark.anyio

CLOCK = FakeClock()
ORDER = an_order(a_card(CLOCK))
VARIABLES = {
    "merchant_transaction_reference": ORDER.reference,
    "order_items": [{"discounts": [{"value": ORDER.face_value}]}],
}
VALIDATION = {"unit_epos_reference": ["The external_site_id supplied was not recognised for this account."]}
# Each with what the whole of it means; cut short, none of them may mean that nothing was issued.
SHAPES: dict[str, tuple[dict[str, Any], type[Verdict]]] = {
    "success": (Book().sell(VARIABLES), Replied),
    "only an id": ({"data": {"createOrder": {"id": 510001}}}, Replied),
    "no cards": ({"data": {"createOrder": {"id": 510001, "LineItems": []}}}, Replied),
    "errors beside an order": (
        {"data": {"createOrder": {"id": 510001}}, "errors": [{"message": "Partial"}]},
        Replied,
    ),
    "validation": (errors("No", validation=VALIDATION), Refused),
    "unauthorised": (UNAUTHORIZED, NoVerdict),
    "duplicate": (DUPLICATE, DuplicateReported),
    "a fault": (errors("Internal server error"), NoVerdict),
}
SENDING = Intent(
    ORDER.reference, Kind.CARD, State.SENDING, ORDER.face_value, CLOCK.now(), attempt=1, claimed_by="till"
)


@pytest.mark.parametrize("framing", Framing)
async def test_a_reply_cut_at_any_byte_never_says_that_nothing_was_issued(
    framing: Framing, figures: dict[str, str], *, long: bool
) -> None:
    began = time.perf_counter()
    cuts = 0
    for name, (value, meaning) in SHAPES.items() if long else [("success", SHAPES["success"])]:
        head, body = framed(json.dumps(value).encode(), framing)
        verdicts = [verdict async for verdict in _verdicts(head + body)]

        whole = verdicts.pop()
        assert type(whole) is meaning, name
        assert {type(verdict) for verdict in verdicts} == {NoVerdict}, name
        assert {State.UNKNOWN} == {advance(SENDING, verdict, CLOCK.now())[0].state for verdict in verdicts}
        cuts += len(verdicts) + 1
    figures[f"replies cut, ended by {framing.value}"] = f"{cuts} in {time.perf_counter() - began:.1f} s"


async def _verdicts(raw: bytes) -> AsyncGenerator[Verdict]:
    """Send an order for each cut of a reply, the whole of it last."""
    cuts = iter(range(len(raw) + 1))

    async def answer(heard: Heard, wire: Wire) -> None:
        if heard.json["operationName"] == SIGN_IN:
            wire.writer.write(json_response({"data": {"loginUser": {"id": 1}}}, X_Authorization="t1"))
            return
        wire.writer.write(raw[: next(cuts)])
        wire.writer.close()

    async with RawServer(answer) as server:
        client = ToggleClient.to(server.url, lambda: CREDENTIALS, CLOCK)
        await client.sign_in()
        for _ in range(len(raw) + 1):
            yield await client.create_order(ORDER)
        await client.close()
