"""A text field with its label above it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from toggle_desk.presenters.wording import again
from toggle_desk.ui.appearance.theme import Text
from toggle_desk.ui.widgets.layouts import column
from toggle_desk.ui.widgets.line_edit import LineEdit
from toggle_desk.ui.widgets.text import TextLabel

_LONGEST = 200  # characters a person can have meant


class Field(QWidget):
    """One line to type into; the cursor stays where the person left it."""

    edited = Signal(str)

    def __init__(self, name: str, label: str, *, secret: bool = False, step: Text = Text.BODY) -> None:
        super().__init__()
        self.line = LineEdit(name, step=step)
        self.line.setAccessibleName(label)
        self.line.setMaxLength(_LONGEST)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._said = label
        self._label = TextLabel(label, step=Text.CAPTION, ink="muted", elide=True)
        layout = column(self, gap=4)
        layout.addWidget(self._label)
        layout.addWidget(self.line)
        self.line.textEdited.connect(self.edited)

    def show_label(self, label: str) -> None:
        """Name the field."""
        self._said = label
        self._label.show_text(label)
        if label != self.line.accessibleName():
            self.line.setAccessibleName(label)

    def say_again(self) -> None:
        """Name the field in the language of the moment."""
        self.show_label(again(self._said))

    def show_text(self, text: str) -> None:
        """Show a text; what the person is typing is left alone when it is that text already."""
        if text != self.line.text():
            cursor = self.line.cursorPosition()
            self.line.setText(text)
            self.line.setCursorPosition(min(cursor, len(text)))

    def show_enabled(self, enabled: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Allow typing or not."""
        if enabled != self.line.isEnabled():
            self.line.setEnabled(enabled)
