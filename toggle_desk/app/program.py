"""One running window: painted first, and only then joined to everything behind it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters import issue_screens, shell_screen
from toggle_desk.presenters.shell_screen import Page
from toggle_desk.runtime.installation import Installation
from toggle_desk.ui.issue_page import IssuePage
from toggle_desk.ui.main_window import MainWindow

if TYPE_CHECKING:  # importing this takes longer than painting the window
    from toggle_desk.app.joined import Joined


class Program(QObject):
    """Shows an empty window at once; what speaks to Toggle is imported while somebody looks at it."""

    def __init__(self, place: Installation) -> None:
        """Build what the first picture needs and nothing else."""
        super().__init__()
        self._place = place
        self._joined: Joined | None = None
        self.practice_wanted = False
        self._issue_page = IssuePage()
        later = (page for page in Page if page is not Page.ISSUE)
        self.window = MainWindow(
            {Page.ISSUE: lambda: self._issue_page, **{page: self._maker(page) for page in later}}
        )
        self._issue_page.display(issue_screens.starting())
        self.window.display(shell_screen.starting(practice=place.practice))
        self.window.painted.connect(self._begin)

    @property
    def joined(self) -> "Joined":
        """Give what is behind the window; it is there once the first picture is on the glass."""
        if self._joined is None:
            from toggle_desk.app.joined import Joined

            self._joined = Joined(self.window, self._issue_page, self._place, self._switch_to_practice)
        return self._joined

    def raise_window(self) -> None:
        """Come to the front: somebody started the program again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def end(self) -> None:
        """Stop the network thread; a card on its way is written down as unknown first."""
        if self._joined is not None:
            self._joined.close()

    def _begin(self) -> None:
        self._joined = self.joined
        self._prepare_views()

    def _prepare_views(self) -> None:
        """Build the other views of the issue page one by one, while nobody waits for them."""
        if self._issue_page.prepare():
            QTimer.singleShot(0, self, self._prepare_views)

    def _maker(self, page: Page) -> Callable[[], QWidget]:
        return lambda: self.joined.page(page)

    def _switch_to_practice(self) -> None:
        self.practice_wanted = True
        self.window.close()
