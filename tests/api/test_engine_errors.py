"""What is made of what real engines, token packages and frameworks say (tests/doubles/engine.py)."""

import json

import pytest

from tests.api.replies import (
    DATE,
    LIST,
    NOTHING,
    ORDER,
    answer,
    errors,
    order_of,
    question,
    validation,
    verdict,
)
from tests.doubles import engine
from tests.doubles.engine import Seen
from toggle_desk.api.errors import (
    Answered,
    NotUnderstood,
    Unauthorised,
    classify_mutation,
    classify_question,
    refuses_token,
)
from toggle_desk.api.operations.create_order import read
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code, ToggleUnavailable
from toggle_desk.domain.evidence import NoVerdict, Refused, Replied

# -- tokens ----------------------------------------------------------------------------------------------

TOKEN_WORDS = [
    *("Unauthorized", "Unauthorised.", "Unauthenticated.", "Token has expired", "Token not provided"),
    *("The token has been blacklisted", "Token Signature could not be verified.", "token_expired"),
    *("Wrong number of segments", "Could not decode token: Error while decoding", "A token is required"),
    "Token has expired and can no longer be refreshed",
    "The token could not be parsed from the request",
]


@pytest.mark.parametrize("words", TOKEN_WORDS)
def test_a_refused_token_is_known_in_any_words_and_any_dress(words: str) -> None:
    for status in (200, 400, 401, 403, 500):
        for body in (errors(words), {"message": words}, {"error": words}):
            told = answer(body, status)
            found = classify_mutation(told, ORDER, read)

            assert isinstance(found, NoVerdict)
            assert Code.SIGN_IN_REFUSED is found.code
            assert refuses_token(told)
            assert isinstance(classify_question(told, LIST), Unauthorised)


@pytest.mark.parametrize(
    "words", ["Internal server error", "This card is not authorised by its token of love"]
)
def test_not_every_trouble_is_a_refused_token(words: str) -> None:
    assert not refuses_token(answer(errors(words)))


# -- engines ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seen", engine.UNREAD, ids=lambda seen: f"{seen.version} {seen.asked}")
def test_a_document_that_an_engine_refused_unread_made_nothing(seen: Seen) -> None:
    for body in (seen.told(), seen.told(as_toggle=True)):
        for status in (200, 400, 404, 405, 413, 415, 422):
            found = verdict(body, status)
            assert isinstance(found, Refused)
            assert found.unread
        assert isinstance(classify_question(answer(body), ORDER), NotUnderstood)


@pytest.mark.parametrize("seen", engine.UNREAD, ids=lambda seen: f"{seen.version} {seen.asked}")
def test_the_same_words_prove_nothing_where_something_ran_or_may_have(seen: Seen) -> None:
    (error,) = seen.told()["errors"]

    for path in (["createOrder"], list[str](), "createOrder"):
        assert isinstance(verdict({"errors": [{**error, "path": path}]}), NoVerdict)
    assert isinstance(verdict({"errors": [error], "data": NOTHING}), NoVerdict)
    assert isinstance(verdict({"errors": [error, {"message": "Internal server error"}]}), NoVerdict)
    for status in (201, 302, 401, 403, 408, 409, 419, 429, 500, 503):
        assert isinstance(verdict(seen.told(), status), NoVerdict)


@pytest.mark.parametrize("seen", engine.AFTER_WORK, ids=range(len(engine.AFTER_WORK)))
def test_no_reply_that_was_seen_to_come_after_the_work_is_proof_that_it_was_not_done(seen: Seen) -> None:
    for body in (seen.told(), seen.told(as_toggle=True)):
        found = verdict(body, seen.status, seen.kind)

        assert isinstance(found, NoVerdict | Refused)
        assert not isinstance(found, Refused) or not found.unread


@pytest.mark.parametrize("marker", [engine.BELOW, "    id\n    LineItems"])
@pytest.mark.parametrize(
    "message",
    [
        'Int cannot represent non-integer value: "x"',
        'Variable "$total" of required type "Int!" was not provided.',
        'Unknown type "Card".',
    ],
)
def test_words_about_what_was_sent_prove_nothing_where_they_point_below_the_order(
    message: str, marker: str
) -> None:
    error = {"message": message, "locations": engine.places(marker)}

    assert isinstance(verdict({"errors": [error]}), NoVerdict)


def test_the_brace_where_a_selection_begins_is_not_within_it() -> None:
    brace = engine.places("{\n    id\n    LineItems")

    assert isinstance(verdict({"errors": [{"message": 'Unknown type "Card".', "locations": brace}]}), Refused)


@pytest.mark.parametrize("locations", [None, "here", [None], [{"line": "2"}], [{}]])
def test_a_place_that_is_none_is_no_place(locations: object) -> None:
    error = {"message": 'Unknown type "Card".', "locations": locations}

    assert isinstance(verdict({"errors": [error]}), Refused)


@pytest.mark.parametrize(
    "message",
    [
        "Cannot query field 'pin' on type 'Card'.",
        'Unknown argument "note" on field "Mutation.createOrder".',
        "Variable '$order_items' got invalid value 'x'; Expected type 'Int'.",
        'Field "createOrder" argument "merchant_id" of type "Int!" is required but not provided.',
        'Field "id" must not have a selection since type "Int" has no subfields.',
        'Field "Card" of type "Card" must have a selection of subfields. Did you mean "Card { ... }"?',
        'Field "OrderItemInput.product_id" of required type "Int!" was not provided.',
        "Type OrderItemInput not found in document.",
        "Expected type Int!, found 5.",
        'Enum "Currency" cannot represent non-enum value: "GBP".',
        'Value "gbp" does not exist in "Currency" enum. Did you mean the enum value "GBP"?',
        'Fields "id" conflict because they have differing arguments.',
        "Syntax Error: Unexpected Name",
        "Schema is not configured for mutations.",
    ],
)
def test_a_document_that_was_never_run_made_nothing(message: str) -> None:
    assert verdict(errors(message)) == Refused(Code.REFUSED, message, unread=True)
    assert isinstance(verdict(errors(message, data=NOTHING)), NoVerdict)
    assert isinstance(verdict(errors(message, "Deadlock found")), NoVerdict)


@pytest.mark.parametrize(
    "message",
    [
        'Argument "total" of non-null type "Int!" must not be null.',  # said while it runs
        'Expected a value of type "Int" but received: instance of Order; Int cannot represent it',
        'Expected value of type "Card" but got: instance of Order.',
        'Cannot return null for non-nullable field "Order.id".',
        "Internal server error",
    ],
)
def test_what_an_engine_says_while_it_runs_proves_nothing(message: str) -> None:
    assert verdict(errors(message)) == NoVerdict(Code.SERVER_TROUBLE, message)


# -- PHP in the way -------------------------------------------------------------------------------------

WARNINGS = [
    b"<br />\n<b>Warning</b>:  Undefined variable in <b>/app/x.php</b> on line <b>12</b><br />\n",
    b"<br />\n<b>Deprecated</b>:  a in <b>b</b> on line <b>1</b><br />\n<b>Notice</b>:  c in d on line 2\n",
    b"\nWarning: Undefined array key 1 in /app/x.php on line 3\n",
    b"PHP Fatal error: Uncaught Error: x in /y:3\nStack trace:\n#0 {main}\n  thrown in /y on line 3\n",
]


@pytest.mark.parametrize("warning", WARNINGS)
def test_a_warning_of_php_is_trouble_of_the_server_and_no_page_of_a_network(warning: bytes) -> None:
    assert NoVerdict(Code.SERVER_TROUBLE) == verdict(warning, 200, "text/html")
    with pytest.raises(ToggleUnavailable) as raised:
        question(warning, kind="text/html")
    assert Code.SERVER_TROUBLE is raised.value.code


@pytest.mark.parametrize("warning", WARNINGS)
def test_an_order_behind_a_warning_exists_and_a_refusal_there_proves_nothing(warning: bytes) -> None:
    order = json.dumps(order_of(id=7)).encode()

    for body in (warning + order, order + warning, warning + order + warning):
        assert Replied(Order("7", ())) == verdict(body, 200, "text/html")
    for refusal in (validation({"note": ["No"]}), errors('Unknown type "Card".')):
        assert isinstance(verdict(warning + json.dumps(refusal).encode(), 200, "text/html"), NoVerdict)


def test_an_answer_behind_a_warning_is_read_and_nothing_is_concluded_from_an_empty_one() -> None:
    (warning, *_) = WARNINGS

    full = question(warning + json.dumps({"data": {"Products": [1]}}).encode(), kind="text/html")
    with pytest.raises(ToggleUnavailable):
        question(warning + json.dumps({"data": {"Products": []}}).encode(), kind="text/html")

    assert Answered([1], clean=False, date=DATE) == full


@pytest.mark.parametrize("tail", [b"<p>Please sign in</p>", b"Warning: hungry guests", b"}"])
def test_what_is_no_warning_of_php_is_not_cut_away(tail: bytes) -> None:
    found = verdict(json.dumps(order_of(id=7)).encode() + tail)

    assert NoVerdict(Code.UNREADABLE_REPLY) == found


def test_a_page_that_has_expired_is_no_page_of_a_network() -> None:
    assert NoVerdict(Code.UNREADABLE_REPLY) == verdict(b"<html>Page Expired</html>", 419, "text/html")
