from pathlib import Path

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, a_card, an_issued_card, ledger_in, prepared, step
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Card, LineItem, Order
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.intent import Claimed
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.prints import SqlitePrints


def issued(ledger: SqliteLedger, clock: FakeClock) -> Entry:
    kept = an_issued_card()
    card = Card(number=kept.number, balance=2000)
    claimed = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    return step(ledger, clock, claimed, Replied(Order("O-1", (LineItem("LI-1", card, 2000),))), kept)


def test_prints_are_counted_for_ever_and_the_chain_holds(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        entry = issued(ledger, clock)
        prints = SqlitePrints(ledger.database, KEYS.seal, clock.now)
        assert 0 == prints.prints(entry.reference)
        assert [1, 2] == [prints.record_print(entry, "Sam"), prints.record_print(entry, "Max")]

    with ledger_in(tmp_path, clock) as ledger:
        prints = SqlitePrints(ledger.database, KEYS.seal, clock.now)

        assert 2 == prints.prints(entry.reference)
        assert [("Printed", "Sam"), ("Copied", "Max")] == [
            (one.kind, one.actor) for one in ledger.questions.history(entry.reference)[-2:]
        ]
        assert entry.state == ledger.questions.history(entry.reference)[-1].state
        assert ledger.verify_chain() is None


def test_a_print_that_certainly_did_not_happen_leaves_the_next_one_an_original(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        entry = issued(ledger, clock)
        prints = SqlitePrints(ledger.database, KEYS.seal, clock.now)
        prints.record_print(entry, "Sam")

        prints.take_back_print(entry, "paper_out")

        assert 1 == prints.record_print(entry, "Sam")
        assert ("NotPrinted", "", "paper_out") == (
            ledger.questions.history(entry.reference)[-2].kind,
            ledger.questions.history(entry.reference)[-2].actor,
            ledger.questions.history(entry.reference)[-2].detail,
        )
