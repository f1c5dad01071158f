"""A ledger that was made while the vault was silent is encrypted as soon as there is a key."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest
from filelock import FileLock

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, NUMBER, a_card, an_issued_card, ledger_in, prepared, step
from toggle_desk.application.records import Filter
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.intent import Claimed
from toggle_desk.storage.database import Database, is_encrypted
from toggle_desk.storage.ledger import SqliteLedger

EMAIL = "sam@example.com"
REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def plain(tmp_path: Path, clock: FakeClock) -> Path:
    """Give a till's folder in which a card was given to a guest before there was a key."""
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        given(ledger, clock, "TDPTILL0000000000000000000000001")
    return tmp_path


def given(ledger: SqliteLedger, clock: FakeClock, reference: str) -> None:
    entry = prepared(ledger, a_card(clock, reference, email=EMAIL))
    claimed = step(ledger, clock, entry, Claimed("till"))
    step(ledger, clock, claimed, REPLIED, an_issued_card())


def spent_on_guest(ledger: SqliteLedger, clock: FakeClock) -> int | None:
    decision = a_card(clock, "TDPTILL0000000000000000000000009", email=EMAIL).decision
    return ledger.questions.spent(decision, clock.start_of_day(), clock.now()).guest_30_days


def test_with_a_key_it_is_encrypted_whole_and_its_chain_is_sealed_with_it(
    plain: Path, clock: FakeClock
) -> None:
    with ledger_in(plain, clock, keys=None) as ledger:
        before = [entry for _, entry in ledger.questions.page(Filter(), None, 10)]

    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert ledger.encrypted
        assert before == [entry for _, entry in ledger.questions.page(Filter(), None, 10)]
        assert ledger.verify_chain() is None
        given(ledger, clock, "TDPTILL0000000000000000000000002")
        assert ledger.verify_chain() is None

    assert b"Waited" not in (plain / "ledger.db").read_bytes()
    assert ["ledger.db"] == sorted(path.name for path in plain.glob("ledger.db*") if path.suffix != ".lock")
    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert 2 == len(ledger.questions.page(Filter(), None, 10))
        assert ledger.verify_chain() is None


def test_a_guest_is_known_again_after_it(plain: Path, clock: FakeClock) -> None:
    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert 2000 == spent_on_guest(ledger, clock)
        given(ledger, clock, "TDPTILL0000000000000000000000002")
        assert 4000 == spent_on_guest(ledger, clock)


def test_what_was_tampered_with_before_is_still_found_after_it(plain: Path, clock: FakeClock) -> None:
    engine: Any = apsw.Connection(str(plain / "ledger.db"))
    engine.execute("DROP TRIGGER event_is_never_changed")
    engine.execute("UPDATE event SET actor = 'Pat' WHERE seq = 2")
    engine.execute(
        "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event"
        " BEGIN SELECT RAISE (ABORT, 'what happened does not change'); END"
    )
    engine.close()

    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert ledger.encrypted
        assert 2 == ledger.verify_chain()


def test_events_are_never_changed_after_it_either(plain: Path, clock: FakeClock) -> None:
    with ledger_in(plain, clock, keys=KEYS) as ledger, ledger.database.reading() as statements:
        [(trigger,)] = statements.rows("SELECT sql FROM sqlite_schema WHERE name = 'event_is_never_changed'")

    assert "BEFORE UPDATE ON event" in trigger


def test_while_another_program_has_it_open_it_stays_as_it_is(plain: Path, clock: FakeClock) -> None:
    with ledger_in(plain, clock, keys=None) as other:
        with ledger_in(plain, clock, keys=KEYS, token="second") as ledger:
            assert not ledger.encrypted
        given(other, clock, "TDPTILL0000000000000000000000002")

    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert ledger.encrypted
        assert 2 == len(ledger.questions.page(Filter(), None, 10))


@pytest.fixture(params=["fsync", "replace"])
def broken(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Let the disk fail at one of the steps that put the copy in the place of the ledger."""

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        if request.param == "fsync":
            patch.setattr(os, "fsync", fail)
        else:
            patch.setattr(Path, "replace", fail)
        yield request.param


@pytest.mark.usefixtures("broken")
def test_where_the_disk_fails_the_records_go_on_as_they_are(plain: Path, clock: FakeClock) -> None:
    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert not ledger.encrypted
        assert 1 == len(ledger.questions.page(Filter(), None, 10))
        assert ledger.verify_chain() is None
    assert not list(plain.glob("*.encrypted*"))


def test_what_a_power_cut_left_of_a_copy_is_no_ledger(plain: Path, clock: FakeClock) -> None:
    (plain / "ledger.db.encrypted").write_bytes(b"half a copy")
    (plain / "ledger.db.encrypted-wal").write_bytes(b"half a log")

    with ledger_in(plain, clock, keys=KEYS) as ledger:
        assert ledger.encrypted
        assert 1 == len(ledger.questions.page(Filter(), None, 10))


def test_an_empty_or_missing_file_is_not_encrypted(tmp_path: Path) -> None:
    assert not is_encrypted(tmp_path / "ledger.db")
    (tmp_path / "ledger.db").touch()
    assert not is_encrypted(tmp_path / "ledger.db")


def test_an_engine_that_keeps_no_log_leaves_it_as_it_is(plain: Path) -> None:
    database = Database.open(plain / "ledger.db", key=None, version="3.51.2")

    assert not database.stand_alone()
    database.close()


def test_a_ledger_that_another_program_is_opening_for_too_long_is_told_of(
    plain: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toggle_desk.storage.ledger.LONGEST_OPENING", 0.0)

    with (
        FileLock(plain / "ledger.db.lock"),
        pytest.raises(RecordsUnusable) as refusal,
        ledger_in(plain, clock, keys=KEYS, token="second"),
    ):
        pass

    assert {"detail": "another program keeps the file locked"} == refusal.value.facts


def test_a_folder_in_which_no_lock_can_be_made_is_told_of(plain: Path, clock: FakeClock) -> None:
    (plain / "ledger.db.lock").unlink(missing_ok=True)
    (plain / "ledger.db.lock").mkdir()

    with pytest.raises(RecordsUnusable) as refusal, ledger_in(plain, clock, keys=KEYS):
        pass

    assert refusal.value.facts["detail"].startswith("the folder cannot be used: ")
