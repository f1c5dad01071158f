"""The one button of the program, drawn from tokens: its look, wrapped label, icon and focus ring."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from toggle_desk.presenters.wording import again
from toggle_desk.ui.appearance import assets
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.face import Face
from toggle_desk.ui.widgets.lines import widest
from toggle_desk.ui.widgets.looks import LOOKS, Dress, Look
from toggle_desk.ui.widgets.mirror import begin_text, mirrored
from toggle_desk.ui.widgets.text import set_plain_tooltip
from toggle_desk.ui.widgets.wheel import Wheel

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Button(QPushButton):
    """A button whose label wraps and never becomes markup or a mnemonic; its height is in millimetres.

    A choosable one shows what `show_chosen` told it; a press does not change that by itself.
    A `leading` one starts at its edge, and what follows a line break in its label is smaller.
    `once` swallows the second press of a double-click, for what must not happen twice.
    """

    def __init__(
        self,
        name: str,
        label: str = "",
        *,
        look: Look = Look.SECONDARY,
        icon: str = "",
        stacked: bool = False,
        step: Text | None = None,
        millimetres: float = 15.0,
        choosable: bool = False,
        leading: bool = False,
        once: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._icon, self._stacked = LOOKS[look], icon, stacked
        self._leading, self._once = leading, once
        self._kind: Look = look
        self._step = step or self._look.step
        self._millimetres = millimetres
        self._busy = self._bare = self._choosing = False
        self._ringed = False
        self._wheel: Wheel | None = None
        self._hint: QSize | None = None  # layouts ask often; measuring text is slow
        self.setObjectName(name)
        self.setCheckable(choosable)
        self.toggled.connect(self._toggled_by_a_tool)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_label(label)

    def show_label(self, label: str, *, spoken: str = "") -> None:
        """Show a label and speak it (or `spoken`) to assistive tools."""
        self._said = label, spoken
        escaped = label.replace("&", "&&")
        if escaped != self.text():
            self._hint = None
            self.setText(escaped)
        if (spoken or label) != self.accessibleName():
            self.setAccessibleName(spoken or label)

    def say_again(self) -> None:
        """Show and speak the same in the language of the moment."""
        label, spoken = self._said
        self.show_label(again(label), spoken=again(spoken))

    def show_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Show whether this is the chosen one."""
        if chosen != self.isChecked():
            self._choosing = True
            self.setChecked(chosen)
            self._choosing = False

    def show_enabled(self, enabled: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Allow pressing or not."""
        if enabled != self.isEnabled():
            self.setEnabled(enabled)

    def show_look(self, look: Look) -> None:
        """Ask more or less to be pressed; the size stays."""
        if look != self._kind:
            self._look = LOOKS[look]
            self._kind = look
            self.update()

    def show_bare(self, bare: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Show the sign without the label, which is still spoken and in the tip."""
        if bare != self._bare:
            self._bare = bare
            self._hint = None
            self.updateGeometry()
            self.update()

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter in Qt's manner
        """Turn a small wheel beside the label while something is under way."""
        if busy == self._busy:
            return
        self._busy = busy
        self._hint = None
        if busy:
            self._wheel = self._wheel or Wheel(self)
            self._wheel.start()
        elif self._wheel:
            self._wheel.stop()
        self.update()

    def is_shortened(self) -> bool:
        """Say whether part of the label is not visible now."""
        face = self._face()
        if not face.label:
            return False
        font, lines = face.laid_out(self.rect())
        room = face.room(self.rect())
        too_tall = len(lines) * QFontMetrics(font).height() > room.height() + 2
        too_wide = widest(lines, font) > room.width() + 1
        return too_tall or too_wide or "".join("".join(lines).split()) != "".join(face.label.split())

    def nextCheckState(self) -> None:
        """Change nothing: what is chosen comes in by `show_chosen` alone."""

    def sizeHint(self) -> QSize:
        """Prefer the label on one line and the height a finger needs."""
        self._hint = self._hint or self._face().size()
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Keep the finger's height; the label may wrap in a third of its width."""
        return self._face().least(self.sizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press like Space, once however long either is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _COMMANDS:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a double-click as one press where two would be one too many."""
        if not self._once:
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the keyboard led here, not a finger."""
        self._ringed = event.reason() in _KEYBOARD or (
            event.reason() is Qt.FocusReason.OtherFocusReason
            and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )
        super().focusInEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Turn no wheel that is out of sight."""
        if self._wheel:
            self._wheel.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room again when the style changes under the program."""
        if event.type() is QEvent.Type.StyleChange:
            self._hint = None
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw body, icon, label, mark and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dress = self._dress()
        _paint_body(painter, QRectF(self.rect()), dress)
        self._paint_content(painter, dress)
        if self.isChecked() and self._kind is Look.TILE:
            _paint_mark(painter, self, dress)
        self.paint_ring(painter)

    def paint_ring(self, painter: QPainter) -> None:
        """Draw the ring of the keyboard, and keep the tip of what is not readable on the button."""
        if self.hasFocus() and self._ringed:
            _paint_ring(painter, QRectF(self.rect()))
        set_plain_tooltip(self, self.accessibleName() if self._bare or self.is_shortened() else "")

    def _toggled_by_a_tool(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Take a screen reader's toggle for the press it stands for; what is chosen comes in as ever."""
        if not self._choosing:
            self.show_chosen(not chosen)
            self.click()

    def _face(self) -> Face:
        label = "" if self._bare else self.text().replace("&&", "&")
        pictured = bool(self._icon) or self._busy
        return Face(label, pictured, self._kind, self._step, self._millimetres, self._stacked, self._leading)

    def _dress(self) -> Dress:
        if self._busy:
            return self._look.rest
        if not self.isEnabled():
            return self._look.chosen if self.isChecked() and self._kind is Look.NAV else self._look.off
        if self.isChecked():
            return self._look.chosen
        if self.isDown():
            return self._look.down
        return self._look.hover if self.underMouse() else self._look.rest

    def _paint_content(self, painter: QPainter, dress: Dress) -> None:
        face, whole, colour = self._face(), self.rect(), Theme.current.colour(dress.ink)
        font, lines = face.laid_out(whole)
        painter.setFont(font)
        painter.setPen(colour)
        height = QFontMetrics(font).height()
        box, room = face.icon_box(whole, lines, font), face.room(whole)
        if not self._stacked:
            box = mirrored(self, box)
        if self._busy and self._wheel:
            self._wheel.paint(painter, colour, QRectF(box))
        elif face.pictured:
            from_right = self.isRightToLeft()
            assets.paint_icon(painter, self._icon, colour.name(), QRectF(box), from_right=from_right)
        if not face.label:
            return
        centred = self._stacked or not face.pictured
        align = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        align = begin_text(painter, self, align | Qt.AlignmentFlag.AlignVCenter)
        top = room.top() + (room.height() - len(lines) * height) // 2
        if self._stacked:
            top = box.bottom() + Theme.current.px(4)
        left = room.left()
        if face.pictured and not self._stacked:
            left = box.right() + 1 + Theme.current.px(8)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = box.left() - Theme.current.px(8) - widest(lines, font) - 1
            room.setWidth(widest(lines, font) + 1)
        for number, line in enumerate(lines):
            if number and self._leading:
                painter.setFont(_under(font))
            painter.drawText(left, top + number * height, room.width(), height, align, line)


def _under(name: QFont) -> QFont:
    """Give the font of what stands under a name: never larger than a name that had to be made smaller."""
    body = Theme.current.font(Text.BODY)
    return Theme.current.font(Text.BODY, shrunk_to=min(body.pixelSize(), name.pixelSize()))


def _paint_body(painter: QPainter, whole: QRectF, dress: Dress) -> None:
    theme = Theme.current
    if dress.fill:
        painter.setPen(QPen(theme.colour(dress.edge), 1) if dress.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(dress.fill))
        radius = theme.px(8)
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_mark(painter: QPainter, button: QWidget, dress: Dress) -> None:
    side = Theme.current.px(13)
    box = mirrored(button, QRect(button.width() - side - 3, 3, side, side))
    assets.paint_icon(painter, "tick", Theme.current.colour(dress.ink).name(), QRectF(box))


def _paint_ring(painter: QPainter, whole: QRectF) -> None:
    theme = Theme.current
    radius = theme.px(8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, token in ((1.5, 3.0, "focus"), (3.75, 1.5, "surface")):
        painter.setPen(QPen(theme.colour(token), width))
        painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
