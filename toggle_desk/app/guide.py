"""Leads through the real window by the names of things on screen, and takes pictures on the way."""

import json
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from toggle_desk.app.program import Program
from toggle_desk.presenters.page import Page
from toggle_desk.ui.appearance import theme
from toggle_desk.ui.appearance.palettes import CONTRAST, DARK, LIGHT
from toggle_desk.ui.widgets.text import TextLabel

SIZES = ((800, 600), (1024, 768), (1920, 1080))
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
USUAL = (1024, 768)
PATIENCE = 30_000  # milliseconds for any one screen to come up
W = TypeVar("W", bound=QObject)


class Guide(QObject):
    """Does what a person would do, and waits for what a person would wait for."""

    def __init__(
        self, application: QApplication, program: Program, origin: str, folder: Path, *, short: bool
    ) -> None:
        """Take the program, the local Toggle's address, and where the pictures go."""
        super().__init__()
        self._application = application
        self._program = program
        self._origin = origin
        self._folder = folder
        self._window = program.window
        self._sizes = (USUAL,) if short else SIZES
        self._mirrored = {} if short else {"-rtl": Qt.LayoutDirection.RightToLeft}
        self._themes = dict(list(THEMES.items())[:1]) if short else THEMES
        self.screens = self.count = 0
        self._seen: set[Page] = set()

    def enter(self) -> None:
        """Open the window."""
        self._window.resize(*USUAL)
        self._window.show()

    def leave(self) -> None:
        """Close the window and stop the network thread."""
        self._window.close()
        self._program.end()

    def arrange(self, method: str, fault: object = None) -> None:
        """Tell the local Toggle what goes wrong from now on, or that nothing does."""
        with closing(HTTPConnection(urlsplit(self._origin).netloc)) as line:
            line.request(method, "/sandbox/faults", json.dumps(fault))
            line.getresponse().read()

    def photograph(self, name: str, *, brief: bool = False) -> None:
        """Take the screen in every size, direction and theme; in one size where it does not stay."""
        self.screens += 1
        self._seen.add(self._program.joined.house.frame.page)
        own = self._application.layoutDirection()
        for width, height in (USUAL,) if brief else self._sizes:
            self._window.resize(width, height)
            for ending, direction in {"": own, **self._mirrored}.items():
                self._application.setLayoutDirection(direction)
                self.settle()
                for look, colours in self._themes.items():
                    theme.recolour(self._application, colours)
                    self.settle(5)
                    file = f"{self.screens:02}-{name}-{look}-{width}x{height}{ending}.png"
                    self._window.grab().save(str(self._folder / file))
                    self.count += 1
        self._application.setLayoutDirection(own)
        theme.recolour(self._application, LIGHT)
        self._window.resize(*USUAL)
        self.settle()

    def photograph_the_rest(self) -> None:
        """Open every page that no picture was taken of yet."""
        for page in Page:
            if page not in self._seen:
                self._program.joined.house.open(page)
                self.settle()
                self.photograph(page.value)

    def press(self, name: str) -> None:
        """Press a button as soon as it can be. Raises LookupError where that never comes."""
        self.until(lambda: self.enabled(name), name)
        self.find(QAbstractButton, name).click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Write into a field."""
        field = self.find(QLineEdit, name)
        field.setText(text)
        field.textEdited.emit(text)
        self.settle()

    def enabled(self, name: str) -> bool:
        """Say whether a button can be pressed."""
        button = self._window.findChild(QAbstractButton, name)
        return button is not None and button.isVisible() and button.isEnabled()

    def shown(self, name: str) -> bool:
        """Say whether something is in sight."""
        widget = self._window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def says(self, name: str, word: str) -> bool:
        """Say whether a line that is in sight says something with this word in it."""
        line = self._window.findChild(TextLabel, name)
        return line is not None and line.isVisible() and word in line.text()

    def find(self, kind: type[W], name: str) -> W:
        """Give what has this name. Raises LookupError where nothing has."""
        found = self._window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def until(self, ready: Callable[[], bool], what: str) -> None:
        """Wait for something. Raises LookupError naming what never came up."""
        waited = QElapsedTimer()
        waited.start()
        while not ready():
            if waited.elapsed() > PATIENCE:
                raise LookupError(what)
            self.settle()

    def settle(self, milliseconds: int = 60) -> None:
        """Let the window do what is due, for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
