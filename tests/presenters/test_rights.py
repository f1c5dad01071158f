"""The table of rights: tapped cell by cell, saved as a whole, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import MAX, PINS, STAFFED, Bench, bench_in
from tests.doubles.rooms import RecordingOrders
from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from toggle_desk.application.settings import Colleague
from toggle_desk.domain.audit import Happened
from toggle_desk.domain.errors import Code, NotAllowed
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.rights import USUAL_RIGHTS, Access, Action
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.rights import Cell, RightsPresenter, RightsScreen
from toggle_desk.presenters.till import Context

KIM = Operator("Kim", Role.OWNER)
LED = replace(STAFFED, operators=(*STAFFED.operators, Colleague(KIM, f"hash of {PINS['Kim']}")))
ASKED = USUAL_RIGHTS.with_access(Action.REVERSE, Role.STAFF, Access.APPROVAL)


class RightsPage:
    def __init__(self, bench: Bench, by: Operator) -> None:
        self.bench = bench
        self.view = RecordingView[RightsScreen]()
        self.tasks = HeldTasks()
        self.orders = RecordingOrders()
        self.presenter = RightsPresenter(self.view, self.tasks, self.orders)
        self.presenter.context_changed(Context(operator=by))
        self.presenter.opened()
        self.run()

    def run(self) -> None:
        self.tasks.run(self.bench.desk)

    def cell(self, key: str) -> Cell:
        cells = [
            cell
            for _, lines in self.view.screen.tables
            for line in lines
            for cell in line.cells
            if cell.key == key
        ]
        return cells[0]


@pytest.fixture
def page(tmp_path: Path) -> Iterator[RightsPage]:
    with bench_in(tmp_path, LED) as bench:
        yield RightsPage(bench, KIM)


def test_the_whole_table_is_shown_once(page: RightsPage) -> None:
    keys = [cell.key for _, lines in page.view.screen.tables for line in lines for cell in line.cells]

    wanted = {f"{action}_{role}" for action in Action for role in Role if role is not Role.OWNER}
    assert (wanted, len(wanted)) == (set(keys), len(keys))


def test_a_tap_goes_on_to_the_next_of_three_and_saves_nothing(page: RightsPage) -> None:
    seen = [page.cell("reverse_staff").word]
    for _ in range(3):
        page.presenter.cell_tapped("reverse_staff")
        seen.append(page.cell("reverse_staff").word)

    assert ["Yes", "Asks", "No", "Yes"] == seen
    assert LED == page.bench.store.settings


def test_what_is_not_as_usual_is_marked_and_said(page: RightsPage) -> None:
    page.presenter.cell_tapped("reverse_staff")

    cell = page.cell("reverse_staff")
    assert cell.unusual
    assert "Take a card back, Staff: Asks, changed from the usual" == cell.spoken
    assert not page.cell("reverse_supervisor").unusual


def test_changes_are_counted_and_saved_as_a_whole(page: RightsPage) -> None:
    page.presenter.cell_tapped("reverse_staff")
    page.presenter.cell_tapped("see_all_staff")
    assert "Save 2 changes" == page.view.screen.save_label

    page.presenter.save_clicked()
    page.run()

    assert ("Saved: this counts from now on.", "") == (page.view.screen.notice, page.view.screen.save_label)
    assert Access.APPROVAL is page.bench.store.settings.rights.access(Action.SEE_ALL, Role.STAFF)
    assert [("set-up changed",)] == page.orders.given


def test_what_was_changed_is_on_record(page: RightsPage) -> None:
    page.bench.desk.setup.change_rights(ASKED, KIM)
    page.bench.desk.setup.change_rights(ASKED, KIM)

    (event,) = page.bench.trail.events
    assert (Happened.RIGHTS_CHANGED, "Kim") == (event.kind, event.actor)
    assert {"reverse staff": "allow > approval"} == dict(event.facts)


def test_what_is_not_saved_is_left_as_it_was(page: RightsPage) -> None:
    page.presenter.cell_tapped("reverse_staff")
    assert "Leave it as it was" == page.view.screen.undo_label

    page.presenter.undo_clicked()

    assert ("Yes", "") == (page.cell("reverse_staff").word, page.view.screen.undo_label)


def test_what_was_saved_is_taken_back(page: RightsPage) -> None:
    page.presenter.cell_tapped("reverse_staff")
    page.presenter.save_clicked()
    page.run()
    assert "Undo" == page.view.screen.undo_label

    page.presenter.undo_clicked()
    page.run()

    assert ("Yes", "") == (page.cell("reverse_staff").word, page.view.screen.undo_label)
    assert LED == page.bench.store.settings


def test_the_usual_table_is_one_tap_away(page: RightsPage) -> None:
    page.bench.change(replace(LED, rights=ASKED))
    page.presenter.opened()
    page.run()
    assert "Back to the usual" == page.view.screen.usual_label

    page.presenter.usual_clicked()
    page.presenter.save_clicked()
    page.run()

    assert (USUAL_RIGHTS, "") == (page.bench.store.settings.rights, page.view.screen.usual_label)


def test_a_manager_reads_the_table_and_changes_nothing(tmp_path: Path) -> None:
    with bench_in(tmp_path, LED) as bench:
        page = RightsPage(bench, MAX)
        page.presenter.cell_tapped("reverse_staff")
        page.presenter.usual_clicked()

        assert (False, "") == (page.view.screen.editable, page.view.screen.save_label)
        assert page.view.screen.intro.startswith("Only an owner changes this.")


@pytest.mark.parametrize("by", [MAX, OWNER, Operator("Eve", Role.OWNER)])
def test_only_an_owner_of_this_till_changes_rights(page: RightsPage, by: Operator) -> None:
    with pytest.raises(NotAllowed) as refused:
        page.bench.desk.setup.change_rights(ASKED, by)

    assert refused.value.code in {Code.ROLE_TOO_LOW, Code.OPERATOR_NEEDED, Code.OPERATOR_UNKNOWN}
    assert (LED, []) == (page.bench.store.settings, page.bench.trail.events)


def test_a_change_that_could_not_be_saved_says_so_and_stays_wanted(page: RightsPage) -> None:
    page.presenter.cell_tapped("reverse_staff")
    page.presenter.save_clicked()
    page.tasks.fail(NotAllowed(Code.ROLE_TOO_LOW, name="Kim"))

    assert "Save 1 change" == page.view.screen.save_label
    assert page.view.screen.notice.startswith("Nothing was done.")


def test_back_leads_to_the_set_up(page: RightsPage) -> None:
    page.presenter.back_clicked()

    assert [("open", Page.SETUP)] == page.orders.given
