"""Every intent, newest first, with a search above and the chosen one beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from toggle_desk.presenters.activity import ActivityScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.activity.detail import ActivityDetailPanel
from toggle_desk.ui.activity.table import ActivityTable
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.empty import Empty
from toggle_desk.ui.widgets.layouts import column, panel, row
from toggle_desk.ui.widgets.search import SearchField
from toggle_desk.ui.widgets.text import TextLabel

_ROOM_FOR_TWO = 760  # unscaled pixels from which list and entry stand side by side


class ActivityPage(QWidget):
    """Implements `ActivityView`: a list that stays put while it is read; a tap or Enter opens a row."""

    search_edited = Signal(str)
    more_clicked = Signal()
    row_chosen = Signal(str)
    detail_closed = Signal()
    reverse_clicked = Signal(str)
    check_clicked = Signal(str)
    send_clicked = Signal(str)
    abandon_clicked = Signal(str)
    show_clicked = Signal(str)
    seen_clicked = Signal(str)
    erase_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("activity_page")
        self._headline = TextLabel(name="activity_headline", step=Text.HEADLINE)
        self._search = SearchField("activity_search")
        self._table = ActivityTable()
        self._more = Button("activity_more", say("activity.more"), icon="down")
        self._reaching = TextLabel(name="activity_reaching", ink="muted")
        self._empty = Empty("activity_empty", "activity")
        self._detail = ActivityDetailPanel()
        self._list_side = QWidget()
        self._listed = QWidget()
        self._stack = QStackedWidget()
        self._arrange()
        self._join()

    def display(self, screen: ActivityScreen) -> None:
        self._headline.show_text(screen.headline)
        self._search.show_text(screen.search)
        self._search.show_hint(screen.search_hint)
        chosen = screen.detail.reference if screen.detail else ""
        self._table.show_rows(screen.columns, screen.rows, chosen)
        self._more.setVisible(screen.more)
        self._reaching.show_text(screen.reaching)
        self._reaching.setVisible(bool(screen.reaching))
        self._empty.show_text(screen.empty)
        self._stack.setCurrentWidget(self._empty if screen.empty else self._listed)
        inside = self._detail.isAncestorOf(self.focusWidget())
        self._detail.display(screen.detail)
        if inside and screen.detail is None:
            self._table.setFocus()  # else it falls to what comes next in the frame
        self._share_room()

    def take_key(self, event: QKeyEvent) -> bool:
        """Let Escape close the chosen entry."""
        closing = event.key() == Qt.Key.Key_Escape and self._detail.isVisible()
        if closing:
            self.detail_closed.emit()
        return closing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chosen entry have a narrow page to itself."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        alone = self.width() < Theme.current.px(_ROOM_FOR_TWO) and self._detail.isVisibleTo(self)
        self._list_side.setVisible(not alone)

    def _arrange(self) -> None:
        page = row(self, gap=16, margins=(24, 20, 24, 20))
        left = column(self._list_side, gap=12)
        top = row(gap=24)
        top.addWidget(self._headline)
        top.addWidget(self._search, 1)
        left.addLayout(top)
        inside = column(self._listed, gap=8)
        card = panel()
        column(card, margins=3).addWidget(self._table)
        inside.addWidget(card, 1)
        inside.addWidget(self._reaching)
        inside.addWidget(self._more)
        self._stack.addWidget(self._listed)
        self._stack.addWidget(self._empty)
        left.addWidget(self._stack, 1)
        page.addWidget(self._list_side, 1)
        page.addWidget(self._detail)

    def _join(self) -> None:
        self._search.edited.connect(self.search_edited)
        self._more.clicked.connect(self.more_clicked)
        self._table.chosen.connect(self.row_chosen)
        self._detail.closed.connect(self.detail_closed)
        self._detail.reverse_clicked.connect(self.reverse_clicked)
        self._detail.check_clicked.connect(self.check_clicked)
        self._detail.send_clicked.connect(self.send_clicked)
        self._detail.abandon_clicked.connect(self.abandon_clicked)
        self._detail.show_clicked.connect(self.show_clicked)
        self._detail.seen_clicked.connect(self.seen_clicked)
        self._detail.erase_clicked.connect(self.erase_clicked)
