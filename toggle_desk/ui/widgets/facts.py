"""Pairs of a label and a value, one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.layouts import grid
from toggle_desk.ui.widgets.text import TextLabel


class Facts(QWidget):
    """A two-column list whose labels are kept; `shares` is how its width is split."""

    def __init__(self, *, gap: int = 8, step: Text = Text.BODY, shares: tuple[int, int] = (2, 5)) -> None:
        super().__init__()
        self._step = step
        self._grid = grid(self, gap=gap)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, shares[0])
        self._grid.setColumnStretch(1, shares[1])
        self._lines: list[tuple[TextLabel, TextLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show exactly these pairs."""
        while len(self._lines) < len(facts):
            self._add()
        for number, (label, value) in enumerate(self._lines):
            shown = number < len(facts)
            if shown:
                label.show_text(facts[number][0])
                value.show_text(facts[number][1])
            label.setVisible(shown)
            value.setVisible(shown)

    def _add(self) -> None:
        label = TextLabel(step=Text.BODY, ink="muted", wrap=True, align=Qt.AlignmentFlag.AlignLeft)
        value = TextLabel(step=self._step, wrap=True)
        line = len(self._lines)
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
        self._lines.append((label, value))
