"""The main use case over the real ledger: checked, written down, and only then sent."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import anyio
import pytest

from tests.doubles.desk import (
    LEEDS,
    MAX,
    OPEN_TO_ALL,
    PAT,
    SAM,
    STAFFED,
    YORK,
    Bench,
    a_request,
    bench_in,
    the_disk_is_full,
)
from toggle_desk.application.records import Entry, Filter
from toggle_desk.application.settings import Colleague, Settings, Till
from toggle_desk.domain.catalogue import Choice, PriceOption, ProductRules, Reason, Site
from toggle_desk.domain.errors import Code, DeskError, NotAccepted, NotAllowed, RecordsUnusable
from toggle_desk.domain.evidence import NoVerdict, Refused, Unauthorised, Unsent
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Contact, GratuityOrder, Handover
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.request import IssueRequest

pytestmark = pytest.mark.anyio
NO_FILTER = Filter()
OFFLINE = Unsent(Code.NO_CONNECTION, retry=True)
IN_DOUBT = NoVerdict(Code.TIMED_OUT)


def sent(bench: Bench) -> list[GratuityOrder]:
    return [
        call.about for call in bench.toggle.named("create_order") if isinstance(call.about, GratuityOrder)
    ]


def kinds(bench: Bench, reference: str) -> list[str]:
    return [one.kind for one in bench.ledger.history(reference)]


# -- the happy path ----------


async def test_a_card_is_issued_and_written_down(bench: Bench) -> None:
    entry = await bench.desk.issue_card(a_request())

    assert (State.ISSUED, 2000) == (entry.state, entry.issued and entry.issued.balance)
    assert ["Prepared", "Claimed", "Replied"] == kinds(bench, entry.reference)
    assert entry == bench.ledger.find(entry.reference)
    assert 1 == len(bench.toggle.under(entry.reference))


async def test_the_order_says_what_was_decided(bench: Bench) -> None:
    entry = await bench.desk.issue_card(a_request())

    (order,) = sent(bench)
    assert (entry.reference, 662, "GBP", 3532, 2000, 0) == (
        order.reference,
        order.account_id,
        order.currency,
        order.product_id,
        order.face_value,
        order.total,
    )
    assert (1, 7, 26, "LEEDS-01", True, 8, None) == (
        order.discount_type_id,
        order.sales_channel_id,
        order.merchant_id,
        order.unit_reference,
        order.auto_fulfil,
        order.fulfilment_method_id,
        order.fulfilment_email,
    )
    assert ("Waited too long; 20.00 GBP; by Owner; table 12", None) == (order.note, order.receipt_contact)


async def test_a_card_by_email_is_sent_by_toggle(bench: Bench) -> None:
    entry = await bench.desk.issue_card(a_request(handover=Handover.EMAIL, guest_email="guest@example.org"))

    (order,) = sent(bench)
    assert (1, "guest@example.org") == (order.fulfilment_method_id, order.fulfilment_email)
    assert "g•••@example.org" == entry.decision.guest_email


async def test_an_address_that_is_not_used_is_not_kept(bench: Bench) -> None:
    entry = await bench.desk.issue_card(a_request(guest_email="guest@example.org"))

    assert entry.decision.guest_email is None


FIXED = Contact("books@example.org", "The", "Anchor")
ANN = Operator("Ann Onymous", Role.STAFF, email="ann@example.org")


@pytest.mark.parametrize(
    ("wanted", "operator", "contact"),
    [
        ("omit", ANN, None),
        (FIXED, ANN, FIXED),
        ("operator", ANN, Contact("ann@example.org", "Ann", "Onymous")),
        ("operator", SAM, None),
    ],
    ids=["omit", "fixed", "operator", "operator without an address"],
)
async def test_receipts_go_where_the_owner_wants_them(
    bench: Bench, wanted: Contact | str, operator: Operator, contact: Contact | None
) -> None:
    settings = replace(STAFFED, operators=(*STAFFED.operators, Colleague(ANN, None)))
    bench.change(replace(settings, connection=replace(settings.connection, receipt_contact=wanted)))

    await bench.desk.issue_card(a_request(operator=operator))

    assert [contact] == [order.receipt_contact for order in sent(bench)]


async def test_an_order_may_be_left_open_for_the_dashboard(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, connection=replace(OPEN_TO_ALL.connection, auto_fulfil=False)))

    entry = await bench.desk.issue_card(a_request())

    assert (False, True) == (sent(bench)[0].auto_fulfil, entry.decision.left_open)


# -- what is refused before anything is written or sent ----------

ONLY_OPTIONS = ProductRules("In-store Gift", None, (), (PriceOption(16531, Money(4500, "GBP")),), None)
IN_EURO = replace(ONLY_OPTIONS, options=(PriceOption(16531, Money(4500, "EUR")),))


@pytest.mark.parametrize(
    ("settings", "request_", "code"),
    [
        (Settings(), a_request(), Code.NOT_CONNECTED_YET),
        (STAFFED, a_request(), Code.OPERATOR_NEEDED),
        (STAFFED, a_request(operator=Operator("Eve", Role.OWNER)), Code.OPERATOR_UNKNOWN),
        (STAFFED, a_request(operator=replace(SAM, role=Role.OWNER)), Code.OPERATOR_UNKNOWN),
        (OPEN_TO_ALL, a_request(site=Site("Elsewhere", "LEEDS-01")), Code.SITE_UNKNOWN),
        (replace(OPEN_TO_ALL, till=Till(site="YORK-02")), a_request(), Code.SITE_LOCKED),
        (OPEN_TO_ALL, replace(a_request(), reason=Reason("bored", "Bored")), Code.REASON_UNKNOWN),
        (replace(OPEN_TO_ALL, reasons=(Reason("x", "X"),)), a_request(), Code.REASON_UNKNOWN),
        (
            replace(OPEN_TO_ALL, till=Till(handover=(Handover.SHOW,))),
            a_request(handover=Handover.EMAIL, guest_email="guest@example.org"),
            Code.HANDOVER_OFF,
        ),
        (OPEN_TO_ALL, a_request(minor=10001), Code.AMOUNT_ABOVE_MAXIMUM),
        (replace(OPEN_TO_ALL, products=(ONLY_OPTIONS,)), a_request(), Code.CUSTOM_NOT_ALLOWED),
        (
            replace(OPEN_TO_ALL, products=(ONLY_OPTIONS,)),
            replace(a_request(), choice=Choice(Money(4500, "GBP"), 99)),
            Code.OPTION_UNKNOWN,
        ),
        (
            replace(OPEN_TO_ALL, products=(ONLY_OPTIONS,)),
            replace(a_request(), choice=Choice(Money(9900, "GBP"), 16531)),
            Code.OPTION_UNKNOWN,
        ),
        (
            replace(OPEN_TO_ALL, products=(IN_EURO,)),
            replace(a_request(), choice=Choice(Money(4500, "EUR"), 16531)),
            Code.AMOUNTS_DISAGREE,
        ),
        (replace(OPEN_TO_ALL, limits=Limits(card_maximum=1999)), a_request(), Code.OVER_CARD_MAXIMUM),
    ],
    ids=[
        "not connected",
        "nobody signed in",
        "unknown person",
        "a role of one's own making",
        "another site",
        "locked to another site",
        "unknown reason",
        "a reason that was taken off the list",
        "hand-over off",
        "over the product's maximum",
        "fixed amounts",
        "unknown option",
        "an option of another value",
        "an option in another currency",
        "over a limit",
    ],
)
async def test_what_was_not_set_up_is_refused_before_anything_is_written_or_sent(
    bench: Bench, settings: Settings, request_: IssueRequest, code: Code
) -> None:
    bench.change(settings)

    with pytest.raises(DeskError) as refused:
        await bench.desk.issue_card(request_)

    assert code == refused.value.code
    assert not bench.toggle.calls
    assert not list(bench.desk.activity.every(NO_FILTER))


async def test_an_option_is_sent_by_its_number(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, products=(ONLY_OPTIONS,)))

    await bench.desk.issue_card(replace(a_request(), choice=Choice(Money(4500, "GBP"), 16531)))

    assert [(16531, 4500)] == [(order.option_id, order.face_value) for order in sent(bench)]


@pytest.mark.parametrize("locked", ["LEEDS-01", "leeds-01", "the anchor, leeds"])
async def test_a_locked_till_gives_cards_for_its_site_however_that_was_written(
    bench: Bench, locked: str
) -> None:
    bench.change(replace(OPEN_TO_ALL, till=Till(site=locked)))

    assert State.ISSUED is (await bench.desk.issue_card(a_request(site=LEEDS))).state
    with pytest.raises(NotAccepted) as refused:
        await bench.desk.issue_card(a_request("form-2", site=YORK))
    assert (Code.SITE_LOCKED, {"site": YORK.name, "locked": locked}) == (
        refused.value.code,
        refused.value.facts,
    )


async def test_without_a_list_of_sites_toggle_judges_the_reference(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, sites=()))

    entry = await bench.desk.issue_card(a_request(site=Site("HULL-03", "HULL-03")))

    assert State.REJECTED is entry.state
    assert "not recognised" in entry.intent.words


# -- limits ----------


async def test_a_limit_counts_what_was_given_and_what_may_have_been(bench: Bench) -> None:
    bench.change(replace(STAFFED, limits=Limits(staff_day=5000)))
    await bench.desk.issue_card(a_request("form-1", operator=SAM))
    bench.toggle.answer_next_with(IN_DOUBT)
    await bench.desk.issue_card(a_request("form-2", operator=SAM, minor=2500))

    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issue_card(a_request("form-3", operator=SAM, minor=600))

    assert Code.OVER_STAFF_DAY == refused.value.code
    assert State.ISSUED is (await bench.desk.issue_card(a_request("form-4", operator=PAT, minor=600))).state


async def test_two_people_cannot_pass_a_limit_by_pressing_at_once(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, limits=Limits(site_day=3000)))
    ended: list[State | Code] = []

    async def issue(form: str) -> None:
        try:
            ended.append((await bench.desk.issue_card(a_request(form, minor=2000))).state)
        except NotAllowed as refused:
            ended.append(refused.code)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(issue, "form-1")
        tasks.start_soon(issue, "form-2")

    assert {State.ISSUED, Code.OVER_SITE_DAY} == set(ended)
    assert 1 == len(sent(bench))


async def test_while_one_card_is_not_confirmed_the_same_amount_takes_a_manager(bench: Bench) -> None:
    bench.change(STAFFED)
    bench.toggle.answer_next_with(IN_DOUBT)
    await bench.desk.issue_card(a_request("form-1", operator=SAM))

    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issue_card(a_request("form-2", operator=PAT))

    assert Code.SAME_AMOUNT_OPEN == refused.value.code
    assert State.ISSUED is (await bench.desk.issue_card(a_request("form-3", operator=PAT, minor=1500))).state
    assert State.ISSUED is (await bench.desk.issue_card(a_request("form-4", operator=MAX))).state


# -- exactly once ----------


async def test_clicks_on_one_form_issue_one_card(bench: Bench) -> None:
    first = await bench.desk.issue_card(a_request())
    second = await bench.desk.issue_card(a_request())

    assert first == second
    assert 1 == len(sent(bench))


async def test_a_second_click_while_the_card_is_on_its_way_sends_nothing(bench: Bench) -> None:
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()
    second = await bench.desk.issue_card(a_request())
    hold.release()
    first = await task

    assert (State.SENDING, State.ISSUED) == (second.state, first.state)
    assert second.reference == first.reference
    assert 1 == len(sent(bench))


@pytest.mark.parametrize(
    ("call", "state"), [("sign_in", State.PREPARED), ("create_order", State.SENDING)], ids=["D1", "D2"]
)
async def test_each_step_is_durable_before_it_takes_effect(
    bench: Bench, tmp_path: Path, call: str, state: State
) -> None:
    hold = bench.toggle.hold(call)

    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()
    with bench_in(tmp_path, token="another-process") as other:
        assert [state] == [entry.state for entry in other.desk.activity.every(NO_FILTER)]
    hold.release()
    assert State.ISSUED is (await task).state


async def test_a_send_that_never_left_is_written_down_before_the_next(bench: Bench) -> None:
    for _ in range(2):
        bench.toggle.answer_next_with(OFFLINE)

    entry = await bench.desk.issue_card(a_request())

    assert ["Prepared", "Claimed", "Unsent", "Claimed", "Unsent", "Claimed", "Replied"] == kinds(
        bench, entry.reference
    )
    assert pytest.approx([0.5, 1.5], rel=0.21) == bench.clock.naps
    assert State.ISSUED is entry.state


async def test_the_machine_gives_up_after_three_more_tries(bench: Bench) -> None:
    bench.toggle.offline = True

    entry = await bench.desk.issue_card(a_request())

    assert (State.NOT_SENT, Code.NO_CONNECTION) == (entry.state, entry.intent.code)
    assert pytest.approx([0.5, 1.5, 4.0], rel=0.21) == bench.clock.naps
    assert not sent(bench)


async def test_what_no_machine_may_repeat_is_tried_once(bench: Bench) -> None:
    bench.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))

    entry = await bench.desk.issue_card(a_request())

    assert (State.NOT_SENT, Code.TLS_REFUSED, 1) == (entry.state, entry.intent.code, len(sent(bench)))


@pytest.mark.parametrize(
    ("verdict", "state"),
    [(IN_DOUBT, State.UNKNOWN), (Refused(Code.REFUSED, "No."), State.REJECTED)],
    ids=["in doubt", "refused"],
)
async def test_what_left_is_never_sent_again_by_the_machine(
    bench: Bench, verdict: NoVerdict | Refused, state: State
) -> None:
    bench.toggle.answer_next_with(verdict)

    entry = await bench.desk.issue_card(a_request())

    assert (state, 1) == (entry.state, len(sent(bench)))
    assert entry == bench.ledger.find(entry.reference)


# -- signing in ----------


async def test_a_refused_token_is_replaced_once(bench: Bench) -> None:
    bench.toggle.answer_next_with(Unauthorised())

    entry = await bench.desk.issue_card(a_request())

    assert (State.ISSUED, 2, 1) == (entry.state, len(sent(bench)), len(bench.toggle.named("sign_in_afresh")))
    assert {entry.reference} == {order.reference for order in sent(bench)}


async def test_a_token_refused_twice_needs_a_person(bench: Bench) -> None:
    for _ in range(2):
        bench.toggle.answer_next_with(Unauthorised())

    entry = await bench.desk.issue_card(a_request())

    assert (State.NEEDS_PERSON, Code.SIGN_IN_REFUSED) == (entry.state, entry.intent.code)
    assert 2 == len(sent(bench))


async def test_a_token_that_was_refused_is_never_tried_again(bench: Bench) -> None:
    bench.toggle.answer_next_with(Unauthorised())
    bench.toggle.answer_next_with(OFFLINE)

    entry = await bench.desk.issue_card(a_request())

    assert (State.ISSUED, 2) == (entry.state, len(bench.toggle.named("sign_in_afresh")))


async def test_a_wrong_password_sends_nothing(bench: Bench) -> None:
    bench.toggle.password_is_right = False

    entry = await bench.desk.issue_card(a_request())

    assert (State.NOT_SENT, Code.SIGN_IN_REFUSED, "Unauthorized") == (
        entry.state,
        entry.intent.code,
        entry.intent.words,
    )
    assert not sent(bench)
    assert not bench.clock.naps


# -- cancelled, and records that go away (D8, D9) ----------


async def test_closing_the_program_while_sending_leaves_an_unknown_outcome(bench: Bench) -> None:
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    (entry,) = bench.ledger.watched()
    assert (State.UNKNOWN, Code.INTERRUPTED) == (entry.state, entry.intent.code)


async def test_closing_the_program_before_anything_left_leaves_it_prepared(bench: Bench) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    (entry,) = bench.desk.activity.every(NO_FILTER)
    assert (State.PREPARED, 0) == (entry.state, len(sent(bench)))


async def test_closing_on_a_full_disk_leaves_it_to_the_next_start(bench: Bench) -> None:
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    with the_disk_is_full(bench):
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    (entry,) = bench.desk.activity.every(NO_FILTER)
    assert State.SENDING is entry.state


async def test_without_records_nothing_is_sent(bench: Bench) -> None:
    with the_disk_is_full(bench), pytest.raises(RecordsUnusable):
        await bench.desk.issue_card(a_request())

    assert not bench.toggle.calls


async def test_records_that_go_away_before_the_claim_stop_the_send(bench: Bench) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    with the_disk_is_full(bench):
        hold.release()
        with pytest.raises(RecordsUnusable):
            await task

    assert not sent(bench)


@pytest.mark.parametrize(
    ("verdict", "state"), [(None, State.ISSUED), (IN_DOUBT, State.UNKNOWN)], ids=["issued", "in doubt"]
)
async def test_a_verdict_that_cannot_be_written_down_is_shown_all_the_same(
    bench: Bench, verdict: NoVerdict | None, state: State
) -> None:
    if verdict is not None:
        bench.toggle.answer_next_with(verdict)
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    with the_disk_is_full(bench):
        hold.release()
        entry = await task

    assert (state, False, verdict is None) == (entry.state, entry.recorded, entry.issued is not None)
    stored = bench.ledger.find(entry.reference)
    assert stored is not None
    assert State.SENDING is stored.state


async def test_a_till_that_slept_before_anything_left_does_not_send_for_a_guest_who_has_gone(
    bench: Bench,
) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    bench.clock.set_wall(bench.clock.wall + timedelta(hours=3))
    hold.release()

    entry = await task
    assert (State.NOT_SENT, Code.TIMED_OUT, 1) == (entry.state, entry.intent.code, entry.intent.unsent)
    assert not sent(bench)
    assert not bench.clock.naps  # no machine tries again what only a person may send now


async def test_whoever_listens_hears_of_a_card_that_was_interrupted(bench: Bench) -> None:
    told: list[Entry] = []
    bench.desk.driver.changed = told.append
    hold = bench.toggle.hold("create_order")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert [State.UNKNOWN] == [entry.state for entry in told]


# -- somebody else was quicker ----------


async def test_what_somebody_closed_meanwhile_is_not_sent(bench: Bench) -> None:
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()
    (prepared,) = bench.desk.activity.every(NO_FILTER)

    await bench.desk.decide.abandon(prepared.reference, OWNER, "changed my mind")
    hold.release()

    assert State.ABANDONED is (await task).state
    assert not sent(bench)


async def test_what_somebody_closed_while_signing_in_failed_stays_closed(bench: Bench) -> None:
    bench.toggle.offline = True
    hold = bench.toggle.hold("sign_in")
    task = asyncio.ensure_future(bench.desk.issue_card(a_request()))
    await hold.arrived.wait()
    (prepared,) = bench.desk.activity.every(NO_FILTER)

    await bench.desk.decide.abandon(prepared.reference, OWNER, "changed my mind")
    hold.release()

    assert State.ABANDONED is (await task).state


async def test_everybody_who_listens_is_told(bench: Bench) -> None:
    told: list[Entry] = []
    bench.desk.driver.changed = told.append

    entry = await bench.desk.issue_card(a_request())

    assert [entry] == told
