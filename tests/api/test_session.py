import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.raw_server import RawServer, json_response, response, then_close
from tests.doubles.token_server import UNAUTHORIZED, TokenServer
from toggle_desk.api.budget import Budget
from toggle_desk.api.errors import Answered, NotUnderstood
from toggle_desk.api.operations import products
from toggle_desk.api.operations.document import Request
from toggle_desk.api.reply import Answer
from toggle_desk.api.session import LIFETIME, MOMENT, NEEDED_LIFE, RENEW_AT, SUSPECTED_AGAIN, Session
from toggle_desk.api.transport import NotReached, Transport
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, DeskError, ToggleRefused, ToggleUnavailable

pytestmark = pytest.mark.anyio

ANCHOR = Credentials("anchor", Secret("correct horse"))
QUESTION = products.requests(662)[0]
ORDER = Request("mutation IssueCard { createOrder { id } }", "createOrder", {})


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def toggle() -> TokenServer:
    return TokenServer()


@asynccontextmanager
async def session_with(
    toggle: TokenServer, clock: FakeClock, credentials: Credentials | None = ANCHOR
) -> AsyncGenerator[Session]:
    async with RawServer(toggle.answer) as server:
        transport = Transport(server.url)
        try:
            yield Session(transport, lambda: credentials, clock, Budget(clock))
        finally:
            await transport.close()


async def refusal(session: Session) -> DeskError:
    with pytest.raises((ToggleRefused, ToggleUnavailable)) as raised:
        await session.sign_in()
    return raised.value


# -- logging in -------------------------------------------------------------------------------------------


async def test_a_username_goes_as_username_and_an_address_as_email(
    toggle: TokenServer, clock: FakeClock
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
    async with session_with(toggle, clock, Credentials("till@anchor.example", Secret("pw"))) as session:
        await session.sign_in()

    assert [
        {"username": "anchor", "password": "correct horse"},
        {"email": "till@anchor.example", "password": "pw"},
    ] == toggle.logins


@pytest.mark.parametrize("header", ["X-Authorization", "x-authorization", "Authorization"])
@pytest.mark.parametrize("prefix", ["", "Bearer "])
async def test_a_token_is_found_in_either_header_with_or_without_prefix(
    header: str, prefix: str, toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.header, toggle.prefix = header, prefix
    async with session_with(toggle, clock) as session:
        await session.ask(QUESTION)

    assert ["t1"] == toggle.used


async def test_the_header_that_stays_is_read_before_the_one_that_goes(
    toggle: TokenServer, clock: FakeClock
) -> None:
    headers = {"Authorization": "Bearer old", "X-Authorization": "new"}
    toggle.scripted.append(response(b'{"data": {"loginUser": {"id": 1}}}', headers=headers))
    toggle.alive.add("new")
    async with session_with(toggle, clock) as session:
        await session.ask(QUESTION)

    assert ["new"] == toggle.used


async def test_the_other_spelling_of_the_login_is_tried_once_and_remembered(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.knows_login_as = "LoginUser"
    async with RawServer(toggle.answer) as server:
        transport = Transport(server.url)
        session = Session(transport, lambda: ANCHOR, clock, Budget(clock))
        await session.sign_in_afresh()
        await session.sign_in_afresh()
        await transport.close()

    fields = ["LoginUser" if "LoginUser(" in heard.json["query"] else "loginUser" for heard in server.heard]
    assert ["loginUser", "LoginUser", "LoginUser"] == fields


async def test_an_address_goes_as_username_where_toggle_knows_no_email(
    toggle: TokenServer, clock: FakeClock
) -> None:
    for message in ('Unknown argument "email" on field "loginUser".', 'Cannot query field "LoginUser".'):
        toggle.scripted.append(json_response({"errors": [{"message": message}]}))
    address = Credentials("till@anchor.example", Secret("pw"))
    async with session_with(toggle, clock, address) as session:
        await session.sign_in_afresh()
        await session.sign_in_afresh()

    assert [{"username": "till@anchor.example", "password": "pw"}] * 2 == toggle.logins[-2:]
    assert not toggle.scripted


async def test_a_login_that_toggle_does_not_know_at_all_is_refused(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.knows_login_as = "authenticate"
    async with session_with(toggle, clock) as session:
        error = await refusal(session)

    assert Code.SIGN_IN_REFUSED is error.code
    assert {"words": 'Cannot query field "loginUser" on type "Query".'} == error.facts


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (UNAUTHORIZED, ""),
        ({"data": {"loginUser": None}}, ""),
        ({"data": {"loginUser": {"id": 1}}}, ""),
        (
            {
                "data": {"loginUser": None},
                "errors": [{"message": "validation", "validation": {"password": ["These do not match"]}}],
            },
            "password: These do not match",
        ),
        ({"errors": [{"message": "Wrong password correct horse!"}]}, "Wrong password ••••!"),
    ],
)
async def test_wrong_credentials_are_refused_without_repeating_the_password(
    body: object, words: str, toggle: TokenServer, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    toggle.scripted.append(json_response(body))
    async with session_with(toggle, clock) as session:
        error = await refusal(session)

    assert Code.SIGN_IN_REFUSED is error.code
    assert error.facts == {"words": words}
    assert "correct horse" not in caplog.text
    assert "correct horse" not in repr(error) + repr(ANCHOR)


async def test_a_token_beside_an_error_is_not_taken(toggle: TokenServer, clock: FakeClock) -> None:
    body = json.dumps({"data": {"loginUser": {"id": 1}}, "errors": [{"message": "Locked"}]}).encode()
    toggle.scripted.append(response(body, headers={"X-Authorization": "t9"}))
    async with session_with(toggle, clock) as session:
        error = await refusal(session)

    assert Code.SIGN_IN_REFUSED is error.code


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (response(b"", status="503 Unavailable"), Code.SERVER_TROUBLE),
        (response(b"<html>", kind="text/html"), Code.NETWORK_PAGE),
        (response(b"{"), Code.UNREADABLE_REPLY),
        (response(b"", status="429 Too Many Requests"), Code.TOGGLE_BUSY),
        (response(b"{}")[:-1], Code.CONNECTION_LOST),
    ],
)
async def test_trouble_on_the_way_is_not_blamed_on_the_password(
    raw: bytes, code: Code, clock: FakeClock
) -> None:
    async with RawServer(then_close(raw)) as server:
        transport = Transport(server.url)
        error = await refusal(Session(transport, lambda: ANCHOR, clock, Budget(clock)))
        await transport.close()

    assert isinstance(error, ToggleUnavailable)
    assert error.code is code


async def test_without_credentials_nothing_is_asked(toggle: TokenServer, clock: FakeClock) -> None:
    async with session_with(toggle, clock, None) as session:
        error = await refusal(session)

    assert Code.NOT_CONNECTED_YET is error.code
    assert [] == toggle.logins


@pytest.mark.parametrize("token", ["", "Bearer ", "two words", "a\tb", "caf\xe9"])
async def test_a_header_that_holds_no_token_is_none(
    token: str, toggle: TokenServer, clock: FakeClock
) -> None:
    raw = response(b'{"data": {"loginUser": {"id": 1}}}', headers={"X-Authorization": token})
    toggle.scripted.append(raw)
    async with session_with(toggle, clock) as session:
        assert Code.SIGN_IN_REFUSED is (await refusal(session)).code


# -- one login at a time ----------------------------------------------------------------------------------


async def test_however_many_wait_there_is_one_login(toggle: TokenServer, clock: FakeClock) -> None:
    async with session_with(toggle, clock) as session:
        await asyncio.gather(
            *(session.ask(QUESTION) for _ in range(10)), session.sign_in(), session.sign_in_afresh()
        )

    assert 1 == len(toggle.logins)


async def test_however_many_wait_a_wrong_password_is_tried_once(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.accepts_password = False
    async with session_with(toggle, clock) as session:
        outcomes = await asyncio.gather(*(session.ask(QUESTION) for _ in range(10)), return_exceptions=True)

    assert all(isinstance(outcome, ToggleRefused) for outcome in outcomes)
    assert 1 == len(toggle.logins)


async def test_whoever_waits_for_a_login_that_was_cancelled_logs_in(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.hold("SignIn")
    async with session_with(toggle, clock) as session:
        first = asyncio.create_task(session.sign_in())
        second = asyncio.create_task(session.sign_in())
        await toggle.arrived["SignIn"].wait()
        first.cancel()
        toggle.release("SignIn")
        await second
        answer = await session.ask(QUESTION)

    assert first.cancelled()
    assert isinstance(answer, Answered)


# -- a token's life -----------------------------------------------------------------------------------------


async def test_a_young_token_is_kept_and_one_of_fifty_minutes_is_renewed(
    toggle: TokenServer, clock: FakeClock
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        clock.advance(RENEW_AT - 1)
        await session.sign_in()
        assert 1 == len(toggle.logins)

        clock.advance(1)
        await session.sign_in()
        assert 2 == len(toggle.logins)


async def test_a_token_is_renewed_by_the_machines_time_whatever_the_wall_says(
    toggle: TokenServer, clock: FakeClock
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        clock.set_wall(clock.wall.replace(year=2030))
        await session.sign_in()

    assert 1 == len(toggle.logins)


async def test_an_early_renewal_may_wait_and_a_late_one_may_not(
    toggle: TokenServer, clock: FakeClock
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        trouble = response(b"", status="503 Unavailable")

        clock.advance(LIFETIME - NEEDED_LIFE)
        toggle.scripted.append(trouble)
        await session.sign_in()

        clock.advance(1)
        toggle.scripted.append(trouble)
        with pytest.raises(ToggleUnavailable):
            await session.sign_in()


async def test_an_order_without_a_living_token_is_not_sent(toggle: TokenServer, clock: FakeClock) -> None:
    async with session_with(toggle, clock) as session:
        with pytest.raises(NotReached):
            await session.tell(ORDER)

        await session.sign_in()
        clock.advance(LIFETIME)
        with pytest.raises(NotReached):
            await session.tell(ORDER)

    assert [] == toggle.used


# -- replacing tokens -------------------------------------------------------------------------------------


async def test_a_new_token_on_any_reply_replaces_the_old_one(toggle: TokenServer, clock: FakeClock) -> None:
    toggle.rotates = True
    async with session_with(toggle, clock) as session:
        await session.ask(QUESTION)
        assert isinstance(await session.tell(ORDER), Answer)
        await session.ask(QUESTION)

    assert ["t1", "t2", "t3"] == toggle.used
    assert 1 == len(toggle.logins)


async def test_a_replaced_token_begins_a_new_life(toggle: TokenServer, clock: FakeClock) -> None:
    toggle.rotates = True
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        clock.advance(RENEW_AT - 1)
        await session.ask(QUESTION)
        clock.advance(RENEW_AT - 1)
        await session.ask(QUESTION)

    assert 1 == len(toggle.logins)


async def test_a_late_reply_to_an_old_token_does_not_bring_it_back(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.hold("Products")
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        slow = asyncio.create_task(session.ask(QUESTION))
        await toggle.arrived["Products"].wait()
        await session.sign_in_afresh()
        toggle.rotates = True
        toggle.release("Products")
        await slow
        await session.ask(QUESTION)

    assert ["t1", "t2"] == toggle.used


async def test_a_dead_token_is_healed_by_one_login_and_one_repeat(
    toggle: TokenServer, clock: FakeClock
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        toggle.alive.clear()
        answer = await session.ask(QUESTION)

    assert isinstance(answer, Answered)
    assert ["t1", "t2"] == toggle.used


async def test_a_question_whose_token_was_replaced_meanwhile_is_repeated_without_a_login(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.hold("Products")
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        slow = asyncio.create_task(session.ask(QUESTION))
        await toggle.arrived["Products"].wait()
        toggle.rotates = True
        await session.tell(ORDER)
        toggle.release("Products")
        answer = await slow

    assert isinstance(answer, Answered)
    assert ["t1", "t1", "t2"] == toggle.used
    assert 1 == len(toggle.logins)


@pytest.mark.parametrize("body", [UNAUTHORIZED, {"errors": [{"message": "Unauthorized"}]}])
async def test_a_question_that_stays_unauthorised_may_do_in_fewer_words(
    toggle: TokenServer, clock: FakeClock, body: object
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        login = response(b'{"data": {"loginUser": {"id": 1}}}', headers={"X-Authorization": "t2"})
        toggle.scripted.extend([json_response(body), login, json_response(body)])
        answer = await session.ask(QUESTION)

    assert isinstance(answer, NotUnderstood)
    assert not answer.sure
    assert Code.SIGN_IN_REFUSED is answer.problem.code


@pytest.mark.parametrize(
    "refusal",
    [
        json_response({"errors": [{"message": "Token has expired"}]}),
        json_response({"errors": [{"message": "Unauthenticated."}], "data": {"Products": None}}),
        response(b'{"message": "Token not provided"}', status="400 Bad Request"),
        response(b'{"message": "The token has been blacklisted"}', status="401 Unauthorized"),
        response(b'{"message": "Token Signature could not be verified."}', status="403 Forbidden"),
        response(b'{"message": "Wrong number of segments"}', status="500 Internal Server Error"),
        json_response({"errors": [{"message": "Votre session a expir\u00e9."}]}),
        json_response({"errors": [{"message": "You must be logged in"}], "data": {"Products": None}}),
        response(b'{"message": "Expired JWT Token"}', status="403 Forbidden"),
        response(b'{"message": "Server Error"}', status="500 Internal Server Error"),
    ],
    ids=range(10),
)
async def test_a_dead_token_told_in_other_words_is_healed_by_a_login(
    toggle: TokenServer, clock: FakeClock, refusal: bytes
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        toggle.scripted.append(refusal)
        answer = await session.ask(QUESTION)

    assert isinstance(answer, Answered)
    assert 2 == len(toggle.logins)


async def test_a_login_on_suspicion_alone_is_tried_now_and_then(
    toggle: TokenServer, clock: FakeClock
) -> None:
    trouble = json_response({"errors": [{"message": "Internal server error"}], "data": {"Products": None}})
    async with session_with(toggle, clock) as session:
        toggle.scripted.append(
            response(b'{"data": {"loginUser": {"id": 1}}}', headers={"Authorization": "t0"})
        )
        toggle.scripted.append(trouble)
        await session.ask(QUESTION)
        fetched_just_now = len(toggle.logins)
        for _ in range(4):
            toggle.scripted.append(trouble)
            await session.ask(QUESTION)
        within_a_minute = len(toggle.logins)
        clock.advance(SUSPECTED_AGAIN)
        toggle.scripted.append(trouble)
        await session.ask(QUESTION)

    assert (0, 1, 2) == (fetched_just_now, within_a_minute, len(toggle.logins))


async def test_a_field_that_may_not_be_read_costs_one_login_at_most(
    toggle: TokenServer, clock: FakeClock
) -> None:
    forbidden = json_response({"errors": [{"message": "Unauthorized"}], "data": {"Products": None}})
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        login = response(b'{"data": {"loginUser": {"id": 1}}}', headers={"X-Authorization": "t1"})
        toggle.scripted.extend([forbidden, login, forbidden, forbidden])

        first = await session.ask(QUESTION)
        second = await session.ask(QUESTION, heal=False)

    assert isinstance(first, NotUnderstood)
    assert isinstance(second, NotUnderstood)
    assert not first.sure
    assert 1 == len(toggle.logins)


@pytest.mark.parametrize(
    "reply",
    [
        json_response(UNAUTHORIZED),
        response(b"", status="403 Forbidden"),
        response(b'{"message": "The token has been blacklisted"}', status="500 Internal Server Error"),
    ],
    ids=range(3),
)
async def test_a_token_that_an_order_was_refused_with_is_not_used_again(
    toggle: TokenServer, clock: FakeClock, reply: bytes
) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        toggle.scripted.append(reply)
        await session.tell(ORDER)
        answer = await session.ask(QUESTION)

    assert isinstance(answer, Answered)
    assert (2, ["t2"]) == (len(toggle.logins), toggle.used)


async def test_a_login_that_meets_trouble_is_no_wrong_password(toggle: TokenServer, clock: FakeClock) -> None:
    async with session_with(toggle, clock) as session:
        toggle.scripted.append(response(b'{"message": "Server Error"}', status="500 Internal Server Error"))
        with pytest.raises(ToggleUnavailable):
            await session.sign_in()


async def test_an_order_never_logs_in(toggle: TokenServer, clock: FakeClock) -> None:
    async with session_with(toggle, clock) as session:
        await session.sign_in()
        toggle.alive.clear()
        await session.tell(ORDER)

    assert ["t1"] == toggle.used
    assert 1 == len(toggle.logins)


# -- tokens that die at once --------------------------------------------------------------------------------


async def test_many_questions_at_once_never_meet_a_token_that_has_just_died(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.rotates = True
    async with session_with(toggle, clock) as session:
        await session.ask(QUESTION)
        answers: Sequence[object] = await asyncio.gather(*(session.ask(QUESTION) for _ in range(20)))

    assert all(isinstance(answer, Answered) for answer in answers)
    assert 1 == len(toggle.logins)
    assert len(set(toggle.used)) == len(toggle.used) == 21


async def test_orders_and_questions_take_turns_once_tokens_are_seen_to_change(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.rotates = True
    async with session_with(toggle, clock) as session:
        await session.ask(QUESTION)
        await asyncio.gather(*(session.ask(QUESTION) if n % 2 else session.tell(ORDER) for n in range(10)))

    assert 11 == len(set(toggle.used))
    assert 1 == len(toggle.logins)


async def test_an_order_waits_for_a_slow_question_no_longer_than_a_moment(
    toggle: TokenServer, clock: FakeClock
) -> None:
    toggle.rotates = True
    async with session_with(toggle, clock) as session:
        await session.ask(QUESTION)
        toggle.hold("Products")
        slow = asyncio.create_task(session.ask(QUESTION))
        await toggle.arrived["Products"].wait()
        async with asyncio.timeout(MOMENT + 2):
            answer = await session.tell(ORDER)
        toggle.release("Products")
        await slow

    assert isinstance(answer, Answer)


async def test_toggles_own_clock_is_heard_with_every_reply_that_is_its_own(
    toggle: TokenServer, clock: FakeClock
) -> None:
    heard: list[datetime] = []
    date = {"Date": "Sun, 22 Nov 2026 19:30:00 GMT"}
    toggle.scripted.append(response(b"<html>Sign in to the Wi-Fi</html>", headers=date))
    toggle.scripted.append(json_response({"data": {"loginUser": {"id": 1}}}, X_Authorization="t1", **date))
    async with session_with(toggle, clock) as session:
        session.heard = heard.append
        await refusal(session)
        await session.sign_in()

    assert [datetime(2026, 11, 22, 19, 30, tzinfo=UTC)] == heard
