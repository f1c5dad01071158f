"""Everybody of a till, those who left last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.people.screen import PeopleList, PersonRow
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.layouts import column, row, scrolling
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1000
_NAME_MILLIMETRES = 100


class PeopleCard(QWidget):
    """A tile for each person; the page scrolls where there are many."""

    add_clicked = Signal()
    person_tapped = Signal(str)
    deed_tapped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._headline = TextLabel(name="people_headline", step=Text.HEADLINE, wrap=True)
        self._intro = TextLabel(name="people_intro", step=Text.LEAD, ink="muted", wrap=True)
        self._notice = Notice("people_notice")
        self._people = Choices(_columns, millimetres=18, largest=20, step=Text.TITLE, leading=True)
        self._left_title = TextLabel(name="people_left_title", step=Text.TITLE, wrap=True)
        self._left = Choices(_columns, millimetres=18, largest=20, step=Text.TITLE, leading=True)
        self._add = Button("people_add", look=Look.PRIMARY, icon="new", millimetres=16)
        self._back = Button("people_back", say("people.back"), millimetres=16)
        self._arrange()
        self._add.clicked.connect(self.add_clicked)
        self._back.clicked.connect(lambda: self.deed_tapped.emit("back"))
        self._people.tapped.connect(self.person_tapped)
        self._left.tapped.connect(self.person_tapped)

    def show_list(self, headline: str, people: PeopleList, notice: str, tone: Tone) -> None:
        """Show exactly these people."""
        self._headline.show_text(headline)
        self._intro.show_text(people.intro)
        self._notice.show_notice(notice, tone)
        self._people.show_choices([_tile(one) for one in people.rows])
        self._left.show_choices([_tile(one) for one in people.left])
        self._people.setVisible(bool(people.rows))
        self._left_title.show_text(people.left_title)
        for widget in (self._left_title, self._left):
            widget.setVisible(bool(people.left))
        self._add.show_label(people.add_label)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Theme.current.px(_WIDTH))
        box = column(inside, gap=12, margins=(24, 20, 24, 24))
        box.addWidget(self._headline)
        box.addWidget(self._intro)
        box.addWidget(self._notice)
        box.addSpacing(Theme.current.space(4))
        box.addWidget(self._people)
        box.addWidget(self._left_title)
        box.addWidget(self._left)
        actions = row(gap=12)
        actions.addWidget(self._back, 1)
        actions.addWidget(self._add, 2)
        box.addSpacing(Theme.current.space(4))
        box.addLayout(actions)
        box.addStretch(1)
        middle = QWidget()
        sideways = row(middle)
        sideways.addStretch(1)
        sideways.addWidget(inside, 1000)
        sideways.addStretch(1)
        column(self).addWidget(scrolling(middle))


def _tile(person: PersonRow) -> Choice:
    name = person.name
    return Choice(name, f"person_{name}", person.label, chosen=False, icon="person", spoken=person.spoken)


def _columns(width: int, _count: int) -> int:
    return min(3, max(1, width // Theme.current.mm(_NAME_MILLIMETRES)))
