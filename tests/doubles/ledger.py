"""The real ledger on a test's own folder, and entries to put into it: fast enough to need no fake."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.doubles.clock import FakeClock
from toggle_desk.application.ports import Ledger
from toggle_desk.application.records import Decision, Entry, Issued
from toggle_desk.domain.card import Secret
from toggle_desk.domain.intent import Event, Intent, Kind, State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import (
    EMAIL_BY_TOGGLE,
    HANDED_OVER_BY_US,
    GratuityOrder,
    Handover,
    ReversalOrder,
)
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.steps import advance
from toggle_desk.storage.keys import KEY_LENGTH, LedgerKeys
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

KEYS = LedgerKeys(file=b"f" * KEY_LENGTH, seal=b"s" * KEY_LENGTH)
NUMBER = "6335860000000012345"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@contextmanager
def ledger_in(
    folder: Path, clock: FakeClock, *, keys: LedgerKeys | None = KEYS, token: str = "till"
) -> Generator[SqliteLedger]:
    """Open a ledger for a process of its own, and close both."""
    with closing(Process(folder / "senders", token)) as process:
        ledger = SqliteLedger.open(folder / "ledger.db", keys=keys, process=process, now=clock.now)
        with closing(ledger):
            yield ledger


def a_card(  # noqa: PLR0913, a test names what it is about and leaves the rest out
    clock: FakeClock,
    reference: str = "TDPTILL0000000000000000000000001",
    *,
    minor: int = 2000,
    operator: str = "Sam",
    site: str = "The Anchor, Leeds",
    site_reference: str | None = "LEEDS-01",
    reason: str = "Waited too long",
    email: str | None = None,
    remark: str = "",
) -> Entry:
    """Decide one card."""
    at = clock.now()
    decision = Decision(
        site_name=site,
        site_reference=site_reference,
        product_id=3532,
        product_name="In-store Gift",
        value=Money(minor, "GBP"),
        reason_code="waited",
        reason_label=reason,
        operator=operator,
        role="staff",
        handover=Handover.SHOW if email is None else Handover.EMAIL,
        table="12",
        remark=remark,
        guest_email=email,
    )
    order = GratuityOrder(
        reference=reference,
        account_id=662,
        currency="GBP",
        product_id=3532,
        face_value=minor,
        option_id=None,
        discount_type_id=1,
        sales_channel_id=7,
        merchant_id=26,
        unit_reference=site_reference,
        auto_fulfil=True,
        note=f"{reason}; {remark}",
        fulfilment_method_id=HANDED_OVER_BY_US if email is None else EMAIL_BY_TOGGLE,
        fulfilment_email=email,
        receipt_contact=None,
    )
    intent = Intent(reference, Kind.CARD, State.PREPARED, minor, at)
    return Entry(intent, decision, order, issued=None, version=0, created=at.wall)


def a_reversal(clock: FakeClock, of: Entry, reference: str) -> Entry:
    """Decide to take a card back."""
    order = ReversalOrder(
        reference=reference,
        merchant_id=26,
        unit_reference=of.decision.site_reference,
        line_item_id="LI-1",
        reverses=of.reference,
        face_value=of.intent.face_value,
        currency="GBP",
    )
    intent = Intent(reference, Kind.REVERSAL, State.PREPARED, of.intent.face_value, clock.now())
    decision = replace(of.decision, reverses=of.reference, handover=None, guest_email=None)
    return Entry(intent, decision, order, issued=None, version=0, created=clock.wall)


def allow(spent: Spent) -> None:
    """Be a check that has no limits."""
    del spent


def prepared(ledger: Ledger, entry: Entry) -> Entry:
    """Write a decision down, with a form of its own."""
    return ledger.prepare(entry, f"form of {entry.reference}", LONG_AGO, allow)


def step(ledger: Ledger, clock: FakeClock, entry: Entry, event: Event, issued: Issued | None = None) -> Entry:
    """Take one step of the protocol and write it down."""
    after, _ = advance(entry.intent, event, clock.now())
    return ledger.record(entry, event, after, issued)


def an_issued_card() -> Issued:
    """Tell what Toggle tells of a new card."""
    return Issued(
        order_id="O-1",
        line_item_id="LI-1",
        last4=NUMBER[-4:],
        balance=2000,
        number=Secret(NUMBER),
        pin=Secret("7294"),
    )
