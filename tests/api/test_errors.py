"""What each reply proves, in the order of the rows of tests/faults/rows.py."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.api.replies import (
    DATE,
    LOOK_UP,
    NOTHING,
    PAGE,
    SITE,
    answer,
    errors,
    order_of,
    question,
    told,
    unsure,
    validation,
    verdict,
)
from tests.doubles import engine
from toggle_desk.api.errors import Answered, Unauthorised, refuses_token
from toggle_desk.api.operations.create_order import FIELD
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code, ToggleRefused, ToggleUnavailable
from toggle_desk.domain.evidence import DuplicateReported, NoVerdict, Refused, Replied

# -- row 12 ---------------------------------------------------------------------------------------------


def test_a_reply_that_was_cut_off_anywhere_proves_nothing() -> None:
    whole = json.dumps(order_of(id=1, LineItems=[{"id": 2, "Card": {"card_reference": "6301"}}])).encode()

    for length in range(len(whole)):
        assert NoVerdict(Code.UNREADABLE_REPLY) == verdict(whole[:length])


# -- row 13 ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b"", PAGE, b"Bad Gateway", {"message": "Server Error"}])
def test_a_server_in_trouble_may_have_made_the_card(body: object) -> None:
    for status in (500, 502, 503, 504, 520, 599):
        assert NoVerdict(Code.SERVER_TROUBLE) == verdict(body, status)


@pytest.mark.parametrize(
    "body",
    [
        validation({"currency": ["This field is required"]}),
        errors("Oh"),
        errors('Cannot query field "x" on type "Order".'),
    ],
)
def test_a_refusal_from_a_server_in_trouble_is_not_believed(body: dict[str, object]) -> None:
    found = verdict(body, 500)

    assert isinstance(found, NoVerdict)
    assert Code.SERVER_TROUBLE is found.code
    assert found.words


@pytest.mark.parametrize("status", [500, 502, 401, 403, 404, 429, 302])
def test_an_order_counts_whatever_the_status_says(status: int) -> None:
    assert Replied(Order("7", ())) == verdict(order_of(id=7), status)


# -- row 14 ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body", [b"", PAGE, errors("Slow down"), validation({"a": ["b"]}), {"message": "Too Many"}]
)
def test_too_many_requests_is_no_verdict(body: object) -> None:
    found = verdict(body, 429)

    assert isinstance(found, NoVerdict)
    assert Code.TOGGLE_BUSY is found.code


@pytest.mark.parametrize(
    "message",
    ["Request throttled.", "Too many requests", "Too Many Attempts.", "Rate limit exceeded", "rate-limited"],
)
def test_a_throttle_is_known_by_its_words(message: str) -> None:
    assert verdict(errors(message)) == NoVerdict(Code.TOGGLE_BUSY, message)
    assert verdict(errors(message), 400) == NoVerdict(Code.TOGGLE_BUSY, message)
    assert verdict(errors(message, data=NOTHING)) == NoVerdict(Code.TOGGLE_BUSY, message)


# -- row 15 ---------------------------------------------------------------------------------------------


IN_DOUBT = NoVerdict(Code.SIGN_IN_REFUSED, "Unauthorized")


def test_the_documented_unauthorized_proves_nothing_about_an_order() -> None:
    documented = {
        "errors": [
            {"message": "Unauthorized", "locations": [{"line": 2, "column": 3}], "customer_facing": False}
        ]
    }

    assert IN_DOUBT == verdict(documented)
    assert IN_DOUBT == verdict({**documented, "data": None})
    assert IN_DOUBT == verdict({**documented, "data": NOTHING})
    assert IN_DOUBT == verdict(documented, 400)
    assert IN_DOUBT == verdict(documented, 403)


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"Unauthorized", {"message": "Unauthenticated."}, errors("x"), {"data": NOTHING}, PAGE),
        *(validation({"merchant_id": ["No"]}), errors('Cannot query field "x" on type "Order".')),
    ],
)
def test_no_reply_under_401_or_403_proves_anything_about_an_order(body: object, status: int) -> None:
    assert isinstance(verdict(body, status), NoVerdict)
    assert refuses_token(answer(body, status))


def test_a_page_under_401_or_403_is_a_networks() -> None:
    for status in (401, 403):
        assert NoVerdict(Code.NETWORK_PAGE) == verdict(PAGE, status, "text/html")
        assert NoVerdict(Code.NETWORK_PAGE) == verdict(PAGE, status)


def test_forbidden_is_named() -> None:
    assert NoVerdict(Code.FORBIDDEN) == verdict(b"", 403)
    assert NoVerdict(Code.FORBIDDEN, "Not for this API user") == verdict(errors("Not for this API user"), 403)


# -- rows 17 and 18 ------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 400, 404, 405, 413, 415, 422])
def test_a_refused_request_in_any_words_but_an_engines_proves_nothing(status: int) -> None:
    assert NoVerdict(Code.SERVER_TROUBLE, "No such operation") == verdict(
        {"errors": [{"message": "No such operation"}]}, status
    )


@pytest.mark.parametrize("body", [b"", b"Not found", {"message": "Not found"}, b"[]"])
def test_a_refused_request_without_graphql_proves_nothing(body: object) -> None:
    for status in (400, 404, 405, 413, 415, 422):
        assert NoVerdict(Code.UNREADABLE_REPLY) == verdict(body, status)


@pytest.mark.parametrize("status", [400, 404, 405, 413, 415, 422])
def test_a_refused_request_whose_order_began_proves_nothing(status: int) -> None:
    assert NoVerdict(Code.SERVER_TROUBLE, "Oh no") == verdict(errors("Oh no", data=NOTHING), status)


@pytest.mark.parametrize("status", [408, 409])
def test_a_time_out_and_a_conflict_may_have_begun(status: int) -> None:
    assert NoVerdict(Code.SERVER_TROUBLE, "Gave up waiting") == verdict(errors("Gave up waiting"), status)


# -- rows 19 to 21 -------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b"", PAGE, errors("x"), {"data": NOTHING}])
def test_a_redirect_proves_nothing(body: object) -> None:
    for status in (300, 301, 302, 303, 307, 308):
        found = verdict(body, status)
        assert isinstance(found, NoVerdict)
        assert Code.REDIRECTED is found.code


@pytest.mark.parametrize(
    ("body", "kind"), [(PAGE, "text/html"), (PAGE, "application/json"), (b"Hello", "text/html")]
)
def test_a_sign_in_page_of_the_network_is_named(body: bytes, kind: str) -> None:
    assert NoVerdict(Code.NETWORK_PAGE) == verdict(body, 200, kind)


def test_json_called_html_is_still_read() -> None:
    assert Replied(Order("7", ())) == verdict(order_of(id=7), 200, "text/html")


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'{"data": {"createOrder": {"id": NaN}}}',
        b'{"data": {"createOrder": {"id": 1, "id": 2}}}',
        {"data": []},
        {},
        {"data": None},
        {"data": {}},
        {"data": NOTHING},
        order_of(),
        order_of(id=None, LineItems=None),
        {"data": {"createOrder": "done"}},
        {"data": {"createOrder": True}, "errors": [{"message": "m", "validation": {"f": ["t"]}}]},
        {"data": {"other": {"id": 1}}},
    ],
)
def test_a_malformed_reply_proves_nothing(body: object) -> None:
    found = verdict(body)

    assert isinstance(found, NoVerdict)
    assert Code.UNREADABLE_REPLY is found.code


# -- row 22 ---------------------------------------------------------------------------------------------


def test_a_validation_is_a_refusal_with_its_field_and_text() -> None:
    assert Refused(Code.REFUSED, f"unit_epos_reference: {SITE}", ("unit_epos_reference",)) == verdict(
        validation({"unit_epos_reference": [SITE]})
    )


def test_a_validation_is_found_under_extensions_too() -> None:
    body = {
        "errors": [
            {"message": "validation", "extensions": {"validation": {"order_items.0.product_id": ["No"]}}}
        ],
        "data": NOTHING,
    }

    assert Refused(Code.REFUSED, "order_items.0.product_id: No", ("order_items.0.product_id",)) == verdict(
        body
    )


def test_a_validation_may_have_come_after_the_work_and_says_so() -> None:
    found = verdict(validation({"merchant_id": ["No"]}))

    assert isinstance(found, Refused)
    assert not found.unread


@pytest.mark.parametrize(
    "more",
    [
        {"path": ["createOrder", "LineItems", 0]},
        {"path": "somewhere"},
        {"locations": engine.places(engine.BELOW)},
    ],
)
def test_a_validation_of_a_field_below_the_order_comes_after_it(more: dict[str, object]) -> None:
    body = validation({"card_reference": ["has been taken"]})
    body["errors"] = [{**body["errors"][0], **more}]  # type: ignore[index] - plain JSON

    assert isinstance(verdict(body), NoVerdict)


def test_a_validation_with_the_path_of_the_order_itself_is_of_its_own_fields() -> None:
    body = validation({"merchant_id": ["No"]})
    body["errors"] = [{**body["errors"][0], "path": ["createOrder"]}]  # type: ignore[index] - plain JSON

    assert isinstance(verdict(body), Refused)


def test_a_validation_beside_another_error_proves_nothing() -> None:
    body = validation({"currency": ["No"]})
    body["errors"] = [*errors("Lost the database")["errors"], *body["errors"]]  # type: ignore[misc] - JSON

    assert NoVerdict(Code.SERVER_TROUBLE, "Lost the database; currency: No") == verdict(body)


def test_a_refusal_beside_something_that_was_done_proves_nothing() -> None:
    body = {**validation({"currency": ["No"]}), "data": {"createOrder": None, "order": {"id": 1}}}

    assert NoVerdict(Code.UNREADABLE_REPLY, "currency: No") == verdict(body)


# -- row 23 ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        errors("Duplicate reference supplied", data=NOTHING),
        errors("Duplicate reference supplied"),
        errors("This REFERENCE is a DUPLICATE"),
        validation({"merchant_transaction_reference": ["Duplicate reference supplied"]}),
        validation({"merchant_transaction_reference": ["Duplicate"]}),
        validation({"merchant_transaction_reference": ["has already been taken."]}),
        validation({"note": ["The merchant transaction reference must be unique."]}),
        validation({"currency": ["No"], "merchant_transaction_reference": ["Duplicate reference supplied"]}),
        validation({}, message="Duplicate reference supplied"),
    ],
)
def test_a_reported_duplicate_means_that_the_first_send_arrived(body: object) -> None:
    for status in (200, 400, 409, 422, 429, 500):
        assert isinstance(verdict(body, status), DuplicateReported)


def test_a_reference_that_is_wrong_in_another_way_is_no_duplicate() -> None:
    body = validation(
        {"merchant_transaction_reference": ["Too long"], "unit_epos_reference": ["already closed"]}
    )

    assert isinstance(verdict(body), Refused)


# -- row 24 ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [None, NOTHING])
@pytest.mark.parametrize("message", ["Internal server error", "", 'Something about Cannot query field "x"'])
def test_an_error_without_validation_proves_nothing(data: object, message: str) -> None:
    assert verdict(errors(message, data=data)) == NoVerdict(Code.SERVER_TROUBLE, message)


# -- rows 25 to 28 -------------------------------------------------------------------------------------


def test_an_error_beside_an_order_does_not_hide_the_order() -> None:
    body = {**errors("Mail server down"), **order_of(id="510001", LineItems=None)}

    assert Replied(Order("510001", ())) == verdict(body)


def test_a_validation_beside_an_order_does_not_hide_the_order() -> None:
    body = {**validation({"receipt_contact.email": ["Invalid"]}), **order_of(id=510001)}

    assert Replied(Order("510001", ())) == verdict(body)


def test_line_items_without_an_order_number_are_an_order() -> None:
    assert Replied(Order(None, (LineItem("5", None),))) == verdict(order_of(LineItems=[{"id": 5}]))


@pytest.mark.parametrize("line_items", [[], None, [None], "odd", {}])
def test_an_order_without_line_items_is_an_order(line_items: object) -> None:
    assert Replied(Order("1", ())) == verdict(order_of(id=1, LineItems=line_items))


def test_an_order_without_a_card_is_an_order() -> None:
    assert Replied(Order("1", (LineItem("2", None),))) == verdict(
        order_of(id=1, LineItems=[{"id": 2, "Card": None}])
    )


def test_a_complete_order_is_read_completely() -> None:
    card = {
        "id": 12400001,
        "card_reference": "6301190000000000000",
        "pin": "012345",
        "balance": 2000,
        "expiry_time": "2027-11-22 23:59:59",
        "card_alias_card_reference": None,
        "product_name": "In-store Gift",
    }

    assert Replied(
        Order(
            "510001",
            (
                LineItem(
                    "7300001",
                    Card(
                        number=Secret("6301190000000000000"),
                        pin=Secret("012345"),
                        balance=2000,
                        expires=datetime(2027, 11, 22, 23, 59, 59, tzinfo=UTC),
                        product_name="In-store Gift",
                        id="12400001",
                    ),
                ),
            ),
        )
    ) == verdict(order_of(id=510001, LineItems=[{"id": 7300001, "Card": card}]))


@given(
    status=st.integers(100, 599),
    body=st.one_of(
        st.binary(max_size=80),
        st.fixed_dictionaries(
            {},
            optional={
                "data": st.none() | st.dictionaries(st.sampled_from([FIELD, "x"]), st.none() | st.integers()),
                "errors": st.lists(
                    st.fixed_dictionaries(
                        {"message": st.text(max_size=20)},
                        optional={"validation": st.dictionaries(st.text(max_size=5), st.lists(st.text()))},
                    ),
                    max_size=2,
                ),
            },
        ),
    ),
)
def test_every_reply_has_a_verdict_and_only_an_order_is_success(status: int, body: object) -> None:
    assert not isinstance(verdict(body, status), Replied)


# -- questions --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    body: object
    status: int
    expected: ToggleUnavailable | ToggleRefused


def test_a_question_is_answered_by_its_field() -> None:
    assert Answered([1], clean=True, date=DATE) == question({"data": {"Products": [1]}})
    assert Answered(None, clean=True, date=DATE) == question({"data": {"Products": None}})
    assert Answered(None, clean=True, date=DATE) == question({"data": {}})


def test_an_answer_beside_errors_or_an_odd_status_is_not_clean() -> None:
    assert Answered([1], clean=False, date=DATE) == question(errors("x", data={"Products": [1]}))
    assert Answered([], clean=False, date=DATE) == question({"data": {"Products": []}}, 500)


def test_a_question_that_toggle_does_not_know_may_be_asked_in_other_words() -> None:
    for words, status in (
        ("Cannot query field 'data' on type 'Product'.", 200),
        ('Unknown argument "page" on field "Query.Products".', 400),
        ("Max query depth should be 3 but got 4.", 200),
    ):
        assert told(question(errors(words), status)) == (ToggleRefused, Code.REFUSED, words, True)


@pytest.mark.parametrize(
    "data",
    [
        {"LineItems": None},
        {"LineItems": {"data": [None]}},
        {"LineItems": {"data": None}},
        {"LineItems": {"data": []}},
    ],
)
def test_a_look_up_that_came_to_nothing_beside_an_error_may_be_asked_in_fewer_words(data: object) -> None:
    found = question(errors("This field is not for you", data=data), request=LOOK_UP)

    assert told(found) == unsure(ToggleRefused, Code.REFUSED, "This field is not for you")


def test_a_validation_under_500_is_not_taken_for_an_answer() -> None:
    found = question(validation({"account_id": ["No"]}), 500)

    assert told(found) == unsure(ToggleUnavailable, Code.SERVER_TROUBLE, "account_id: No")


def test_a_bare_500_is_a_reason_to_ask_in_other_words() -> None:
    assert told(question({"message": "Server Error"}, 500)) == unsure(
        ToggleUnavailable, Code.SERVER_TROUBLE, "Server Error"
    )


@pytest.mark.parametrize(("body", "words"), [(b"", ""), (errors("Not for you"), "Not for you")])
def test_what_is_forbidden_may_be_one_field_or_told_of_a_dead_token(body: object, words: str) -> None:
    assert told(question(body, 403)) == unsure(ToggleRefused, Code.FORBIDDEN, words)


@pytest.mark.parametrize(
    ("body", "status"),
    [(errors("Unauthorized"), 200), (b"", 401), (PAGE, 401), (errors("x"), 401), ({"message": "x"}, 401)],
)
def test_a_question_with_a_dead_token_is_unauthorised(body: object, status: int) -> None:
    found = question(body, status)

    assert isinstance(found, Unauthorised)


@pytest.mark.parametrize(
    "body",
    [
        errors("Unauthorized", data={"LineItems": None}),
        {"errors": [{"message": "Unauthorized", "path": ["LineItems", "data", 0, "Card"]}]},
        {"errors": [{"message": "Unauthorized", "locations": [{"line": 14, "column": 7}]}]},
    ],
)
def test_unauthorized_from_a_question_that_ran_may_be_about_one_of_its_fields(body: object) -> None:
    found = question(body, request=LOOK_UP)

    assert Unauthorised("Unauthorized") == found


@pytest.mark.parametrize(
    "case",
    [
        Case(b"", 500, ToggleUnavailable(Code.SERVER_TROUBLE, words="")),
        Case(errors("Oh"), 503, ToggleUnavailable(Code.SERVER_TROUBLE, words="Oh")),
        Case(PAGE, 200, ToggleUnavailable(Code.NETWORK_PAGE, words="")),
        Case(b"{", 200, ToggleUnavailable(Code.UNREADABLE_REPLY, words="")),
        Case({"data": None}, 404, ToggleUnavailable(Code.UNREADABLE_REPLY, words="")),
        Case(b"", 302, ToggleUnavailable(Code.REDIRECTED, words="")),
        Case(b"", 429, ToggleUnavailable(Code.TOGGLE_BUSY, words="")),
        Case(
            errors("Too many requests"), 200, ToggleUnavailable(Code.TOGGLE_BUSY, words="Too many requests")
        ),
        Case(
            validation({"account_id": ["The selected account id is invalid."]}),
            200,
            ToggleRefused(Code.REFUSED, words="account_id: The selected account id is invalid."),
        ),
    ],
    ids=str,
)
def test_a_question_without_an_answer_says_why(case: Case) -> None:
    with pytest.raises(type(case.expected)) as raised:
        question(case.body, case.status)

    assert (raised.value.code, raised.value.facts) == (case.expected.code, case.expected.facts)
