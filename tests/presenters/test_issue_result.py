"""What a person has before their eyes once a card was issued, and that it is on record that they had."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, a_request, bench_in
from tests.doubles.timers import ManualTimers
from tests.presenters.entries import NUMBERED, entry_in
from tests.presenters.issue_page import (
    ISSUED,
    UNKNOWN,
    IssuePage,
)
from toggle_desk.application.records import Entry
from toggle_desk.domain.card import NumericPin, Secret
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.qr import read_code
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue.card import GUEST_SECONDS
from toggle_desk.presenters.issue.form import HOLD_SECONDS
from toggle_desk.presenters.issue.screen import GuestScreen, ResultScreen
from toggle_desk.presenters.language import Language, speak
from toggle_desk.presenters.tone import Tone

# -- the result ----------


def test_the_result_shows_the_servers_own_balance(page: IssuePage) -> None:
    page.at(replace(ISSUED, issued=replace(NUMBERED, balance=1999)))

    shown = page.a(ResultScreen)
    assert ("£19.99", "•••• 2345", "6335 8600 0000 0012 345", "7294") == (
        shown.amount,
        shown.number,
        shown.number_held,
        shown.pin_held,
    )
    assert ("Card issued", Tone.GOOD, True, True, True) == (
        shown.headline,
        shown.notice_tone,
        shown.can_show,
        shown.can_reverse,
        shown.can_print,
    )
    assert ("Valid until", "22 November 2027") in shown.lines


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (ISSUED, ""),
        (replace(ISSUED, issued=replace(NUMBERED, balance=1999)), "Issued: a £20.00 card."),
        (replace(ISSUED, reversed_by="TDPTILLBACK"), "Reversed: the £20.00 card is empty now."),
    ],
    ids=["plain", "another balance", "reversed"],
)
def test_a_result_says_nothing_twice(page: IssuePage, entry: Entry, told: str) -> None:
    page.at(entry)

    assert told == page.a(ResultScreen).notice


def test_staff_is_told_of_a_pin_that_may_lack_zeros(page: IssuePage) -> None:
    page.at(replace(ISSUED, issued=replace(NUMBERED, pin=NumericPin("42"))))

    assert "42" == page.a(ResultScreen).pin_held
    assert ("PIN", "The PIN may begin with zeros that are missing here.") == page.a(ResultScreen).lines[0]


def test_the_guest_gets_the_alias_where_there_is_one(page: IssuePage) -> None:
    page.at(replace(ISSUED, issued=replace(NUMBERED, alias=Secret("ANCHOR77"), pin=None)))
    assert "ANCH OR77" == page.a(ResultScreen).number_held

    page.presenter.card.show_clicked()

    assert ("ANCHOR77", "ANCH OR77", "") == (
        read_code(page.a(GuestScreen).code),
        page.a(GuestScreen).number,
        page.a(GuestScreen).pin,
    )


@pytest.mark.parametrize(
    ("entry", "headline", "tone", "can_show", "can_reverse"),
    [
        (replace(ISSUED, reversed_by="TDPTILLBACK"), "Card reversed", Tone.PLAIN, False, False),
        (replace(ISSUED, recorded=False), "Card issued", Tone.WARN, True, False),
        (entry_in(State.ISSUED_INCOMPLETE), "Card created, details pending", Tone.WAIT, True, True),
        (replace(ISSUED, issued=None), "Card issued", Tone.GOOD, False, False),
    ],
    ids=["reversed", "unrecorded", "incomplete", "nothing told"],
)
def test_a_result_offers_only_what_can_be_done(  # noqa: PLR0913, PLR0917 - a table of cases
    page: IssuePage, entry: Entry, headline: str, tone: Tone, can_show: bool, can_reverse: bool
) -> None:
    page.at(entry)

    shown = page.a(ResultScreen)
    assert (headline, tone, can_show, can_reverse) == (
        shown.headline,
        shown.notice_tone,
        shown.can_show,
        shown.can_reverse,
    )


def test_without_a_balance_the_decided_value_is_shown(page: IssuePage) -> None:
    page.at(replace(ISSUED, issued=replace(NUMBERED, balance=None)))
    assert "£20.00" == page.a(ResultScreen).amount

    page.presenter.card.show_clicked()

    assert "£20.00" == page.a(GuestScreen).amount


def test_the_guests_view_closes_by_itself(page: IssuePage) -> None:
    page.at(ISSUED).presenter.card.show_clicked()
    assert (f"Closes in {GUEST_SECONDS} s", "£20.00", "In-store Gift") == (
        page.a(GuestScreen).closes_in,
        page.a(GuestScreen).amount,
        page.a(GuestScreen).title,
    )

    page.pass_time(GUEST_SECONDS - 1)
    assert "Closes in 1 s" == page.a(GuestScreen).closes_in
    page.pass_time(1)

    assert isinstance(page.view.screen, ResultScreen)
    assert 0 == page.timers.running


def test_the_guests_view_tells_when_and_where_the_card_counts(page: IssuePage) -> None:
    issued = replace(NUMBERED, valid_from=NUMBERED.expires)
    page.at(replace(ISSUED, issued=issued)).presenter.card.show_clicked()

    assert (
        "Valid from 22 November 2027",
        "Valid until 22 November 2027, expires 03:00 the next day",
        "The Anchor, Leeds",
    ) == page.a(GuestScreen).lines


def test_the_screen_is_turned_back(page: IssuePage) -> None:
    page.at(ISSUED).presenter.card.show_clicked()
    page.presenter.card.guest_done_clicked()

    assert isinstance(page.view.screen, ResultScreen)
    page.presenter.card.guest_done_clicked()
    assert isinstance(page.view.screen, ResultScreen)


def test_a_new_card_begins_afresh_and_keeps_the_hand_over(page: IssuePage) -> None:
    page.presenter.form.handover_tapped("email")
    page.presenter.form.email_edited("guest@example.org")
    page.issue()
    page.pass_time(HOLD_SECONDS)
    page.tasks.finish(ISSUED)
    page.tasks.drop()
    page.presenter.new_clicked()

    assert ("£0.00", True, "", 2) == (page.form.amount, page.form.email_visible, page.form.email, page.tokens)


def test_gestures_of_another_screen_change_nothing(page: IssuePage) -> None:
    page.filled()
    presenter = page.presenter
    for gesture in (
        presenter.card.show_clicked,
        presenter.card.guest_done_clicked,
        presenter.new_clicked,
        presenter.card.reverse_clicked,
        presenter.reversal.confirmed,
        presenter.reversal.cancelled,
        presenter.doubt.check_again_clicked,
        presenter.doubt.manager_clicked,
    ):
        gesture()
    presenter.doubt.manager_came(MAX)
    presenter.reversal.reason_edited("x")
    presenter.doubt.send_again_clicked("x")
    presenter.doubt.abandon_clicked("x")

    assert ("£20.00", [], 1) == (page.form.amount, page.tasks.started, page.tokens)


def test_a_clock_that_goes_off_too_late_changes_nothing() -> None:
    page = IssuePage(timers=ManualTimers(deaf=True))
    page.at(ISSUED).presenter.card.show_clicked()
    page.presenter.new_clicked()
    page.at(UNKNOWN).presenter.new_clicked()

    page.timers.advance(10)

    assert ("£0.00", False) == (page.form.amount, page.form.busy)


def test_a_card_that_is_to_be_shown_asks_to_be_shown_until_the_guest_has_seen_it(page: IssuePage) -> None:
    page.at(ISSUED)
    assert page.a(ResultScreen).show_next

    page.presenter.card.show_clicked()
    page.presenter.card.guest_done_clicked()

    assert not page.a(ResultScreen).show_next


# -- what was shown is on record (fault row 32) ----------


def test_a_card_on_the_screen_is_on_record_as_shown(page: IssuePage, tmp_path: Path) -> None:
    with bench_in(tmp_path) as bench:
        page.issue()
        issued = asyncio.run(bench.desk.issuing.issue_card(a_request()))
        page.tasks.finish(issued)
        page.orders.given.clear()
        page.tasks.run(bench.desk)

        assert ("Shown", "Sam") == (
            (last := bench.ledger.questions.history(issued.reference)[-1]).kind,
            last.actor,
        )
        assert [("outcomes changed",)] == page.orders.given


@pytest.mark.parametrize(
    "entry",
    [entry_in(State.ISSUED_INCOMPLETE), replace(ISSUED, recorded=False)],
    ids=["details pending", "not written down"],
)
def test_a_card_without_its_details_or_its_record_is_not_shown_yet(page: IssuePage, entry: Entry) -> None:
    page.at(entry)

    assert not page.tasks.started


def test_a_card_is_on_record_as_shown_once(page: IssuePage) -> None:
    page.at(ISSUED).presenter.entry_changed(ISSUED)

    assert not page.tasks.started


def test_a_card_that_comes_while_another_page_is_open_is_on_record_as_shown_when_it_is_seen(
    page: IssuePage,
) -> None:
    page.issue()
    page.presenter.page_left()
    page.tasks.finish(ISSUED)
    assert not page.tasks.started

    page.presenter.page_opened()

    assert 1 == len(page.tasks.started)


def test_a_card_that_was_issued_earlier_can_be_shown(page: IssuePage) -> None:
    page.presenter.card_wanted(ISSUED)

    assert "Card issued" == page.a(ResultScreen).headline


def test_a_card_that_is_shown_again_says_again_that_tonight_is_too_early(page: IssuePage) -> None:
    page.presenter.card_wanted(ISSUED)
    page.tasks.finish(None)  # it is on record as shown

    page.tasks.finish(replace(ISSUED, issued=replace(NUMBERED, valid_from=NUMBERED.expires)))

    assert ("Valid from", "22 November 2027") in page.a(ResultScreen).lines


def test_what_was_asked_about_a_card_does_not_bring_it_back(page: IssuePage) -> None:
    page.presenter.card_wanted(ISSUED)
    page.tasks.finish(None)  # it is on record as shown
    page.presenter.entry_changed(replace(ISSUED, reversed_by="TDPTILLREVERSAL"))

    page.tasks.finish(replace(ISSUED, issued=replace(NUMBERED, valid_from=NUMBERED.expires)))

    assert "Card reversed" == page.a(ResultScreen).headline


def test_a_card_on_its_way_is_not_disturbed_by_one_that_was_issued_earlier(page: IssuePage) -> None:
    page.issue()

    page.presenter.card_wanted(ISSUED)

    assert page.form.busy


def test_where_that_cannot_be_written_down_the_card_stays_on_the_screen(page: IssuePage) -> None:
    page.issue()
    page.tasks.finish(ISSUED)

    page.tasks.fail(RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the disk is full"))

    assert "Card issued" == page.a(ResultScreen).headline


@pytest.mark.parametrize(
    ("text", "minor"), [("25.50", 2550), (" 7 ", 700), ("1234.56", 123456), ("£1,234.56", 123456)]
)
def test_a_copied_amount_that_reads_one_way_is_taken(page: IssuePage, text: str, minor: int) -> None:
    page.presenter.form.amount_pasted(text)

    assert page.form.amount == wording.money(Money(minor, "GBP"))


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12,50", 1250),
        ("12.50", 1250),
        ("1234,5", 123450),
        ("\u0662\u0665", 2500),
        ("\u0662\u0665\u066b\u0665", 2550),
    ],
)
def test_a_copied_amount_is_read_as_it_is_written_where_the_till_stands(
    page: IssuePage, text: str, minor: int
) -> None:
    english = Language.current
    speak(replace(english, point=","))
    try:
        page.presenter.form.amount_pasted(text)
    finally:
        speak(english)
        page.presenter.language_changed()

    assert page.form.amount == wording.money(Money(minor, "GBP"))


@pytest.mark.parametrize("text", ["12,50", "1.234,56", "1,234", "€20", "<b>20</b>", "", "0", "x" * 1000])
def test_a_copied_amount_that_would_have_to_be_guessed_leaves_everything_as_it_was(
    page: IssuePage, text: str
) -> None:
    page.filled()

    page.presenter.form.amount_pasted(text)

    assert ("£20.00", "Waited too long") == (page.form.amount, page.form.summary_reason)
    assert page.form.notice.startswith("The amount is as it was.")
    assert Tone.WARN is page.form.notice_tone
