import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.application.card_code import code_of
from toggle_desk.domain.qr import Modules, read_code


def modules_of(text: str, level: str, mask: int | None = None) -> Modules:
    code = segno.make(text, error=level, micro=False, mask=mask, boost_error=False, encoding="latin1")
    return tuple(bytes(line) for line in code.matrix)


@given(st.text("0123456789", min_size=1, max_size=60))
def test_every_number_reads_back(number: str) -> None:
    assert number == read_code(code_of(number))


@given(st.text("ABCXYZ0123 -/", min_size=1, max_size=40), st.sampled_from("lmqh"), st.integers(0, 7))
def test_every_level_and_mask_reads_back(text: str, level: str, mask: int) -> None:
    assert text == read_code(modules_of(text, level, mask))


@given(st.text("abcXYZé?", min_size=1, max_size=30), st.sampled_from("lmqh"))
def test_an_alias_in_any_letters_reads_back(text: str, level: str) -> None:
    assert text == read_code(modules_of(text, level))


def test_a_code_for_one_number_does_not_read_as_another() -> None:
    assert read_code(code_of("6301190012345674821")) != "6301190012345674822"


@pytest.mark.parametrize(
    "modules", [(), (b"\x01",) * 21, (bytes(20),) * 21, (bytes(22),) * 22, (bytes(45),) * 45]
)
def test_what_is_no_code_is_not_read(modules: Modules) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of them says the same
        read_code(modules)


def test_a_number_too_long_to_be_read_back_gets_no_code() -> None:
    with pytest.raises(ValueError, match="53"):
        code_of("7" * 400)
