from toggle_desk.application.challenge_code import symbol_of
from toggle_desk.domain.qr import read_code

FACTS = "TD1|till-2|Sam|OVER|5000|GBP|Waited too long|12"


def test_a_symbol_says_what_it_was_made_for() -> None:
    assert FACTS == read_code(symbol_of(FACTS))
