import itertools
import os
import stat
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw
import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, ledger_in, prepared
from toggle_desk.application.ports import Filter
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.moment import Moment
from toggle_desk.storage.database import BUSY, Database, Durability, Statements, durability, migrations
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

OTHER_KEYS = LedgerKeys(file=b"o" * KEY_LENGTH, seal=b"s" * KEY_LENGTH)


class DeadDisk(apsw.VFS):
    """A disk that does not answer."""

    def __init__(self) -> None:
        super().__init__("dead disk", "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: ANN401, N802, apsw's own
        return _DeadFile("", name, flags)


class _DeadFile(apsw.VFSFile):
    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802, apsw's own
        raise apsw.IOError(f"{amount} bytes at {offset}")


@pytest.fixture
def dead_disk() -> Iterator[str]:
    disk = DeadDisk()
    yield "dead disk"
    disk.unregister()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_what_commits_rest_on_did_take(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "ledger.db", key=None)
    with database.reading() as statements:
        told = {
            name: next(statements.rows(f"PRAGMA {name}"))[0]
            for name in (
                "journal_mode",
                "synchronous",
                "fullfsync",
                "checkpoint_fullfsync",
                "secure_delete",
                "foreign_keys",
                "trusted_schema",
                "busy_timeout",
            )
        }
    database.close()

    assert {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
    } == told


def test_an_engine_with_the_log_bug_keeps_no_log(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "ledger.db", key=None, version="3.51.2")
    with database.reading() as statements:
        told = [next(statements.rows(f"PRAGMA {name}"))[0] for name in ("journal_mode", "synchronous")]
    database.close()

    assert ["delete", 3] == told
    assert Durability("wal", 2) == durability("3.51.3")
    assert Durability("wal", 2) == durability("3.54.0")


def test_migrations_are_numbered_without_a_gap() -> None:
    assert [number for number, _ in migrations()] == list(range(1, len(migrations()) + 1))


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_newer_programs_ledger_is_left_alone(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    file = tmp_path / "ledger.db"
    with ledger_in(tmp_path, clock, keys=keys) as ledger, ledger.database.writing() as statements:
        statements.run(f"PRAGMA user_version = {len(migrations()) + 1}")
    before = file.read_bytes()

    with pytest.raises(RecordsUnusable) as refusal, ledger_in(tmp_path, clock, keys=keys):
        pass

    assert Code.RECORDS_TOO_NEW is refusal.value.code
    assert file.read_bytes() == before


@pytest.mark.parametrize("keys", [OTHER_KEYS, None])
def test_without_its_key_a_ledger_is_locked_away_and_kept(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    file = tmp_path / "ledger.db"
    with ledger_in(tmp_path, clock) as ledger:
        kept = prepared(ledger, a_card(clock))
    before = file.read_bytes()

    with pytest.raises(RecordsUnusable) as refusal, ledger_in(tmp_path, clock, keys=keys):
        pass

    assert Code.RECORDS_LOCKED_AWAY is refusal.value.code
    assert file.read_bytes() == before
    with ledger_in(tmp_path, clock) as ledger:
        assert ledger.questions.find(kept.reference) == kept


@pytest.mark.parametrize("keys", [KEYS, None])
@pytest.mark.parametrize("content", [b"Dear diary, today " * 400, b"x", b"\0" * 8192])
def test_a_file_that_is_no_ledger_is_refused_and_kept(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None, content: bytes
) -> None:
    file = tmp_path / "ledger.db"
    file.write_bytes(content)

    with pytest.raises(RecordsUnusable) as refusal, ledger_in(tmp_path, clock, keys=keys):
        pass

    assert Code.RECORDS_UNUSABLE is refusal.value.code
    assert {"detail": "the file is not a ledger"} == refusal.value.facts
    assert file.read_bytes() == content


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_damaged_ledger_is_refused_and_kept(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    file = tmp_path / "ledger.db"
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        prepared(ledger, a_card(clock))
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)

    with pytest.raises(RecordsUnusable) as refusal, ledger_in(tmp_path, clock, keys=keys) as ledger:
        ledger.questions.watched()

    assert Code.RECORDS_UNUSABLE is refusal.value.code
    assert file.stat().st_size == len(content)


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Any]:
    """Give another program's connection, which is about to write to a ledger that is just being made."""
    other: Any = apsw.Connection(str(tmp_path / "ledger.db"))
    other.execute("CREATE TABLE made (by TEXT)")
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def test_a_ledger_that_another_program_is_just_making_is_waited_for(
    tmp_path: Path,
    another: Any,  # noqa: ANN401 - the types of apsw do not satisfy pyright
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def meanwhile(_: float) -> None:
        another.execute("COMMIT")

    monkeypatch.setattr(time, "sleep", meanwhile)

    Database.open(tmp_path / "ledger.db", key=None).close()

    assert not another.in_transaction


@pytest.mark.usefixtures("another")
def test_a_ledger_that_another_program_never_lets_go_of_is_not_waited_for_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = itertools.count(step=BUSY)

    def sleep(_: float) -> None: ...

    hasty = SimpleNamespace(monotonic=partial(next, passed), sleep=sleep)
    monkeypatch.setattr("toggle_desk.storage.database.time", hasty)

    with pytest.raises(RecordsUnusable) as refusal:
        Database.open(tmp_path / "ledger.db", key=None)

    assert "another program keeps the file locked" == refusal.value.facts["detail"]


def test_a_text_that_a_failing_disk_changed_is_told_like_any_other_damage(
    tmp_path: Path, clock: FakeClock
) -> None:
    file = tmp_path / "ledger.db"
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        prepared(ledger, a_card(clock, remark="soup was cold"))
    file.write_bytes(file.read_bytes().replace(b"soup", b"\x99\x99\x99\x99"))

    with ledger_in(tmp_path, clock, keys=None) as ledger:
        for asking in (lambda: ledger.questions.page(Filter(), None, 10), ledger.verify_chain):
            with pytest.raises(RecordsUnusable) as refusal:
                asking()
            assert "the file is damaged" == refusal.value.facts["detail"]


@pytest.mark.parametrize(
    ("text", "damaged"),
    [(b"2026-", b"2O26-"), (b'{"decision"', b'?"decision"'), (b'{"decision"', b'{"decision\0')],
)
def test_an_event_that_a_failing_disk_changed_is_told_as_damage_too(
    tmp_path: Path, clock: FakeClock, text: bytes, damaged: bytes
) -> None:
    file = tmp_path / "ledger.db"
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        reference = prepared(ledger, a_card(clock)).reference
    written = file.read_bytes()
    file.write_bytes(written.replace(text, damaged))

    with ledger_in(tmp_path, clock, keys=None) as ledger, pytest.raises(RecordsUnusable):
        ledger.questions.history(reference)


def test_a_folder_that_cannot_be_one_is_refused_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(RecordsUnusable) as refusal:
        Database.open(tmp_path / "file" / "ledger.db", key=None)

    assert refusal.value.facts["detail"].startswith("the folder cannot be used")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="rights do not bind this user")
def test_a_read_only_folder_is_refused_in_plain_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(RecordsUnusable) as refusal:
        Database.open(tmp_path / "ledger.db", key=None)

    assert Code.RECORDS_UNUSABLE is refusal.value.code


def test_a_file_that_stops_taking_writes_stops_the_program_from_sending(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        with ledger.database.writing() as statements:
            statements.run("PRAGMA query_only = 1")

        with pytest.raises(RecordsUnusable) as refusal:
            prepared(ledger, a_card(clock))

    assert "the file cannot be written to" == refusal.value.facts["detail"]


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        with ledger.database.reading() as statements:
            [(pages,)] = statements.rows("PRAGMA page_count")
            list(statements.rows(f"PRAGMA max_page_count = {pages}"))

        with pytest.raises(RecordsUnusable) as refusal:
            _fill(ledger, clock)

        assert "the disk is full" == refusal.value.facts["detail"]
        assert ledger.verify_chain() is None


def test_a_file_that_another_program_keeps_locked_is_not_waited_for_for_ever(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock) as ledger, ledger_in(tmp_path, clock, token="other") as other:
        with ledger.database.reading() as statements:
            list(statements.rows("PRAGMA busy_timeout = 10"))

        with other.database.writing(), pytest.raises(RecordsUnusable) as refusal:
            prepared(ledger, a_card(clock))

    assert "another program keeps the file locked" == refusal.value.facts["detail"]


def test_a_transaction_that_ends_in_an_exception_never_happened(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "ledger.db", key=None)

    with pytest.raises(KeyboardInterrupt), database.writing() as statements:
        _count_and_stop(statements)

    with database.reading() as statements:
        assert [] == list(statements.rows("SELECT * FROM attempt"))
    database.close()


def test_a_disk_that_does_not_answer_is_told_and_the_file_kept(
    tmp_path: Path, clock: FakeClock, dead_disk: str
) -> None:
    file = tmp_path / "ledger.db"
    with ledger_in(tmp_path, clock, keys=None):
        pass
    content = file.read_bytes()

    with pytest.raises(RecordsUnusable) as refusal:
        Database.open(file, key=None, vfs=dead_disk)

    assert Code.RECORDS_UNUSABLE is refusal.value.code
    assert file.read_bytes() == content


def test_a_transaction_the_engine_gave_up_itself_is_told_like_any_other(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "ledger.db", key=None)

    with pytest.raises(RecordsUnusable), database.writing() as statements:
        statements.run("ROLLBACK")

    with database.writing() as statements:
        assert [(1,)] == list(statements.rows("SELECT 1"))
    database.close()


def test_a_ledger_that_cannot_be_opened_to_its_end_is_let_go_of(tmp_path: Path, clock: FakeClock) -> None:
    def stopped() -> Moment:
        raise KeyboardInterrupt

    process = Process(tmp_path / "senders", "till")
    with closing(process), pytest.raises(KeyboardInterrupt):
        SqliteLedger.open(tmp_path / "ledger.db", keys=KEYS, process=process, now=stopped)

    with ledger_in(tmp_path, clock) as ledger:  # no process holds the file, and nothing of it is missing
        assert ledger.verify_chain() is None


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights")
def test_nobody_else_can_read_the_ledger(tmp_path: Path, clock: FakeClock) -> None:
    folder = tmp_path / "made" / "here"
    umask = os.umask(0)
    try:
        with ledger_in(folder, clock) as ledger:
            prepared(ledger, a_card(clock))
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
    finally:
        os.umask(umask)

    assert {
        "ledger.db": 0o600,
        "ledger.db-wal": 0o600,
        "ledger.db-shm": 0o600,
        "ledger.db.lock": 0o600,
        "senders": 0o700,
        "till.lock": 0o600,
    } == modes
    assert 0o700 == stat.S_IMODE(folder.stat().st_mode)
    assert 0o700 == stat.S_IMODE(folder.parent.stat().st_mode)


def _fill(ledger: SqliteLedger, clock: FakeClock) -> None:
    for number in range(1000):
        prepared(ledger, a_card(clock, f"TDPTILL{number:026}", remark="x" * 100))


def _count_and_stop(statements: Statements) -> None:
    statements.run("INSERT INTO attempt (name, tries) VALUES ('Sam', 1)")
    raise KeyboardInterrupt
