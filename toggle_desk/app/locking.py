"""When a till locks itself: after it was left alone, and at once with the computer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from toggle_desk.presenters.frame.auto_lock import AutoLock
from toggle_desk.presenters.frame.remark import RemarkPresenter
from toggle_desk.presenters.services import Services
from toggle_desk.runtime.session_lock import watch_session
from toggle_desk.ui.frame.hands import Hands


class Locking:
    """Joins hands and the computer's own lock to what locks the till."""

    def __init__(
        self,
        application: QApplication,
        window: QWidget,
        services: Services,
        remark: RemarkPresenter,
        lock: Callable[[str], None],
    ) -> None:
        """Listen from now on."""
        self._auto = AutoLock(services.timers, services.now, remark.locking, partial(lock, "idle"))
        self._hands = Hands(application, window)
        self._hands.seen.connect(self._auto.hand_seen)
        self._session = watch_session(int(window.winId()), partial(lock, "computer"))

    def follow(self, seconds: int, *, signed_in: bool) -> None:
        """Let a person leave the till alone for so long."""
        self._auto.take_seconds(seconds)
        self._auto.follow(signed_in=signed_in)

    def stop(self) -> None:
        """Listen to the computer no longer."""
        self._session.stop()
