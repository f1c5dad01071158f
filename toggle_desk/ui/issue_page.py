"""The issue page: one of five views at a time, and all their gestures in one place."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from toggle_desk.presenters.issue_screens import (
    FormScreen,
    GuestScreen,
    IssueScreen,
    ResultScreen,
    ReverseScreen,
    UnknownScreen,
)
from toggle_desk.ui.guest_view import GuestView
from toggle_desk.ui.issue_form import IssueForm
from toggle_desk.ui.result_view import ResultView
from toggle_desk.ui.reverse_view import ReverseView
from toggle_desk.ui.unknown_view import UnknownView
from toggle_desk.ui.widgets.layouts import column
from toggle_desk.ui.widgets.notice import announce


class IssuePage(QWidget):
    """Shows whichever view the screen belongs to; views but the form are built when first shown."""

    tile_tapped = Signal(str)
    pad_pressed = Signal(str)
    amount_pasted = Signal(str)
    reason_tapped = Signal(str)
    table_edited = Signal(str)
    note_edited = Signal(str)
    handover_tapped = Signal(str)
    email_edited = Signal(str)
    issue_clicked = Signal()
    undo_clicked = Signal()
    suggestion_tapped = Signal()
    show_clicked = Signal()
    print_clicked = Signal()
    reverse_clicked = Signal()
    new_clicked = Signal()
    guest_done_clicked = Signal()
    check_again_clicked = Signal()
    manager_clicked = Signal()
    send_again_clicked = Signal(str)
    abandon_clicked = Signal(str)
    next_clicked = Signal()
    reverse_reason_edited = Signal(str)
    reverse_confirmed = Signal()
    reverse_cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("issue_page")
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._first: dict[QWidget, QWidget] = {}  # what has the focus first in each view
        self._form: IssueForm | None = None
        self._result: ResultView | None = None
        self._guest: GuestView | None = None
        self._unknown: UnknownView | None = None
        self._reverse: ReverseView | None = None

    def prepare(self) -> bool:
        """Build one view that was not shown yet, so that no tap waits for it; False when all are there."""
        if self._result is None:
            self._result = self._new_result()
        elif self._unknown is None:
            self._unknown = self._new_unknown()
        elif self._guest is None:
            self._guest = self._new_guest()
        elif self._reverse is None:
            self._reverse = self._new_reverse()
        else:
            return False
        return True

    def display(self, screen: IssueScreen) -> None:
        """Show exactly this."""
        match screen:
            case FormScreen():
                self._form = view = self._form or self._new_form()
                view.display(screen)
            case ResultScreen():
                self._result = view = self._result or self._new_result()
                view.display(screen)
            case GuestScreen():
                self._guest = view = self._guest or self._new_guest()
                view.display(screen)
            case UnknownScreen():
                self._unknown = view = self._unknown or self._new_unknown()
                view.display(screen)
            case ReverseScreen():
                self._reverse = view = self._reverse or self._new_reverse()
                view.display(screen)
            case _:
                assert_never(screen)
        self._turn_to(view, screen)

    def take_key(self, event: QKeyEvent) -> bool:
        """Give digits to the form, and let Escape leave what the guest sees or keep the card."""
        shown, leaving = self._stack.currentWidget(), event.key() == Qt.Key.Key_Escape
        if isinstance(shown, IssueForm):
            return shown.take_key(event)
        if leaving and isinstance(shown, GuestView):
            self.guest_done_clicked.emit()
        elif leaving and isinstance(shown, ReverseView):
            self.reverse_cancelled.emit()
        else:
            return False
        return True

    # The view's own choice of focus saves a keyboard the way through the frame. It is taken out of the view,
    # where Tab would stop at it twice and pass by what stands before it.
    def _turn_to(self, view: QWidget, screen: IssueScreen) -> None:
        if (chosen := view.focusProxy()) is not None:
            self._first[view] = chosen
            view.setFocusProxy(None)  # pyright: ignore[reportArgumentType] - Qt takes None for no proxy
        if self._stack.currentWidget() is view:
            return
        self._stack.setCurrentWidget(view)
        self._first.get(view, view).setFocus()
        announce(view, _said(screen))

    def _new_form(self) -> IssueForm:
        form = IssueForm()
        form.tile_tapped.connect(self.tile_tapped)
        form.pad_pressed.connect(self.pad_pressed)
        form.amount_pasted.connect(self.amount_pasted)
        form.reason_tapped.connect(self.reason_tapped)
        form.table_edited.connect(self.table_edited)
        form.note_edited.connect(self.note_edited)
        form.handover_tapped.connect(self.handover_tapped)
        form.email_edited.connect(self.email_edited)
        form.issue_clicked.connect(self.issue_clicked)
        form.undo_clicked.connect(self.undo_clicked)
        form.suggestion_tapped.connect(self.suggestion_tapped)
        self._stack.addWidget(form)
        return form

    def _new_result(self) -> ResultView:
        result = ResultView()
        result.show_clicked.connect(self.show_clicked)
        result.print_clicked.connect(self.print_clicked)
        result.reverse_clicked.connect(self.reverse_clicked)
        result.new_clicked.connect(self.new_clicked)
        self._stack.addWidget(result)
        return result

    def _new_guest(self) -> GuestView:
        guest = GuestView()
        guest.guest_done_clicked.connect(self.guest_done_clicked)
        self._stack.addWidget(guest)
        return guest

    def _new_unknown(self) -> UnknownView:
        unknown = UnknownView()
        unknown.check_again_clicked.connect(self.check_again_clicked)
        unknown.manager_clicked.connect(self.manager_clicked)
        unknown.send_again_clicked.connect(self.send_again_clicked)
        unknown.abandon_clicked.connect(self.abandon_clicked)
        unknown.next_clicked.connect(self.next_clicked)
        self._stack.addWidget(unknown)
        return unknown

    def _new_reverse(self) -> ReverseView:
        reverse = ReverseView()
        reverse.reverse_reason_edited.connect(self.reverse_reason_edited)
        reverse.reverse_confirmed.connect(self.reverse_confirmed)
        reverse.reverse_cancelled.connect(self.reverse_cancelled)
        self._stack.addWidget(reverse)
        return reverse


def _said(screen: IssueScreen) -> str:
    """Tell whoever cannot see it what the page has turned to."""
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
        case _:
            assert_never(screen)
