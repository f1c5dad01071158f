"""A drop-down whose names are elided, never cut or marked up."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from toggle_desk.ui.theme import Text, Theme
from toggle_desk.ui.widgets.text import set_plain_tooltip


class Picker(QComboBox):
    """Picks one of (key, label) pairs; tells the key, and only when a person picked."""

    picked = Signal(str)

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self._choices: tuple[tuple[str, str], ...] = ()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFont(Theme.current.font(Text.STRONG))
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setFixedHeight(Theme.current.mm(13))
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

    def showPopup(self) -> None:
        """Open the list wide enough for the longest name the window has room for."""
        wanted = self.view().sizeHintForColumn(0) + Theme.current.px(24)
        self.view().setMinimumWidth(min(wanted, self.window().width() - Theme.current.px(48)))
        super().showPopup()

    def sizeHint(self) -> QSize:
        """Ask for room for the name that is shown, not for the longest there is."""
        name = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(name + Theme.current.px(56), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Let long names give way."""
        return QSize(Theme.current.px(110), super().minimumSizeHint().height())

    def _pick(self, place: int) -> None:
        self.picked.emit(self._choices[place][0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as the style does, with the name elided."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        name = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, box.width() - 4)
        option.currentText = name
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
