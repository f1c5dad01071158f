"""An amount well over what an operator usually gives is noticed, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.usual import ENOUGH, Usual, usual_of


def test_of_a_few_cards_nobody_can_say_what_is_usual() -> None:
    assert usual_of([2000] * (ENOUGH - 1)) is None
    assert Usual(middle=2000, nearly_all=2000) == usual_of([2000] * ENOUGH)


@pytest.mark.parametrize(
    ("minor", "well_over"), [(2000, False), (3000, False), (3999, False), (4000, True), (200000, True)]
)
def test_twice_the_usual_is_noticed(minor: int, well_over: bool) -> None:
    usual = usual_of([2000] * 20)

    assert usual is not None
    assert usual.is_well_over(minor) is well_over


def test_what_somebody_gives_now_and_then_is_usual_too() -> None:
    now_and_then = usual_of([1000] * 18 + [5000] * 2)
    once = usual_of([1000] * 19 + [5000])

    assert now_and_then is not None
    assert once is not None
    assert (False, True) == (now_and_then.is_well_over(5000), once.is_well_over(5000))


def test_of_two_in_the_middle_the_smaller_one_is_usual() -> None:
    usual = usual_of([1000] * 5 + [3000] * 5)

    assert Usual(middle=1000, nearly_all=3000) == usual


@given(st.lists(st.integers(1, 10**7), min_size=ENOUGH, max_size=50))
def test_at_most_one_card_in_twenty_was_well_over_what_is_usual(amounts: list[int]) -> None:
    usual = usual_of(amounts)

    assert usual is not None
    assert sum(map(usual.is_well_over, amounts)) * 20 <= len(amounts)
