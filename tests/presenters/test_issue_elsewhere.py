"""From the question at the till to a manager who is elsewhere, and back with or without a yes."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.application.outcomes import sent
from tests.doubles.desk import MAX, bench_in
from tests.presenters.issue_page import CONTEXT, IssuePage
from tests.presenters.test_issue_approval import LIMITED, Till
from toggle_desk.domain.approval import VALID_FOR, Approval, ApprovalRequest
from toggle_desk.presenters.issue.screen import ApprovalScreen, FormScreen, ResultScreen
from toggle_desk.presenters.page import Page

SECRET = b"m" * 32


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    page = IssuePage()
    with bench_in(tmp_path, LIMITED, clock=page.clock) as bench:
        bench.desk.remote.approve.secrets.keep("Max", SECRET)
        yield Till(page, bench)


def asked_elsewhere(till: Till) -> ApprovalRequest:
    """Press the button, and turn to the other page as the window does."""
    till.issue()
    till.page.presenter.approval.elsewhere_clicked()
    till.page.presenter.page_left()
    name, page, asked = till.page.orders.given[-1]
    assert ("approve remotely", Page.ISSUE) == (name, page)
    assert isinstance(asked, ApprovalRequest)
    return asked


def answered(till: Till, asked: ApprovalRequest) -> Approval:
    """Have the manager read eight digits out."""
    remote = till.bench.desk.remote.approve
    challenge = remote.ask(asked)
    digits = challenge.facts.told().answer(SECRET)
    return asyncio.run(remote.answer(challenge, MAX, digits))


def test_a_yes_from_elsewhere_is_a_card_with_both_people_on_record(till: Till) -> None:
    asked = asked_elsewhere(till)
    approval = answered(till, asked)
    till.page.presenter.page_opened()
    till.page.orders.approved[-1](approval)
    till.settle()

    assert "£20.00" == till.page.a(ResultScreen).amount
    assert "Approved" in till.happened
    (order,) = sent(till.bench)
    assert "; by Sam; approved by Max" in order.note


def test_without_a_yes_the_question_at_the_till_goes_on(till: Till) -> None:
    asked_elsewhere(till)
    till.pass_time(60)
    till.page.presenter.page_opened()

    assert "Good for 4:00 more" == till.page.a(ApprovalScreen).expires
    assert till.page.a(ApprovalScreen).elsewhere_label


def test_a_question_that_ran_out_elsewhere_has_run_out_here(till: Till) -> None:
    asked_elsewhere(till)
    till.pass_time(int(VALID_FOR) + 1)
    till.page.presenter.page_opened()
    till.settle()

    assert isinstance(till.page.view.screen, FormScreen)
    assert "ApprovalExpired" == till.happened[-1]


def test_a_yes_for_a_question_that_is_gone_issues_nothing(till: Till) -> None:
    asked = asked_elsewhere(till)
    approval = answered(till, asked)
    till.page.presenter.context_changed(replace(CONTEXT, operator=None))
    till.page.orders.approved[-1](approval)
    till.settle()

    assert not isinstance(till.page.view.screen, ResultScreen)


def test_a_lowered_amount_is_approved_at_the_till_alone(till: Till) -> None:
    till.issue()
    approval = till.page.presenter.approval
    approval.lower_clicked()

    assert "" == till.question.elsewhere_label
