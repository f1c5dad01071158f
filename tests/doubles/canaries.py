"""Secrets that are made up for a test, and the search for them however they are written."""

import base64
import json
import os
import threading
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

OFTEN = 0.01  # seconds


@dataclass(frozen=True, slots=True)
class Canary:
    """One secret by its name; `allowed` are the places where it belongs, each with the reason."""

    name: str
    secret: str | bytes
    allowed: Mapping[str, str] = field(default_factory=dict[str, str])

    def ways(self) -> dict[str, bytes]:
        """Give every way in which it could be written: as text, for Windows, for the web, for a log."""
        plain = self.secret if isinstance(self.secret, bytes) else self.secret.encode()
        ways = {
            "as it is": plain,
            "hexadecimal": plain.hex().encode(),
            "HEXADECIMAL": plain.hex().upper().encode(),
            **{f"base64, {shift} before": _base64(plain, shift) for shift in range(3)},
        }
        if isinstance(self.secret, str):
            ways |= {
                "UTF-16": self.secret.encode("utf-16-le"),
                "percent": quote(self.secret, safe="").encode(),
                "JSON": json.dumps(self.secret)[1:-1].encode(),
            }
        return ways


def leaks(places: Mapping[str, bytes], canaries: Iterable[Canary]) -> list[str]:
    """Name every secret that stands in a place where it does not belong."""
    found: list[str] = []
    for canary in canaries:
        ways = canary.ways()
        for place, content in places.items():
            way = next((way for way, written in ways.items() if written in content), None)
            if way is not None and not any(place.startswith(allowed) for allowed in canary.allowed):
                found.append(f"{canary.name} in {place}, {way}")
    return found


def files_below(*folders: Path) -> dict[str, bytes]:
    """Read every file below these folders, under its name."""
    return {
        str(path.relative_to(folder.parent)): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@contextmanager
def watched_processes() -> Generator[dict[str, bytes]]:
    """Note the arguments and the environment of every process that begins below this one."""
    seen: dict[str, bytes] = {}
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(OFTEN):
            _note_children(os.getpid(), seen)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        ended.set()
        watcher.join()


def _note_children(parent: int, seen: dict[str, bytes]) -> None:
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        for child in _read(task).split():
            for what in ("cmdline", "environ"):
                content = _read(Path("/proc") / child.decode() / what)
                known = seen.get(f"{what} of {child.decode()}", b"")
                if content not in known:  # before and after exec
                    seen[f"{what} of {child.decode()}"] = known + b"\n" + content
            _note_children(int(child), seen)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # it has ended by now
        return b""


def _base64(plain: bytes, shift: int) -> bytes:
    """Leave out the letters at both ends, which depend on what stands beside the secret."""
    whole = base64.b64encode(b"\0" * shift + plain)
    return whole[-(-shift * 8 // 6) : (shift + len(plain)) * 8 // 6]
