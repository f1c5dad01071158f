import os
from pathlib import Path

import pytest

from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.runtime.installation import Installation


def test_an_installation_is_what_the_options_say(tmp_path: Path) -> None:
    live = Installation.of(tmp_path, None, practice=False)
    practice = Installation.of(tmp_path, None, practice=True).at("http://127.0.0.1:1/")

    assert (tmp_path, None) == (live.paths.root, live.api_url)
    assert (tmp_path / "practice", "http://127.0.0.1:1/") == (practice.paths.root, practice.api_url)


def test_its_folder_is_made_where_it_is_missing(tmp_path: Path) -> None:
    place = Installation.of(tmp_path / "new", None, practice=True)

    place.make_folder()
    place.make_folder()

    assert place.paths.root.is_dir()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    with pytest.raises(NotIssued) as refused:
        Installation.of(tmp_path / "file", None, practice=True).make_folder()

    assert (Code.FOLDER_UNUSABLE, {"folder": str(tmp_path / "file" / "practice")}) == (
        refused.value.code,
        refused.value.facts,
    )


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as a user who can write anywhere.
    def nobody_may(_folder: Path, _mode: int) -> bool:
        return False

    monkeypatch.setattr("toggle_desk.runtime.installation.os.access", nobody_may)

    with pytest.raises(NotIssued):
        Installation.of(tmp_path, None, practice=False).make_folder()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a person's folder to that person")
def test_a_folder_that_all_people_of_a_computer_can_write_to_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)

    with pytest.raises(NotIssued) as refused:
        Installation.of(folder, None, practice=False).make_folder()

    assert (Code.FOLDER_OPEN, str(folder)) == (refused.value.code, refused.value.facts["folder"])
