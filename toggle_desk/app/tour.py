"""Photographs every screen of the real window in practice mode."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from toggle_desk.app.program import Program
from toggle_desk.app.start import SWITCH_INTERVAL, has_display, new_application
from toggle_desk.presenters import wording
from toggle_desk.runtime.installation import Installation

SIZES = ((1024, 768), (1920, 1080))
PATIENCE = 30_000  # milliseconds for any one screen to come up
W = TypeVar("W", bound=QWidget)


def tour(options: argparse.Namespace) -> int:
    """Save a PNG of every screen under the folder asked for; gives 0, or 1 where a screen never came up."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.setswitchinterval(SWITCH_INTERVAL)
    new_application()
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="toggle-desk-tour-") as data:
        place = Installation.of(Path(data), None, practice=True)
        place.paths.root.mkdir(parents=True)
        guide = _Guide(Program(place), folder)
        try:
            guide.walk()
        except LookupError as missing:
            sys.stderr.write(f"{missing}\n")
            return 1
        finally:
            guide.leave()
    sys.stderr.write(wording.say("app.tour_done", count=str(guide.count), folder=str(folder)) + "\n")
    return 0


class _Guide(QObject):
    """Walks through the program as a person would: by the names of things on screen."""

    def __init__(self, program: Program, folder: Path) -> None:
        super().__init__()
        self._program = program
        self._folder = folder
        self._window = program.window
        self.count = 0

    def walk(self) -> None:
        """Visit every screen. Raises LookupError naming what never came up."""
        self._window.resize(*SIZES[0])
        self._window.show()
        self._until(lambda: self._enabled("amount_tile_2000"), "the issue page")
        self._photograph("01-issue-empty")
        for name in ("amount_tile_2000", "reason_waited"):
            self._press(name)
        self._type("table_field", "12")
        self._photograph("02-issue-ready")
        self._press("handover_email")
        self._photograph("03-issue-by-email")
        self._press("handover_show")
        self._press("issue_button")
        self._until(lambda: self._shown("result_amount"), "the result")
        self._photograph("04-card-issued")
        self._press("result_show")
        self._until(lambda: self._shown("guest_done"), "the guest's view")
        self._photograph("05-guest")
        self._press("guest_done")
        self._press("result_reverse")
        self._photograph("06-reverse")
        self._press("reverse_cancel")
        self._press("result_new")
        for number, page in enumerate(("activity", "check_card", "reports", "settings"), start=7):
            self._press(f"nav_{page}")
            self._settle()
            self._photograph(f"{number:02}-{page.replace('_', '-')}")
        self._press("setup_about")
        self._until(lambda: self._shown("about_text"), "the licences")
        self._photograph("11-about")
        self._press("nav_issue")

    def leave(self) -> None:
        """Close the window and stop the network thread."""
        self._window.close()
        self._program.end()

    def _photograph(self, name: str) -> None:
        for width, height in SIZES:
            self._window.resize(width, height)
            self._settle()
            self._window.grab().save(str(self._folder / f"{name}-{width}x{height}.png"))
            self.count += 1
        self._window.resize(*SIZES[0])
        self._settle()

    def _press(self, name: str) -> None:
        self._until(lambda: self._enabled(name), name)
        self._find(QAbstractButton, name).click()
        self._settle()

    def _type(self, name: str, text: str) -> None:
        field = self._find(QLineEdit, name)
        field.setText(text)
        field.textEdited.emit(text)
        self._settle()

    def _enabled(self, name: str) -> bool:
        button = self._window.findChild(QAbstractButton, name)
        return button is not None and button.isVisible() and button.isEnabled()

    def _shown(self, name: str) -> bool:
        widget = self._window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def _find(self, kind: type[W], name: str) -> W:
        found = self._window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def _until(self, ready: Callable[[], bool], what: str) -> None:
        waited = QElapsedTimer()
        waited.start()
        while not ready():
            if waited.elapsed() > PATIENCE:
                raise LookupError(what)
            self._settle()

    def _settle(self) -> None:
        """Let the window do what is due, for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()
