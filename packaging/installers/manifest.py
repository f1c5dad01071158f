"""Reads packaging/manifest.toml: what is shipped, how large it may get, and under which licences."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .places import PACKAGING
from .steps import StoppedError, files_below

MANIFEST: dict[str, Any] = tomllib.loads((PACKAGING / "manifest.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files of an unpacked set of packages are shipped on a platform."""

    keep: tuple[str, ...]
    leave: tuple[str, ...]

    @classmethod
    def of(cls, platform: str) -> "Selection":
        """Give what is shipped on `windows` or `macos`."""
        packages = MANIFEST["packages"]
        return cls((*packages["keep"], *packages[platform]["keep"]), tuple(packages["leave"]))

    def takes(self, name: str) -> bool:
        """Say whether a file is shipped; `name` is its path below the packages, with forward slashes."""
        if any(_matches(name, pattern) for pattern in self.leave):
            return False
        return any(_matches(name, pattern) for pattern in self.keep)

    def refuse_unused(self, *folders: Path) -> None:
        """Raise StoppedError for what is to be kept and is not there, as after an update that moved files."""
        self.refuse_missing(
            [path.relative_to(folder).as_posix() for folder in folders for path in files_below(folder)]
        )

    def refuse_missing(self, names: Iterable[str]) -> None:
        """Raise StoppedError for what is to be kept and is not among these."""
        there = tuple(names)
        unused = [pattern for pattern in self.keep if not any(_matches(name, pattern) for name in there)]
        if unused:
            raise StoppedError(f"packaging/manifest.toml keeps what is not there: {', '.join(unused)}")


def hold_to_budget(folder: Path, platform: str) -> str:
    """Give the size in words. Raises StoppedError where a folder has grown beyond what was agreed."""
    budget = MANIFEST[platform]
    files = files_below(folder)
    megabytes = sum(file.stat().st_size for file in files) / 1e6
    limit = budget.get("files", len(files))
    said = f"{megabytes:.1f} of {budget['megabytes']} MB, {len(files)} of {limit} files"
    if megabytes > budget["megabytes"] or len(files) > limit:
        raise StoppedError(f"{folder.name} is larger than agreed: {said}")
    return said


def _matches(name: str, pattern: str) -> bool:
    """Match as shells do: * stays within a folder, ** crosses them, and **/ may stand for none."""
    return re.fullmatch(_expression(pattern), name) is not None


def _expression(pattern: str) -> str:
    parts = re.split(r"(\*\*/|\*\*|\*)", pattern)
    meaning = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
    return "".join(meaning.get(part, re.escape(part)) for part in parts)
