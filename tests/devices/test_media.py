import pytest

from toggle_desk.devices.media import Custom, Media, Sheet, sheet_for
from toggle_desk.domain.receipt import Paper

A4, LETTER, A6, ENVELOPE = (
    Sheet(21000, 29700),
    Sheet(21590, 27940),
    Sheet(10500, 14800),
    Sheet(11000, 22000),
)


def chosen(media: Media, paper: Paper, needed: int = 9500) -> tuple[int, int]:
    sheet = sheet_for(media, paper, lambda _: needed)
    return sheet.width, sheet.length


@pytest.mark.parametrize("least", [5800, 5785, 5750, 5821])
def test_a_size_of_our_own_is_inside_the_printers_range_also_when_cut_to_whole_points(least: int) -> None:
    width, length = chosen(Media(custom=Custom((least, 8000), (3000, 30000))), Paper.ROLL_58)

    cut = [edge * 72 // 2540 * 2540 / 72 for edge in (width, length)]
    assert least <= cut[0] < 6000
    assert 9500 <= cut[1] < 9600


def test_a_range_without_a_whole_point_inside_gives_the_printers_own_size() -> None:
    own = Sheet(5800, 21000)

    assert (5800, 21000) == chosen(Media((own,), Custom((5800, 5800), (3000, 30000)), own), Paper.ROLL_58)


def test_a_slip_is_never_broader_than_long_so_that_no_filter_turns_it() -> None:
    width, length = chosen(Media(custom=Custom((2500, 8000), (2500, 30000))), Paper.ROLL_80, needed=4000)

    assert width <= length


def test_a_longer_slip_than_the_printer_cuts_is_as_long_as_it_can_be() -> None:
    assert chosen(Media(custom=Custom((5800, 8000), (3000, 10000))), Paper.ROLL_80, needed=12000)[1] <= 10000


def test_of_several_lengths_of_one_roll_the_shortest_that_holds_the_slip_is_taken() -> None:
    media = Media((Sheet(7200, 300000), Sheet(7200, 12000), Sheet(7200, 9000), Sheet(4800, 12000)))

    assert (7200, 12000) == chosen(media, Paper.ROLL_80)
    assert (7200, 300000) == chosen(media, Paper.ROLL_80, needed=400000)


@pytest.mark.parametrize(
    "media",
    [
        Media((A4, ENVELOPE, LETTER), default=A4),
        Media((A4, LETTER), Custom((5500, 21600), (8600, 120000)), A4),
        Media((A4, LETTER), Custom((7600, 21600), (12700, 35600)), A4),
        Media((A4,)),
    ],
    ids=["no rolls", "short sizes too", "no short sizes", "no default"],
)
def test_a_printer_of_sheets_prints_a_slip_on_its_own_paper(media: Media) -> None:
    assert (21000, 29700) == chosen(media, Paper.ROLL_80)


def test_a_sheet_with_edges_is_preferred_to_one_for_photographs() -> None:
    with_edges = Sheet(21000, 29700, 420, 420, 420, 420)

    sheet = sheet_for(Media((A4, with_edges)), Paper.A4, lambda _: 0)

    assert with_edges == sheet


def test_a_sheet_may_be_of_our_own_making_where_the_printer_takes_such_and_else_is_the_printers_own() -> None:
    media = Media((LETTER,), Custom((7600, 21600), (12700, 35600)), LETTER)

    assert pytest.approx(21000, abs=40) == chosen(media, Paper.A4)[0]
    assert (10500, 14800) == chosen(Media((A6,), None, A6), Paper.A4)
    assert (10500, 14800) == chosen(Media((A6,), Custom((5000, 9000), (5000, 9000)), A6), Paper.A4)


def test_a_printer_that_tells_nothing_gets_what_is_set_up() -> None:
    assert (10500, 14800) == chosen(Media(), Paper.A6)
    assert 8000 == chosen(Media(), Paper.ROLL_80)[0]
