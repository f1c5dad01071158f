from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.ledger import (
    LONG_AGO,
    NUMBER,
    a_card,
    a_reversal,
    allow,
    an_issued_card,
    ledger_in,
    prepared,
    step,
)
from toggle_desk.application.records import Entry, Issued, Mark
from toggle_desk.domain.card import Card, LineItem, NumericPin, Order, Secret
from toggle_desk.domain.errors import Code, Conflict, NotAllowed, RecordsUnusable
from toggle_desk.domain.evidence import LookedUp, NoVerdict, Refused, Replied, Unsent
from toggle_desk.domain.intent import Abandon, Checked, Claimed, Interrupted, SendAgain, State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.policy import Spent
from toggle_desk.domain.steps import advance
from toggle_desk.storage.ledger import SqliteLedger
from toggle_desk.storage.liveness import Process

REPLIED = Replied(Order("O-1", (LineItem("LI-1", Card(Secret(NUMBER), balance=2000), 2000),)))
DIFFERENT = "TDPTILL000000000000000000000WXYZ9"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock) -> Iterator[SqliteLedger]:
    with ledger_in(tmp_path, clock) as ledger:
        yield ledger


def test_a_decision_is_read_back_exactly_as_it_was_written(ledger: SqliteLedger, clock: FakeClock) -> None:
    decided = a_card(clock, email="sam@example.com", remark="Köstlich – £5 off, \u200f\U0001f600")

    kept = prepared(ledger, decided)

    assert kept == replace(decided, version=1)
    assert ledger.questions.find(decided.reference) == kept


def test_every_click_on_one_form_gives_the_same_card(ledger: SqliteLedger, clock: FakeClock) -> None:
    first = ledger.prepare(a_card(clock), "form", LONG_AGO, allow)
    claimed = step(ledger, clock, first, Claimed("till"))

    second = ledger.prepare(a_card(clock, DIFFERENT), "form", LONG_AGO, allow)

    assert second == claimed
    assert ledger.questions.find(DIFFERENT) is None


def test_a_refused_check_leaves_nothing_behind(ledger: SqliteLedger, clock: FakeClock) -> None:
    def refuse(spent: Spent) -> None:
        raise NotAllowed(Code.OVER_STAFF_DAY, spent=str(spent))

    with pytest.raises(NotAllowed):
        ledger.prepare(a_card(clock), "form", LONG_AGO, refuse)

    assert ledger.questions.find(a_card(clock).reference) is None
    assert 1 == ledger.prepare(a_card(clock), "form", LONG_AGO, allow).version


def test_only_one_of_two_who_read_the_same_moves_an_intent_on(ledger: SqliteLedger, clock: FakeClock) -> None:
    read = prepared(ledger, a_card(clock))
    step(ledger, clock, read, Claimed("till"))

    with pytest.raises(Conflict):
        step(ledger, clock, read, Claimed("till"))

    assert ["Prepared", "Claimed"] == [event.kind for event in ledger.questions.history(read.reference)]


def test_a_claim_is_signed_by_the_process_that_lives_to_send_it(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    read = prepared(ledger, a_card(clock))

    with pytest.raises(ValueError, match="somebody else"):
        step(ledger, clock, read, Claimed("somebody else"))


def test_every_step_is_the_same_after_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        entry = prepared(ledger, a_card(clock, email="sam@example.com"))
    steps = (
        Unsent(Code.NO_CONNECTION, retry=True),
        Claimed("till"),
        NoVerdict(Code.TIMED_OUT, "no words"),
        Checked(LookedUp((), clock.wall), control_found=True),
        Checked(LookedUp(REPLIED.order.line_items, None), control_found=False),
    )
    for event in steps:
        with ledger_in(tmp_path, clock) as ledger:
            assert ledger.questions.find(entry.reference) == entry
            clock.advance(5)
            issued = an_issued_card() if event is steps[-1] else None
            entry = step(ledger, clock, entry, event, issued)

    with ledger_in(tmp_path, clock) as ledger:
        assert ledger.questions.find(entry.reference) == entry
        assert State.ISSUED is entry.state
        assert entry.issued == an_issued_card()
        assert ledger.verify_chain() is None


def test_nothing_can_be_sent_once_an_outcome_is_settled(ledger: SqliteLedger, clock: FakeClock) -> None:
    sending = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    assert sending.order == a_card(clock).order

    refused = step(ledger, clock, sending, Refused(Code.REFUSED, "No."))

    assert refused.order is None


def test_a_manager_can_have_the_same_order_sent_again(ledger: SqliteLedger, clock: FakeClock) -> None:
    entry = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    entry = step(ledger, clock, entry, NoVerdict(Code.TIMED_OUT))
    for _ in range(2):
        clock.advance(200)
        entry = step(ledger, clock, entry, Checked(LookedUp((), clock.wall), control_found=True))
    assert State.SETTLED_NOT_FOUND is entry.state

    entry = step(ledger, clock, entry, SendAgain("Ada", "Toggle knows nothing of it"))
    entry = step(ledger, clock, entry, Claimed("till"))

    assert entry.order == a_card(clock).order
    assert 2 == entry.intent.attempt
    told = ledger.questions.history(entry.reference)[-2]
    assert ("Ada", "Toggle knows nothing of it") == (told.actor, told.detail)


def test_a_pin_that_was_told_once_is_not_lost_to_a_later_answer(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    entry = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    entry = step(ledger, clock, entry, Replied(Order("O-1", ())), an_issued_card())
    later = Issued("O-1", "LI-1", "2345", 2000, number=Secret(NUMBER))

    entry = step(
        ledger, clock, entry, Checked(LookedUp(REPLIED.order.line_items, None), control_found=True), later
    )

    assert entry.issued is not None
    assert Secret("7294") == entry.issued.pin


@pytest.mark.parametrize(
    ("first", "later", "kept"),
    [
        (Secret("0482"), NumericPin("482"), Secret("0482")),  # the same without its zeros
        (NumericPin("482"), Secret("0482"), Secret("0482")),
        (NumericPin("482"), None, NumericPin("482")),
        (Secret("0482"), NumericPin("777"), NumericPin("777")),
        (None, NumericPin("482"), NumericPin("482")),
    ],
)
def test_a_pin_that_was_told_whole_is_not_lost_to_a_number(
    ledger: SqliteLedger, clock: FakeClock, first: Secret | None, later: Secret | None, kept: Secret
) -> None:
    entry = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    entry = step(ledger, clock, entry, Replied(Order("O-1", ())), replace(an_issued_card(), pin=first))
    found = Checked(LookedUp(REPLIED.order.line_items, None), control_found=True)

    entry = step(ledger, clock, entry, found, replace(an_issued_card(), pin=later))

    assert entry.issued is not None
    assert entry.issued.pin == kept


def test_half_letters_from_outside_do_not_stop_a_verdict(ledger: SqliteLedger, clock: FakeClock) -> None:
    entry = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))

    entry = step(ledger, clock, entry, Refused(Code.REFUSED, "cut \ud83d here \x00"))

    assert "cut ? here \x00" == entry.intent.words


def test_a_card_is_found_by_the_end_of_its_reference_if_only_one_fits(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    one = prepared(ledger, a_card(clock, "TDPTILL000000000000000000000AAAA1"))
    prepared(ledger, a_card(clock, "TDPTILL000000000000000000000BAAA1"))

    assert ledger.questions.find("aaaa1") == one
    assert ledger.questions.find("AAA1") is None
    assert ledger.questions.find("AA1") is None
    assert ledger.questions.find("%AA1") is None
    assert ledger.questions.find("") is None


def test_four_letters_of_a_reference_are_enough_and_fewer_are_not(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    card = prepared(ledger, a_card(clock, "TDPTILL000000000000000000000W7K2Q"))

    assert ledger.questions.find("7K2Q") == card
    assert ledger.questions.find("K2Q") is None


def test_a_reference_that_is_told_whole_is_never_taken_for_the_end_of_another(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    card = prepared(ledger, a_card(clock, "W7K2Q"))
    prepared(ledger, a_card(clock, "TDPTILL000000000000000000000W7K2Q"))

    assert ledger.questions.find("W7K2Q") == card


def test_the_control_is_the_newest_card_that_exists(ledger: SqliteLedger, clock: FakeClock) -> None:
    assert ledger.questions.control() is None
    card = _issued(ledger, clock, "TDPTILL0000000000000000000000001")
    _issued(ledger, clock, "TDPTILL0000000000000000000000002")
    prepared(ledger, a_card(clock, "TDPTILL0000000000000000000000003"))
    _done(ledger, clock, a_reversal(clock, card, "TDPTILL0000000000000000000000004"))

    assert "TDPTILL0000000000000000000000002" == ledger.questions.control()


def test_a_card_that_somebody_took_back_is_no_control(ledger: SqliteLedger, clock: FakeClock) -> None:
    _issued(ledger, clock, "TDPTILL0000000000000000000000001")
    card = _issued(ledger, clock, "TDPTILL0000000000000000000000002")
    reversal = a_reversal(clock, card, "TDPTILL0000000000000000000000003")
    assert ledger.questions.control() == card.reference

    _done(ledger, clock, reversal)

    assert "TDPTILL0000000000000000000000001" == ledger.questions.control()


def test_a_done_reversal_shows_on_its_card(ledger: SqliteLedger, clock: FakeClock) -> None:
    card = _issued(ledger, clock, "TDPTILL0000000000000000000000001")
    reversal = prepared(ledger, a_reversal(clock, card, "TDPTILL0000000000000000000000002"))
    before = ledger.questions.find(card.reference)
    assert before is not None
    assert before.reversed_by is None

    _done(ledger, clock, reversal)

    again = ledger.questions.find(card.reference)
    assert again is not None
    assert again.reversed_by == reversal.reference


def test_a_refused_reversal_counts_for_nothing(ledger: SqliteLedger, clock: FakeClock) -> None:
    card = _issued(ledger, clock, "TDPTILL0000000000000000000000001")
    reversal = prepared(ledger, a_reversal(clock, card, "TDPTILL0000000000000000000000002"))
    sending = step(ledger, clock, reversal, Claimed("till"))
    step(ledger, clock, sending, Refused(Code.REFUSED, "Used already."))

    after = ledger.questions.find(card.reference)
    assert after is not None
    assert after.reversed_by is None


def test_open_outcomes_are_watched_until_somebody_settles_them(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    unknown = _unknown(ledger, clock, "TDPTILL0000000000000000000000001")
    given_up = _unknown(ledger, clock, "TDPTILL0000000000000000000000002")
    given_up = step(ledger, clock, given_up, Abandon("Ada", "The guest left"))
    prepared(ledger, a_card(clock, "TDPTILL0000000000000000000000003"))
    assert ledger.questions.watched() == (unknown, given_up)

    clock.advance(8 * 24 * 3600)

    assert ledger.questions.watched() == (unknown,)


def test_an_interrupted_send_is_told_in_the_history(ledger: SqliteLedger, clock: FakeClock) -> None:
    entry = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    clock.advance(20)
    step(ledger, clock, entry, Interrupted())

    told = ledger.questions.history(entry.reference)

    assert [
        ("Prepared", State.PREPARED),
        ("Claimed", State.SENDING),
        ("Interrupted", State.UNKNOWN),
    ] == [(event.kind, event.state) for event in told]
    assert "Sam" == told[0].actor
    assert 20 == (told[2].at - told[0].at).total_seconds()


def test_an_order_that_was_changed_on_the_disk_is_not_sent(ledger: SqliteLedger, clock: FakeClock) -> None:
    entry = prepared(ledger, a_card(clock))
    with ledger.database.writing() as statements:
        statements.run("DROP TRIGGER pending_keeps_what_was_frozen")
        statements.run("UPDATE pending SET payload = replace(payload, '2000', '9000')")

    with pytest.raises(RecordsUnusable) as refusal:
        ledger.questions.find(entry.reference)

    assert Code.RECORDS_UNUSABLE is refusal.value.code


def test_a_card_without_an_order_cannot_be_prepared(ledger: SqliteLedger, clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="TDPTILL"):
        prepared(ledger, replace(a_card(clock), order=None))


def test_a_step_the_machine_knows_but_the_disk_forbids_never_happens(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    entry = prepared(ledger, a_card(clock))
    after, _ = advance(entry.intent, Claimed("till"), clock.now())

    with pytest.raises(RecordsUnusable):
        ledger.record(entry, Claimed("till"), replace(after, face_value=9000))

    assert ledger.questions.find(entry.reference) == entry


def test_what_was_being_sent_is_an_orphan_once_its_process_is_gone(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock, token="dead") as ledger:
        sending = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("dead"))
        assert () == ledger.questions.orphans()

    with ledger_in(tmp_path, clock) as ledger:
        assert (sending,) == ledger.questions.orphans()


def test_what_was_never_sent_is_a_persons_business_once_its_process_is_gone(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock, token="dead") as ledger:
        entry = prepared(ledger, a_card(clock))
        assert () == ledger.questions.unsent()

    with ledger_in(tmp_path, clock) as ledger:
        assert (entry,) == ledger.questions.unsent()


def test_a_ledger_that_was_closed_has_let_go_of_its_file(tmp_path: Path, clock: FakeClock) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        prepared(ledger, a_card(clock))
        assert (tmp_path / "ledger.db-wal").exists()

    assert not (tmp_path / "ledger.db-wal").exists()


def test_a_ledger_that_could_not_be_opened_has_let_go_of_its_file(tmp_path: Path) -> None:
    def stopped() -> Moment:
        raise OSError("the clock stands still")

    with closing(Process(tmp_path / "senders", "till")) as process:
        with pytest.raises(OSError, match="stands still") as problem:
            SqliteLedger.open(tmp_path / "ledger.db", keys=None, process=process, now=stopped)

        assert problem.traceback  # which still holds what was not let go of
        assert not (tmp_path / "ledger.db-wal").exists()


def _unknown(ledger: SqliteLedger, clock: FakeClock, reference: str) -> Entry:
    sending = step(ledger, clock, prepared(ledger, a_card(clock, reference)), Claimed("till"))
    return step(ledger, clock, sending, NoVerdict(Code.TIMED_OUT))


def _issued(ledger: SqliteLedger, clock: FakeClock, reference: str) -> Entry:
    sending = step(ledger, clock, prepared(ledger, a_card(clock, reference)), Claimed("till"))
    return step(ledger, clock, sending, REPLIED, an_issued_card())


def _done(ledger: SqliteLedger, clock: FakeClock, reversal: Entry) -> Entry:
    kept = ledger.questions.find(reversal.reference) or prepared(ledger, reversal)
    return step(ledger, clock, step(ledger, clock, kept, Claimed("till")), REPLIED, an_issued_card())


# -- what is left to people ----------


def _late(ledger: SqliteLedger, clock: FakeClock, reference: str = DIFFERENT) -> Entry:
    sent = step(ledger, clock, prepared(ledger, a_card(clock, reference)), Claimed("till"))
    unknown = step(ledger, clock, sent, NoVerdict(Code.TIMED_OUT))
    given_up = step(ledger, clock, unknown, Abandon("Max", "the guest left"))
    return step(ledger, clock, given_up, Checked(LookedUp(REPLIED.order.line_items, None), True))


def test_a_card_that_showed_up_late_is_left_to_managers_until_one_has_seen_it(
    tmp_path: Path, clock: FakeClock
) -> None:
    with ledger_in(tmp_path, clock) as ledger:
        late = _late(ledger, clock)
        assert [late] == list(ledger.questions.left_to_managers(5))

    with ledger_in(tmp_path, clock) as ledger:
        assert [late] == list(ledger.questions.left_to_managers(5))

        seen = ledger.mark(late.reference, Mark.SEEN, "Max")

        assert "Max" == seen.seen_by
        assert () == ledger.questions.left_to_managers(5)
        assert ("Seen", "Max", State.ISSUED) == (
            (last := ledger.questions.history(late.reference)[-1]).kind,
            last.actor,
            last.state,
        )
        assert ledger.verify_chain() is None


def test_the_first_who_has_seen_it_stays_on_record(ledger: SqliteLedger, clock: FakeClock) -> None:
    late = _late(ledger, clock)

    ledger.mark(late.reference, Mark.SEEN, "Max")
    again = ledger.mark(late.reference, Mark.SEEN, "Mia")

    assert "Max" == again.seen_by
    assert 1 == [one.kind for one in ledger.questions.history(late.reference)].count("Seen")


@pytest.mark.parametrize(("balance", "items"), [(2500, 1), (2000, 2)], ids=["another value", "twice"])
def test_a_card_that_came_out_wrong_is_left_to_managers(
    ledger: SqliteLedger, clock: FakeClock, balance: int, items: int
) -> None:
    sent = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    item = LineItem("LI-1", Card(Secret(NUMBER), balance=balance), balance)

    wrong = step(ledger, clock, sent, Replied(Order("O-1", (item,) * items)))

    assert [wrong] == list(ledger.questions.left_to_managers(5))


def test_what_was_taken_back_is_left_to_nobody(ledger: SqliteLedger, clock: FakeClock) -> None:
    late = _late(ledger, clock)
    reversal = prepared(ledger, a_reversal(clock, late, "TDPTILL0000000000000000000000009"))

    taken = step(ledger, clock, reversal, Claimed("till"))
    step(ledger, clock, taken, Replied(Order("O-2", (LineItem("LI-2", None, -2000),))))

    assert () == ledger.questions.left_to_managers(5)


def test_a_card_that_nobody_was_shown_is_there_after_a_crash(tmp_path: Path, clock: FakeClock) -> None:
    since, until = clock.wall - timedelta(hours=24), clock.wall - timedelta(seconds=30)
    with ledger_in(tmp_path, clock, token="dead") as ledger:
        sent = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("dead"))
        issued = step(ledger, clock, sent, REPLIED, an_issued_card())
        assert () == ledger.questions.unshown(since, until, 5)  # it is being shown

    with ledger_in(tmp_path, clock) as ledger:
        assert [issued] == list(ledger.questions.unshown(since, until, 5))

        ledger.mark(issued.reference, Mark.SHOWN, "Sam")

        assert () == ledger.questions.unshown(since, until, 5)


def test_a_card_that_was_found_after_everybody_had_gone_on_is_not_shown_yet(
    ledger: SqliteLedger, clock: FakeClock
) -> None:
    sent = step(ledger, clock, prepared(ledger, a_card(clock)), Claimed("till"))
    issued = step(ledger, clock, sent, REPLIED, an_issued_card())
    clock.advance(31)

    assert () == ledger.questions.unshown(LONG_AGO, issued.created, 5)
    assert [issued] == list(ledger.questions.unshown(LONG_AGO, clock.wall - timedelta(seconds=30), 5))


def test_a_card_that_toggle_emails_need_not_be_shown(ledger: SqliteLedger, clock: FakeClock) -> None:
    sent = step(ledger, clock, prepared(ledger, a_card(clock, email="sam@example.com")), Claimed("till"))
    step(ledger, clock, sent, REPLIED)

    assert () == ledger.questions.unshown(LONG_AGO, clock.wall + timedelta(days=1), 5)
