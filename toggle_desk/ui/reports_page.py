"""What was given today, in totals and three small tables."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from toggle_desk.presenters.reports import ReportsScreen
from toggle_desk.ui.theme import Text, Theme
from toggle_desk.ui.widgets.empty import Empty
from toggle_desk.ui.widgets.layouts import column, emptied, panel, row, scrolling, stacked
from toggle_desk.ui.widgets.text import TextLabel

_RIGHT = Qt.AlignmentFlag.AlignRight
_WIDTH = 1400
_ROOM_FOR_THREE = 640  # unscaled pixels


class ReportsPage(QWidget):
    """Shows numbers somebody else added up; it is made anew only when they change."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reports_page")
        self._screen: ReportsScreen | None = None
        self._headline = TextLabel(name="reports_headline", step=Text.HEADLINE, wrap=True)
        self._empty = Empty("reports_empty", "reports")
        self._totals = row(gap=12)
        self._tables = row(gap=12)
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=16, margins=(24, 20, 24, 24))
        box.addWidget(self._headline)
        box.addLayout(self._totals)
        box.addLayout(self._tables)
        box.addWidget(self._empty, 1)
        box.addStretch(0)
        column(self).addWidget(scrolling(inside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tables one under the other where they would be too narrow."""
        super().resizeEvent(event)
        narrow = self.width() < Theme.current.px(_ROOM_FOR_THREE)
        stacked(self._totals, narrow)
        stacked(self._tables, narrow)

    def display(self, screen: ReportsScreen) -> None:
        """Show exactly this."""
        if screen == self._screen:
            return
        self._screen = screen
        self._headline.show_text(screen.headline)
        self._empty.show_text(screen.empty)
        emptied(self._totals)
        for label, value in screen.totals:
            self._totals.addWidget(_total(label, value), 1)
        emptied(self._tables)
        for title, lines in screen.tables:
            self._tables.addWidget(_table(title, lines), 1, Qt.AlignmentFlag.AlignTop)


def _total(label: str, value: str) -> QFrame:
    card = panel()
    box = column(card, gap=2, margins=(20, 16, 20, 16))
    box.addWidget(TextLabel(label, ink="muted", elide=True))
    box.addWidget(TextLabel(value, step=Text.HEADLINE, fit=True))
    return card


def _table(title: str, lines: tuple[tuple[str, str, str], ...]) -> QFrame:
    card = panel()
    box = column(card, gap=12, margins=(20, 16, 20, 20))
    box.addWidget(TextLabel(title, step=Text.TITLE, elide=True))
    for label, cards, value in lines:
        line = row(gap=12)
        words = column()
        words.addWidget(TextLabel(label, wrap=True))
        words.addWidget(TextLabel(cards, step=Text.CAPTION, ink="muted", elide=True))
        line.addLayout(words, 1)
        line.addWidget(
            TextLabel(value, step=Text.STRONG, align=_RIGHT, tabular=True), 0, Qt.AlignmentFlag.AlignTop
        )
        box.addLayout(line)
    return card
