"""The rooms of the window: each is joined, each hears what the others ask of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtWidgets import QApplication, QWidget

from tests.doubles.desk import MAX, SAM
from tests.doubles.services import PlainWardrobe
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.presenters.entries import entry_in
from toggle_desk.app.house import House
from toggle_desk.application.first_look import FirstLook
from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.intent import State
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.till import Context
from toggle_desk.ui.frame.page import Frame
from toggle_desk.ui.frame.window import MainWindow
from toggle_desk.ui.issue.page import IssuePage
from toggle_desk.ui.widgets.text import TextLabel

UNKNOWN = entry_in(State.UNKNOWN)


class Lodge:
    def __init__(self) -> None:
        self.window = MainWindow()
        self.tasks = HeldTasks()
        self.practised = 0
        self.house = House(self.window, self.tasks, ManualTimers(), PlainWardrobe(), self._practise)
        self.window.furnish(Frame(), {page: lambda page=page: self.house.widget(page) for page in Page})

    def _practise(self) -> None:
        self.practised += 1

    @property
    def operator(self) -> str:
        return self.window.findChild(TextLabel, "operator_label").text()  # pyright: ignore[reportOptionalMemberAccess] - it is there

    def signed_in(self) -> "Lodge":
        self.house.frame.glanced(FirstLook(connected=True, people=(SAM, MAX), catalogue=None))
        self.house.frame.signed_in(SAM)
        self.tasks.drop()
        return self


@pytest.fixture
def lodge(qapp: QApplication) -> Iterator[Lodge]:
    assert qapp
    lodge = Lodge()
    yield lodge
    lodge.window.close()
    lodge.window.deleteLater()


def unheard_signals(widget: QWidget) -> list[str]:
    kind = widget.metaObject()
    methods = [kind.method(number) for number in range(kind.methodOffset(), kind.methodCount())]
    return [
        f"{kind.className()}.{method.name().toStdString()}"
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Signal and not widget.isSignalConnected(method)
    ]


@pytest.mark.parametrize("page", Page)
def test_no_gesture_of_a_page_goes_unheard(lodge: Lodge, page: Page) -> None:
    widget = lodge.window.page(page)
    parts = [widget]
    if isinstance(widget, IssuePage):
        while widget.prepare():
            pass
        parts = list(widget.built)

    assert [] == [name for part in parts for name in unheard_signals(part)]


def test_a_signal_that_is_joined_to_nothing_would_be_found(lodge: Lodge) -> None:
    assert "MainWindow.lock_clicked" in unheard_signals(lodge.window)


def test_a_scanned_card_reaches_a_page_that_was_never_opened(lodge: Lodge) -> None:
    lodge.signed_in().house.card_scanned("6301190012345678905")

    assert Page.CHECK_CARD is lodge.house.frame.page
    assert 1 == len(lodge.tasks.started)  # it is asked about


def test_a_scanned_card_opens_nothing_on_a_locked_till(lodge: Lodge) -> None:
    lodge.signed_in().house.frame.lock_clicked()
    lodge.tasks.drop()  # the lock is written down

    lodge.house.card_scanned("6301190012345678905")

    assert (Page.SIGN_IN, []) == (lodge.house.frame.page, lodge.tasks.started)
    assert "That card was not asked about. Sign in, then scan it again." == lodge.house.frame.remark.said


def test_a_record_is_opened_on_a_page_that_was_never_opened(lodge: Lodge) -> None:
    lodge.signed_in().house.open_entry(UNKNOWN.reference)

    assert 1 == len(lodge.tasks.started)


def test_a_manager_is_fetched_and_leads_back_to_the_page(lodge: Lodge) -> None:
    came: list[object] = []
    lodge.signed_in().house.fetch_manager(Page.ACTIVITY, came.append)
    assert Page.SIGN_IN is lodge.house.frame.page

    lodge.house.frame.page_clicked(Page.ACTIVITY)

    assert (Page.ACTIVITY, []) == (lodge.house.frame.page, came)


def test_a_room_that_is_built_late_knows_who_is_at_the_till(lodge: Lodge) -> None:
    lodge.signed_in().house.context_changed(Context(operator=SAM))

    lodge.house.open(Page.SIGN_IN)

    names = {child.objectName() for child in lodge.window.page(Page.SIGN_IN).findChildren(QWidget)}
    assert {"operator_Sam", "operator_Max"} <= names


def test_a_card_that_prints_does_not_unlock_the_till(lodge: Lodge) -> None:
    lodge.signed_in().house.frame.lock_clicked()

    lodge.house.print_card(entry_in(State.ISSUED), at_once=False)

    assert Page.SIGN_IN is lodge.house.frame.page


def test_a_card_that_prints_takes_no_person_away_from_another_page(lodge: Lodge) -> None:
    lodge.signed_in().house.open(Page.REPORTS)

    lodge.house.print_card(entry_in(State.ISSUED), at_once=False)

    assert Page.REPORTS is lodge.house.frame.page


def test_a_card_that_prints_is_shown_on_paper_where_the_issue_page_is_open(lodge: Lodge) -> None:
    lodge.signed_in().house.print_card(entry_in(State.ISSUED), at_once=False)

    assert Page.PRINTING is lodge.house.frame.page


def test_practice_mode_is_asked_for_once(lodge: Lodge) -> None:
    lodge.house.practise()

    assert 1 == lodge.practised


def test_a_card_that_is_scanned_on_a_till_without_an_account_is_answered(lodge: Lodge) -> None:
    lodge.house.open(Page.CONNECT)

    lodge.house.card_scanned("6301190012345678905")

    assert (
        "That card was not asked about. Connect this till to Toggle, then scan it again."
    ) == lodge.house.frame.remark.said


BADGE = Secret("0004217788")


def test_a_badge_takes_over_from_the_person_before_with_one_scan(lodge: Lodge) -> None:
    lodge.signed_in().house.open(Page.REPORTS)
    lodge.tasks.drop()

    lodge.house.badge_scanned(BADGE)
    lodge.tasks.finish(MAX)

    assert (Page.ISSUE, "Max (manager)") == (lodge.house.frame.page, lodge.operator)


def test_the_badge_of_who_is_signed_in_changes_nothing(lodge: Lodge) -> None:
    lodge.signed_in().house.open(Page.REPORTS)
    lodge.tasks.drop()

    lodge.house.badge_scanned(BADGE)
    lodge.tasks.finish(SAM)

    assert (Page.REPORTS, "Sam (staff)") == (lodge.house.frame.page, lodge.operator)


def test_a_badge_of_no_person_is_answered_and_changes_nothing(lodge: Lodge) -> None:
    lodge.signed_in().house.open(Page.REPORTS)
    lodge.tasks.drop()

    lodge.house.badge_scanned(BADGE)
    lodge.tasks.fail(NotAllowed(Code.BADGE_UNKNOWN, name=""))

    assert "Nothing was done. That badge belongs to nobody on this till." == lodge.house.frame.remark.said
    assert (Page.REPORTS, "Sam (staff)") == (lodge.house.frame.page, lodge.operator)


def test_a_badge_signs_in_on_a_locked_till(lodge: Lodge) -> None:
    lodge.signed_in().house.presence.lock("idle")
    lodge.tasks.drop()

    lodge.house.badge_scanned(BADGE)
    lodge.tasks.finish(SAM)

    assert (Page.ISSUE, "Sam (staff)") == (lodge.house.frame.page, lodge.operator)


def test_a_till_that_is_locked_names_no_person_and_writes_it_down_once(lodge: Lodge) -> None:
    lodge.signed_in().house.presence.lock("computer")
    lodge.house.presence.lock("computer")

    assert (Page.SIGN_IN, "") == (lodge.house.frame.page, lodge.operator)
    assert 1 == len(lodge.tasks.started)


def test_from_any_page_the_next_person_is_two_touches_and_a_pin_away(lodge: Lodge) -> None:
    lodge.signed_in().house.open(Page.REPORTS)

    lodge.house.frame.lock_clicked()
    page = lodge.window.page(Page.SIGN_IN)
    names = {child.objectName() for child in page.findChildren(QWidget)}

    assert (Page.SIGN_IN, True) == (lodge.house.frame.page, "operator_Max" in names)
