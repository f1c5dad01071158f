"""Holds the Linux bundle to its list: a machine with more libraries gives the same files."""

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from .debian import need
from .manifest import MANIFEST, Selection
from .steps import StoppedError, run, say

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the bundle, where it comes from, of which kind it is."""

_LINK = "SYMLINK"
# A library that was put beside the system's own, by hand or by another program, is another one.
_PLACES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", sys.prefix, sys.base_prefix)
_OURS = Selection(tuple(MANIFEST["linux"]["keep"]), ())
_SYSTEMS = Selection(tuple(MANIFEST["linux"]["system"]), ())


def chosen(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Choose what the manifest names of the binaries, and of the data that are of Qt.

    Raises StoppedError for what it names and this machine lacks, or has from another place.
    """
    libraries = [each for each in binaries if _OURS.takes(each[0])]
    data = [each for each in datas if not each[0].startswith("PySide6/Qt/") or _OURS.takes(each[0])]
    _OURS.refuse_missing(name for name, _, _ in (*libraries, *data))
    strange = [source for _, source, kind in libraries if kind != _LINK and not _is_in_place(source)]
    if strange:
        raise StoppedError(f"these are neither the system's nor ours: {', '.join(strange)}")
    return libraries, data


def audit(bundle: Path) -> None:
    """Find that all that the bundle's binaries ask for is in it or of every desktop; else StoppedError."""
    files = [path for path in bundle.rglob("*") if path.is_file() and _is_binary(path)]
    there = {path.name for path in bundle.rglob("*.so*")}
    wrong: list[str] = []
    for path in (each for each in files if not each.is_symlink()):
        asked = re.findall(r"NEEDED +(\S+)", run(need("objdump"), "-p", path))
        wrong += [
            f"{path.name} asks for {name}, which neither we nor every desktop have"
            for name in unknown(asked, there)
        ]
    if wrong:
        raise StoppedError("\n".join(wrong))
    say(f"audit: {len(files)} binaries, nothing missing")


def unknown(asked: Sequence[str], there: set[str]) -> list[str]:
    """Give the libraries that are neither there nor of the system."""
    return [name for name in asked if name not in there and not _SYSTEMS.takes(name)]


def _is_in_place(source: str) -> bool:
    return any(Path(source).is_relative_to(place) for place in _PLACES)


def _is_binary(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
