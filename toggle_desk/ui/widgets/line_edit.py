"""The one line of text a person can type into, drawn from tokens."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit

from toggle_desk.ui.appearance.theme import Text, Theme

_SPACE = 13  # unscaled pixels between the edge and the text


class LineEdit(QLineEdit):
    """A field of a height in millimetres; `before` are unscaled pixels kept free for a sign."""

    def __init__(
        self, name: str, *, step: Text = Text.BODY, millimetres: float = 15.0, before: int = 0
    ) -> None:
        super().__init__()
        theme = Theme.current
        self.setObjectName(name)
        self.setFrame(False)
        self.setFont(theme.font(step))
        self.setFixedHeight(max(theme.mm(millimetres), theme.font(step).pixelSize() * 2))
        self._before = before
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the other side where the language does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lean()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the text as the style does."""
        theme = Theme.current
        focused = self.hasFocus()
        thickness = 2 if focused else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._edge()), thickness))
        painter.setBrush(theme.colour("surface" if self.isEnabled() else "sunken"))
        inset, radius = thickness / 2, theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()
        super().paintEvent(event)

    def _edge(self) -> str:
        if self.hasFocus():
            return "focus"
        return "field_edge" if self.isEnabled() else "edge"

    def _lean(self) -> None:
        """Begin where the label above begins, in either direction of the text: a number has none."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        begin, end = Theme.current.px(_SPACE + self._before), Theme.current.px(_SPACE)
        left, right = (end, begin) if self.isRightToLeft() else (begin, end)
        self.setTextMargins(left, 0, right, 0)
