"""The window wears what was chosen on this till, from its first picture on."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from toggle_desk.app.wardrobe import ScreenWardrobe, colours_of, dress_bare_window, kept
from toggle_desk.presenters.appearance import Appearance, ThemeChoice
from toggle_desk.ui.appearance.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.frame.window import MainWindow


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    assert qapp
    window = MainWindow()
    yield window
    window.deleteLater()


@pytest.mark.parametrize(
    ("choice", "colours"),
    [
        (ThemeChoice.LIGHT, LIGHT),
        (ThemeChoice.DARK, DARK),
        (ThemeChoice.CONTRAST, CONTRAST),
    ],
)
def test_a_theme_is_worn_at_once_and_again_after_a_restart(
    qapp: QApplication, window: MainWindow, tmp_path: Path, choice: ThemeChoice, colours: dict[str, str]
) -> None:
    file = tmp_path / "appearance.json"
    wardrobe = ScreenWardrobe(qapp, window, file)

    assert wardrobe.wear(Appearance(choice, 125, 115))
    worn = Theme.current.colours
    again = ScreenWardrobe(qapp, window, file)

    assert worn is colours
    assert again.worn() == Appearance(choice, 125, 115)
    assert (1.25, 1.15) == (Theme.current.factor, Theme.current.text)


def test_the_first_picture_has_the_chosen_ground(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "appearance.json"
    file.write_text(json.dumps({"theme": "dark", "scale": 100, "text": 100}), "utf-8")

    dress_bare_window(qapp, file)

    assert QColor(DARK["canvas"]) == qapp.palette().window().color()


def test_without_a_choice_the_computer_decides(qapp: QApplication, tmp_path: Path) -> None:
    before = qapp.palette()

    dress_bare_window(qapp, tmp_path / "appearance.json")

    assert qapp.palette() == before
    assert colours_of(ThemeChoice.SYSTEM) in (LIGHT, DARK, CONTRAST)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00"])
def test_a_damaged_choice_is_no_reason_not_to_open(tmp_path: Path, text: str) -> None:
    file = tmp_path / "appearance.json"
    file.write_text(text, "utf-8")

    assert Appearance() == kept(file)


def test_a_folder_that_cannot_be_written_to_loses_the_choice_and_nothing_else(
    qapp: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "in the way").touch()
    wardrobe = ScreenWardrobe(qapp, window, tmp_path / "in the way" / "appearance.json")

    assert not wardrobe.wear(Appearance(ThemeChoice.DARK))
    assert Theme.current.colours is DARK


def test_a_language_is_spoken_at_once_and_again_after_a_restart(
    qapp: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "appearance.json"
    wardrobe = ScreenWardrobe(qapp, window, file)
    heard: list[str] = []
    wardrobe.language_changed = lambda: heard.append("changed")

    assert wardrobe.wear(Appearance(language="en"))
    assert wardrobe.wear(Appearance(ThemeChoice.DARK, language="en"))

    assert ["changed"] == heard
    assert "en" == ScreenWardrobe(qapp, window, file).worn().language
    assert ("en", "English") in wardrobe.languages()
