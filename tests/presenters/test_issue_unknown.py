"""An outcome that is not confirmed yet, and what a manager decides about it."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, PAT, SAM, STAFFED, bench_in
from tests.presenters.entries import NUMBERED, entry_in
from tests.presenters.issue_page import CONTEXT, ISSUED, NO_FILTER, UNKNOWN, IssuePage
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.remainder import Bound, Remainder
from toggle_desk.presenters.issue.doubt import CHECK_PAUSE
from toggle_desk.presenters.issue.screen import ResultScreen, UnknownScreen
from toggle_desk.presenters.page import Page

# -- not confirmed yet ----------


def test_an_unknown_outcome_is_admitted(page: IssuePage) -> None:
    page.at(UNKNOWN)

    shown = page.a(UnknownScreen)
    assert ("Not confirmed yet", "Ref …0001", "Checking again in 1 s.") == (
        shown.headline,
        shown.reference,
        shown.check_line,
    )
    assert "Toggle may already have made this £20.00 card. Please don't issue another." == shown.message
    assert (True, False, False, False) == (
        shown.can_check,
        shown.manager_open,
        shown.can_send_again,
        shown.can_abandon,
    )


def test_the_countdown_counts_down(page: IssuePage) -> None:
    waiting = replace(UNKNOWN, intent=replace(UNKNOWN.intent, checks=3))
    page.at(waiting)
    lines: list[str] = []
    for _ in range(3):
        lines.append(page.a(UnknownScreen).check_line)
        page.pass_time(1)

    seconds = [int(line.split()[-2]) for line in lines]
    assert [seconds[0], seconds[0] - 1, seconds[0] - 2] == seconds
    page.pass_time(10)
    assert "Checking now." == page.a(UnknownScreen).check_line
    assert 1 == page.timers.running


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (replace(UNKNOWN, intent=replace(UNKNOWN.intent, checks=9)), "min."),
        (entry_in(State.DUPLICATE), "Toggle is not asked any more: look in its dashboard."),
    ],
    ids=["long", "never"],
)
def test_a_long_wait_and_the_end_of_waiting_are_told(page: IssuePage, entry: Entry, line: str) -> None:
    page.at(entry)

    assert page.a(UnknownScreen).check_line.endswith(line)


def test_toggle_is_asked_once_in_a_few_seconds(page: IssuePage) -> None:
    page.at(UNKNOWN).presenter.doubt.check_again_clicked()
    page.presenter.doubt.check_again_clicked()
    assert (1, False, "Checking now.") == (
        len(page.tasks.started),
        page.a(UnknownScreen).can_check,
        page.a(UnknownScreen).check_line,
    )

    page.tasks.finish(UNKNOWN)
    page.presenter.doubt.check_again_clicked()
    assert ([], False) == (page.tasks.started, page.a(UnknownScreen).can_check)
    page.pass_time(int(CHECK_PAUSE))

    assert page.a(UnknownScreen).can_check
    page.presenter.doubt.check_again_clicked()
    assert 1 == len(page.tasks.started)


def test_a_card_that_turns_up_takes_the_place_of_the_doubt(page: IssuePage) -> None:
    page.at(UNKNOWN).presenter.entry_changed(ISSUED)

    assert "Card issued" == page.a(ResultScreen).headline
    assert 0 == page.timers.running


def test_news_of_another_card_changes_nothing(page: IssuePage) -> None:
    other = replace(ISSUED, intent=replace(ISSUED.intent, reference="TDPTILLOTHER"))

    page.at(UNKNOWN).presenter.entry_changed(other)

    assert isinstance(page.view.screen, UnknownScreen)


def test_the_number_stays_on_screen_when_the_ledger_forgets_it(page: IssuePage) -> None:
    page.at(ISSUED).presenter.entry_changed(replace(ISSUED, issued=replace(NUMBERED, number=None, pin=None)))
    assert "6335 8600 0000 0012 345" == page.a(ResultScreen).number_held

    page.presenter.entry_changed(replace(ISSUED, version=9))
    page.presenter.entry_changed(replace(ISSUED, issued=None))

    assert "" == page.a(ResultScreen).number_held


def test_a_check_that_went_wrong_is_told_and_the_doubt_stays(page: IssuePage) -> None:
    page.at(UNKNOWN).presenter.doubt.check_again_clicked()
    page.tasks.fail(RuntimeError())

    assert "Something unexpected happened." in page.a(UnknownScreen).message


def test_a_check_that_ends_after_the_guest_has_gone_changes_nothing(page: IssuePage) -> None:
    page.at(UNKNOWN).presenter.doubt.check_again_clicked()
    page.presenter.new_clicked()
    ended = page.tasks.take()
    ended.done(ISSUED)
    ended.failed(RuntimeError())

    assert ("£0.00", "") == (page.form.amount, page.form.notice)
    page.timers.advance(10)
    assert "£0.00" == page.form.amount


# -- a manager decides ----------


SETTLED = entry_in(State.SETTLED_NOT_FOUND)


def decided_by(page: IssuePage, who: Operator) -> IssuePage:
    page.presenter.context_changed(replace(CONTEXT, operator=who))
    page.at(SETTLED).presenter.doubt.manager_clicked()
    return page


@pytest.mark.parametrize("who", [MAX, OWNER], ids=["manager", "owner without a PIN"])
def test_whoever_may_decide_sees_what_and_at_what_risk(page: IssuePage, who: Operator) -> None:
    shown = decided_by(page, who).a(UnknownScreen)

    assert (True, True, True) == (shown.manager_open, shown.can_send_again, shown.can_abandon)
    assert any("there may be two £20.00 cards" in line for line in shown.manager_lines)
    page.presenter.doubt.manager_clicked()
    assert not page.a(UnknownScreen).manager_open


def test_staff_have_to_get_a_manager(page: IssuePage) -> None:
    shown = decided_by(page, SAM).a(UnknownScreen)
    assert (False, [("outcomes changed",), ("fetch manager", Page.ISSUE)]) == (
        shown.manager_open,
        page.orders.given,
    )

    page.presenter.doubt.manager_came(MAX)

    assert page.a(UnknownScreen).can_send_again


def test_with_nobody_signed_in_nobody_decides(page: IssuePage) -> None:
    page.at(SETTLED).presenter.context_changed(replace(CONTEXT, operator=None))

    page.presenter.doubt.manager_clicked()

    assert not page.a(UnknownScreen).manager_open


def test_when_somebody_else_signs_in_the_managers_leave_is_over(page: IssuePage) -> None:
    decided_by(page, SAM).presenter.doubt.manager_came(MAX)
    page.presenter.context_changed(replace(CONTEXT, operator=None))
    page.presenter.context_changed(replace(CONTEXT, operator=PAT))

    assert not page.a(UnknownScreen).manager_open
    page.presenter.doubt.send_again_clicked("x")
    assert not page.tasks.started


def test_when_the_page_is_left_the_managers_leave_is_over(page: IssuePage) -> None:
    decided_by(page, SAM).presenter.doubt.manager_came(MAX)
    page.presenter.page_left()

    assert not page.a(UnknownScreen).manager_open
    page.presenter.doubt.abandon_clicked("x")
    assert not page.tasks.started


def printed(page: IssuePage) -> list[tuple[object, ...]]:
    return [given for given in page.orders.given if given[0] == "print card"]


@pytest.mark.parametrize("somebody_there", [True, False])
def test_a_card_that_is_confirmed_late_is_printed_only_in_front_of_somebody(
    page: IssuePage, *, somebody_there: bool
) -> None:
    page.at(UNKNOWN)
    if not somebody_there:
        page.presenter.page_left()

    paper = replace(ISSUED, decision=replace(ISSUED.decision, handover=Handover.PRINT))
    page.presenter.entry_changed(paper)

    assert [("print card", paper, True)] * somebody_there == printed(page)
    assert page.a(ResultScreen).can_print


def test_a_card_that_is_answered_at_once_is_printed_though_the_till_was_locked_behind_it(
    page: IssuePage,
) -> None:
    page.issue()
    page.presenter.page_left()

    paper = replace(ISSUED, decision=replace(ISSUED.decision, handover=Handover.PRINT))
    page.tasks.finish(paper)

    assert [("print card", paper, True)] == printed(page)


def test_counting_limits_anew_does_not_send_the_manager_away(page: IssuePage) -> None:
    decided_by(page, SAM).presenter.doubt.manager_came(MAX)

    page.presenter.context_changed(replace(CONTEXT, left_today=Remainder(Bound.DAY, 1, 2)))

    assert page.a(UnknownScreen).manager_open


def test_what_is_still_asked_about_may_only_be_closed(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, operator=MAX))
    page.at(UNKNOWN).presenter.doubt.manager_clicked()

    shown = page.a(UnknownScreen)
    assert (False, True) == (shown.can_send_again, shown.can_abandon)
    assert any("no £20.00 card is handed over" in line for line in shown.manager_lines)


def test_a_manager_decides_once(page: IssuePage) -> None:
    decided_by(page, MAX).presenter.doubt.send_again_clicked("guest is waiting")
    page.presenter.doubt.send_again_clicked("guest is waiting")
    page.presenter.doubt.abandon_clicked("guest has left")
    assert (1, False) == (len(page.tasks.started), page.a(UnknownScreen).can_abandon)

    page.tasks.finish(ISSUED)

    assert "Card issued" == page.a(ResultScreen).headline


def test_a_refused_decision_is_told(page: IssuePage) -> None:
    decided_by(page, MAX).presenter.doubt.abandon_clicked("")
    page.tasks.fail(NotAllowed(Code.ROLE_TOO_LOW, name="Max"))

    shown = page.a(UnknownScreen)
    assert ("Max may not decide this" in shown.message, True) == (True, shown.can_abandon)


def test_a_decision_that_ends_while_the_next_card_is_on_its_way_does_not_disturb_it(page: IssuePage) -> None:
    decided_by(page, MAX).presenter.doubt.send_again_clicked("guest is waiting")
    decision = page.tasks.take()
    page.presenter.new_clicked()
    page.issue()
    tokens = page.tokens

    decision.done(entry_in(State.NOT_SENT, Code.NO_CONNECTION))

    assert (True, tokens) == (page.form.busy, page.tokens)


def test_an_outcome_left_open_earlier_can_be_decided_from_elsewhere(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, operator=MAX))

    page.presenter.decision_wanted(SETTLED)

    assert page.a(UnknownScreen).manager_open


def test_a_card_on_its_way_is_not_disturbed_by_a_decision_elsewhere(page: IssuePage) -> None:
    page.issue()

    page.presenter.decision_wanted(SETTLED)

    assert page.form.busy


def test_the_real_decision_is_made_by_the_manager_who_came(tmp_path: Path) -> None:
    page = IssuePage()
    with bench_in(tmp_path, STAFFED) as bench:
        bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
        page.issue()
        page.tasks.run(bench.desk)
        page.presenter.doubt.check_again_clicked()
        page.tasks.run(bench.desk)
        page.presenter.doubt.manager_clicked()
        page.presenter.doubt.manager_came(MAX)
        page.presenter.doubt.abandon_clicked("guest has left")
        page.tasks.run(bench.desk)
        ((_, entry),) = bench.desk.records.activity.page(NO_FILTER)
        history = bench.ledger.questions.history(entry.reference)

    assert "Closed without a card" == page.a(UnknownScreen).headline
    assert ("Abandon", "Max") == (history[-1].kind, history[-1].actor)
