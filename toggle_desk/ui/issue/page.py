"""The issue page: one of six panels at a time."""

from typing import TypeVar, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from toggle_desk.presenters.issue.screen import (
    ApprovalScreen,
    FormScreen,
    GuestScreen,
    IssueScreen,
    ResultScreen,
    ReverseScreen,
    UnknownScreen,
)
from toggle_desk.ui.issue.approval import ApprovalView
from toggle_desk.ui.issue.doubt import UnknownView
from toggle_desk.ui.issue.form import IssueForm
from toggle_desk.ui.issue.guest import GuestView
from toggle_desk.ui.issue.result import ResultView
from toggle_desk.ui.issue.reversal import ReverseView
from toggle_desk.ui.widgets.layouts import column
from toggle_desk.ui.widgets.notice import announce

Panel = IssueForm | ResultView | UnknownView | GuestView | ReverseView | ApprovalView
# In the order in which they are likely to be needed.
_PANELS: tuple[type[Panel], ...] = (
    IssueForm,
    ResultView,
    UnknownView,
    GuestView,
    ApprovalView,
    ReverseView,
)
P = TypeVar("P", bound=QWidget)


class IssuePage(QWidget):
    """Implements `IssueView`: shows the panel that the screen belongs to.

    A panel is built when first shown, or by `prepare`.
    """

    panel_built = Signal(QWidget)  # a panel whose gestures can be joined now

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("issue_page")
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._first: dict[QWidget, QWidget] = {}  # what has the focus first in each panel
        self._panels: dict[type[QWidget], QWidget] = {}

    def prepare(self) -> bool:
        """Build one panel that was not shown yet, so that no tap waits for it; False when all are there."""
        missing = next((kind for kind in _PANELS if kind not in self._panels), None)
        if missing is not None:
            self.panel(missing)
        return missing is not None

    @property
    def built(self) -> tuple[QWidget, ...]:
        """Give the panels that were built so far."""
        return tuple(self._panels.values())

    def panel(self, kind: type[P]) -> P:
        """Give a panel, built now if it was not before."""
        built = self._panels.get(kind)
        if isinstance(built, kind):
            return built
        panel = kind()
        self._panels[kind] = panel
        self._stack.addWidget(panel)
        self.panel_built.emit(panel)
        return panel

    def display(self, screen: IssueScreen) -> None:
        match screen:
            case FormScreen():
                panel = self.panel(IssueForm)
                panel.display(screen)
            case ResultScreen():
                panel = self.panel(ResultView)
                panel.display(screen)
            case GuestScreen():
                panel = self.panel(GuestView)
                panel.display(screen)
            case UnknownScreen():
                panel = self.panel(UnknownView)
                panel.display(screen)
            case ReverseScreen():
                panel = self.panel(ReverseView)
                panel.display(screen)
            case ApprovalScreen():
                panel = self.panel(ApprovalView)
                panel.display(screen)
            case _:
                assert_never(screen)
        self._turn_to(panel, screen)

    def take_key(self, event: QKeyEvent) -> bool:
        """Give digits to the form, and let Escape leave what the guest sees or keep the card."""
        shown, leaving = self._stack.currentWidget(), event.key() == Qt.Key.Key_Escape
        if isinstance(shown, IssueForm):
            return shown.take_key(event)
        if isinstance(shown, ApprovalView):
            return shown.take_key(event)
        if leaving and isinstance(shown, GuestView):
            shown.guest_done_clicked.emit()
        elif leaving and isinstance(shown, ReverseView):
            shown.reverse_cancelled.emit()
        else:
            return False
        return True

    # The panel's own choice of focus saves a keyboard the way through the frame. It is taken out of the
    # panel, where Tab would stop at it twice and pass by what stands before it.
    def _turn_to(self, panel: QWidget, screen: IssueScreen) -> None:
        if (chosen := panel.focusProxy()) is not None:
            self._first[panel] = chosen
            panel.setFocusProxy(None)  # pyright: ignore[reportArgumentType] - Qt takes None for no proxy
        if self._stack.currentWidget() is panel:
            return
        self._stack.setCurrentWidget(panel)
        self._first.get(panel, panel).setFocus()
        announce(panel, _said(screen))


def _said(screen: IssueScreen) -> str:
    """Tell a screen reader what the page has turned to."""
    match screen:
        case FormScreen():
            return screen.notice or screen.amount_spoken
        case ResultScreen():
            return f"{screen.headline}. {screen.amount}. {screen.notice}"
        case GuestScreen():
            return f"{screen.title}. {screen.amount}"
        case UnknownScreen():
            return f"{screen.headline}. {screen.message} {screen.check_line}"
        case ReverseScreen():
            return f"{screen.headline} {screen.message}"
        case ApprovalScreen():
            return f"{screen.headline}. {screen.why} {screen.prompt}"
        case _:
            assert_never(screen)
