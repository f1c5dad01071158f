"""What is hidden from a role is not shown to it, and what takes a second person leads to the question."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, PAT, PINS, SAM, STAFFED, Bench, a_request, bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.frame import Shell
from tests.presenters.issue_page import CONTEXT, ISSUED, IssuePage
from toggle_desk.application.settings import Settings
from toggle_desk.domain.approval import Signature
from toggle_desk.domain.card import Secret
from toggle_desk.domain.catalogue import DEFAULT_REASONS
from toggle_desk.domain.order import Handover
from toggle_desk.domain.people import Role
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action, Rights
from toggle_desk.presenters.activity import ActivityPresenter, ActivityScreen
from toggle_desk.presenters.issue.screen import FormScreen, ResultScreen
from toggle_desk.presenters.page import NAVIGATION, Page
from toggle_desk.presenters.setup.presenter import SetupPresenter, SetupScreen

HIDDEN, APPROVAL = Access.HIDDEN, Access.APPROVAL


def rights(access: Access, *actions: Action) -> Rights:
    table = USUAL_RIGHTS
    for action in actions:
        table = table.with_access(action, Role.STAFF, access)
    return table


def with_rights(access: Access, *actions: Action) -> Settings:
    return replace(STAFFED, rights=rights(access, *actions))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, STAFFED) as bench:
        yield bench


def test_pages_that_are_hidden_from_a_role_are_not_in_its_navigation(bench: Bench) -> None:
    bench.change(with_rights(HIDDEN, Action.REPORTS, Action.CHECK_CARD))
    shell = Shell().started(bench)

    shell.presenter.signed_in(SAM)
    assert [Page.ISSUE, Page.ACTIVITY, Page.SETUP] == [page for page, _ in shell.screen.nav]
    assert not shell.presenter.page_clicked(Page.REPORTS)
    shell.presenter.signed_in(MAX)
    assert list(NAVIGATION) == [page for page, _ in shell.screen.nav]


def test_a_page_that_takes_a_second_person_opens_once_that_person_has_said_yes(bench: Bench) -> None:
    bench.change(with_rights(APPROVAL, Action.REPORTS))
    shell = Shell().started(bench)
    shell.presenter.signed_in(SAM)
    shell.tasks.run(bench.desk)

    assert not shell.presenter.page_clicked(Page.REPORTS)
    shell.tasks.run(bench.desk)
    assert [("ask second person", Action.REPORTS, None, Page.ISSUE)] == shell.orders.given
    asked = bench.desk.approve.for_action(Action.REPORTS, SAM)
    asyncio.run(bench.desk.approve.allow(asked, Signature("Max", Secret(PINS["Max"]))))
    (came, _), *_ = shell.orders.seconds
    came()
    assert Page.REPORTS is shell.presenter.page

    shell.presenter.open(Page.ISSUE)
    shell.presenter.page_clicked(Page.REPORTS)
    shell.tasks.run(bench.desk)
    assert Page.REPORTS is shell.presenter.page  # for as long as the approval is valid


def test_who_may_give_no_other_amounts_has_no_pad_and_who_may_not_email_no_such_way() -> None:
    page = IssuePage()
    page.presenter.context_changed(replace(CONTEXT, rights=rights(HIDDEN, Action.CUSTOM_AMOUNT)))

    assert not page.a(FormScreen).pad_enabled


def test_the_frame_leaves_out_email_and_says_who_may_give_no_card(bench: Bench) -> None:
    bench.change(with_rights(HIDDEN, Action.ISSUE_BY_EMAIL, Action.ISSUE))
    shell = Shell().started(bench)

    shell.presenter.signed_in(SAM)

    assert Handover.EMAIL not in shell.context.handovers
    assert "Sam may not decide this" in shell.context.problem
    assert DEFAULT_REASONS == shell.context.reasons


@pytest.mark.parametrize("access", [HIDDEN, APPROVAL])
def test_a_number_that_may_not_be_seen_again_is_not_held_by_the_page(access: Access) -> None:
    page = IssuePage()
    page.presenter.context_changed(
        replace(CONTEXT, rights=rights(access, Action.REVEAL).with_access(Action.REVERSE, Role.STAFF, HIDDEN))
    )

    page.presenter.card.known(ISSUED)

    result = page.a(ResultScreen)
    assert ("", "", False, True) == (
        result.number_held,
        result.pin_held,
        result.can_reverse,
        result.can_show,
    )


def activity(
    bench: Bench, table: Rights
) -> tuple[ActivityPresenter, RecordingView[ActivityScreen], HeldTasks, RecordingOrders]:
    view, tasks, orders = RecordingView[ActivityScreen](), HeldTasks(), RecordingOrders()
    presenter = ActivityPresenter(view, tasks, ManualTimers(), orders)
    presenter.context_changed(replace(CONTEXT, rights=table))
    bench.change(replace(STAFFED, rights=table))
    return presenter, view, tasks, orders


def test_buttons_of_a_record_that_a_role_may_not_press_are_not_there(bench: Bench) -> None:
    card = asyncio.run(bench.desk.issuing.issue_card(a_request(operator=PAT)))
    presenter, view, tasks, _ = activity(bench, rights(HIDDEN, Action.REVERSE, Action.REVEAL))

    presenter.row_chosen(card.reference)
    tasks.run(bench.desk)

    assert view.screen.detail is not None
    assert (False, False) == (view.screen.detail.can_reverse, view.screen.detail.can_show)


def test_a_card_that_takes_a_second_person_to_be_seen_again_asks_for_one(bench: Bench) -> None:
    card = asyncio.run(bench.desk.issuing.issue_card(a_request(operator=PAT)))
    presenter, view, tasks, orders = activity(bench, rights(APPROVAL, Action.REVEAL))
    presenter.row_chosen(card.reference)
    tasks.run(bench.desk)

    presenter.show_clicked(card.reference)
    tasks.run(bench.desk)
    ((_, action, entry, page),) = orders.given
    assert (Action.REVEAL, Page.ACTIVITY) == (action, page)
    asked = bench.desk.approve.for_action(Action.REVEAL, SAM, card)
    asyncio.run(bench.desk.approve.allow(asked, Signature("Max", Secret(PINS["Max"]))))
    (came, left), *_ = orders.seconds
    left("Nothing was done.")
    assert view.screen.detail is not None
    assert "Nothing was done." == view.screen.detail.notice
    came()
    tasks.run(bench.desk)

    assert entry is not None
    assert "show card" == orders.given[-1][0]


def test_set_up_shows_staff_no_way_to_change_it() -> None:
    view = RecordingView[SetupScreen]()
    presenter = SetupPresenter(view, HeldTasks(), RecordingOrders())

    presenter.context_changed(replace(CONTEXT, rights=rights(HIDDEN, Action.PRINTER)))
    presenter.language_changed()
    assert ("", "", False) == (
        view.screen.connect_label,
        view.screen.provision_label,
        view.screen.printer_visible,
    )

    presenter.context_changed(replace(CONTEXT, operator=MAX))
    presenter.language_changed()
    assert all((view.screen.connect_label, view.screen.provision_label, view.screen.printer_visible))
