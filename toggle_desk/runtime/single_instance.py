"""One window for each data folder: a second start raises the first window and ends."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Slot

_PATIENCE = 500  # milliseconds for the first window to answer


class SingleInstance(QObject):
    """Holds the folder's lock; the lock of a process that is gone is taken over at once."""

    def __init__(self, lock: Path, raised: Callable[[], None]) -> None:
        """Take the lock's file and what to do when somebody starts the program again."""
        super().__init__()
        self._lock = QLockFile(str(lock))
        # Age alone never makes a lock stale: a till runs for weeks. A dead owner does.
        self._lock.setStaleLockTime(0)
        self._name = "toggle-desk-" + hashlib.sha256(str(lock.resolve()).encode()).hexdigest()[:24]
        self._raised = raised

    def claim(self) -> bool:
        """Become the one window, or raise the one there is and say False.

        A folder that cannot hold a lock cannot hold records either, which the window itself will say.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._knock()
        return False

    def listen(self) -> None:
        """Hear from later starts; done after the first paint, which needs no network module."""
        from PySide6.QtNetwork import QLocalServer

        # The lock proves that a leftover socket belongs to nobody.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the one window."""
        self._lock.unlock()

    def _knock(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_PATIENCE)
        socket.disconnectFromServer()

    @Slot()
    def _knocked(self) -> None:
        # Whatever is sent is never read: knocking is the only thing anybody can do here.
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self._raised()
