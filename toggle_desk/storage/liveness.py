"""Whether the process that took an intent is still there, as only the operating system can know.

Each process that may send holds a lock on a file of its own for as long as it lives. However it ends, even by
`kill -9` or a power cut, the lock is gone with it, so that age need not be guessed from.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from toggle_desk.storage.files import PRIVATE_FILE, private_folder

_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


class Process:
    """This process among those that share one data folder; `token` is what its claims are signed with."""

    def __init__(self, folder: Path, token: str) -> None:
        """Take the lock `<folder>/<token>.lock`, to be held until `close`.

        Raises OSError where the folder cannot be used, and ValueError for a token that is no file name.
        """
        if not _TOKEN.fullmatch(token):
            raise ValueError(token)
        private_folder(folder)
        self.token = token
        self._folder = folder
        self._lock = _lock(folder, token)
        self._lock.acquire(timeout=5)

    def is_alive(self, token: str) -> bool:
        """Say whether the process with this token still holds its lock; a dead one's file is removed."""
        if token == self.token:
            return True
        # Taking the lock would make its file, which a dead process may have left without.
        if not _TOKEN.fullmatch(token) or not _path(self._folder, token).exists():
            return False
        lock = _lock(self._folder, token)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return True
        _drop(lock)
        return False

    def tidy(self) -> None:
        """Remove what dead processes have left behind."""
        for path in self._folder.glob("*.lock"):
            with suppress(OSError):  # one that cannot be touched is in no way
                self.is_alive(path.stem)

    def close(self) -> None:
        """Let go, as dying would."""
        _drop(self._lock)


def _path(folder: Path, token: str) -> Path:
    return folder / f"{token}.lock"


def _lock(folder: Path, token: str) -> FileLock:
    # Not per thread: whichever thread closes the program lets go for the whole process.
    return FileLock(_path(folder, token), mode=PRIVATE_FILE, thread_local=False)


def _drop(lock: FileLock) -> None:
    path = Path(lock.lock_file)
    # POSIX removes the name while it is still locked, so that none takes it in between; Windows cannot.
    if os.name == "posix":
        path.unlink(missing_ok=True)
        lock.release()
        return
    lock.release()
    with suppress(OSError):
        path.unlink(missing_ok=True)
