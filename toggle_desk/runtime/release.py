"""Which copy of the program runs, read from what was installed with it."""

from pathlib import Path
from typing import TYPE_CHECKING

import toggle_desk

if TYPE_CHECKING:
    from toggle_desk.application.release import Release

_CODE = Path(toggle_desk.__file__).parents[1]
# Beside the code where it was frozen, beside the program on Windows, and where a checkout has its own texts.
_FOLDERS = (_CODE / "licences", _CODE.parent / "licences", _CODE / "packaging" / "licences")
_FIRST = "NOTICE"


def release() -> "Release":
    """Read all of it; takes tens of milliseconds. Raises OSError where the licences cannot be read."""
    from toggle_desk.application.release import Release  # noqa: PLC0415 - a version is told without it

    return Release(version(), build(), _licences())


def version() -> str:
    """Give the version the program was installed as."""
    import importlib.metadata  # noqa: PLC0415 - takes longer than most that ask

    return importlib.metadata.version("toggle-desk")


def build() -> str:
    """Give the mark of the sources that an installer was made from, or "" for a checkout."""
    import importlib.metadata  # noqa: PLC0415 - likewise

    return (importlib.metadata.distribution("toggle-desk").read_text("BUILD") or "").strip()


def _licences() -> tuple[tuple[str, str], ...]:
    folder = next((folder for folder in _FOLDERS if folder.is_dir()), _FOLDERS[0])
    files = sorted(
        (path for path in folder.iterdir() if path.suffix in {".txt", ".md"}),
        key=lambda path: (path.stem != _FIRST, path.stem.lower()),
    )
    return tuple((path.stem, path.read_text("utf-8", "replace")) for path in files)
