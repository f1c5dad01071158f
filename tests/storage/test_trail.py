"""Events beside the cards: the real trail and the one of the tests keep the same promises."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, ledger_in, prepared, step
from tests.doubles.trail import MemoryTrail
from toggle_desk.application.ports import Trail
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import RecordsUnusable
from toggle_desk.domain.intent import Claimed
from toggle_desk.storage.keys import LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.trail import SqliteTrail

CARD = "TDPTILL0000000000000000000000001"
KINDS = "SELECT kind, actor, reference, before, after, detail FROM event ORDER BY seq"
LEDGERS = Path(__file__).with_name("ledgers")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        prepared(ledger, a_card(clock, CARD))
        yield ledger


@pytest.fixture(params=["the real one", "in memory"])
def trail(request: pytest.FixtureRequest, ledger: SqliteLedger, clock: FakeClock) -> Trail:
    if request.param == "in memory":
        return MemoryTrail({CARD})
    return SqliteTrail(ledger.database, KEYS.seal, clock.now)


def test_an_event_may_be_about_no_card_or_about_one(trail: Trail) -> None:
    before = trail.head()
    trail.note(AuditEvent(Happened.SIGNED_IN, "Sam", {"role": "staff"}))
    between = trail.head()
    trail.note(AuditEvent(Happened.REVEALED, "Sam", reference=CARD))
    after = trail.head()

    assert [1, 2] == [between.number - before.number, after.number - before.number]
    assert 3 == len({before.digest, between.digest, after.digest})


def test_an_event_about_a_card_that_there_is_none_of_is_refused_and_not_kept(trail: Trail) -> None:
    before = trail.head()

    with pytest.raises(ValueError, match=r".*"):
        trail.note(AuditEvent(Happened.REVEALED, "Sam", reference="TDPTILL9"))

    assert before == trail.head()


def test_what_happened_beside_the_cards_stands_in_the_same_sealed_chain(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    trail = SqliteTrail(ledger.database, KEYS.seal, clock.now)
    trail.note(AuditEvent(Happened.SIGNED_IN, "Łukasz", {"role": "staff"}))
    entry = ledger.questions.find(CARD)
    assert entry is not None
    step(ledger, clock, entry, Claimed("till"))
    trail.note(AuditEvent(Happened.REVEALED, "Sam", reference=CARD))

    with ledger.database.reading() as statements:
        events = list(statements.rows(KINDS))
    assert [
        ("SignedIn", "Łukasz", None, "", "", '{"role":"staff"}'),
        ("Claimed", "", CARD, "PREPARED", "SENDING", '{"by":"till"}'),
        ("Revealed", "Sam", CARD, "SENDING", "SENDING", "{}"),
    ] == events[1:]
    assert ledger.verify_chain() is None
    assert "Revealed" == ledger.questions.history(CARD)[-1].kind


@pytest.mark.parametrize(
    "statement", ["DELETE FROM event WHERE reference IS NULL", "UPDATE event SET reference = NULL"]
)
def test_the_disk_keeps_events_about_no_card_like_all_others(
    ledger: SqliteLedger, clock: FakeClock, statement: str
) -> None:
    SqliteTrail(ledger.database, KEYS.seal, clock.now).note(AuditEvent(Happened.SIGNED_IN, "Sam"))

    with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
        statements.run(statement)

    assert ledger.verify_chain() is None


@pytest.mark.parametrize("version", [2, 5])
@pytest.mark.parametrize("keys", [KEYS, None], ids=["encrypted", "plain"])
def test_the_ledger_of_an_older_program_keeps_its_seals_and_goes_on(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None, version: int
) -> None:
    shutil.copy(LEDGERS / f"schema-{version}-{'encrypted' if keys else 'plain'}.db", tmp_path / "ledger.db")
    seal = b"" if keys is None else keys.seal
    before = _events(tmp_path / "ledger.db", keys)

    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        trail = SqliteTrail(ledger.database, seal, clock.now)
        opened = trail.head()
        assert ledger.verify_chain() is None
        trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))
        assert ledger.verify_chain() is None

    assert (len(before), 64) == (opened.number, len(opened.digest))
    assert before == _events(tmp_path / "ledger.db", keys)[:-1]


def test_nothing_that_looks_like_an_address_or_a_card_number_gets_into_an_event() -> None:
    event = AuditEvent(
        Happened.REFUSED,
        "Sam",
        {"words": "kim@example.com has 6335860000000012345", "code": "over_staff_day"},
    )

    assert {"words": "(address) has (number)", "code": "over_staff_day"} == event.facts


def _events(file: Path, keys: LedgerKeys | None) -> list[tuple[object, ...]]:
    engine: Any = apsw.Connection(str(file))
    if keys is not None:
        engine.pragma("key", f"raw:{keys.file.hex()}")
    events = list(engine.execute("SELECT * FROM event ORDER BY seq"))
    engine.close()
    return events
