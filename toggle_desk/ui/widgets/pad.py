"""The number pad of the till: digits fill from the right, as on a card terminal."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.layouts import grid
from toggle_desk.ui.widgets.looks import Look

Place = tuple[int, int, int, int]  # row, column, rows, columns

AMOUNT: Mapping[str, Place] = MappingProxyType(
    {
        "7": (0, 0, 1, 1),
        "8": (0, 1, 1, 1),
        "9": (0, 2, 1, 1),
        "back": (0, 3, 2, 1),
        "4": (1, 0, 1, 1),
        "5": (1, 1, 1, 1),
        "6": (1, 2, 1, 1),
        "1": (2, 0, 1, 1),
        "2": (2, 1, 1, 1),
        "3": (2, 2, 1, 1),
        "clear": (2, 3, 2, 1),
        "0": (3, 0, 1, 2),
        "00": (3, 2, 1, 1),
    }
)
PIN: Mapping[str, Place] = MappingProxyType(
    {
        **{str(digit): ((digit - 1) // 3, (digit - 1) % 3, 1, 1) for digit in range(1, 10)},
        "clear": (3, 0, 1, 1),
        "0": (3, 1, 1, 1),
        "back": (3, 2, 1, 1),
    }
)
_POINTS = (".", ",", "\N{ARABIC DECIMAL SEPARATOR}")
_KEY_MILLIMETRES = 20.0  # the size at which people stop mistyping on a 15-inch till
_LOW_MILLIMETRES = 15.0
_LARGEST_MILLIMETRES = 28.0


class Pad(QWidget):
    """Keys of 20 mm; object names are `<prefix>_<key>`."""

    pressed = Signal(str)

    def __init__(self, prefix: str, places: Mapping[str, Place], labels: Mapping[str, str]) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand so in every language
        layout = grid(self, gap=8)
        self._keys: dict[str, Button] = {}
        for key, (row, column, rows, columns) in places.items():
            button = self._key(prefix, key, labels.get(key, ""))
            layout.addWidget(button, row, column, rows, columns)
            side = Theme.current.mm(_KEY_MILLIMETRES)
            button.setMinimumSize(columns * side, rows * side)
            self._keys[key] = button
        self._bound(layout.rowCount(), layout.columnCount(), layout.spacing())

    @property
    def keys(self) -> Sequence[Button]:
        """The keys in reading order."""
        return tuple(self._keys.values())

    def show_enabled(self, enabled: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Allow typing or not."""
        for button in self._keys.values():
            button.show_enabled(enabled)

    @property
    def full_height(self) -> int:
        """The pixels of height that keys of full size take."""
        layout = cast("QGridLayout", self.layout())
        rows, gap = layout.rowCount(), layout.spacing()
        return rows * Theme.current.mm(_KEY_MILLIMETRES) + (rows - 1) * gap

    def show_low(self, low: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Give a quarter of the height away where what stands below needs it."""
        side = Theme.current.mm(_LOW_MILLIMETRES if low else _KEY_MILLIMETRES)
        for button in self._keys.values():
            button.setMinimumHeight(side)

    def keep_low(self, low: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Give it away in a page that scrolls too, which otherwise takes all the height it would like."""
        side = Theme.current.mm(_LOW_MILLIMETRES if low else _LARGEST_MILLIMETRES)
        for button in self._keys.values():
            button.setMaximumHeight(side)

    def is_enabled(self) -> bool:
        """Say whether the keys can be pressed."""
        return next(iter(self._keys.values())).isEnabled()

    def _key(self, prefix: str, key: str, spoken: str) -> Button:
        soft = key in ("back", "clear")
        button = Button(
            f"{prefix}_{key}",
            look=Look.KEY_SOFT if soft else Look.KEY,
            icon="back" if key == "back" else "",
            millimetres=_KEY_MILLIMETRES,
        )
        button.show_label("" if key == "back" else spoken or key, spoken=spoken or key)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.clicked.connect(lambda: self.pressed.emit(key))
        return button

    def _bound(self, rows: int, columns: int, gap: int) -> None:
        largest = Theme.current.mm(_LARGEST_MILLIMETRES)
        self.setMaximumSize(columns * largest + (columns - 1) * gap, rows * largest + (rows - 1) * gap)


def pad_key(event: QKeyEvent) -> str | None:
    """Name the key that a key of the keyboard stands for: one of a pad, in any script, or a `point`."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return None
    match event.key():
        case Qt.Key.Key_Backspace:
            return "back"
        case Qt.Key.Key_Delete:
            return "clear"
        case _:
            text = event.text()
            if text in _POINTS:
                return "point"
            return str(int(text)) if len(text) == 1 and text.isdecimal() else None
