"""The only labels of the program: plain text in every case, and never a word lost unseen."""

import html
import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from toggle_desk.presenters.wording import again
from toggle_desk.ui.appearance.theme import Text, Theme
from toggle_desk.ui.widgets.lines import broken, widest
from toggle_desk.ui.widgets.mirror import begin_text

_SMALLEST = 22  # pixels below which an amount is elided rather than made smaller
_READABLE = 13  # and other words
_NARROWEST = 48  # pixels an eliding or wrapping label may be squeezed to


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows its text literally; Qt alone would obey markup in it."""
    tip, shown = f"<qt>{html.escape(text)}</qt>" if text else "", widget.toolTip()
    if tip == shown:
        return
    # Where nothing else describes a widget its tip does, markup and all.
    if widget.accessibleDescription() == html.unescape(shown.removeprefix("<qt>").removesuffix("</qt>")):
        widget.setAccessibleDescription(text)
    widget.setToolTip(tip)


class TextLabel(QLabel):
    """Text in a step of the type scale: on one line, `elide`d, made to `fit`, or over several (`wrap`).

    `lines` limits a wrapped text, 0 for as many as it takes; `tabular` aligns figures that stand in a column.

    `text()` is always the whole text, so that assistive tools read what a narrow column had to shorten.
    """

    def __init__(
        self,
        text: str = "",
        *,
        step: Text = Text.BODY,
        ink: str = "ink",
        name: str = "",
        wrap: bool = False,
        lines: int = 0,
        elide: bool = False,
        fit: bool = False,
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step, self._ink, self._tabular = step, ink, tabular
        self._wrap, self._limit, self._elide, self._fit = wrap, lines, elide, fit
        self._font = Theme.current.font(step, tabular=tabular)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setObjectName(name)
        self.setFont(self._font)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(
            QSizePolicy.Policy.Preferred if wrap or elide or fit else QSizePolicy.Policy.Minimum
        )
        self.setSizePolicy(policy)
        self.setWordWrap(wrap)
        self._said = text
        self.setText(text)

    def show_text(self, text: str, *, ink: str = "") -> None:
        """Show a text (and its ink); nothing happens when both are shown already."""
        if ink and ink != self._ink:
            self._ink = ink
            self.update()
        self._said = text
        if text != self.text():
            self.setText(text)

    def say_again(self) -> None:
        """Show the same text in the language of the moment."""
        self.show_text(again(self._said))

    def is_shortened(self) -> bool:
        """Say whether part of the text is not visible now."""
        room = self.contentsRect()
        drawn = self._lines(room.width())
        too_tall = len(drawn) * self._line_height() > room.height() + 1
        too_wide = widest(drawn, self._drawn_font(room.width())) > room.width() + 1
        cut = "".join("".join(drawn).split()) != "".join(self.text().split())
        return bool(self.text()) and (too_tall or too_wide or cut)

    def sizeHint(self) -> QSize:
        """Prefer the whole text on as few lines as the label may use."""
        lines = self.text().split("\n") if self._wrap else [self._on_one_line()]
        return self._padded(widest(lines, self._font) + 1, len(lines) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Allow squeezing where the text can give way."""
        if not (self._wrap or self._elide or self._fit):
            return self.sizeHint()
        width = min(Theme.current.px(_NARROWEST), self.sizeHint().width())
        return self._padded(width, self._line_height())

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text at a width, in pixels."""
        if not self._wrap:
            return -1
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        return len(lines) * self._line_height() + margins.top() + margins.bottom()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines one by one: no mnemonic, no markup, no native eliding in the way."""
        room = self.contentsRect()
        lines = self._lines(room.width())
        if self._elide or self._limit:
            set_plain_tooltip(self, self.text() if self.is_shortened() else "")
        painter = QPainter(self)
        painter.setFont(self._drawn_font(room.width()))
        painter.setPen(Theme.current.colour(self._ink if self.isEnabled() else "off_ink"))
        align = begin_text(painter, self, self.alignment())
        height = self._line_height()
        top = room.top() + max(0, (room.height() - len(lines) * height) // 2)
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            top = room.top()
        for number, line in enumerate(lines):
            painter.drawText(room.left(), top + number * height, room.width(), height, align, line)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's font when the style changes under the program."""
        if event.type() is QEvent.Type.StyleChange:
            self._font = Theme.current.font(self._step, tabular=self._tabular)
            self.setFont(self._font)
        super().changeEvent(event)

    def _lines(self, width: int) -> Sequence[str]:
        if self._wrap:
            return broken(self.text(), self._font, width, self._limit)
        line = self._on_one_line()
        if self._elide or self._fit:
            font = self._drawn_font(width)
            if QFontMetrics(font).horizontalAdvance(line) <= width:
                return [line]  # asked to elide it, Qt would at times take a word that just fits
            return [QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width)]
        return [line]

    def _drawn_font(self, width: int) -> QFont:
        if not self._fit:
            return self._font
        line = self._on_one_line()
        wanted = QFontMetrics(self._font).horizontalAdvance(line)
        if wanted <= width:
            return self._font
        font = self._shrunk(math.floor(self._font.pixelSize() * width / wanted))
        # Small type is a little wider than its share.
        too_wide = QFontMetrics(font).horizontalAdvance(line) > width
        return self._shrunk(font.pixelSize() - 1) if too_wide else font

    def _shrunk(self, pixels: int) -> QFont:
        least = _SMALLEST if self._font.pixelSize() > _SMALLEST else _READABLE
        return Theme.current.font(self._step, shrunk_to=max(least, pixels))

    def _on_one_line(self) -> str:
        return " ".join(self.text().split("\n"))

    def _line_height(self) -> int:
        return math.ceil(self._font.pixelSize() * (1.25 if self._step in _TIGHT else 1.36))

    def _padded(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())


_TIGHT = (Text.HEADLINE, Text.AMOUNT, Text.DISPLAY, Text.KEY)
