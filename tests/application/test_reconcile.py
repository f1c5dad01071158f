"""Asking what became of open outcomes."""

import json
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from tests.application.outcomes import IN_DOUBT, asked_later, issued, left_sending, unknown
from tests.doubles.desk import Bench, a_request, bench_in
from toggle_desk.application.ports import Questions
from toggle_desk.application.reconcile import Reconcile
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import Order
from toggle_desk.domain.errors import Code
from toggle_desk.domain.evidence import DuplicateReported, LookedUp, Replied
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import GratuityOrder
from toggle_desk.domain.people import OWNER

pytestmark = pytest.mark.anyio


def controls(bench: Bench, entry: Entry) -> list[object]:
    """Read what is on record about each look-up: whether a card known to exist was found beside it."""
    question = "SELECT detail FROM event WHERE reference = ? AND kind = 'Checked' ORDER BY seq"
    with bench.ledger.database.reading() as statements:
        return [
            json.loads(detail)["control_found"] for (detail,) in statements.rows(question, (entry.reference,))
        ]


# -- found ----------


async def test_a_card_whose_reply_was_lost_is_found(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)

    found = await bench.desk.issuing.reconcile.one(entry)

    assert (State.ISSUED, 2000) == (found.state, found.issued and found.issued.balance)
    assert 1 == len(bench.toggle.named("create_order"))


async def test_where_the_card_is_found_no_known_card_is_asked_about(bench: Bench) -> None:
    await issued(bench)
    entry = await unknown(bench, booked=True)
    bench.toggle.calls.clear()

    await bench.desk.issuing.reconcile.one(entry)

    assert [entry.reference] == [call.about for call in bench.toggle.named("look_up")]
    assert [False] == controls(bench, entry)


async def test_a_reversal_that_was_given_up_is_still_asked_about(bench: Bench) -> None:
    card = await issued(bench)
    bench.toggle.answer_next_with(IN_DOUBT)
    reversal = await bench.desk.issuing.reverse_card(card.reference, OWNER, "wrong amount")
    given_up = await bench.desk.issuing.decide.abandon(reversal.reference, OWNER, "it stays")

    asked = await bench.desk.issuing.reconcile.one(given_up)

    assert (State.ABANDONED, 1) == (asked.state, asked.intent.checks)


async def test_a_card_of_another_value_needs_a_manager(bench: Bench) -> None:
    entry = await unknown(bench)
    assert isinstance(entry.order, GratuityOrder)
    bench.toggle.book(replace(entry.order, face_value=4500))

    assert State.MISMATCH is (await bench.desk.issuing.reconcile.one(entry)).state


async def test_two_cards_under_one_reference_need_a_manager(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)
    assert isinstance(entry.order, GratuityOrder)
    bench.toggle.book(entry.order)

    assert State.DUPLICATE is (await bench.desk.issuing.reconcile.one(entry)).state


async def test_a_card_found_late_is_told_as_late(bench: Bench) -> None:
    entry = await unknown(bench, booked=True)
    given_up = await bench.desk.issuing.decide.abandon(entry.reference, OWNER, "guest has left")

    found = await bench.desk.issuing.reconcile.one(given_up)

    assert (State.ISSUED, True) == (found.state, found.intent.late)


async def test_the_order_number_that_a_reply_told_is_kept(bench: Bench) -> None:
    bench.toggle.answer_next_with(Replied(Order("O-77", ())), booked=True)
    entry = await bench.desk.issuing.issue_card(a_request())
    assert State.ISSUED_INCOMPLETE is entry.state

    found = await bench.desk.issuing.reconcile.one(entry)

    assert found.issued is not None
    assert (State.ISSUED, "O-77", 2000) == (found.state, found.issued.order_id, found.issued.balance)


# -- not found: what counts ----------


async def test_not_found_counts_only_where_a_known_card_is_found(bench: Bench) -> None:
    known = await issued(bench)
    entry = await asked_later(bench, await unknown(bench), 1, 200)

    assert State.SETTLED_NOT_FOUND is entry.state
    asked = [call.about for call in bench.toggle.named("look_up")]
    assert [entry.reference, known.reference, entry.reference, known.reference] == asked


async def test_a_till_that_never_issued_a_card_concludes_nothing(bench: Bench) -> None:
    entry = await asked_later(bench, await unknown(bench), 1, 200, 400)

    assert (State.UNKNOWN, ()) == (entry.state, entry.intent.not_founds)
    assert [False, False, False] == controls(bench, entry)
    assert [entry.reference] * 3 == [call.about for call in bench.toggle.named("look_up")]


async def test_where_the_known_card_is_not_found_either_nothing_counts(bench: Bench) -> None:
    await issued(bench)
    entry = await unknown(bench)
    for _ in range(2):
        bench.toggle.answer_next_look_up_with(LookedUp((), None))

    entry = await asked_later(bench, entry, 200)

    assert () == entry.intent.not_founds
    assert [False] == controls(bench, entry)


async def test_a_known_card_holds_for_a_minute(bench: Bench) -> None:
    known = await issued(bench)

    entry = await asked_later(bench, await unknown(bench), 1, 30, 30)

    assert [True, True, True] == controls(bench, entry)
    assert 1 == [call.about for call in bench.toggle.named("look_up")].count(known.reference)


async def test_after_a_minute_the_known_card_is_asked_about_again(bench: Bench) -> None:
    known = await issued(bench)

    await asked_later(bench, await unknown(bench), 1, 61)

    assert 2 == [call.about for call in bench.toggle.named("look_up")].count(known.reference)


@pytest.mark.parametrize("offline", [True, False], ids=["no line", "password changed"])
async def test_a_look_up_that_cannot_be_made_proves_nothing(bench: Bench, offline: bool) -> None:
    entry = await unknown(bench, booked=True)
    bench.toggle.offline, bench.toggle.signed_in = offline, False
    bench.toggle.password_is_right = False

    after = await bench.desk.issuing.reconcile.one(entry)

    code = Code.NO_CONNECTION if offline else Code.SIGN_IN_REFUSED
    assert (State.UNKNOWN, code, 1) == (after.state, after.intent.code, after.intent.checks)
    assert after.issued is None
    assert not bench.toggle.named("look_up")


async def test_an_answer_that_lags_behind_is_waited_for(bench: Bench) -> None:
    await issued(bench)
    bench.toggle.lag = 2
    entry = await unknown(bench, booked=True)

    entry = await asked_later(bench, entry, 1, 2, 4)

    assert State.ISSUED is entry.state


async def test_what_toggle_knows_and_cannot_show_needs_a_person(bench: Bench) -> None:
    await issued(bench)
    bench.toggle.answer_next_with(DuplicateReported("Duplicate reference supplied"))
    entry = await bench.desk.issuing.issue_card(a_request())

    assert State.NEEDS_PERSON is (await asked_later(bench, entry, 1, 200)).state


async def test_asking_never_sends(bench: Bench) -> None:
    await issued(bench)

    await asked_later(bench, await unknown(bench), 1, 200, 400, 4000)

    assert 2 == len(bench.toggle.named("create_order"))


async def test_what_is_settled_is_not_asked_about(bench: Bench) -> None:
    entry = await issued(bench)

    assert entry == await bench.desk.issuing.reconcile.one(entry)
    assert not bench.toggle.named("look_up")


async def test_who_asks_with_an_old_record_gets_the_new_one(bench: Bench) -> None:
    old = await unknown(bench, booked=True)
    await bench.desk.issuing.reconcile.one(old)

    assert State.ISSUED is (await bench.desk.issuing.reconcile.one(old)).state


async def test_every_open_outcome_is_asked_about(bench: Bench) -> None:
    first = await unknown(bench, "form-1", booked=True, minor=1500)
    second = await unknown(bench, "form-2", minor=2500)

    entries = await bench.desk.issuing.reconcile.every_open_outcome()

    assert [(first.reference, State.ISSUED), (second.reference, State.UNKNOWN)] == [
        (entry.reference, entry.state) for entry in entries
    ]


# -- what another process left behind ----------


class OldRecords:
    """Records that were read before another process recovered what is in them."""

    def __init__(self, questions: Questions) -> None:
        self._orphans = questions.orphans()
        self.find = questions.find

    def orphans(self) -> tuple[Entry, ...]:
        return self._orphans


async def test_only_what_a_dead_process_was_sending_is_recovered(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="here") as here:
        with bench_in(tmp_path, token="there", clock=here.clock) as there:
            await left_sending(there, "there")

            assert () == here.desk.issuing.reconcile.recover()

        (entry,) = here.desk.issuing.reconcile.recover()
        assert (State.UNKNOWN, Code.INTERRUPTED) == (entry.state, entry.intent.code)
        assert () == here.desk.issuing.reconcile.recover()


async def test_asking_about_everything_begins_with_what_a_dead_process_was_sending(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="there") as there:
        left = await left_sending(there, "there")

    with bench_in(tmp_path, token="here") as here:
        (entry,) = await here.desk.issuing.reconcile.every_open_outcome()

    assert (left.reference, State.UNKNOWN, 1) == (entry.reference, entry.state, entry.intent.checks)


async def test_what_somebody_else_has_recovered_is_taken_as_it_is(tmp_path: Path) -> None:
    with bench_in(tmp_path, token="here") as here:
        with bench_in(tmp_path, token="there", clock=here.clock) as there:
            await left_sending(there, "there")
        slow = Reconcile(
            here.ledger, cast("Questions", OldRecords(here.ledger.questions)), here.toggle, here.clock
        )
        (first,) = here.desk.issuing.reconcile.recover()

        assert (first,) == slow.recover()
