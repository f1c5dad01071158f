"""One running window: painted first, and only then joined to everything behind it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from toggle_desk.runtime.installation import Installation
from toggle_desk.ui.frame.window import MainWindow

if TYPE_CHECKING:  # importing this takes longer than painting the window
    from toggle_desk.app.joined import Joined


class Program(QObject):
    """Shows a bare window at once; everything else is imported while the operator looks at it."""

    def __init__(self, place: Installation) -> None:
        """Build what the first picture needs and nothing else."""
        super().__init__()
        self._place = place
        self._joined: Joined | None = None
        self.practice_wanted = False
        self.window = MainWindow()
        self.window.painted.connect(self._begin_soon)

    @property
    def joined(self) -> "Joined":
        """Give what is behind the window; it is there once the first picture is on the glass."""
        if self._joined is None:
            from toggle_desk.app.joined import Joined

            self._joined = Joined(self.window, self._place, self._switch_to_practice)
        return self._joined

    def raise_window(self) -> None:
        """Come to the front: the program was started again."""
        self.window.placement.bring_back()

    def end(self) -> None:
        """Stop the network thread; a card on its way is given a few seconds more, see `is_finishing`."""
        if self._joined is not None:
            self._joined.close()

    def is_finishing(self) -> bool:
        """Say whether a card that was on its way at the end is still waited for."""
        return self._joined is not None and self._joined.network.is_finishing

    def _begin_soon(self) -> None:
        # One turn later, so that the first picture reaches the glass before the imports begin.
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        try:
            self._joined = self.joined
        except BaseException:
            QCoreApplication.exit(1)  # a window that stays bare for good is of no use
            raise

    def _switch_to_practice(self) -> None:
        self.practice_wanted = True
        self.window.close()
