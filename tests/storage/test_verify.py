"""What a database editor can do to the records is found, and it is said where."""

import random
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, ledger_in, prepared, step
from toggle_desk.application.records import Recount
from toggle_desk.domain.audit import AuditEvent, Happened, Head
from toggle_desk.domain.card import LineItem, Order
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.intent import Claimed
from toggle_desk.domain.steps import advance
from toggle_desk.domain.tampering import Remembered, Verified, Wrong, marks_in
from toggle_desk.storage.database import Statements
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.trail import SqliteTrail
from toggle_desk.storage.verify import MOST, examine

CARDS = 60
PLACES = {False: 100, True: 1_000}  # of each kind, at the gate and in the long run
COLUMNS = ("reference", "at", "boot", "monotonic", "kind", "actor", "before", "after", "detail", "seal")
COPY = """
    INSERT INTO event
    SELECT ?, reference, at, boot, monotonic, kind, actor, before, after, detail, previous, seal
    FROM event WHERE seq = ?
"""
# A careful hand lets the cards say the same as what is left of their events.
FIT = """
    UPDATE intent SET state = left_over.after, intent = json_set(intent, '$.state', left_over.after)
    FROM (SELECT reference, after, max(seq) FROM event GROUP BY reference) AS left_over
    WHERE left_over.reference = intent.reference
"""
TRIGGERS = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('event', 'intent')"
END = "SELECT seq, seal FROM event ORDER BY seq DESC LIMIT 1"
REPLIED = Replied(Order("O-1", (LineItem("LI-1", None, 2000, card_hidden=True),)))

Tampering = Callable[[Statements, random.Random, int], None]


class Undone(Exception):
    """Ends a look at records that were tampered with."""


@pytest.fixture
def long(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--long"))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        _work(ledger, clock, CARDS)
        yield ledger


def _edited(statements: Statements, chance: random.Random, last: int) -> None:
    seq, column = chance.randint(1, last), chance.choice(COLUMNS)
    [(before,)] = statements.rows("SELECT COLUMN FROM event WHERE seq = ?".replace("COLUMN", column), (seq,))
    other = chance.random() if column == "monotonic" else _other(str(before or ""), chance)
    if column == "reference":
        [(other,)] = statements.rows(
            "SELECT reference FROM intent WHERE reference IS NOT ? ORDER BY random() LIMIT 1", (before,)
        )
    statements.run("UPDATE event SET COLUMN = ? WHERE seq = ?".replace("COLUMN", column), (other, seq))


def _deleted(statements: Statements, chance: random.Random, last: int) -> None:
    first = chance.randint(1, last - 1)
    many = min(chance.choice((1, 1, 2, 9)), last - first)
    statements.run("DELETE FROM event WHERE seq >= ? AND seq < ?", (first, first + many))
    if chance.random() < 0.5:
        statements.run("UPDATE event SET seq = -seq WHERE seq > ?", (first,))
        statements.run("UPDATE event SET seq = -seq - ? WHERE seq < 0", (many,))
        statements.run("UPDATE head SET seq = ?", (last - many,))


def _reordered(statements: Statements, chance: random.Random, last: int) -> None:
    one, other = chance.sample(range(1, last + 1), 2)
    statements.run("UPDATE event SET seq = -1 WHERE seq = ?", (one,))
    statements.run("UPDATE event SET seq = ? WHERE seq = ?", (one, other))
    statements.run("UPDATE event SET seq = ? WHERE seq = -1", (other,))


def _put_in(statements: Statements, chance: random.Random, last: int) -> None:
    copied, place = chance.randint(1, last), chance.randint(1, last + 1)
    statements.run("UPDATE event SET seq = -seq WHERE seq >= ?", (place,))
    statements.run("UPDATE event SET seq = 1 - seq WHERE seq < 0")
    source = copied + 1 if copied >= place else copied
    statements.run(COPY, (place, source))
    statements.run("UPDATE head SET seq = ?", (last + 1,))


def _cut_off(statements: Statements, chance: random.Random, last: int) -> None:
    left = chance.randint(0, last - 1)
    statements.run("DELETE FROM event WHERE seq > ?", (left,))
    statements.run(FIT)
    statements.run(
        "DELETE FROM pending WHERE id IN (SELECT id FROM intent WHERE reference NOT IN"
        " (SELECT reference FROM event WHERE reference IS NOT NULL))"
    )
    statements.run(
        "DELETE FROM intent WHERE reference NOT IN (SELECT reference FROM event WHERE reference IS NOT NULL)"
    )
    statements.run("DELETE FROM head")


@pytest.mark.parametrize(
    "tampering", [_edited, _deleted, _reordered, _put_in, _cut_off], ids=lambda kind: kind.__name__[1:]
)
def test_each_kind_of_tampering_is_found_at_whatever_place(
    ledger: SqliteLedger,
    long: bool,
    tampering: Tampering,
    capsys: pytest.CaptureFixture[str],
) -> None:
    end = _end(ledger)
    missed: list[int] = []

    for place in range(PLACES[long]):
        with _tampered(ledger, tampering, random.Random(place)):
            if examine(ledger.database, KEYS.seal, end).is_whole:
                missed.append(place)

    assert [] == missed
    assert examine(ledger.database, KEYS.seal, end).is_whole
    if long:
        with capsys.disabled():
            sys.stdout.write(f"\n{tampering.__name__[1:]}: {PLACES[long]} places, {len(missed)} not found\n")


def test_an_older_copy_is_found_by_what_the_vault_remembers_at_whatever_moment_it_was_taken(
    tmp_path: Path, clock: FakeClock
) -> None:
    copies: list[bytes] = []
    end = Remembered(0, "")
    for number in range(6):
        with ledger_in(tmp_path, clock) as ledger:
            _work(ledger, clock, 1, first=number)
            end = _end(ledger)
            assert ledger.database.stand_alone()
        copies.append((tmp_path / "ledger.db").read_bytes())

    for copy in copies[:-1]:
        (tmp_path / "ledger.db").write_bytes(copy)
        with ledger_in(tmp_path, clock) as ledger:
            assert examine(ledger.database, KEYS.seal).is_whole
            [flaw] = examine(ledger.database, KEYS.seal, end).flaws
            assert (Wrong.OLDER_COPY, end.number) == (flaw.wrong, flaw.last)
            _work(ledger, clock, 9, first=50)
            assert [Wrong.OTHER_COPY] == _wrongs(examine(ledger.database, KEYS.seal, end))


def test_the_mark_in_a_note_shows_a_chain_that_was_cut_off_or_went_another_way(
    ledger: SqliteLedger, tmp_path: Path, clock: FakeClock
) -> None:
    head = SqliteTrail(ledger.database, KEYS.seal, clock.now).head()
    marks = marks_in(f"Waited too long; 20.00 GBP; by Sam; #{head.mark}")
    longer = marks_in(f"#{head.number + 1}:{head.digest[:8]}")

    assert (1, []) == _marked(examine(ledger.database, KEYS.seal, marks=marks))
    assert (1, [Wrong.FOREIGN_MARK]) == _marked(examine(ledger.database, KEYS.seal, marks=marks + longer))
    with ledger_in(tmp_path / "other", FakeClock()) as other:
        _work(other, clock, CARDS + 9, first=7)
        assert (0, [Wrong.FOREIGN_MARK]) == _marked(examine(other.database, KEYS.seal, marks=marks))


def test_what_is_missing_or_changed_is_told_with_its_numbers(ledger: SqliteLedger) -> None:
    def gone(statements: Statements, *_: object) -> None:
        statements.run("DELETE FROM event WHERE seq BETWEEN 7 AND 9")

    def changed(statements: Statements, *_: object) -> None:
        statements.run("UPDATE event SET actor = 'Pat' WHERE seq = 12")

    with _tampered(ledger, gone, random.Random()):
        flaws = examine(ledger.database, KEYS.seal).flaws
        assert (Wrong.MISSING, 7, 9) in [(flaw.wrong, flaw.first, flaw.last) for flaw in flaws]
    with _tampered(ledger, changed, random.Random()):
        [flaw] = examine(ledger.database, KEYS.seal).flaws
        assert (Wrong.CHANGED, 12, 12) == (flaw.wrong, flaw.first, flaw.last)


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM intent WHERE id = 9",
        "UPDATE intent SET created = '2020-01-01T00:00:00.000000+00:00' WHERE id = 9",
        "UPDATE intent SET intent = json_set(intent, '$.prepared_at.boot', 'another') WHERE id = 9",
        "UPDATE intent SET intent = json_set(intent, '$.prepared_at.monotonic', -1) WHERE id = 9",
        "UPDATE intent SET counted = '2020-01-01T00:00:00.000000+00:00' WHERE id = 9",
        "UPDATE intent SET counted = NULL WHERE reference LIKE '%NTEDANEW'",
    ],
)
def test_a_card_that_was_taken_out_of_its_day_is_found_by_its_events(
    ledger: SqliteLedger, clock: FakeClock, tampering: str
) -> None:
    anew = prepared(ledger, a_card(clock, "TDPTILL00000000000000000COUNTEDANEW"))
    clock.advance(7.0)
    recount = Recount(clock.start_of_day(), clock.now(), lambda _: None)
    ledger.record(anew, Claimed("till"), advance(anew.intent, Claimed("till"), clock.now())[0], None, recount)
    with ledger.database.reading() as statements:
        cards = dict(statements.rows("SELECT id, reference FROM intent"))
    about = cards[9] if "id = 9" in tampering else anew.reference
    assert examine(ledger.database, KEYS.seal).is_whole

    def undated(statements: Statements, *_: object) -> None:
        statements.run("PRAGMA defer_foreign_keys = 1")
        statements.run(tampering)

    with _tampered(ledger, undated, random.Random()):
        [flaw] = examine(ledger.database, KEYS.seal).flaws
        assert (Wrong.CONTRADICTED, about) == (flaw.wrong, flaw.reference)


def test_another_key_is_one_flaw_and_not_as_many_as_there_are_events(ledger: SqliteLedger) -> None:
    found = examine(ledger.database, b"x" * 32)

    assert [Wrong.OTHER_KEY] == _wrongs(found)
    assert 0 == found.more


def test_of_very_many_flaws_the_first_are_told_and_the_rest_counted(ledger: SqliteLedger) -> None:
    def all_but_one(statements: Statements, *_: object) -> None:
        statements.run("UPDATE event SET actor = 'Pat' WHERE seq > 1")

    with _tampered(ledger, all_but_one, random.Random()):
        found = examine(ledger.database, KEYS.seal)

    assert (MOST, _end(ledger).number - 1) == (len(found.flaws), len(found.flaws) + found.more)


def test_an_end_that_was_cut_off_stays_on_record_until_a_manager_accepts_it(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        _work(ledger, clock, 3)
        trail = SqliteTrail(ledger.database, KEYS.seal, clock.now)
        trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))
        with ledger.database.writing() as statements:
            statements.run("DROP TRIGGER event_is_never_forgotten")
            statements.run("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)")

    with ledger_in(tmp_path, clock) as ledger:
        assert [Wrong.DOUBTED] == _wrongs(examine(ledger.database, KEYS.seal))
        trail = SqliteTrail(ledger.database, KEYS.seal, clock.now)
        trail.note(AuditEvent(Happened.RECORDS_ACCEPTED, "Max"))
        found = examine(ledger.database, KEYS.seal)
    assert ([], ["Max"]) == (_wrongs(found), [one.by for one in found.accepted])


def test_marks_are_found_in_any_text_and_nothing_else_is() -> None:
    text = 'Waited; by Sam; #12:3fa2b8c1","x"\n7:00000000 at 12:30:45, 12:3fa2b8c1, #0:3fa2b8c1 1:3fa2b8c1d'

    assert (Head(12, "3fa2b8c1"), Head(7, "00000000")) == marks_in(text)


def _work(ledger: SqliteLedger, clock: FakeClock, cards: int, first: int = 0) -> None:
    trail = SqliteTrail(ledger.database, KEYS.seal, clock.now)
    for number in range(first, first + cards):
        clock.advance(7.0)
        card = step(ledger, clock, prepared(ledger, a_card(clock, f"TDPTILL{number:026}")), Claimed("till"))
        trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))
        if number % 3:
            step(ledger, clock, card, REPLIED)


@contextmanager
def _tampered(ledger: SqliteLedger, tampering: Tampering, chance: random.Random) -> Generator[None]:
    """Do what a database editor can do, for as long as it is looked at."""
    try:
        with ledger.database.writing() as statements:
            for (name,) in list(statements.rows(TRIGGERS)):
                statements.run(f"DROP TRIGGER {name}")
            tampering(statements, chance, next(statements.rows(END))[0])
            yield
            raise Undone  # noqa: TRY301, a transaction is rolled back by what leaves it
    except Undone:
        pass


def _end(ledger: SqliteLedger) -> Remembered:
    with ledger.database.reading() as statements:
        return Remembered(*next(statements.rows(END)))


def _other(text: str, chance: random.Random) -> str:
    place = chance.randint(0, len(text))
    return f"{text[:place]}{chance.choice('0aZ')}{text[place:]}"


def _wrongs(found: Verified) -> list[Wrong]:
    return [flaw.wrong for flaw in found.flaws]


def _marked(found: Verified) -> tuple[int, list[Wrong]]:
    return found.marks, _wrongs(found)
