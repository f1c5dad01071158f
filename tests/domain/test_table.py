import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggle_desk.domain.table import table_key


@pytest.mark.parametrize(
    "written",
    [
        "12",
        " 12 ",
        "Table 12",
        "table12",
        "TABLE  No. 12",
        "#12",
        "012",
        "Tisch 12",
        "\uff11\uff12",
        "\u0661\u0662",
    ],
)
def test_a_table_is_the_same_however_it_is_written(written: str) -> None:
    assert "12" == table_key(written)


@pytest.mark.parametrize("other", ["1 3", "120", "B12", "12a", "Bar 12", "Terrace 12", "twelve"])
def test_another_letter_or_number_is_another_table(other: str) -> None:
    assert table_key("12") != table_key(other)


@pytest.mark.parametrize("nothing", ["", "  ", "-", "?"])
def test_no_table_is_no_table(nothing: str) -> None:
    assert "" == table_key(nothing)


def test_names_are_tables_too() -> None:
    assert table_key("Window seat") == table_key("window-SEAT")


@given(text=st.text(max_size=20))
def test_what_two_spellings_have_in_common_is_a_spelling_itself(text: str) -> None:
    assert table_key(text) == table_key(table_key(text))
