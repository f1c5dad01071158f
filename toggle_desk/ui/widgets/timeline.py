"""What happened, in order, on a line with a dot for each."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.layouts import column, row
from toggle_desk.ui.widgets.text import TextLabel

_DOT = 4


class Timeline(QWidget):
    """A title and pairs of a moment and what happened then."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._box = column(self)
        self._box.addWidget(TextLabel(title, step=Text.STRONG))
        self._box.addSpacing(Theme.current.space(8))
        self._events: list[_Event] = []

    def show_events(self, events: Sequence[tuple[str, str]]) -> None:
        """Show exactly these, first to last."""
        while len(self._events) < len(events):
            self._events.append(_Event())
            self._box.addWidget(self._events[-1])
        for number, line in enumerate(self._events):
            line.setVisible(number < len(events))
            if number < len(events):
                line.show_event(*events[number], last=number == len(events) - 1)


class _Event(QWidget):
    """One dot, its line to the next, and two texts."""

    def __init__(self) -> None:
        super().__init__()
        self._last = False
        self._when = TextLabel(step=Text.CAPTION, ink="muted", elide=True)
        self._what = TextLabel(wrap=True)
        box = row(self, margins=(0, 0, 0, 10))
        box.addSpacing(Theme.current.space(20))
        words = column()
        words.addWidget(self._what)
        words.addWidget(self._when)
        box.addLayout(words, 1)

    def show_event(self, when: str, what: str, *, last: bool) -> None:
        """Show a moment and what happened; the last one's line ends at its dot."""
        self._when.show_text(when)
        self._what.show_text(what)
        if last != self._last:
            self._last = last
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the dot."""
        theme = Theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = theme.px(6) if not self.isRightToLeft() else self.width() - theme.px(6)
        y = theme.px(11)
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        if not self._last:
            painter.drawLine(QPointF(x, y), QPointF(x, self.height() + y))
        painter.setBrush(theme.colour("brand" if self._last else "surface"))
        painter.setPen(QPen(theme.colour("brand" if self._last else "field_edge"), 1.5))
        painter.drawEllipse(QPointF(x, y), theme.px(_DOT), theme.px(_DOT))
