"""One window for each data folder: a second start raises the first window and ends."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Slot

_PATIENCE = 500  # milliseconds for the first window to answer


class SingleInstance(QObject):
    """Holds the folder's lock, which the system takes back however this process ends.

    The file says nothing: what is in it, and whose number a process has by now, is not looked at.
    """

    def __init__(self, lock: Path, raised: Callable[[], None]) -> None:
        """Take the lock's file and what to do when the program is started again."""
        super().__init__()
        self._lock = FileLock(lock)
        self._name = "toggle-desk-" + hashlib.sha256(str(lock.resolve()).encode()).hexdigest()[:24]
        self._raised = raised

    def claim(self) -> bool:
        """Become the one window, or raise the one there is and say False.

        A lock that cannot be tried leaves it to the window that may be there to answer. A folder that cannot
        hold a lock cannot hold records either, which the window itself will say.
        """
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            self._knock()
            return False
        except (OSError, NotImplementedError):
            return not self._knock()
        return True

    def listen(self) -> None:
        """Hear from later starts; done after the first paint, which needs no network module."""
        from PySide6.QtNetwork import QLocalServer

        # The lock proves that a leftover socket belongs to no process.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the one window."""
        self._lock.release()

    def _knock(self) -> bool:
        """Say whether a window answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(_PATIENCE)
        socket.disconnectFromServer()
        return answered

    @Slot()
    def _knocked(self) -> None:
        # What is sent is never read: another process can knock here, and do no more.
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self._raised()
