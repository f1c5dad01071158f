from pathlib import Path

import pytest

from tests.doubles.desk import bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from toggle_desk.application.connect import Connected
from toggle_desk.application.settings import Settings
from toggle_desk.domain.catalogue import Account
from toggle_desk.domain.errors import Code, NotAccepted, ToggleRefused, ToggleUnavailable
from toggle_desk.presenters.connect import ConnectPresenter, ConnectScreen
from toggle_desk.presenters.tone import Tone

ANCHOR = Account(662, "The Anchor Group")


class ConnectPage:
    def __init__(self, *, practice: bool = False) -> None:
        self.view = RecordingView[ConnectScreen]()
        self.tasks = HeldTasks()
        self.orders = RecordingOrders()
        self.presenter = ConnectPresenter(self.view, self.tasks, self.orders, practice=practice)
        self.presenter.opened()

    def pressed(self, account: str = "", *, password: str = "right") -> "ConnectPage":
        self.presenter.username_edited(" till-2 ")
        self.presenter.password_edited(password)
        self.presenter.account_edited(account)
        self.presenter.connect_clicked()
        return self


@pytest.fixture
def page() -> ConnectPage:
    return ConnectPage()


def test_the_vendors_own_steps_are_shown(page: ConnectPage) -> None:
    assert (7, "Log into Toggle.", False) == (
        len(page.view.screen.steps),
        page.view.screen.steps[0],
        page.view.screen.can_connect,
    )


@pytest.mark.parametrize(
    ("username", "password", "account", "ready"),
    [
        ("till", "right", "", True),
        ("till", "right", " 662 ", True),
        ("  ", "right", "", False),
        ("till", "", "", False),
        ("till", "right", "Anchor", False),
    ],
)
def test_a_login_needs_both_halves_and_a_number(
    page: ConnectPage, username: str, password: str, account: str, ready: bool
) -> None:
    page.presenter.username_edited(username)
    page.presenter.password_edited(password)
    page.presenter.account_edited(account)

    assert ready is page.view.screen.can_connect
    page.presenter.connect_clicked()
    assert ready is bool(page.tasks.started)


def test_a_double_click_logs_in_once(page: ConnectPage) -> None:
    page.pressed().presenter.connect_clicked()

    assert (1, True, "Logging in…") == (
        len(page.tasks.started),
        page.view.screen.busy,
        page.view.screen.button,
    )


@pytest.mark.parametrize("code", [None, Code.VAULT_ABSENT, Code.VAULT_LATE, Code.VAULT_LOCKED])
def test_once_connected_the_password_is_gone(page: ConnectPage, code: Code | None) -> None:
    page.pressed().tasks.finish(Connected((ANCHOR,), 662, code))

    assert (Tone.GOOD if code is None else Tone.WARN, True, False, [("set-up changed",)]) == (
        page.view.screen.notice_tone,
        page.view.screen.clear_password,
        page.view.screen.can_connect,
        page.orders.given,
    )
    assert (code is None) is ("is in this computer's vault" in page.view.screen.notice)
    page.presenter.opened()
    assert not page.view.screen.clear_password


@pytest.mark.parametrize(
    ("accounts", "said"), [((ANCHOR,), "Pick the account"), ((), "Type the account number")]
)
def test_without_an_account_somebody_has_to_say_which(
    page: ConnectPage, accounts: tuple[Account, ...], said: str
) -> None:
    page.pressed().tasks.finish(Connected(accounts, None))

    shown = page.view.screen
    assert (True, True, False, []) == (
        said in shown.notice,
        shown.account_needed,
        shown.can_connect,
        page.orders.given,
    )
    assert tuple((str(one.id), one.name) for one in accounts) == shown.accounts
    page.presenter.account_edited("662")
    assert page.view.screen.can_connect


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            ToggleRefused(Code.SIGN_IN_REFUSED, words="x"),
            "Nothing was saved. Toggle does not know",
        ),
        (ToggleUnavailable(Code.NO_CONNECTION), "Nothing was saved. No connection."),
        (NotAccepted(Code.ACCOUNT_UNKNOWN, account="9"), "This API user does not see account 9."),
        (RuntimeError(), "Something unexpected happened."),
    ],
    ids=["wrong pair", "no line", "another account", "unexpected"],
)
def test_why_nothing_was_saved_is_said(page: ConnectPage, problem: Exception, said: str) -> None:
    page.pressed().tasks.fail(problem)

    shown = page.view.screen
    assert said in shown.notice
    assert (Tone.BAD, True, []) == (shown.notice_tone, shown.can_connect, page.orders.given)


def test_spaces_around_a_password_are_left_out_and_that_is_said(tmp_path: Path) -> None:
    page = ConnectPage()
    page.presenter.password_edited("  ")
    assert not page.view.screen.can_connect
    with bench_in(tmp_path, Settings()) as bench:
        page.pressed(password=" right\u00a0").tasks.run(bench.desk)

        kept = bench.vault.read()
    assert kept is not None
    assert "right" == kept.password.reveal()
    assert "The spaces around the password were left out" in page.view.screen.notice


def test_practice_is_offered_until_it_is_practice(page: ConnectPage) -> None:
    page.presenter.practice_clicked()

    assert ("Try it in practice mode", [("practise",)]) == (
        page.view.screen.practice_label,
        page.orders.given,
    )
    assert "" == ConnectPage(practice=True).view.screen.practice_label


def test_the_real_login_connects_the_till(tmp_path: Path) -> None:
    page = ConnectPage()
    with bench_in(tmp_path, Settings()) as bench:
        page.pressed().tasks.run(bench.desk)
        page.presenter.practice_clicked()

        assert 662 == bench.store.settings.connection.account_id
    assert Tone.GOOD is page.view.screen.notice_tone


@pytest.mark.parametrize("code", [Code.VAULT_LATE, Code.VAULT_LOCKED])
def test_what_a_vault_did_not_take_is_stored_by_itself_and_told(page: ConnectPage, code: Code) -> None:
    page.pressed().tasks.finish(Connected((ANCHOR,), 662, code))
    assert ("it is stored as soon as", 1) == (
        *(said for said in ["it is stored as soon as"] if said in page.view.screen.notice),
        len(page.tasks.started),
    )

    page.tasks.finish(None)

    assert (Tone.GOOD, True) == (
        page.view.screen.notice_tone,
        "in this computer's vault now" in page.view.screen.notice,
    )


def test_a_vault_that_answers_while_somebody_connects_anew_says_nothing_in_between(page: ConnectPage) -> None:
    page.pressed().tasks.finish(Connected((ANCHOR,), 662, Code.VAULT_LATE))
    stored = page.tasks.take()
    page.pressed()

    stored.done(None)

    assert (True, "") == (page.view.screen.busy, page.view.screen.notice)


@pytest.mark.parametrize("code", [None, Code.VAULT_ABSENT])
def test_a_vault_that_took_it_or_is_not_there_is_not_asked_again(
    page: ConnectPage, code: Code | None
) -> None:
    page.pressed().tasks.finish(Connected((ANCHOR,), 662, code))

    assert [] == page.tasks.started
