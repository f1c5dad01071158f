"""What is set up on this till, and the two ways to change it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QSizePolicy, QWidget

from toggle_desk.presenters.setup import SetupScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.layouts import column, emptied, panel, row, scrolling
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1200


class SetupPage(QWidget):
    """Facts in groups; the file dialog is opened, never waited for."""

    connect_clicked = Signal()
    provision_chosen = Signal(str)
    about_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup_page")
        self._groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
        self._headline = TextLabel(name="setup_headline", step=Text.HEADLINE, wrap=True)
        self._connect = Button("setup_connect", icon="link", millimetres=15)
        self._provision = Button("setup_provision", icon="file", millimetres=15)
        self._about = Button("setup_about", say("about.label"), icon="plain", millimetres=15)
        self._notice = Notice("setup_notice")
        self._halves = (column(gap=12), column(gap=12))
        self._arrange()
        self._connect.clicked.connect(self.connect_clicked)
        self._provision.clicked.connect(self._choose_file)
        self._about.clicked.connect(self.about_clicked)

    def display(self, screen: SetupScreen) -> None:
        """Show exactly this."""
        self._headline.show_text(screen.headline)
        for button, label in (
            (self._connect, screen.connect_label),
            (self._provision, screen.provision_label),
        ):
            button.show_label(label)
            button.setVisible(bool(label))
            button.show_enabled(not screen.busy)
        self._provision.show_busy(screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        if screen.groups != self._groups:
            self._groups = screen.groups
            self._show_groups()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=16, margins=(24, 20, 24, 24))
        top = row(gap=12)
        top.addWidget(self._headline, 1)
        for button in (self._connect, self._provision, self._about):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            top.addWidget(button)
        box.addLayout(top)
        box.addWidget(self._notice)
        sides = row(gap=12)
        for half in self._halves:
            sides.addLayout(half, 1)
        box.addLayout(sides)
        box.addStretch(1)
        column(self).addWidget(scrolling(inside))

    def _show_groups(self) -> None:
        for half in self._halves:
            emptied(half)
        filled = [0, 0]
        for title, facts in self._groups:
            side = 0 if filled[0] <= filled[1] else 1
            filled[side] += len(facts) + 2
            self._halves[side].addWidget(_group(title, facts))
        for half in self._halves:
            half.addStretch(1)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, say("setup.choose_file"))
        dialog.setObjectName("setup_file_dialog")
        dialog.setNameFilter("TOML (*.toml)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.provision_chosen)
        dialog.open()


def _group(title: str, facts: tuple[tuple[str, str], ...]) -> QFrame:
    card = panel()
    box = column(card, gap=12, margins=(20, 16, 20, 20))
    box.addWidget(TextLabel(title, step=Text.TITLE, wrap=True))
    listed = Facts(shares=(3, 2))
    listed.show_facts(facts)
    box.addWidget(listed)
    return card
