"""Taking a card back from the page it was issued on."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import STAFFED, bench_in
from tests.presenters.entries import NUMBERED, entry_in
from tests.presenters.issue_page import ISSUED, IssuePage
from toggle_desk.application.records import Entry
from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.domain.intent import Kind, State
from toggle_desk.presenters.issue.screen import ResultScreen, ReverseScreen, UnknownScreen
from toggle_desk.presenters.tone import Tone


@pytest.fixture
def reversing(page: IssuePage) -> IssuePage:
    page.at(ISSUED).presenter.card.reverse_clicked()
    page.presenter.reversal.reason_edited("wrong amount")
    return page


def reversal(state: State) -> Entry:
    entry = entry_in(state, Code.NO_CONNECTION, kind=Kind.REVERSAL)
    return replace(
        entry,
        intent=replace(entry.intent, reference="TDPTILLBACK"),
        decision=replace(entry.decision, reverses=ISSUED.reference),
    )


def test_an_earlier_card_is_taken_back_with_a_reason_too(page: IssuePage) -> None:
    page.presenter.reversal_wanted(ISSUED)

    assert not page.a(ReverseScreen).can_confirm


def test_a_card_on_its_way_is_not_disturbed_by_a_reversal(page: IssuePage) -> None:
    page.issue()
    page.presenter.reversal_wanted(ISSUED)

    assert page.form.busy


def test_a_card_that_came_out_wrong_and_is_kept_is_still_none_to_hand_over(page: IssuePage) -> None:
    page.presenter.reversal_wanted(entry_in(State.MISMATCH))

    page.presenter.reversal.cancelled()

    assert "Manager needed" == page.a(UnknownScreen).headline


def test_a_reversal_needs_a_reason(page: IssuePage) -> None:
    page.at(ISSUED).presenter.card.reverse_clicked()
    assert ("Reverse this £20.00 card?", False) == (
        page.a(ReverseScreen).headline,
        page.a(ReverseScreen).can_confirm,
    )

    page.presenter.reversal.confirmed()
    assert not page.tasks.started
    page.presenter.reversal.reason_edited("wrong amount")

    assert page.a(ReverseScreen).can_confirm


def test_a_card_is_taken_back_once(reversing: IssuePage) -> None:
    reversing.presenter.reversal.confirmed()
    reversing.presenter.reversal.confirmed()
    reversing.presenter.reversal.reason_edited("something else")
    reversing.presenter.reversal.cancelled()

    assert 1 == len(reversing.tasks.started)
    assert (True, "wrong amount") == (reversing.a(ReverseScreen).busy, reversing.a(ReverseScreen).reason)


@pytest.mark.parametrize(
    ("state", "tone", "again"), [(State.UNKNOWN, Tone.WARN, False), (State.REJECTED, Tone.BAD, True)]
)
def test_what_became_of_a_reversal_is_said(
    reversing: IssuePage, state: State, tone: Tone, again: bool
) -> None:
    reversing.presenter.reversal.confirmed()
    reversing.tasks.finish((reversal(state), ISSUED))

    assert (tone, again) == (reversing.a(ReverseScreen).notice_tone, reversing.a(ReverseScreen).can_confirm)


def test_after_a_reversal_the_card_is_shown_as_reversed(reversing: IssuePage) -> None:
    reversing.presenter.reversal.confirmed()
    forgotten = replace(ISSUED, issued=replace(NUMBERED, number=None, pin=None), reversed_by="TDPTILLBACK")
    reversing.tasks.finish((reversal(State.ISSUED), forgotten))

    shown = reversing.a(ResultScreen)
    assert ("Card reversed", "Reversed: the £20.00 card is empty now.", False, False, False) == (
        shown.headline,
        shown.notice,
        shown.can_reverse,
        shown.can_show,
        shown.show_next,
    )


def test_a_reversal_in_doubt_is_left_but_not_called_off(reversing: IssuePage) -> None:
    assert "Keep the card" == reversing.a(ReverseScreen).cancel_label
    reversing.presenter.reversal.confirmed()

    reversing.tasks.finish((reversal(State.UNKNOWN), ISSUED))

    assert "Back to the card" == reversing.a(ReverseScreen).cancel_label


@pytest.mark.parametrize("leave", ["stay", "reverse_cancelled", "show_clicked"])
def test_a_reversal_in_doubt_is_followed_wherever_its_card_is_looked_at(
    reversing: IssuePage, leave: str
) -> None:
    reversing.presenter.reversal.confirmed()
    reversing.tasks.finish((reversal(State.UNKNOWN), ISSUED))
    if leave != "stay":
        reversing.presenter.reversal.cancelled()
    if leave == "show_clicked":
        reversing.presenter.card.show_clicked()

    reversing.presenter.entry_changed(reversal(State.ISSUED))

    shown = reversing.a(ResultScreen)
    assert ("Card reversed", False, False) == (shown.headline, shown.can_show, shown.can_print)


@pytest.mark.parametrize("kept", [False, True])
def test_the_reversal_of_another_card_changes_nothing(reversing: IssuePage, kept: bool) -> None:
    page = reversing
    if kept:
        page.presenter.reversal.cancelled()
    before, other = page.view.screen, reversal(State.ISSUED)

    page.presenter.entry_changed(replace(other, decision=replace(other.decision, reverses="TDPTILLOTHER")))

    assert before == page.view.screen


def test_a_reversal_under_way_is_told_of_once(reversing: IssuePage) -> None:
    reversing.presenter.reversal.confirmed()

    reversing.presenter.entry_changed(reversal(State.UNKNOWN))

    assert ("", True) == (reversing.a(ReverseScreen).notice, reversing.a(ReverseScreen).busy)


def test_a_reversal_that_a_manager_had_checked_is_no_card(page: IssuePage) -> None:
    page.presenter.decision_wanted(reversal(State.UNKNOWN))
    assert 1 == len(page.a(UnknownScreen).manager_lines)

    page.presenter.entry_changed(reversal(State.ISSUED))

    shown = page.a(ResultScreen)
    assert ("Reversal done", "Reversed: the £20.00 card is empty now.") == (shown.headline, shown.notice)
    assert not any((shown.can_show, shown.can_print, shown.can_reverse, shown.show_next))


def test_a_refused_reversal_says_why(reversing: IssuePage) -> None:
    reversing.presenter.reversal.confirmed()
    reversing.tasks.fail(NotIssued(Code.BALANCE_UNKNOWN))

    shown = reversing.a(ReverseScreen)
    assert ("The card was not reversed." in shown.notice, Tone.BAD, True) == (
        True,
        shown.notice_tone,
        shown.can_confirm,
    )


def test_a_reversal_that_ends_after_the_guest_has_gone_changes_nothing(reversing: IssuePage) -> None:
    reversing.presenter.reversal.confirmed()
    reversing.presenter.new_clicked()
    ended = reversing.tasks.take()
    ended.done((reversal(State.ISSUED), None))
    ended.failed(RuntimeError())

    assert "" == reversing.form.notice


def test_a_reversal_of_the_card_before_does_not_show_on_the_next(reversing: IssuePage) -> None:
    reversing.presenter.reversal.confirmed()
    first = reversing.tasks.take()
    reversing.presenter.new_clicked()
    other = replace(ISSUED, intent=replace(ISSUED.intent, reference="TDPTILLOTHER"))
    reversing.at(other).presenter.card.reverse_clicked()

    first.done((reversal(State.ISSUED), None))

    assert "" == reversing.a(ReverseScreen).notice


def test_the_real_reversal_empties_the_card(tmp_path: Path) -> None:
    page = IssuePage()
    with bench_in(tmp_path, STAFFED) as bench:
        page.issue()
        page.tasks.run(bench.desk)
        page.presenter.card.reverse_clicked()
        page.presenter.reversal.reason_edited("wrong amount")
        page.presenter.reversal.confirmed()
        page.tasks.run(bench.desk)

    assert "Reversed: the £20.00 card is empty now." == page.a(ResultScreen).notice
