"""The page about people: one panel at a time, in the middle of the page."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from toggle_desk.presenters.people.screen import (
    BadgeEntry,
    PeopleList,
    PeopleScreen,
    PersonForm,
    PinEntry,
)
from toggle_desk.ui.people.entry import EntryCard
from toggle_desk.ui.people.form import PersonCard
from toggle_desk.ui.people.list import PeopleCard
from toggle_desk.ui.widgets.layouts import column
from toggle_desk.ui.widgets.notice import announce
from toggle_desk.ui.widgets.pad import pad_key


class PeoplePage(QWidget):
    """Implements `PeopleView`: everybody, one person, or a PIN or a badge that is asked for."""

    add_clicked = Signal()
    person_tapped = Signal(str)
    name_edited = Signal(str)
    role_tapped = Signal(str)
    email_edited = Signal(str)
    pin_pressed = Signal(str)
    deed_tapped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("people_page")
        self._list = PeopleCard()
        self._form = PersonCard()
        self._entry = EntryCard()
        self._stack = QStackedWidget()
        for panel in (self._list, self._form, self._entry):
            self._stack.addWidget(panel)
            panel.deed_tapped.connect(self.deed_tapped)
        column(self).addWidget(self._stack)
        self._list.add_clicked.connect(self.add_clicked)
        self._list.person_tapped.connect(self.person_tapped)
        self._form.name_edited.connect(self.name_edited)
        self._form.role_tapped.connect(self.role_tapped)
        self._form.email_edited.connect(self.email_edited)
        self._entry.pin_pressed.connect(self.pin_pressed)

    def display(self, screen: PeopleScreen) -> None:
        panel = screen.panel
        notice = screen.notice, screen.notice_tone
        match panel:
            case PeopleList():
                self._list.show_list(screen.headline, panel, *notice)
                self._turn_to(self._list, screen.headline)
            case PersonForm():
                self._form.show_form(panel, *notice, busy=screen.busy)
                self._turn_to(self._form, panel.title)
            case PinEntry():
                self._entry.show_pin(panel, *notice, busy=screen.busy)
                self._turn_to(self._entry, f"{panel.title} {panel.prompt}")
            case BadgeEntry():
                self._entry.show_badge(panel, *notice)
                self._turn_to(self._entry, f"{panel.title} {panel.prompt}")
            case _:
                assert_never(panel)

    def take_key(self, event: QKeyEvent) -> bool:
        """Type digits of a PIN, and let Escape close what is open."""
        at_list = self._stack.currentWidget() is self._list
        if event.key() == Qt.Key.Key_Escape and not at_list:
            self.deed_tapped.emit("back")
            return True
        key = pad_key(event)
        if key is None or event.isAutoRepeat() or not self._entry.takes_digits():
            return False
        self.pin_pressed.emit(key)
        return True

    def _turn_to(self, panel: QWidget, name: str) -> None:
        if self._stack.currentWidget() is not panel:
            self._stack.setCurrentWidget(panel)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            announce(self, name)
