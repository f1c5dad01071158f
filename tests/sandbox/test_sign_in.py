"""Log-ins and tokens."""

import json

import pytest

from tests.sandbox.till import LOGIN, Till

ACCOUNTS = "query Accounts {\n  Accounts { data { id name } total per_page }\n}"
UNAUTHORIZED = {
    "errors": [{"message": "Unauthorized", "locations": [{"line": 2, "column": 3}], "customer_facing": False}]
}


@pytest.mark.parametrize(
    "who", [{"username": "practice"}, {"email": "practice@example.com"}, {"email": "practice"}]
)
def test_a_user_signs_in_by_name_or_by_email(till: Till, who: dict[str, str]) -> None:
    reply = till.send(LOGIN, {**who, "password": "practice"})

    assert {"loginUser": {"id": 1}} == reply.json()["data"]
    assert reply.headers["X-Authorization"] == reply.headers["Authorization"]
    assert 3 == len(reply.headers["X-Authorization"].split("."))


def test_the_newest_sample_spells_the_log_in_with_a_capital(till: Till) -> None:
    reply = till.send('{ LoginUser(username: "practice", password: "practice") { id } }')

    assert {"LoginUser": {"id": 1}} == reply.json()["data"]
    assert "X-Authorization" in reply.headers


@pytest.mark.parametrize(
    "who",
    [
        {"username": "practice", "password": "wrong"},
        {"username": "somebody", "password": "practice"},
        {"email": "somebody@example.com", "password": "practice"},
        {"password": "practice"},
    ],
)
def test_wrong_credentials_are_unauthorized_and_get_no_token(till: Till, who: dict[str, str]) -> None:
    reply = till.send(LOGIN, who)

    assert UNAUTHORIZED == reply.json()
    assert "X-Authorization" not in reply.headers


@pytest.mark.parametrize("token", ["", "not.a.token"])
def test_without_a_living_token_nothing_is_answered(till: Till, token: str) -> None:
    till.token = token

    reply = till.send(ACCOUNTS)

    assert UNAUTHORIZED == reply.json()


def test_a_token_lives_for_an_hour(till: Till) -> None:
    till.settings(clock_offset_seconds=3599)
    assert "data" in till.ask(ACCOUNTS)

    till.settings(clock_offset_seconds=3601)

    assert UNAUTHORIZED == till.ask(ACCOUNTS)


def test_a_token_of_half_an_hour_is_replaced_by_the_next_reply(till: Till) -> None:
    assert "X-Authorization" not in till.send(ACCOUNTS).headers
    till.settings(clock_offset_seconds=1801)

    replacement = till.send(ACCOUNTS).headers["X-Authorization"]

    till.token = replacement
    till.settings(clock_offset_seconds=3700)
    assert "data" in till.ask(ACCOUNTS)


def test_every_third_reply_can_carry_a_new_token(till: Till) -> None:
    till.settings(rotate_every=3)

    renewed = ["X-Authorization" in till.send(ACCOUNTS).headers for _ in range(6)]

    assert [False, False, True, False, False, True] == renewed


def test_a_replaced_token_can_die_at_once(till: Till) -> None:
    till.settings(rotate_every=1, rotation_kills_old=True)
    replacement = till.send(ACCOUNTS).headers["X-Authorization"]

    assert UNAUTHORIZED == till.ask(ACCOUNTS)
    till.token = replacement
    assert "data" in till.ask(ACCOUNTS)


def test_the_headers_can_say_bearer_before_the_token(till: Till) -> None:
    till.settings(token_prefix="Bearer ")

    reply = till.send(LOGIN, {"username": "practice", "password": "practice"})

    assert reply.headers["X-Authorization"].startswith("Bearer ey")


def test_a_log_in_opens_nothing_beside_itself(till: Till) -> None:
    till.token = ""

    reply = till.ask('{ loginUser(username: "practice", password: "practice") { id } Accounts { total } }')

    assert "Unauthorized" == reply["errors"][0]["message"]
    assert "data" not in reply


def test_a_token_that_is_no_ascii_is_just_not_known(till: Till) -> None:
    body = json.dumps({"query": ACCOUNTS})

    reply = till.raw(body.encode(), b"Bearer \xff\xfe")

    assert UNAUTHORIZED == reply.json()
