"""What every verb does the same way: run a tool, keep what is up to date, say what was made."""

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from .places import EPOCH, ROOT


class StoppedError(Exception):
    """A step cannot go on; the sentence says why and what to do."""


def say(line: str) -> None:
    print(line, flush=True)


def run(
    *command: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None, seconds: float = 900
) -> str:
    """Run a tool and give what it printed. Raises StoppedError with all of it where the tool refuses."""
    words = [str(word) for word in command]
    ended = subprocess.run(
        words,
        cwd=cwd,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=seconds,
        check=False,
    )
    said = ended.stdout.decode("utf-8", "replace")
    if ended.returncode:
        raise StoppedError(f"{shlex.join(words)} ended with {ended.returncode}:\n{said}")
    return said


def report(verb: str, made: Path, remark: str = "") -> None:
    """Say in one line what was made, how large, and with which hash."""
    files = files_below(made) if made.is_dir() else [made]
    size = sum(file.stat().st_size for file in files) / 1e6
    count = f", {len(files)} files" if made.is_dir() else ""
    name = made.relative_to(ROOT)
    say(f"{verb}: {name}, {size:.2f} MB{count}, sha256 {sha256(made)[:16]}{remark and ', ' + remark}")


def files_below(folder: Path) -> list[Path]:
    """List every file below a folder but no links, in the order of their names on every platform."""
    return sorted(
        (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()),
        key=lambda path: path.relative_to(folder).as_posix(),
    )


def digest(paths: Iterable[Path], *words: str) -> str:
    """Give one hash of files, of whole folders with their names, and of what else matters."""
    total = hashlib.sha256("\0".join(words).encode())
    for path in paths:
        for file in files_below(path) if path.is_dir() else [path]:
            name = Path(os.path.relpath(file, path if path.is_dir() else ROOT)).as_posix()
            total.update(f"{name}\0{sha256(file)}\0".encode())
    return total.hexdigest()


def sha256(path: Path) -> str:
    """Give the hash of a file as other tools give it; of a folder, that of its names and contents."""
    return digest([path]) if path.is_dir() else hashlib.sha256(path.read_bytes()).hexdigest()


class Memory:
    """Remembers beside a result what it was made from: a step that would change nothing is not done."""

    def __init__(self, result: Path, sources: Iterable[Path], *words: str) -> None:
        """Name the result and everything it depends on, the module that makes it among that."""
        self._now = digest(sources, *words, sys.version)
        self._result = result
        self._note = result.with_name(f".{result.name}.made-from")

    def holds(self) -> bool:
        """Say whether the result is there, unharmed, and made from what is there now."""
        if not self._result.exists() or not self._note.exists():
            return False
        return self._note.read_text("utf-8") == f"{self._now} {digest([self._result])}"

    def keep(self) -> None:
        """Note what the result was made from."""
        self._note.write_text(f"{self._now} {digest([self._result])}", "utf-8")


def fresh(folder: Path) -> Path:
    """Give an empty folder in place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
