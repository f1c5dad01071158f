"""Small private files that are either the old whole or the new whole, also after a power cut."""

import os
import stat
from pathlib import Path

import pytest

from toggle_desk.storage.files import replace_whole


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what is made durable and what is renamed, in order."""
    steps: list[str] = []
    sync, rename = os.fsync, Path.replace

    def noting_sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "content")
        sync(handle)

    def noting_rename(path: Path, target: Path) -> Path:
        steps.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", noting_sync)
    monkeypatch.setattr(Path, "replace", noting_rename)
    return steps


def test_the_new_file_is_on_the_disk_before_it_takes_the_place_of_the_old(
    tmp_path: Path, steps: list[str]
) -> None:
    replace_whole(tmp_path / "settings.toml", b"new")

    assert ["content", "rename", "folder"] == steps
    assert b"new" == (tmp_path / "settings.toml").read_bytes()


def test_a_rename_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    replace_whole(file, b"old")

    def refused(_path: Path, _target: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(PermissionError):
        replace_whole(file, b"new")

    assert [file] == list(tmp_path.iterdir())
    assert b"old" == file.read_bytes()
