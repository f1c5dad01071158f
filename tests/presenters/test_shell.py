"""The frame: where, what, who, and whether the line is up."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import LEEDS, MAX, OPEN_TO_ALL, SAM, STAFFED, YORK, Bench, bench_in
from tests.presenters.entries import entry_in
from tests.presenters.frame import Shell
from toggle_desk.application.first_look import FirstLook
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Colleague, Settings, Till
from toggle_desk.application.window_shape import WindowShape
from toggle_desk.domain.catalogue import ProductRules
from toggle_desk.domain.errors import Code, RecordsUnusable
from toggle_desk.domain.intent import State
from toggle_desk.domain.people import OWNER, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.remainder import Bound, Remainder
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters.frame.presenter import RETRY_SECONDS
from toggle_desk.presenters.frame.status import Counted
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tone import Tone

# -- start ----------


def test_the_frame_is_there_before_anything_is_known() -> None:
    shell = Shell(practice=True)
    shell.presenter.glanced(None)

    assert (Page.ISSUE, (), "", "Starting", Tone.PLAIN) == (
        shell.screen.page,
        shell.screen.sites,
        shell.screen.operator,
        shell.screen.connection,
        shell.screen.connection_tone,
    )
    assert "Practice mode – cards are not real" == shell.screen.practice
    assert 5 == len(shell.screen.nav)


def test_the_first_run_leads_to_the_connection(shell: Shell, bench: Bench) -> None:
    bench.change(Settings())

    shell.started(bench)

    assert (Page.CONNECT, [Page.CONNECT], []) == (
        shell.screen.page,
        shell.rooms.pages,
        bench.toggle.named("products"),
    )


def test_once_connected_the_till_issues(shell: Shell, bench: Bench) -> None:
    bench.change(Settings())
    shell.started(bench)
    bench.change(OPEN_TO_ALL)

    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert (Page.ISSUE, "Online", Tone.GOOD) == (
        shell.screen.page,
        shell.screen.connection,
        shell.screen.connection_tone,
    )
    assert (LEEDS, "In-store Gift", OWNER, "") == (
        shell.context.site,
        shell.context.offer and shell.context.offer.product.name,
        shell.context.operator,
        shell.context.problem,
    )


def test_without_people_the_till_works_as_its_owner_and_says_so(shell: Shell, bench: Bench) -> None:
    shell.started(bench)

    assert ("Owner", False, Tone.PLAIN) == (
        shell.screen.operator,
        shell.screen.lock_visible,
        shell.screen.status_tone,
    )
    assert shell.screen.status.startswith("Nobody is set up yet")


def test_where_there_are_people_somebody_signs_in_first(shell: Shell, bench: Bench) -> None:
    bench.change(STAFFED)

    shell.started(bench)
    shell.presenter.page_clicked("activity")

    assert (Page.SIGN_IN, False, "") == (shell.screen.page, shell.screen.nav_enabled, shell.screen.operator)
    assert STAFFED.operators[0].operator in shell.rooms.people[-1]


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            RecordsUnusable(Code.RECORDS_UNUSABLE, detail="the disk is full"),
            "cannot save records: the disk is full",
        ),
        (RuntimeError(), "Something unexpected happened."),
    ],
    ids=["known", "unexpected"],
)
def test_a_till_that_cannot_work_says_why(shell: Shell, problem: Exception, said: str) -> None:
    shell.presenter.started()
    shell.tasks.fail(problem)

    assert said in shell.context.problem


# -- the line ----------


def test_without_a_line_the_list_of_last_time_is_used(shell: Shell, bench: Bench) -> None:
    Shell().started(bench)
    bench.toggle.offline = True

    shell.started(bench)

    assert ("No connection", Tone.WARN, "") == (
        shell.screen.connection,
        shell.screen.connection_tone,
        shell.context.problem,
    )
    assert (("0", LEEDS.name), ("1", YORK.name)) == shell.screen.sites
    assert shell.context.offer is not None


def test_without_a_list_and_without_a_line_nothing_can_be_issued(shell: Shell, bench: Bench) -> None:
    bench.toggle.offline = True

    shell.started(bench)

    assert "There is no connection to Toggle" in shell.context.problem


def test_toggle_is_asked_again_until_the_line_is_back(shell: Shell, bench: Bench) -> None:
    bench.toggle.offline = True
    shell.started(bench)
    bench.toggle.offline = False

    shell.timers.advance(RETRY_SECONDS)
    shell.tasks.run(bench.desk)

    assert ("Online", "") == (shell.screen.connection, shell.context.problem)
    shell.timers.advance(10 * RETRY_SECONDS)
    assert not shell.tasks.started


@pytest.mark.parametrize("state", [State.UNKNOWN, State.NOT_SENT])
def test_the_line_is_tried_when_it_took_a_card_or_its_answer(
    shell: Shell, bench: Bench, state: State
) -> None:
    shell.started(bench)
    bench.toggle.offline = True

    shell.presenter.entry_changed(entry_in(state, Code.CONNECTION_LOST))
    shell.tasks.run(bench.desk)
    assert "No connection" == shell.screen.connection
    shell.presenter.entry_changed(entry_in(state, Code.CONNECTION_LOST))
    assert 1 == len(shell.tasks.started)  # what is left today: Toggle is asked again in a while
    bench.toggle.offline = False
    shell.timers.advance(RETRY_SECONDS)
    shell.tasks.run(bench.desk)

    assert "Online" == shell.screen.connection


def test_the_line_is_tried_at_once_when_toggle_has_answered_about_a_card(shell: Shell, bench: Bench) -> None:
    bench.toggle.offline = True
    shell.started(bench)
    assert "No connection" == shell.screen.connection
    bench.toggle.offline = False

    shell.presenter.entry_changed(entry_in(State.ISSUED))
    shell.tasks.run(bench.desk)

    assert "Online" == shell.screen.connection


@pytest.mark.parametrize(
    "entry", [entry_in(State.ISSUED), entry_in(State.REJECTED, Code.REFUSED), entry_in(State.UNKNOWN)]
)
def test_an_answer_is_no_reason_to_try_the_line(shell: Shell, bench: Bench, entry: Entry) -> None:
    shell.started(bench).presenter.entry_changed(entry)

    assert 1 == len(shell.tasks.started)


def test_tills_that_lost_the_line_together_do_not_ask_together(bench: Bench) -> None:
    bench.toggle.offline = True
    asked: list[float] = []
    for share in (0.8, 0.97, 1.2):
        shell = Shell()
        shell.shares.append(share)
        shell.started(bench)
        while not shell.tasks.started:
            shell.timers.advance(0.1)
        asked.append(round(shell.timers.now, 1))

    assert [24.0, 29.1, 36.0] == asked


def test_however_often_the_set_up_changes_toggle_is_asked_at_one_pace(shell: Shell, bench: Bench) -> None:
    bench.toggle.offline = True
    shell.started(bench)
    for _ in range(3):
        shell.presenter.set_up_changed()
        shell.tasks.run(bench.desk)

    shell.timers.advance(RETRY_SECONDS)

    assert 1 == len(shell.tasks.started)


# -- where and what ----------


def test_another_site_is_picked(shell: Shell, bench: Bench) -> None:
    shell.started(bench).presenter.site_picked("1")

    assert ("1", YORK) == (shell.screen.site_key, shell.context.site)
    shell.tasks.run(bench.desk)
    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)
    assert YORK == shell.context.site


def test_a_site_that_was_taken_off_the_list_is_left(shell: Shell, bench: Bench) -> None:
    shell.started(bench).presenter.site_picked("1")
    shell.tasks.run(bench.desk)
    bench.change(replace(OPEN_TO_ALL, sites=(LEEDS,)))

    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert LEEDS == shell.context.site


def test_a_locked_till_keeps_its_site(shell: Shell, bench: Bench) -> None:
    bench.change(replace(OPEN_TO_ALL, till=Till(site="YORK-02")))

    shell.started(bench).presenter.site_picked("0")

    assert (True, "1", YORK) == (shell.screen.site_locked, shell.screen.site_key, shell.context.site)


def test_a_site_picked_before_there_is_a_list_is_ignored(shell: Shell) -> None:
    shell.presenter.site_picked("0")
    shell.presenter.product_picked("3532")

    assert not shell.view.screens


def test_another_product_is_picked_and_remembered(shell: Shell, bench: Bench) -> None:
    shell.started(bench)
    assert ("3532", 2) == (shell.screen.product_key, len(shell.screen.products))

    shell.presenter.product_picked("3533")
    shell.presenter.product_picked("9")
    shell.tasks.run(bench.desk)
    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert "3533" == shell.screen.product_key
    assert "3533" == Shell().started(bench).screen.product_key


# -- who ----------


def staffed(shell: Shell, bench: Bench) -> Shell:
    bench.change(replace(STAFFED, limits=Limits(staff_day=10000)))
    shell.started(bench).presenter.signed_in(SAM)
    shell.tasks.run(bench.desk)
    return shell


def test_what_is_left_and_what_is_usual_belong_to_one_person(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.limits_may_differ()
    usual = Usual(middle=2000, nearly_all=3000)
    shell.tasks.finish(Counted(left=Remainder(Bound.DAY, 500, 10000), usual=usual))
    assert shell.context.usual == usual

    shell.presenter.lock_clicked()
    shell.presenter.signed_in(MAX)

    assert (None, None) == (shell.context.usual, shell.context.left_today)


def test_whoever_signs_in_goes_on(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench)

    assert (Page.ISSUE, "Sam (staff)", True, SAM) == (
        shell.screen.page,
        shell.screen.operator,
        shell.screen.lock_visible,
        shell.context.operator,
    )
    assert shell.context.left_today is not None
    assert 10000 == shell.context.left_today.left


def test_who_has_signed_in_is_known_before_their_page_opens(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.lock_clicked()

    shell.presenter.signed_in(MAX)

    assert MAX == shell.rooms.operators_seen[-1]


def test_locking_lets_the_next_person_sign_in(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.lock_clicked()

    assert (Page.SIGN_IN, None, False) == (
        shell.screen.page,
        shell.context.operator,
        shell.screen.nav_enabled,
    )


def test_a_locked_till_stays_where_it_was_with_the_product_it_gave(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.lock_clicked()
    before = shell.screen

    shell.presenter.site_picked("1")
    shell.presenter.product_picked(shell.screen.products[-1][0])

    assert (before.site_key, before.product_key) == (shell.screen.site_key, shell.screen.product_key)


def test_a_product_without_any_amount_says_who_can_help(shell: Shell, bench: Bench) -> None:
    shell.started(bench)
    nothing = ProductRules("In-store Gift", None, (), (), None)
    bench.change(replace(OPEN_TO_ALL, products=(nothing,)))

    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert "may be given at no amount" in shell.context.problem


def test_without_people_there_is_nothing_to_lock(shell: Shell, bench: Bench) -> None:
    shell.started(bench).presenter.lock_clicked()

    assert Page.ISSUE is shell.screen.page


def test_whoever_lost_a_role_signs_in_anew(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench)
    bench.change(replace(STAFFED, operators=(Colleague(replace(SAM, role=Role.SUPERVISOR), None),)))

    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert (Page.SIGN_IN, None) == (shell.screen.page, shell.context.operator)


def test_whoever_still_works_here_stays_signed_in(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.page_clicked("setup")

    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert (Page.SETUP, SAM) == (shell.screen.page, shell.context.operator)


def test_getting_a_manager_signs_nobody_out(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.open(Page.SIGN_IN)
    assert (Page.SIGN_IN, "Sam (staff)", True) == (
        shell.screen.page,
        shell.screen.operator,
        shell.screen.nav_enabled,
    )

    shell.presenter.open(Page.ISSUE)

    assert Page.ISSUE is shell.screen.page


def test_pages_are_gone_to(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench)
    for page in ("activity", "reports", "check_card", "setup"):
        shell.presenter.page_clicked(page)
    shell.presenter.open(Page.CONNECT)

    assert [Page.ACTIVITY, Page.REPORTS, Page.CHECK_CARD, Page.SETUP, Page.CONNECT] == shell.rooms.pages[-5:]


def test_what_the_last_run_kept_is_offered_before_anything_is_loaded(shell: Shell, bench: Bench) -> None:
    bench.change(OPEN_TO_ALL)
    shell.started(bench)
    kept = bench.desk.setup.first_look()
    next_start = Shell()

    next_start.presenter.glanced(kept)

    assert shell.screen.products
    assert (shell.screen.products, OWNER) == (next_start.screen.products, next_start.context.operator)


def test_people_who_were_known_sign_in_before_anything_is_loaded(shell: Shell) -> None:
    shell.presenter.glanced(FirstLook(connected=True, people=(MAX,), catalogue=None))

    assert (Page.SIGN_IN, [(MAX,)]) == (shell.screen.page, shell.rooms.people)


def test_a_first_look_at_a_till_with_nothing_to_sell(shell: Shell) -> None:
    shell.presenter.started()
    shell.tasks.finish((FirstLook(connected=True, people=(MAX,), catalogue=None), ""))

    assert (Page.SIGN_IN, "", (), "") == (
        shell.screen.page,
        shell.screen.site_key,
        shell.screen.products,
        shell.screen.product_key,
    )


def test_a_scanned_card_is_asked_about_by_whoever_is_signed_in(tmp_path: Path) -> None:
    with bench_in(tmp_path, STAFFED) as bench:
        shell = Shell().started(bench)
        locked = shell.presenter.page_clicked(Page.CHECK_CARD), shell.screen.page
        shell.presenter.signed_in(SAM)

        assert (False, Page.SIGN_IN) == locked
        assert shell.presenter.page_clicked(Page.CHECK_CARD)
        assert Page.CHECK_CARD is shell.screen.page


def test_an_account_without_products_says_what_to_do(shell: Shell, bench: Bench) -> None:
    bench.sells()

    shell.started(bench)

    assert shell.context.problem.startswith(
        "Nothing can be issued: Toggle lists no product for this account."
    )


def test_the_window_is_told_how_its_till_opens(shell: Shell, bench: Bench) -> None:
    bench.change(Settings(till=Till(window=WindowShape.FULL_SCREEN)))

    shell.started(bench)

    assert [WindowShape.FULL_SCREEN] == shell.rooms.shapes
