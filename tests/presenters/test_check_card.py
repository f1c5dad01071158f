from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.doubles.desk import bench_in
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from toggle_desk.domain.card import Card, Secret
from toggle_desk.domain.errors import Code, NotAccepted, NotIssued
from toggle_desk.presenters.check_card import CheckCardPresenter, CheckCardScreen
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

NUMBER = "6335860000000012345"
CARD = Card(
    Secret(NUMBER),
    balance=1500,
    product_name="In-store Gift",
    expires=datetime(2027, 11, 22, tzinfo=UTC),
    tender=-500,
    discount=1000,
)


class CheckPage:
    def __init__(self) -> None:
        self.view = RecordingView[CheckCardScreen]()
        self.tasks = HeldTasks()
        self.presenter = CheckCardPresenter(self.view, self.tasks)
        self.presenter.opened()

    def asked(self, number: str = NUMBER) -> "CheckPage":
        self.presenter.number_edited(number)
        self.presenter.check_clicked()
        return self


@pytest.fixture
def page() -> CheckPage:
    return CheckPage()


def test_the_balance_is_told_in_the_tills_currency(page: CheckPage) -> None:
    page.presenter.context_changed(Context(currency="EUR"))
    page.asked().tasks.finish(CARD)

    shown = page.view.screen
    assert ("€15.00", "", Tone.PLAIN, False) == (shown.balance, shown.notice, shown.notice_tone, shown.busy)
    assert (
        ("Card", "•••• 2345"),
        ("Product", "In-store Gift"),
        ("Valid until", "22 November 2027"),
        ("Paid for", "€5.00"),
        ("Free of charge", "€10.00"),
    ) == shown.lines


@pytest.mark.parametrize(("card", "balance"), [(Card(None, balance=0), "£0.00"), (Card(None), "")])
def test_an_empty_card_and_an_untold_balance_are_told_apart(
    page: CheckPage, card: Card, balance: str
) -> None:
    page.asked().tasks.finish(card)

    assert (balance, ()) == (page.view.screen.balance, page.view.screen.lines)


def test_a_double_click_asks_once_and_an_empty_field_never(page: CheckPage) -> None:
    page.asked("  ")
    assert ([], False) == (page.tasks.started, page.view.screen.can_check)

    page.asked().presenter.check_clicked()

    assert (1, True, "Asking Toggle…") == (
        len(page.tasks.started),
        page.view.screen.busy,
        page.view.screen.button,
    )


def test_the_answer_about_one_number_is_never_shown_beside_another(page: CheckPage) -> None:
    page.asked().presenter.number_edited("63358600000000999")
    page.tasks.finish(CARD)

    assert ("", "63358600000000999", True) == (
        page.view.screen.balance,
        page.view.screen.number,
        page.view.screen.can_check,
    )


def test_the_card_of_the_guest_before_is_nobodys_business(page: CheckPage) -> None:
    page.asked().presenter.opened()
    page.tasks.finish(CARD)
    assert ("", "", ()) == (page.view.screen.balance, page.view.screen.number, page.view.screen.lines)

    page.asked().tasks.finish(CARD)
    page.presenter.opened()

    assert "" == page.view.screen.balance


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (NotIssued(Code.NO_CONNECTION), "No connection. The balance is not known."),
        (NotAccepted(Code.CARD_UNKNOWN), "Toggle knows no card with this number."),
        (NotAccepted(Code.CARD_NUMBER_MALFORMED), "Nothing was asked. That is not a card number."),
        (RuntimeError(), "Something unexpected happened. The balance is not known."),
    ],
    ids=["no line", "unknown", "malformed", "unexpected"],
)
def test_why_there_is_no_balance_is_said(page: CheckPage, problem: Exception, said: str) -> None:
    page.asked().tasks.fail(problem)

    assert (said, Tone.BAD, False) == (
        page.view.screen.notice,
        page.view.screen.notice_tone,
        page.view.screen.busy,
    )


def test_the_real_question_reaches_toggle(page: CheckPage, tmp_path: Path) -> None:
    with bench_in(tmp_path) as bench:
        page.asked("6301 1900 0000 0000 000").tasks.run(bench.desk)

    assert "Toggle knows no card with this number." == page.view.screen.notice


def test_a_scanned_card_is_asked_about_at_once(page: CheckPage) -> None:
    page.presenter.number_scanned(NUMBER)

    assert (NUMBER, True) == (page.view.screen.number, page.view.screen.busy)


def test_something_else_that_was_scanned_is_neither_shown_nor_asked_about(page: CheckPage) -> None:
    page.presenter.something_else_scanned()

    assert ("", False) == (page.view.screen.number, page.view.screen.busy)
    assert (
        "Nothing was asked. That was not one of Toggle's cards, and nothing about it was kept."
    ) == page.view.screen.notice


@pytest.mark.parametrize(
    ("number", "hinted"),
    [
        ("6301190000000000000", True),
        ("6301 1900 0000 0000 000", True),
        ("630119000000000000", False),
        ("AB-1234", False),
    ],
)
def test_a_slip_in_a_number_is_hinted_at_and_never_refused(
    page: CheckPage, number: str, hinted: bool
) -> None:
    page.presenter.number_edited(number)

    assert ("does not fit" in page.view.screen.hint) == hinted
    assert page.view.screen.can_check
