"""The request budget."""

from tests.sandbox.till import Till

QUERY = "{ Accounts { total } }"


def available(till: Till) -> int:
    return till.ask(QUERY)["extensions"]["cost"]["throttleStatus"]["currentlyAvailable"]


def test_every_reply_tells_its_cost_and_what_is_left(till: Till) -> None:
    cost = till.ask(QUERY)["extensions"]["cost"]

    assert {"actualQueryCost", "throttleStatus"} == set(cost)
    assert 8000 == cost["throttleStatus"]["maximumAvailable"]
    assert 0 < cost["throttleStatus"]["currentlyAvailable"] < 8000


def test_a_refusal_costs_as_well(till: Till) -> None:
    assert till.order(currency="USD")["extensions"]["cost"]["actualQueryCost"] > 0


def test_an_empty_budget_refuses_everything(till: Till) -> None:
    till.settings(throttle_maximum=0)

    reply = till.send(QUERY)

    assert 200 == reply.status_code
    assert "throttle" in reply.json()["errors"][0]["message"]
    assert "data" not in reply.json()
    assert "errors" in till.order()
    assert [] == till.state()["orders"]


def test_an_empty_budget_can_answer_with_a_status_of_its_own(till: Till) -> None:
    till.settings(throttle_maximum=0, throttle_status=429)

    assert 429 == till.send(QUERY).status_code


def test_the_budget_refills_by_the_clock(till: Till) -> None:
    till.settings(throttle_maximum=100, throttle_refill_per_second=1.0)
    for _ in range(20):
        till.ask(QUERY)
    low = available(till)

    till.settings(clock_offset_seconds=30)
    refilled = available(till)
    till.settings(clock_offset_seconds=3000)

    assert low <= 20
    assert low + 20 <= refilled <= low + 40
    assert 100 - 4 == available(till)


def test_the_vendors_budget_refills_five_thousand_points_in_ten_minutes(till: Till) -> None:
    per_second = till.control("GET", "settings")["throttle_refill_per_second"]

    assert 5000 == round(per_second * 600)
