"""Encrypts a ledger that was made without a key, as soon as there is one and no program uses it."""

from contextlib import suppress
from pathlib import Path

from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.storage import chain
from toggle_desk.storage.database import Database
from toggle_desk.storage.files import private_file, replace_durably
from toggle_desk.storage.keys import LedgerKeys


def encrypt(file: Path, keys: LedgerKeys, vfs: str | None = None) -> None:
    """Put an encrypted copy in the place of a plain ledger, or leave it as it is where that cannot be done.

    The caller keeps other programs from opening it meanwhile. A power cut leaves the plain one or the
    encrypted one, whole: the copy is on the disk before it takes the name. Events are sealed anew with the
    key, up to the first that was not as it was written.
    """
    fresh = file.with_name(f"{file.name}.encrypted")
    with suppress(OSError, RecordsUnusable):  # such as a full disk: the plain ledger goes on being used
        _remove(fresh)
        try:
            if _copy(file, fresh, keys, vfs):
                replace_durably(fresh, file)
        finally:
            _remove(fresh)


def _copy(file: Path, fresh: Path, keys: LedgerKeys, vfs: str | None) -> bool:
    plain = Database.open(file, key=None, vfs=vfs)
    try:
        if not plain.stand_alone():
            return False
        private_file(fresh)
        plain.copy_encrypted(fresh, keys.file)
    finally:
        plain.close()
    sealed = Database.open(fresh, key=keys.file, vfs=vfs)
    try:
        with sealed.writing() as statements:
            chain.seal_anew(statements, b"", keys.seal)
        return sealed.stand_alone()
    finally:
        sealed.close()


def _remove(fresh: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
