"""The real window with every page in it, put into any of the sample states."""

from functools import cache, partial
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tests.doubles.services import services_of
from tests.ui.scenes import Scene, Screen
from tests.ui.screens.pages import APPEARANCE
from toggle_desk.app.rooms import room_for
from toggle_desk.presenters.page import Page
from toggle_desk.ui.frame.page import Frame
from toggle_desk.ui.frame.window import MainWindow
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.setup import SetupPage

SIZES = {  # width, height in pixels, dots per inch of the screens sold with them
    "till": (1024, 768, 85),
    "wide": (1366, 768, 100),
    "counter": (1280, 800, 96),
    "office": (1920, 1080, 102),
}

W = TypeVar("W", bound=QWidget)


class View(Protocol):
    """What every page is: a widget with one way in."""

    def display(self, screen: Screen) -> None: ...


class Stage:
    """A window and the widgets of its pages, without their presenters."""

    def __init__(self, width: int, height: int) -> None:
        self._pages = {page: kind_of(page)() for page in Page}
        self.page(SetupPage).show_appearance(APPEARANCE)
        self.window = MainWindow()
        self.window.furnish(Frame(), {page: partial(self._pages.__getitem__, page) for page in Page})
        self.window.resize(width, height)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        return tuple(self._pages.values())

    def page(self, kind: type[W]) -> W:
        """Give the page of that kind."""
        (found,) = (widget for widget in self.pages if isinstance(widget, kind))
        return found

    def play(self, scene: Scene) -> None:
        """Bring the window into a state and let the layout settle."""
        cast("View", self._pages[scene.page]).display(scene.screen)
        self.window.display(scene.shell)
        self.window.show()
        settle()

    def find(self, kind: type[W], name: str) -> W:
        """Give the widget of that kind and object name."""
        widget = self.window.findChild(kind, name)
        assert widget is not None, name
        return widget

    def close(self) -> None:
        """Take the window away, and pages it never showed."""
        self.window.close()
        self.window.deleteLater()
        for page in self.pages:
            page.deleteLater()


@cache
def kind_of(page: Page) -> type[QWidget]:
    """Say what widget a room has, by building it once; on the stage it does only what a test tells it."""
    widget = room_for(page, services_of()).widget
    widget.deleteLater()
    return type(widget)


def settle() -> None:
    """Let layouts, paints and deferred deletions happen."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


class Heard:
    """Everything that a widget said by its own signals, or by those of its panels, in order."""

    def __init__(self, widget: QObject) -> None:
        self.said: list[tuple[object, ...]] = []
        if isinstance(widget, IssuePage):
            for panel in widget.built:
                self._listen(panel)
            widget.panel_built.connect(self._listen)
        else:
            self._listen(widget)

    def _listen(self, widget: QObject) -> None:
        for name, member in vars(type(widget)).items():
            if isinstance(member, Signal):
                getattr(widget, name).connect(partial(self._hear, name))

    def _hear(self, name: str, *facts: object) -> None:
        self.said.append((name, *facts))
