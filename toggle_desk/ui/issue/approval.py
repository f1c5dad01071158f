"""The question to a second person, and the pad on which they sign."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.presenters.issue.screen import ApprovalScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.button import Button
from toggle_desk.ui.widgets.choices import Choice, Choices
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.field import Field
from toggle_desk.ui.widgets.layouts import centred, column, panel, row, stacked
from toggle_desk.ui.widgets.looks import Look
from toggle_desk.ui.widgets.notice import Notice, announce
from toggle_desk.ui.widgets.pad import PIN, Pad, pad_key
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 900
_NAME_MILLIMETRES = 44
_LONG_NAME = 14  # letters; longer ones take the whole width
_LOW = range(460, 600)  # unscaled pixels of height at which all keys are in sight if they are low ones
_BESIDE = 620  # unscaled pixels under which the pad stands below the question


class ApprovalView(QWidget):
    """What is asked stands on the left, who answers and with what on the right, the answers below."""

    person_tapped = Signal(str)
    pad_pressed = Signal(str)
    allow_clicked = Signal()
    lower_clicked = Signal()
    refuse_clicked = Signal()
    word_edited = Signal(str)
    refusal_clicked = Signal()
    elsewhere_clicked = Signal()
    back_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("approval_panel")
        self._long_names = False
        self._headline = TextLabel(name="approval_headline", step=Text.HEADLINE, wrap=True)
        self._why = TextLabel(name="approval_why", step=Text.LEAD, wrap=True)
        self._facts = Facts(gap=4, shares=(2, 3))
        self._word = Field("approval_word_field", say("approval.why_not"))
        self._notice = Notice("approval_notice")
        self._expires = TextLabel(name="approval_expires", step=Text.CAPTION, ink="muted", wrap=True)
        self._prompt = TextLabel(name="approval_prompt", step=Text.LEAD, wrap=True)
        self._people = Choices(self._columns, millimetres=15, largest=15, step=Text.BODY, leading=True)
        self._dots = TextLabel(name="approval_dots", step=Text.HEADLINE, align=Qt.AlignmentFlag.AlignHCenter)
        self._pad = Pad("approval_pad", PIN, {"back": say("sign_in.back"), "clear": say("sign_in.clear")})
        self._elsewhere = Button("approval_elsewhere", icon="send", millimetres=15)
        self._back = Button("approval_back", millimetres=18)
        self._refuse = Button("approval_refuse", look=Look.DANGER, millimetres=18)
        self._lower = Button("approval_lower", millimetres=18)
        self._allow = Button("approval_allow", look=Look.PRIMARY, millimetres=18, once=True)
        self._deny = Button(
            "approval_do_refuse",
            say("approval.do_refuse"),
            look=Look.DANGER_STRONG,
            millimetres=18,
            once=True,
        )
        self._whole = row(gap=28)
        self._actions = QWidget()
        self._arrange()
        self.setFocusProxy(self._pad.keys[0])
        self._join()

    def display(self, screen: ApprovalScreen) -> None:
        """Show the question and how far its answer is."""
        self._headline.show_text(screen.headline)
        self._why.show_text(screen.why)
        self._facts.show_facts(screen.facts)
        self._expires.show_text(screen.expires)
        if screen.prompt != self._prompt.text():
            announce(self._prompt, screen.prompt)
        self._prompt.show_text(screen.prompt)
        self._long_names = any(len(name) > _LONG_NAME for name, _, _ in screen.people)
        self._people.show_choices(
            [
                Choice(
                    name,
                    f"approver_{name}",
                    f"{name}\n{role}",
                    chosen,
                    not screen.busy,
                    "person",
                    f"{name}, {role}",
                )
                for name, role, chosen in screen.people
            ]
        )
        if screen.dots_spoken != self._dots.accessibleName():
            self._dots.setAccessibleName(screen.dots_spoken)
            announce(self._dots, screen.dots_spoken)
        self._dots.show_text(screen.dots)
        self._pad.show_enabled(screen.pad_visible and not screen.busy)
        self._word.setVisible(screen.word_visible)
        self._word.show_text(screen.word)
        self._word.show_enabled(not screen.busy)
        self._notice.show_notice(screen.notice, screen.notice_tone)
        self._show_answers(screen)

    def take_key(self, event: QKeyEvent) -> bool:
        """Let digits reach the pad, and Escape go back to what was asked for."""
        if event.key() == Qt.Key.Key_Escape and self._back.isEnabled():
            self.back_clicked.emit()
            return True
        key = pad_key(event)
        if key is None or self._word.line.hasFocus() or not self._pad.is_enabled() or event.isAutoRepeat():
            return False
        self.pad_pressed.emit(key)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pad under the question where both would be too narrow."""
        super().resizeEvent(event)
        stacked(self._whole, self.width() < Theme.current.px(_BESIDE))
        self._pad.keep_low(round(self.height() / Theme.current.px(1000) * 1000) in _LOW)

    def _columns(self, width: int, count: int) -> int:
        # Not as much wider as text is larger: a name that is too wide then is made smaller.
        tile = Theme.current.mm(_NAME_MILLIMETRES * math.sqrt(Theme.current.text))
        fitting = 1 if self._long_names else width // tile
        return min(count, 2, max(1, fitting))

    def _show_answers(self, screen: ApprovalScreen) -> None:
        self._elsewhere.show_label(screen.elsewhere_label)
        self._elsewhere.setVisible(bool(screen.elsewhere_label))
        self._elsewhere.show_enabled(not screen.busy)
        self._back.show_label(screen.back_label)
        self._back.show_enabled(not screen.busy)
        self._refuse.show_label(screen.refuse_label)
        self._refuse.show_enabled(not screen.busy)
        self._lower.show_label(screen.lower_label)
        self._lower.setVisible(bool(screen.lower_label) and not screen.refusing)
        self._lower.show_enabled(screen.can_lower)
        self._allow.show_label(screen.allow_label)
        self._allow.setVisible(not screen.refusing)
        self._allow.show_enabled(screen.can_allow)
        self._allow.show_busy(screen.busy)
        self._deny.setVisible(screen.refusing)
        self._deny.show_enabled(screen.can_refuse)
        self._deny.show_busy(screen.busy)

    def _arrange(self) -> None:
        card = panel("card", "approval_card")
        box = column(card, gap=14, margins=(28, 20, 28, 20))
        question = QWidget()
        left = column(question, gap=10)
        for part in (self._headline, self._why, self._facts, self._word, self._notice):
            left.addWidget(part)
        left.addStretch(1)
        left.addWidget(self._elsewhere)
        left.addWidget(self._expires)
        signing = QWidget()
        right = column(signing, gap=8)
        right.addWidget(self._prompt)
        right.addWidget(self._people)
        right.addWidget(self._dots)
        right.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(1)
        self._pad.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._pad.show_low(True)
        self._whole.addWidget(question, 5)
        self._whole.addWidget(signing, 4)
        box.addLayout(self._whole)
        answers = row(self._actions, gap=12)
        for button in (self._back, self._refuse, self._lower, self._allow, self._deny):
            answers.addWidget(button, 1)
        centred(self, card, _WIDTH, self._actions)

    def _join(self) -> None:
        self._people.tapped.connect(self.person_tapped)
        self._pad.pressed.connect(self.pad_pressed)
        self._allow.clicked.connect(self.allow_clicked)
        self._lower.clicked.connect(self.lower_clicked)
        self._refuse.clicked.connect(self.refuse_clicked)
        self._word.edited.connect(self.word_edited)
        self._deny.clicked.connect(self.refusal_clicked)
        self._elsewhere.clicked.connect(self.elsewhere_clicked)
        self._back.clicked.connect(self.back_clicked)
