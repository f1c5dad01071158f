from pathlib import Path

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import ledger_in
from toggle_desk.domain.moment import Told
from toggle_desk.storage.told_time import SqliteToldTime


def test_what_toggles_clock_said_last_is_there_after_a_restart(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        times = SqliteToldTime(ledger.database)
        assert times.last() is None
        times.keep(Told(clock.wall, clock.now()))
        clock.advance(3600)
        times.keep(Told(clock.wall, clock.now()))

    with ledger_in(tmp_path, clock) as ledger:
        assert Told(clock.wall, clock.now()) == SqliteToldTime(ledger.database).last()


def test_records_that_cannot_be_used_only_mean_that_less_is_known(tmp_path: Path) -> None:
    clock = FakeClock()
    with ledger_in(tmp_path, clock) as ledger:
        with ledger.database.reading() as statements:
            list(statements.rows("PRAGMA query_only = 1"))
        SqliteToldTime(ledger.database).keep(Told(clock.wall, clock.now()))

        assert SqliteToldTime(ledger.database).last() is None
