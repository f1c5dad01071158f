"""The top of the tree stays what the design says it is."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMES = {
    "toggle_desk",
    "resources",
    "tests",
    "packaging",
    "findings",
    "pyproject.toml",
    "README.md",
    "LICENSE",
}


@pytest.mark.skipif(
    shutil.which("git") is None or not (ROOT / ".git").exists(),
    reason="only a checkout knows which files are source",
)
def test_nothing_new_appears_at_the_top() -> None:
    found = {Path(name).parts[0] for name in source_files()}

    assert NAMES == {name for name in found if not name.startswith(".")}


def source_files() -> list[str]:
    """List what is committed or about to be, also in a checkout that belongs to another user."""
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    command = ["git", "-c", "safe.directory=*", *listing]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    return ended.stdout.rstrip("\0").split("\0")
