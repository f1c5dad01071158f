import functools
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from graphql import (
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    get_variable_values,
    parse,
    validate,
)
from hypothesis import given
from hypothesis import strategies as st

from tests.doubles.orders import ORDER as A_CARD
from toggle_desk.api.operations import (
    accounts,
    cards,
    create_order,
    create_reversal,
    line_items,
    login,
    products,
)
from toggle_desk.api.operations.document import Request, name_of, without
from toggle_desk.api.operations.order import read_card, read_line_items, read_order
from toggle_desk.api.operations.wire import rows
from toggle_desk.application.settings import Credentials
from toggle_desk.domain.card import Card, LineItem, NumericPin, Order, Secret
from toggle_desk.domain.catalogue import Account, Product
from toggle_desk.domain.order import Contact, GratuityOrder, ReversalOrder

SDL = (Path(__file__).parents[2] / "resources" / "toggle.graphql").read_text(encoding="utf-8")
SCHEMA = build_schema(SDL)

ORDER = replace(
    A_CARD,
    note="Waited too long; 20.00 GBP; by Sam",
    receipt_contact=Contact("till@anchor.example", "The", "Anchor"),
)
REVERSAL = ReversalOrder(
    reference="TDPTEST2",
    merchant_id=26,
    unit_reference="LEEDS-01",
    line_item_id="7300001",
    reverses="TDPTEST1",
    face_value=2000,
    currency="GBP",
)
NUMBER = Secret("6301190000000000000")
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "data", "LineItems", "Card", "Transaction", "pin", "balance", "value", "ValueSplit"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=6,
)


@functools.cache
def validated(text: str, schema: GraphQLSchema) -> tuple[OperationDefinitionNode, list[str]]:
    document = parse(text)
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    return operation, [error.message for error in validate(schema, document)]


def complaints(request: Request, schema: GraphQLSchema = SCHEMA) -> list[str]:
    operation, found = validated(request.document, schema)
    given_values = json.loads(request.body())["variables"]
    coerced = get_variable_values(schema, operation.variable_definitions or (), given_values)
    declared = {node.variable.name.value for node in operation.variable_definitions or ()}
    assert declared == set(given_values)
    return found + ([error.message for error in coerced] if isinstance(coerced, list) else [])


def orders() -> Iterator[GratuityOrder]:
    """Every shape an order can have."""
    for merchant, unit, contact, option, email, fulfil in itertools.product(*[(True, False)] * 6):
        yield replace(
            ORDER,
            merchant_id=26 if merchant else None,
            unit_reference="LEEDS-01" if unit else None,
            receipt_contact=ORDER.receipt_contact if contact else None,
            option_id=16531 if option else None,
            fulfilment_method_id=1 if email else 8,
            fulfilment_email="guest@example.com" if email else None,
            auto_fulfil=fulfil,
        )


def reversals() -> Iterator[ReversalOrder]:
    for merchant, unit in itertools.product((26, None), ("LEEDS-01", None)):
        yield replace(REVERSAL, merchant_id=merchant, unit_reference=unit)


def every_request() -> Iterator[Request]:
    for username in ("anchor", "till@anchor.example"):
        yield from login.requests(Credentials(username, Secret("pw")))
    yield accounts.requests()[0]
    yield accounts.requests()[2]
    yield products.requests(662)[0]
    yield from cards.requests(NUMBER)
    yield from line_items.requests("TDPTEST1")
    yield from map(create_order.request, orders())
    yield from map(create_reversal.request, reversals())


def texts(value: object) -> Iterator[str]:
    """Every text at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in cast("dict[str, object]", value).values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from texts(inner)


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u00a0", "\ufeff", "\u200b "])
def test_nothing_empty_is_ever_sent_and_texts_go_without_outer_spaces(blank: str) -> None:
    spaced = replace(
        ORDER,
        note=f"{blank}{ORDER.note}{blank}",
        unit_reference=blank,
        receipt_contact=Contact("till@anchor.example", f" Sam{blank}", blank),
        fulfilment_method_id=1,
        fulfilment_email=" guest@example.com ",
    )
    reversal = replace(REVERSAL, unit_reference=blank)
    pair = Credentials(" anchor ", Secret(f"{blank}p w{blank}"))

    for request in (
        create_order.request(spaced),
        create_reversal.request(reversal),
        *login.requests(pair),
        *line_items.requests(f"TDPTEST1{blank}"),
        *cards.requests(Secret(f"{blank}6301190000000000000")),
    ):
        assert [] == complaints(request) or "LoginUser" == request.field
        found = list(texts(json.loads(request.body())["variables"]))
        assert found
        assert [] == [text for text in found if not text or text != text.strip("\ufeff\u200b \n\t\u00a0")]


def test_a_contact_with_one_name_is_sent_with_what_it_has() -> None:
    request = create_order.request(replace(ORDER, receipt_contact=Contact("sam@anchor.example", "Sam", "")))

    assert {
        "receipt_email": "sam@anchor.example",
        "receipt_first_name": "Sam",
    } == {name: told for name, told in request.variables.items() if name.startswith("receipt_")}
    assert "last_name" not in request.document
    assert [] == complaints(request)


def test_a_contact_of_which_nothing_is_left_is_left_out() -> None:
    request = create_order.request(replace(ORDER, receipt_contact=Contact(None, " ", "")))

    assert "receipt" not in request.document
    assert [] == complaints(request)


def test_where_a_document_says_nothing_of_its_field_nothing_can_be_found() -> None:
    with pytest.raises(ValueError, match="query"):
        Request("query Nothing { other { id } }", "createOrder", {}).places()


def stricter(*changes: tuple[str, str]) -> GraphQLSchema:
    sdl = SDL
    for before, after in changes:
        assert before in sdl
        sdl = sdl.replace(before, after)
    return build_schema(sdl)


# -- documents ------------------------------------------------------------------------------------------


def test_every_document_fits_the_schema_with_every_variant_of_its_variables() -> None:
    requests = list(every_request())

    assert len(requests) > 75
    assert [] == [complaint for request in requests for complaint in complaints(request)]


def test_every_document_names_its_operation_and_holds_no_values() -> None:
    for request in every_request():
        sent = json.loads(request.body())
        assert sent["operationName"] == name_of(request.document)
        assert not re.search(r"[0-9\"]", request.document)


def test_documents_for_lists_and_pages_fit_the_schema_they_are_for() -> None:
    listed_accounts = stricter(("Accounts(page: Int, limit: Int): AccountPage", "Accounts: [Account]"))
    paged_products = stricter(
        (
            "Products(account_id: Int!): [Product]",
            "Products(account_id: Int!, page: Int!, limit: Int!): ProductPage",
        ),
        ("type AccountPage", "type ProductPage { data: [Product] }\ntype AccountPage"),
    )

    assert [] == complaints(accounts.requests()[1], listed_accounts)
    assert complaints(accounts.requests()[0], listed_accounts) != []
    assert [] == complaints(products.requests(662)[1], paged_products)
    assert complaints(products.requests(662)[0], paged_products) != []


def test_lists_are_asked_for_without_page_and_limit_where_the_schema_has_neither() -> None:
    unpaged = stricter(
        ("Accounts(page: Int, limit: Int)", "Accounts"),
        (", page: Int, limit: Int", ""),
        ("Products(account_id: Int!): [Product]", "Products(account_id: Int!): ProductPage"),
        ("type AccountPage", "type ProductPage { data: [Product] }\ntype AccountPage"),
    )
    known = [
        [complaints(request, unpaged) == [] for request in wordings]
        for wordings in (
            accounts.requests(),
            products.requests(662),
            cards.requests(NUMBER),
            line_items.requests("TDPTEST1"),
        )
    ]

    assert [
        [False, False, True],
        [False, False, True],
        [False, True],
        [False] * 4 + [True] * 4,
    ] == known


def test_documents_fit_the_strictest_reading_of_the_pages_too() -> None:
    strict = stricter(
        ("merchant_id: Int #", "merchant_id: Int! #"),
        ("merchant_transaction_reference: String #", "merchant_transaction_reference: String! #"),
        ("unit_epos_reference: String #", "unit_epos_reference: String! #"),
        ("note: String #", "note: String! #"),
        ("order_items: [OrderItemInput]!", "order_items: [OrderItemInput!]!"),
        ("ReversalItems: [ReversalItemInput] #", "ReversalItems: [ReversalItemInput!]! #"),
        ("line_item_id: Int #", "line_item_id: Int! #"),
        ("page: Int, limit: Int", "page: Int!, limit: Int!"),
        ("card_reference: String, id: Int", "card_reference: String!, id: Int"),
    )
    requests = [
        create_order.request(ORDER),
        create_reversal.request(REVERSAL),
        cards.requests(NUMBER)[0],
        *line_items.requests("TDPTEST1")[:4],
        accounts.requests()[0],
    ]

    assert [] == [complaint for request in requests for complaint in complaints(request, strict)]


def test_a_reversal_item_fits_a_single_object_too() -> None:
    single = stricter(("ReversalItems: [ReversalItemInput] #", "ReversalItems: ReversalItemInput! #"))

    assert [] == complaints(create_reversal.request(REVERSAL), single)


@pytest.mark.parametrize("document", [create_order.DOCUMENT, create_reversal.DOCUMENT, login.DOCUMENT])
def test_a_dropped_variable_leaves_no_trace_and_takes_nothing_along(document: str) -> None:
    names = re.findall(r"^  \$(\w+):", document, re.MULTILINE)

    for name in names:
        kept = without(document, {name})
        assert f"${name}" not in kept.replace(f"${name}_", "")
        assert all(f"${other}" in kept for other in names if other != name)
    assert without(document, ()) == document


def test_a_document_without_a_name_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="Accounts"):
        name_of("{ Accounts { id } }")


# -- variables ------------------------------------------------------------------------------------------


def test_an_order_is_free_and_discounted_by_its_whole_value() -> None:
    for order in orders():
        variables = create_order.request(order).variables
        (item,) = json.loads(create_order.request(order).body())["variables"]["order_items"]
        assert 0 == variables["total"]
        assert [{"discount_type_id": 1, "value": 2000}] == item["discounts"]
        assert item["generate_card_reference"] is True
        assert variables["group_fulfilment"] is False
        assert variables["auto_fulfil_group_fulfilment"] is order.auto_fulfil


def test_an_order_that_is_handed_over_is_written_exactly_so() -> None:
    assert {
        "account_id": 662,
        "order_items": [
            {
                "product_id": 3532,
                "custom_price_modifier_value": 2000,
                "fulfilment_method_id": 8,
                "generate_card_reference": True,
                "discounts": [{"discount_type_id": 1, "value": 2000}],
            }
        ],
        "total": 0,
        "currency": "GBP",
        "group_fulfilment": False,
        "auto_fulfil_group_fulfilment": True,
        "sales_channel_id": 7,
        "merchant_id": 26,
        "merchant_transaction_reference": "TDPTEST1",
        "unit_epos_reference": "LEEDS-01",
        "note": "Waited too long; 20.00 GBP; by Sam",
        "receipt_email": "till@anchor.example",
        "receipt_first_name": "The",
        "receipt_last_name": "Anchor",
    } == create_order.request(ORDER).variables


def test_a_price_option_is_sent_instead_of_a_value_never_beside_it() -> None:
    (item,) = json.loads(create_order.request(replace(ORDER, option_id=16531)).body())["variables"][
        "order_items"
    ]

    assert 16531 == item["price_modifier_id"]
    assert "custom_price_modifier_value" not in item


def test_the_guests_address_is_sent_only_where_toggle_emails_the_card() -> None:
    for order in orders():
        (item,) = json.loads(create_order.request(order).body())["variables"]["order_items"]
        assert item.get("fulfilment_email") == order.fulfilment_email
        assert ("fulfilment_email" in item) == (order.fulfilment_method_id == 1)


def test_a_line_item_is_reversed_by_its_number() -> None:
    assert 7300001 == create_reversal.request(REVERSAL).variables["line_item_id"]
    assert "li_7" == create_reversal.request(replace(REVERSAL, line_item_id="li_7")).variables["line_item_id"]


def test_every_list_is_asked_for_by_page_and_limit_first() -> None:
    for request in (
        accounts.requests()[0],
        cards.requests(NUMBER)[0],
        *line_items.requests("R")[:4],
        products.requests(1)[1],
    ):
        assert (1, 100) == (request.variables["page"], request.variables["limit"])


# -- reading ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        [{"id": 662, "name": "The Anchor"}, {"id": "731", "name": None}],
        {"data": [{"id": "662", "name": "The Anchor", "more": 1}, {"id": 731}], "total": 2},
        [None, {"id": 662, "name": "The Anchor"}, {"name": "no number"}, "odd", {"id": 731, "name": 731}],
    ],
)
def test_accounts_and_products_are_read_from_lists_and_pages(value: object) -> None:
    assert (Account(662, "The Anchor"), Account(731, "731")) == accounts.read(value)
    assert (Product(662, "The Anchor"), Product(731, "731")) == products.read(value)


@pytest.mark.parametrize("value", [None, "x", 1, {}, {"data": None}, {"data": {"id": 1}}])
def test_what_is_no_list_is_not_taken_for_an_empty_one(value: object) -> None:
    assert rows(value) is None
    assert accounts.read(value) is None
    assert products.read(value) is None
    assert cards.read(value, NUMBER) is None
    assert line_items.read(value, line_items.requests("R")[0]) is None


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("329732", "329732"),
        ("0042", "0042"),
        ("", None),
        (None, None),
        (1.5, None),
        (True, None),
        (["1"], None),
    ],
)
def test_a_pin_is_a_text_as_it_was_told(told: object, read: str | None) -> None:
    card = read_card({"card_reference": NUMBER.reveal(), "pin": told})

    assert card == Card(NUMBER, None if read is None else Secret(read))


@pytest.mark.parametrize("told", [134702, 42, 0])
def test_a_pin_that_is_told_as_a_number_is_kept_apart_from_one_that_is_told_whole(told: int) -> None:
    card = read_card({"card_reference": NUMBER.reveal(), "pin": told})

    assert card == Card(NUMBER, NumericPin(str(told)))


@pytest.mark.parametrize(
    ("told", "read"),
    [
        (2000, 2000),
        ("2000", 2000),
        (0, 0),
        (-5, -5),
        (20.0, None),
        ("20.00", None),
        (True, None),
        (None, None),
    ],
    ids=repr,
)
def test_a_balance_is_a_whole_number_or_not_told(told: object, read: int | None) -> None:
    card = read_card({"card_reference": "1", "balance": told})

    assert card is not None
    assert card.balance == read


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("2027-11-22 03:00:00", datetime(2027, 11, 22, 3, tzinfo=UTC)),
        ("2027-11-22T03:00:00.000000Z", datetime(2027, 11, 22, 3, tzinfo=UTC)),
        ("2027-11-22T03:00:00.123456Z", datetime(2027, 11, 22, 3, 0, 0, 123456, tzinfo=UTC)),
        ("2027-11-22T03:00:00+01:00", datetime(2027, 11, 22, 2, tzinfo=UTC)),
        ("0000-00-00 00:00:00", None),
        ("0001-01-01T00:00:00+05:00", None),
        ("soon", None),
        (1700000000, None),
        (None, None),
    ],
)
def test_a_time_is_utc_or_not_told(told: object, read: datetime | None) -> None:
    card = read_card({"card_reference": "1", "expiry_time": told})

    assert card is not None
    assert card.expires == read


def test_numbers_may_be_texts_and_texts_numbers() -> None:
    as_told = {
        "id": "1",
        "LineItems": [{"id": "2", "value": "2000", "Card": {"id": "3", "card_reference": "4"}}],
    }
    other = {"id": 1, "LineItems": [{"id": 2, "value": 2000, "Card": {"id": 3, "card_reference": 4}}]}

    assert read_order(as_told) == read_order(other)
    assert Order("1", (LineItem("2", Card(Secret("4"), id="3"), 2000),)) == read_order(other)


def test_a_hidden_number_or_pin_breaks_nothing() -> None:
    order = read_order(
        {"id": 1, "LineItems": [{"id": 2, "Card": {"card_reference": None, "pin": None, "balance": 5}}]}
    )

    assert Order("1", (LineItem("2", Card(None, balance=5)),)) == order


def test_an_unreadable_line_item_is_still_counted() -> None:
    items = read_line_items([{"id": 1}, {}, "odd", None])

    assert ["1", "", ""] == [item.id for item in items]


def test_a_value_split_is_read_without_its_sign() -> None:
    card = read_card({"card_reference": "1", "ValueSplit": {"tender": -750, "discount": 250}})

    assert card is not None
    assert (750, 250) == (card.tender, card.discount)


@given(JUNK)
def test_no_reply_at_all_breaks_the_reading(value: object) -> None:
    read_order(value)
    read_card(value)
    accounts.read(value)
    products.read(value)
    cards.read(value, NUMBER)
    for request in line_items.requests("R"):
        line_items.read(value, request)


# -- look-ups -----------------------------------------------------------------------------------------------


def item(number: int, reference: str | None) -> dict[str, object]:
    return {"id": number, "Transaction": {"merchant_transaction_reference": reference}}


def test_a_look_up_keeps_exactly_its_own_reference() -> None:
    value = {"data": [item(1, "R"), item(2, "R-REVERSAL"), item(3, "r"), item(4, " R2"), item(5, None)]}

    found = line_items.read(value, line_items.requests("R")[0])

    assert found is not None
    assert ["1", "5"] == [each.id for each in found]


def test_a_page_of_strangers_is_not_a_not_found_however_short_toggle_makes_its_pages() -> None:
    strangers = [item(number, f"S{number}") for number in range(100)]
    request = line_items.requests("R")[0]

    assert line_items.read({"data": strangers}, request) is None
    assert line_items.read({"data": strangers[:1]}, request) is None
    assert () == line_items.read({"data": []}, request)
    assert (LineItem("101", None, reference="R"),) == line_items.read(
        {"data": [*strangers, item(101, "R")]}, request
    )


def test_strangers_are_no_not_found_where_nobody_said_how_long_a_page_is() -> None:
    *_, request = line_items.requests("R")

    assert line_items.read({"data": [item(1, "S1")]}, request) is None
    assert () == line_items.read({"data": []}, request)
    assert (LineItem("2", None, reference="R", card_hidden=True),) == line_items.read(
        {"data": [item(1, "S1"), item(2, "R")]}, request
    )


def test_a_card_that_was_not_asked_for_is_hidden_and_not_missing() -> None:
    hidden = [
        read[0].card_hidden
        for request in line_items.requests("R")[:4]
        if (read := line_items.read({"data": [{"id": 1}]}, request))
    ]

    assert [False, False, True, True] == hidden


def test_a_card_is_found_by_its_number_or_its_alias_and_by_nothing_else() -> None:
    value = {
        "data": [
            {"card_reference": "6301190000000000018"},
            {"card_reference": "6301190000000000026", "card_alias_card_reference": NUMBER.reveal()},
            {"card_reference": NUMBER.reveal(), "balance": 1},
            {"balance": 2},
            None,
        ]
    }

    found = cards.read(value, NUMBER)

    assert found is not None
    assert [None, 1, 2] == [card.balance for card in found]
    assert () == cards.read({"data": []}, NUMBER)
