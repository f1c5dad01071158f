"""The frame around the pages: head bar, navigation, foot bar."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.presenters.frame.screen import FrameScreen
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import INKS, SIGNS, Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import column, row
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import announce
from toggle_desk.ui.widgets.panel import Panel
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.stripes import Stripes
from toggle_desk.ui.widgets.text import TextLabel

_RAIL = 96
_HEAD_ROOM = 720  # unscaled pixels under which the head bar keeps to what is needed
_FOOT = 40
_ICONS = {"setup": "settings", "issue": "gift"}
_NAMES = {"setup": "nav_settings"}  # scripts and assistive tools know it by this name


class HeadBar(Panel):
    """Where, what, who, and whether there is a connection."""

    site_picked = Signal(str)
    product_picked = Signal(str)
    lock_clicked = Signal()

    def __init__(self) -> None:
        super().__init__("head")
        self._site = Picker("site_picker", say("shell.site"))
        self._product = Picker("product_picker", say("shell.product"))
        self._operator = TextLabel(name="operator_label", step=Text.STRONG, elide=True)
        self._person = Icon("person", size=20)
        self._signs = (Icon("site", ink="brand", size=20), Icon("gift", ink="brand", size=20))
        self._sign = Icon("plain", size=18)
        self._connection = TextLabel(name="connection_label", step=Text.CAPTION)
        self._lock = Button("lock_button", say("shell.lock"), icon="lock", millimetres=13)
        self._lock.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        box = row(self, gap=8, margins=(12, 6, 12, 6))
        box.addWidget(self._signs[0])
        box.addWidget(self._site)
        box.addSpacing(Theme.current.space(8))
        box.addWidget(self._signs[1])
        box.addWidget(self._product)
        box.addStretch(1)
        box.addWidget(self._person)
        box.addWidget(self._operator)
        box.addSpacing(Theme.current.space(10))
        box.addWidget(self._sign)
        box.addWidget(self._connection)
        box.addSpacing(Theme.current.space(8))
        box.addWidget(self._lock)
        box.addSpacing(Theme.current.space(4))
        self._site.picked.connect(self.site_picked)
        self._product.picked.connect(self.product_picked)
        self._lock.clicked.connect(self.lock_clicked)

    def display(self, screen: FrameScreen) -> None:
        """Show where, what, who and the connection."""
        self._site.show_choices(screen.sites, screen.site_key)
        self._site.setEnabled(screen.nav_enabled and not screen.site_locked)
        self._product.show_choices(screen.products, screen.product_key)
        self._product.setEnabled(screen.nav_enabled)
        self._operator.show_text(screen.operator)
        self._operator.setVisible(bool(screen.operator))
        self._person.setVisible(bool(screen.operator))
        if screen.connection != self._connection.text():
            announce(self._connection, screen.connection)
        self._sign.show_icon(SIGNS[screen.connection_tone], INKS[screen.connection_tone])
        self._connection.show_text(screen.connection, ink=INKS[screen.connection_tone])
        self._lock.setVisible(screen.lock_visible)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard comes to, in reading order."""
        return self._site, self._product, self._lock

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what only decorates where names need the room."""
        super().resizeEvent(event)
        compact = self.width() < Theme.current.px(_HEAD_ROOM)
        for sign in self._signs:
            sign.setVisible(not compact)
        self._lock.show_bare(compact)


class NavRail(Panel):
    """The pages, one under the other."""

    page_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__("rail")
        self._compact: bool | None = None
        self._box = column(self, gap=4, margins=(6, 8, 6, 8))
        self._box.addStretch(1)
        self._buttons: dict[str, Button] = {}

    def display(self, screen: FrameScreen) -> None:
        """Show the pages there are and which one is open."""
        shown = dict(screen.nav)
        for page, button in self._buttons.items():
            button.setVisible(page in shown)
        for page, label in screen.nav:
            button = self._buttons.get(page) or self._add(page)
            button.show_label(label)
            button.show_chosen(page is screen.section)
            button.show_enabled(screen.nav_enabled)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard comes to, in reading order."""
        return tuple(self._buttons.values())

    def show_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Stand there with signs alone where the page needs the room."""
        if compact is self._compact:
            return
        self._compact = compact
        self.setFixedWidth(
            Theme.current.mm(15) + Theme.current.space(12) if compact else Theme.current.px(_RAIL)
        )
        for button in self._buttons.values():
            button.show_bare(compact)

    def _add(self, page: str) -> Button:
        button = Button(
            _NAMES.get(page, f"nav_{page}"),
            look=Look.NAV,
            icon=_ICONS.get(page, page),
            stacked=True,
            millimetres=19,
            choosable=True,
        )
        button.clicked.connect(lambda: self.page_clicked.emit(page))
        self._box.insertWidget(len(self._buttons), button)
        self._buttons[page] = button
        return button


class FootBar(Panel):
    """Whether this is practice, and the one quiet line of status with the way to what it is about."""

    status_clicked = Signal()

    def __init__(self) -> None:
        super().__init__("foot")
        self.setMinimumHeight(max(Theme.current.space(_FOOT), Theme.current.px(_FOOT - 10)))
        self._stripes = Stripes(strong=False)
        self._practice = TextLabel(
            name="practice_banner", step=Text.STRONG, ink="practice", wrap=True, lines=2
        )
        row(self._stripes, margins=(16, 0, 16, 0)).addWidget(self._practice)
        self._sign = Icon("plain", size=18)
        self._spoken = ""
        self._status = TextLabel(name="status_line", step=Text.BODY, ink="muted", wrap=True, lines=2)
        self._open = Button("status_open", say("shell.open_entry"), look=Look.QUIET, millimetres=11)
        self._open.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        box = row(self)
        box.addWidget(self._stripes)
        box.addSpacing(Theme.current.space(16))
        box.addStretch(1)
        box.addWidget(self._sign)
        box.addSpacing(Theme.current.space(8))
        box.addWidget(self._status)
        box.addSpacing(Theme.current.space(8))
        box.addWidget(self._open)
        box.addSpacing(Theme.current.space(8))
        self._open.clicked.connect(self.status_clicked)

    def display(self, screen: FrameScreen) -> None:
        """Show the banner of practice and the status."""
        if screen.practice != self._practice.text():
            self._practice.show_text(screen.practice)
            # Two lines hold it; a long status beside it must not take that room.
            self._practice.setMinimumWidth(self._practice.sizeHint().width() * 3 // 5)
        self._stripes.setVisible(bool(screen.practice))
        if screen.status_spoken != self._spoken:
            self._spoken = screen.status_spoken
            announce(self._status, screen.status_spoken)
        self._sign.show_icon(SIGNS[screen.status_tone], INKS[screen.status_tone])
        self._sign.setVisible(bool(screen.status) and screen.status_tone is not Tone.PLAIN)
        self._status.show_text(screen.status, ink=INKS[screen.status_tone])
        self._open.setVisible(bool(screen.status_entry))
