"""A disk that writes down what SQLite asks of it, so that any power cut can be played back.

What was not synced may be there, be missing, or be there in part: each sector of 512 bytes is old or new.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
_JOURNALS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_WAL


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at an offset."""

    file: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A new size in bytes."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Delete:
    """The end of a file; it lasts where the folder was synced with it."""

    file: str
    lasts: bool


@dataclass(frozen=True, slots=True)
class Sync:
    """Everything done to a file so far lasts, and where it is new its folder was synced too."""

    file: str
    folder: bool


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The program was told that so many events are durable."""

    events: int


Deed = Write | Truncate | Delete | Sync | Acknowledged
Files = dict[str, bytes]


class RecordingVfs(apsw.VFS):
    """Passes everything on to the real disk and keeps the `deeds`, in order."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.deeds: list[Deed] = []
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: ANN401, N802, apsw's own
        return _RecordingFile(self.deeds, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802, apsw's own
        super().xDelete(filename, syncdir)
        self.deeds.append(Delete(Path(filename).name, syncdir))


class _RecordingFile(apsw.VFSFile):
    def __init__(self, deeds: list[Deed], name: Any, flags: list[int]) -> None:  # noqa: ANN401, apsw's own
        self._deeds = deeds
        self._file = name_of(name)
        # SQLite makes the name of a new journal or log last with the first sync of its content (os_unix.c).
        self._is_new = bool(flags[0] & _JOURNALS and flags[0] & apsw.SQLITE_OPEN_CREATE)
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802, apsw's own
        # apsw names a type that Python 3.11 does not have yet.
        super().xWrite(data, offset)  # pyright: ignore[reportUnknownMemberType] - see above
        self._deeds.append(Write(self._file, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802, apsw's own
        super().xTruncate(newsize)
        self._deeds.append(Truncate(self._file, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802, apsw's own
        super().xSync(flags)
        self._deeds.append(Sync(self._file, self._is_new))
        self._is_new = False


def name_of(name: Any) -> str:  # noqa: ANN401, apsw's own
    """Give a file's name without its folder; a temporary file has none."""
    if name is None:
        return ""
    return Path(name if isinstance(name, str) else name.filename()).name


class Platter:
    """What is on the disk for good, and what is on its way there."""

    def __init__(self) -> None:
        self.files: Files = {}
        self._pending: list[Write | Truncate | Delete] = []

    def suffer(self, deed: Deed) -> None:
        """Take one deed in."""
        match deed:
            case Sync(file, folder):
                lasting = [
                    one for one in self._pending if one.file == file or (folder and isinstance(one, Delete))
                ]
                self.files = _applied(self.files, lasting)
                self._pending = [one for one in self._pending if one not in lasting]
            case Delete(file, lasts=True):
                self.files = {name: content for name, content in self.files.items() if name != file}
                self._pending = [one for one in self._pending if one.file != file]
            case Acknowledged():
                pass
            case _:
                self._pending.append(deed)

    def images(self, chance: random.Random, count: int) -> Iterator[Files]:
        """Give the disk as a power cut leaves it now: with nothing of what is pending, or all, or parts."""
        yield self.files
        if not self._pending:
            return
        yield _applied(self.files, self._pending)
        for _ in range(count - 2):
            kept = chance.choice((0.1, 0.5, 0.9))
            yield _applied(self.files, self._torn(chance, kept))

    def _torn(self, chance: random.Random, kept: float) -> Iterator[Write | Truncate | Delete]:
        for deed in self._pending:
            if not isinstance(deed, Write):
                if chance.random() < kept:
                    yield deed
                continue
            # The first piece ends where the sector does in which it begins.
            begin = 0
            while begin < len(deed.data):
                end = begin + SECTOR - (deed.offset + begin) % SECTOR
                if chance.random() < kept:
                    yield Write(deed.file, deed.offset + begin, deed.data[begin:end])
                begin = end


def _applied(files: Files, deeds: Any) -> Files:  # noqa: ANN401, an iterable of what can be pending
    changed: dict[str, bytearray | None] = {}
    for deed in deeds:
        if isinstance(deed, Delete):
            changed[deed.file] = None
            continue
        content = changed.get(deed.file)
        if content is None:
            content = bytearray(b"" if deed.file in changed else files.get(deed.file, b""))
            changed[deed.file] = content
        if isinstance(deed, Truncate):
            del content[deed.size :]
            continue
        if deed.offset > len(content):
            content.extend(bytes(deed.offset - len(content)))
        content[deed.offset : deed.offset + len(deed.data)] = deed.data
    kept = {name: content for name, content in files.items() if name not in changed}
    return kept | {name: bytes(content) for name, content in changed.items() if content is not None}
