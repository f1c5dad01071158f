"""What limits mean for one card after the other: asked at the till, under any clock."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.doubles.desk import LEEDS, MAX, PAT, SAM, STAFFED, YORK, Bench, a_request
from tests.doubles.toggle import Hold
from toggle_desk.application.records import Filter
from toggle_desk.application.settings import Settings
from toggle_desk.domain.audit import AuditEvent, Happened
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.evidence import Unsent
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Told
from toggle_desk.domain.people import Operator
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.request import IssueRequest

pytestmark = pytest.mark.anyio


def limited(**limits: int) -> Settings:
    return replace(STAFFED, limits=Limits(**limits))


async def give(
    bench: Bench, form: str, minor: int = 2000, by: Operator = SAM, table: str = ""
) -> State | Code:
    """Issue a card and say what became of it."""
    asked = replace(a_request(form, operator=by, minor=minor), table=table)
    return await outcome_of(bench, asked)


async def outcome_of(bench: Bench, asked: IssueRequest) -> State | Code:
    try:
        return (await bench.desk.issuing.issue_card(asked)).state
    except NotAllowed as refusal:
        return refusal.code


async def arrival(hold: Hold) -> None:
    """Wait until a call is inside Toggle, which it has to come to."""
    async with asyncio.timeout(5):
        await hold.arrived.wait()


def noticed(bench: Bench, kind: Happened) -> list[AuditEvent]:
    return [event for event in bench.trail.events if event.kind is kind]


# -- per table, and per hour ----------


async def test_a_table_has_a_day_of_its_own_however_it_is_written(bench: Bench) -> None:
    bench.change(limited(table_day=3000))

    assert State.ISSUED is await give(bench, "form-1", table="12")
    assert Code.OVER_TABLE_DAY is await give(bench, "form-2", 1500, PAT, "Table 12")
    assert Code.OVER_TABLE_DAY is await give(bench, "form-3", 1500, MAX, " t a b l e 012")
    assert State.ISSUED is await give(bench, "form-4", 1500, PAT, "B12")
    assert State.ISSUED is await give(bench, "form-5", 1600, PAT)


async def test_the_same_number_in_another_site_is_another_table(bench: Bench) -> None:
    bench.change(limited(table_day=3000))
    await give(bench, "form-1", table="12")

    there = replace(a_request("form-2", operator=SAM, minor=1500, site=YORK), table="12")

    assert (YORK, State.ISSUED) == (there.site, await outcome_of(bench, there))
    assert LEEDS != YORK


@pytest.mark.parametrize(
    "set_by", [timedelta(0), timedelta(hours=1), timedelta(days=-1), timedelta(days=365)]
)
async def test_an_hour_is_an_hour_whatever_the_clock_says(bench: Bench, set_by: timedelta) -> None:
    bench.change(limited(person_hour_cards=2))
    await give(bench, "form-1", 500)
    bench.clock.advance(1800)
    await give(bench, "form-2", 600)
    bench.clock.set_wall(bench.clock.wall + set_by)
    bench.clock.advance(1790)

    assert Code.OVER_HOUR_CARDS is await give(bench, "form-3", 700)
    assert State.ISSUED is await give(bench, "form-4", 700, PAT)
    bench.clock.set_wall(bench.clock.wall - set_by)
    bench.clock.advance(11)
    assert State.ISSUED is await give(bench, "form-5", 700)


async def test_a_managers_own_limit_is_kept_by_the_ledger(bench: Bench) -> None:
    bench.change(limited(manager_day=3000))
    await give(bench, "form-1", by=MAX)

    assert Code.OVER_MANAGER_DAY is await give(bench, "form-2", 1500, MAX)


# -- one gift in parts ----------


async def test_a_gift_in_parts_is_held_back_for_staff_and_on_record(bench: Bench) -> None:
    bench.change(limited(staff_card=2500))
    await give(bench, "form-1", 2500, PAT, "12")

    assert Code.LOOKS_LIKE_SPLITTING is await give(bench, "form-2", 2000, SAM, "table 12")
    (event,) = noticed(bench, Happened.SPLITTING_NOTICED)
    assert ("Sam", None, "20.00", "45.00", "25.00", "table 12") == (
        *(event.actor, event.reference),
        *(event.facts[name] for name in ("amount", "together", "limit", "table")),
    )

    bench.clock.advance(4 * 3600 + 1)
    assert State.ISSUED is await give(bench, "form-3", 2000, SAM, "table 12")
    assert [event] == noticed(bench, Happened.SPLITTING_NOTICED)


async def test_a_gift_in_parts_by_a_manager_is_given_and_on_record(bench: Bench) -> None:
    bench.change(limited(manager_card=2500))
    await give(bench, "form-1", 2500, MAX, "12")

    entry = await bench.desk.issuing.issue_card(
        replace(a_request("form-2", operator=MAX, minor=2000), table="12")
    )

    assert [entry.reference] == [event.reference for event in noticed(bench, Happened.SPLITTING_NOTICED)]


async def test_three_cards_just_under_the_limit_in_half_an_hour_are_noticed(bench: Bench) -> None:
    bench.change(limited(staff_card=2500))
    await give(bench, "form-1", 2500)
    bench.clock.advance(600)
    await give(bench, "form-2", 2400)
    bench.clock.advance(600)

    assert Code.LOOKS_LIKE_SPLITTING is await give(bench, "form-3", 2300)
    assert State.ISSUED is await give(bench, "form-4", 1900)
    bench.clock.advance(700)
    assert State.ISSUED is await give(bench, "form-5", 2300)


# -- a card that could not leave is asked about again before it does ----------


async def test_what_could_not_leave_does_not_pass_a_limit_that_others_have_used_since(bench: Bench) -> None:
    bench.change(limited(site_day=3000))
    bench.toggle.answer_next_with(Unsent(Code.NO_CONNECTION, retry=True))
    at_first = bench.toggle.hold("sign_in")
    first = asyncio.ensure_future(give(bench, "form-1"))
    await arrival(at_first)
    again = bench.toggle.hold("sign_in")
    at_first.release()
    await arrival(again)
    assert State.ISSUED is await give(bench, "form-2", 1500, PAT)
    again.release()

    assert Code.OVER_SITE_DAY is await first
    assert 2 == len(bench.toggle.named("create_order"))
    (stopped,) = bench.desk.records.activity.every(Filter(states=frozenset({State.NOT_SENT})))
    assert Code.OVER_SITE_DAY is stopped.intent.code


async def test_what_is_sent_on_another_day_counts_on_that_day(bench: Bench) -> None:
    bench.change(limited(staff_day=3000))
    bench.toggle.offline = True
    held_up = await bench.desk.issuing.issue_card(a_request("form-1", operator=SAM))
    bench.toggle.offline = False
    bench.clock.advance(24 * 3600)

    assert State.ISSUED is (await bench.desk.issuing.decide.send_again(held_up.reference, SAM, "")).state
    assert Code.OVER_STAFF_DAY is await give(bench, "form-2", 1500)


async def test_two_that_are_sent_again_at_once_do_not_pass_a_limit_together(bench: Bench) -> None:
    bench.change(limited(site_day=3000))
    bench.toggle.offline = True
    held_up = [
        await bench.desk.issuing.issue_card(a_request(form, operator=who, minor=minor))
        for form, who, minor in (("form-1", SAM, 2000), ("form-2", PAT, 1500))
    ]
    bench.toggle.offline = False
    holds = [bench.toggle.hold("sign_in_afresh") for _ in held_up]
    again = [
        asyncio.ensure_future(bench.desk.issuing.decide.send_again(entry.reference, MAX, ""))
        for entry in held_up
    ]
    for hold in holds:
        await arrival(hold)
    for hold in holds:
        hold.release()
    ended = await asyncio.gather(*again, return_exceptions=True)

    assert [Code.OVER_SITE_DAY] == [one.code for one in ended if isinstance(one, NotAllowed)]
    assert 1 == len(bench.toggle.named("create_order"))


# -- the day is Toggle's, as soon as it tells ----------


async def set_ahead(bench: Bench, days: int) -> timedelta:
    """Use up a day, and start the machine anew under another date; gives how far the clock is off."""
    bench.change(limited(staff_day=3000))
    await give(bench, "form-1", 3000)
    bench.clock.set_wall(bench.clock.wall + timedelta(days=days))
    bench.clock.reboot()
    bench.clock.sure = False
    return timedelta(days=days)


def tell_time(bench: Bench, error: timedelta) -> None:
    bench.clock.told, bench.clock.sure = Told(bench.clock.wall - error, bench.clock.now()), True


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
async def test_toggle_is_asked_what_day_it_is_before_a_limit_is(bench: Bench, days: int) -> None:
    error = await set_ahead(bench, days)
    asked = bench.toggle.hold("sign_in")
    second = asyncio.ensure_future(give(bench, "form-2"))
    await arrival(asked)
    tell_time(bench, error)
    asked.release()

    assert Code.OVER_STAFF_DAY is await second
    assert [] == noticed(bench, Happened.CLOCK_DOUBTED)


async def test_a_limit_is_asked_again_where_toggle_tells_the_day_only_later(bench: Bench) -> None:
    error = await set_ahead(bench, 1)
    bench.toggle.signed_in, bench.toggle.offline = False, True
    asked = bench.toggle.hold("sign_in")
    second = asyncio.ensure_future(give(bench, "form-2"))
    await arrival(asked)
    again = bench.toggle.hold("sign_in")
    asked.release()
    await arrival(again)
    bench.toggle.offline = False
    tell_time(bench, error)
    again.release()

    assert Code.OVER_STAFF_DAY is await second
    assert 1 == len(bench.toggle.named("create_order"))
    assert 1 == len(noticed(bench, Happened.CLOCK_DOUBTED))


async def test_a_day_that_nothing_tells_is_in_doubt_and_on_record(bench: Bench) -> None:
    await set_ahead(bench, 1)

    entry = await bench.desk.issuing.issue_card(a_request("form-2", operator=SAM))

    assert entry.decision.day_in_doubt
    (event,) = noticed(bench, Happened.CLOCK_DOUBTED)
    assert ("Sam", entry.reference, entry.created.isoformat()) == (
        *(event.actor, event.reference),
        event.facts["decided"],
    )
