"""The form on which a card is put together: amount, reason, hand-over, Issue."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.issue.screen import FormScreen, Tile
from toggle_desk.presenters.wording import say
from toggle_desk.ui.issue.parts import FormParts
from toggle_desk.ui.widgets.choices import Choice
from toggle_desk.ui.widgets.notice import announce
from toggle_desk.ui.widgets.pad import pad_key

_FEW_REASONS = 6  # more of them take a third row
_HANDOVER_ICONS = {"show": "show", "print": "print", "email": "email"}


class IssueForm(FormParts):
    """Three taps from left to right: how much, why, and the button that says what it will do."""

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

    def __init__(self) -> None:
        super().__init__()
        self._waits = self._holds_focus = False
        self._stops: tuple[QWidget, ...] = ()
        self._join()
        self.say_again()

    def say_again(self) -> None:
        """Name the form, where the focus may rest, in the language of the moment."""
        self.setAccessibleName(say("issue.how_much"))

    def display(self, screen: FormScreen) -> None:
        """Show the form as it is filled in."""
        self._tiles.show_choices([_tile(tile) for tile in screen.tiles])
        self._tiles.setVisible(bool(screen.tiles))
        self._pad.show_enabled(screen.pad_enabled)
        self._reasons.show_choices([_pick("reason", reason) for reason in screen.reasons])
        self._many = len(screen.reasons) > _FEW_REASONS
        self._table.show_text(screen.table)
        self._note.show_text(screen.note)
        self._amount.show_text(screen.amount, ink="ink" if screen.amount_set else "muted")
        if screen.amount_spoken != self._amount.accessibleDescription():
            self._amount.setAccessibleDescription(screen.amount_spoken)
            announce(self._amount, screen.amount_spoken)
        if screen.unusual != self._unusual.text():
            self._unusual.show_text(screen.unusual)
            self._unusual.setVisible(bool(screen.unusual))
            announce(self._unusual, screen.unusual)
        self._filling.show_text(screen.filling)
        self._filling.setVisible(bool(screen.filling) and not screen.unusual)
        self._product.show_text(screen.summary_product)
        self._reason.show_text(screen.summary_reason)
        self._left.show_text(screen.left_today)
        self._left.setVisible(bool(screen.left_today))
        self._handovers.show_choices([_handover(handover) for handover in screen.handovers])
        self._hint.show_text(screen.handover_hint)
        needs_room = any((screen.notice, screen.filling, screen.unusual, screen.suggestion, screen.undo))
        self._hint.setVisible(bool(screen.handover_hint) and not needs_room)
        self._email.setVisible(screen.email_visible)
        self._email.show_text(screen.email)
        self._share_height()
        for button, label in ((self._suggestion, screen.suggestion), (self._undo, screen.undo)):
            if button.hasFocus() and not label:
                self._holds_focus = False
                self.setFocus()  # else Qt hands it to the site's picker or to Issue, and Enter presses that
            button.show_label(label)
            button.setVisible(bool(label))
        # How a card gets on is said once; the seconds of an email that waits are not counted aloud.
        counts = self._waits and bool(screen.undo)
        if screen.busy and not counts and screen.issue_label != self._issue.accessibleName():
            announce(self._issue, screen.issue_label)
        self._waits = bool(screen.undo)
        self._issue.show_label(screen.issue_label)
        self._show_ready(ready=screen.can_issue)
        self._issue.show_busy(screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._apart.setVisible(not screen.notice)
        self._lay_tab_order()

    def take_key(self, event: QKeyEvent) -> bool:
        """Let digits reach the pad, and a copied amount the presenter; a text field keeps its own."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.amount_pasted.emit(QGuiApplication.clipboard().text())
            return True
        key = pad_key(event)
        if key is None or not self._pad.is_enabled() or (event.isAutoRepeat() and key != "back"):
            return False
        self.pad_pressed.emit(key)
        return True

    def _join(self) -> None:
        self._tiles.tapped.connect(self.tile_tapped)
        self._pad.pressed.connect(self.pad_pressed)
        self._reasons.tapped.connect(self.reason_tapped)
        self._table.edited.connect(self.table_edited)
        self._note.edited.connect(self.note_edited)
        self._handovers.tapped.connect(self.handover_tapped)
        self._email.edited.connect(self.email_edited)
        self._issue.clicked.connect(self.issue_clicked)
        self._undo.clicked.connect(self.undo_clicked)
        self._suggestion.clicked.connect(self.suggestion_tapped)
        self._give_keys()

    def _give_keys(self) -> None:
        """Let Ctrl+Enter press the button from anywhere, also from a text field."""
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._issue.click)

    def _show_ready(self, *, ready: bool) -> None:
        """Keep the keyboard here while the button is off: Qt would hand it to the site's picker meanwhile."""
        pressed = self._issue.hasFocus()
        self._issue.show_enabled(ready)
        if pressed and not ready:
            self._holds_focus = True
            self.setFocus()
        elif ready and self._holds_focus:
            self._holds_focus = False
            if self.hasFocus():
                self._issue.setFocus()

    def _lay_tab_order(self) -> None:
        order: list[QWidget] = [
            *self._tiles.buttons,
            *self._pad.keys,
            *self._reasons.buttons,
            self._table.line,
            self._note.line,
            *self._handovers.buttons,
            self._email.line,
            self._suggestion,
            self._undo,
            self._issue,
        ]
        stops = tuple(widget for widget in order if widget.isVisibleTo(self))
        if stops != self._stops:  # one that is hidden would not be moved, and hold back what follows it
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)


def _tile(tile: Tile) -> Choice:
    return Choice(tile.key, f"amount_tile_{tile.minor}", tile.label, tile.selected)


def _pick(prefix: str, pick: Pick) -> Choice:
    return Choice(pick.code, f"{prefix}_{pick.code}", pick.label, pick.selected, pick.enabled)


def _handover(pick: Pick) -> Choice:
    icon = _HANDOVER_ICONS.get(pick.code, "forward")
    return Choice(pick.code, f"handover_{pick.code}", pick.label, pick.selected, pick.enabled, icon)
