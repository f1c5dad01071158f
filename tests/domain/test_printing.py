from toggle_desk.domain.printing import PrinterSetup
from toggle_desk.domain.receipt import Paper


def test_a_roll_has_the_letters_of_the_usual_printer_unless_it_is_set_up() -> None:
    assert 48 == PrinterSetup(paper=Paper.ROLL_80).letters
    assert 32 == PrinterSetup(paper=Paper.ROLL_58).letters
    assert 42 == PrinterSetup(paper=Paper.ROLL_58, columns=42).letters


def test_a_line_of_dots_is_a_multiple_of_eight() -> None:
    assert 576 == PrinterSetup(paper=Paper.ROLL_80).dots
    assert 392 == PrinterSetup(paper=Paper.ROLL_58, columns=33).dots
