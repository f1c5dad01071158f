"""What a card that is read back proves."""

from dataclasses import replace

import pytest

from tests.domain.protocol import RIGHT, TWO, WRONG, S, card, intent, line
from toggle_desk.domain.card import LineItem
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.read_back import read_back


@pytest.mark.parametrize(
    ("line_items", "state"),
    [
        pytest.param((line(told=card(2000)),), S.ISSUED, id="balance"),
        pytest.param((line(told=card(2000, 2000)),), S.ISSUED, id="balance and initial"),
        pytest.param((line(2000, card(2000, 2000)),), S.ISSUED, id="everything"),
        pytest.param((line(told=card(500, 2000)),), S.ISSUED, id="spent from, initial told"),
        pytest.param((line(2000, card(500)),), S.ISSUED, id="spent from, value told"),
        pytest.param((line(told=card(0, 2000)),), S.ISSUED, id="spent"),
        pytest.param((line(2000, card(None)),), S.ISSUED, id="value only"),
        pytest.param((line(told=card(None, 2000)),), S.ISSUED, id="initial only"),
        pytest.param((line(0, card(2000)),), S.ISSUED, id="a free line is worth nothing to the books"),
        pytest.param((line(told=card(4500)),), S.MISMATCH, id="balance too high"),
        pytest.param((line(told=card(500)),), S.MISMATCH, id="balance too low, nothing vouches"),
        pytest.param((line(told=card(4500, 2000)),), S.MISMATCH, id="balance above initial"),
        pytest.param((line(told=card(-100, 2000)),), S.MISMATCH, id="balance below nothing"),
        pytest.param((line(told=card(2000, 4500)),), S.MISMATCH, id="initial wrong"),
        pytest.param((line(4500, card(None)),), S.MISMATCH, id="value wrong"),
        pytest.param((line(4500),), S.MISMATCH, id="value wrong, no card"),
        pytest.param((line(4500, hidden=True),), S.MISMATCH, id="value wrong, card hidden"),
        pytest.param((line(told=card(None)),), S.ISSUED_INCOMPLETE, id="nothing tells what it is worth"),
        pytest.param((line(2000),), S.ISSUED_INCOMPLETE, id="no card yet"),
        pytest.param((line(),), S.ISSUED_INCOMPLETE, id="nothing told"),
        pytest.param((line(told=card(2000, number=None)),), S.ISSUED_INCOMPLETE, id="no number yet"),
        pytest.param((), S.ISSUED_INCOMPLETE, id="no line"),
        pytest.param((line(2000, hidden=True),), S.ISSUED, id="card hidden"),
        pytest.param((line(hidden=True),), S.ISSUED, id="only an id is shown"),
        pytest.param(TWO, S.DUPLICATE, id="two cards"),
        pytest.param((*RIGHT, *WRONG), S.DUPLICATE, id="two cards, one wrong"),
        pytest.param((line(2000, card(0, 2000)), line(-2000, card(0))), S.ISSUED, id="reversed since"),
        pytest.param((line(-2000),), S.ISSUED_INCOMPLETE, id="only the reversal"),
    ],
)
def test_a_card_is_issued_only_where_toggle_shows_what_was_decided(
    line_items: tuple[LineItem, ...], state: State
) -> None:
    assert state is read_back(intent(S.SENDING), line_items)


@pytest.mark.parametrize(("line_items", "state"), [((line(-2000),), S.ISSUED), ((), S.ISSUED_INCOMPLETE)])
def test_a_reversal_is_done_where_it_is_listed(line_items: tuple[LineItem, ...], state: State) -> None:
    reversal = replace(intent(S.SENDING), kind=Kind.REVERSAL)

    assert state is read_back(reversal, line_items)
