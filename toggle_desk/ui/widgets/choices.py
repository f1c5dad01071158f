"""Tiles of which one is chosen: amounts, reasons, ways to hand over, people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.layouts import grid
from toggle_desk.ui.widgets.looks import Look


@dataclass(frozen=True, slots=True)
class Choice:
    """One tile: the key it tells when tapped, the widget's object name, what it shows."""

    key: str
    name: str
    label: str
    chosen: bool
    enabled: bool = True
    icon: str = ""
    spoken: str = ""


class Choices(QWidget):
    """A grid of tiles that keeps its buttons while only their state changes; `columns` tells how many fit.

    Tiles are `millimetres` tall where room is short, and share what there is up to `largest`.
    """

    tapped = Signal(str)
    rebuilt = Signal()  # the tiles are other ones now: the tab order has to be laid again

    def __init__(
        self,
        columns: Callable[[int, int], int],
        *,
        step: Text | None = None,
        millimetres: float = 15.0,
        stacked: bool = False,
        leading: bool = False,
        largest: float = 26.0,
        gap: int = 8,
    ) -> None:
        super().__init__()
        self._columns, self._step, self._millimetres = columns, step, millimetres
        self._stacked, self._leading, self._largest = stacked, leading, largest
        self._buttons: list[Button] = []
        self._keys: tuple[tuple[str, str], ...] = ()
        self._across = 0
        self._grid = grid(self, gap=gap)

    @property
    def buttons(self) -> list[Button]:
        """The tiles in reading order."""
        return list(self._buttons)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show exactly these; buttons are made anew only when the set of keys is another one."""
        keys = tuple((choice.key, choice.name) for choice in choices)
        if keys != self._keys:
            self._rebuild(choices)
            self._keys = keys
            self.rebuilt.emit()
        for button, choice in zip(self._buttons, choices, strict=True):
            button.show_label(choice.label, spoken=choice.spoken)
            button.show_chosen(choice.chosen)
            button.show_enabled(choice.enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles anew where the width asks for another number of columns."""
        super().resizeEvent(event)
        self._lay_out()

    def _rebuild(self, choices: Sequence[Choice]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._tile(choice) for choice in choices]
        self._stand_in_line()
        self._across = 0
        self._lay_out()

    def _stand_in_line(self) -> None:
        """Have Tab come to new tiles where they stand: what is made late would come last of all."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing behind what takes no focus
        for before, after in pairwise((self, *self._buttons)):
            QWidget.setTabOrder(before, after)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _tile(self, choice: Choice) -> Button:
        tile = Button(
            choice.name,
            look=Look.TILE,
            icon=choice.icon,
            stacked=self._stacked,
            step=self._step,
            millimetres=self._millimetres,
            choosable=True,
            leading=self._leading,
        )
        tile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        tile.setParent(self)
        key = choice.key
        tile.clicked.connect(lambda: self.tapped.emit(key))
        return tile

    def _lay_out(self) -> None:
        if not self._buttons:
            return
        across = max(1, self._columns(self.width(), len(self._buttons)))
        if across == self._across:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for button in self._buttons:
            self._grid.removeWidget(button)
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // across, place % across)
            button.show()
        for column in range(across):
            self._grid.setColumnStretch(column, 1)
        self._across = across
        rows, gap = -(-len(self._buttons) // across), self._grid.spacing()
        tallest = max(Theme.current.mm(self._largest), self._buttons[0].minimumSizeHint().height())
        self.setMaximumHeight(rows * (tallest + gap) - gap)
