"""What stands where nothing is yet, so that an empty page does not look like a broken one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.icon import Icon
from toggle_desk.ui.widgets.layouts import column, row
from toggle_desk.ui.widgets.text import TextLabel

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_WIDTH = 420


class Empty(QWidget):
    """A sign and a sentence in the middle of the room; away while there is no sentence."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__()
        self._label = TextLabel(name=name, step=Text.LEAD, ink="muted", wrap=True, align=_MIDDLE)
        box = column(self, gap=16)
        box.addStretch(2)
        box.addWidget(Icon(icon, ink="brand", size=72, disc="brand_tint"), 0, _MIDDLE)
        sideways = row()
        sideways.addStretch(1)
        sideways.addWidget(self._label, 1000)
        sideways.addStretch(1)
        self._label.setMaximumWidth(Theme.current.px(_WIDTH))
        box.addLayout(sideways)
        box.addStretch(3)

    def show_text(self, text: str) -> None:
        """Show a sentence, or nothing for an empty one."""
        self._label.show_text(text)
        self.setVisible(bool(text))
