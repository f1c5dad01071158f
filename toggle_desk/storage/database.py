"""One SQLite file, opened so that what it says it has written survives a power cut, or not opened at all."""

import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Protocol

import apsw

from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.storage.files import private_file

BUSY = 5.0  # seconds to wait for another process
_FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_PAUSE = 0.01  # seconds between two tries where SQLite itself does not wait
_WAL_SAFE = (3, 51, 3)  # older engines can damage a log that two connections use (page: sqlite.org/wal.html)

# The first bytes of a file say what it is; an encrypted one leaves only its page layout readable.
_PLAIN = b"SQLite format 3\0"
_LAYOUT = slice(21, 24)
_LAYOUT_BYTES = bytes((64, 32, 32))


@dataclass(frozen=True, slots=True)
class Durability:
    """How commits reach the disk: names and numbers of PRAGMA journal_mode and synchronous."""

    journal_mode: str
    synchronous: int


def durability(version: str) -> Durability:
    """Choose what a version such as "3.54.0" does safely: a write-ahead log only where its bug is mended."""
    engine = tuple(int(part) for part in version.split("."))
    return Durability("wal", 2) if engine >= _WAL_SAFE else Durability("delete", 3)


Value = str | int | float | None


Values = Sequence[Value] | Mapping[str, Value]


class _Engine(Protocol):
    """As much of apsw.Connection as is used here, with its types."""

    in_transaction: bool

    def execute(self, statements: str, bindings: Values | None = None) -> Iterator[tuple[Any, ...]]: ...
    def pragma(self, name: str, value: Value = None) -> Any: ...  # noqa: ANN401, a pragma gives what it likes
    def changes(self) -> int: ...
    def set_busy_timeout(self, milliseconds: int) -> None: ...
    def wal_checkpoint(self, *, mode: int) -> tuple[int, int]: ...
    def close(self) -> None: ...


class Statements:
    """All that is ever asked of the file: constant statements with bound values."""

    def __init__(self, engine: _Engine) -> None:
        """Speak to this engine."""
        self._engine = engine

    def rows(self, question: str, values: Values = ()) -> Iterator[tuple[Any, ...]]:
        """Give the rows of an answer, one after the other."""
        return self._engine.execute(question, values)

    def run(self, statement: str, values: Values = ()) -> int:
        """Change something; gives how many rows were changed."""
        self._engine.execute(statement, values)
        return self._engine.changes()


class Database:
    """The one connection of this process; every foreign exception leaves it as RecordsUnusable."""

    def __init__(self, engine: _Engine, *, encrypted: bool) -> None:
        """Take over an engine that `open` has made ready."""
        self.encrypted = encrypted
        self._engine = engine
        self._turn = threading.RLock()

    @classmethod
    def open(
        cls,
        file: Path,
        *,
        key: bytes | None,
        vfs: str | None = None,
        version: str = apsw.sqlite_lib_version(),
    ) -> "Database":
        """Open or make a ledger's file; `key` is 32 bytes or None for a plain file.

        A plain file stays plain, with or without a key (see storage.encryption). Raises RecordsUnusable and
        leaves the file as it was:
        Code.RECORDS_LOCKED_AWAY where the key does not fit, Code.RECORDS_TOO_NEW for a newer program's file.
        """
        try:
            private_file(file)
            start = _start_of(file)
        except OSError as error:
            raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail=words_of_system(error)) from error
        encrypted = _is_encrypted(start, key)
        if encrypted and key is None:
            raise RecordsUnusable(Code.RECORDS_LOCKED_AWAY)
        with _door():
            engine: _Engine = apsw.Connection(str(file), vfs=vfs, flags=_FLAGS)
        database = cls(engine, encrypted=encrypted)
        try:
            database._unlock(key if encrypted else None)
            with _door():
                _refuse_newer(engine)
                _harden(engine, durability(version))
            database._migrate()
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def writing(self) -> Generator[Statements]:
        """Run one transaction: all of it is durable when this ends, or none of it ever was."""
        with self._turn, _door():
            self._engine.execute("BEGIN IMMEDIATE")
            try:
                yield Statements(self._engine)
                self._engine.execute("COMMIT")
            except BaseException:
                if self._engine.in_transaction:
                    self._engine.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Generator[Statements]:
        """Ask questions only."""
        with self._turn, _door():
            yield Statements(self._engine)

    def stand_alone(self) -> bool:
        """Put away the write-ahead log, so that the file is all there is; False while it is in use."""
        with self._turn, _door():
            # Without a log a program that has it open and rests would not be noticed.
            if self._engine.pragma("journal_mode") != "wal":
                return False
            try:
                return self._engine.pragma("journal_mode", "delete") == "delete"
            except apsw.BusyError:
                return False

    def copy_encrypted(self, file: Path, key: bytes) -> None:
        """Write all of it to a new file under this key."""
        with self._turn, _door():
            # The name is a URI, which is how a key comes along; it has no user's letters that need quoting.
            self._engine.execute("VACUUM INTO ?", (f"{file.absolute().as_uri()}?key=raw:{key.hex()}",))

    def wipe_traces(self) -> None:
        """Empty the write-ahead log, where erased text lingers; a busy moment leaves it to the next one."""
        with self._turn, suppress(apsw.Error):
            self._engine.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        """Let go of the file."""
        with self._turn, _door():
            self._engine.close()

    def _unlock(self, key: bytes | None) -> None:
        self._engine.set_busy_timeout(round(BUSY * 1000))
        with _door():
            try:
                if key is not None:
                    self._engine.pragma("key", f"raw:{key.hex()}")
                # The first page is read here, which is when a wrong key shows.
                self._engine.pragma("schema_version")
            except apsw.NotADBError as error:
                if key is None:
                    raise
                raise RecordsUnusable(Code.RECORDS_LOCKED_AWAY) from error

    def _migrate(self) -> None:
        for number, statements in migrations():
            with _door():
                if self._engine.pragma("user_version") >= number:
                    continue
            with self.writing():
                # Another process may have been first (tests/storage/test_processes.py).
                if self._engine.pragma("user_version") < number:  # pragma: no branch
                    self._engine.execute(statements)
                    self._engine.pragma("user_version", number)


def migrations() -> tuple[tuple[int, str], ...]:
    """Read the numbered SQL files, oldest first."""
    folder = resources.files("toggle_desk.storage").joinpath("migrations")
    files = {item.name: item for item in folder.iterdir() if item.name.endswith(".sql")}
    return tuple((int(name[:4]), files[name].read_text(encoding="utf-8")) for name in sorted(files))


def is_encrypted(file: Path) -> bool:
    """Say whether there is an encrypted ledger, which is of no use without its key."""
    try:
        return _start_of(file)[_LAYOUT] == _LAYOUT_BYTES and not _start_of(file).startswith(_PLAIN)
    except OSError:
        return False


def _start_of(file: Path) -> bytes:
    with file.open("rb") as stream:
        start = stream.read(100)
    # A power cut while the file was made may leave zeros, beside a journal that makes it empty again.
    half_made = not any(start) and file.with_name(f"{file.name}-journal").exists()
    return b"" if half_made else start


def _is_encrypted(start: bytes, key: bytes | None) -> bool:
    if not start:
        return key is not None
    if start.startswith(_PLAIN):
        return False
    if start[_LAYOUT] == _LAYOUT_BYTES:
        return True
    raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the file is not a ledger")


def _refuse_newer(engine: _Engine) -> None:
    if engine.pragma("user_version") > migrations()[-1][0]:
        raise RecordsUnusable(Code.RECORDS_TOO_NEW)


def _harden(engine: _Engine, wanted: Durability) -> None:
    """Set what the promises rest on and read it back: a PRAGMA that did not take says nothing."""
    _switch_journal(engine, wanted.journal_mode)
    for name, value in (
        ("journal_mode", wanted.journal_mode),
        ("synchronous", wanted.synchronous),
        ("fullfsync", 1),  # macOS: without it the disk's own cache may lose a commit
        ("checkpoint_fullfsync", 1),
        ("secure_delete", 1),
        ("cache_size", -16_384),  # KiB: decrypting a page costs more than keeping it
        ("temp_store", 2),  # in memory: nothing of the ledger in temporary files
        ("foreign_keys", 1),
        ("recursive_triggers", 1),  # a REPLACE is a DELETE too
        ("trusted_schema", 0),
    ):
        engine.pragma(name, value)
        if engine.pragma(name) != value:
            raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail=f"{name} cannot be set to {value}")


def _switch_journal(engine: _Engine, mode: str) -> None:
    """Wait for others as SQLite does elsewhere: programs that start together all want to switch it."""
    end = time.monotonic() + BUSY
    while True:
        try:
            engine.pragma("journal_mode", mode)
        except apsw.BusyError:
            if time.monotonic() > end:
                raise
            time.sleep(_PAUSE)
        else:
            return


@contextmanager
def _door() -> Generator[None]:
    try:
        yield
    except apsw.Error as error:
        raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail=_words(error)) from error
    except UnicodeDecodeError as error:
        # SQLite checks its pages, not the texts in them: a failing disk may leave one that is none.
        raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the file is damaged") from error


def _words(error: apsw.Error) -> str:
    match error:
        case apsw.BusyError() | apsw.LockedError():
            return "another program keeps the file locked"
        case apsw.FullError():
            return "the disk is full"
        case apsw.ReadOnlyError() | apsw.PermissionsError():
            return "the file cannot be written to"
        case apsw.CantOpenError():
            return "the file cannot be opened"
        case apsw.NotADBError():
            return "the file is not a ledger"
        case apsw.CorruptError():
            return "the file is damaged"
        case apsw.IOError():
            return "the disk could not be read or written"
        case apsw.ConstraintError():
            return "a step was refused that must never happen"
        case _:
            return "the file cannot be used"


def words_of_system(error: OSError) -> str:
    """Say why the folder is of no use."""
    return f"the folder cannot be used: {error.strerror or 'no reason given'}"
