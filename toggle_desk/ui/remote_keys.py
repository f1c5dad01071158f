"""Who may approve from elsewhere: managers to tap, and the key of one while it is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.remote_keys import RemoteKeysScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import centred, column, panel, row
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice
from toggle_desk.ui.widgets.qr import QrCode
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 840
_ACROSS = 3  # managers beside each other


class RemoteKeysPage(QWidget):
    """Implements `RemoteKeysView`."""

    manager_tapped = Signal(str)
    new_clicked = Signal()
    type_clicked = Signal()
    typed_edited = Signal(str)
    keep_clicked = Signal()
    remove_clicked = Signal()
    done_clicked = Signal()
    page_clicked = Signal()
    answer_clicked = Signal()
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remote_keys_page")
        self.say_again()
        self._hint = TextLabel(name="remote_keys_hint", ink="muted", wrap=True)
        self._managers = Choices(_columns, millimetres=18, largest=20, leading=True)
        self._new = Button("remote_new_key", say("remote.new_key"), millimetres=15)
        self._type = Button("remote_type_key", say("remote.type_key"), millimetres=15)
        self._remove = Button("remote_remove_key", say("remote.remove_key"), look=Look.DANGER, millimetres=15)
        self._field = Field("remote_typed_key", say("remote.typed_key"))
        self._keep = Button("remote_keep_key", say("remote.keep_key"), look=Look.PRIMARY, millimetres=15)
        self._typing = QWidget()
        self._shown_hint = TextLabel(name="remote_shown_hint", wrap=True)
        self._key = TextLabel(name="remote_key", step=Text.LEAD, wrap=True, tabular=True)
        self._symbol = QrCode("remote_key_symbol", say("remote.qr"))
        self._done = Button("remote_done", say("remote.done"), look=Look.PRIMARY, millimetres=15)
        self._shown = QWidget()
        self._notice = Notice("remote_keys_notice")
        self._save = Button("remote_save_page", say("remote.save_page"), millimetres=15)
        self._answer = Button("remote_answer", say("remote.open_answer"), millimetres=15)
        self._back = Button("remote_keys_back", say("remote.back"), millimetres=15)
        self._arrange()
        self._managers.tapped.connect(self.manager_tapped)
        self._new.clicked.connect(self.new_clicked)
        self._type.clicked.connect(self.type_clicked)
        self._field.edited.connect(self.typed_edited)
        self._keep.clicked.connect(self.keep_clicked)
        self._remove.clicked.connect(self.remove_clicked)
        self._done.clicked.connect(self.done_clicked)
        self._save.clicked.connect(self.page_clicked)
        self._answer.clicked.connect(self.answer_clicked)
        self._back.clicked.connect(self.back_clicked)

    def say_again(self) -> None:
        """Name the page in the language of the moment."""
        self.setAccessibleName(say("remote.keys_headline"))

    def display(self, screen: RemoteKeysScreen) -> None:
        self._hint.show_text(screen.hint)
        self._managers.show_choices(
            [
                Choice(
                    pick.code,
                    f"remote_keys_{pick.code}",
                    pick.label,
                    pick.selected,
                    pick.enabled,
                    "person",
                    pick.label.replace("\n", ", "),
                )
                for pick in screen.managers
            ]
        )
        for button in (self._new, self._type):
            button.show_enabled(screen.can_give)
        self._remove.show_enabled(screen.can_remove)
        self._typing.setVisible(screen.typing)
        self._field.show_text(screen.typed)
        self._keep.show_enabled(screen.can_give and bool(screen.typed))
        self._shown.setVisible(bool(screen.key))
        self._shown_hint.show_text(screen.shown_hint)
        self._key.show_text(screen.key)
        self._symbol.show_code(screen.symbol)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._save.show_enabled(screen.can_save_page)

    def take_key(self, event: QKeyEvent) -> bool:
        """Let Escape go back."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.back_clicked.emit()
        return True

    def _arrange(self) -> None:
        card = panel()
        box = column(card, gap=12, margins=(28, 20, 28, 24))
        box.addWidget(TextLabel(say("remote.keys_headline"), step=Text.HEADLINE, wrap=True))
        box.addWidget(self._hint)
        box.addWidget(self._managers)
        given = row(gap=12)
        for button in (self._new, self._type, self._remove):
            given.addWidget(button, 1)
        box.addLayout(given)
        typing = row(self._typing, gap=12)
        typing.addWidget(self._field, 1)
        typing.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignBottom)
        box.addWidget(self._typing)
        shown = row(self._shown, gap=20)
        shown.addWidget(self._symbol)
        told = column(gap=12)
        for widget in (self._shown_hint, self._key, self._done):
            told.addWidget(widget)
        told.addStretch(1)
        shown.addLayout(told, 1)
        box.addWidget(self._shown)
        box.addWidget(self._notice)
        box.addWidget(TextLabel(say("remote.page_help"), ink="muted", wrap=True))
        actions = row(gap=12)
        for button in (self._back, self._answer, self._save):
            actions.addWidget(button, 1)
        box.addLayout(actions)
        self._typing.hide()
        self._shown.hide()
        centred(self, card, _WIDTH)


def _columns(_width: int, count: int) -> int:
    return min(_ACROSS, count)
