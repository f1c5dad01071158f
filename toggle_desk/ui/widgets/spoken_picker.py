"""What assistive tools are told of a picker: its name is what it is, its value what is chosen.

Qt's own word for a drop-down has its choice for a name on Linux and macOS, also where it was given another,
so that two of them that stand on the same choice cannot be told apart.
"""

import sys
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox

_NO_WORD_FOR_A_VALUE = sys.platform == "linux"  # AT-SPI has figures only: the choice is described there


# workaround: see findings/qt_drop_down_called_by_its_choice.sh
class SpokenPicker(QAccessibleWidget):
    """A combo box with its open list as its one child; it is opened as by a finger."""

    def __init__(self, picker: QComboBox) -> None:
        super().__init__(picker, QAccessible.Role.ComboBox)
        self._picker = picker

    def text(self, kind: QAccessible.Text) -> str:
        """Say one of the things that are asked for."""
        match kind:
            case QAccessible.Text.Value:
                return self._picker.currentText()
            case QAccessible.Text.Description:
                return self._picker.currentText() if _NO_WORD_FOR_A_VALUE else ""
            case _:
                return super().text(kind)

    def childCount(self) -> int:
        """Count the list while it is open: of a closed one Qt says that its lines are in sight."""
        return int(self._picker.view().isVisible())

    def child(self, _index: int) -> QAccessibleInterface:
        """Give the list."""
        return QAccessible.queryAccessibleInterface(self._picker.view())

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Say that it is the first."""
        return 0

    def actionNames(self) -> list[str]:
        """Offer to open the list, and the focus."""
        return [_OPEN, _FOCUS]

    def doAction(self, action: str) -> None:
        """Do one of them."""
        if not self._picker.isEnabled():
            return
        if action == _OPEN:
            self._picker.showPopup()
        elif action == _FOCUS:
            self._picker.setFocus()


_OPEN, _FOCUS = "ShowMenu", "SetFocus"  # as Qt's own actions are called


@cache
def speak_for_pickers(class_name: str) -> None:
    """Have Qt ask this module about a class of widgets, from now on."""

    def made(asked: str, thing: QObject) -> QAccessibleInterface | None:
        return SpokenPicker(thing) if asked == class_name and isinstance(thing, QComboBox) else None

    QAccessible.installFactory(made)
