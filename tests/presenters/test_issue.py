"""The issue page: amount, reason, hand-over, Issue; then the result, or an honest "not confirmed yet"."""

import asyncio
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import pytest

from tests.doubles.clock import FakeClock
from tests.doubles.desk import GIFT, LEEDS, MAX, PAT, SAM, STAFFED, a_request, bench_in
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.entries import NUMBERED, entry_in
from toggle_desk.application.ports import Entry, Filter
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import DEFAULT_REASONS, CustomRange, Offer, PriceOption, Reason
from toggle_desk.domain.errors import Code, NotAllowed, NotIssued, RecordsUnusable
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import Kind, State
from toggle_desk.domain.money import Money
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import OWNER, Operator
from toggle_desk.domain.qr import read_code
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters import wording
from toggle_desk.presenters.issue import CHECK_PAUSE, FRAME, GUEST_SECONDS, HOLD_SECONDS, IssuePresenter
from toggle_desk.presenters.issue_draft import Context
from toggle_desk.presenters.issue_screens import (
    FormScreen,
    GuestScreen,
    IssueScreen,
    ResultScreen,
    ReverseScreen,
    UnknownScreen,
)
from toggle_desk.presenters.language import Language, speak
from toggle_desk.presenters.tone import Tone

S = TypeVar("S")
NO_FILTER = Filter()
ANY_AMOUNT = CustomRange(100, 10000, 50)
OFFER = Offer(GIFT, tuple(Money(100 * each, "GBP") for each in (5, 10, 20)), (), ANY_AMOUNT)
FIXED = Offer(GIFT, (), (PriceOption(16531, Money(4500, "GBP")),), None)
CONTEXT = Context(
    site=LEEDS, offer=OFFER, operator=SAM, reasons=DEFAULT_REASONS, handovers=(Handover.SHOW, Handover.EMAIL)
)
ISSUED, UNKNOWN = entry_in(State.ISSUED), entry_in(State.UNKNOWN)


@dataclass
class IssuePage:
    view: RecordingView[IssueScreen] = field(default_factory=RecordingView[IssueScreen])
    tasks: HeldTasks = field(default_factory=HeldTasks)
    timers: ManualTimers = field(default_factory=ManualTimers)
    clock: FakeClock = field(default_factory=FakeClock)
    tokens: int = 0
    told: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.presenter = IssuePresenter(self.view, self.tasks, self.timers, self._token, self.clock.now)
        self.presenter.open_changed = lambda: self.told.append("open changed")
        self.presenter.manager_wanted = lambda: self.told.append("manager wanted")
        self.presenter.context_changed(CONTEXT)

    def _token(self) -> str:
        self.tokens += 1
        return f"form-{self.tokens}"

    def a(self, kind: type[S]) -> S:
        """Give what is shown, which must be of this kind."""
        assert isinstance(self.view.screen, kind)
        return self.view.screen

    @property
    def form(self) -> FormScreen:
        return self.a(FormScreen)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.presenter.pad_pressed(key)

    def filled(self) -> "IssuePage":
        self.presenter.tile_tapped("2000:")
        self.presenter.reason_tapped("waited")
        return self

    def issue(self) -> None:
        self.filled()
        self.presenter.issue_clicked()
        self.timers.advance(FRAME)

    def at(self, entry: Entry) -> "IssuePage":
        """Stand where a press of Issue ended like this."""
        self.issue()
        self.tasks.finish(entry)
        if entry.state is State.ISSUED and entry.recorded:
            self.tasks.finish(None)  # it is on record that somebody saw it
        return self

    def pass_time(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1)
            self.timers.advance(1)


@pytest.fixture
def page() -> IssuePage:
    return IssuePage()


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

    page.presenter.tile_tapped("1000:")
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

    assert ("£0.99 is under the least amount, £1.00.", Tone.WARN) == (
        page.form.notice,
        page.form.notice_tone,
    )


def test_a_product_with_fixed_amounts_has_no_pad(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, offer=FIXED))
    page.press("5")
    assert (False, "£0.00") == (page.form.pad_enabled, page.form.amount)

    page.presenter.tile_tapped("4500:16531")

    assert ("£45.00", [True], "") == (
        page.form.amount,
        [tile.selected for tile in page.form.tiles],
        page.form.notice,
    )


def test_the_pad_starts_anew_after_an_option(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, offer=replace(FIXED, custom=ANY_AMOUNT)))
    page.presenter.tile_tapped("4500:16531")

    page.press("7")

    assert "£0.07" == page.form.amount


WITH_SUGGESTION = (Reason("waited", "Waited", Money(1500, "GBP")), Reason("food", "Food", Money(2500, "GBP")))


def test_a_reason_suggests_its_amount_only_where_none_was_chosen(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, reasons=WITH_SUGGESTION))
    page.presenter.reason_tapped("waited")
    assert "£15.00" == page.form.amount

    page.presenter.reason_tapped("food")

    assert ("£15.00", [False, True]) == (page.form.amount, [one.selected for one in page.form.reasons])


def test_an_amount_that_the_product_does_not_allow_is_not_suggested(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, reasons=WITH_SUGGESTION, offer=FIXED))

    page.presenter.reason_tapped("waited")

    assert "£0.00" == page.form.amount


def test_before_there_is_a_product_no_amount_is_suggested(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, reasons=WITH_SUGGESTION, offer=None))

    page.presenter.reason_tapped("waited")

    assert ((), "£0.00", "The Anchor, Leeds") == (
        page.form.tiles,
        page.form.amount,
        page.form.summary_product,
    )


def test_a_suggested_option_stays_when_limits_are_counted_anew(page: IssuePage) -> None:
    context = replace(CONTEXT, reasons=(Reason("tea", "Tea", Money(4500, "GBP")),), offer=FIXED)
    page.presenter.context_changed(context)
    page.presenter.reason_tapped("tea")

    page.presenter.context_changed(replace(context, left_today=(Money(1, "GBP"), Money(2, "GBP"))))

    assert ("£45.00", [True]) == (page.form.amount, [tile.selected for tile in page.form.tiles])


def test_a_reason_that_is_gone_is_ignored(page: IssuePage) -> None:
    page.presenter.reason_tapped("bored")

    assert not any(one.selected for one in page.form.reasons)


def test_table_and_note_are_kept_and_shown(page: IssuePage) -> None:
    page.filled()
    page.presenter.table_edited(" 12 ")
    page.presenter.note_edited("Steak twice")

    assert (" 12 ", "Steak twice", "Waited too long, table 12") == (
        page.form.table,
        page.form.note,
        page.form.summary_reason,
    )


def test_a_card_by_email_waits_for_an_address(page: IssuePage) -> None:
    page.filled()
    page.presenter.handover_tapped("email")
    assert (True, False, [False, True]) == (
        page.form.email_visible,
        page.form.can_issue,
        [one.selected for one in page.form.handovers],
    )

    page.presenter.email_edited("guest@example.org")

    assert (True, "Toggle emails the card to the guest.") == (page.form.can_issue, page.form.handover_hint)


def test_a_way_to_hand_over_that_is_off_cannot_be_chosen(page: IssuePage) -> None:
    page.presenter.handover_tapped("print")

    assert [True, False] == [one.selected for one in page.form.handovers]


def test_what_is_left_today_is_shown(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, left_today=(Money(8000, "GBP"), Money(10000, "GBP"))))

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
    page.presenter.table_edited("12")

    page.presenter.context_changed(replace(CONTEXT, operator=None))
    assert not page.form.can_issue
    page.presenter.context_changed(replace(CONTEXT, operator=PAT))

    assert ("£20.00", "12", True) == (page.form.amount, page.form.table, page.form.can_issue)


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
        page.presenter.table_edited(" 12 ")
        page.presenter.issue_clicked()
        page.tasks.run(bench.desk)
        ((_, entry),) = bench.desk.activity.page(NO_FILTER)

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
    page.presenter.issue_clicked()
    page.presenter.tile_tapped("500:")
    page.presenter.table_edited("7")

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

    page.presenter.issue_clicked()

    assert (said, Tone.BAD, []) == (page.form.notice, page.form.notice_tone, page.tasks.started)


def test_an_option_is_issued_by_its_number(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, offer=FIXED))
    page.presenter.tile_tapped("4500:16531")
    page.presenter.reason_tapped("waited")

    page.presenter.issue_clicked()
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
    assert ["open changed"] == page.told


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


def test_the_guest_gets_the_alias_where_there_is_one(page: IssuePage) -> None:
    page.at(replace(ISSUED, issued=replace(NUMBERED, alias=Secret("ANCHOR77"), pin=None)))
    assert "ANCH OR77" == page.a(ResultScreen).number_held

    page.presenter.show_clicked()

    assert ("ANCHOR77", "ANCH OR77", "") == (
        read_code(page.a(GuestScreen).code),
        page.a(GuestScreen).number,
        page.a(GuestScreen).pin,
    )


@pytest.mark.parametrize(
    ("entry", "headline", "tone", "can_show", "can_reverse"),
    [
        (replace(ISSUED, reversed_by="TDPTILLBACK"), "Card reversed", Tone.PLAIN, False, False),
        (replace(ISSUED, recorded=False), "Card issued", Tone.WARN, True, True),
        (entry_in(State.ISSUED_INCOMPLETE), "Card created, details pending", Tone.WAIT, True, False),
        (replace(ISSUED, issued=None), "Card issued", Tone.GOOD, False, True),
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

    page.presenter.show_clicked()

    assert "£20.00" == page.a(GuestScreen).amount


def test_the_guests_view_closes_by_itself(page: IssuePage) -> None:
    page.at(ISSUED).presenter.show_clicked()
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
    page.at(replace(ISSUED, issued=issued)).presenter.show_clicked()

    assert page.a(GuestScreen).lines == (
        "Valid from 22 November 2027",
        "Valid until 22 November 2027, expires 03:00 the next day",
        "The Anchor, Leeds",
    )


def test_the_screen_is_turned_back(page: IssuePage) -> None:
    page.at(ISSUED).presenter.show_clicked()
    page.presenter.guest_done_clicked()

    assert isinstance(page.view.screen, ResultScreen)
    page.presenter.guest_done_clicked()
    assert isinstance(page.view.screen, ResultScreen)


def test_a_new_card_begins_afresh_and_keeps_the_hand_over(page: IssuePage) -> None:
    page.presenter.handover_tapped("email")
    page.presenter.email_edited("guest@example.org")
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
        presenter.show_clicked,
        presenter.guest_done_clicked,
        presenter.new_clicked,
        presenter.reverse_clicked,
        presenter.reverse_confirmed,
        presenter.reverse_cancelled,
        presenter.check_again_clicked,
        presenter.manager_clicked,
    ):
        gesture()
    presenter.manager_came(MAX)
    presenter.reverse_reason_edited("x")
    presenter.send_again_clicked("x")
    presenter.abandon_clicked("x")

    assert ("£20.00", [], 1) == (page.form.amount, page.tasks.started, page.tokens)


def test_a_clock_that_goes_off_too_late_changes_nothing() -> None:
    page = IssuePage(timers=ManualTimers(deaf=True))
    page.at(ISSUED).presenter.show_clicked()
    page.presenter.new_clicked()
    page.at(UNKNOWN).presenter.new_clicked()

    page.timers.advance(10)

    assert ("£0.00", False) == (page.form.amount, page.form.busy)


def test_a_card_that_is_to_be_shown_asks_to_be_shown_until_the_guest_has_seen_it(page: IssuePage) -> None:
    page.at(ISSUED)
    assert page.a(ResultScreen).show_next

    page.presenter.show_clicked()
    page.presenter.guest_done_clicked()

    assert not page.a(ResultScreen).show_next


# -- taking it back ----------


@pytest.fixture
def reversing(page: IssuePage) -> IssuePage:
    page.at(ISSUED).presenter.reverse_clicked()
    page.presenter.reverse_reason_edited("wrong amount")
    return page


def reversal(state: State) -> Entry:
    entry = entry_in(state, Code.NO_CONNECTION, kind=Kind.REVERSAL)
    return replace(entry, decision=replace(entry.decision, reverses=ISSUED.reference))


def test_an_earlier_card_is_taken_back_with_a_reason_too(page: IssuePage) -> None:
    page.presenter.reversal_wanted(ISSUED)

    assert not page.a(ReverseScreen).can_confirm


def test_a_card_on_its_way_is_not_disturbed_by_a_reversal(page: IssuePage) -> None:
    page.issue()
    page.presenter.reversal_wanted(ISSUED)

    assert page.form.busy


def test_a_reversal_needs_a_reason(page: IssuePage) -> None:
    page.at(ISSUED).presenter.reverse_clicked()
    assert ("Reverse this £20.00 card?", False) == (
        page.a(ReverseScreen).headline,
        page.a(ReverseScreen).can_confirm,
    )

    page.presenter.reverse_confirmed()
    assert not page.tasks.started
    page.presenter.reverse_reason_edited("wrong amount")

    assert page.a(ReverseScreen).can_confirm


def test_a_card_is_taken_back_once(reversing: IssuePage) -> None:
    reversing.presenter.reverse_confirmed()
    reversing.presenter.reverse_confirmed()
    reversing.presenter.reverse_reason_edited("something else")
    reversing.presenter.reverse_cancelled()

    assert 1 == len(reversing.tasks.started)
    assert (True, "wrong amount") == (reversing.a(ReverseScreen).busy, reversing.a(ReverseScreen).reason)


@pytest.mark.parametrize(
    ("state", "tone", "again"), [(State.UNKNOWN, Tone.WARN, False), (State.REJECTED, Tone.BAD, True)]
)
def test_what_became_of_a_reversal_is_said(
    reversing: IssuePage, state: State, tone: Tone, again: bool
) -> None:
    reversing.presenter.reverse_confirmed()
    reversing.tasks.finish((reversal(state), ISSUED))

    assert (tone, again) == (reversing.a(ReverseScreen).notice_tone, reversing.a(ReverseScreen).can_confirm)


def test_after_a_reversal_the_card_is_shown_as_reversed(reversing: IssuePage) -> None:
    reversing.presenter.reverse_confirmed()
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


def test_a_refused_reversal_says_why(reversing: IssuePage) -> None:
    reversing.presenter.reverse_confirmed()
    reversing.tasks.fail(NotIssued(Code.BALANCE_UNKNOWN))

    shown = reversing.a(ReverseScreen)
    assert ("The card was not reversed." in shown.notice, Tone.BAD, True) == (
        True,
        shown.notice_tone,
        shown.can_confirm,
    )


def test_a_reversal_that_ends_after_the_guest_has_gone_changes_nothing(reversing: IssuePage) -> None:
    reversing.presenter.reverse_confirmed()
    reversing.presenter.new_clicked()
    ended = reversing.tasks.take()
    ended.done((reversal(State.ISSUED), None))
    ended.failed(RuntimeError())

    assert "" == reversing.form.notice


def test_a_reversal_of_the_card_before_does_not_show_on_the_next(reversing: IssuePage) -> None:
    reversing.presenter.reverse_confirmed()
    first = reversing.tasks.take()
    reversing.presenter.new_clicked()
    other = replace(ISSUED, intent=replace(ISSUED.intent, reference="TDPTILLOTHER"))
    reversing.at(other).presenter.reverse_clicked()

    first.done((reversal(State.ISSUED), None))

    assert "" == reversing.a(ReverseScreen).notice


def test_the_real_reversal_empties_the_card(tmp_path: Path) -> None:
    page = IssuePage()
    with bench_in(tmp_path, STAFFED) as bench:
        page.issue()
        page.tasks.run(bench.desk)
        page.presenter.reverse_clicked()
        page.presenter.reverse_reason_edited("wrong amount")
        page.presenter.reverse_confirmed()
        page.tasks.run(bench.desk)

    assert "Reversed: the £20.00 card is empty now." == page.a(ResultScreen).notice


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
        (entry_in(State.DUPLICATE), "Nobody asks any more: look in Toggle's dashboard."),
    ],
    ids=["long", "never"],
)
def test_a_long_wait_and_the_end_of_waiting_are_told(page: IssuePage, entry: Entry, line: str) -> None:
    page.at(entry)

    assert page.a(UnknownScreen).check_line.endswith(line)


def test_toggle_is_asked_once_in_a_few_seconds(page: IssuePage) -> None:
    page.at(UNKNOWN).presenter.check_again_clicked()
    page.presenter.check_again_clicked()
    assert (1, False, "Checking now.") == (
        len(page.tasks.started),
        page.a(UnknownScreen).can_check,
        page.a(UnknownScreen).check_line,
    )

    page.tasks.finish(UNKNOWN)
    page.presenter.check_again_clicked()
    assert ([], False) == (page.tasks.started, page.a(UnknownScreen).can_check)
    page.pass_time(int(CHECK_PAUSE))

    assert page.a(UnknownScreen).can_check
    page.presenter.check_again_clicked()
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
    page.at(UNKNOWN).presenter.check_again_clicked()
    page.tasks.fail(RuntimeError())

    assert "Something unexpected happened." in page.a(UnknownScreen).message


def test_a_check_that_ends_after_the_guest_has_gone_changes_nothing(page: IssuePage) -> None:
    page.at(UNKNOWN).presenter.check_again_clicked()
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
    page.at(SETTLED).presenter.manager_clicked()
    return page


@pytest.mark.parametrize("who", [MAX, OWNER], ids=["manager", "owner without a PIN"])
def test_whoever_may_decide_sees_what_and_at_what_risk(page: IssuePage, who: Operator) -> None:
    shown = decided_by(page, who).a(UnknownScreen)

    assert (True, True, True) == (shown.manager_open, shown.can_send_again, shown.can_abandon)
    assert any("there may be two £20.00 cards" in line for line in shown.manager_lines)
    page.presenter.manager_clicked()
    assert not page.a(UnknownScreen).manager_open


def test_staff_have_to_get_a_manager(page: IssuePage) -> None:
    shown = decided_by(page, SAM).a(UnknownScreen)
    assert (False, ["open changed", "manager wanted"]) == (shown.manager_open, page.told)

    page.presenter.manager_came(MAX)

    assert page.a(UnknownScreen).can_send_again


def test_with_nobody_signed_in_nobody_decides(page: IssuePage) -> None:
    page.at(SETTLED).presenter.context_changed(replace(CONTEXT, operator=None))

    page.presenter.manager_clicked()

    assert not page.a(UnknownScreen).manager_open


def test_when_somebody_else_signs_in_the_managers_leave_is_over(page: IssuePage) -> None:
    decided_by(page, SAM).presenter.manager_came(MAX)
    page.presenter.context_changed(replace(CONTEXT, operator=None))
    page.presenter.context_changed(replace(CONTEXT, operator=PAT))

    assert not page.a(UnknownScreen).manager_open
    page.presenter.send_again_clicked("x")
    assert not page.tasks.started


def test_when_the_page_is_left_the_managers_leave_is_over(page: IssuePage) -> None:
    decided_by(page, SAM).presenter.manager_came(MAX)
    page.presenter.page_left()

    assert not page.a(UnknownScreen).manager_open
    page.presenter.abandon_clicked("x")
    assert not page.tasks.started


def test_counting_limits_anew_does_not_send_the_manager_away(page: IssuePage) -> None:
    decided_by(page, SAM).presenter.manager_came(MAX)

    page.presenter.context_changed(replace(CONTEXT, left_today=(Money(1, "GBP"), Money(2, "GBP"))))

    assert page.a(UnknownScreen).manager_open


def test_what_is_still_asked_about_may_only_be_closed(page: IssuePage) -> None:
    page.presenter.context_changed(replace(CONTEXT, operator=MAX))
    page.at(UNKNOWN).presenter.manager_clicked()

    shown = page.a(UnknownScreen)
    assert (False, True) == (shown.can_send_again, shown.can_abandon)
    assert any("no £20.00 card is handed over" in line for line in shown.manager_lines)


def test_a_manager_decides_once(page: IssuePage) -> None:
    decided_by(page, MAX).presenter.send_again_clicked("guest is waiting")
    page.presenter.send_again_clicked("guest is waiting")
    page.presenter.abandon_clicked("guest has left")
    assert (1, False) == (len(page.tasks.started), page.a(UnknownScreen).can_abandon)

    page.tasks.finish(ISSUED)

    assert "Card issued" == page.a(ResultScreen).headline


def test_a_refused_decision_is_told(page: IssuePage) -> None:
    decided_by(page, MAX).presenter.abandon_clicked("")
    page.tasks.fail(NotAllowed(Code.ROLE_TOO_LOW, name="Max"))

    shown = page.a(UnknownScreen)
    assert ("Max may not decide this" in shown.message, True) == (True, shown.can_abandon)


def test_a_decision_that_ends_while_the_next_card_is_on_its_way_does_not_disturb_it(page: IssuePage) -> None:
    decided_by(page, MAX).presenter.send_again_clicked("guest is waiting")
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
        page.presenter.check_again_clicked()
        page.tasks.run(bench.desk)
        page.presenter.manager_clicked()
        page.presenter.manager_came(MAX)
        page.presenter.abandon_clicked("guest has left")
        page.tasks.run(bench.desk)
        ((_, entry),) = bench.desk.activity.page(NO_FILTER)
        history = bench.ledger.history(entry.reference)

    assert "Closed without a card" == page.a(UnknownScreen).headline
    assert ("Abandon", "Max") == (history[-1].kind, history[-1].actor)


# -- what was shown is on record (reliability 3.4, row 32) ----------


def test_a_card_on_the_screen_is_on_record_as_shown(page: IssuePage, tmp_path: Path) -> None:
    with bench_in(tmp_path) as bench:
        page.issue()
        issued = asyncio.run(bench.desk.issue_card(a_request()))
        page.tasks.finish(issued)
        page.told.clear()
        page.tasks.run(bench.desk)

        assert ("Shown", "Sam") == (
            (last := bench.ledger.history(issued.reference)[-1]).kind,
            last.actor,
        )
        assert ["open changed"] == page.told


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


def test_a_card_that_was_issued_earlier_can_be_shown(page: IssuePage) -> None:
    page.presenter.card_wanted(ISSUED)

    assert "Card issued" == page.a(ResultScreen).headline


def test_a_card_on_its_way_is_not_disturbed_by_one_that_was_issued_earlier(page: IssuePage) -> None:
    page.issue()

    page.presenter.card_wanted(ISSUED)

    assert page.form.busy


def test_where_that_cannot_be_written_down_the_card_stays_on_the_screen(page: IssuePage) -> None:
    page.issue()
    page.tasks.finish(ISSUED)

    page.tasks.fail(RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the disk is full"))

    assert "Card issued" == page.a(ResultScreen).headline


@pytest.mark.parametrize(("text", "minor"), [("25.50", 2550), (" 7 ", 700), ("1234.56", 123456)])
def test_a_copied_amount_that_reads_one_way_is_taken(page: IssuePage, text: str, minor: int) -> None:
    page.presenter.amount_pasted(text)

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
        page.presenter.amount_pasted(text)
    finally:
        speak(english)
        page.presenter.language_changed()

    assert page.form.amount == wording.money(Money(minor, "GBP"))


@pytest.mark.parametrize("text", ["12,50", "1.234,56", "1,234", "£20", "<b>20</b>", "", "0", "x" * 1000])
def test_a_copied_amount_that_would_have_to_be_guessed_leaves_everything_as_it_was(
    page: IssuePage, text: str
) -> None:
    page.filled()

    page.presenter.amount_pasted(text)

    assert (page.form.amount, page.form.summary_reason) == ("£20.00", "Waited too long")
    assert page.form.notice.startswith("The amount is as it was.")
    assert page.form.notice_tone is Tone.WARN
