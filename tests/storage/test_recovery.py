"""The keys on paper: copied by hand, and told which line was copied wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.doubles.ledger import KEYS
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys
from toggle_desk.storage.recovery import LINES, keys_of, sheet_of

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
KEY = st.binary(min_size=KEY_LENGTH, max_size=KEY_LENGTH)


@given(file=KEY, seal=KEY)
def test_what_is_printed_is_read_again(file: bytes, seal: bytes) -> None:
    keys = LedgerKeys(file, seal)
    lines = sheet_of(keys)

    assert LINES == len(lines)
    assert keys == keys_of("\n".join(lines))
    assert keys == keys_of("".join(lines).replace(" ", ""))
    numbered = "\n".join(f" {number}. {line.lower()}" for number, line in enumerate(lines, 1))
    assert keys == keys_of(numbered.replace("o", "0").replace("i", "1"))


def test_every_wrong_letter_is_found_in_its_line() -> None:
    lines = sheet_of(KEYS)
    for number, line in enumerate(lines, 1):
        for place, letter in enumerate(line.replace(" ", "")):
            bare = list(line.replace(" ", ""))
            bare[place] = ALPHABET[(ALPHABET.index(letter) + 1 + place) % len(ALPHABET)]
            if bare[place] != letter:
                wrong = [*lines[: number - 1], "".join(bare), *lines[number:]]
                assert str(number) == _refused("\n".join(wrong))


@pytest.mark.parametrize("moved", [(0, 1), (2, 6)])
def test_two_lines_that_changed_places_are_found(moved: tuple[int, int]) -> None:
    lines = list(sheet_of(KEYS))
    one, other = moved
    lines[one], lines[other] = lines[other], lines[one]

    assert str(one + 1) == _refused("\n".join(lines))


def test_a_line_that_was_left_out_or_written_twice_is_found() -> None:
    lines = sheet_of(KEYS)

    assert "8" == _refused("\n".join(lines[:-1]))
    assert "4" == _refused("\n".join((*lines[:3], *lines[4:])))
    assert "8" == _refused("\n".join((*lines, lines[-1])))
    assert "1" == _refused("")


def _refused(text: str) -> str:
    with pytest.raises(NotAccepted) as refusal:
        keys_of(text)
    assert Code.KEY_MISTYPED is refusal.value.code
    return refusal.value.facts["line"]
