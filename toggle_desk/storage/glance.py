"""The last look around, kept so that a till is ready before the libraries that read its settings are loaded.

It counts only while the files it was taken from are exactly as they were then; losing it costs half a second.
"""

import json
from contextlib import suppress
from dataclasses import asdict, is_dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from toggle_desk.application.first_look import FirstLook
from toggle_desk.storage.files import replace_whole

_SHAPE = 1  # of the file; another number is no glance at all


class Glance:
    """A FirstLook in a JSON file, with the stamps of the files it was taken from."""

    def __init__(self, file: Path, *sources: Path) -> None:
        """Name the file, which need not exist, and the sources."""
        self._file = file
        self._sources = sources
        self._kept: tuple[object, FirstLook] | None = None

    def find(self) -> FirstLook | None:
        """Give the last look, or nothing where anything has changed since."""
        try:
            kept = json.loads(self._file.read_bytes())
            if kept["shape"] == _SHAPE and kept["stamps"] == self._stamps():
                look: FirstLook = _made(FirstLook, kept["look"])
                return look
        except (OSError, ValueError, TypeError, KeyError):
            pass
        return None

    def keep(self, look: FirstLook) -> None:
        """Keep a look, unless it is kept already."""
        with suppress(OSError):
            stamps = self._stamps()
            if self._kept != (stamps, look):
                content = {"shape": _SHAPE, "stamps": stamps, "look": asdict(look)}
                replace_whole(self._file, json.dumps(content).encode())
                self._kept = stamps, look

    def _stamps(self) -> list[list[int]]:
        told = [source.stat() for source in self._sources]
        return [[one.st_mtime_ns, one.st_size, one.st_ino] for one in told]


def _made(kind: Any, plain: Any) -> Any:  # noqa: ANN401 - JSON in, what the annotation says out
    """Make the value that a type annotation describes. Raises TypeError, KeyError or ValueError."""
    if get_origin(kind) is UnionType:
        (some,) = [one for one in get_args(kind) if one is not NoneType]
        return None if plain is None else _made(some, plain)
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], one) for one in plain)
    if isinstance(kind, type) and is_dataclass(kind):
        fields = _fields(kind)
        return kind(**{name: _made(fields[name], one) for name, one in plain.items()})
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(plain)
    if type(plain) is not kind:
        raise TypeError(plain)
    return plain


@cache  # working this out takes longer than making a value
def _fields(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
