"""A name in a list is reached by typing it, with the letters that the keyboard has."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from toggle_desk.ui.widgets.picker import Picker

SITES = (("a", "The Anchor, Leeds"), ("b", "Łódź"), ("c", "Lublin"), ("d", "Østergaard"))


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[Picker]:
    picker = Picker("site_picker", "Site")
    qtbot.addWidget(picker)
    picker.show_choices(SITES, "a")
    picker.show()
    yield picker
    picker.hidePopup()


def test_a_closed_list_goes_to_what_is_typed(picker: Picker) -> None:
    picked: list[str] = []
    picker.picked.connect(picked.append)

    QTest.keyClicks(picker, "ostergaard")

    assert ("Østergaard", ["d"]) == (picker.currentText(), picked)


@pytest.mark.qt_log_ignore("This plugin does not support")  # no display, no windows above others
def test_an_open_list_marks_what_is_typed_and_takes_it_with_enter(picker: Picker) -> None:
    picked: list[str] = []
    picker.picked.connect(picked.append)
    picker.showPopup()

    QTest.keyClicks(picker.view(), "lo")
    assert ("Łódź", []) == (picker.view().currentIndex().data(), picked)

    QTest.keyClick(picker.view(), Qt.Key.Key_Return)
    assert ["b"] == picked


def test_what_is_no_letter_of_a_name_is_left_to_the_list(picker: Picker) -> None:
    QTest.keyClick(picker, Qt.Key.Key_Down)
    QTest.keyClick(picker, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert "Łódź" == picker.currentText()
