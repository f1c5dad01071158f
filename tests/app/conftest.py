"""The whole program in its real window, in practice mode, on a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.hands import ready
from toggle_desk.app.program import Program
from toggle_desk.runtime.installation import Installation


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    assert qapp
    place = Installation.of(tmp_path, None, practice=True)
    place.make_folder()
    program = Program(place)
    program.window.resize(1024, 768)
    program.window.show()
    qtbot.waitUntil(lambda: ready(program, "amount_tile_2000"), timeout=30_000)
    yield program
    program.window.close()
    program.end()
    program.window.deleteLater()
