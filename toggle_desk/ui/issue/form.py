"""The form on which a card is put together: amount, reason, hand-over, Issue."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from toggle_desk.presenters.choice import Pick
from toggle_desk.presenters.issue.screen import FormScreen, Tile
from toggle_desk.presenters.wording import say
from toggle_desk.ui.looks.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling, space
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.pad import AMOUNT, Pad, pad_key
from toggle_desk.ui.widgets.text import TextLabel

_REASON_WIDTH = 150  # least width of a tile, which holds most reasons on a line or two; larger text wraps
_SIDE_WIDTHS = (300, 470)  # of the right-hand column, least and most, in unscaled pixels
_FORM_WIDTH, _FORM_HEIGHT = 1120, 830  # beyond these the eye travels too far, in unscaled pixels
_APART_MILLIMETRES = 10.5  # between Issue and anything else that is tapped
_FEW_REASONS = 6  # more of them take a third row
_NO_LIMIT = 16_777_215  # Qt's own word for it
_TILE_WIDTH = 64  # unscaled pixels that an amount takes at its smallest
_TILE_ROWS = 4  # as many as the pad beside them has
_HANDOVER_ICONS = {"show": "show", "print": "print", "email": "email"}


class IssueForm(QWidget):
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
        self._tiles = Choices(_tile_columns, step=Text.KEY, largest=60)
        self._pad = Pad(
            "amount_pad", AMOUNT, {"back": say("issue.pad.back"), "clear": say("issue.pad.clear")}
        )
        self._amounts = QWidget()
        self._reasons = Choices(_reason_columns, largest=26)
        self._table = Field("table_field", say("issue.table"))
        self._note = Field("note_field", say("issue.note"))
        self._amount = TextLabel(name="amount_display", step=Text.AMOUNT, fit=True)
        self._unusual = TextLabel(name="amount_unusual", step=Text.CAPTION, ink="warn", wrap=True)
        self._filling = TextLabel(name="amount_filling", step=Text.CAPTION, ink="muted", wrap=True)
        self._product = TextLabel(name="summary_product", wrap=True, lines=2)
        self._reason = TextLabel(name="summary_reason", ink="muted", wrap=True, lines=2)
        self._left = TextLabel(name="left_today", step=Text.CAPTION, ink="muted", wrap=True)
        self._handovers = Choices(_side_by_side, stacked=True, millimetres=18, largest=18)
        self._hint = TextLabel(name="handover_hint", step=Text.CAPTION, ink="muted", wrap=True)
        self._email = Field("guest_email_field", say("issue.email"))
        self._suggestion = Button("email_suggestion", millimetres=15)
        self._undo = Button("undo_button", icon="reverse", step=Text.TITLE, millimetres=15)
        self._notice = Notice("issue_notice")
        self._issue = Button("issue_button", look=Look.PRIMARY, step=Text.KEY, millimetres=20, once=True)
        self._waits = self._holds_focus = self._many = False
        self._apart = QWidget()
        self._stops: tuple[QWidget, ...] = ()
        self._folded: bool | None = None
        self._sides = row()
        self._side = QWidget()
        self._side_box = column(self._side, gap=12)
        self._left_box = column(gap=6, margins=(20, 12, 0, 12))
        self._way = self._choice_of_way()
        self._way_holder = QWidget()
        self._way_box = column(self._way_holder)
        self._way_area = scrolling(self._way_holder)
        self._arrange()
        self._join()
        self.say_again()

    def say_again(self) -> None:
        """Name the form, where the focus may rest, in the language of the moment."""
        self.setAccessibleName(say("issue.how_much"))

    def display(self, screen: FormScreen) -> None:
        """Show exactly this."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the tiles under them where both have no room."""
        super().resizeEvent(event)
        self._fold(folded=self.width() < _least_width())
        self._share_height()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the spaces too where the language does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self._folded is not None:
            folded, self._folded = self._folded, None
            self._fold(folded=folded)

    def _arrange(self) -> None:
        theme = Theme.current
        self._sides.addStretch(1)
        left = scrolling(self._left_side())
        left.setMaximumSize(theme.px(_FORM_WIDTH), theme.px(_FORM_HEIGHT))
        self._sides.addWidget(left, 1000)
        self._side.setMaximumHeight(theme.px(_FORM_HEIGHT))
        self._arrange_side()
        self._sides.addWidget(self._side, 480)
        self._sides.addStretch(1)
        page = column(self)
        page.addLayout(self._sides, 1000)
        page.addStretch(1)
        self._fold(folded=False)

    def _fold(self, *, folded: bool) -> None:
        """Keep Issue in sight: alone beside what scrolls, or with all that belongs to it."""
        if folded is self._folded:
            return
        self._folded = folded
        theme, box, apart = Theme.current, self._side_box, Theme.current.mm(_APART_MILLIMETRES)
        space, edge = theme.space(12), theme.space(20)
        (self._left_box if folded else self._way_box).insertWidget(-1, self._way)
        self._way_area.setVisible(not folded)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        )
        least, most = (0, _NO_LIMIT) if folded else (theme.px(_SIDE_WIDTHS[0]), theme.px(_SIDE_WIDTHS[1]))
        self._side.setMinimumWidth(least)
        self._side.setMaximumWidth(most)
        self._side.setSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Maximum if folded else QSizePolicy.Policy.Preferred,
        )
        leading = edge if folded else apart
        if self.isRightToLeft():
            box.setContentsMargins(edge, space, leading, space)
        else:
            box.setContentsMargins(leading, space, edge, space)
        trailing = edge if folded else 0
        if self.isRightToLeft():
            self._left_box.setContentsMargins(trailing, space, edge, space)
        else:
            self._left_box.setContentsMargins(edge, space, trailing, space)

    def _share_height(self) -> None:
        """Lower the keys a little where the fields below them would be out of sight."""
        room = min(self.height(), Theme.current.px(_FORM_HEIGHT))
        parts = (self._left_box.itemAt(place) for place in range(self._left_box.count()))
        others = [one for one in parts if one and not one.isEmpty() and one.widget() is not self._amounts]
        margins = self._left_box.contentsMargins()
        wanted = margins.top() + margins.bottom() + len(others) * self._left_box.spacing()
        wanted += self._pad.full_height + sum(one.minimumSize().height() for one in others)
        short = not self._folded and wanted > room
        self._pad.show_low(self._many or short)
        # An address needs the room beside them too; what is given stands in the head bar as well.
        tight = short and self._email.isVisibleTo(self)
        self._product.setVisible(not tight)
        self._issue.setFixedHeight(Theme.current.mm(15 if self._folded or tight else 20))

    def _left_side(self) -> QWidget:
        side = QWidget()
        box = self._left_box
        side.setLayout(box)
        box.addWidget(TextLabel(say("issue.how_much"), step=Text.TITLE))
        amounts = self._amounts
        amounts.setMaximumHeight(self._pad.maximumHeight())
        beside = row(amounts, gap=16)
        beside.addWidget(self._tiles, 1)
        beside.addWidget(self._pad, 1)
        box.addWidget(amounts, 4)
        box.addItem(space(4))
        box.addWidget(TextLabel(say("issue.why"), step=Text.TITLE))
        box.addWidget(self._reasons, 2)
        fields = row(gap=12)
        fields.addWidget(self._table, 1)
        fields.addWidget(self._note, 3)
        box.addItem(space(2))
        box.addLayout(fields)
        return side

    def _arrange_side(self) -> None:
        theme, box = Theme.current, self._side_box
        self._way_box.addWidget(self._way)
        box.addWidget(self._way_area, 1)
        self._apart.setFixedHeight(theme.mm(_APART_MILLIMETRES) - 2 * theme.space(12))
        box.addWidget(self._undo)
        box.addWidget(self._notice)
        box.addWidget(self._apart)
        box.addWidget(self._issue)

    def _choice_of_way(self) -> QWidget:
        upper = QWidget()
        box = column(upper)
        box.addWidget(self._summary())
        box.addItem(space(6))
        box.addWidget(self._left)
        box.addItem(space(12))
        box.addWidget(TextLabel(say("issue.handover"), step=Text.TITLE, wrap=True))
        box.addItem(space(6))
        box.addWidget(self._handovers)
        box.addItem(space(6))
        box.addWidget(self._hint)
        box.addItem(space(8))
        address = column(gap=8)
        address.addWidget(self._email)
        address.addWidget(self._suggestion)
        box.addLayout(address)
        box.addStretch(1)
        return upper

    def _summary(self) -> QFrame:
        summary = panel()
        box = column(summary, gap=2, margins=(20, 10, 20, 14))
        box.addWidget(self._amount)
        box.addWidget(self._unusual)
        self._unusual.hide()
        box.addWidget(self._filling)
        self._filling.hide()
        box.addWidget(self._product)
        box.addWidget(self._reason)
        return summary

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


def _least_width() -> int:
    """Give the pixels that tiles, full-size keys and the side column take beside each other."""
    theme = Theme.current
    tile, key = max(theme.mm(15), theme.space(_TILE_WIDTH)), theme.mm(20)
    return 4 * key + 2 * tile + theme.space(68) + theme.px(_SIDE_WIDTHS[0])


def _tile(tile: Tile) -> Choice:
    return Choice(tile.key, f"amount_tile_{tile.minor}", tile.label, tile.selected)


def _pick(prefix: str, pick: Pick) -> Choice:
    return Choice(pick.code, f"{prefix}_{pick.code}", pick.label, pick.selected, pick.enabled)


def _handover(pick: Pick) -> Choice:
    icon = _HANDOVER_ICONS.get(pick.code, "forward")
    return Choice(pick.code, f"handover_{pick.code}", pick.label, pick.selected, pick.enabled, icon)


def _tile_columns(_width: int, count: int) -> int:
    return -(-count // _TILE_ROWS) if count > 2 * _TILE_ROWS else min(2, count)


def _reason_columns(width: int, count: int) -> int:
    fitting = min(4, max(2, width // Theme.current.space(_REASON_WIDTH)))
    rows = -(-count // fitting)
    return -(-count // rows)


def _side_by_side(_width: int, count: int) -> int:
    return count
