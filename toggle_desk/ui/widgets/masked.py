"""A secret that is read by pressing on it: on the glass while the finger is there, and in no tip or title."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from toggle_desk.presenters.wording import again
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.mirror import begin_text, mirrored

_HIDDEN = "••••"


class MaskedField(QAbstractButton):
    """Shows the masked form, which is all `text()` tells; the whole while pressed by finger or Space."""

    def __init__(self, name: str, label: str, hint: str) -> None:
        super().__init__()
        self._title, self._hint, self._held = label, hint, ""
        self._masked = ""
        self.setObjectName(name)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.pressed.connect(self.update)
        self.released.connect(self.update)

    def show_secret(self, masked: str, held: str) -> None:
        """Show the masked form and keep the whole for as long as it may be asked for."""
        self._masked, self._held = masked, held
        shown = masked or (_HIDDEN if held else "")
        if shown != self.text():
            self.setText(shown)
        spoken = f"{self._title} {masked}".strip()
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.setVisible(bool(shown))
        self.update()

    def say_again(self) -> None:
        """Name the secret in the language of the moment."""
        self._title, self._hint = again(self._title), again(self._hint)
        self.setAccessibleDescription(self._hint)
        self.show_secret(self._masked, self._held)

    def sizeHint(self) -> QSize:
        """Ask for room for the whole secret, so that revealing it moves nothing."""
        theme = Theme.current
        text = max(self._metrics().horizontalAdvance(part) for part in (self.text(), self._held))
        return QSize(text + theme.px(24 + 2 * 14 + 10), theme.mm(17))

    def minimumSizeHint(self) -> QSize:
        """Let the secret shrink before it is cut."""
        return QSize(Theme.current.px(140), Theme.current.mm(15))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do nothing: the secret is held, never left open."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Cover the secret when attention goes elsewhere."""
        self.setDown(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the secret when the page goes, however it is held."""
        self.setDown(False)
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, the title, the eye, and what may be seen now."""
        theme = Theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(theme.colour("focus" if ring else "line"), 2 if ring else 1))
        painter.setBrush(theme.colour("brand_tint" if self.isDown() else "canvas"))
        radius = theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        side, margin = theme.px(20), theme.px(14)
        eye = QRect(self.width() - margin - side, (self.height() - side) // 2, side, side)
        ink = theme.colours["brand" if self.isDown() else "muted"]
        assets.paint_icon(painter, "eye", ink, QRectF(mirrored(self, eye)))
        room = QRect(margin, 0, eye.left() - theme.px(8) - margin, self.height())
        self._paint_lines(painter, mirrored(self, room))

    def _paint_lines(self, painter: QPainter, room: QRect) -> None:
        theme = Theme.current
        half = self.height() // 2
        left = begin_text(painter, self, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font(Text.CAPTION))
        painter.setPen(theme.colour("muted"))
        title = room.adjusted(0, 0, 0, -half)
        painter.drawText(title, left | Qt.AlignmentFlag.AlignBottom, self._title)
        shown = self._held if self.isDown() and self._held else self.text()
        font = theme.font(Text.TITLE)
        if (wanted := QFontMetrics(font).horizontalAdvance(shown)) > room.width():
            font = theme.font(Text.TITLE, shrunk_to=max(10, font.pixelSize() * room.width() // wanted))
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(room.adjusted(0, half, 0, 0), left | Qt.AlignmentFlag.AlignTop, shown)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(Theme.current.font(Text.TITLE))
