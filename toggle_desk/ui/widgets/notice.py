"""A line that tells something without asking to be touched away."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from toggle_desk.presenters.tone import Tone
from toggle_desk.ui.appearance.theme import INKS, SIGNS, TINTS, Text, Theme
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import row
from toggle_desk.ui.widgets.text import TextLabel


class Notice(QWidget):
    """A sign, a sentence and a tint; away while there is nothing to say, announced when it is new."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._tone = Tone.PLAIN
        self._sign = Icon(SIGNS[Tone.PLAIN], size=20)
        self._label = TextLabel(name=name, step=Text.BODY, wrap=True)
        layout = row(self, gap=10, margins=(12, 10, 12, 10))
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.hide()

    def show_notice(self, text: str, tone: Tone) -> None:
        """Show a sentence in its tone, or nothing for an empty one."""
        if text == self._label.text() and tone is self._tone:
            return
        self._tone = tone
        self._sign.show_icon(SIGNS[tone], INKS[tone])
        self._label.show_text(text, ink="ink" if tone is Tone.PLAIN else INKS[tone])
        self.setVisible(bool(text))
        self.update()
        announce(self._label, text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.current.colour(TINTS[self._tone]))
        radius = Theme.current.px(8)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what changed, politely."""
    if not text or not widget.isVisible():
        return
    # Making these classes takes as long as painting half the window; at the start nothing has changed.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see above

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
