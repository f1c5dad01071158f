"""What the vault remembers of the chain's end, and what a person is told who puts an older copy back."""

import runpy
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, a_reversal, ledger_in, prepared, step
from tests.doubles.vault import MemoryBackend, MemoryVault, SilentVault
from toggle_desk.application.records import Entry
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.card import LineItem, Order
from toggle_desk.domain.errors import Code, VaultUnavailable
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.intent import Claimed
from toggle_desk.domain.request import anchored
from toggle_desk.domain.tampering import Remembered, Unanchored, Wrong
from toggle_desk.storage.book import EndMemory, SealedBook
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.trail import SqliteTrail
from toggle_desk.storage.vault import KeyringVault

CARD = f"TDPTILL{2:026}"
REPLIED = Replied(Order("O-1", (LineItem("LI-1", None, 2000, card_hidden=True),)))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@contextmanager
def till(
    folder: Path, clock: FakeClock, memory: EndMemory | None
) -> Generator[tuple[SqliteLedger, SealedBook, SqliteTrail]]:
    with ledger_in(folder, clock) as ledger:
        yield (
            ledger,
            SealedBook(ledger.database, KEYS.seal, clock.now, memory),
            SqliteTrail(ledger.database, KEYS.seal, clock.now),
        )


@pytest.mark.parametrize("vault", [KeyringVault("Toggle Desk", MemoryBackend()), MemoryVault()])
def test_a_vault_gives_back_the_end_it_was_given(vault: KeyringVault | MemoryVault) -> None:
    assert vault.last_head() is None
    assert vault.keep_head(Remembered(7, "ab"))
    assert Remembered(7, "ab") == vault.last_head()


@pytest.mark.parametrize("text", ["", "{", '{"number": "7", "seal": "ab"}', "[7]"])
def test_an_end_that_cannot_be_read_counts_as_none(text: str) -> None:
    backend = MemoryBackend()
    backend.entries["Toggle Desk chain-end", "chain-end"] = text

    assert KeyringVault("Toggle Desk", backend).last_head() is None


def test_a_vault_without_an_answer_says_so_and_keeps_no_card_back(tmp_path: Path, clock: FakeClock) -> None:
    for question in (SilentVault().last_head, lambda: SilentVault().keep_head(Remembered(1, "a"))):
        with pytest.raises(VaultUnavailable):
            question()
    with till(tmp_path, clock, SilentVault(Code.VAULT_LATE)) as (_, book, trail):
        trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))
        book.remember()

        assert book.doubt() is None
        assert Unanchored.SILENT is book.verified().unanchored


def test_where_there_is_no_vault_it_is_said_what_cannot_be_found(tmp_path: Path, clock: FakeClock) -> None:
    with till(tmp_path, clock, None) as (_, book, _trail):
        assert (True, Unanchored.NO_VAULT) == (book.verified().sealed, book.verified().unanchored)
    with ledger_in(tmp_path / "plain", clock, keys=None) as ledger:
        found = SealedBook(ledger.database, b"", clock.now, MemoryVault()).verified()
    assert (False, Unanchored.NO_VAULT) == (found.sealed, found.unanchored)


def test_an_older_copy_is_told_at_the_start_and_on_record_once_until_a_manager_accepts_it(
    tmp_path: Path, clock: FakeClock
) -> None:
    vault = MemoryVault()
    with till(tmp_path, clock, vault) as (ledger, book, trail):
        trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))
        book.remember()
        assert ledger.database.stand_alone()
        shutil.copy(tmp_path / "ledger.db", tmp_path / "copy")
        trail.note(AuditEvent(Happened.SIGNED_IN, "Pat"))
        trail.note(AuditEvent(Happened.SIGNED_IN, "Kim"))
        book.remember()
    shutil.copy(tmp_path / "copy", tmp_path / "ledger.db")
    newest = vault.head

    with till(tmp_path, clock, vault) as (ledger, book, trail):
        assert Wrong.OLDER_COPY is book.doubt()
        for _ in range(3):
            trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))
            book.remember()
            assert Wrong.OTHER_COPY is book.doubt()
        assert 1 == _kinds(ledger).count(Happened.RECORDS_DOUBTED)
        assert newest == vault.head  # only a person may accept it
        assert [Wrong.OTHER_COPY] == [flaw.wrong for flaw in book.verified().flaws]
        doubts = trail.head().number

        book.accept("Max")

        found = book.verified()
        assert (True, ["Max"]) == (found.is_whole, [one.by for one in found.accepted])
        assert Happened.RECORDS_ACCEPTED == _kinds(ledger)[-1]
        assert book.doubt() is None
        assert vault.head == Remembered(doubts + 1, vault.head.seal if vault.head else "")


def test_a_copy_of_before_the_vault_remembered_anything_is_no_reason_for_doubt(
    tmp_path: Path, clock: FakeClock
) -> None:
    vault = MemoryVault()
    with till(tmp_path, clock, vault) as (_, book, trail):
        book.remember()
        assert vault.head is None
        trail.note(AuditEvent(Happened.SIGNED_IN, "Sam"))

        assert book.doubt() is None
        assert Unanchored.NOTHING_YET is book.verified().unanchored


def test_the_proof_of_a_card_checks_itself_and_tells_of_no_other(tmp_path: Path, clock: FakeClock) -> None:
    with till(tmp_path, clock, None) as (ledger, book, trail):
        _three_cards(ledger, clock, trail)
        proof = book.proof(CARD)
    assert proof is not None
    file = tmp_path / "proof.py"
    file.write_text(proof, "utf-8")

    done = subprocess.run(
        [sys.executable, "-I", str(file)],
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
        cwd=tmp_path,
    )

    assert (0, "") == (done.returncode, done.stderr)
    assert "What this proves" in done.stdout
    assert "What it does not prove" in done.stdout
    assert "in the note of a later order" in done.stdout
    assert "Pat" in done.stdout
    for other in ("Alice", "Robin", f"TDPTILL{1:026}", "Signed", KEYS.seal.hex()):
        assert other not in proof


def test_no_digit_of_a_proof_can_be_changed_unseen(tmp_path: Path, clock: FakeClock) -> None:
    with till(tmp_path, clock, None) as (ledger, book, trail):
        _three_cards(ledger, clock, trail)
        proof = book.proof(CARD)
    assert proof is not None
    for was, other in (("Pat", "Sam"), ("2000", "9000"), ("SENDING", "ISSUED"), ("Replied", "Refused")):
        assert was in proof
        (tmp_path / "changed.py").write_text(proof.replace(was, other), "utf-8")
        changed = runpy.run_path(str(tmp_path / "changed.py"))
        assert not changed["check"](changed["PROOF"])[0]


def test_there_is_no_proof_of_a_card_that_there_is_none_of(tmp_path: Path, clock: FakeClock) -> None:
    with till(tmp_path, clock, None) as (_, book, _trail):
        assert book.proof(CARD) is None


def _kinds(ledger: SqliteLedger) -> list[str]:
    with ledger.database.reading() as statements:
        return [kind for (kind,) in statements.rows("SELECT kind FROM event ORDER BY seq")]


def _three_cards(ledger: SqliteLedger, clock: FakeClock, trail: SqliteTrail) -> None:
    for number, operator in enumerate(("Alice", "Pat", "Robin"), 1):
        trail.note(AuditEvent(Happened.SIGNED_IN, operator))
        card = a_card(clock, f"TDPTILL{number:026}", operator=operator)
        note = anchored(f"Waited; 20.00 GBP; by {operator}", trail.head())
        decided = replace(card, decision=replace(card.decision, note=note))
        entry = step(ledger, clock, prepared(ledger, decided), Claimed("till"))
        clock.advance(3.0)
        done: Entry = step(ledger, clock, entry, REPLIED)
        if number == 2:
            prepared(ledger, a_reversal(clock, done, f"TDPTILL{9:026}"))
