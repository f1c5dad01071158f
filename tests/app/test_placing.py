"""The window opens as its till is set up, and stands where it stood at the last start."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.stage import settle
from toggle_desk.app.placing import open_window
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.runtime.paths import Paths
from toggle_desk.ui.frame.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LARGER = """
from toggle_desk.app.start import new_application
from toggle_desk.ui.appearance import theme
screen = new_application().primaryScreen()
print(theme.apply(new_application.__globals__["QApplication"].instance()).dots_per_inch)
print(screen.physicalDotsPerInch())
"""


class Till:
    """A folder, and windows that were opened in it one after the other."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.windows: list[MainWindow] = []

    def open(self) -> MainWindow:
        self.windows.append(MainWindow())
        open_window(self.windows[-1].placement, self.paths)
        settle()
        return self.windows[-1]


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    assert qapp
    till = Till(Paths(tmp_path))
    yield till
    for window in till.windows:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("shape", WindowShape)
def test_the_first_picture_is_as_the_till_is_set_up(till: Till, shape: WindowShape) -> None:
    till.paths.settings.write_text(f'schema = 1\n[till]\nname = "a"\nwindow = "{shape}"\n', "utf-8")

    window = till.open()

    assert (window.isMaximized(), window.isFullScreen()) == (
        shape is WindowShape.MAXIMISED,
        shape is WindowShape.FULL_SCREEN,
    )


@pytest.mark.parametrize(
    "spoilt",
    [b"", b"window", b"[till]\nwindow = 3", b"till = 'window'", b"[till]\nwindow = 'tiny'", b"\xff window"],
)
def test_settings_that_make_no_sense_open_a_window_all_the_same(till: Till, spoilt: bytes) -> None:
    till.paths.settings.write_bytes(spoilt)

    assert till.open().isVisible()


def test_where_the_window_was_closed_it_opens_again(till: Till) -> None:
    window = till.open()
    window.showNormal()
    settle()
    window.setGeometry(3, 50, 780, 610)
    settle()
    window.close()

    assert till.open().geometry() == window.geometry()
    assert 0 == till.paths.window_place.stat().st_mode & 0o077


def test_practice_keeps_a_place_of_its_own(tmp_path: Path) -> None:
    real, practice = (Paths.of(tmp_path, practice=practice).window_place for practice in (False, True))

    assert real != practice


def test_a_folder_that_cannot_be_written_to_loses_the_place_and_nothing_else(till: Till) -> None:
    till.paths.window_place.mkdir()

    till.open().close()

    assert till.open().isVisible()


def test_a_finger_is_no_larger_where_a_computer_draws_everything_larger() -> None:
    drawn = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.5"}

    said = subprocess.run(
        [sys.executable, "-c", LARGER], env=os.environ | drawn, capture_output=True, text=True, check=True
    )

    reckoned, true = map(float, said.stdout.split())
    assert reckoned == pytest.approx(true) == pytest.approx(66.6, abs=0.1)
