import pytest

from toggle_desk.application.card_code import code_of
from toggle_desk.domain.qr import read_code


def test_a_code_says_the_number_it_was_made_for() -> None:
    assert "6335860000000012345" == read_code(code_of("6335860000000012345"))


@pytest.mark.parametrize("number", ["😀", "点"])
def test_a_code_that_would_not_say_its_number_is_not_shown(number: str) -> None:
    with pytest.raises(ValueError, match=r"^\d+$"):
        code_of(number)
