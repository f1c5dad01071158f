"""What was given today: totals, and how they are made up."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from toggle_desk.presenters.reports import ReportLine, ReportsScreen
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.empty import Empty
from toggle_desk.ui.widgets.layouts import column, emptied, panel, row, scrolling, stacked
from toggle_desk.ui.widgets.share import ShareBar
from toggle_desk.ui.widgets.text import TextLabel

_RIGHT = Qt.AlignmentFlag.AlignRight
_WIDTH = 1800
_ROOM_FOR_THREE = 640  # unscaled pixels


class ReportsPage(QWidget):
    """Implements `ReportsView`: shows what the presenter added up; made anew only when that changes."""

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
        if screen == self._screen:
            return
        self._screen = screen
        self._headline.show_text(screen.headline)
        self._empty.show_text(screen.empty)
        emptied(self._totals)
        for line in screen.totals:
            self._totals.addWidget(_total(line), 1)
        emptied(self._tables)
        for title, lines in screen.tables:
            self._tables.addWidget(_table(title, lines), 1)


def _total(line: ReportLine) -> QFrame:
    card = panel()
    box = column(card, gap=2, margins=(20, 16, 20, 16))
    box.addWidget(TextLabel(line.label, ink="muted", fit=True))
    box.addWidget(TextLabel(line.value, step=Text.HEADLINE, fit=True))
    box.addWidget(TextLabel(line.detail, step=Text.CAPTION, ink="muted", elide=True))
    return card


def _table(title: str, lines: tuple[ReportLine, ...]) -> QFrame:
    card = panel()
    box = column(card, gap=16, margins=(20, 16, 20, 20))
    box.addWidget(TextLabel(title, step=Text.TITLE, elide=True))
    for line in lines:
        box.addLayout(_figure(line))
    box.addStretch(1)
    return card


def _figure(line: ReportLine) -> QVBoxLayout:
    figure = column(gap=4)
    beside = row(gap=12)
    beside.addWidget(TextLabel(line.label, wrap=True), 1)
    value = TextLabel(line.value, step=Text.STRONG, align=_RIGHT, tabular=True)
    beside.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
    figure.addLayout(beside)
    if line.share:
        figure.addWidget(ShareBar(line.share))
    figure.addWidget(TextLabel(line.detail, step=Text.CAPTION, ink="muted", elide=True))
    return figure
