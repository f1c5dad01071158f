import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.api.reply import (
    LONGEST_WORDS,
    Cost,
    Envelope,
    Reply,
    Unreadable,
    plain,
    read_json,
    read_reply,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def envelope_of(value: object) -> Envelope:
    envelope = read_reply(reply(json.dumps(value).encode())).envelope
    assert envelope is not None
    return envelope


def reply(body: bytes, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(200, headers or {"content-type": "application/json"}, body, None)


@given(st.dictionaries(st.text(), JSON, max_size=5))
def test_every_proper_object_is_read_as_it_was_written(value: dict[str, object]) -> None:
    assert read_json(json.dumps(value).encode()) == value
    assert read_json(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")) == value


def test_a_byte_order_mark_in_front_hides_nothing() -> None:
    assert {"data": {}} == read_json(b'\xef\xbb\xbf{"data": {}}')


@given(st.binary(max_size=200))
def test_no_bytes_at_all_break_the_reader(body: bytes) -> None:
    answer = read_reply(reply(body))

    assert answer.envelope is None or isinstance(answer.envelope, Envelope)


@given(st.dictionaries(st.sampled_from(["data", "errors", "extensions"]), JSON))
def test_no_json_at_all_breaks_the_envelope(value: dict[str, object]) -> None:
    answer = read_reply(reply(json.dumps(value).encode()))

    assert answer.envelope is None or len(answer.envelope.words) <= LONGEST_WORDS


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"data"',
        b"{",
        b'{"data": {}} ]',
        b'{"data": NaN}',
        b'{"data": {"x": Infinity}}',
        b'{"data": {"x": -Infinity}}',
        b'{"data": {"x": 1e999}}',
        b'{"data": {"id": 1, "id": 2}}',
        b'{"data": {}, "data": {}}',
        b'{"data": "\xff"}',
        b'{"data": ' + b"1" * 5000 + b"}",
        b'{"data": ' + b"[" * 21 + b"]" * 21 + b"}",
        b'{"data": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"[" * 100_000,
        b'{"data": ' + b'{"a":' * 50_000,
    ],
    ids=lambda body: f"{len(body)} bytes: {body[:24]!r}",
)
def test_whatever_would_have_to_be_guessed_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_json(body)


def test_a_number_too_large_for_a_computer_is_still_a_number() -> None:
    assert read_json(b'{"id": ' + b"9" * 400 + b"}") == {"id": int("9" * 400)}


def test_twenty_levels_are_read_and_no_more() -> None:
    assert read_json(b'{"data": ' + b"[" * 19 + b"]" * 19 + b"}")


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"message": "Server Error"},
        {"data": []},
        {"data": "x"},
        {"errors": "x"},
        {"errors": {"message": "x"}},
    ],
)
def test_json_that_is_not_graphql_is_told_apart(value: object) -> None:
    assert read_reply(reply(json.dumps(value).encode())).envelope is None


def test_validation_is_found_in_both_places() -> None:
    envelope = envelope_of(
        {
            "errors": [
                {
                    "message": "validation",
                    "validation": {"currency": ["This field is required"]},
                    "extensions": {"validation": {"merchant_id": ["Unknown", "Not yours"], "note": []}},
                    "customer_facing": True,
                }
            ],
            "data": {"createOrder": None},
        }
    )

    (fault,) = envelope.faults
    assert {
        "merchant_id": ("Unknown", "Not yours"),
        "note": (),
        "currency": ("This field is required",),
    } == fault.validation
    assert (
        "merchant_id: Unknown; merchant_id: Not yours; note; currency: This field is required"
        == envelope.words
    )
    assert envelope.value("createOrder") is None


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ({"message": "Unauthorized"}, "Unauthorized"),
        ("plain text", "plain text"),
        ({"message": 7}, ""),
        (None, ""),
        ({"message": "m", "validation": []}, "m"),
        ({"message": "m", "validation": {"f": "one text"}}, "f: one text"),
        ({"message": "m", "validation": {"f": [{"deep": 1}]}}, "f"),
        ({"message": "m", "extensions": []}, "m"),
    ],
)
def test_an_error_of_any_shape_is_an_error(error: object, words: str) -> None:
    envelope = envelope_of({"errors": [error]})

    assert 1 == len(envelope.faults)
    assert envelope.words == words


def test_no_errors_and_an_empty_list_of_errors_are_the_same() -> None:
    assert (
        envelope_of({"data": {}, "errors": []}).faults
        == envelope_of({"data": {}, "errors": None}).faults
        == ()
    )


def test_what_a_request_cost_is_read() -> None:
    cost = {"actualQueryCost": 16, "throttleStatus": {"maximumAvailable": 8000, "currentlyAvailable": 7986}}

    assert Cost(16, 7986, 8000) == envelope_of({"data": {}, "extensions": {"cost": cost}}).cost


@pytest.mark.parametrize("cost", [None, [], {}, {"throttleStatus": {"currentlyAvailable": "7986"}}])
def test_a_cost_that_is_not_told_is_not_known(cost: object) -> None:
    assert envelope_of({"data": {}, "extensions": {"cost": cost}}).cost is None


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Card 6338123412341234 exists", "Card •••• 1234 exists"),
        ("6338 1234 1234 1234 567", "•••• 4567"),
        ("6338\t1234\t1234\t1234", "•••• 1234"),
        ("6338\u00a01234\u00a01234\u00a01234", "•••• 1234"),
        ("6338–1234–1234–1234", "•••• 1234"),
        ("63381234\u200e12341234", "•••• 1234"),
        ("eyJ0\u200b.5bc8.Sg", "••••"),
        ("bad header Bearer eyJ0.5bc8-_f.Sg", "bad header Bearer ••••"),
        ("Call 0800 123 456 about TDL01M8KWSJJM9X8TCWP", "Call 0800 123 456 about TDL01M8KWSJJM9X8TCWP"),
        ("since 2026-11-29 14:53:35", "since 2026-11-29 14:53:35"),
    ],
)
def test_a_card_number_or_token_that_the_vendor_quotes_is_not_kept(said: str, kept: str) -> None:
    for error in (said, {"message": said}, {"message": "validation", "validation": {"": [said]}}):
        assert envelope_of({"errors": [error]}).words.removeprefix(": ") == kept


def test_the_vendors_words_cannot_disguise_themselves() -> None:
    assert ("Line one  line two three gnp.exe[31m £5 é 你好") == plain(
        "  Line one\r\nline two\u2028three \u202egnp.exe\u2069\x00\x1b[31m\ud800 £5 é 你好 "
    )
    assert "x" * 300 == plain("x" * 300)
    assert "x" * 298 + "…" == plain("x" * 298 + " yz")  # what is left out is seen to be


@pytest.mark.parametrize(
    ("body", "kind", "is_page"),
    [
        (b"<!DOCTYPE html>", "application/json", True),
        (b" \n<html>", "", True),
        (b"Sign in", "text/html; charset=utf-8", True),
        (b"{}", "application/json", False),
        (b"", "text/plain", False),
    ],
)
def test_a_web_page_is_known_by_its_type_or_its_first_character(
    body: bytes, kind: str, *, is_page: bool
) -> None:
    assert read_reply(reply(body, {"content-type": kind})).is_page is is_page
