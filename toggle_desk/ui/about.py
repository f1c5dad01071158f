"""Which program this is, and the licences of everything in it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from toggle_desk.presenters.about import AboutScreen
from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.facts import Facts
from toggle_desk.ui.widgets.layouts import column, panel, scrolling
from toggle_desk.ui.widgets.picker import Picker
from toggle_desk.ui.widgets.scroll_bar import ScrollBar
from toggle_desk.ui.widgets.text import TextLabel

_WIDTH = 1000
_LEAST_TEXT = 160  # unscaled pixels of a licence that can be seen at once


class AboutPage(QWidget):
    """Implements `AboutView`: facts above, one licence at a time below."""

    text_picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("about_page")
        self._headline = TextLabel(name="about_headline", step=Text.HEADLINE, wrap=True)
        self._facts = Facts()
        self._freedom = TextLabel(name="about_freedom", wrap=True)
        self._texts = Picker("about_texts", say("about.texts"))
        self._text = _Reader()
        self._arrange()
        self._texts.picked.connect(self.text_picked)

    def display(self, screen: AboutScreen) -> None:
        self._headline.show_text(screen.headline)
        self.setAccessibleName(screen.headline)
        self._facts.show_facts(screen.facts)
        self._freedom.show_text(screen.freedom)
        self._texts.show_choices(screen.texts, screen.text_key)
        if screen.text != self._text.toPlainText():
            self._text.setPlainText(screen.text)
        for widget in (self._texts, self._text):
            widget.setVisible(bool(screen.texts))

    def say_again(self) -> None:
        """Name the text in the language of the moment."""
        self._text.setAccessibleName(say("about.text"))

    def _arrange(self) -> None:
        self._text.setObjectName("about_text")
        self.say_again()
        self._text.setReadOnly(True)
        self._text.setVerticalScrollBar(ScrollBar())
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(Theme.current.font(Text.CAPTION))
        card = panel()
        card.setMaximumWidth(Theme.current.px(_WIDTH))
        inside = column(card, gap=12, margins=(24, 20, 24, 20))
        for widget in (self._headline, self._facts, self._freedom, self._texts):
            inside.addWidget(widget)
        inside.addWidget(self._text, 1)
        self._text.setMinimumHeight(Theme.current.px(_LEAST_TEXT))
        page = QWidget()
        column(page, margins=24).addWidget(card, 1)
        column(self).addWidget(scrolling(page))


class _Reader(QPlainTextEdit):
    """A long text to scroll through, also by keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a ring while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(Theme.current.colour("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
