"""Every intent, newest first: searched, read on, opened, and acted on once."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, OPEN_TO_ALL, SAM, STAFFED, Bench, a_request, bench_in, the_disk_is_full
from tests.doubles.late import found_late
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.entries import entry_in
from toggle_desk.application.activity import PAGE
from toggle_desk.application.records import Entry, Filter, Happening
from toggle_desk.domain.errors import Code, NotAccepted, ToggleRefused
from toggle_desk.domain.evidence import NoVerdict, Unsent
from toggle_desk.domain.intent import State
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.presenters.activity import (
    REACHING,
    SEARCH_PAUSE,
    ActivityDetail,
    ActivityPresenter,
    ActivityScreen,
)
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

ISSUED = entry_in(State.ISSUED)
HISTORY = (Happening(datetime(2026, 11, 22, tzinfo=UTC), "Prepared", "Sam", "", State.PREPARED),)
NO_FILTER = Filter()
ROWS = ((7, ISSUED),)


@dataclass
class ActivityPage:
    view: RecordingView[ActivityScreen] = field(default_factory=RecordingView[ActivityScreen])
    tasks: HeldTasks = field(default_factory=HeldTasks)
    timers: ManualTimers = field(default_factory=ManualTimers)
    orders: RecordingOrders = field(default_factory=RecordingOrders)

    def __post_init__(self) -> None:
        self.presenter = ActivityPresenter(self.view, self.tasks, self.timers, self.orders)
        self.signed_in(MAX)

    def signed_in(self, operator: Operator | None) -> None:
        self.presenter.context_changed(Context(operator=operator))

    @property
    def screen(self) -> ActivityScreen:
        return self.view.screen

    @property
    def detail(self) -> ActivityDetail:
        assert self.screen.detail is not None
        return self.screen.detail

    def opened(self) -> "ActivityPage":
        self.presenter.opened()
        self.tasks.finish(ROWS)
        return self

    def showing(self, entry: Entry) -> "ActivityPage":
        self.opened().presenter.row_chosen(entry.reference)
        self.tasks.finish((entry, HISTORY))
        return self


@pytest.fixture
def page() -> ActivityPage:
    return ActivityPage()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, STAFFED) as bench:
        yield bench


# -- the list ----------


def test_the_newest_entries_are_listed(page: ActivityPage) -> None:
    page.opened()

    (row,) = page.screen.rows
    assert (ISSUED.reference, "£20.00", "Issued", Tone.GOOD, "•••• 2345", "Waited too long", "Sam") == (
        row.reference,
        row.amount,
        row.state,
        row.tone,
        row.card,
        row.reason,
        row.operator,
    )
    assert (7, False, "") == (len(page.screen.columns), page.screen.more, page.screen.empty)


def test_an_empty_list_says_so(page: ActivityPage) -> None:
    page.presenter.opened()
    page.tasks.finish(())
    assert page.screen.empty.startswith("Nothing yet.")

    page.presenter.search_edited("x")

    assert "Nothing matches this search." == page.screen.empty


def test_a_list_that_cannot_be_read_says_why(page: ActivityPage) -> None:
    page.presenter.opened()
    page.tasks.fail(NotAccepted(Code.REFERENCE_UNKNOWN, reference="x"))
    assert "Nothing was done. No record fits “x”." == page.screen.empty

    page.tasks.drop()
    page.presenter.opened()
    page.tasks.fail(RuntimeError())

    assert page.screen.empty.startswith("Something unexpected happened.")


def test_a_search_waits_for_the_last_key(page: ActivityPage) -> None:
    page.presenter.search_edited("S")
    page.timers.advance(SEARCH_PAUSE / 2)
    page.presenter.search_edited("Sa")
    page.timers.advance(SEARCH_PAUSE / 2)
    assert not page.tasks.started

    page.timers.advance(SEARCH_PAUSE)

    assert (1, "Sa") == (len(page.tasks.started), page.screen.search)


def test_the_answer_to_an_older_question_is_dropped(page: ActivityPage) -> None:
    page.presenter.opened()
    page.presenter.opened()
    older, newer = page.tasks.take(), page.tasks.take()

    newer.done(ROWS)
    older.done(())

    assert 1 == len(page.screen.rows)


def test_reading_on_adds_to_the_list(page: ActivityPage) -> None:
    page.presenter.opened()
    page.tasks.finish(tuple((PAGE - number, ISSUED) for number in range(PAGE)))
    assert page.screen.more

    page.presenter.more_clicked()
    page.tasks.finish(ROWS)

    assert (PAGE + 1, False) == (len(page.screen.rows), page.screen.more)
    page.presenter.more_clicked()
    assert not page.tasks.started


def test_the_list_follows_the_ledger_while_it_is_open(page: ActivityPage) -> None:
    page.presenter.entry_changed(ISSUED)
    assert not page.tasks.started

    page.opened().presenter.entry_changed(ISSUED)

    assert 1 == len(page.tasks.started)


def test_the_real_search_finds_a_person(page: ActivityPage, bench: Bench) -> None:
    page.tasks.start(lambda desk: desk.issuing.issue_card(a_request(operator=SAM)), print, print)
    page.tasks.run(bench.desk)

    page.presenter.search_edited("sam")
    page.timers.advance(1)
    page.tasks.run(bench.desk)

    assert ["Sam"] == [row.operator for row in page.screen.rows]


def test_a_search_is_repeated_until_every_older_entry_could_be_found(page: ActivityPage) -> None:
    page.presenter.search_edited("sam")
    page.timers.advance(SEARCH_PAUSE)
    page.tasks.finish(())
    page.tasks.finish(True)
    assert "Searching further back…" == page.screen.empty

    page.timers.advance(REACHING)
    page.tasks.finish(ROWS)
    page.tasks.finish(False)
    assert ("", "") == (page.screen.empty, page.screen.reaching)

    page.timers.advance(REACHING)
    page.tasks.finish(ROWS)
    page.tasks.finish(False)
    assert 0 == page.timers.running


def test_an_older_question_is_not_repeated(page: ActivityPage) -> None:
    page.presenter.search_edited("sam")
    page.timers.advance(SEARCH_PAUSE)
    page.tasks.finish(())
    page.presenter.search_edited("")
    page.timers.advance(SEARCH_PAUSE)

    page.tasks.finish(True)

    assert (0, "") == (page.timers.running, page.screen.reaching)


# -- one entry ----------


def test_an_entry_is_opened_in_full_and_closed(page: ActivityPage) -> None:
    page.showing(ISSUED)

    assert ("Issued", Tone.GOOD, "Issued: a £20.00 card.") == (
        page.detail.headline,
        page.detail.tone,
        page.detail.notice,
    )
    assert "Written down, nothing sent yet · Sam · Not sent" == page.detail.timeline[0][1]

    page.presenter.detail_closed()

    assert page.screen.detail is None


@pytest.mark.parametrize(
    ("entry", "reverse", "check", "send", "abandon"),
    [
        (ISSUED, True, False, False, False),
        (replace(ISSUED, reversed_by="TDPTILLBACK"), False, False, False, False),
        (entry_in(State.ISSUED_INCOMPLETE), True, True, False, False),
        (entry_in(State.MISMATCH), True, False, False, False),
        (entry_in(State.DUPLICATE), False, False, False, False),
        (entry_in(State.UNKNOWN), False, True, False, True),
        (entry_in(State.NOT_SENT), False, False, True, True),
        (entry_in(State.PREPARED), False, False, True, True),
        (entry_in(State.REJECTED), False, True, False, False),
        (entry_in(State.REJECTED, doubt=False), False, False, False, False),
        (entry_in(State.ABANDONED), False, True, False, False),
    ],
    ids=[
        *("issued", "reversed", "created", "another value", "two cards", "unknown", "not sent", "prepared"),
        *("refused", "refused for good", "closed"),
    ],
)
def test_an_entry_offers_only_what_can_be_done(  # noqa: PLR0913, PLR0917 - a table of cases
    page: ActivityPage, entry: Entry, reverse: bool, check: bool, send: bool, abandon: bool
) -> None:
    shown = page.showing(entry).detail

    assert (reverse, check, send, abandon) == (
        shown.can_reverse,
        shown.can_check,
        shown.can_send,
        shown.can_abandon,
    )


def test_the_open_entry_follows_the_ledger(page: ActivityPage) -> None:
    page.showing(entry_in(State.UNKNOWN)).presenter.entry_changed(ISSUED)
    page.tasks.take()
    page.tasks.finish((ISSUED, HISTORY))

    assert "Issued" == page.detail.headline


# -- acting ----------


def test_a_double_click_acts_once(page: ActivityPage) -> None:
    page.showing(ISSUED)
    page.presenter.send_clicked(ISSUED.reference)
    page.presenter.send_clicked(ISSUED.reference)
    page.presenter.check_clicked(ISSUED.reference)

    assert 1 == len(page.tasks.started)


def test_a_refusal_is_told_in_the_currency_of_the_card_and_may_be_followed_by_another_try(
    page: ActivityPage,
) -> None:
    euros = replace(
        ISSUED, decision=replace(ISSUED.decision, value=replace(ISSUED.decision.value, currency="EUR"))
    )
    page.showing(euros).presenter.send_clicked(euros.reference)
    page.tasks.fail(ToggleRefused(Code.BALANCE_TOUCHED, balance="15.00", value="20.00"))

    assert ("€15.00 of €20.00" in page.detail.notice, Tone.BAD) == (True, page.detail.notice_tone)
    page.presenter.send_clicked(euros.reference)
    assert 1 == len(page.tasks.started)


def test_with_nobody_signed_in_nothing_is_done(page: ActivityPage) -> None:
    page.showing(ISSUED).signed_in(None)

    page.presenter.send_clicked(ISSUED.reference)

    assert not page.tasks.started


def test_what_may_exist_is_closed_by_a_manager_elsewhere(page: ActivityPage) -> None:
    unknown = entry_in(State.UNKNOWN)

    page.showing(unknown).presenter.abandon_clicked(unknown.reference)

    assert ([("decide", unknown)], []) == (page.orders.given, page.tasks.started)


def test_taking_a_card_back_asks_for_a_reason_elsewhere(page: ActivityPage) -> None:
    page.showing(ISSUED).presenter.reverse_clicked("another")
    page.presenter.reverse_clicked(ISSUED.reference)

    assert ([("reverse", ISSUED)], []) == (page.orders.given, page.tasks.started)


def test_what_never_left_is_sent_by_hand_or_closed(page: ActivityPage, bench: Bench) -> None:
    for number in (1, 2):
        bench.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))
        request = a_request(f"form-{number}", operator=SAM)
        page.tasks.start(lambda desk, request=request: desk.issuing.issue_card(request), print, print)
        page.tasks.run(bench.desk)
    first, second = [entry.reference for _, entry in bench.desk.records.activity.page(NO_FILTER)]

    page.presenter.send_clicked(first)
    page.tasks.run(bench.desk)
    assert "Issued" == page.detail.headline
    page.presenter.row_chosen(second)
    page.tasks.run(bench.desk)
    page.presenter.abandon_clicked(second)
    page.tasks.run(bench.desk)

    assert "Closed without a card. Nothing was ever sent." == page.detail.notice


def test_the_real_check_finds_the_card(page: ActivityPage, bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT), booked=True)
    page.tasks.start(lambda desk: desk.issuing.issue_card(a_request(operator=SAM)), print, print)
    page.presenter.opened()
    page.tasks.run(bench.desk)
    (row,) = page.screen.rows

    page.presenter.check_clicked(row.reference)
    page.tasks.run(bench.desk)

    assert "Issued" == page.detail.headline


def test_a_decision_that_cannot_be_written_down_is_told(page: ActivityPage, bench: Bench) -> None:
    bench.toggle.answer_next_with(Unsent(Code.TLS_REFUSED, retry=False))
    page.tasks.start(lambda desk: desk.issuing.issue_card(a_request(operator=SAM)), print, print)
    page.presenter.opened()
    page.tasks.run(bench.desk)
    (row,) = page.screen.rows
    page.presenter.row_chosen(row.reference)
    page.tasks.run(bench.desk)

    with the_disk_is_full(bench):
        page.presenter.send_clicked(row.reference)
        page.tasks.run(bench.desk)

    assert "This till cannot save records" in page.detail.notice


# -- what a manager has to see, and what can be shown again ----------


def test_a_card_found_late_is_dealt_with_by_a_manager_on_record(page: ActivityPage, bench: Bench) -> None:
    late = asyncio.run(found_late(bench))
    page.signed_in(SAM)
    page.presenter.row_chosen(late.reference)
    page.tasks.run(bench.desk)
    assert "Dealt with" == page.detail.seen_label

    page.presenter.seen_clicked(late.reference)
    assert not page.tasks.started
    page.orders.managers.pop()(MAX)
    page.tasks.run(bench.desk)

    assert ("", True) == (page.detail.seen_label, page.detail.notice.endswith("Dealt with by Max."))
    assert () == bench.ledger.questions.left_to_managers(5)


@pytest.mark.parametrize("operator", [MAX, OWNER], ids=["manager", "nobody is set up"])
def test_a_manager_needs_nobody_else(page: ActivityPage, bench: Bench, operator: Operator) -> None:
    late = asyncio.run(found_late(bench))
    if operator is OWNER:
        bench.change(OPEN_TO_ALL)
    page.signed_in(operator)

    page.presenter.seen_clicked(late.reference)
    page.tasks.run(bench.desk)

    assert () == bench.ledger.questions.left_to_managers(5)


def test_nobody_deals_with_anything_while_nobody_is_signed_in(page: ActivityPage) -> None:
    page.signed_in(None)

    page.presenter.seen_clicked("TD")

    assert not page.tasks.started


def test_an_open_outcome_can_be_signed_for(page: ActivityPage, bench: Bench) -> None:
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    unknown = asyncio.run(bench.desk.issuing.issue_card(a_request(operator=MAX)))
    page.signed_in(MAX)
    page.presenter.row_chosen(unknown.reference)
    page.tasks.run(bench.desk)
    assert "Sign for it" == page.detail.seen_label

    page.presenter.seen_clicked(unknown.reference)
    page.tasks.run(bench.desk)

    assert ("", True) == (page.detail.seen_label, "Max has signed for it." in page.detail.notice)


def test_a_card_whose_number_is_still_known_can_be_shown(page: ActivityPage, bench: Bench) -> None:
    issued = asyncio.run(bench.desk.issuing.issue_card(a_request(operator=MAX)))
    page.presenter.row_chosen(issued.reference)
    page.tasks.run(bench.desk)
    assert page.detail.can_show

    page.presenter.show_clicked("another")
    page.presenter.show_clicked(issued.reference)
    page.tasks.run(bench.desk)

    ((order, entry),) = page.orders.given
    assert isinstance(entry, Entry)
    assert ("show card", issued.reference) == (order, entry.reference)
