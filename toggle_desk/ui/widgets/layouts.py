"""Boxes without margins and the card panel, so that every page keeps to the same spaces."""

from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.widgets.panel import Panel
from toggle_desk.ui.widgets.scroll_bar import ScrollBar

L = TypeVar("L", bound=QLayout)
_SETTLED = 30  # milliseconds in which the layouts inside have taken their turns
Margins = tuple[int, int, int, int] | int


def column(parent: QWidget | None = None, *, gap: int = 0, margins: Margins = 0) -> QVBoxLayout:
    """Make a vertical box; lengths are steps of the theme's space, in unscaled pixels."""
    return _dressed(QVBoxLayout(parent) if parent else QVBoxLayout(), gap, margins)


def row(parent: QWidget | None = None, *, gap: int = 0, margins: Margins = 0) -> QHBoxLayout:
    """Make a horizontal box; lengths as in `column`."""
    return _dressed(QHBoxLayout(parent) if parent else QHBoxLayout(), gap, margins)


def grid(parent: QWidget | None = None, *, gap: int = 0, margins: Margins = 0) -> QGridLayout:
    """Make a grid; lengths as in `column`."""
    return _dressed(QGridLayout(parent) if parent else QGridLayout(), gap, margins)


def space(pixels: float) -> QSpacerItem:
    """Make a space between what stands in a column, which gives way where room is short."""
    shrinks = QSizePolicy.Policy.Maximum
    return QSpacerItem(0, Theme.current.space(pixels), QSizePolicy.Policy.Minimum, shrinks)


def panel(kind: str = "card", name: str = "") -> Panel:
    """Make a card to put things on."""
    return Panel(kind, name)


def scrolling(content: QWidget) -> QScrollArea:
    """Let a page scroll where the screen is smaller than any it was drawn for."""
    area = _Sight()
    # Of our own: asking for Qt's has PySide look through every class of widget for what it is.
    area.setViewport(QWidget())
    area.setVerticalScrollBar(ScrollBar())
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    content.setAutoFillBackground(False)  # what is scrolled stands on the page's own ground
    return area


class _Sight(QScrollArea):
    """Keeps the field that is typed into in sight where the room shrinks: a keyboard came up on the glass."""

    def __init__(self) -> None:
        super().__init__()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self._seek_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll to it."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._settled.start()

    def _seek_focus(self) -> None:
        focused, inside = QApplication.focusWidget(), self.widget()
        if focused is not None and inside is not None and inside.isAncestorOf(focused):
            middle = focused.mapTo(inside, focused.rect().center())  # Qt minds the cursor
            self.ensureVisible(middle.x(), middle.y(), 0, focused.height() // 2 + Theme.current.space(8))


def centred(page: QWidget, content: QWidget, width: int, actions: QWidget | None = None) -> None:
    """Put a card of at most `width` unscaled pixels in the middle of a page, a little above its centre.

    Its `actions` are the last in it; where the screen is too low for both they stand under it, in sight.
    """
    inside = QWidget()
    sideways = row(inside, margins=24)
    content.setMaximumWidth(Theme.current.px(width))
    upright = column()
    upright.addStretch(2)
    upright.addWidget(content)
    upright.addStretch(3)
    sideways.addStretch(1)
    sideways.addLayout(upright, 1000)
    sideways.addStretch(1)
    box = column(page)
    box.addWidget(scrolling(inside), 1)
    if actions is not None:
        _Actions(page, content, inside, actions)


class _Actions(QObject):
    """Moves the buttons of a card under what scrolls, or back into the card."""

    def __init__(self, page: QWidget, card: QWidget, inside: QWidget, actions: QWidget) -> None:
        super().__init__(page)
        self._page, self._card, self._inside, self._actions = page, card, inside, actions
        self._soon = QTimer(self)  # not at once: a layout at work would end with what it began with
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._share)
        self._foot = QWidget()
        foot = row(self._foot, margins=(24, 8, 24, 12))
        foot.addStretch(1)
        foot.addStretch(1)
        self._foot.hide()
        actions.setMaximumWidth(card.maximumWidth())
        cast("QBoxLayout", page.layout()).addWidget(self._foot)
        cast("QBoxLayout", card.layout()).addWidget(actions)
        page.installEventFilter(self)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether everything has room, after either has changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        layout, out = cast("QLayout", self._inside.layout()), self._actions.parentWidget() is self._foot
        wanted = layout.totalMinimumHeightForWidth(self._inside.width())
        if out:  # a little more than they take: else they would go back and forth
            wanted += self._actions.sizeHint().height() + 2 * cast("QLayout", self._card.layout()).spacing()
        low = wanted > self._page.height()
        if low is not out:
            focused = QApplication.focusWidget()
            if low:
                cast("QBoxLayout", self._foot.layout()).insertWidget(1, self._actions, 1000)
            else:
                cast("QBoxLayout", self._card.layout()).addWidget(self._actions)
            self._actions.show()
            self._foot.setVisible(low)
            if focused is not None and self._actions.isAncestorOf(focused):
                focused.setFocus()


def stacked(box: QBoxLayout, stack: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
    """Put what stands side by side one under the other, or back."""
    along = QBoxLayout.Direction.TopToBottom if stack else QBoxLayout.Direction.LeftToRight
    if box.direction() is not along:
        box.setDirection(along)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let Qt delete it in its own time."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            emptied(inner)


def _dressed(layout: L, gap: int, margins: Margins) -> L:
    theme = Theme.current
    left, top, right, bottom = margins if isinstance(margins, tuple) else (margins,) * 4
    layout.setContentsMargins(theme.space(left), theme.space(top), theme.space(right), theme.space(bottom))
    layout.setSpacing(theme.space(gap))
    return layout
