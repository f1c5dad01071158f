from pathlib import Path

from toggle_desk.runtime.paths import Paths


def test_everything_lies_under_the_folder_that_was_asked_for(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path, practice=False)

    files = {
        paths.settings,
        paths.ledger,
        paths.memory,
        paths.log,
        paths.senders,
        paths.window_lock,
        paths.sandbox,
    }
    assert 7 == len(files)
    assert all(file.is_relative_to(tmp_path) for file in files)
    assert tmp_path == paths.root


def test_practice_never_touches_the_real_records(tmp_path: Path) -> None:
    live, practice = Paths.of(tmp_path, practice=False), Paths.of(tmp_path, practice=True)

    assert tmp_path / "practice" == practice.root
    assert live.ledger != practice.ledger


def test_without_a_wish_the_users_own_folder_is_taken() -> None:
    assert Paths.of(None, practice=False).root.is_relative_to(Path.home())
