"""The table of the activity page: columns that fit the screen, rows a finger can hit."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from toggle_desk.presenters.activity import ActivityRow
from toggle_desk.presenters.wording import say
from toggle_desk.ui import activity_model as model
from toggle_desk.ui.theme import Text, Theme

# Least and wished width in unscaled pixels, and in which order columns make room on a narrow screen.
_WIDTHS = {
    model.WHEN: (132, 180),
    model.AMOUNT: (108, 130),
    model.STATE: (232, 260),
    model.CARD: (112, 120),
    model.REASON: (140, 330),
    model.SITE: (150, 330),
    model.OPERATOR: (96, 200),
}
_FIRST_TO_GO = (model.SITE, model.CARD, model.OPERATOR, model.REASON)


class ActivityTable(QTableView):
    """Shows the rows it is given and tells which one a tap or Enter chose."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = model.ActivityModel()
        self.setObjectName("activity_table")
        self.setAccessibleName(say("activity.headline"))
        self.setModel(self._model)
        self.setItemDelegateForColumn(model.STATE, model.StateDelegate(self))
        self._dress()
        self.clicked.connect(self._choose)
        self._model.modelReset.connect(self._fit_columns)

    def show_rows(self, columns: tuple[str, ...], rows: tuple[ActivityRow, ...], chosen: str) -> None:
        """Show exactly these, with one of them marked."""
        self._model.show_rows(columns, rows)
        line = self._model.line_of(chosen) if chosen else -1
        marked = [index.row() for index in self.selectionModel().selectedRows()]
        if line < 0 and marked:
            self.clearSelection()
        elif line >= 0 and line not in marked:
            self.selectRow(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row the keyboard is on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

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
        heads = self.horizontalHeader()
        heads.setFixedHeight(theme.px(38))
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _fit_columns(self) -> None:
        """Hide what a narrow list has no room for; share what is left among the rest."""
        if not self._model.columnCount():
            return
        theme, room = Theme.current, self.viewport().width()
        least = {column: theme.px(width) for column, (width, _) in _WIDTHS.items()}
        for column in _FIRST_TO_GO:
            if sum(least.values()) > room:
                del least[column]
        wished = {column: theme.px(_WIDTHS[column][1]) - width for column, width in least.items()}
        spare = max(0, room - sum(least.values()))
        for column in _WIDTHS:
            self.setColumnHidden(column, column not in least)
        for column, width in least.items():
            self.setColumnWidth(column, width + spare * wished[column] // sum(wished.values()))
