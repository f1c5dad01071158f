"""A card over the limit: a second person allows, lowers the amount or refuses, and the draft stays."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.application.outcomes import sent
from tests.doubles.desk import PAT, PINS, SAM, STAFFED, Bench, a_request, bench_in
from tests.presenters.issue_page import CONTEXT, IssuePage
from toggle_desk.domain.approval import VALID_FOR
from toggle_desk.domain.policy import Limits
from toggle_desk.presenters.issue.screen import ApprovalScreen, FormScreen, ResultScreen, ReverseScreen
from toggle_desk.presenters.tone import Tone

LIMITED = replace(STAFFED, limits=Limits(staff_card=1500))


@dataclass
class Till:
    """The page and the use cases behind it."""

    page: IssuePage
    bench: Bench

    def settle(self) -> None:
        self.page.tasks.run(self.bench.desk)

    def issue(self) -> ApprovalScreen:
        self.page.issue()
        self.settle()
        return self.question

    @property
    def question(self) -> ApprovalScreen:
        return self.page.a(ApprovalScreen)

    def sign(self, name: str = "Max", pin: str = "") -> None:
        self.page.presenter.approval.person_tapped(name)
        for digit in pin or PINS[name]:
            self.page.presenter.approval.pad_pressed(digit)

    def pass_time(self, seconds: int) -> None:
        for _ in range(seconds):
            self.page.clock.advance(1)
            self.page.timers.advance(1)

    @property
    def happened(self) -> list[str]:
        return [event.kind.value for event in self.bench.trail.events]


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    page = IssuePage()
    with bench_in(tmp_path, LIMITED, clock=page.clock) as bench:
        yield Till(page, bench)


def test_over_the_limit_is_no_error_but_a_question_to_a_second_person(till: Till) -> None:
    question = till.issue()

    assert ("£20.00 takes a second person", "Sam may give £15.00 a card alone.") == (
        question.headline,
        question.why,
    )
    assert (
        ("Asks", "Sam"),
        ("Amount", "£20.00"),
        ("Product", "In-store Gift"),
        ("Reason", "Waited too long"),
        ("Site", "The Anchor, Leeds"),
        ("Given today", "£0.00"),
    ) == question.facts
    assert ["Sue", "Max"] == [name for name, _, _ in question.people]
    assert (False, False, "Good for 5:00 more") == (
        question.pad_visible,
        question.can_allow,
        question.expires,
    )


def test_a_name_a_pin_and_allow_are_a_card(till: Till) -> None:
    till.issue()

    till.sign()
    assert (True, "Allow £20.00", "●●●●●●") == (
        till.question.can_allow,
        till.question.allow_label,
        till.question.dots,
    )
    till.page.presenter.approval.allow_clicked()
    assert till.question.busy
    till.settle()

    assert "Card issued" == till.page.a(ResultScreen).headline
    (order,) = sent(till.bench)
    assert "; by Sam; approved by Max" in order.note


def test_a_wrong_pin_leaves_the_question_open(till: Till) -> None:
    till.issue()

    till.sign(pin="000000")
    till.page.presenter.approval.allow_clicked()
    till.settle()

    assert ("That is not the PIN of Max.", Tone.BAD, "○○○○○○") == (
        till.question.notice,
        till.question.notice_tone,
        till.question.dots,
    )
    till.sign()
    till.page.presenter.approval.allow_clicked()
    till.settle()
    assert "Card issued" == till.page.a(ResultScreen).headline


def test_a_lowered_amount_is_what_is_issued(till: Till) -> None:
    till.issue()
    approval = till.page.presenter.approval

    approval.lower_clicked()
    for key in ("1", "8", "0", "0"):
        approval.pad_pressed(key)
    assert ("£18.00", "Take £18.00", True, False) == (
        till.question.dots,
        till.question.lower_label,
        till.question.can_lower,
        till.question.can_allow,
    )
    approval.lower_clicked()
    till.sign()
    assert "Allow £18.00" == till.question.allow_label
    approval.allow_clicked()
    till.settle()

    (order,) = sent(till.bench)
    assert (1800, "£18.00") == (order.face_value, till.page.a(ResultScreen).amount)


@pytest.mark.parametrize(
    "keys", ["", "2000", "2500", "10", "1801"], ids=["none", "same", "more", "low", "off step"]
)
def test_an_amount_that_is_not_lower_or_may_not_be_given_is_not_taken(till: Till, keys: str) -> None:
    till.issue()
    approval = till.page.presenter.approval
    approval.lower_clicked()
    for key in keys:
        approval.pad_pressed(key)

    assert not till.question.can_lower
    approval.lower_clicked()
    till.sign()
    assert not till.question.can_allow


def test_a_refusal_takes_a_word_and_is_told_on_the_form_which_stays(till: Till) -> None:
    till.issue()
    approval = till.page.presenter.approval
    approval.refuse_clicked()
    till.sign()
    assert not till.question.can_refuse

    approval.word_edited("not twice an evening")
    assert (True, True, False) == (
        till.question.refusing,
        till.question.can_refuse,
        till.question.can_allow,
    )
    approval.refusal_clicked()
    till.settle()

    form = till.page.a(FormScreen)
    assert ("Nothing was issued. Max refused: not twice an evening", "£20.00", True) == (
        form.notice,
        form.amount,
        form.can_issue,
    )
    assert "ApprovalRefused" in till.happened


def test_a_question_without_an_answer_expires_and_the_draft_stays(till: Till) -> None:
    till.issue()

    till.pass_time(int(VALID_FOR))
    till.settle()

    form = till.page.a(FormScreen)
    assert form.notice.startswith("Nothing was issued. No second person answered in time")
    assert ("£20.00", "ApprovalExpired") == (form.amount, till.happened[-1])


def test_it_counts_down(till: Till) -> None:
    till.issue()

    till.pass_time(19)

    assert "Good for 4:41 more" == till.question.expires


def test_leaving_the_question_keeps_the_draft(till: Till) -> None:
    till.issue()

    till.page.presenter.approval.back_clicked()
    till.settle()

    form = till.page.a(FormScreen)
    assert ("", "£20.00", True) == (form.notice, form.amount, form.can_issue)
    assert "ApprovalExpired" == till.happened[-1]


def test_turning_to_another_page_or_locking_takes_the_pin_away(till: Till) -> None:
    till.issue()
    till.sign()
    till.page.presenter.page_left()
    assert isinstance(till.page.view.screen, FormScreen)

    till.settle()
    till.issue()
    till.sign()
    till.page.presenter.context_changed(replace(CONTEXT, operator=None))
    assert isinstance(till.page.view.screen, FormScreen)


def test_a_second_press_of_allow_asks_nothing_more(till: Till) -> None:
    till.issue()
    till.sign()
    till.page.presenter.approval.allow_clicked()

    till.page.presenter.approval.allow_clicked()
    till.page.presenter.approval.back_clicked()

    assert 1 == len(till.page.tasks.started)


def test_a_single_person_who_may_approve_need_not_be_tapped(till: Till) -> None:
    till.bench.change(
        replace(LIMITED, operators=tuple(one for one in LIMITED.operators if one.operator.name != "Sue"))
    )

    question = till.issue()

    assert (("Max", "Manager", True), True) == (question.people[0], question.pad_visible)


def test_where_no_person_may_approve_the_form_says_what_is_in_the_way(till: Till) -> None:
    till.bench.change(
        replace(LIMITED, operators=tuple(one for one in LIMITED.operators if one.operator == SAM))
    )
    till.page.issue()
    till.settle()

    assert "get a manager for £20.00" in till.page.a(FormScreen).notice


def test_staff_who_take_back_the_card_of_another_ask_a_second_person(till: Till) -> None:
    till.bench.change(STAFFED)
    card = asyncio.run(till.bench.desk.issuing.issue_card(a_request(operator=PAT)))
    till.page.presenter.reversal_wanted(card)
    till.page.presenter.reversal.reason_edited("wrong table")
    till.page.presenter.reversal.confirmed()
    till.settle()
    assert ("This takes a second person", "Sam wants to take this card back.", "") == (
        till.question.headline,
        till.question.why,
        till.question.lower_label,
    )

    till.sign("Sue")
    till.page.presenter.approval.allow_clicked()
    till.settle()

    assert "Card reversed" == till.page.a(ResultScreen).headline


def test_a_reversal_that_is_not_approved_keeps_the_card_and_the_reason(till: Till) -> None:
    till.bench.change(STAFFED)
    card = asyncio.run(till.bench.desk.issuing.issue_card(a_request(operator=PAT)))
    till.page.presenter.reversal_wanted(card)
    till.page.presenter.reversal.reason_edited("wrong table")
    till.page.presenter.reversal.confirmed()
    till.settle()

    till.page.presenter.approval.back_clicked()

    assert ("wrong table", True) == (
        till.page.a(ReverseScreen).reason,
        till.page.a(ReverseScreen).can_confirm,
    )
