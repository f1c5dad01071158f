"""One person: the role, the address for receipts, and what else can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.people.screen import PersonForm
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import centred, column, grid, panel
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 760
_CODES = ("save", "add", "reactivate", "pin", "pin_reset", "badge", "badge_remove", "deactivate", "back")
_ACROSS = 2


class PersonCard(QWidget):
    """A form of few choices; the name of a person on record is its title and no field."""

    name_edited = Signal(str)
    role_tapped = Signal(str)
    email_edited = Signal(str)
    deed_tapped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = TextLabel(name="person_title", step=Text.HEADLINE, wrap=True)
        self._hint = TextLabel(name="person_hint", ink="muted", wrap=True)
        self._name = Field("person_name", say("people.name"))
        self._roles = Choices(lambda _, count: count, millimetres=15, largest=18)
        self._email = Field("person_email", say("people.email"))
        self._facts = Facts()
        self._notice = Notice("person_notice")
        self._deeds = {code: self._button(code) for code in _CODES}
        self._deeds["back"].show_label(say("people.back"))
        self._actions = grid(gap=12)
        self._placed: tuple[str, ...] = ()
        self._arrange()
        self._name.edited.connect(self.name_edited)
        self._roles.tapped.connect(self.role_tapped)
        self._email.edited.connect(self.email_edited)

    def show_form(self, form: PersonForm, notice: str, tone: Tone, *, busy: bool) -> None:
        """Show exactly this person."""
        self._title.show_text(form.title)
        self._hint.show_text(form.hint)
        self._name.setVisible(form.name_asked)
        self._name.show_text(form.name)
        self._roles.show_choices(
            [
                Choice(each.code, f"person_role_{each.code}", each.label, each.selected, each.enabled)
                for each in form.roles
            ]
        )
        self._email.show_text(form.email)
        self._facts.show_facts(form.facts)
        self._facts.setVisible(bool(form.facts))
        self._notice.show_notice(notice, tone)
        for field in (self._name, self._email):
            field.show_enabled(not busy)
        for deed in form.deeds:
            button = self._deeds[deed.code]
            button.show_label(deed.label)
            button.show_look(_look(deed.code, main=deed.main))
        self._place(tuple(deed.code for deed in form.deeds))
        for button in self._deeds.values():
            button.show_enabled(not busy)

    def _button(self, code: str) -> Button:
        button = Button(f"person_{code}", millimetres=15)
        button.setParent(self)  # until it is placed
        button.hide()
        button.clicked.connect(lambda: self.deed_tapped.emit(code))
        return button

    def _place(self, codes: tuple[str, ...]) -> None:
        """Put the main deed across the card, and the others two by two under it."""
        wanted = (*codes, "back")
        if wanted == self._placed:
            return
        self._placed = wanted
        for code, button in self._deeds.items():
            self._actions.removeWidget(button)
            button.setVisible(code in wanted)
        for place, code in enumerate(code for code in _CODES if code in wanted):
            across = _ACROSS if len(wanted) % _ACROSS and place == 0 else 1
            shift = len(wanted) % _ACROSS
            line, beside = divmod(place + (shift if place else 0), _ACROSS)
            self._actions.addWidget(self._deeds[code], line, beside, 1, across)

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=10, margins=(32, 20, 32, 24))
        box.addWidget(self._title)
        box.addWidget(self._hint)
        box.addWidget(self._name)
        box.addWidget(TextLabel(say("people.role"), step=Text.CAPTION, ink="muted"))
        box.addWidget(self._roles)
        box.addWidget(self._email)
        box.addWidget(self._facts)
        box.addWidget(self._notice)
        box.addSpacing(4)
        self._actions.setColumnStretch(0, 1)
        self._actions.setColumnStretch(1, 1)
        box.addLayout(self._actions)
        centred(self, card, _WIDTH)


def _look(code: str, *, main: bool) -> Look:
    if main:
        return Look.PRIMARY
    return Look.DANGER if code == "deactivate" else Look.SECONDARY
