"""Set-up, the day's report and signing in."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, SAM, STAFFED, bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from tests.presenters.entries import entry_in
from toggle_desk.application.activity import DayReport, Line
from toggle_desk.application.settings import Settings
from toggle_desk.domain.catalogue import NO_SITE, Reason
from toggle_desk.domain.errors import Code, NotAccepted, NotAllowed
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.presenters.reports import ReportLine, ReportsPresenter, ReportsScreen, screen_for
from toggle_desk.presenters.setup.presenter import SetupPresenter, SetupScreen
from toggle_desk.presenters.sign_in import SignInPresenter, SignInScreen
from toggle_desk.presenters.tone import Tone

LOCKED = datetime(2026, 11, 22, 19, 31, tzinfo=UTC)
LOCKED_OUT = NotAllowed(Code.PIN_LOCKED, name="Sam", until=LOCKED.isoformat())

# -- set-up ----------


class SetupPage:
    def __init__(self) -> None:
        self.view = RecordingView[SetupScreen]()
        self.tasks = HeldTasks()
        self.orders = RecordingOrders()
        self.presenter = SetupPresenter(self.view, self.tasks, self.orders)

    @property
    def groups(self) -> dict[str, dict[str, str]]:
        return {title: dict(rows) for title, rows in self.view.screen.groups}


@pytest.fixture
def setup() -> SetupPage:
    return SetupPage()


def test_everything_that_is_set_up_is_shown(setup: SetupPage) -> None:
    settings = replace(
        STAFFED,
        sites=(*STAFFED.sites, NO_SITE),
        reasons=(Reason("waited", "Waited", Money(1500, "GBP")), Reason("food", "Food")),
        limits=Limits(card_maximum=10000),
    )
    setup.presenter.opened()
    setup.tasks.finish(settings)

    assert ("662", "GBP", "26", "Yes") == tuple(
        setup.groups["Connection"][name] for name in ("Account", "Currency", "Merchant", "Fulfilled at once")
    )
    assert "No reference" == setup.groups["Sites"]["No site reference"]
    assert {"Waited": "£15.00", "Food": ""} == setup.groups["Reasons"]
    assert "Staff" == setup.groups["People"]["Sam"]
    assert {"One card": "£100.00", "The day begins at": "04:00"} == setup.groups["Limits"]


def test_what_is_not_set_up_is_left_out(setup: SetupPage) -> None:
    connection = replace(Settings().connection, merchant_id=None, auto_fulfil=False)
    setup.presenter.opened()
    setup.tasks.finish(Settings(connection=connection))

    assert ["Connection", "Reasons"] == list(setup.groups)
    assert "Account" not in setup.groups["Connection"]
    assert ("Left out", "No, in Toggle's dashboard") == (
        setup.groups["Connection"]["Merchant"],
        setup.groups["Connection"]["Fulfilled at once"],
    )


def test_a_provisioning_file_is_applied_once_and_everybody_hears_of_it(setup: SetupPage) -> None:
    setup.presenter.provision_chosen("good")
    setup.presenter.provision_chosen("good")
    assert (1, True) == (len(setup.tasks.started), setup.view.screen.busy)
    setup.tasks.finish(STAFFED)

    shown = setup.view.screen
    assert (Tone.GOOD, False, [("set-up changed",)]) == (shown.notice_tone, shown.busy, setup.orders.given)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            NotAccepted(Code.SETTINGS_REFUSED, where="sites[0].name", problem="is missing"),
            "sites[0].name: is missing",
        ),
        (RuntimeError(), "Something unexpected happened."),
    ],
    ids=["refused", "unexpected"],
)
def test_a_file_that_was_not_applied_says_why(setup: SetupPage, problem: Exception, said: str) -> None:
    setup.presenter.provision_chosen("bad")
    setup.tasks.fail(problem)

    assert said in setup.view.screen.notice
    assert (Tone.BAD, False) == (setup.view.screen.notice_tone, setup.view.screen.busy)


def test_the_real_provisioning_changes_the_settings(setup: SetupPage, tmp_path: Path) -> None:
    with bench_in(tmp_path) as bench:
        setup.presenter.provision_chosen("good")
        setup.presenter.opened()
        setup.tasks.run(bench.desk)

        assert STAFFED == bench.store.settings
    assert "People" in setup.groups


# -- the day ----------


def test_the_day_is_told_in_money_and_cards() -> None:
    one, two = Line("Waited", 1, 2000), Line("", 2, 3000)
    report = DayReport("GBP", two, Line("", 1, 500), Line("", 0, 0), (one,), (), (), ())

    shown = screen_for(report)

    assert (
        ReportLine("Given", "2 cards", "£30.00"),
        ReportLine("Reversed", "1 card", "£5.00"),
        ReportLine("Not confirmed yet", "0 cards", "£0.00"),
    ) == shown.totals
    assert (("By reason", (ReportLine("Waited", "1 card", "£20.00", 2 / 3),)),) == shown.tables
    assert "" == shown.empty


def test_the_day_ends_with_what_somebody_has_to_settle_or_sign_for() -> None:
    none = Line("", 0, 0)
    signed = replace(entry_in(State.UNKNOWN), signed_by="Max")
    report = DayReport("GBP", none, none, none, (), (), (), (entry_in(State.MISMATCH), signed))

    shown = screen_for(report)

    ((title, rows),) = shown.tables
    assert ("Before you close", ["£20.00", "£20.00"]) == (title, [row.value for row in rows])
    assert ["Sam, Ref …0001", "Sam, Ref …0001, signed by Max"] == [row.detail for row in rows]
    assert ["Manager needed", "Not confirmed yet"] == [row.label.partition(", ")[2] for row in rows]
    assert "" == shown.empty


def test_an_empty_day_says_so(tmp_path: Path) -> None:
    view, tasks = RecordingView[ReportsScreen](), HeldTasks()
    presenter = ReportsPresenter(view, tasks)
    with bench_in(tmp_path) as bench:
        presenter.opened()
        tasks.run(bench.desk)

    assert view.screen.empty.startswith("What this till gives today")


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (NotAccepted(Code.REASON_MISSING), "Nothing was done. Say why first."),
        (RuntimeError(), "Something unexpected"),
    ],
    ids=["known", "unexpected"],
)
def test_a_day_that_cannot_be_added_up_says_why(problem: Exception, said: str) -> None:
    view, tasks = RecordingView[ReportsScreen](), HeldTasks()
    ReportsPresenter(view, tasks).opened()

    tasks.fail(problem)

    assert (True, ()) == (view.screen.empty.startswith(said), view.screen.totals)


# -- signing in ----------

KIM = Operator("Kim", Role.STAFF)


class SignInPage:
    def __init__(self) -> None:
        self.view = RecordingView[SignInScreen]()
        self.tasks = HeldTasks()
        self.orders = RecordingOrders()
        self.presenter = SignInPresenter(self.view, self.tasks, self.orders)
        self.presenter.people_changed((SAM, MAX))
        self.left = 0

    def leave(self) -> None:
        self.left += 1

    def typed(self, pin: str, name: str = "Sam") -> "SignInPage":
        self.presenter.person_tapped(name)
        self.tasks.drop()  # the question whether there is a PIN at all
        return self.keyed(pin)

    def keyed(self, pin: str) -> "SignInPage":
        for key in pin:
            self.presenter.pin_pressed(key)
        return self

    def newcomer(self) -> "SignInPage":
        """Tap an operator who has no PIN yet, with one manager who has."""
        self.presenter.people_changed((SAM, KIM, MAX))
        self.presenter.person_tapped("Kim")
        self.tasks.finish((MAX,))
        return self

    @property
    def signed_in(self) -> list[object]:
        return [given[1] for given in self.orders.given if given[0] == "signed in"]


@pytest.fixture
def page() -> SignInPage:
    return SignInPage()


def test_a_name_is_tapped_first(page: SignInPage) -> None:
    page.presenter.pin_pressed("4")
    assert ((("Sam", "Staff", False), ("Max", "Manager", False)), False, "Tap your name.") == (
        page.view.screen.people,
        page.view.screen.pad_visible,
        page.view.screen.prompt,
    )

    page.presenter.person_tapped("Sam")

    assert (True, "PIN of Sam", "○○○○○○") == (
        page.view.screen.pad_visible,
        page.view.screen.prompt,
        page.view.screen.dots,
    )


def test_the_pad_shows_dots_only(page: SignInPage) -> None:
    page.typed("482")
    assert "●●●○○○" == page.view.screen.dots
    for key, dots in (("back", "●●○○○○"), ("00", "●●○○○○"), ("x", "●●○○○○"), ("clear", "○○○○○○")):
        page.presenter.pin_pressed(key)
        assert dots == page.view.screen.dots


def test_the_sixth_digit_signs_in_once(page: SignInPage) -> None:
    page.typed("4829137")
    page.presenter.person_tapped("Max")
    assert (1, True, "Checking…", "PIN of Sam") == (
        len(page.tasks.started),
        page.view.screen.busy,
        page.view.screen.notice,
        page.view.screen.prompt,
    )

    page.tasks.finish(SAM)

    assert ([SAM], False) == (page.signed_in, page.view.screen.pad_visible)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            NotAllowed(Code.PIN_WRONG, name="Sam"),
            "That is not the PIN of Sam. Forgotten? A manager gives a new one in Set-up, under People.",
        ),
        (
            NotAllowed(Code.PIN_WRONG, name="Max"),
            "That is not the PIN of Max. Forgotten? Nobody else here may change it:",
        ),
        (
            NotAllowed(Code.TILL_LOCKED, name="", until=LOCKED.isoformat()),
            f"Too many wrong PINs and badges on this till: wait until {LOCKED.astimezone():%H:%M}.",
        ),
        (NotAllowed(Code.BADGE_UNKNOWN, name=""), "That badge belongs to nobody on this till."),
        (
            NotAllowed(Code.PERSON_INACTIVE, name="Sam"),
            "Sam has left: a manager can take them back in Set-up, under People.",
        ),
        (
            NotAllowed(Code.PIN_LOCKED, name="Sam", until=LOCKED.isoformat()),
            f"wait until {LOCKED.astimezone():%H:%M}. Forgotten?",
        ),
        (NotAllowed(Code.PIN_NOT_CHOSEN, name="Sam"), "Sam has no PIN yet."),
        (NotAllowed(Code.OPERATOR_UNKNOWN, name="Sam"), "Nobody called Sam is set up on this till."),
        (RuntimeError(), "Something unexpected happened."),
    ],
    ids=["wrong", "the manager's", "too many", "badge", "left", "locked", "none", "unknown", "unexpected"],
)
def test_why_nobody_was_signed_in_is_said(page: SignInPage, problem: Exception, said: str) -> None:
    page.typed("482913").tasks.fail(problem)

    assert said in page.view.screen.notice
    assert (Tone.BAD, "○○○○○○", True, []) == (
        page.view.screen.notice_tone,
        page.view.screen.dots,
        page.view.screen.pad_visible,
        page.signed_in,
    )
    page.presenter.pin_pressed("4")
    assert ("", Tone.PLAIN) == (page.view.screen.notice, page.view.screen.notice_tone)


def test_a_first_pin_is_typed_twice_after_a_manager_has_signed(page: SignInPage) -> None:
    page.newcomer()
    assert ("A first PIN for Kim", False) == (page.view.screen.headline, page.view.screen.pad_visible)
    assert "tap the manager's name" in page.view.screen.prompt

    page.presenter.person_tapped("Max")
    assert ("PIN of Max", True) == (page.view.screen.prompt, page.view.screen.pad_visible)
    page.keyed("111222").tasks.finish(MAX)
    assert ("Now choose six digits that nobody else knows.", []) == (page.view.screen.prompt, page.signed_in)
    page.keyed("482913")
    assert ("The same six digits once more.", "○○○○○○") == (page.view.screen.prompt, page.view.screen.dots)
    page.keyed("482913").tasks.finish(KIM)

    assert ([KIM], "Who is at the till?") == (page.signed_in, page.view.screen.headline)


def test_a_first_pin_that_was_typed_differently_is_not_kept(page: SignInPage) -> None:
    page.newcomer().presenter.person_tapped("Max")
    page.keyed("111222").tasks.finish(MAX)

    page.keyed("482913").keyed("482914")

    assert ([], True) == (page.tasks.started, "no PIN was kept" in page.view.screen.notice)
    page.keyed("482914").keyed("482914").tasks.fail(NotAccepted(Code.SETTINGS_REFUSED, problem="easy"))
    assert "anybody would guess" in page.view.screen.notice
    page.keyed("731946").keyed("731946").tasks.finish(KIM)
    assert [KIM] == page.signed_in


def test_a_wrong_pin_of_the_manager_beside_goes_no_further(page: SignInPage) -> None:
    page.newcomer().presenter.person_tapped("Max")

    page.keyed("000111").tasks.fail(NotAllowed(Code.PIN_WRONG, name="Max"))

    assert page.view.screen.notice.startswith("That is not the PIN of Max.")
    assert "PIN of Max" == page.view.screen.prompt


def test_somebody_else_may_sign_in_instead_of_a_first_pin(page: SignInPage) -> None:
    page.newcomer()

    page.typed("482913").tasks.finish(SAM)

    assert [SAM] == page.signed_in


def test_without_a_manager_who_has_a_pin_there_is_no_first_pin(page: SignInPage) -> None:
    page.presenter.person_tapped("Sam")

    page.tasks.finish(())

    assert "no manager has one either" in page.view.screen.notice
    assert not page.view.screen.pad_visible


def test_an_answer_for_somebody_who_was_tapped_before_changes_nothing(page: SignInPage) -> None:
    page.presenter.person_tapped("Sam")
    page.presenter.person_tapped("Max")

    page.tasks.finish((MAX,))
    page.tasks.finish(None)

    assert ("Who is at the till?", "PIN of Max") == (page.view.screen.headline, page.view.screen.prompt)


def test_whether_there_is_a_pin_is_left_to_signing_in_where_nobody_knows(page: SignInPage) -> None:
    page.presenter.person_tapped("Sam")

    page.tasks.fail(RuntimeError())

    assert ("PIN of Sam", "") == (page.view.screen.prompt, page.view.screen.notice)


def test_only_those_who_may_decide_are_asked_for_and_nobody_is_signed_in_by_it(page: SignInPage) -> None:
    came: list[Operator] = []
    page.presenter.ask_for_manager(came.append, page.leave)
    assert ("Who decides?", ["Max"]) == (
        page.view.screen.headline,
        [name for name, _, _ in page.view.screen.people],
    )

    page.typed("111222", "Max").tasks.finish(MAX)

    assert ([MAX], []) == (came, page.signed_in)
    assert "Who is at the till?" == page.view.screen.headline


def test_a_manager_who_was_asked_for_is_never_signed_in_by_a_late_answer(page: SignInPage) -> None:
    came: list[Operator] = []
    page.presenter.ask_for_manager(came.append, page.leave)
    late = page.typed("111222", "Max").tasks.take()

    page.presenter.opened()
    late.done(MAX)
    late.failed(NotAllowed(Code.PIN_WRONG, name="Max"))

    assert ([], [], "") == (came, page.signed_in, page.view.screen.notice)


def test_whoever_asked_for_a_manager_in_vain_goes_back(page: SignInPage) -> None:
    came: list[Operator] = []
    page.presenter.back_clicked()
    page.presenter.ask_for_manager(came.append, page.leave)
    late = page.typed("111222", "Max").tasks.take()
    offered = page.view.screen.back_label

    page.presenter.back_clicked()
    page.presenter.back_clicked()
    late.done(MAX)

    assert ("Back to the card", "") == (offered, page.view.screen.back_label)
    assert (1, []) == (page.left, came)


def test_a_till_without_a_manager_says_so(page: SignInPage) -> None:
    page.presenter.people_changed((SAM,))
    page.presenter.ask_for_manager(print, page.leave)

    assert "Nobody on this till is a manager." in page.view.screen.prompt


def test_the_real_sign_in(tmp_path: Path) -> None:
    page = SignInPage()
    with bench_in(tmp_path, STAFFED) as bench:
        page.typed("902210").tasks.run(bench.desk)

    assert page.view.screen.notice.startswith("That is not the PIN of Sam.")
    page.typed("482913").tasks.finish(SAM)
    assert not page.view.screen.pad_visible


def test_digits_that_a_scanner_typed_are_taken_off_a_pin(page: SignInPage) -> None:
    page.presenter.person_tapped("Sam")
    page.keyed("48")
    take_back = page.presenter.typing_began()
    page.keyed("001")

    take_back()

    assert "●●○○○○" == page.view.screen.dots


def test_a_pin_that_is_being_proved_is_not_taken_back(page: SignInPage) -> None:
    page.presenter.person_tapped("Sam")
    take_back = page.presenter.typing_began()
    page.keyed("482913")

    take_back()

    assert page.view.screen.busy
