"""The form of the issue page: an amount, a reason, a way to hand the card over, Issue."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import PAT, STAFFED, YORK, bench_in
from tests.presenters.entries import entry_in
from tests.presenters.issue_page import ANY_AMOUNT, CONTEXT, FIXED, ISSUED, NO_FILTER, IssuePage
from toggle_desk.domain.catalogue import Reason
from toggle_desk.domain.errors import Code, NotAllowed, NotIssued
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.remainder import Bound, Remainder
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters.issue.form import FRAME
from toggle_desk.presenters.issue.screen import ResultScreen
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

# -- the form ----------


def test_three_taps_make_a_card_ready(page: IssuePage) -> None:
    assert not page.form.can_issue

    page.filled()

    assert ("£20.00", True, True, "Issue £20.00 card") == (
        page.form.amount,
        page.form.amount_set,
        page.form.can_issue,
        page.form.issue_label,
    )
    assert ["£5", "£10", "£20"] == [tile.label for tile in page.form.tiles]
    assert [False, False, True] == [tile.selected for tile in page.form.tiles]
    assert [2000] == [tile.minor for tile in page.form.tiles if tile.selected]
    assert ("In-store Gift, The Anchor, Leeds", "Waited too long") == (
        page.form.summary_product,
        page.form.summary_reason,
    )


def test_an_amount_well_over_the_usual_is_noticed_and_stands_in_nobodys_way(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, usual=Usual(middle=500, nearly_all=1000)))

    page.presenter.form.tile_tapped("1000:")
    assert "" == page.form.unusual

    page.filled()
    assert ("Well over your usual £5.00. Is the amount right?", True, "") == (
        page.form.unusual,
        page.form.can_issue,
        page.form.notice,
    )


@pytest.mark.parametrize(
    ("keys", "amount"),
    [
        ("2", "£0.02"),
        ("2 0", "£0.20"),
        ("2 0 00", "£20.00"),
        ("0 00 5", "£0.05"),
        ("1 2 3 back", "£0.12"),
        ("1 back back", "£0.00"),
        ("1 2 3 clear", "£0.00"),
        ("1 2 3 4 5 6 7", "£12,345.67"),
        ("1 2 3 4 5 6 7 8", "£12,345.67"),
        ("1 2 3 4 5 6 00", "£1,234.56"),
    ],
)
def test_the_pad_fills_from_the_right(page: IssuePage, keys: str, amount: str) -> None:
    page.press(*keys.split())

    assert amount == page.form.amount


def test_an_amount_outside_the_rules_is_told_while_it_is_typed(page: IssuePage) -> None:
    page.press("9", "9")

    assert ("£0.99 is below the smallest amount, £1.00.", Tone.WARN) == (
        page.form.notice,
        page.form.notice_tone,
    )


def test_a_product_with_fixed_amounts_has_no_pad(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, offer=FIXED))
    page.press("5")
    assert (False, "£0.00") == (page.form.pad_enabled, page.form.amount)

    page.presenter.form.tile_tapped("4500:16531")

    assert ("£45.00", [True], "") == (
        page.form.amount,
        [tile.selected for tile in page.form.tiles],
        page.form.notice,
    )


def test_the_pad_starts_anew_after_an_option(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, offer=replace(FIXED, custom=ANY_AMOUNT)))
    page.presenter.form.tile_tapped("4500:16531")

    page.press("7")

    assert "£0.07" == page.form.amount


WITH_SUGGESTION = (Reason("waited", "Waited", Money(1500, "GBP")), Reason("food", "Food", Money(2500, "GBP")))


def test_a_reason_suggests_its_amount_only_where_none_was_chosen(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, reasons=WITH_SUGGESTION))
    page.presenter.form.reason_tapped("waited")
    assert "£15.00" == page.form.amount

    page.presenter.form.reason_tapped("food")

    assert ("£15.00", [False, True]) == (page.form.amount, [one.selected for one in page.form.reasons])


def test_an_amount_that_the_product_does_not_allow_is_not_suggested(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, reasons=WITH_SUGGESTION, offer=FIXED))

    page.presenter.form.reason_tapped("waited")

    assert "£0.00" == page.form.amount


def test_before_there_is_a_product_no_amount_is_suggested(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, reasons=WITH_SUGGESTION, offer=None))

    page.presenter.form.reason_tapped("waited")

    assert ((), "£0.00", "The Anchor, Leeds") == (
        page.form.tiles,
        page.form.amount,
        page.form.summary_product,
    )


def test_a_suggested_option_stays_when_limits_are_counted_anew(page: IssuePage) -> None:
    context = replace(CONTEXT, reasons=(Reason("tea", "Tea", Money(4500, "GBP")),), offer=FIXED)
    page.presenter.context_changed(context)
    page.presenter.form.reason_tapped("tea")

    page.presenter.context_changed(replace(context, left_today=Remainder(Bound.DAY, 1, 2)))

    assert ("£45.00", [True]) == (page.form.amount, [tile.selected for tile in page.form.tiles])


def test_a_reason_that_is_gone_is_ignored(page: IssuePage) -> None:
    page.presenter.form.reason_tapped("bored")

    assert not any(one.selected for one in page.form.reasons)


def test_table_and_note_are_kept_and_shown(page: IssuePage) -> None:
    page.filled()
    page.presenter.form.table_edited(" 12 ")
    page.presenter.form.note_edited("Steak twice")

    assert (" 12 ", "Steak twice", "Waited too long, table 12") == (
        page.form.table,
        page.form.note,
        page.form.summary_reason,
    )


def test_a_card_by_email_waits_for_an_address(page: IssuePage) -> None:
    page.filled()
    page.presenter.form.handover_tapped("email")
    assert (True, False, [False, True]) == (
        page.form.email_visible,
        page.form.can_issue,
        [one.selected for one in page.form.handovers],
    )

    page.presenter.form.email_edited("guest@example.org")

    assert (True, "Toggle emails the card to the guest.") == (page.form.can_issue, page.form.handover_hint)


def test_a_way_to_hand_over_that_is_off_cannot_be_chosen(page: IssuePage) -> None:
    page.presenter.form.handover_tapped("print")

    assert [True, False] == [one.selected for one in page.form.handovers]


def test_the_way_of_last_time_does_not_undo_a_tap(page: IssuePage) -> None:
    page.presenter.form.handover_tapped("email")

    page.presenter.context_changed(replace(CONTEXT, handover=Handover.SHOW))

    assert [False, True] == [one.selected for one in page.form.handovers]


def test_what_is_left_today_is_shown(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, left_today=Remainder(Bound.DAY, 8000, 10000)))

    assert "Left today: £80 of £100" == page.form.left_today


def test_what_stands_in_the_way_of_everything_is_said(page: IssuePage) -> None:
    page.filled()

    page.presenter.context_changed(replace(CONTEXT, problem="No connection."))

    assert (False, "No connection.", Tone.WARN) == (
        page.form.can_issue,
        page.form.notice,
        page.form.notice_tone,
    )


# -- the draft ----------


def test_the_draft_survives_locking_and_another_person(page: IssuePage) -> None:
    page.filled()
    page.presenter.form.table_edited("12")

    page.presenter.context_changed(replace(CONTEXT, operator=None))
    assert not page.form.can_issue
    page.presenter.context_changed(replace(CONTEXT, operator=PAT))

    assert ("£20.00", "12", True) == (page.form.amount, page.form.table, page.form.can_issue)


def refused(page: IssuePage) -> IssuePage:
    page.issue()
    page.tasks.fail(NotAllowed(Code.OVER_STAFF_CARD, amount="20.00", limit="10.00", name="Sam"))
    return page


@pytest.mark.parametrize(
    "context", [replace(CONTEXT, operator=None), replace(CONTEXT, site=YORK), replace(CONTEXT, offer=FIXED)]
)
def test_why_a_card_was_refused_goes_with_whoever_read_it(page: IssuePage, context: Context) -> None:
    assert "Sam may give up to £10.00" in refused(page).form.notice

    page.presenter.context_changed(context)

    assert "" == page.form.notice


def test_why_a_card_was_refused_while_the_till_was_locked_is_told_to_whoever_comes(page: IssuePage) -> None:
    page.issue()
    page.presenter.context_changed(replace(CONTEXT, operator=None))
    page.tasks.fail(NotIssued(Code.NO_CONNECTION))

    page.presenter.context_changed(replace(CONTEXT, operator=PAT))

    assert "Nothing was issued." in page.form.notice


def test_an_amount_that_another_product_does_not_have_is_dropped(page: IssuePage) -> None:
    page.filled()

    page.presenter.context_changed(replace(CONTEXT, offer=FIXED))

    assert ("£0.00", "Waited too long") == (page.form.amount, page.form.summary_reason)


def test_a_way_to_hand_over_that_another_till_does_not_have_is_changed(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, handovers=(Handover.EMAIL,)))

    assert page.form.email_visible


# -- issuing ----------


def test_what_is_issued_is_what_was_chosen(tmp_path: Path) -> None:
    page = IssuePage()
    with bench_in(tmp_path, STAFFED) as bench:
        page.filled()
        page.presenter.form.table_edited(" 12 ")
        page.presenter.form.issue_clicked()
        page.tasks.run(bench.desk)
        ((_, entry),) = bench.desk.records.activity.page(NO_FILTER)

    assert (Money(2000, "GBP"), "waited", "Sam", "12", Handover.SHOW) == (
        entry.decision.value,
        entry.decision.reason_code,
        entry.decision.operator,
        entry.decision.table,
        entry.decision.handover,
    )
    assert "£20.00" == page.a(ResultScreen).amount


def test_a_double_click_issues_once(page: IssuePage) -> None:
    page.issue()
    page.presenter.form.issue_clicked()
    page.presenter.form.tile_tapped("500:")
    page.presenter.form.table_edited("7")

    assert 1 == len(page.tasks.started)
    assert ("£20.00", "", True, False) == (
        page.form.amount,
        page.form.table,
        page.form.busy,
        page.form.can_issue,
    )


def test_the_button_becomes_more_honest_with_time(page: IssuePage) -> None:
    page.issue()
    said = [page.form.issue_label]
    for seconds in (1, 4):
        page.timers.advance(seconds)
        said.append(page.form.issue_label)

    assert ["Working…", "Sending…", "Slower than usual…"] == said
    page.tasks.finish(ISSUED)
    assert 0 == page.timers.running


@pytest.mark.parametrize(
    ("context", "said"),
    [
        (replace(CONTEXT, site=None), "Nothing was issued. Choose a site first."),
        (CONTEXT, "Nothing was issued. Choose an amount and a reason first."),
    ],
    ids=["no site", "nothing chosen"],
)
def test_an_unfinished_form_is_not_sent(page: IssuePage, context: Context, said: str) -> None:
    page.presenter.context_changed(context)

    page.presenter.form.issue_clicked()

    assert (said, Tone.BAD, []) == (page.form.notice, page.form.notice_tone, page.tasks.started)


def test_an_option_is_issued_by_its_number(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, offer=FIXED))
    page.presenter.form.tile_tapped("4500:16531")
    page.presenter.form.reason_tapped("waited")

    page.presenter.form.issue_clicked()
    page.timers.advance(FRAME)

    assert page.form.busy


def test_a_refusal_keeps_the_form_and_its_token(page: IssuePage) -> None:
    page.issue()
    page.tasks.fail(NotAllowed(Code.OVER_STAFF_DAY, amount="20.00", limit="50.00", name="Sam"))

    assert (
        "Nothing was issued. Sam would pass the limit of £50.00 for one day: get a manager."
        == page.form.notice
    )
    assert ("£20.00", Tone.BAD, 1) == (page.form.amount, page.form.notice_tone, page.tokens)


def test_a_mistake_of_the_programs_own_keeps_the_token(page: IssuePage) -> None:
    page.issue()
    page.tasks.fail(RuntimeError())

    assert ("Something unexpected happened." in page.form.notice, Tone.WARN, 1) == (
        True,
        page.form.notice_tone,
        page.tokens,
    )


@pytest.mark.parametrize("state", [State.NOT_SENT, State.REJECTED, State.PREPARED])
def test_after_a_card_that_certainly_is_not_there_the_next_press_is_a_new_decision(
    page: IssuePage, state: State
) -> None:
    page.at(entry_in(state, Code.NO_CONNECTION))

    assert (2, "£20.00", True, Tone.BAD) == (
        page.tokens,
        page.form.amount,
        page.form.can_issue,
        page.form.notice_tone,
    )
    assert [("outcomes changed",)] == page.orders.given


def test_a_refused_card_that_shows_up_after_all_is_told_where_it_was_said_to_be_nothing(
    page: IssuePage,
) -> None:
    refused = entry_in(State.REJECTED, Code.REFUSED, "No.")
    page.at(refused)
    said = page.form.notice
    late = replace(entry_in(State.ISSUED), intent=replace(entry_in(State.ISSUED).intent, late=True))

    page.presenter.entry_changed(refused)
    unchanged = page.form.notice
    page.presenter.entry_changed(late)

    assert said == unchanged == "Nothing was issued. Toggle says: No."
    assert page.form.notice.startswith("Issued: a £20.00 card.")
    assert "Get a manager" in page.form.notice


# -- one text, one amount ----------


@pytest.mark.parametrize(
    ("keys", "amount"),
    [
        ("1 2 point 5", "£12.50"),
        ("1 2 point 5 0", "£12.50"),
        ("1 2 point", "£12.00"),
        ("1 0 0 point", "£100.00"),
        ("1 2 point 00", "£12.00"),
        ("point 5", "£0.50"),
        ("0 point 5", "£0.50"),
        ("1 0 0", "£1.00"),
        ("1 2 point 5 back back", "£0.12"),
        ("1 2 point 5 6 7 back", "£12.56"),
        ("1 2 point 5 clear 7", "£0.07"),
    ],
)
def test_a_decimal_key_is_taken_for_what_it_says(page: IssuePage, keys: str, amount: str) -> None:
    page.press(*keys.split())

    assert amount == page.form.amount


@pytest.mark.parametrize(
    ("currency", "keys", "text"),
    [
        ("GBP", "1 2 point 5 6 7", "12.567"),
        ("GBP", "1 point 2 3 4", "1.234"),
        ("GBP", "1 2 point 5 point 6", "12.5.6"),
        ("JPY", "1 2 point 5", "12.5"),
        ("KWD", "1 2 point 5 6 7 8", "12.5678"),
    ],
)
def test_what_is_no_amount_in_a_currency_is_none_and_is_told_in_words(
    page: IssuePage, currency: str, keys: str, text: str
) -> None:
    page.presenter.context_changed(replace(CONTEXT, currency=currency))
    page.presenter.form.reason_tapped("waited")

    page.press(*keys.split())

    assert (False, False) == (page.form.amount_set, page.form.can_issue)
    assert (
        f"“{text}” is no amount in this currency. Back takes the last key away, Clear begins anew."
        == page.form.notice
    )


def test_the_line_under_the_amount_tells_what_digits_alone_amount_to(page: IssuePage) -> None:
    page.press("1", "0")
    assert "10 is £0.10. For £10.00 go on with 00." == page.form.filling

    page.press("00", "0")
    assert "10000 is £100.00." == page.form.filling

    page.press("point")
    assert "" == page.form.filling

    page.presenter.form.tile_tapped("2000:")
    assert "" == page.form.filling


def test_the_pad_starts_anew_after_an_amount_that_was_not_typed(page: IssuePage) -> None:
    page.presenter.form.tile_tapped("2000:")
    page.press("1", "2", "point", "5")
    assert "£12.50" == page.form.amount

    page.presenter.form.amount_pasted("20.00")
    page.press("7")
    assert "£0.07" == page.form.amount


def test_an_amount_that_a_scanner_typed_is_taken_back_whole(page: IssuePage) -> None:
    page.filled()
    take_back = page.presenter.form.typing_began()
    page.press("0", "0", "1", "2", "5", "0")
    page.presenter.form.note_edited("kept")

    take_back()

    assert ("£20.00", "kept", "") == (page.form.amount, page.form.note, page.form.filling)


def test_nothing_is_taken_back_from_the_next_guests_card(page: IssuePage) -> None:
    page.at(ISSUED)
    take_back = page.presenter.form.typing_began()
    page.presenter.new_clicked()
    page.press("7")

    take_back()

    assert "£0.07" == page.form.amount
