"""Issuing one card over the real ledger: what is sent, what is refused, and what limits count."""

from dataclasses import replace
from datetime import timedelta

import anyio
import pytest

from tests.application.outcomes import IN_DOUBT, NO_FILTER, kinds, sent
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
)
from toggle_desk.application.settings import Colleague, Settings, Till
from toggle_desk.domain.catalogue import Choice, PriceOption, ProductRules, Reason, Site
from toggle_desk.domain.errors import Code, DeskError, NotAccepted, NotAllowed
from toggle_desk.domain.intent import State
from toggle_desk.domain.moment import Told
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Contact, Handover
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.request import IssueRequest

pytestmark = pytest.mark.anyio


# -- the happy path ----------


async def test_a_card_is_issued_and_written_down(bench: Bench) -> None:
    entry = await bench.desk.issuing.issue_card(a_request())

    assert (State.ISSUED, 2000) == (entry.state, entry.issued and entry.issued.balance)
    assert ["Prepared", "Claimed", "Replied"] == kinds(bench, entry.reference)
    assert entry == bench.ledger.questions.find(entry.reference)
    assert 1 == len(bench.toggle.under(entry.reference))


async def test_the_order_says_what_was_decided(bench: Bench) -> None:
    entry = await bench.desk.issuing.issue_card(a_request())

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
    entry = await bench.desk.issuing.issue_card(
        a_request(handover=Handover.EMAIL, guest_email="guest@example.org")
    )

    (order,) = sent(bench)
    assert (1, "guest@example.org") == (order.fulfilment_method_id, order.fulfilment_email)
    assert "g•••@example.org" == entry.decision.guest_email


async def test_an_address_that_is_not_used_is_not_kept(bench: Bench) -> None:
    entry = await bench.desk.issuing.issue_card(a_request(guest_email="guest@example.org"))

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

    await bench.desk.issuing.issue_card(a_request(operator=operator))

    assert [contact] == [order.receipt_contact for order in sent(bench)]


async def test_an_order_may_be_left_open_for_the_dashboard(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, connection=replace(OPEN_TO_ALL.connection, auto_fulfil=False)))

    entry = await bench.desk.issuing.issue_card(a_request())

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
        await bench.desk.issuing.issue_card(request_)

    assert code == refused.value.code
    assert not bench.toggle.calls
    assert not list(bench.desk.records.activity.every(NO_FILTER))


async def test_an_option_is_sent_by_its_number(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, products=(ONLY_OPTIONS,)))

    await bench.desk.issuing.issue_card(replace(a_request(), choice=Choice(Money(4500, "GBP"), 16531)))

    assert [(16531, 4500)] == [(order.option_id, order.face_value) for order in sent(bench)]


@pytest.mark.parametrize("locked", ["LEEDS-01", "leeds-01", "the anchor, leeds"])
async def test_a_locked_till_gives_cards_for_its_site_however_that_was_written(
    bench: Bench, locked: str
) -> None:
    bench.change(replace(OPEN_TO_ALL, till=Till(site=locked)))

    assert State.ISSUED is (await bench.desk.issuing.issue_card(a_request(site=LEEDS))).state
    with pytest.raises(NotAccepted) as refused:
        await bench.desk.issuing.issue_card(a_request("form-2", site=YORK))
    assert (Code.SITE_LOCKED, {"site": YORK.name, "locked": locked}) == (
        refused.value.code,
        refused.value.facts,
    )


async def test_without_a_list_of_sites_toggle_judges_the_reference(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, sites=()))

    entry = await bench.desk.issuing.issue_card(a_request(site=Site("HULL-03", "HULL-03")))

    assert State.REJECTED is entry.state
    assert "not recognised" in entry.intent.words


# -- limits ----------


async def test_a_limit_counts_what_was_given_and_what_may_have_been(bench: Bench) -> None:
    bench.change(replace(STAFFED, limits=Limits(staff_day=5000)))
    await bench.desk.issuing.issue_card(a_request("form-1", operator=SAM))
    bench.toggle.answer_next_with(IN_DOUBT)
    await bench.desk.issuing.issue_card(a_request("form-2", operator=SAM, minor=2500))

    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issuing.issue_card(a_request("form-3", operator=SAM, minor=600))

    assert Code.OVER_STAFF_DAY == refused.value.code
    assert (
        State.ISSUED
        is (await bench.desk.issuing.issue_card(a_request("form-4", operator=PAT, minor=600))).state
    )


@pytest.mark.parametrize("days", [-1, 1, 2])
async def test_a_clock_that_is_set_with_a_restart_opens_no_fresh_day(bench: Bench, days: int) -> None:
    bench.change(replace(STAFFED, limits=Limits(staff_day=5000)))
    await bench.desk.issuing.issue_card(a_request("form-1", operator=SAM, minor=2500))
    truth = bench.clock.wall
    for form in ("form-2", "form-3"):
        bench.clock.set_wall(truth + timedelta(days=days))
        bench.clock.reboot()
        bench.clock.told = Told(truth + timedelta(seconds=60), bench.clock.now())
        if form == "form-2":
            await bench.desk.issuing.issue_card(a_request(form, operator=SAM, minor=2500))
    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issuing.issue_card(a_request(form, operator=SAM, minor=100))
    assert Code.OVER_STAFF_DAY == refused.value.code

    bench.clock.set_wall(truth)  # and put right again
    bench.clock.reboot()
    bench.clock.told = None

    with pytest.raises(NotAllowed):
        await bench.desk.issuing.issue_card(a_request("form-4", operator=SAM, minor=100))


async def test_a_day_that_only_this_computers_clock_tells_of_is_on_record(bench: Bench) -> None:
    sure = await bench.desk.issuing.issue_card(a_request("form-1"))
    bench.clock.sure = False

    unsure = await bench.desk.issuing.issue_card(a_request("form-2", minor=2500))

    assert (False, True) == (sure.decision.day_in_doubt, unsure.decision.day_in_doubt)
    assert bench.ledger.questions.find(unsure.reference) == unsure


async def test_two_people_cannot_pass_a_limit_by_pressing_at_once(bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, limits=Limits(site_day=3000)))
    ended: list[State | Code] = []

    async def issue(form: str) -> None:
        try:
            ended.append((await bench.desk.issuing.issue_card(a_request(form, minor=2000))).state)
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
    await bench.desk.issuing.issue_card(a_request("form-1", operator=SAM))

    with pytest.raises(NotAllowed) as refused:
        await bench.desk.issuing.issue_card(a_request("form-2", operator=PAT))

    assert Code.SAME_AMOUNT_OPEN == refused.value.code
    assert (
        State.ISSUED
        is (await bench.desk.issuing.issue_card(a_request("form-3", operator=PAT, minor=1500))).state
    )
    assert State.ISSUED is (await bench.desk.issuing.issue_card(a_request("form-4", operator=MAX))).state
