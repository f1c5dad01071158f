"""What the form is made of and where it stands: side by side, or one below the other on a narrow screen."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choices
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import column, panel, row, scrolling, space
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.pad import AMOUNT, Pad
from toggle_desk.ui.widgets.text import TextLabel

_REASON_WIDTH = 150  # least width of a tile, which holds most reasons on a line or two; larger text wraps
_SIDE_WIDTHS = (300, 470)  # of the right-hand column, least and most, in unscaled pixels
_FORM_WIDTH, _FORM_HEIGHT = 1120, 830  # beyond these the eye travels too far, in unscaled pixels
_APART_MILLIMETRES = 10.5  # between Issue and anything else that is tapped
_NO_LIMIT = 16_777_215  # Qt's own word for it
_TILE_WIDTH = 64  # unscaled pixels that an amount takes at its smallest
_TILE_ROWS = 4  # as many as the pad beside them has


class FormParts(QWidget):
    """Keeps Issue in sight on every screen; `ui.issue.form` says what the parts show."""

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
        self._many = False  # whether the reasons take a third row
        self._apart = QWidget()
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


def _least_width() -> int:
    """Give the pixels that tiles, full-size keys and the side column take beside each other."""
    theme = Theme.current
    tile, key = max(theme.mm(15), theme.space(_TILE_WIDTH)), theme.mm(20)
    return 4 * key + 2 * tile + theme.space(68) + theme.px(_SIDE_WIDTHS[0])


def _tile_columns(_width: int, count: int) -> int:
    return -(-count // _TILE_ROWS) if count > 2 * _TILE_ROWS else min(2, count)


def _reason_columns(width: int, count: int) -> int:
    fitting = min(4, max(2, width // Theme.current.space(_REASON_WIDTH)))
    rows = -(-count // fitting)
    return -(-count // rows)


def _side_by_side(_width: int, count: int) -> int:
    return count
