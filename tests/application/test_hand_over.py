from dataclasses import replace
from pathlib import Path

import pytest

from tests.devices.receipts import RECEIPT
from tests.doubles.clock import FakeClock
from tests.doubles.desk import Bench, a_request, the_disk_is_full
from tests.doubles.ledger import a_card
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code, NotAccepted, RecordsUnusable
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import GratuityOrder
from toggle_desk.domain.people import OWNER
from toggle_desk.domain.printing import (
    Installed,
    MaybePrinted,
    NotPrinted,
    Printed,
    PrinterSetup,
    PrintOutcome,
    Queued,
    Trouble,
)
from toggle_desk.domain.receipt import Receipt
from toggle_desk.domain.request import check_agreement

async_test = pytest.mark.anyio


def numbered(number: int) -> Receipt:
    return replace(RECEIPT, mark=f"number {number}")


async def issued(bench: Bench) -> Entry:
    return await bench.desk.issuing.issue_card(a_request())


@async_test
async def test_the_second_print_knows_that_it_is_one(bench: Bench) -> None:
    entry = await issued(bench)

    outcomes = [await bench.desk.cards.hand_over.print(entry, numbered, OWNER) for _ in range(2)]

    assert [Printed(confirmed=True)] * 2 == outcomes
    assert ["number 1", "number 2"] == [receipt.mark for receipt in bench.printers.printed]


@async_test
async def test_the_print_is_written_down_before_paper_can_come_out(bench: Bench) -> None:
    entry = await issued(bench)
    counted: list[int] = []

    def told(number: int) -> Receipt:
        counted.append(bench.desk.cards.hand_over.records.prints(entry.reference))
        return numbered(number)

    await bench.desk.cards.hand_over.print(entry, told, OWNER)

    assert [1] == counted


@pytest.mark.parametrize(
    ("outcome", "next_one"),
    [
        (NotPrinted(Trouble.PAPER_OUT), "number 1"),
        (MaybePrinted(Trouble.SILENT), "number 2"),
        (Printed(confirmed=False), "number 2"),
        (Queued(Trouble.PAUSED), "number 2"),
    ],
)
@async_test
async def test_only_a_print_that_certainly_did_not_happen_is_not_counted(
    bench: Bench, outcome: PrintOutcome, next_one: str
) -> None:
    entry = await issued(bench)
    bench.printers.outcome = outcome
    await bench.desk.cards.hand_over.print(entry, numbered, OWNER)

    await bench.desk.cards.hand_over.print(entry, numbered, OWNER)

    assert next_one == bench.printers.printed[-1].mark


@async_test
async def test_a_file_counts_like_paper(bench: Bench) -> None:
    entry = await issued(bench)
    await bench.desk.cards.hand_over.save(entry, numbered, OWNER, Path("card.pdf"))

    await bench.desk.cards.hand_over.print(entry, numbered, OWNER)

    assert "number 2" == bench.printers.printed[-1].mark


@async_test
async def test_a_file_that_could_not_be_written_counts_for_nothing(bench: Bench) -> None:
    entry = await issued(bench)
    bench.printers.can_write = False

    assert NotPrinted(Trouble.REFUSED) == await bench.desk.cards.hand_over.save(
        entry, numbered, OWNER, Path("x")
    )

    assert (0, b"80mm number 1") == await bench.desk.cards.hand_over.preview(entry, numbered)


@async_test
async def test_what_cannot_be_counted_is_not_printed(bench: Bench) -> None:
    entry = await issued(bench)

    with the_disk_is_full(bench), pytest.raises(RecordsUnusable):
        await bench.desk.cards.hand_over.print(entry, numbered, OWNER)

    assert [] == bench.printers.printed


@async_test
async def test_a_trial_is_no_print_of_a_card(bench: Bench) -> None:
    assert Printed(confirmed=True) == await bench.desk.cards.hand_over.try_out(RECEIPT, OWNER)


@async_test
async def test_the_note_in_toggles_books_is_kept_with_the_decision(bench: Bench) -> None:
    entry = await issued(bench)

    assert "Waited too long; 20.00 GBP; by Owner; table 12" == entry.decision.note


@pytest.mark.parametrize(
    "decided",
    [Money(5000, "GBP"), Money(2000, "EUR"), Money(200, "GBP")],
)
@pytest.mark.parametrize("note", ["Waited; 20.00 GBP; by Sam", "Waited; 50.00 GBP; by Sam", ""])
def test_an_order_that_contradicts_the_decision_or_itself_is_never_sent(decided: Money, note: str) -> None:
    order = a_card(FakeClock()).order
    assert isinstance(order, GratuityOrder)

    with pytest.raises(NotAccepted) as refused:
        check_agreement(decided, replace(order, note=note))

    assert Code.AMOUNTS_DISAGREE is refused.value.code


def test_a_remark_may_tell_of_other_amounts() -> None:
    order = a_card(FakeClock()).order
    assert isinstance(order, GratuityOrder)

    check_agreement(
        Money(2000, "GBP"), replace(order, note="Waited; 20.00 GBP; by Sam; paid 50.00 GBP; by card")
    )


@async_test
async def test_a_printer_that_is_set_up_is_known_and_tried_out(bench: Bench) -> None:
    office = PrinterSetup(address="Office")

    bench.desk.cards.hand_over.set_up(office, OWNER)
    outcome = await bench.desk.cards.hand_over.try_out(RECEIPT, OWNER)

    assert (office, Installed(("Front till", "Office"))) == await bench.desk.cards.hand_over.known()
    assert (Printed(confirmed=True), [RECEIPT]) == (outcome, bench.printers.printed)
