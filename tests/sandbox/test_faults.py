"""The faults that can be switched on, and what is left behind by them."""

import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.sandbox.till import Till

GONE = (httpx.RemoteProtocolError, httpx.ReadError)


def test_nothing_is_wrong_by_itself(till: Till) -> None:
    assert [] == till.control("GET", "faults")


@pytest.mark.parametrize(("stage", "orders"), [("before", 0), ("after", 1)])
def test_a_connection_closes_before_or_after_the_card_is_made(till: Till, stage: str, orders: int) -> None:
    till.fault("close", stage=stage)

    with pytest.raises(GONE):
        till.order()

    assert len(till.state()["orders"]) == orders
    assert till.issue()


@pytest.mark.parametrize(("stage", "orders"), [("before", 0), ("after", 1)])
@pytest.mark.parametrize("status", [401, 403, 429, 500, 502, 503])
def test_a_status_comes_before_or_after_the_card_is_made(
    till: Till, status: int, stage: str, orders: int
) -> None:
    till.fault("status", stage=stage, status=status)

    with pytest.raises(httpx.HTTPStatusError, match=str(status)):
        till.post_order().raise_for_status()

    assert len(till.state()["orders"]) == orders


@pytest.mark.parametrize(("stage", "orders"), [("before", 0), ("after", 1)])
def test_a_delay_lies_before_or_after_the_card_is_made(till: Till, stage: str, orders: int) -> None:
    till.fault("delay", stage=stage, seconds=0.4)

    with ThreadPoolExecutor(1) as other:
        began = time.monotonic()
        waiting = other.submit(till.order)
        while not till.state()["requests"].get("createOrder"):
            pass
        meanwhile = len(till.state()["orders"])
        assert waiting.result()["data"]["createOrder"]["id"]

    assert time.monotonic() - began >= 0.4
    assert meanwhile == orders
    assert 1 == len(till.state()["orders"])


def test_a_card_can_be_made_after_the_till_has_hung_up(till: Till) -> None:
    till.fault("delay", stage="before", seconds=0.2)

    with pytest.raises(httpx.ReadTimeout):
        till.post_order(timeout=0.1)

    assert [] == till.state()["orders"]
    wait_until_ordered(till)


def wait_until_ordered(till: Till) -> None:
    deadline = time.monotonic() + 5
    while not till.state()["orders"]:
        assert time.monotonic() < deadline


def test_a_captive_portal_answers_with_a_page(till: Till) -> None:
    till.fault("html")

    reply = till.post_order()

    assert 200 == reply.status_code
    assert reply.headers["content-type"].startswith("text/html")
    assert "<html>" in reply.text


def test_a_reply_breaks_off(till: Till) -> None:
    till.fault("truncate", keep=25)

    with pytest.raises(httpx.RemoteProtocolError, match="25 bytes"):
        till.order()

    assert 1 == len(till.state()["orders"])


def test_a_reply_is_no_json(till: Till) -> None:
    till.fault("garbage")

    reply = till.post_order()

    assert "application/json" == reply.headers["content-type"]
    with pytest.raises(ValueError, match=r"codec|Expecting"):
        reply.json()


@pytest.mark.parametrize(("stage", "orders"), [("before", 0), ("after", 1)])
def test_an_error_without_validation_does_not_tell_whether_a_card_was_made(
    till: Till, stage: str, orders: int
) -> None:
    till.fault("error", stage=stage, text="Server unavailable")

    reply = till.order()

    assert {"createOrder": None} == reply["data"]
    assert "Server unavailable" == reply["errors"][0]["message"]
    assert "validation" not in reply["errors"][0]
    assert len(till.state()["orders"]) == orders


def test_a_good_token_is_unauthorized_once(till: Till) -> None:
    till.fault("unauthorized", stage="before")

    assert "Unauthorized" == till.order()["errors"][0]["message"]
    assert till.issue()
    assert 1 == len(till.state()["orders"])


def test_an_order_is_made_and_an_error_is_told(till: Till) -> None:
    till.fault("error_with_data")

    reply = till.order()

    assert reply["errors"]
    assert reply["data"]["createOrder"]["id"]


def test_an_order_comes_without_its_line_items(till: Till) -> None:
    till.fault("empty_line_items")

    assert [] == till.order()["data"]["createOrder"]["LineItems"]
    assert 1 == len(till.state()["cards"])


def test_a_line_item_comes_without_its_card(till: Till) -> None:
    till.fault("null_card")

    assert till.issue()["Card"] is None


def test_the_reply_tells_another_amount_than_the_book(till: Till) -> None:
    till.fault("different_amount")

    assert 1600 == till.issue()["Card"]["balance"]
    assert 1500 == till.state()["cards"][0]["balance"]


def test_a_pin_comes_as_a_number_and_ids_as_text(till: Till) -> None:
    till.fault("integer_pin")
    till.fault("string_ids")

    line_item = till.issue()

    assert type(line_item["Card"]["pin"]) is int
    assert type(line_item["id"]) is str


def test_a_card_comes_with_an_alias(till: Till) -> None:
    till.fault("alias")

    assert "OLD-00000042" == till.issue()["Card"]["card_alias_card_reference"]


def test_a_rule_spares_the_first_and_meets_the_next(till: Till) -> None:
    till.fault("null_card", skip=1, times=2)

    cards = [till.issue()["Card"] is None for _ in range(5)]

    assert [False, True, True, False, False] == cards
    assert 5 == till.control("GET", "faults")[0]["met"]


def test_a_rule_can_meet_everything(till: Till) -> None:
    till.fault("null_card", times=0)

    assert [None] * 4 == [till.issue()["Card"] for _ in range(4)]


def test_a_rule_meets_only_what_its_pattern_names(till: Till) -> None:
    till.control("POST", "faults", [{"fault": "unauthorized", "operation": "Line*", "times": 0}])

    assert till.issue(reference="TDF1")
    assert "errors" in till.ask("{ LineItems { total } }")


def test_faults_can_be_switched_off(till: Till) -> None:
    till.fault("close", times=0)

    till.control("DELETE", "faults")

    assert till.issue()


@pytest.mark.parametrize(
    ("control", "content"),
    [
        ("faults", {"fault": "no such fault"}),
        ("faults", {"operation": "createOrder"}),
        ("faults", {"fault": "close", "when": "now"}),
        ("faults", {"fault": "delay", "seconds": "long"}),
        ("faults", "close"),
        ("settings", {"duplicates": "perhaps"}),
        ("settings", {"index_lag": 3}),
        ("settings", {"rotate_every": True}),
    ],
)
def test_a_control_that_is_not_understood_says_so(till: Till, control: str, content: object) -> None:
    before = till.control("GET", control)

    with pytest.raises(httpx.HTTPStatusError, match="400"):
        till.control("POST", control, content)

    assert till.control("GET", control) == before


def test_an_unknown_control_is_not_found(till: Till) -> None:
    with pytest.raises(httpx.HTTPStatusError, match="404"):
        till.control("GET", "nothing")


def test_requests_are_counted_by_operation(till: Till) -> None:
    till.issue()
    till.order(currency="USD")
    till.look_up("TDF2")

    assert {"loginUser": 1, "createOrder": 2, "LineItems": 1} == till.state()["requests"]


def test_a_reset_forgets_everything(till: Till) -> None:
    till.issue()
    till.fault("close")
    till.settings(duplicates="refuse")

    till.control("POST", "reset")

    assert {
        "orders": [],
        "reversals": [],
        "adjustments": [],
        "line_items": [],
        "cards": [],
        "requests": {},
    } == till.state()
    assert [] == till.control("GET", "faults")
    assert "mint" == till.control("GET", "settings")["duplicates"]
    assert "Unauthorized" == till.order()["errors"][0]["message"]


@pytest.mark.parametrize(("stage", "orders"), [("before", 0), ("after", 1)])
def test_a_framework_answers_in_graphqls_place(till: Till, stage: str, orders: int) -> None:
    till.fault("message", stage=stage, status=401, text="Token has expired")

    reply = till.post_order()

    assert (401, {"message": "Token has expired"}) == (reply.status_code, reply.json())
    assert len(till.state()["orders"]) == orders


@pytest.mark.parametrize(("stage", "orders"), [("before", 0), ("after", 1)])
def test_a_validation_does_not_tell_whether_a_card_was_made(till: Till, stage: str, orders: int) -> None:
    till.fault("validation", stage=stage, text="The selected merchant id is invalid.")

    reply = till.order()

    assert {"createOrder": None} == reply["data"]
    assert {"merchant_id": ["The selected merchant id is invalid."]} == reply["errors"][0]["validation"]
    assert len(till.state()["orders"]) == orders


def test_a_warning_of_php_stands_before_the_reply(till: Till) -> None:
    till.fault("php_warning")

    reply = till.post_order()

    assert reply.headers["content-type"].startswith("text/html")
    assert reply.text.startswith("<br />\n<b>Warning</b>:")
    assert reply.text.endswith("}")
