"""What was sent and what became of it, for the tests that leave outcomes open."""

import asyncio
from contextlib import suppress

from tests.doubles.desk import Bench, a_request
from toggle_desk.application.records import Entry, Filter
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import Claimed, advance
from toggle_desk.domain.order import GratuityOrder

IN_DOUBT = NoVerdict(Code.TIMED_OUT)
NO_FILTER = Filter()


async def issued(bench: Bench, form: str = "known") -> Entry:
    return await bench.desk.issuing.issue_card(a_request(form, minor=500))


async def unknown(bench: Bench, form: str = "form-1", *, booked: bool = False, minor: int = 2000) -> Entry:
    bench.toggle.answer_next_with(IN_DOUBT, booked=booked)
    return await bench.desk.issuing.issue_card(a_request(form, minor=minor))


async def asked_later(bench: Bench, entry: Entry, *seconds: float) -> Entry:
    for pause in seconds:
        bench.clock.advance(pause)
        entry = await bench.desk.issuing.reconcile.one(entry)
    return entry


async def left_prepared(bench: Bench) -> Entry:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issuing.issue_card(a_request()))
    await hold.arrived.wait()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    (entry,) = bench.desk.records.activity.every(NO_FILTER)
    return entry


async def left_sending(bench: Bench, token: str) -> Entry:
    entry = await left_prepared(bench)
    after, _ = advance(entry.intent, Claimed(token), bench.clock.now())
    return bench.ledger.record(entry, Claimed(token), after)


def sent(bench: Bench) -> list[GratuityOrder]:
    return [
        call.about for call in bench.toggle.named("create_order") if isinstance(call.about, GratuityOrder)
    ]


def kinds(bench: Bench, reference: str) -> list[str]:
    return [one.kind for one in bench.ledger.questions.history(reference)]
