"""Which PINs no person may choose."""

import pytest

from toggle_desk.domain.pin import is_easy


@pytest.mark.parametrize(
    "pin",
    [
        pytest.param("000000", id="one digit"),
        pytest.param("111112", id="hardly any digits"),
        pytest.param("100000", id="a round number"),
        pytest.param("112112", id="two digits"),
        pytest.param("123456", id="a run"),
        pytest.param("654321", id="a run downwards"),
        pytest.param("890123", id="a run over the end"),
        pytest.param("121212", id="two digits over and over"),
        pytest.param("471471", id="three digits twice"),
        pytest.param("447799", id="pairs"),
        pytest.param("472274", id="the same from its end"),
        pytest.param("147258", id="columns of the pad"),
        pytest.param("159753", id="corner to corner"),
        pytest.param("789456", id="rows of the pad"),
        pytest.param("456777", id="a row and one key"),
        pytest.param("147896", id="around the pad"),
        pytest.param("246810", id="even steps"),
        pytest.param("314159", id="a famous number"),
        pytest.param("311299", id="a day, day first"),
        pytest.param("123199", id="a day, month first"),
        pytest.param("991231", id="a day, year first"),
        pytest.param("202611", id="a year and a month"),
        pytest.param("112026", id="a month and a year"),
    ],
)
def test_a_pin_that_is_guessed_first_is_easy(pin: str) -> None:
    assert is_easy(pin)


@pytest.mark.parametrize("pin", ["482913", "739155", "917364", "902210", "329732", "604817", "327741"])
def test_a_pin_that_tells_nothing_is_not(pin: str) -> None:
    assert not is_easy(pin)


def test_most_pins_may_be_chosen() -> None:
    left = sum(not is_easy(f"{pin:06}") for pin in range(0, 1_000_000, 7))

    assert left > 0.85 * 1_000_000 / 7  # a list that is too long would make guessing easier again
