"""What the till shows while a manager elsewhere is asked, what owners see of keys, what a manager signs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, PINS, SAM, STAFFED, Bench, bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.services import services_of
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.approval import VALID_FOR, Approval, ApprovalRequest, Way
from toggle_desk.domain.challenge import Spoken, grouped_code, read_code, written_secret
from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.rights import Action
from toggle_desk.presenters.answer import AnswerPresenter, AnswerScreen
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.remote import RemotePresenter, RemoteScreen
from toggle_desk.presenters.remote_keys import RemoteKeysPresenter, RemoteKeysScreen
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone
from toggle_desk.presenters.words import ENGLISH

SECRET = b"m" * 32
ANN = Operator("Ann", Role.MANAGER)
TWO_MANAGERS = replace(STAFFED, operators=(*STAFFED.operators, Colleague(ANN, None)))


class Scene:
    """A presenter's surroundings, on a till with a manager who has a key."""

    def __init__(self, bench: Bench, *enrolled: str) -> None:
        self.bench = bench
        self.tasks, self.timers, self.orders = HeldTasks(), ManualTimers(), RecordingOrders()
        for name in enrolled:
            bench.desk.remote.approve.secrets.keep(name, SECRET)

    def settle(self) -> None:
        self.tasks.run(self.bench.desk)

    def wait(self, seconds: float) -> None:
        """Let time pass, second by second, as a timer that counts down sees it."""
        for _ in range(int(seconds)):
            self.bench.clock.advance(1)
            self.timers.advance(1)


class Asking(Scene):
    """The till's side."""

    def __init__(self, bench: Bench, *enrolled: str) -> None:
        super().__init__(bench, *enrolled)
        self.view = RecordingView[RemoteScreen]()
        self.granted: list[Approval] = []
        self.backs = 0
        services = services_of(tasks=self.tasks, timers=self.timers, now=bench.clock.now)
        self.presenter = RemotePresenter(self.view, services)
        self.request = ApprovalRequest(
            token="form-1",
            action=Action.OVER_LIMIT,
            requester="Sam",
            site="The Anchor, Leeds",
            till="till-2",
            value=Money(5000, "GBP"),
            product="In-store Gift",
            reason="Waited too long",
            table="12",
            asked_at=bench.clock.now(),
            limit=Code.OVER_STAFF_CARD,
            limit_minor=2500,
        )

    def ask(self) -> None:
        self.presenter.wanted(self.request, self.granted.append, self._back)
        self.settle()

    def _back(self) -> None:
        self.backs += 1

    def type(self, digits: str) -> None:
        for digit in digits:
            self.presenter.digit_pressed(digit)
        self.settle()

    @property
    def right(self) -> str:
        code = read_code(self.view.screen.code)
        return Spoken("till-2", "Sam", Money(5000, "GBP"), code).answer(SECRET)

    @property
    def wrong(self) -> str:
        return f"{(int(self.right) + 1) % 10**8:08}"


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, STAFFED) as bench:
        yield bench


def test_the_till_shows_what_is_read_out_and_a_code_for_the_camera(bench: Bench) -> None:
    till = Asking(bench, "Max")
    till.ask()
    screen = till.view.screen

    assert (("Who asks", "Sam"), ("Till", "till-2"), ("Amount", "£50.00")) == screen.facts
    assert [3, 3, 4] == [len(group) for group in screen.code.split()]
    assert 10 == len(screen.spelt.split())
    assert screen.symbol
    assert "Good for 5:00" == screen.left
    assert [("Max", True)] == [(pick.label, pick.selected) for pick in screen.managers]
    assert ("···· ····", True) == (screen.digits, screen.can_type)


def test_the_right_digits_are_an_approval_told_to_the_page_that_asked(bench: Bench) -> None:
    till = Asking(bench, "Max")
    till.ask()
    till.type(till.right)

    assert [("Max", Way.REMOTE, till.request)] == [
        (each.approver, each.way, each.request) for each in till.granted
    ]
    assert 0 == till.backs
    till.presenter.left()
    assert [] == till.tasks.started


def test_wrong_digits_say_how_many_tries_are_left_and_the_fifth_ends_it(bench: Bench) -> None:
    till = Asking(bench, "Max")
    till.ask()
    wrong = till.wrong
    for left in (4, 3, 2, 1):
        till.type(wrong)
        assert f"{left} tries are left" in till.view.screen.notice
        assert "···· ····" == till.view.screen.digits
    till.type(wrong)

    assert "Five wrong answers" in till.view.screen.notice
    assert ("Ask anew", "", False) == (
        till.view.screen.another_label,
        till.view.screen.code,
        till.view.screen.can_type,
    )
    till.presenter.another_clicked()
    till.settle()
    assert till.view.screen.code
    assert [] == till.granted


def test_with_two_managers_one_is_chosen_before_digits_count(bench: Bench) -> None:
    bench.change(TWO_MANAGERS)
    till = Asking(bench, "Max", "Ann")
    till.ask()
    till.type("12345678")
    assert ("···· ····", False) == (till.view.screen.digits, till.view.screen.can_type)

    till.presenter.manager_tapped("Ann")
    till.presenter.digit_pressed("1")
    till.presenter.digit_pressed("2")
    till.presenter.digit_pressed("back")
    assert "1··· ····" == till.view.screen.digits
    till.presenter.digit_pressed("clear")
    till.type(till.right)

    assert ["Ann"] == [each.approver for each in till.granted]


def test_time_runs_down_and_out(bench: Bench) -> None:
    till = Asking(bench, "Max")
    till.ask()
    till.wait(61)
    assert "Good for 3:59" == till.view.screen.left

    till.wait(VALID_FOR - 60)

    assert ENGLISH["error.challenge_over"] == till.view.screen.notice
    assert ("", "") == (till.view.screen.code, till.view.screen.another_label)


def test_who_goes_back_ends_the_challenge(bench: Bench) -> None:
    till = Asking(bench, "Max")
    till.ask()
    right, challenge = till.right, read_code(till.view.screen.code)
    till.presenter.back_clicked()
    till.settle()

    assert 1 == till.backs
    assert bench.desk.remote.approve.challenges.count(challenge, 5) is None
    till.type(right)
    assert [] == till.granted


def test_where_no_manager_has_a_key_the_till_says_who_gives_one(bench: Bench) -> None:
    till = Asking(bench)
    till.ask()

    assert ENGLISH["remote.nobody"] == till.view.screen.notice


def test_an_answer_that_comes_after_leaving_changes_nothing(bench: Bench) -> None:
    till = Asking(bench, "Max")
    till.ask()
    for digit in till.right:
        till.presenter.digit_pressed(digit)
    till.presenter.left()
    till.settle()

    assert [] == till.granted


class Keys(Scene):
    """The owner's page."""

    def __init__(self, bench: Bench, operator: Operator = OWNER, *enrolled: str) -> None:
        super().__init__(bench, *enrolled)
        self.view = RecordingView[RemoteKeysScreen]()
        self.saved: list[tuple[str, str]] = []
        self.fails = False
        services = services_of(tasks=self.tasks, orders=self.orders)
        self.presenter = RemoteKeysPresenter(self.view, services, self._save)
        self.presenter.context_changed(Context(operator=operator, currency="EUR"))
        self.presenter.opened()
        self.settle()

    def _save(self, currency: str, language: str) -> str:
        if self.fails:
            raise NotIssued(Code.FOLDER_UNUSABLE, folder="/documents")
        self.saved.append((currency, language))
        return "/documents/page.html"

    @property
    def screen(self) -> RemoteKeysScreen:
        return self.view.screen


def test_a_key_is_shown_once_and_not_again(bench: Bench) -> None:
    keys = Keys(bench)
    assert ["Max\nNo key here"] == [pick.label for pick in keys.screen.managers]
    assert not keys.screen.can_give

    keys.presenter.manager_tapped("Max")
    keys.presenter.new_clicked()
    keys.settle()
    shown = keys.screen.key
    assert written_secret(b"c" * 32).reveal() == shown
    assert keys.screen.symbol

    keys.presenter.done_clicked()
    keys.settle()
    assert ("", (), "Max can approve from elsewhere now.") == (
        keys.screen.key,
        keys.screen.symbol,
        keys.screen.notice,
    )
    assert ["Max\nHas a key here"] == [pick.label for pick in keys.screen.managers]


@pytest.mark.parametrize("leave", ["left", "locked", "another manager"])
def test_a_key_that_is_shown_goes_with_the_person(bench: Bench, leave: str) -> None:
    keys = Keys(bench)
    keys.presenter.manager_tapped("Max")
    keys.presenter.new_clicked()
    keys.settle()
    match leave:
        case "left":
            keys.presenter.left()
        case "locked":
            keys.presenter.context_changed(Context())
            keys.presenter.language_changed()
        case _:
            keys.presenter.manager_tapped("Max")

    assert ("", ()) == (keys.screen.key, keys.screen.symbol)


def test_a_key_from_another_till_is_typed(bench: Bench) -> None:
    keys = Keys(bench)
    keys.presenter.manager_tapped("Max")
    keys.presenter.type_clicked()
    keys.presenter.typed_edited("nonsense")
    keys.presenter.keep_clicked()
    keys.settle()
    assert ("nonsense", ENGLISH["error.secret_mistyped"]) == (keys.screen.typed, keys.screen.notice)

    keys.presenter.typed_edited(written_secret(SECRET).reveal())
    keys.presenter.keep_clicked()
    keys.settle()

    assert SECRET == bench.desk.remote.approve.secrets.find("Max")
    assert ("", False) == (keys.screen.typed, keys.screen.typing)


def test_a_key_is_removed(bench: Bench) -> None:
    keys = Keys(bench, OWNER, "Max")
    keys.presenter.manager_tapped("Max")
    assert keys.screen.can_remove
    keys.presenter.remove_clicked()
    keys.settle()

    assert bench.desk.remote.approve.secrets.find("Max") is None
    assert "Max cannot approve from elsewhere any more." == keys.screen.notice


def test_less_than_an_owner_sees_who_has_a_key_and_changes_nothing(bench: Bench) -> None:
    keys = Keys(bench, MAX)

    assert ENGLISH["remote.owner_only"] == keys.screen.hint
    assert [False] == [pick.enabled for pick in keys.screen.managers]
    assert (False, False) == (keys.screen.can_give, keys.screen.can_remove)


def test_the_page_is_saved_in_the_tills_currency_and_language(bench: Bench) -> None:
    keys = Keys(bench)
    keys.presenter.page_clicked()
    keys.settle()
    assert ([("EUR", "en")], "The page is saved as /documents/page.html.", Tone.GOOD) == (
        keys.saved,
        keys.screen.notice,
        keys.screen.notice_tone,
    )

    keys.fails = True
    keys.presenter.page_clicked()
    keys.settle()
    assert "The page could not be saved in /documents." == keys.screen.notice


def test_from_the_keys_there_is_a_way_back_and_one_to_answering(bench: Bench) -> None:
    keys = Keys(bench)
    keys.presenter.back_clicked()
    keys.presenter.answer_clicked()

    assert [("open", Page.SETUP), ("open", Page.ANSWER)] == keys.orders.given


class Answering(Scene):
    """The manager's side."""

    def __init__(self, bench: Bench, *enrolled: str) -> None:
        super().__init__(bench, *enrolled)
        self.view = RecordingView[AnswerScreen]()
        self.presenter = AnswerPresenter(
            self.view, services_of(tasks=self.tasks, orders=self.orders, now=bench.clock.now)
        )
        self.presenter.context_changed(Context(operator=SAM))
        self.presenter.opened()
        self.settle()

    @property
    def screen(self) -> AnswerScreen:
        return self.view.screen

    def read(self, **fields: str) -> None:
        for name, text in fields.items():
            self.presenter.edited(name, text)
        self.presenter.read_clicked()

    def sign(self, pin: str) -> None:
        for digit in pin:
            self.presenter.pin_pressed(digit)
        self.settle()


def test_a_pasted_code_shows_every_fact_and_a_pin_gives_the_digits(bench: Bench) -> None:
    till, answering = Asking(bench, "Max"), Answering(bench, "Max")
    challenge = bench.desk.remote.approve.ask(till.request)
    answering.read(text=challenge.facts.text())

    assert ("£50.00", False) == (answering.screen.value, answering.screen.asking)
    assert {"Sam", "till-2", "The Anchor, Leeds", "Waited too long", "12", "£25.00"} <= {
        fact for _, fact in answering.screen.facts
    }
    assert "" == answering.screen.digits
    answering.sign(PINS["Max"])

    digits = challenge.facts.told().answer(SECRET)
    assert f"{digits[:4]} {digits[4:]}" == answering.screen.digits
    assert not answering.screen.can_type


def test_what_is_told_on_the_telephone_gives_the_same_digits(bench: Bench) -> None:
    till, answering = Asking(bench, "Max"), Answering(bench, "Max")
    challenge = bench.desk.remote.approve.ask(till.request)
    code = grouped_code(challenge.code).lower()
    answering.read(who="sam", till="Till 2", amount="£50", code=code)
    answering.sign(PINS["Max"])

    assert challenge.facts.told().answer(SECRET) == answering.screen.digits.replace(" ", "")


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({}, "approver.missing"),
        ({"who": "Sam", "till": "till-2", "amount": "50", "code": "K7Q"}, "error.code_mistyped"),
        ({"text": "https://example.com"}, "error.challenge_unreadable"),
    ],
)
def test_slips_are_told_before_a_pin_is_asked_for(bench: Bench, fields: dict[str, str], key: str) -> None:
    answering = Answering(bench, "Max")
    answering.read(**fields)

    assert (ENGLISH[key], True) == (answering.screen.notice, answering.screen.asking)


def test_a_wrong_pin_gives_no_digits(bench: Bench) -> None:
    till, answering = Asking(bench, "Max"), Answering(bench, "Max")
    answering.read(text=bench.desk.remote.approve.ask(till.request).facts.text())
    answering.sign("000000")

    assert "" == answering.screen.digits
    assert "○○○○○○" == answering.screen.dots
    assert answering.screen.notice


def test_nothing_of_it_stays_when_the_page_is_left(bench: Bench) -> None:
    till, answering = Asking(bench, "Max"), Answering(bench, "Max")
    answering.read(text=bench.desk.remote.approve.ask(till.request).facts.text())
    answering.sign(PINS["Max"])
    answering.presenter.left()

    assert ("", "", (), True) == (
        answering.screen.digits,
        answering.screen.text,
        answering.screen.facts,
        answering.screen.asking,
    )


def test_the_next_request_starts_afresh_for_the_same_manager(bench: Bench) -> None:
    till, answering = Asking(bench, "Max"), Answering(bench, "Max")
    answering.read(text=bench.desk.remote.approve.ask(till.request).facts.text())
    answering.presenter.again_clicked()

    assert (True, ["Max"]) == (
        answering.screen.asking,
        [pick.code for pick in answering.screen.managers if pick.selected],
    )


def test_a_computer_without_keys_says_so(bench: Bench) -> None:
    assert ENGLISH["remote.answer_nobody"] == Answering(bench).screen.notice
