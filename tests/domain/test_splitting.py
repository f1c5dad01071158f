import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.splitting import Lately, together

LIMIT = 2500
AMOUNTS = st.lists(st.integers(1, 5000), max_size=6).map(tuple)


@pytest.mark.parametrize(
    ("value", "lately", "whole"),
    [
        (2500, Lately(), None),
        (2500, Lately(table=(2500,)), 5000),  # 2 x 25 instead of 50
        (2500, Lately(guest=(2500, 2500)), 7500),
        (1300, Lately(table=(1300,)), 2600),
        (1250, Lately(table=(1250,)), None),  # together no more than one card may be
        (1000, Lately(table=(1000, 1000, 1000)), None),  # a party of four, a little each
        (1000, Lately(table=(2500,)), None),
        (2500, Lately(table=(1000,)), None),
        (2000, Lately(table=(7500,)), None),  # a second person has seen that one
        (2500, Lately(operator=(2500,)), None),
        (2000, Lately(operator=(2500, 2000)), 6500),  # three just under the limit in half an hour
        (1999, Lately(operator=(2500, 2000)), None),
        (2000, Lately(operator=(2500, 1999)), None),
        (2500, Lately(table=(2500,), operator=(2500, 2500)), 7500),
        (
            2600,
            Lately(table=(2500,), operator=(2500, 2500)),
            None,
        ),  # over the limit already: that is asked about
    ],
)
def test_a_gift_in_parts_is_noticed(value: int, lately: Lately, whole: int | None) -> None:
    assert whole == together(value, LIMIT, lately)


@given(value=st.integers(1, 5000), table=AMOUNTS, guest=AMOUNTS, operator=AMOUNTS)
def test_what_is_noticed_passes_the_limit_together_and_not_alone(
    value: int, table: tuple[int, ...], guest: tuple[int, ...], operator: tuple[int, ...]
) -> None:
    whole = together(value, LIMIT, Lately(table, guest, operator))

    assert whole is None or (whole > LIMIT >= value)


@given(parts=st.lists(st.integers(LIMIT // 2, LIMIT), min_size=2, max_size=5).map(tuple))
def test_no_two_parts_of_more_than_half_go_unnoticed_at_one_table(parts: tuple[int, ...]) -> None:
    *before, last = parts
    noticed = together(last, LIMIT, Lately(table=tuple(before)))

    assert (sum(parts) > LIMIT) is (noticed is not None)
