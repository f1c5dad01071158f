"""How the window of a till opens; on its own because the first picture waits for it."""

from enum import StrEnum


class WindowShape(StrEnum):
    """As a window of its own size, over the whole desktop, or over the whole screen without any frame."""

    WINDOW = "window"
    MAXIMISED = "maximised"
    FULL_SCREEN = "full screen"
