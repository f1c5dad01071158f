from toggle_desk.domain.printing import PrinterSetup
from toggle_desk.domain.receipt import Paper


def test_a_roll_has_the_letters_of_the_usual_printer_unless_it_is_set_up() -> None:
    assert PrinterSetup(paper=Paper.ROLL_80).letters == 48
    assert PrinterSetup(paper=Paper.ROLL_58).letters == 32
    assert PrinterSetup(paper=Paper.ROLL_58, columns=42).letters == 42


def test_a_line_of_dots_is_a_multiple_of_eight() -> None:
    assert PrinterSetup(paper=Paper.ROLL_80).dots == 576
    assert PrinterSetup(paper=Paper.ROLL_58, columns=33).dots == 392
