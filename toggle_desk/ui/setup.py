"""What is set up on this till, and the two ways to change it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QSizePolicy, QWidget

from toggle_desk.presenters.setup.appearance_presenter import AppearanceScreen
from toggle_desk.presenters.setup.presenter import SetupScreen
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.layouts import column, grid, panel, row, scrolling, stacked
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.panel import Panel
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1800
_ROOM_FOR_ALL = 1400  # unscaled pixels from which everything stands beside each other
_MOST_COLUMNS = 3
_BESIDE_ACTIONS = 100  # unscaled pixels of margins, gaps and the scroll bar


class SetupPage(QWidget):
    """Implements `SetupView` and `AppearanceView`: facts in groups; the file dialog is never waited for."""

    connect_clicked = Signal()
    provision_chosen = Signal(str)  # the text of the file
    about_clicked = Signal()
    printer_clicked = Signal()
    people_clicked = Signal()
    rights_clicked = Signal()
    remote_clicked = Signal()
    theme_picked = Signal(str)
    scale_picked = Signal(str)
    text_picked = Signal(str)
    language_picked = Signal(str)
    full_screen_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup_page")
        self._shown: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
        self._groups: list[_Group] = []
        self._named: list[QWidget] = []
        self._wide: bool | None = None
        self._headline = TextLabel(name="setup_headline", step=Text.HEADLINE, wrap=True)
        self._connect = Button("setup_connect", icon="link", millimetres=15)
        self._provision = Button("setup_provision", icon="file", millimetres=15)
        self._printer = Button("setup_printer", say("printer.label"), icon="print", millimetres=15)
        self._people = Button("setup_people", say("people.label"), icon="person", millimetres=15)
        self._rights = Button("setup_rights", say("rights.label"), icon="manager", millimetres=15)
        self._remote = Button("setup_remote", say("remote.open"), icon="send", millimetres=15)
        self._about = Button("setup_about", say("about.label"), icon="plain", millimetres=15)
        self._notice = Notice("setup_notice")
        self._theme = Picker("theme_picker", say("appearance.theme"), framed=True, millimetres=15)
        self._scale = Picker("scale_picker", say("appearance.scale"), framed=True, millimetres=15)
        self._text = Picker("text_picker", say("appearance.text"), framed=True, millimetres=15)
        self._language = Picker("language_picker", say("appearance.language"), framed=True, millimetres=15)
        self._full_screen = Button("setup_full_screen", millimetres=15)
        self._later = Notice("appearance_notice")
        self._pairs = ((self._people, self._rights), (self._remote, self._printer))
        self._rest = (self._provision, self._connect, self._about)
        self._actions = row(gap=12)
        self._who_and_what = row(gap=12)
        self._pickers = grid(gap=16)
        self._sides = row(gap=12)
        self._columns = tuple(column(gap=12) for _ in range(_MOST_COLUMNS))
        self._arrange()
        self._connect.clicked.connect(self.connect_clicked)
        self._provision.clicked.connect(self._choose_file)
        self._about.clicked.connect(self.about_clicked)
        self._printer.clicked.connect(self.printer_clicked)
        self._people.clicked.connect(self.people_clicked)
        self._rights.clicked.connect(self.rights_clicked)
        self._remote.clicked.connect(self.remote_clicked)
        self._theme.picked.connect(self.theme_picked)
        self._scale.picked.connect(self.scale_picked)
        self._text.picked.connect(self.text_picked)
        self._language.picked.connect(self.language_picked)
        self._full_screen.clicked.connect(self.full_screen_clicked)

    def display(self, screen: SetupScreen) -> None:
        self._headline.show_text(screen.headline)
        for button, label in (
            (self._connect, screen.connect_label),
            (self._provision, screen.provision_label),
        ):
            button.show_label(label)
            button.setVisible(bool(label))
            button.show_enabled(not screen.busy)
        self._provision.show_busy(screen.busy)
        self._printer.setVisible(screen.printer_visible)
        self._share_actions()
        self._notice.show_notice(screen.notice, screen.notice_tone)
        if screen.groups != self._shown:
            self._shown = screen.groups
            self._show_groups()

    def show_appearance(self, screen: AppearanceScreen) -> None:
        """Show how the window looks, and what else it could be."""
        self._theme.show_choices(screen.themes, screen.theme)
        self._scale.show_choices(screen.scales, screen.scale)
        self._text.show_choices(screen.texts, screen.text)
        self._language.show_choices(screen.languages, screen.language)
        self._full_screen.show_label(screen.full_screen_label)
        self._later.show_notice(screen.notice, Tone.PLAIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room of a large screen."""
        super().resizeEvent(event)
        self._share_actions()
        wide = self.width() >= Theme.current.px(_ROOM_FOR_ALL)
        if wide is not self._wide:
            self._wide = wide
            self._share_pickers()
            self._share_groups()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=16, margins=(24, 20, 24, 24))
        box.addWidget(self._headline)
        for pair in self._pairs:
            self._who_and_what.addLayout(_beside(pair), 1)
        self._actions.addLayout(self._who_and_what, 1)
        self._actions.addLayout(_beside(self._rest), 1)
        box.addLayout(self._actions)
        box.addWidget(self._notice)
        box.addWidget(self._look())
        for side in self._columns:
            self._sides.addLayout(side, 1)
        box.addLayout(self._sides)
        box.addStretch(1)
        column(self).addWidget(scrolling(inside))

    def _look(self) -> QFrame:
        card = panel()
        box = column(card, gap=12, margins=(20, 16, 20, 20))
        title = row(gap=12)
        title.addWidget(TextLabel(say("appearance.title"), step=Text.TITLE, wrap=True), 1)
        title.addWidget(self._full_screen)
        box.addLayout(title)
        self._named = [
            _named("appearance.theme", self._theme),
            _named("appearance.language", self._language),
            _named("appearance.scale", self._scale),
            _named("appearance.text", self._text),
        ]
        self._share_pickers()
        box.addLayout(self._pickers)
        box.addWidget(self._later)
        return card

    def _share_actions(self) -> None:
        """Put the buttons in two rows, or three, where fewer would stand out of the window or cut a label."""
        room = self.width() - Theme.current.space(_BESIDE_ACTIONS)
        first = _least(button for pair in self._pairs for button in pair)
        stacked(self._who_and_what, first > room)
        stacked(self._actions, first + _least(self._rest) > room)

    def _share_pickers(self) -> None:
        """Put them beside each other, or two by two."""
        across = len(self._named) if self._wide else 2
        for place, one in enumerate(self._named):
            self._pickers.addWidget(one, place // across, place % across)
            self._pickers.setColumnStretch(place, int(place < across))

    def _show_groups(self) -> None:
        """Keep the cards that are there: making them anew would take longer than a picture."""
        while len(self._groups) > len(self._shown):
            left = self._groups.pop()
            left.hide()
            left.deleteLater()
        self._groups += [_Group() for _ in self._shown[len(self._groups) :]]
        for group, (title, facts) in zip(self._groups, self._shown, strict=True):
            group.show_group(title, facts)
        self._share_groups()

    def _share_groups(self) -> None:
        """Put each card under the shortest column."""
        filled = [0] * (_MOST_COLUMNS if self._wide else 2)
        for side in self._columns:
            while side.takeAt(0):
                pass
        for group, (_, facts) in zip(self._groups, self._shown, strict=True):
            shortest = filled.index(min(filled))
            filled[shortest] += len(facts) + 2
            self._columns[shortest].addWidget(group)
        for place, side in enumerate(self._columns):
            side.addStretch(1)
            self._sides.setStretch(place, int(place < len(filled)))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, say("setup.choose_file"))
        dialog.setObjectName("setup_file_dialog")
        dialog.setNameFilter("TOML (*.toml)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, file: str) -> None:
        """Give on what the file says; one that cannot be read says nothing, and is refused as such."""
        try:
            text = Path(file).read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            text = ""
        self.provision_chosen.emit(text)


def _beside(buttons: Iterable[QWidget]) -> QBoxLayout:
    layout = row(gap=12)
    for button in buttons:
        layout.addWidget(button, 1)
    return layout


def _least(buttons: Iterable[QWidget]) -> int:
    return sum(button.sizeHint().width() for button in buttons)


def _named(label: str, picker: Picker) -> QWidget:
    picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    named = QWidget()
    box = column(named, gap=4)
    box.addWidget(TextLabel(say(label), step=Text.CAPTION, ink="muted", elide=True))
    box.addWidget(picker)
    return named


class _Group(Panel):
    """A card of facts under a title."""

    def __init__(self) -> None:
        super().__init__("card")
        box = column(self, gap=12, margins=(20, 16, 20, 20))
        self._title = TextLabel(step=Text.TITLE, wrap=True)
        self._facts = Facts(shares=(3, 2))
        box.addWidget(self._title)
        box.addWidget(self._facts)

    def show_group(self, title: str, facts: tuple[tuple[str, str], ...]) -> None:
        """Show exactly this."""
        self._title.show_text(title)
        self._facts.show_facts(facts)
