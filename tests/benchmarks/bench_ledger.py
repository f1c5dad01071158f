"""How long the ledger takes: commits beside a bare append and fsync, and questions to a large one.

python -m tests.benchmarks.bench_ledger [ROWS] [FOLDER]
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, NUMBER, a_card, allow, an_issued_card, ledger_in, step
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.card import Card, LineItem, Order, Secret
from toggle_desk.domain.evidence import Replied
from toggle_desk.domain.intent import Claimed, State
from toggle_desk.storage import rows
from toggle_desk.storage.chain import digest, utc_text
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.search import index_of, mask_email

COMMITS = 400
REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))
SITES = ("The Anchor, Leeds", "The Crown, York", "Harbour House", "The Old Mill")
PEOPLE = ("Sam", "Ada", "Pat", "Alex", "Robin")
_FILL = """
    INSERT INTO intent (
        reference, backwards, form_token, prepared_by, created, kind, face_value, payload_hash, decision,
        guest, state, intent, issued, version
    ) VALUES (?, ?, ?, 'bench', ?, 'card', ?, ?, ?, ?, ?, ?, ?, 3) RETURNING id
"""


def main() -> None:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as name:
        folder = Path(name)
        measure_commits(folder / "encrypted", encrypted=True)
        measure_commits(folder / "plain", encrypted=False)
        measure_questions(folder / "large", size)


def measure_commits(folder: Path, *, encrypted: bool) -> None:
    """Take turns between a bare append and the commits of one card, so that both meet the same disk."""
    clock = FakeClock()
    bare: list[float] = []
    both: list[float] = []
    verdict: list[float] = []
    folder.mkdir()
    with (
        ledger_in(folder, clock, keys=KEYS if encrypted else None) as ledger,
        (folder / "bare").open("ab") as file,
    ):
        for number in range(COMMITS):
            entry = a_card(clock, f"TDPTILL{number:026}")
            bare.append(timed(lambda: append(file.fileno())))
            both.append(timed(lambda entry=entry: send(ledger, clock, entry)))
            sending = ledger.questions.find(entry.reference)
            assert sending is not None
            verdict.append(
                timed(lambda sending=sending: step(ledger, clock, sending, REPLIED, an_issued_card()))
            )
        chain = timed(ledger.verify_chain)
    print("encrypted" if encrypted else "plain")
    for label, times, commits in (
        ("append + fsync", bare, 1),
        ("prepare + claim", both, 2),
        ("verdict", verdict, 1),
    ):
        p95 = statistics.quantiles(times, n=20)[-1]
        ratio = statistics.median(times) / statistics.median(bare) / commits
        worst = p95 / statistics.quantiles(bare, n=20)[-1] / commits
        print(
            f"  {label:20} median {statistics.median(times):6.2f} ms  p95 {p95:6.2f} ms"
            f"  per commit {ratio:4.1f}, {worst:4.1f} times the bare one"
        )
    print(f"  {'verify_chain':20} {chain:6.1f} ms for {COMMITS * 3} events")


def measure_questions(folder: Path, size: int) -> None:
    """Ask a large ledger what the window asks, and commit to it."""
    clock = FakeClock()
    with ledger_in(folder, clock) as ledger:
        print(f"{size:,} rows, filled in {timed(lambda: fill(ledger, clock, size)) / 1000:.0f} s")
        ledger.database.wipe_traces()
        print(f"  file {(folder / 'ledger.db').stat().st_size / 1e6:.0f} MB")
        middle = size // 2
        rare = frozenset({State.UNKNOWN})
        since = clock.wall - timedelta(days=7)
        old = clock.wall - timedelta(minutes=size // 2)
        decision = a_card(clock, email="guest42@example.com").decision
        questions: tuple[tuple[str, Callable[[], object]], ...] = (
            ("newest 100", lambda: ledger.questions.page(Filter(), None, 100)),
            ("100 from the middle", lambda: ledger.questions.page(Filter(), middle, 100)),
            (
                "state, common",
                lambda: ledger.questions.page(Filter(states=frozenset({State.ISSUED})), None, 100),
            ),
            ("state, rare", lambda: ledger.questions.page(Filter(states=rare), None, 100)),
            ("last week", lambda: ledger.questions.page(Filter(since=since), None, 100)),
            (
                "a week long ago",
                lambda: ledger.questions.page(Filter(since=old, until=old + timedelta(days=7)), None, 100),
            ),
            ("since the middle", lambda: ledger.questions.page(Filter(since=old), None, 100)),
            ("words 'th'", lambda: ledger.questions.page(Filter("th"), None, 100)),
            ("words 'the'", lambda: ledger.questions.page(Filter("the"), None, 100)),
            ("words 'anchor'", lambda: ledger.questions.page(Filter("anchor"), None, 100)),
            ("words 'anchor sam'", lambda: ledger.questions.page(Filter("anchor sam"), None, 100)),
            ("words 'waited 20.00'", lambda: ledger.questions.page(Filter("waited 20.00"), None, 100)),
            ("words '0042'", lambda: ledger.questions.page(Filter("0042"), None, 100)),
            ("words 'g@example.com'", lambda: ledger.questions.page(Filter("g@example.com"), None, 100)),
            ("words, miss", lambda: ledger.questions.page(Filter("zebra"), None, 100)),
            ("words 'anchor', rare", lambda: ledger.questions.page(Filter("anchor", rare), None, 100)),
            ("whole reference", lambda: ledger.questions.find(f"TDPTILL{middle:026}")),
            ("end of reference", lambda: ledger.questions.find(f"{middle:08}")),
            ("end, too short", lambda: ledger.questions.find("0042")),
            ("watched", ledger.questions.watched),
            ("orphans", ledger.questions.orphans),
            ("control", ledger.questions.control),
            ("spent", lambda: ledger.questions.spent(decision, clock.start_of_day(), clock.now())),
        )
        for label, question in questions:
            times = [timed(question) for _ in range(7)]
            print(f"  {label:22} least {min(times):7.2f} ms  median {statistics.median(times):7.2f} ms")
        cards = [a_card(clock, f"TDPLAST{number:026}") for number in range(200)]
        times = [timed(lambda card=card: send(ledger, clock, card)) for card in cards]
        print(
            f"  {'prepare + claim':22} median {statistics.median(times):7.2f} ms  most {max(times):7.2f} ms"
        )


def send(ledger: SqliteLedger, clock: FakeClock, entry: Entry) -> Entry:
    """Do what happens between the tap and the first byte."""
    kept = ledger.prepare(entry, entry.reference, clock.start_of_day(), allow)
    return step(ledger, clock, kept, Claimed("till"))


def append(handle: int) -> None:
    """Do the least that could survive a power cut."""
    os.write(handle, b"x" * 400)
    os.fsync(handle)


def fill(ledger: SqliteLedger, clock: FakeClock, size: int) -> None:
    """Write issued cards past the protocol, one for every minute before now; every thousandth is unknown."""
    issued = an_issued_card()
    with ledger.database.writing() as statements:
        list(statements.rows("PRAGMA cache_size = -400000"))
        [(trigger,)] = statements.rows(
            "SELECT sql FROM sqlite_schema WHERE name = 'intent_begins_as_the_table_says'"
        )
        statements.run("DROP TRIGGER intent_begins_as_the_table_says")
        for number in range(size):
            reference = f"TDPTILL{number:026}"
            entry = a_card(
                clock,
                reference,
                minor=500 + number % 10 * 500,
                operator=PEOPLE[number % len(PEOPLE)],
                site=SITES[number % len(SITES)],
                email=f"guest{number}@example.com" if number % 10 == 0 else None,
            )
            state = State.UNKNOWN if number % 1000 == 0 else State.ISSUED
            at = clock.wall - timedelta(minutes=size - number)
            intent = replace(entry.intent, state=state, unknown_since=entry.intent.prepared_at)
            guest = None if entry.decision.guest_email is None else mask_email(entry.decision.guest_email)
            last4 = f"{number % 10_000:04}"
            told = rows.issued_text(replace(issued, last4=last4))
            facts = (
                reference,
                reference[::-1],
                reference,
                utc_text(at),
                entry.intent.face_value,
                digest(reference),
                rows.decision_text(entry.decision),
                guest,
                state,
                rows.intent_text(intent),
                told,
            )
            [(key,)] = statements.rows(_FILL, facts)
            words = index_of(reference, entry.decision, guest, last4)
            statements.run("INSERT INTO search (rowid, words) VALUES (?, ?)", (key, words))
        statements.run(trigger)
        list(statements.rows("PRAGMA cache_size = -16384"))


def timed(work: Callable[[], object]) -> float:
    """Give the milliseconds that some work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
