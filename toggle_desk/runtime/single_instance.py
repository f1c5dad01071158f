"""One window for each data folder: a second start raises the first window and ends."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:  # imported when the lock is tried: it takes longer than building the window
    from filelock import BaseFileLock

_PATIENCE = 500  # milliseconds for the first window to answer


class SingleInstance(QObject):
    """Holds the folder's lock, which the system takes back however this process ends.

    The file says nothing: what is in it, and whose number a process has by now, is not looked at.
    """

    def __init__(self, lock: Path, raised: Callable[[], None]) -> None:
        """Take the lock's file and what to do when the program is started again."""
        super().__init__()
        self._file = lock
        self._lock: BaseFileLock | None = None
        self._raised = raised

    def claim(self) -> bool:
        """Become the one window, or raise the one there is and say False.

        A lock that cannot be tried leaves it to the window that may be there to answer. A folder that cannot
        hold a lock cannot hold records either, which the window itself will say.
        """
        from filelock import FileLock, Timeout

        self._lock = FileLock(self._file)
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
        name = self._name()
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)
        self._server.listen(name)

    def release(self) -> None:
        """Let the next start be the one window."""
        if self._lock is not None:
            self._lock.release()

    def _name(self) -> str:
        """Name the socket after the folder."""
        import hashlib

        return "toggle-desk-" + hashlib.sha256(str(self._file.resolve()).encode()).hexdigest()[:24]

    def _knock(self) -> bool:
        """Say whether a window answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        answered = socket.waitForConnected(_PATIENCE)
        socket.disconnectFromServer()
        return answered

    @Slot()
    def _knocked(self) -> None:
        # What is sent is never read: another process can knock here, and do no more.
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self._raised()
