"""The real window with every page in it, put into any of the sample states."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.scenes import Scene
from tests.ui.screens.pages import APPEARANCE
from toggle_desk.presenters.about import AboutScreen
from toggle_desk.presenters.activity import ActivityScreen
from toggle_desk.presenters.answer import AnswerScreen
from toggle_desk.presenters.check_card import CheckCardScreen
from toggle_desk.presenters.connect import ConnectScreen
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.people import SignInScreen
from toggle_desk.presenters.printer.screen import PrinterScreen
from toggle_desk.presenters.printing.screen import PrintScreen
from toggle_desk.presenters.remote import RemoteScreen
from toggle_desk.presenters.remote_keys import RemoteKeysScreen
from toggle_desk.presenters.reports import ReportsScreen
from toggle_desk.presenters.setup.presenter import SetupScreen
from toggle_desk.ui.about import AboutPage
from toggle_desk.ui.activity.page import ActivityPage
from toggle_desk.ui.answer import AnswerPage
from toggle_desk.ui.check_card import CheckCardPage
from toggle_desk.ui.connect import ConnectPage
from toggle_desk.ui.frame.page import Frame
from toggle_desk.ui.frame.window import MainWindow
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.people import SignInPage
from toggle_desk.ui.printer import PrinterPage
from toggle_desk.ui.printing import PrintPage
from toggle_desk.ui.remote import RemotePage
from toggle_desk.ui.remote_keys import RemoteKeysPage
from toggle_desk.ui.reports import ReportsPage
from toggle_desk.ui.setup import SetupPage

SIZES = {  # width, height in pixels, dots per inch of the screens sold with them
    "till": (1024, 768, 85),
    "wide": (1366, 768, 100),
    "counter": (1280, 800, 96),
    "office": (1920, 1080, 102),
}

W = TypeVar("W", bound=QWidget)


class Stage:
    """A window and its pages, each typed."""

    def __init__(self, width: int, height: int) -> None:
        self.issue = IssuePage()
        self.activity = ActivityPage()
        self.check_card = CheckCardPage()
        self.reports = ReportsPage()
        self.setup = SetupPage()
        self.setup.show_appearance(APPEARANCE)
        self.connect = ConnectPage()
        self.sign_in = SignInPage()
        self.printing = PrintPage()
        self.printer = PrinterPage()
        self.about = AboutPage()
        self.remote = RemotePage()
        self.remote_keys = RemoteKeysPage()
        self.answer = AnswerPage()
        self.window = MainWindow()
        self.window.furnish(
            Frame(),
            {
                Page.ISSUE: lambda: self.issue,
                Page.ACTIVITY: lambda: self.activity,
                Page.CHECK_CARD: lambda: self.check_card,
                Page.REPORTS: lambda: self.reports,
                Page.SETUP: lambda: self.setup,
                Page.CONNECT: lambda: self.connect,
                Page.PRINTING: lambda: self.printing,
                Page.PRINTER: lambda: self.printer,
                Page.PEOPLE: lambda: self.sign_in,
                Page.ABOUT: lambda: self.about,
                Page.REMOTE: lambda: self.remote,
                Page.REMOTE_KEYS: lambda: self.remote_keys,
                Page.ANSWER: lambda: self.answer,
            },
        )
        self.window.resize(width, height)
        self.pages: tuple[QWidget, ...] = (
            self.issue,
            self.activity,
            self.check_card,
            self.reports,
            self.setup,
            self.connect,
            self.sign_in,
            self.printing,
            self.printer,
            self.about,
            self.remote,
            self.remote_keys,
            self.answer,
        )

    def play(self, scene: Scene) -> None:
        """Bring the window into a state and let the layout settle."""
        match scene.screen:
            case AboutScreen():
                self.about.display(scene.screen)
            case AnswerScreen():
                self.answer.display(scene.screen)
            case RemoteScreen():
                self.remote.display(scene.screen)
            case RemoteKeysScreen():
                self.remote_keys.display(scene.screen)
            case ActivityScreen():
                self.activity.display(scene.screen)
            case CheckCardScreen():
                self.check_card.display(scene.screen)
            case ConnectScreen():
                self.connect.display(scene.screen)
            case ReportsScreen():
                self.reports.display(scene.screen)
            case PrinterScreen():
                self.printer.display(scene.screen)
            case PrintScreen():
                self.printing.display(scene.screen)
            case SetupScreen():
                self.setup.display(scene.screen)
            case SignInScreen():
                self.sign_in.display(scene.screen)
            case _:
                self.issue.display(scene.screen)
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
