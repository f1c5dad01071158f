"""A photograph of the whole screen, to see whether a window is more than a frame."""

import os
import subprocess
import sys
from pathlib import Path

from .wine import NATIVE

_TAKE = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
    "image = app.primaryScreen().grabWindow(0).toImage(); image.save(sys.argv[1]); "
    "points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)); "
    "print(len({image.pixel(*point) for point in points}))"
)
_LEAST = 50  # colours: text has dozens of shades, a frame or a single fill has a handful


class Picture:
    """Taken by Qt as another program on the same screen."""

    def __init__(self, file: Path) -> None:
        """Name the file that each picture replaces."""
        self.file = file
        self.colours = 0

    def is_painted(self) -> bool:
        """Take it anew, and say whether there is something on it to read."""
        words = [sys.executable, "-c", _TAKE, str(self.file)]
        environment = None if NATIVE else {**os.environ, "QT_QPA_PLATFORM": "xcb"}
        ended = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
        self.colours = int(ended.stdout)
        return self.colours > _LEAST
