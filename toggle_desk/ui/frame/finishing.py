"""What stays on the glass when the window has gone, while a card that was on its way is waited for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.wording import say
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import row
from toggle_desk.ui.widgets.text import TextLabel


class FinishingNotice(QWidget):
    """Says "Finishing a card…" and nothing else; there is nothing to press."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setObjectName("finishing_notice")
        self.setWindowTitle(say("app.name"))
        box = row(self, gap=12, margins=(28, 20, 28, 20))
        box.addWidget(Icon("wait", ink="brand", size=24))
        box.addWidget(TextLabel(say("shell.finishing"), name="finishing_text", step=Text.TITLE))
