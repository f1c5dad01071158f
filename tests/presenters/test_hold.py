from dataclasses import replace

import pytest

from tests.doubles.desk import PAT, YORK
from tests.presenters.entries import entry_in
from tests.presenters.issue_page import CONTEXT, IssuePage
from toggle_desk.domain.intent import State
from toggle_desk.domain.order import Handover
from toggle_desk.presenters.issue.form import HOLD_SECONDS
from toggle_desk.presenters.till import Context

LOCKED = replace(CONTEXT, operator=None)


@pytest.fixture
def page() -> IssuePage:
    page = IssuePage()
    page.presenter.form.handover_tapped("email")
    page.presenter.form.email_edited("sam@gmail.com")
    page.issue()
    return page


def test_an_email_is_held_back_for_five_seconds_before_anything_is_sent(page: IssuePage) -> None:
    assert ("Emailing in 5 s", "Undo", False) == (page.form.issue_label, page.form.undo, page.form.can_issue)
    page.pass_time(HOLD_SECONDS - 1)
    assert ("Emailing in 1 s", []) == (page.form.issue_label, page.tasks.started)

    page.pass_time(1)

    assert 1 == len(page.tasks.started)
    assert "" == page.form.undo


def test_closing_the_window_sends_what_nobody_took_back(page: IssuePage) -> None:
    page.presenter.form.window_closed()

    assert 1 == len(page.tasks.started)


def test_closing_the_window_sends_nothing_that_was_taken_back(page: IssuePage) -> None:
    page.presenter.form.undo_clicked()
    page.presenter.form.window_closed()

    assert [] == page.tasks.started


def test_undo_sends_nothing_and_keeps_the_draft(page: IssuePage) -> None:
    page.pass_time(4)
    page.presenter.form.undo_clicked()
    page.pass_time(10)

    assert [] == page.tasks.started
    assert ("Nothing was sent.", "£20.00", "sam@gmail.com", True) == (
        page.form.notice,
        page.form.amount,
        page.form.email,
        page.form.can_issue,
    )


def test_an_undone_card_can_be_issued_after_all(page: IssuePage) -> None:
    page.presenter.form.undo_clicked()
    page.presenter.form.issue_clicked()
    page.pass_time(HOLD_SECONDS)

    assert 1 == len(page.tasks.started)


@pytest.mark.parametrize(
    "context",
    [LOCKED, replace(CONTEXT, operator=PAT), replace(CONTEXT, site=YORK), replace(CONTEXT, offer=None)],
)
def test_what_one_person_held_back_is_not_sent_in_anothers_hands(page: IssuePage, context: Context) -> None:
    page.presenter.context_changed(context)
    page.pass_time(1)
    page.tasks.drop()  # the other person's limits were asked for
    page.pass_time(10)

    assert [] == page.tasks.started
    assert "" == page.form.undo


def test_news_of_limits_does_not_disturb_the_hold(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, left_today=None))
    page.pass_time(HOLD_SECONDS)

    assert 1 == len(page.tasks.started)


def test_nothing_else_takes_the_place_of_what_is_held_back(page: IssuePage) -> None:
    page.presenter.form.issue_clicked()
    page.presenter.form.tile_tapped("500:")
    page.presenter.reversal_wanted(entry_in(State.ISSUED))
    page.presenter.decision_wanted(entry_in(State.UNKNOWN))
    page.presenter.card_wanted(entry_in(State.ISSUED))

    assert ("Emailing in 5 s", "£20.00") == (page.form.issue_label, page.form.amount)


def test_undo_after_the_order_left_changes_nothing(page: IssuePage) -> None:
    page.pass_time(HOLD_SECONDS)
    page.presenter.form.undo_clicked()

    assert page.form.busy


@pytest.mark.parametrize("handover", [Handover.SHOW, Handover.PRINT])
def test_what_can_be_reversed_is_not_held_back(handover: Handover) -> None:
    page = IssuePage()
    page.presenter.context_changed(replace(CONTEXT, handovers=tuple(Handover)))
    page.presenter.form.handover_tapped(handover.value)

    page.issue()

    assert 1 == len(page.tasks.started)


def test_a_slip_in_a_known_address_is_suggested_and_never_changed() -> None:
    page = IssuePage()
    page.presenter.form.handover_tapped("email")

    page.presenter.form.email_edited("sam@gmial.com")

    assert ("sam@gmial.com", "Did you mean gmail.com?") == (page.form.email, page.form.suggestion)
    page.presenter.form.suggestion_tapped()
    assert ("sam@gmail.com", "") == (page.form.email, page.form.suggestion)
    page.presenter.form.suggestion_tapped()
    assert "sam@gmail.com" == page.form.email


def test_the_hand_over_used_last_is_there_again_after_a_restart() -> None:
    page = IssuePage()

    page.presenter.context_changed(replace(CONTEXT, handover=Handover.EMAIL))

    assert [("show", False), ("email", True)] == [(each.code, each.selected) for each in page.form.handovers]


def test_a_hand_over_chosen_meanwhile_is_not_overruled() -> None:
    page = IssuePage()
    page.filled()

    page.presenter.context_changed(replace(CONTEXT, handover=Handover.EMAIL))

    assert [("show", True), ("email", False)] == [(each.code, each.selected) for each in page.form.handovers]
