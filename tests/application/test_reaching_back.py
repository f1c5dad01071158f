"""Entries that an older program wrote are found by today's words after a while, and nothing waits for it."""

from contextlib import AbstractContextManager

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.desk import SAM, Bench, a_request, the_disk_is_full
from toggle_desk.application.activity import BREATH, PATIENCE, Activity
from toggle_desk.application.records import Filter

pytestmark = pytest.mark.anyio


def forget_words(bench: Bench) -> None:
    """Leave the entries as an older program's: under words that are not looked for any more."""
    with bench.ledger.database.writing() as statements:
        statements.run("UPDATE search SET words = 'older'")
        statements.run("INSERT INTO old_words SELECT max(id) + 1 FROM intent")


async def test_older_entries_are_found_bit_by_bit_with_room_between_them(bench: Bench) -> None:
    await bench.desk.issuing.issue_card(a_request(operator=SAM))
    forget_words(bench)
    assert bench.desk.records.activity.is_reaching_back()
    bench.clock.naps.clear()

    await bench.desk.records.activity.reach_back()

    assert not bench.desk.records.activity.is_reaching_back()
    assert 1 == len(bench.desk.records.activity.page(Filter("sam")))
    assert {BREATH} == set(bench.clock.naps)


class Patience(FakeClock):
    """A clock on which the disk is emptied during the first long nap."""

    def __init__(self, full: AbstractContextManager[None]) -> None:
        super().__init__()
        self._full = full

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        if seconds == PATIENCE:
            self._full.__exit__(None, None, None)


async def test_a_disk_that_is_full_for_a_while_does_not_end_it(bench: Bench) -> None:
    await bench.desk.issuing.issue_card(a_request(operator=SAM))
    forget_words(bench)
    full = the_disk_is_full(bench)
    clock = Patience(full)

    full.__enter__()
    await Activity(bench.ledger, bench.ledger.questions, clock).reach_back()

    assert [BREATH, PATIENCE, BREATH] == clock.naps[:3]
    assert not bench.ledger.questions.has_older_words()
