import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.doubles.orders import ORDER as A_CARD
from toggle_desk.domain.order import (
    EMAIL_BY_TOGGLE,
    HANDED_OVER_BY_US,
    Contact,
    GratuityOrder,
    ReversalOrder,
    from_canonical,
    to_canonical,
)

ORDER = replace(A_CARD, reference="TDPTILL1")
IDS = st.integers(1, 2**31 - 1)
TEXTS = st.text(max_size=30)
CONTACTS = st.none() | st.builds(Contact, st.none() | TEXTS, TEXTS, TEXTS)
ORDERS = st.builds(
    GratuityOrder,
    reference=TEXTS,
    account_id=IDS,
    currency=st.sampled_from(["GBP", "JPY"]),
    product_id=IDS,
    face_value=IDS,
    option_id=st.none() | IDS,
    discount_type_id=IDS,
    sales_channel_id=IDS,
    merchant_id=st.none() | IDS,
    unit_reference=st.none() | TEXTS,
    auto_fulfil=st.booleans(),
    note=TEXTS,
    fulfilment_method_id=st.just(EMAIL_BY_TOGGLE),
    fulfilment_email=TEXTS,
    receipt_contact=CONTACTS,
)
REVERSALS = st.builds(
    ReversalOrder, TEXTS, st.none() | IDS, st.none() | TEXTS, TEXTS, TEXTS, IDS, st.sampled_from(["GBP"])
)


@given(order=ORDERS | REVERSALS)
def test_what_is_stored_is_read_back_as_it_was_decided(order: GratuityOrder | ReversalOrder) -> None:
    text = to_canonical(order)

    assert order == from_canonical(text)
    assert text == to_canonical(from_canonical(text))


def test_an_order_has_exactly_one_text() -> None:
    text = to_canonical(ORDER)
    fields = json.loads(text)

    assert text == json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def test_the_guest_pays_nothing() -> None:
    assert 0 == ORDER.total


@pytest.mark.parametrize("name", ["account_id", "product_id", "face_value", "discount_type_id"])
@pytest.mark.parametrize("wrong", [0, -1, 20.0, "20", True, None])
def test_an_order_counts_in_whole_numbers_above_zero(name: str, wrong: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the value itself is the message
        replace(ORDER, **{name: wrong})


@pytest.mark.parametrize(
    ("method", "email"), [(EMAIL_BY_TOGGLE, None), (HANDED_OVER_BY_US, "guest@example.org")]
)
def test_toggle_emails_a_card_exactly_where_there_is_an_address(method: int, email: str | None) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the value itself is the message
        replace(ORDER, fulfilment_method_id=method, fulfilment_email=email)
