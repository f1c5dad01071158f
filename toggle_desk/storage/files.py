"""Files that belong to one person of this computer, and that are either the old whole or the new whole."""

import os
from pathlib import Path

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


def private_folder(folder: Path) -> None:
    """Make a folder that no other user can look into; one that exists already is left as its owner wanted it.

    Raises OSError.
    """
    missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    for path in reversed(missing):
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def private_file(file: Path) -> None:
    """Make an empty file that no other user can read, or keep others from one that exists. Raises OSError."""
    private_folder(file.parent)
    handle = os.open(file, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    os.close(handle)
    if os.name == "posix":
        file.chmod(PRIVATE_FILE)


def replace_whole(file: Path, content: bytes) -> None:
    """Replace a private file so that a power cut leaves the old or the new one, never half of either.

    Raises OSError.
    """
    private_folder(file.parent)
    fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(file.parent)


def replace_durably(fresh: Path, file: Path) -> None:
    """Put a file that is written and closed in the place of another, so that a power cut leaves one of them.

    Raises OSError.
    """
    with fresh.open("rb+") as stream:
        os.fsync(stream.fileno())
    # First, that files beside the old one are gone: its log would be played into the new one.
    _sync_folder(file.parent)
    fresh.replace(file)
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename durable; only POSIX can open a folder for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
