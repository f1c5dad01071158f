"""The last seconds of the program: the window has gone, and a card that was on its way is waited for."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LOOK_EVERY = 50  # milliseconds


def finish(is_finishing: Callable[[], bool]) -> None:
    """Say so for as long as that lasts; returns at once where nothing is on its way."""
    if not is_finishing():
        return
    from toggle_desk.ui.frame.finishing import FinishingNotice

    notice = FinishingNotice()
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: is_finishing() or loop.quit())
    timer.start(LOOK_EVERY)
    notice.show()
    loop.exec()
    notice.close()
