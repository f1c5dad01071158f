from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import a_card, a_reversal, ledger_in, prepared, step
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.evidence import LookedUp, Refused, Replied, Unsent
from toggle_desk.domain.intent import LEGAL, Checked, Claimed, State
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

ILLEGAL = [
    (before, after)
    for before in State
    for after in State
    if after not in LEGAL[before] and State.DRAFT not in {before, after}
]

REPLACE_INTENT = """
    REPLACE INTO intent (
        id, reference, backwards, form_token, prepared_by, created, kind, face_value, payload_hash, decision,
        state, intent, version
    )
    SELECT
        id, reference, backwards, form_token, prepared_by, created, kind, face_value, payload_hash, decision,
        state, intent, version
    FROM intent
"""
CLAIM = """
    UPDATE intent SET state = 'SENDING', version = version + 1,
    intent = json_set(intent, '$.state', 'SENDING', '$.attempt', ?, '$.claimed_by', ?)
"""
MOVE = """
    UPDATE intent SET state = ?1, version = version + 1, intent = json_set(
        intent, '$.state', ?1, '$.attempt', (intent ->> 'attempt') + 1, '$.claimed_by', 'till'
    )
"""
EVENT = "reference, at, boot, monotonic, kind, actor, before, after, detail, previous, seal"
LATER_EVENT = "INSERT INTO event SELECT seq + 2, EVENT FROM event".replace("EVENT", EVENT)
SWAP = """
    UPDATE event SET seq = -1 WHERE seq = {seq};
    UPDATE event SET seq = {seq} WHERE seq = {seq} + 1;
    UPDATE event SET seq = {seq} + 1 WHERE seq = -1;
"""
REPEAT = """
    UPDATE event SET seq = seq + 100 WHERE seq > {seq};
    INSERT INTO event SELECT {seq} + 1, EVENT FROM event WHERE seq = {seq};
    UPDATE event SET seq = seq - 99 WHERE seq > 100;
""".replace("EVENT", EVENT)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        yield ledger


@pytest.fixture
def entry(ledger: SqliteLedger, clock: FakeClock) -> Entry:
    return prepared(ledger, a_card(clock, email="sam@example.com"))


def test_the_table_on_the_disk_is_the_table_of_the_protocol(ledger: SqliteLedger) -> None:
    with ledger.database.reading() as statements:
        kept = set(statements.rows("SELECT before, after FROM legal"))

    assert kept == {(before, after) for before, follows in LEGAL.items() for after in follows}


def test_the_disk_refuses_every_step_that_is_not_in_the_table(ledger: SqliteLedger, entry: Entry) -> None:
    done: list[tuple[State, State]] = []

    for before, after in ILLEGAL:
        _put_into(ledger, before)
        with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
            statements.run(MOVE, (after,))
        done.append((before, after))

    assert ILLEGAL == done
    assert State.PREPARED is entry.state


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE intent SET reference = 'X'",
        "UPDATE intent SET face_value = face_value + 1",
        "UPDATE intent SET payload_hash = ''",
        "UPDATE intent SET kind = 'reversal'",
        "UPDATE intent SET decision = json_set(decision, '$.operator', 'Ada')",
        "UPDATE intent SET created = '2020'",
        "UPDATE intent SET counted = '2020'",
        "UPDATE intent SET state = 'SENDING'",
        "UPDATE intent SET state = 'NOT_SENT', intent = json_set(intent, '$.state', 'NOT_SENT')",
        "UPDATE intent SET intent = json_set(intent, '$.face_value', 9000)",
        "DELETE FROM intent",
        REPLACE_INTENT,
        "UPDATE pending SET payload = ''",
        "DELETE FROM event",
        "UPDATE event SET actor = 'Ada'",
        "REPLACE INTO event SELECT * FROM event",
        LATER_EVENT,
    ],
)
def test_the_disk_refuses_to_rewrite_the_past(ledger: SqliteLedger, entry: Entry, statement: str) -> None:
    with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
        statements.run(statement)

    assert ledger.questions.find(entry.reference) == entry
    assert ledger.verify_chain() is None


@pytest.mark.parametrize(
    ("attempt", "claimed_by"),
    [(1, ""), (2, "till"), (0, "till")],
)
def test_nobody_gets_to_send_without_a_whole_claim(
    ledger: SqliteLedger, entry: Entry, attempt: int, claimed_by: str
) -> None:
    with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
        statements.run(CLAIM, (attempt, claimed_by))

    assert ledger.questions.find(entry.reference) == entry
    with ledger.database.writing() as statements:
        assert 1 == statements.run(CLAIM, (1, "till"))


def test_nobody_sends_again_what_no_person_has_allowed(ledger: SqliteLedger, clock: FakeClock) -> None:
    prepared(ledger, a_card(clock))
    _put_into(ledger, State.NEEDS_PERSON)

    with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
        statements.run(MOVE, (State.SENDING,))


def test_nobody_sends_what_has_no_frozen_order(ledger: SqliteLedger, entry: Entry) -> None:
    with ledger.database.writing() as statements:
        statements.run("DELETE FROM pending")

    with pytest.raises(RecordsUnusable), ledger.database.writing() as statements:
        statements.run(MOVE, (State.SENDING,))

    assert 0 == entry.intent.attempt


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE event SET detail = '{}' WHERE seq = {seq}",
        "UPDATE event SET actor = 'Ada' WHERE seq = {seq}",
        "UPDATE event SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = {seq}",
        "UPDATE event SET monotonic = 1.5 WHERE seq = {seq}",
        "UPDATE event SET after = 'REJECTED' WHERE seq = {seq}",
        "UPDATE event SET seal = previous WHERE seq = {seq}",
        "DELETE FROM event WHERE seq = {seq}",
        SWAP,
        REPEAT,
    ],
)
@pytest.mark.parametrize("seq", [1, 2, 4])
def test_the_chain_shows_whatever_was_done_to_an_event(
    ledger: SqliteLedger, clock: FakeClock, tampering: str, seq: int
) -> None:
    _three_cards(ledger, clock)
    assert ledger.verify_chain() is None

    _tamper(ledger, tampering.replace("{seq}", str(seq)))

    assert ledger.verify_chain() in {seq, seq + 1}


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
        "UPDATE intent SET state = 'UNKNOWN', intent = json_set(intent, '$.state', 'UNKNOWN') WHERE id = 1",
        "UPDATE intent SET decision = json_set(decision, '$.operator', 'Ada') WHERE id = 1",
        "DELETE FROM event WHERE reference = (SELECT reference FROM intent ORDER BY id DESC)",
    ],
)
def test_the_chain_shows_an_intent_that_says_something_else(
    ledger: SqliteLedger, clock: FakeClock, tampering: str
) -> None:
    _three_cards(ledger, clock)

    _tamper(ledger, tampering)

    assert ledger.verify_chain() is not None


def test_an_event_of_another_copy_of_the_ledger_does_not_fit_in(
    ledger: SqliteLedger, clock: FakeClock, tmp_path: Path
) -> None:
    card = step(ledger, clock, prepared(ledger, a_card(clock, "TDPTILL1")), Claimed("till"))
    step(ledger, clock, card, Replied(Order("O-1", (LineItem("LI-1", None, 2000, card_hidden=True),))))
    with ledger_in(tmp_path / "copy", FakeClock()) as copy:
        step(copy, clock, prepared(copy, a_card(clock, "TDPTILL1")), Unsent(Code.NO_CONNECTION, retry=True))
        with copy.database.reading() as statements:
            [other] = statements.rows("SELECT * FROM event WHERE seq = 2")

    _tamper(ledger, "DELETE FROM event WHERE seq = 2")
    with ledger.database.writing() as statements:
        statements.run("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", other)

    assert 3 == ledger.verify_chain()


def test_another_key_does_not_know_the_chain(ledger: SqliteLedger, clock: FakeClock, tmp_path: Path) -> None:
    _three_cards(ledger, clock)
    process = Process(tmp_path / "senders", "stranger")
    stranger = SqliteLedger(ledger.database, process, clock.now, b"x" * 32)
    process.close()

    assert 1 == stranger.verify_chain()


def _three_cards(ledger: SqliteLedger, clock: FakeClock) -> None:
    card = prepared(ledger, a_card(clock, "TDPTILL1"))
    card = step(ledger, clock, card, Claimed("till"))
    card = step(ledger, clock, card, Replied(Order("O-1", (LineItem("LI-1", None, 2000, card_hidden=True),))))
    prepared(ledger, a_reversal(clock, card, "TDPTILL2"))
    prepared(ledger, a_card(clock, "TDPTILL3"))


def _tamper(ledger: SqliteLedger, statement: str) -> None:
    """Do what an intruder with the key and a database editor can do."""
    with ledger.database.writing() as statements:
        triggers = [
            name for (name,) in statements.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        ]
        for name in triggers:
            statements.run(f"DROP TRIGGER {name}")
        statements.run(statement)


def _put_into(ledger: SqliteLedger, state: State) -> None:
    """Put the only intent into a state by force."""
    with ledger.database.writing() as statements:
        [(trigger,)] = statements.rows(
            "SELECT sql FROM sqlite_schema WHERE name = 'intent_steps_as_the_table_says'"
        )
        [(claim,)] = statements.rows("SELECT sql FROM sqlite_schema WHERE name = 'intent_is_claimed_once'")
        statements.run("DROP TRIGGER intent_steps_as_the_table_says")
        statements.run("DROP TRIGGER intent_is_claimed_once")
        statements.run(
            "UPDATE intent SET state = ?1, version = version + 1, intent = json_set(intent, '$.state', ?1)",
            (state,),
        )
        statements.run(trigger)
        statements.run(claim)


OLDER = """
    DELETE FROM legal WHERE before = 'REJECTED';
    DROP TABLE old_words;
    DROP TABLE told_time;
    DROP TABLE business_day;
    DROP TABLE challenge;
    DROP TABLE head;
    DROP TABLE guess;
    DROP TRIGGER intent_counts_from_its_claim;
    DROP INDEX intent_counted;
    ALTER TABLE intent DROP COLUMN counted;
    ALTER TABLE attempt DROP COLUMN boot;
    ALTER TABLE attempt DROP COLUMN running_until;
    UPDATE intent SET intent = json_set(intent, '$.sign_ins', 1, '$.unknown_since', NULL);
    PRAGMA user_version = 2;
"""


def test_what_an_older_program_called_refused_is_asked_about_once_it_is_updated(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        sent = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
        refused = step(ledger, clock, sent, Refused(Code.REFUSED, "No.", unread=True))
        assert () == ledger.questions.watched()
        with ledger.database.writing() as statements:
            for statement in OLDER.split(";")[:-1]:
                statements.run(statement)

    with ledger_in(tmp_path, clock) as ledger:
        (asked,) = ledger.questions.watched()
        found = step(ledger, clock, asked, found_right())

    assert (asked.reference, asked.intent.unknown_since) == (refused.reference, refused.intent.prepared_at)
    assert (State.ISSUED, True) == (found.state, found.intent.late)


def found_right() -> Checked:
    card = Card(Secret("6301190000000000001"), balance=2000)
    return Checked(LookedUp((LineItem("7300001", card),), None), control_found=False)
