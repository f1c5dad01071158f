"""The code a guest's phone or the next till's scanner reads off the glass."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggle_desk.presenters.wording import again
from toggle_desk.ui.appearance.theme import Theme

_QUIET = 4  # modules of white around the symbol (ISO/IEC 18004)
_MODULES = 21  # of the smallest symbol there is, which holds a card number
_SMALLEST_MILLIMETRES = 40.0  # of the symbol itself, without the white around it
_LARGEST_MILLIMETRES = 130.0


class QrCode(QWidget):
    """A QR symbol in whole pixels per module, black on white in every theme, with its quiet zone."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self._modules: tuple[bytes, ...] = ()
        self.setObjectName(name)
        self._said = spoken
        self.setAccessibleName(spoken)
        most = Theme.current.mm(_LARGEST_MILLIMETRES)
        self._bound(_MODULES)
        self.setMaximumSize(most, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say_again(self) -> None:
        """Name the code in the language of the moment."""
        self._said = again(self._said)
        self.setAccessibleName(self._said)

    def show_code(self, modules: tuple[bytes, ...]) -> None:
        """Show a symbol, row by row, 1 is dark; an empty one as nothing."""
        if modules != self._modules:
            self._modules = modules
            self._bound(len(modules) or _MODULES)
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for what a phone reads across a counter; what more there is room for is taken."""
        return self.minimumSize()

    def _bound(self, modules: int) -> None:
        """Keep the symbol large enough, which is drawn in whole pixels per module."""
        module = math.ceil(Theme.current.mm(_SMALLEST_MILLIMETRES) / modules)
        least = module * (modules + 2 * _QUIET)
        self.setMinimumSize(least, least)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw dark modules as whole squares of device pixels: no blur, no seams."""
        if not self._modules:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        room = round(min(self.width(), self.height()) * ratio)
        module = max(1, room // (len(self._modules) + 2 * _QUIET))
        side = module * (len(self._modules) + 2 * _QUIET)
        left = round((self.width() * ratio - side) / 2)
        top = round((self.height() * ratio - side) / 2)
        painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
        for y, line in enumerate(self._modules, _QUIET):
            for x, dark in enumerate(line, _QUIET):
                if dark:
                    painter.fillRect(
                        left + x * module, top + y * module, module, module, Qt.GlobalColor.black
                    )
