"""The rows of the activity page for Qt's table: plain text, equal to what the screen value holds."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from toggle_desk.presenters.activity import ActivityRow
from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import INKS, SIGNS, Text, Theme

Index = QModelIndex | QPersistentModelIndex

WHEN, AMOUNT, STATE, CARD, REASON, SITE, OPERATOR = range(7)
_FIELDS = ("when", "amount", "state", "card", "reason", "site", "operator")
_TONE_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class ActivityModel(QAbstractTableModel):
    """Holds the loaded rows; a longer list with the same beginning is appended, so that nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ActivityRow, ...] = ()
        self._columns: tuple[str, ...] = ()

    def show_rows(self, columns: tuple[str, ...], rows: tuple[ActivityRow, ...]) -> None:
        """Hold exactly these."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()
        if rows == self._rows:
            return
        held = len(self._rows)
        if held and rows[:held] == self._rows:
            self.beginInsertRows(_NOWHERE, held, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        elif held == len(rows) and all(
            old.reference == new.reference for old, new in zip(self._rows, rows, strict=True)
        ):
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(held - 1, len(self._columns) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def reference(self, line: int) -> str:
        """Tell which intent a line shows."""
        return self._rows[line].reference

    def line_of(self, reference: str) -> int:
        """Tell on which line an intent is shown, -1 where it is not."""
        return next((line for line, row in enumerate(self._rows) if row.reference == reference), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the loaded rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        """Give a cell's text, alignment or tone."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return getattr(self._rows[index.row()], _FIELDS[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == _TONE_ROLE:
            return self._rows[index.row()].tone
        return None


class StateDelegate(QStyledItemDelegate):
    """Draws a state as a sign, a word and a colour: never by colour alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground as the style does, then sign and word."""
        theme = Theme.current
        tone = Tone(index.data(_TONE_ROLE))
        word = str(index.data())
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        plain.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        box = option.rect.adjusted(10, 0, -theme.px(6), 0)
        side = theme.px(18)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign = QRect(box.left(), box.center().y() - side // 2, side, side)
        sign = QStyle.visualRect(option.direction, option.rect, sign)
        assets.paint_icon(painter, SIGNS[tone], theme.colours[INKS[tone]], QRectF(sign))
        font = theme.font(Text.STRONG)
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if tone is Tone.PLAIN else INKS[tone]))
        room = box.adjusted(side + theme.px(8), 0, 0, 0)
        shown = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, room.width())
        room = QStyle.visualRect(option.direction, option.rect, room)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        align |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, align, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for room for the word and its sign."""
        word = QFontMetrics(Theme.current.font(Text.STRONG)).horizontalAdvance(str(index.data()))
        return QSize(word + Theme.current.px(10 + 18 + 8 + 8), super().sizeHint(option, index).height())


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == AMOUNT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
