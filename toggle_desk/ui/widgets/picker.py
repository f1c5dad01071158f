"""A drop-down whose names are elided, never cut or marked up."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSizePolicy, QStyledItemDelegate

from toggle_desk.presenters.wording import again, say
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.mirror import mirrored
from toggle_desk.ui.widgets.spoken_picker import speak_for_pickers
from toggle_desk.ui.widgets.text import set_plain_tooltip

if TYPE_CHECKING:  # making this class takes longer than painting a picker
    from PySide6.QtWidgets import QStyleOptionViewItem


_LONGEST = 400  # unscaled pixels that a name in the head bar asks for


class Picker(QComboBox):
    """Picks one of (key, label) pairs; tells the key, and only when a person picked. `framed` on a page."""

    picked = Signal(str)

    def __init__(self, name: str, label: str, *, framed: bool = False, millimetres: float = 13.0) -> None:
        super().__init__()
        speak_for_pickers(type(self).__name__)
        self._framed = framed
        self._choices: tuple[tuple[str, str], ...] = ()
        self._typed, self._since_typed = "", QElapsedTimer()
        self.setObjectName(name)
        self._said = label
        self.setAccessibleName(label)
        self.setFont(Theme.current.font(Text.STRONG))
        self.setItemDelegate(_Names(self))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setFixedHeight(Theme.current.mm(millimetres))
        self.activated.connect(self._pick)

    def show_choices(self, choices: Sequence[tuple[str, str]], key: str) -> None:
        """Offer exactly these and show which one holds."""
        offered = tuple(choices)
        if offered != self._choices:
            self._choices = offered
            self.clear()
            self.addItems([label for _, label in offered])
            self.updateGeometry()
        place = next((place for place, (each, _) in enumerate(offered) if each == key), -1)
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.updateGeometry()
        set_plain_tooltip(self, self.currentText())

    def say_again(self) -> None:
        """Name the picker in the language of the moment."""
        self._said = again(self._said)
        self.setAccessibleName(self._said)

    def showPopup(self) -> None:
        """Open the list wide enough for the longest name the window has room for."""
        wanted = self.view().sizeHintForColumn(0) + Theme.current.px(24)
        self.view().installEventFilter(self)
        self.view().setAccessibleName(say("shell.choices", name=self._said))
        self.view().setMinimumWidth(min(wanted, self.window().width() - Theme.current.px(48)))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave digits to the page: an operator who picked a site goes on with the amount."""
        if event.text().isdecimal():
            event.ignore()
        elif not self._type_ahead(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters that are typed while the list is open."""
        return (
            isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._type_ahead(event)
        ) or (super().eventFilter(watched, event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing that was not looked at: only the open list is scrolled."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Ask for room for the name that is shown, not for the longest there is."""
        width = self.fontMetrics().horizontalAdvance(self.currentText()) + Theme.current.px(56)
        # Beside each other a long name must not leave the other one no room.
        return QSize(width if self._framed else min(width, Theme.current.px(_LONGEST)), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Let long names give way."""
        return QSize(Theme.current.px(110), self.minimumHeight())

    def _type_ahead(self, event: QKeyEvent) -> bool:
        """Go to the name that the typed letters mean; False where the key is no letter of a name."""
        letter = event.text()
        going_on = self._since_typed.isValid() and not self._since_typed.hasExpired(
            QApplication.keyboardInputInterval()
        )
        commanding = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if not letter.isprintable() or not letter or commanding or (letter.isspace() and not going_on):
            return False
        from toggle_desk.presenters.type_ahead import typed_ahead  # noqa: PLC0415 - long after the first tile

        self._typed = self._typed + letter if going_on else letter
        self._since_typed.start()
        opened = self.view().isVisible()
        current = self.view().currentIndex().row() if opened else self.currentIndex()
        place = typed_ahead([name for _, name in self._choices], self._typed, current)
        if place >= 0 and opened:
            self.view().setCurrentIndex(self.model().index(place, 0))
        elif place >= 0 and place != current:
            self.setCurrentIndex(place)
            self._pick(place)
        return True

    def _pick(self, place: int) -> None:
        self.picked.emit(self._choices[place][0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge, the name elided, and the arrow where there is a choice."""
        theme = Theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, thickness = ("focus", 2) if self.hasFocus() else ("line", 1)
        if self.hasFocus() or (self.isEnabled() and self.underMouse()) or self._framed:
            painter.setPen(
                QPen(theme.colour("field_edge" if self._framed and edge == "line" else edge), thickness)
            )
            painter.setBrush(theme.colour("surface" if self._framed else "canvas"))
            inset, radius = thickness / 2, theme.px(8)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius
            )
        side, margin = theme.px(18), theme.px(10)
        arrow = QRect(self.width() - margin - side, (self.height() - side) // 2, side, side)
        room = QRect(margin, 0, arrow.left() - 2 * margin, self.height())
        if self.isEnabled():
            box = QRectF(mirrored(self, arrow))
            assets.paint_icon(painter, "down", theme.colours["ink"], box)
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        name = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room.width())
        # The painter mirrors the alignment where the language does.
        painter.drawText(
            mirrored(self, room), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name
        )


class _Names(QStyledItemDelegate):
    """Rows of a list that a finger can hit."""

    def sizeHint(self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for the height of a finger."""
        return QSize(super().sizeHint(option, index).width(), Theme.current.mm(15))
