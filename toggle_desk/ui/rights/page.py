"""The whole table of rights on one page: two halves beside each other, and what can be done under them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.rights import Line, RightsScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import INKS, Text, Theme
from toggle_desk.ui.rights.cell import SIGNS, AccessCell
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import column, grid, panel, row, scrolling, stacked
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.panel import Panel
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1400
_ROOM_FOR_TWO = 860  # unscaled pixels


class RightsPage(QWidget):
    """Implements `RightsView`: a field for each action and role, kept as one whole."""

    cell_tapped = Signal(str)
    save_clicked = Signal()
    undo_clicked = Signal()
    usual_clicked = Signal()
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rights_page")
        self._headline = TextLabel(name="rights_headline", step=Text.HEADLINE, elide=True)
        self._intro = TextLabel(name="rights_intro", ink="muted", wrap=True)
        self._legend: list[TextLabel] = []
        self._keys = row(gap=8)
        self._tables: list[_Table] = []
        self._halves = row(gap=12)
        self._notice = Notice("rights_notice")
        self._save = Button("rights_save", look=Look.PRIMARY, millimetres=15)
        self._undo = Button("rights_undo", millimetres=15)
        self._usual = Button("rights_usual", millimetres=15)
        self._back = Button("rights_back", say("rights.back"), millimetres=15)
        self._arrange()
        self._save.clicked.connect(self.save_clicked)
        self._undo.clicked.connect(self.undo_clicked)
        self._usual.clicked.connect(self.usual_clicked)
        self._back.clicked.connect(self.back_clicked)

    def display(self, screen: RightsScreen) -> None:
        self._headline.show_text(screen.headline)
        self.setAccessibleName(screen.headline)
        self._intro.show_text(screen.intro)
        if not self._tables:
            self._build(screen)
        for label, (_, text) in zip(self._legend, screen.legend, strict=True):
            label.show_text(text)
        for table, (title, lines) in zip(self._tables, screen.tables, strict=True):
            table.show_table(title, screen.roles, lines, editable=screen.editable)
        for button, label in (
            (self._save, screen.save_label),
            (self._undo, screen.undo_label),
            (self._usual, screen.usual_label),
        ):
            button.show_label(label)
            button.setVisible(bool(label))
            button.show_enabled(not screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves under each other where both would be too narrow."""
        super().resizeEvent(event)
        stacked(self._halves, self.width() < Theme.current.px(_ROOM_FOR_TWO))

    def _build(self, screen: RightsScreen) -> None:
        for tone, text in screen.legend:
            label = TextLabel(text, step=Text.CAPTION, ink="muted", wrap=True)
            self._keys.addWidget(Icon(SIGNS[tone], ink=INKS[tone], size=16))
            self._keys.addWidget(label, 1)
            self._legend.append(label)
        for _, lines in screen.tables:
            table = _Table(lines)
            table.cell_tapped.connect(self.cell_tapped)
            self._tables.append(table)
            self._halves.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=8, margins=(16, 10, 16, 10))
        box.addWidget(self._headline)
        box.addWidget(self._intro)
        box.addLayout(self._keys)
        box.addLayout(self._halves)
        box.addStretch(1)
        middle = QWidget()
        sideways = row(middle)
        sideways.addStretch(1)
        sideways.addWidget(inside, 1000)
        sideways.addStretch(1)
        whole = column(self)
        whole.addWidget(scrolling(middle), 1)
        foot = panel("foot")
        under = column(foot, gap=8, margins=(16, 8, 16, 8))
        under.addWidget(self._notice)
        actions = row(gap=12)
        for button in (self._back, self._usual, self._undo, self._save):
            actions.addWidget(button, 1)
        under.addLayout(actions)
        whole.addWidget(foot)


class _Table(Panel):
    """One half: a line for each action, a cell for each role."""

    cell_tapped = Signal(str)

    def __init__(self, lines: tuple[Line, ...]) -> None:
        super().__init__("card")
        self._title = TextLabel(step=Text.STRONG, elide=True)
        self._roles = [
            TextLabel(step=Text.CAPTION, ink="muted", fit=True, align=Qt.AlignmentFlag.AlignHCenter)
            for _ in lines[0].cells
        ]
        self._labels = [TextLabel(step=Text.BODY, wrap=True, lines=2) for _ in lines]
        self._cells = {cell.key: self._cell(cell.key) for line in lines for cell in line.cells}
        box = grid(self, gap=4, margins=(12, 8, 12, 10))
        box.addWidget(self._title, 0, 0)
        for place, role in enumerate(self._roles, start=1):
            box.addWidget(role, 0, place)
            box.setColumnStretch(place, 2)
        box.setColumnStretch(0, 5)
        for number, (label, line) in enumerate(zip(self._labels, lines, strict=True), start=1):
            box.addWidget(label, number, 0)
            for place, cell in enumerate(line.cells, start=1):
                box.addWidget(self._cells[cell.key], number, place)

    def show_table(
        self, title: str, roles: tuple[str, ...], lines: tuple[Line, ...], *, editable: bool
    ) -> None:
        """Show exactly these rights."""
        self._title.show_text(title)
        for label, role in zip(self._roles, roles, strict=True):
            label.show_text(role)
        for label, line in zip(self._labels, lines, strict=True):
            label.show_text(line.label)
            for cell in line.cells:
                self._cells[cell.key].show_cell(cell)
                self._cells[cell.key].show_enabled(editable)

    def _cell(self, key: str) -> AccessCell:
        cell = AccessCell(key)
        cell.clicked.connect(lambda: self.cell_tapped.emit(key))
        return cell
