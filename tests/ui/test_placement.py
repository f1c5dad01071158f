"""The window stands where it can be seen whole, and where it stood last."""

from collections.abc import Callable, Iterator
from random import Random

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.stage import settle
from toggle_desk.ui.frame.placement import within
from toggle_desk.ui.frame.window import MainWindow

NORMAL, MAXIMISED, FULL = SHAPES = ("window", "maximised", "full screen")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Opened = Callable[..., MainWindow]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opened]:
    """Give an opener of windows by what was kept and what is wished."""
    assert qapp
    windows: list[MainWindow] = []

    def opened(kept: bytes = b"", wish: str | None = None) -> MainWindow:
        windows.append(MainWindow())
        windows[-1].placement.open(kept, wish)
        settle()
        return windows[-1]

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize(
    ("frame", "fits"),
    [
        ((100, 100, 1280, 860), (100, 100, 1280, 860)),
        ((0, 0, 1280, 900), (0, 0, 1280, 900)),
        ((-300, -40, 1280, 860), (0, 0, 1280, 860)),
        ((900, 300, 1280, 860), (640, 190, 1280, 860)),
        ((0, 0, 3000, 2000), (0, 0, 1920, 1050)),
        ((-5000, 9000, 400, 300), (0, 750, 400, 300)),
    ],
)
def test_a_frame_is_moved_and_made_smaller_no_more_than_it_must_be(
    frame: tuple[int, ...], fits: tuple[int, ...]
) -> None:
    assert within(QRect(0, 0, 1920, 1050), QRect(*frame)) == QRect(*fits)


def test_a_panel_at_the_left_or_the_top_is_minded_too() -> None:
    assert QRect(64, 30, 960, 738) == within(QRect(64, 30, 960, 738), QRect(0, 0, 1280, 860))


def test_a_screen_that_is_too_small_for_the_usual_window_is_filled(opened: Opened) -> None:
    assert opened().isMaximized()


@pytest.mark.parametrize("shape", SHAPES)
def test_the_window_opens_as_it_is_wished_whatever_was_kept(opened: Opened, shape: str) -> None:
    for before in SHAPES:
        kept = bytes(opened(wish=before).saveGeometry().data())

        window = opened(kept, shape)

        assert (window.isMaximized(), window.isFullScreen()) == (shape == MAXIMISED, shape == FULL)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_window_opens_as_it_was_left_where_nothing_is_wished(opened: Opened, shape: str) -> None:
    window = opened(bytes(opened(wish=shape).saveGeometry().data()))

    assert (window.isMaximized(), window.isFullScreen()) == (shape == MAXIMISED, shape == FULL)


def test_size_and_place_are_there_again(opened: Opened) -> None:
    window = opened(wish=NORMAL)
    told: list[bytes] = []
    window.placement.settled.connect(told.append)
    window.setGeometry(QRect(3, 60, 795, 620))
    settle()
    window.close()

    assert opened(told[-1]).geometry() == window.geometry()


@pytest.mark.parametrize(
    "place", [(-700, -500, 780, 640), (5000, 4000, 780, 640), (0, 0, 6000, 5000), (300, 500, 780, 640)]
)
def test_a_window_that_was_kept_where_no_screen_is_comes_back_whole(
    opened: Opened, place: tuple[int, ...]
) -> None:
    elsewhere = MainWindow()  # as on a screen that had room for it there
    elsewhere.setGeometry(QRect(*place))
    kept = bytes(elsewhere.saveGeometry().data())
    elsewhere.deleteLater()

    back = opened(kept, NORMAL)

    assert back.screen().availableGeometry().contains(back.frameGeometry())


def test_a_spoilt_file_opens_a_window_all_the_same(opened: Opened) -> None:
    chance = Random(13)
    kept = bytes(opened(wish=NORMAL).saveGeometry().data())
    spoilt = [b"", b"{}", kept[:-9], kept + kept, bytes(len(kept)), b"\xff" * len(kept)]
    for _ in range(12):
        one = bytearray(kept)
        one[chance.randrange(len(one))] = chance.randrange(256)
        spoilt.append(bytes(one))

    for file in spoilt:
        window = opened(file, NORMAL)
        assert window.isVisible()
        assert window.screen().availableGeometry().contains(window.frameGeometry())


def test_full_screen_is_left_for_what_was_before(opened: Opened) -> None:
    window = opened(wish=MAXIMISED)

    window.placement.turn_full_screen()
    filled = window.isFullScreen()
    window.placement.turn_full_screen()

    assert (True, False, True) == (filled, window.isFullScreen(), window.isMaximized())


def test_what_a_person_chose_stays_until_the_till_is_set_up_otherwise(opened: Opened) -> None:
    window = opened(wish=FULL)
    window.placement.turn_full_screen()

    window.placement.wish(FULL)
    left = window.isFullScreen()
    window.placement.wish(MAXIMISED)

    assert (False, True) == (left, window.isMaximized())


def test_a_window_that_was_minimised_comes_back_as_it_was(opened: Opened) -> None:
    window = opened(wish=MAXIMISED)
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)

    window.placement.bring_back()

    assert (False, True) == (window.isMinimized(), window.isMaximized())
