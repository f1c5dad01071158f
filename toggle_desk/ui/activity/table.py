"""The table of the activity page: columns that fit the screen, rows a finger can hit."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from toggle_desk.presenters.activity import ActivityRow
from toggle_desk.presenters.wording import say
from toggle_desk.ui.activity import model
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.scroll_bar import ScrollBar

# Least and wished width in unscaled pixels, and in which order columns make room on a narrow screen.
_WIDTHS = {
    model.WHEN: (132, 144),
    model.AMOUNT: (108, 118),
    model.STATE: (232, 240),
    model.CARD: (112, 118),
    model.REASON: (140, 400),
    model.SITE: (150, 330),
    model.OPERATOR: (96, 150),
}
_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_SPACE, _HEAD_SPACE = 7, 10  # pixels beside a value, to which the style adds the rest, and beside a name
_WHOLE = (model.WHEN, model.AMOUNT)  # months and amounts may be long, and say nothing once they are cut
_FIRST_TO_GO = (model.SITE, model.CARD, model.OPERATOR, model.REASON)


class ActivityTable(QTableView):
    """Shows the rows it is given and tells which one a tap or Enter chose."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = model.ActivityModel()
        self.setVerticalScrollBar(ScrollBar())
        self.setObjectName("activity_table")
        self.say_again()
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self))
        self.setItemDelegateForColumn(model.STATE, model.StateDelegate(self))
        self._dress()
        self.clicked.connect(self._choose)
        self._model.modelReset.connect(self._fit_columns)

    def say_again(self) -> None:
        """Name the table in the language of the moment."""
        self.setAccessibleName(say("activity.table"))

    def show_rows(self, columns: tuple[str, ...], rows: tuple[ActivityRow, ...], chosen: str) -> None:
        """Show exactly these, with one of them marked."""
        self._model.show_rows(columns, rows)
        line = self._model.line_of(chosen) if chosen else -1
        marked = [index.row() for index in self.selectionModel().selectedRows()]
        if line < 0 and marked:
            self.clearSelection()
        elif line >= 0 and line not in marked:
            # workaround: see findings/qt_select_row_from_the_right.sh
            # Qt's own selectRow (6.11) finds no row where the columns run from the right.
            self.selectionModel().setCurrentIndex(self._model.index(line, 0), _WHOLE_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row the keyboard is on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, a line under each, and a ring while the keyboard is here."""
        super().paintEvent(event)
        theme, room = Theme.current, self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.setPen(theme.colour("sunken"))
        for line in range(max(0, self.rowAt(0)), self._model.rowCount()):
            under = self.rowViewportPosition(line) + self.rowHeight(line) - 1
            if under > room.height():
                break
            painter.drawLine(0, under, room.width(), under)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns that fit."""
        super().resizeEvent(event)
        self._fit_columns()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.reference(index.row()))

    def _dress(self) -> None:
        theme = Theme.current
        self.setFont(theme.font(Text.BODY, tabular=True))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.mm(13))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(_Heads(self))

    def _fit_columns(self) -> None:
        """Hide what a narrow list has no room for; share what is left among the rest."""
        if not self._model.columnCount():
            return
        theme, room = Theme.current, self.viewport().width()
        least = {column: theme.px(width) for column, (width, _) in _WIDTHS.items()}
        for column in _WHOLE:
            least[column] = max(least[column], self.sizeHintForColumn(column) + 2 * _SPACE)
        for column in _FIRST_TO_GO:
            if sum(least.values()) > room:
                del least[column]
        least[model.STATE] -= max(0, sum(least.values()) - room)
        wished = {column: max(0, theme.px(_WIDTHS[column][1]) - width) for column, width in least.items()}
        spare = max(0, room - sum(least.values()))
        for column in _WIDTHS:
            self.setColumnHidden(column, column not in least)
        for column, width in least.items():
            self.setColumnWidth(column, width + spare * wished[column] // max(1, sum(wished.values())))


class _Cells(QStyledItemDelegate):
    """Values with the space of their column's name around them."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground over the whole cell, the value within it."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, Theme.current.colour("brand_tint"))
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(_SPACE, 0, -_SPACE, 0)
        super().paint(painter, inside, index)


class _Heads(QHeaderView):
    """The names of the columns, over their values."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setFixedHeight(Theme.current.px(38))
        self.setStretchLastSection(True)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Ask for a line of caption with space around it."""
        return QSize(super().sizeHint().width(), Theme.current.px(38))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw the name, and a line under it."""
        theme, model = Theme.current, self.model()
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        font = theme.font(Text.CAPTION)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        room = rect.adjusted(_HEAD_SPACE, 0, -_HEAD_SPACE, 0)
        name = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        align = model.headerData(
            logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        ) or Qt.AlignmentFlag(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, QStyle.visualAlignment(self.layoutDirection(), align), shown)
        painter.restore()
