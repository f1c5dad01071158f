"""What must not be forgotten: told from the ledger alone, so that a restart forgets nothing either."""

import asyncio
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, SAM, STAFFED, Bench, a_request, bench_in, the_disk_is_full
from tests.doubles.late import found_late
from toggle_desk.application.records import Entry, Need
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.usual import ENOUGH, Usual

pytestmark = pytest.mark.anyio


def needs(bench: Bench) -> list[tuple[Need, str]]:
    return [(one.need, one.entry.reference) for one in bench.desk.records.overview.attention()]


async def test_a_card_found_late_waits_for_a_manager_also_after_a_restart(tmp_path: Path) -> None:
    with bench_in(tmp_path, STAFFED, token="there") as there:
        late = await found_late(there)
        assert (State.ISSUED, True) == (late.state, late.intent.late)
        assert [(Need.MANAGER, late.reference)] == needs(there)

    with bench_in(tmp_path, STAFFED, token="here") as here:
        assert [(Need.MANAGER, late.reference)] == needs(here)

        with pytest.raises(NotAllowed):
            here.desk.issuing.decide.seen(late.reference, SAM)
        here.desk.issuing.decide.seen(late.reference, MAX)

        assert Need.MANAGER not in [need for need, _ in needs(here)]


async def test_where_nobody_is_set_up_the_owner_deals_with_it(bench: Bench) -> None:
    bench.change(STAFFED)
    late = await found_late(bench)
    bench.change(type(STAFFED)(connection=STAFFED.connection, sites=STAFFED.sites))
    heard: list[Entry] = []
    bench.desk.issuing.driver.changed = heard.append

    bench.desk.issuing.decide.seen(late.reference, OWNER)

    assert [] == [one for one in needs(bench) if one[0] is Need.MANAGER]
    assert ["Owner"] == [entry.seen_by for entry in heard]


async def test_what_could_not_be_written_down_comes_first_until_it_is(bench: Bench) -> None:
    sending = bench.toggle.hold("create_order")
    issuing = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await sending.arrived.wait()
    with the_disk_is_full(bench):
        sending.release()
        entry = await issuing
        assert [(Need.NOTE_DOWN, entry.reference)] == needs(bench)

    (written,) = bench.desk.issuing.driver.write_down()

    assert (State.ISSUED, True) == (written.state, written.recorded)
    assert [] == needs(bench)


async def test_a_card_is_not_shown_until_somebody_says_so(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="there") as there:
        issued = await there.desk.issuing.issue_card(a_request())

    with bench_in(tmp_path, token="here") as here:
        assert [(Need.SHOW, issued.reference)] == needs(here)

        here.desk.records.activity.shown(issued.reference, "Owner")

        assert [] == needs(here)


async def test_the_end_of_the_day_lists_what_is_open_and_who_signed_for_it(bench: Bench) -> None:
    bench.change(STAFFED)
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    unknown = await bench.desk.issuing.issue_card(a_request("form-2", operator=MAX))
    late = await found_late(bench)

    bench.desk.issuing.decide.seen(unknown.reference, MAX)

    listed = bench.desk.records.activity.today("GBP").unsettled
    assert [(unknown.reference, "Max"), (late.reference, None)] == [
        (one.reference, one.signed_by) for one in listed
    ]


async def test_a_signature_for_an_open_outcome_does_not_hide_what_comes_of_it(bench: Bench) -> None:
    bench.change(STAFFED)
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT), booked=True)
    entry = await bench.desk.issuing.issue_card(a_request(operator=MAX))
    bench.desk.issuing.decide.seen(entry.reference, MAX)

    given_up = await bench.desk.issuing.decide.abandon(entry.reference, MAX, "the guest left")
    late = await bench.desk.issuing.reconcile.one(given_up)

    assert [(Need.MANAGER, late.reference)] == needs(bench)


async def test_after_ten_cards_it_is_known_what_a_person_usually_gives(bench: Bench) -> None:
    bench.change(STAFFED)
    for number in range(ENOUGH):
        assert bench.desk.records.overview.usual(MAX) is None
        await bench.desk.issuing.issue_card(a_request(f"form-{number}", operator=MAX))

    assert Usual(middle=2000, nearly_all=2000) == bench.desk.records.overview.usual(MAX)
    assert bench.desk.records.overview.usual(SAM) is None
