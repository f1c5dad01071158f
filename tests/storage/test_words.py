"""What people are told of a file that cannot be used, in other words than the engine's."""

import os
from datetime import datetime
from pathlib import Path

import apsw
import pytest

from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.storage.chain import utc_text
from toggle_desk.storage.database import Database

WITHOUT_SHARED_MEMORY = "unix-dotfile"  # a write-ahead log needs it


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (apsw.BusyError(), "another program keeps the file locked"),
        (apsw.LockedError(), "another program keeps the file locked"),
        (apsw.FullError(), "the disk is full"),
        (apsw.ReadOnlyError(), "the file cannot be written to"),
        (apsw.PermissionsError(), "the file cannot be written to"),
        (apsw.CantOpenError(), "the file cannot be opened"),
        (apsw.NotADBError(), "the file is not a ledger"),
        (apsw.CorruptError(), "the file is damaged"),
        (apsw.IOError(), "the disk could not be read or written"),
        (apsw.ConstraintError(), "a step was refused that must never happen"),
        (apsw.SQLError(), "the file cannot be used"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_a_till_that_cannot_keep_records_says_why(tmp_path: Path, error: apsw.Error, words: str) -> None:
    database = Database.open(tmp_path / "ledger.db", key=None)

    with pytest.raises(RecordsUnusable) as refusal, database.reading():
        raise error
    database.close()

    assert (refusal.value.code, refusal.value.facts) == (Code.RECORDS_UNUSABLE, {"detail": words})


def test_a_time_without_a_zone_is_never_written_down() -> None:
    with pytest.raises(ValueError, match="2026-11-22"):
        utc_text(datetime(2026, 11, 22))  # noqa: DTZ001, that is what is refused


@pytest.mark.skipif(os.name != "posix", reason="only there is such a disk to be had")
def test_a_disk_on_which_commits_cannot_be_made_to_last_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordsUnusable) as refusal:
        Database.open(tmp_path / "ledger.db", key=None, vfs=WITHOUT_SHARED_MEMORY)

    assert {"detail": "journal_mode cannot be set to wal"} == refusal.value.facts


def test_a_file_that_only_begins_like_a_ledger_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "ledger.db"
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 4080)

    with pytest.raises(RecordsUnusable) as refusal:
        Database.open(file, key=None)

    assert {"detail": "the file is not a ledger"} == refusal.value.facts
    assert b"SQLite format 3\0" + b"\xff" * 4080 == file.read_bytes()
