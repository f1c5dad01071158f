"""A field to search in: a lens before the text, the hint inside it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from toggle_desk.presenters.wording import again
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import Theme
from toggle_desk.ui.widgets.line_edit import LineEdit


class SearchField(LineEdit):
    """Tells what a person typed, never what was shown."""

    edited = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, before=24)
        self._said = ""
        self.setClearButtonEnabled(False)
        self.textEdited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show a text; what the person is typing is left alone when it is that text already."""
        if text != self.text():
            self.setText(text)

    def show_hint(self, hint: str) -> None:
        """Say what can be searched for."""
        self._said = hint
        if hint != self.placeholderText():
            self.setPlaceholderText(hint)
            self.setAccessibleName(hint)

    def say_again(self) -> None:
        """Say that in the language of the moment."""
        self.show_hint(again(self._said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the lens."""
        super().paintEvent(event)
        theme = Theme.current
        side, inset = theme.px(20), theme.px(12)
        left = inset if not self.isRightToLeft() else self.width() - inset - side
        painter = QPainter(self)
        assets.paint_icon(
            painter, "search", theme.colours["muted"], QRectF(left, (self.height() - side) / 2, side, side)
        )
