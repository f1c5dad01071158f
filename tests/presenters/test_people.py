"""The page about people: a list, one person, a PIN typed twice, a badge scanned twice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, OPEN_TO_ALL, PINS, SAM, STAFFED, Bench, bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.card import Secret
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.people.presenter import PeoplePresenter
from toggle_desk.presenters.people.screen import (
    BadgeEntry,
    PeopleList,
    PeopleScreen,
    PersonForm,
    PinEntry,
)
from toggle_desk.presenters.till import Context
from toggle_desk.presenters.tone import Tone

KIM = Operator("Kim", Role.OWNER)
LED = replace(STAFFED, operators=(*STAFFED.operators, Colleague(KIM, f"hash of {PINS['Kim']}")))
BADGE, OTHER = Secret("0004217788"), Secret("0004217799")


class PeoplePage:
    def __init__(self, bench: Bench, by: Operator) -> None:
        self.bench = bench
        self.view = RecordingView[PeopleScreen]()
        self.tasks = HeldTasks()
        self.orders = RecordingOrders()
        self.presenter = PeoplePresenter(self.view, self.tasks, self.orders)
        self.presenter.context_changed(Context(operator=by))
        self.presenter.opened()
        self.run()

    def run(self) -> None:
        self.tasks.run(self.bench.desk)

    def deed(self, code: str) -> None:
        self.presenter.deed_tapped(code)
        self.run()

    def types(self, pin: str) -> None:
        for digit in pin:
            self.presenter.pin_pressed(digit)
        self.run()

    @property
    def notice(self) -> str:
        return self.view.screen.notice

    @property
    def form(self) -> PersonForm:
        assert isinstance(self.view.screen.panel, PersonForm)
        return self.view.screen.panel

    @property
    def labels(self) -> list[str]:
        assert isinstance(self.view.screen.panel, PeopleList)
        panel = self.view.screen.panel
        return [one.spoken for one in (*panel.rows, *panel.left)]

    @property
    def deeds(self) -> list[str]:
        return [deed.code for deed in self.form.deeds]


@pytest.fixture
def page(tmp_path: Path) -> Iterator[PeoplePage]:
    with bench_in(tmp_path, LED) as bench:
        yield PeoplePage(bench, MAX)


def test_everybody_is_listed_with_role_and_way_in(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sue")
    page.deed("pin_reset")

    assert [
        "Sam, Staff, PIN",
        "Pat, Staff, PIN",
        "Sue, Supervisor, no PIN yet",
        "Max, Manager, PIN",
        "Kim, Owner, PIN",
    ] == page.labels


def test_a_person_is_added_and_the_rest_of_the_till_hears_of_it(page: PeoplePage) -> None:
    page.presenter.add_clicked()
    page.presenter.name_edited("Ada")
    page.presenter.role_tapped("supervisor")
    page.presenter.email_edited(" ada@example.com ")
    page.deed("add")

    assert "Ada can sign in now." == page.notice
    added = page.bench.store.settings.operators[-1].operator
    assert Operator("Ada", Role.SUPERVISOR, "ada@example.com") == added
    assert [("set-up changed",)] == page.orders.given


def test_what_was_typed_stays_where_it_is_refused(page: PeoplePage) -> None:
    page.presenter.add_clicked()
    page.presenter.name_edited("sam")
    page.deed("add")

    assert "Nothing was changed. There is a Sam already, perhaps among those who left." == page.notice
    assert ("sam", Tone.BAD) == (page.form.name, page.view.screen.notice_tone)
    assert [] == page.orders.given


def test_a_pin_is_typed_twice_and_never_shown(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("pin")
    page.types("604817")
    panel = page.view.screen.panel
    assert isinstance(panel, PinEntry)
    assert ("The same six digits once more.", "○○○○○○") == (panel.prompt, panel.dots)

    page.types("604817")

    assert "Sam has a new PIN." == page.notice
    assert "604817" not in repr(page.view.screens)
    assert "hash of 604817" == page.bench.store.settings.operators[0].pin_hash


def test_two_different_pins_are_none(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("pin")
    page.types("604817604818")

    assert "Those were not the same digits, so no PIN was kept. Choose six digits again." == page.notice
    assert LED == page.bench.store.settings


def test_a_pin_that_is_guessed_first_is_refused_in_words_about_pins(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("pin")
    page.types("123456123456")

    assert page.notice.startswith("Nothing was changed. That is one of the first PINs")
    page.types("604817604817")
    assert "Sam has a new PIN." == page.notice


def test_the_first_person_is_an_owner_who_chooses_a_pin(tmp_path: Path) -> None:
    with bench_in(tmp_path, OPEN_TO_ALL) as bench:
        page = PeoplePage(bench, OWNER)
        page.presenter.add_clicked()
        assert (["pin"], ["owner"]) == (page.deeds, [each.code for each in page.form.roles if each.enabled])

        page.presenter.name_edited("Kim")
        page.deed("pin")
        page.types("604817604817")

        assert (KIM,) == bench.store.settings.people


def test_a_badge_is_scanned_twice(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("badge")
    assert isinstance(page.view.screen.panel, BadgeEntry)

    assert page.presenter.badge_scanned(BADGE)
    assert page.presenter.badge_scanned(BADGE)
    page.run()

    assert "Sam can sign in by badge now." == page.notice
    assert "Sam, Staff, PIN, badge" == page.labels[0]


def test_two_different_badges_are_none(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("badge")
    page.presenter.badge_scanned(BADGE)
    page.presenter.badge_scanned(OTHER)
    page.run()

    assert "Those were two badges, so none was kept. Scan the badge twice." == page.notice
    assert LED == page.bench.store.settings


def test_a_badge_that_is_not_waited_for_is_no_business_of_this_page(page: PeoplePage) -> None:
    assert not page.presenter.badge_scanned(BADGE)


def test_a_person_is_let_go_and_taken_back(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("deactivate")
    assert "Sam can no longer sign in. Everything on record stays." == page.notice
    assert "Sam, Staff" == page.labels[-1]

    page.presenter.person_tapped("Sam")
    assert ["reactivate"] == page.deeds
    page.deed("reactivate")

    assert page.bench.store.settings.operators[0].active


def test_a_manager_sees_an_owner_and_changes_nothing(page: PeoplePage) -> None:
    page.presenter.person_tapped("Kim")

    assert [] == page.deeds
    assert ["staff", "supervisor", "manager"] == [each.code for each in page.form.roles if each.enabled]


def test_the_last_owner_is_told_why_they_stay(tmp_path: Path) -> None:
    with bench_in(tmp_path, LED) as bench:
        page = PeoplePage(bench, KIM)
        page.presenter.person_tapped("Kim")
        page.deed("deactivate")

        assert page.notice.startswith("Nothing was changed. Nobody else could run this till then")


def test_back_leads_from_the_pin_to_the_person_to_the_list_to_the_set_up(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("pin")
    page.deed("back")
    assert "Sam" == page.form.title
    page.deed("back")
    assert "Sam, Staff, PIN" == page.labels[0]
    page.deed("back")

    assert [("open", Page.SETUP)] == page.orders.given


def test_leaving_the_page_forgets_what_was_typed(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("pin")
    page.types("604")
    page.presenter.left()

    page.presenter.opened()

    assert isinstance(page.view.screen.panel, PeopleList)


def test_digits_of_a_scanner_are_taken_back(page: PeoplePage) -> None:
    page.presenter.person_tapped("Sam")
    page.deed("pin")
    page.types("60")
    take_back = page.presenter.typing_began()
    page.types("48")

    take_back()

    panel = page.view.screen.panel
    assert isinstance(panel, PinEntry)
    assert "●●○○○○" == panel.dots


def test_staff_who_come_here_are_told_that_it_takes_a_manager(tmp_path: Path) -> None:
    with bench_in(tmp_path, LED) as bench:
        page = PeoplePage(bench, SAM)
        page.presenter.person_tapped("Pat")
        page.deed("save")

        page.presenter.role_tapped("staff")
        page.presenter.email_edited("pat@example.com")
        page.deed("save")

        assert "Nothing was changed. Sam may not look after people here: get a manager." == page.notice
