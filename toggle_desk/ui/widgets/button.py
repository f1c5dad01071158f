"""The one button of the program, drawn from tokens: its look, wrapped label, icon and focus ring."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
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
from PySide6.QtWidgets import QPushButton, QSizePolicy

from toggle_desk.presenters.wording import again
from toggle_desk.ui.looks import assets
from toggle_desk.ui.looks.theme import Text, Theme
from toggle_desk.ui.widgets.lines import fitted, widest, words
from toggle_desk.ui.widgets.looks import LOOKS, Dress, Look
from toggle_desk.ui.widgets.mirror import begin_text, mirrored
from toggle_desk.ui.widgets.text import set_plain_tooltip

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MARGINS = {Look.TILE: 13, Look.KEY: 6, Look.KEY_SOFT: 6}  # a tile's leaves room for its mark
_SHRINKING = (Look.TILE, Look.KEY, Look.KEY_SOFT)  # whose labels rather grow smaller than claim room
_SPIN_MILLISECONDS = 80
_SPIN_DEGREES = 30
_LONGEST = 3  # lines of a label
_LINES_HEIGHT = 50  # unscaled pixels that they take
_WORDY = 15.0  # millimetres from which a label may run over lines


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
        self._angle = 0
        self._ringed = False
        self._spinner: QTimer | None = None
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
            self._spinner = self._spinner or self._new_spinner()
            self._spinner.start()
        elif self._spinner:
            self._spinner.stop()
        self.update()

    def is_shortened(self) -> bool:
        """Say whether part of the label is not visible now."""
        label = self._label()
        if not label:
            return False
        font, lines = self._laid_out()
        room = self._label_room()
        too_tall = len(lines) * QFontMetrics(font).height() > room.height() + 2
        too_wide = widest(lines, font) > room.width() + 1
        return too_tall or too_wide or "".join("".join(lines).split()) != "".join(label.split())

    def nextCheckState(self) -> None:
        """Change nothing: what is chosen comes in by `show_chosen` alone."""

    def sizeHint(self) -> QSize:
        """Prefer the label on one line and the height a finger needs."""
        self._hint = self._hint or self._measured()
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Keep the finger's height; the label may wrap in a third of its width."""
        hint = self.sizeHint()
        least = max(Theme.current.mm(min(self._millimetres, 15.0)), self._content_height())
        font = Theme.current.font(self._step)
        narrowest = Theme.current.mm(15)
        if self._kind not in _SHRINKING and not self._stacked:
            narrowest = max(
                narrowest, hint.width() - widest([self._label()], font) + widest(words(self._label()), font)
            )
        return QSize(min(hint.width(), narrowest), least)

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
        if self._spinner:
            self._spinner.stop()
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
        self._paint_body(painter, dress)
        self._paint_content(painter, dress)
        if self.isChecked() and self._kind is Look.TILE:
            self._paint_mark(painter, dress)
        if self.hasFocus() and self._ringed:
            self._paint_ring(painter)
        set_plain_tooltip(self, self.accessibleName() if self._bare or self.is_shortened() else "")

    def _toggled_by_a_tool(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Take a screen reader's toggle for the press it stands for; what is chosen comes in as ever."""
        if not self._choosing:
            self.show_chosen(not chosen)
            self.click()

    def _measured(self) -> QSize:
        theme = Theme.current
        font = theme.font(self._step)
        text = widest(self._label().split("\n"), font)
        icon = self._icon_side() if self._icon or self._busy else 0
        gap = theme.px(8) if icon and text else 0
        if self._stacked:
            width = max(text, icon) + theme.px(16)
            height = icon + theme.px(4) + QFontMetrics(font).height() + theme.px(16)
        else:
            width = text + gap + icon + 2 * self._margin() + 2
            if self._kind in (Look.KEY, Look.KEY_SOFT):
                width = max(width, theme.mm(self._millimetres))
            rows = self._label().count("\n") + 1
            height = max(icon, rows * QFontMetrics(font).height()) + theme.px(16)
        return QSize(width, max(height, theme.mm(self._millimetres), self._content_height()))

    def _content_height(self) -> int:
        """Give what a label takes in any case: more than a finger where all is drawn larger than it is."""
        theme, line = Theme.current, QFontMetrics(Theme.current.font(self._step)).height()
        if self._stacked:
            return self._icon_side() + theme.px(8) + (line if self._label() else 0)
        lines = self._millimetres >= _WORDY and self._kind not in (Look.KEY, Look.KEY_SOFT)
        return theme.space(_LINES_HEIGHT) if lines else 0

    def _new_spinner(self) -> QTimer:
        spinner = QTimer(self)
        spinner.setInterval(_SPIN_MILLISECONDS)
        spinner.timeout.connect(self._turn)
        return spinner

    def _turn(self) -> None:
        self._angle = (self._angle + _SPIN_DEGREES) % 360
        self.update()

    def _label(self) -> str:
        return "" if self._bare else self.text().replace("&&", "&")

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

    def _paint_body(self, painter: QPainter, dress: Dress) -> None:
        theme = Theme.current
        if dress.fill:
            painter.setPen(QPen(theme.colour(dress.edge), 1) if dress.edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(dress.fill))
            radius = theme.px(8)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_content(self, painter: QPainter, dress: Dress) -> None:
        colour = Theme.current.colour(dress.ink)
        font, lines = self._laid_out()
        painter.setFont(font)
        painter.setPen(colour)
        height = QFontMetrics(font).height()
        box, room = self._icon_box(lines, font), self._label_room()
        if box.isValid():
            if self._busy:
                self._paint_wheel(painter, colour, box)
            else:
                from_right = self.isRightToLeft()
                assets.paint_icon(painter, self._icon, colour.name(), QRectF(box), from_right=from_right)
        if not self._label():
            return
        centred = self._stacked or not box.isValid()
        align = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        align = begin_text(painter, self, align | Qt.AlignmentFlag.AlignVCenter)
        top = room.top() + (room.height() - len(lines) * height) // 2
        if self._stacked:
            top = box.bottom() + Theme.current.px(4)
        left = room.left()
        if box.isValid() and not self._stacked:
            left = box.right() + 1 + Theme.current.px(8)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = box.left() - Theme.current.px(8) - widest(lines, font) - 1
            room.setWidth(widest(lines, font) + 1)
        for number, line in enumerate(lines):
            if number and self._leading:
                painter.setFont(Theme.current.font(Text.BODY))
            painter.drawText(left, top + number * height, room.width(), height, align, line)

    def _paint_wheel(self, painter: QPainter, colour: QColor, box: QRect) -> None:
        painter.setPen(QPen(colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(QRectF(box).adjusted(3, 3, -3, -3), -self._angle * 16, 250 * 16)
        painter.setPen(colour)

    def _paint_mark(self, painter: QPainter, dress: Dress) -> None:
        side = Theme.current.px(13)
        box = QRect(self.width() - side - 3, 3, side, side)
        box = mirrored(self, box)
        assets.paint_icon(painter, "tick", Theme.current.colour(dress.ink).name(), QRectF(box))

    def _paint_ring(self, painter: QPainter) -> None:
        theme = Theme.current
        radius = theme.px(8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, width, token in ((1.5, 3.0, "focus"), (3.75, 1.5, "surface")):
            painter.setPen(QPen(theme.colour(token), width))
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, radius - inset, radius - inset)

    def _laid_out(self) -> tuple[QFont, Sequence[str]]:
        """Break the label; in smaller type where it does not fit, and then over one line more."""
        font, room, label = Theme.current.font(self._step), self._label_room(), self._label()
        if self._stacked:
            return fitted(label, font, room.width(), QFontMetrics(font).height(), 1)
        return fitted(label, font, room.width(), room.height(), _LONGEST)

    def _label_room(self) -> QRect:
        side = min(self._margin(), self.width() // 8) if not self._stacked else Theme.current.px(4)
        room = self.rect().adjusted(side, 2, -side, -2)
        if not self._stacked and (self._icon or self._busy) and self._label():
            room.setWidth(room.width() - self._icon_side() - Theme.current.px(8))
        return room

    def _icon_box(self, lines: Sequence[str], font: QFont) -> QRect:
        if not (self._icon or self._busy):
            return QRect()
        side = self._icon_side()
        if self._stacked:
            height = side + Theme.current.px(4) + QFontMetrics(font).height()
            return QRect((self.width() - side) // 2, (self.height() - height) // 2, side, side)
        gap = Theme.current.px(8) if self._label() else 0
        left = (self.width() - side - gap - widest(lines, font)) // 2
        if self._leading:
            left = self._margin()
        box = QRect(left, (self.height() - side) // 2, side, side)
        return mirrored(self, box)

    def _icon_side(self) -> int:
        return Theme.current.px(24 if self._stacked else 20)

    def _margin(self) -> int:
        return Theme.current.px(_MARGINS.get(self._kind, 14))


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
