from datetime import timedelta
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import (
    KEYS,
    NUMBER,
    a_card,
    a_reversal,
    an_issued_card,
    ledger_in,
    prepared,
    step,
)
from toggle_desk.application.records import Entry, Issued
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict, Refused, Replied
from toggle_desk.domain.intent import Claimed
from toggle_desk.storage.keys import LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger

REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_a_file_without_encryption_never_holds_a_number_or_a_pin(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        entry = _issue(ledger, clock)

        assert entry.issued == an_issued_card()
        assert ledger.questions.find(entry.reference) == entry
        assert [] == _leaks(tmp_path, NUMBER, "7294")

    assert [] == _leaks(tmp_path, NUMBER, "7294")
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        again = ledger.questions.find(entry.reference)
        assert again is not None
        assert again.issued is not None
        assert (None, None, "2345") == (again.issued.number, again.issued.pin, again.issued.last4)


def test_an_encrypted_file_shows_nothing_at_all(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        entry = _issue(ledger, clock, "sam@example.com")

        assert [] == _leaks(tmp_path, NUMBER, "7294", "example.com", "Anchor", "ISSUED", entry.reference)


def test_a_number_can_be_shown_again_for_a_day_where_the_file_is_encrypted(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        entry = _issue(ledger, clock)
    clock.advance(timedelta(hours=23).total_seconds())
    with ledger_in(tmp_path, clock) as ledger:
        assert ledger.questions.find(entry.reference) == entry

    clock.advance(timedelta(hours=2).total_seconds())

    with ledger_in(tmp_path, clock) as ledger:
        again = ledger.questions.find(entry.reference)
        assert again is not None
        assert again.issued is not None
        assert (None, None) == (again.issued.number, again.issued.pin)


@pytest.mark.parametrize("keys", [KEYS, None])
def test_old_numbers_are_forgotten_while_the_program_runs_too(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        old = _issue(ledger, clock)
        clock.advance(timedelta(hours=25).total_seconds())
        _issue(ledger, clock, reference="TDPTILL0000000000000000000000002")

        again = ledger.questions.find(old.reference)

    assert again is not None
    assert again.issued is not None
    assert again.issued.number is None


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_number_is_forgotten_when_its_card_is_reversed(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        entry = _issue(ledger, clock)

        reversal = prepared(ledger, a_reversal(clock, entry, "TDPTILL0000000000000000000000009"))
        sent = step(ledger, clock, reversal, Claimed("till"))
        step(ledger, clock, sent, Replied(Order("O-2", (LineItem("LI-2", None, -2000),))))

        again = ledger.questions.find(entry.reference)
        assert again is not None
        assert again.issued is not None
        assert (None, None, "2345") == (again.issued.number, again.issued.pin, again.issued.last4)


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_number_stays_while_its_card_is_not_taken_back(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        entry = _issue(ledger, clock)

        reversal = prepared(ledger, a_reversal(clock, entry, "TDPTILL0000000000000000000000009"))
        sent = step(ledger, clock, reversal, Claimed("till"))
        assert ledger.questions.find(entry.reference) == entry
        step(ledger, clock, sent, Refused(Code.REFUSED, "No."))

        assert ledger.questions.find(entry.reference) == entry


def test_a_number_that_only_memory_holds_is_forgotten_after_a_day(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        old = _issue(ledger, clock)
        clock.advance(timedelta(hours=24).total_seconds())
        _issue(ledger, clock, reference="TDPTILL0000000000000000000000002")

        again = ledger.questions.find(old.reference)

    assert again is not None
    assert again.issued is not None
    assert again.issued.number is None


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_card_whose_number_was_never_told_keeps_no_secret(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    told = Issued("O-1", "LI-1", "2345", 2000)
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        sent = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))

        entry = step(ledger, clock, sent, REPLIED, told)

        assert told == entry.issued
        with ledger.database.reading() as statements:
            assert [] == list(statements.rows("SELECT id FROM secret"))


@pytest.mark.parametrize("keys", [KEYS, None])
def test_a_number_leaves_a_mark_only_where_a_key_guards_it(
    tmp_path: Path, clock: FakeClock, keys: LedgerKeys | None
) -> None:
    with ledger_in(tmp_path, clock, keys=keys) as ledger:
        _issue(ledger, clock)

        with ledger.database.reading() as statements:
            [(mark,)] = statements.rows("SELECT number_mark FROM intent")

    assert (keys is not None) == bool(mark)
    assert NUMBER not in str(mark)


def test_the_log_is_emptied_only_where_a_guest_is_to_be_forgotten(tmp_path: Path, clock: FakeClock) -> None:
    log = tmp_path / "ledger.db-wal"
    with ledger_in(tmp_path, clock) as ledger:
        _issue(ledger, clock)
        assert log.stat().st_size > 0

        guest = prepared(ledger, a_card(clock, "TDPTILL0000000000000000000000002", email="sam@example.com"))
        sent = step(ledger, clock, guest, Claimed("till"))
        assert log.stat().st_size > 0

        step(ledger, clock, sent, REPLIED, an_issued_card())
        assert 0 == log.stat().st_size


def test_a_guests_email_leaves_the_file_when_the_outcome_is_settled(tmp_path: Path, clock: FakeClock) -> None:
    guests = [f"guest.{number}.{'x' * (number % 40)}@example.com" for number in range(30)]
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        sending = [
            step(
                ledger,
                clock,
                prepared(ledger, a_card(clock, f"TDPTILL{place:026}", email=email, remark=f"for {email}")),
                Claimed("till"),
            )
            for place, email in enumerate(guests)
        ]
        assert len(_leaks(tmp_path, *guests)) > 0

        for entry in sending:
            step(ledger, clock, entry, REPLIED, an_issued_card())

        assert [] == _leaks(tmp_path, *guests)
        settled = ledger.questions.find(sending[0].reference)
        assert settled is not None
        assert "g•••@example.com" == settled.decision.guest_email
        assert "for (address)" == settled.decision.remark
    assert [] == _leaks(tmp_path, *guests)


def test_an_open_outcome_keeps_the_email_it_may_be_sent_to(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        entry = step(ledger, clock, prepared(ledger, a_card(clock, email="sam@example.com")), Claimed("till"))
        entry = step(ledger, clock, entry, NoVerdict(Code.TIMED_OUT))

    assert "sam@example.com" == entry.decision.guest_email
    assert entry.order == a_card(FakeClock(), email="sam@example.com").order


def test_an_email_that_toggle_repeats_is_masked_where_it_is_kept(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock, keys=None) as ledger:
        entry = step(ledger, clock, prepared(ledger, a_card(clock, email="sam@example.com")), Claimed("till"))

        entry = step(ledger, clock, entry, Refused(Code.REFUSED, "Sam@Example.com is not valid."))

        assert "s•••@example.com is not valid." == entry.intent.words
        assert "(address) is not valid." == ledger.questions.history(entry.reference)[-1].detail
        assert [] == _leaks(tmp_path, "sam@example.com", "Sam@Example.com")


def _issue(
    ledger: SqliteLedger,
    clock: FakeClock,
    email: str | None = None,
    reference: str = "TDPTILL0000000000000000000000001",
) -> Entry:
    entry = prepared(ledger, a_card(clock, reference, email=email))
    return step(ledger, clock, step(ledger, clock, entry, Claimed("till")), REPLIED, an_issued_card())


def _leaks(folder: Path, *secrets: str) -> list[tuple[str, str]]:
    """Look for secrets in every byte of every file."""
    contents = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [
        (name, secret)
        for name, content in contents.items()
        for secret in secrets
        if secret.encode() in content
    ]
