"""How long a look at the whole chain takes, beside reading and hashing the same rows once.

python -m tests.benchmarks.bench_chain [EVENTS]
"""

import hashlib
import hmac
import json
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from tests.benchmarks.bench_ledger import fill, timed
from tests.doubles.clock import FakeClock
from tests.doubles.ledger import KEYS, ledger_in
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Moment
from toggle_desk.storage import chain, rows
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.verify import examine

TURNS = 5
CARDS = """
    SELECT
        reference, decision, state, created,
        intent ->> '$.prepared_at.boot', intent ->> '$.prepared_at.monotonic'
    FROM intent ORDER BY id
"""
DETAIL = '{"code":"timed_out","words":"","control_found":false}'


def main() -> None:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    clock = FakeClock()
    with tempfile.TemporaryDirectory() as name, ledger_in(Path(name), clock) as ledger:
        fill(ledger, clock, size // 3)
        three_each(ledger, clock)
        floor: list[float] = []
        whole: list[float] = []
        for _ in range(TURNS):
            floor.append(timed(lambda: bare(ledger)))
            whole.append(timed(lambda: examine(ledger.database, KEYS.seal)))
        assert examine(ledger.database, KEYS.seal).is_whole
    least, bound = min(whole), min(floor)
    times = least / bound
    print(f"{size:,} events: {least:,.0f} ms, {times:.2f} times reading and sealing them ({bound:,.0f} ms)")


def bare(ledger: SqliteLedger) -> None:
    """Do the least that could find a change: read every row, write it as text, and hash it under a key."""
    with ledger.database.reading() as statements:
        for row in statements.rows("SELECT * FROM event ORDER BY seq"):
            hmac.digest(KEYS.seal, json.dumps(row).encode(), hashlib.sha256)


def three_each(ledger: SqliteLedger, clock: FakeClock) -> None:
    """Write the events of cards that were put in past the protocol."""
    with ledger.database.writing() as statements:
        for reference, decision, state, created, boot, running in list(statements.rows(CARDS)):
            begun = Moment(datetime.fromisoformat(created), boot, running)
            detail = rows.json_text({"decision": chain.digest(decision), "payload": "", "guest": None})
            for kind, told in (("Prepared", detail), ("Claimed", DETAIL), ("Replied", DETAIL)):
                at = begun if kind == chain.BEGINNING else clock.now()
                line = chain.Line(reference, at, kind, "", State(state), State(state), told)
                chain.append(statements, KEYS.seal, line)


if __name__ == "__main__":
    main()
