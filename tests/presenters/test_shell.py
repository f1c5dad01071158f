"""The frame: where, what, who, whether the line is up, and the quiet status line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doubles.desk import LEEDS, MAX, OPEN_TO_ALL, SAM, STAFFED, YORK, Bench, a_request, bench_in
from tests.doubles.tasks import HeldTasks
from tests.doubles.timers import ManualTimers
from tests.doubles.views import RecordingView
from tests.presenters.entries import entry_in
from toggle_desk.application.first_look import FirstLook
from toggle_desk.application.overview import Attention, Need, Waiting
from toggle_desk.application.records import Entry
from toggle_desk.application.settings import Colleague, Settings, Till
from toggle_desk.domain.errors import Code, NotIssued, RecordsUnusable
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State
from toggle_desk.domain.money import Money
from toggle_desk.domain.people import OWNER, Operator, Role
from toggle_desk.domain.policy import Limits
from toggle_desk.domain.usual import Usual
from toggle_desk.presenters.issue_draft import Context
from toggle_desk.presenters.shell import RETRY_SECONDS, Counted, ShellPresenter
from toggle_desk.presenters.shell_screen import Page, ShellScreen
from toggle_desk.presenters.tone import Tone

UNKNOWN = entry_in(State.UNKNOWN)


class Shell:
    def __init__(self, *, practice: bool = False) -> None:
        self.view = RecordingView[ShellScreen]()
        self.tasks = HeldTasks()
        self.timers = ManualTimers()
        self.contexts: list[Context] = []
        self.pages: list[Page] = []
        self.people: list[tuple[Operator, ...]] = []
        self.shares = [1.0]
        self.presenter = ShellPresenter(
            self.view, self.tasks, self.timers, practice=practice, spread=lambda: self.shares[-1]
        )

    def listen(self) -> "Shell":
        self.presenter.context_changed = self.contexts.append
        self.presenter.page_changed = self.pages.append
        self.presenter.people_changed = self.people.append
        return self

    @property
    def screen(self) -> ShellScreen:
        return self.view.screen

    @property
    def context(self) -> Context:
        return self.contexts[-1]

    def started(self, bench: Bench) -> "Shell":
        """Start, and let everything go to its end."""
        self.presenter.started()
        self.tasks.run(bench.desk)
        return self

    def counted(self, *waiting: Waiting) -> None:
        self.presenter.limits_may_differ()
        self.tasks.finish(Counted(waiting=waiting))


@pytest.fixture
def shell() -> Shell:
    return Shell().listen()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path) as bench:
        yield bench


# -- start ----------


def test_the_frame_is_there_before_anything_is_known() -> None:
    shell = Shell(practice=True)
    shell.presenter.shown()

    assert (Page.ISSUE, (), "", "Starting", Tone.PLAIN) == (
        shell.screen.page,
        shell.screen.sites,
        shell.screen.operator,
        shell.screen.line,
        shell.screen.line_tone,
    )
    assert "Practice mode – cards are not real" == shell.screen.practice
    assert 5 == len(shell.screen.nav)


def test_the_first_run_leads_to_the_connection(shell: Shell, bench: Bench) -> None:
    bench.change(Settings())

    shell.started(bench)

    assert (Page.CONNECT, [Page.CONNECT], []) == (
        shell.screen.page,
        shell.pages,
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
        shell.screen.line,
        shell.screen.line_tone,
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
    assert STAFFED.operators[0].operator in shell.people[-1]


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
        shell.screen.line,
        shell.screen.line_tone,
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

    assert ("Online", "") == (shell.screen.line, shell.context.problem)
    shell.timers.advance(10 * RETRY_SECONDS)
    assert not shell.tasks.started


def test_tills_that_lost_the_line_together_do_not_ask_together(bench: Bench) -> None:
    bench.toggle.offline = True
    asked: list[float] = []
    for share in (0.8, 0.97, 1.2):
        shell = Shell().listen()
        shell.shares.append(share)
        shell.started(bench)
        while not shell.tasks.started:
            shell.timers.advance(0.1)
        asked.append(round(shell.timers.now, 1))

    assert asked == [24.0, 29.1, 36.0]


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
    shell.tasks.finish(Counted(left=(Money(500, "GBP"), Money(10000, "GBP")), usual=usual))
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
    assert 10000 == shell.context.left_today[0].minor


def test_locking_lets_the_next_person_sign_in(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.lock_clicked()

    assert (Page.SIGN_IN, None, False) == (
        shell.screen.page,
        shell.context.operator,
        shell.screen.nav_enabled,
    )


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
    staffed(shell, bench).presenter.page_clicked("settings")

    shell.presenter.set_up_changed()
    shell.tasks.run(bench.desk)

    assert (Page.SETTINGS, SAM) == (shell.screen.page, shell.context.operator)


def test_getting_a_manager_signs_nobody_out(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench).presenter.manager_wanted()
    assert (Page.SIGN_IN, "Sam (staff)", True) == (
        shell.screen.page,
        shell.screen.operator,
        shell.screen.nav_enabled,
    )

    shell.presenter.issue_wanted()

    assert Page.ISSUE is shell.screen.page


def test_pages_are_gone_to(shell: Shell, bench: Bench) -> None:
    staffed(shell, bench)
    for page in ("activity", "reports", "check_card", "settings"):
        shell.presenter.page_clicked(page)
    shell.presenter.connect_wanted()

    assert [Page.ACTIVITY, Page.REPORTS, Page.CHECK_CARD, Page.SETTINGS, Page.CONNECT] == shell.pages[-5:]


# -- the status line ----------


@pytest.mark.parametrize(
    ("waiting", "status"),
    [
        ((Waiting(UNKNOWN, 8.4),), "1 card not confirmed yet: checking again in 8 s"),
        ((Waiting(UNKNOWN, 0.2),), "1 card not confirmed yet: checking again in 1 s"),
        ((Waiting(UNKNOWN, 0.0),), "1 card not confirmed yet: checking now"),
        ((Waiting(UNKNOWN, 600.0),), "1 card not confirmed yet: checking again in 10 min"),
        ((Waiting(UNKNOWN, None),), "1 card not confirmed yet"),
        (
            (Waiting(UNKNOWN, 30.0), Waiting(UNKNOWN, 8.0), Waiting(UNKNOWN, None)),
            "3 cards not confirmed yet: checking again in 8 s",
        ),
    ],
    ids=["seconds", "soon", "now", "minutes", "never", "several"],
)
def test_what_is_not_confirmed_is_always_in_sight(
    shell: Shell, waiting: tuple[Waiting, ...], status: str
) -> None:
    shell.counted(*waiting)

    assert (status, Tone.WARN) == (shell.screen.status, shell.screen.status_tone)


def test_what_is_only_watched_is_not_counted_as_open(shell: Shell) -> None:
    shell.counted(Waiting(entry_in(State.ABANDONED), 8.0), Waiting(entry_in(State.ISSUED_INCOMPLETE), 8.0))

    assert ("", Tone.PLAIN) == (shell.screen.status, shell.screen.status_tone)


def test_the_status_line_counts_one_second_a_second_however_often_it_is_counted_anew(shell: Shell) -> None:
    shell.counted(Waiting(UNKNOWN, 60.0))
    shell.counted(Waiting(UNKNOWN, 60.0))
    shell.counted(Waiting(UNKNOWN, 60.0))

    shell.timers.advance(10)

    assert "1 card not confirmed yet: checking again in 50 s" == shell.screen.status


def test_the_countdown_stops_when_nothing_is_open(shell: Shell) -> None:
    shell.counted(Waiting(UNKNOWN, 60.0))
    shell.counted()
    assert (0, "") == (shell.timers.running, shell.screen.status)

    shell.counted(Waiting(UNKNOWN, 2.0))
    shell.timers.advance(10)
    assert ("1 card not confirmed yet: checking now", 0) == (shell.screen.status, shell.timers.running)
    shell.counted(Waiting(UNKNOWN, None))
    shell.timers.advance(10)
    assert 0 == shell.timers.running


def test_a_real_unknown_outcome_reaches_the_status_line(shell: Shell, bench: Bench) -> None:
    shell.started(bench)
    bench.toggle.answer_next_with(NoVerdict(Code.TIMED_OUT))
    shell.tasks.start(lambda desk: desk.issue_card(a_request()), print, print)
    shell.presenter.limits_may_differ()

    shell.tasks.run(bench.desk)

    assert "1 card not confirmed yet: checking again in 1 s" == shell.screen.status


def test_limits_that_cannot_be_read_change_nothing(shell: Shell) -> None:
    shell.presenter.limits_may_differ()
    shell.tasks.fail(NotIssued(Code.FOLDER_UNUSABLE, folder="x"))

    assert not shell.view.screens


def looked(shell: Shell, bench: Bench) -> str:
    shell.started(bench)
    return shell.screen.status


def test_settings_that_were_set_aside_are_named(shell: Shell, bench: Bench) -> None:
    other = replace(bench, desk=replace(bench.desk, set_aside="settings.toml.set-aside"))

    assert "set aside as settings.toml.set-aside" in looked(shell, other)


def test_a_computer_without_a_vault_says_so(shell: Shell, bench: Bench) -> None:
    other = replace(bench, desk=replace(bench.desk, has_vault=False))

    assert "This computer has no vault" in looked(shell, other)


def test_a_mistake_of_the_programs_own_is_admitted(shell: Shell) -> None:
    shell.presenter.something_unexpected()

    assert "Something unexpected happened." in shell.screen.status


def test_what_the_last_run_kept_is_offered_before_anything_is_loaded(shell: Shell, bench: Bench) -> None:
    bench.change(OPEN_TO_ALL)
    shell.started(bench)
    kept = bench.desk.first_look()
    next_start = Shell().listen()

    next_start.presenter.glanced(kept)

    assert shell.screen.products
    assert (shell.screen.products, OWNER) == (next_start.screen.products, next_start.context.operator)


def test_people_who_were_known_sign_in_before_anything_is_loaded(shell: Shell) -> None:
    shell.presenter.glanced(FirstLook(connected=True, people=(MAX,), catalogue=None))

    assert (Page.SIGN_IN, [(MAX,)]) == (shell.screen.page, shell.people)


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
        shell = Shell().listen().started(bench)
        locked = shell.presenter.card_scanned(), shell.screen.page
        shell.presenter.signed_in(SAM)

        assert locked == (False, Page.SIGN_IN)
        assert shell.presenter.card_scanned()
        assert shell.screen.page is Page.CHECK_CARD


# -- what waits for a person ----------


def attention(shell: Shell, *needs: tuple[Need, Entry], waiting: tuple[Waiting, ...] = ()) -> ShellScreen:
    shell.presenter.limits_may_differ()
    shell.tasks.finish(Counted(waiting=waiting, attention=tuple(Attention(*need) for need in needs)))
    return shell.screen


LATE = replace(entry_in(State.ISSUED), intent=replace(entry_in(State.ISSUED).intent, late=True))


@pytest.mark.parametrize(
    ("need", "entry", "said", "tone"),
    [
        (Need.NOTE_DOWN, replace(LATE, recorded=False), "A £20.00 card is not written down yet", Tone.BAD),
        (Need.MANAGER, LATE, "A £20.00 card showed up after it was given up: get a manager", Tone.BAD),
        (Need.MANAGER, entry_in(State.MISMATCH), "A £20.00 card needs a manager", Tone.BAD),
        (Need.SHOW, entry_in(State.ISSUED), "A £20.00 card was issued and not shown yet", Tone.WARN),
        (Need.SEND, entry_in(State.PREPARED), "A £20.00 card was never sent", Tone.WARN),
    ],
)
def test_what_waits_for_a_person_stays_in_the_status_line(
    shell: Shell, need: Need, entry: Entry, said: str, tone: Tone
) -> None:
    shell.presenter.signed_in(SAM)
    shell.tasks.drop()

    screen = attention(shell, (need, entry))

    assert (True, tone, entry.reference) == (
        screen.status.startswith(said),
        screen.status_tone,
        screen.status_entry,
    )


def test_the_seconds_of_the_status_line_are_not_counted_aloud(shell: Shell) -> None:
    shell.counted(Waiting(UNKNOWN, 8.0))
    said = shell.screen.status_spoken
    shell.timers.advance(1.0)

    assert ("1 card not confirmed yet", "1 card not confirmed yet: checking again in 7 s") == (
        said,
        shell.screen.status,
    )
    assert said == shell.screen.status_spoken


def test_several_of_a_kind_are_counted(shell: Shell) -> None:
    screen = attention(shell, (Need.SHOW, LATE), (Need.SHOW, LATE), (Need.SHOW, LATE))

    assert "3 cards were issued and not shown yet" == screen.status


def test_an_alarm_stands_before_an_open_outcome_and_that_before_the_rest(shell: Shell) -> None:
    screen = attention(
        shell,
        (Need.MANAGER, LATE),
        (Need.SEND, entry_in(State.PREPARED)),
        waiting=(Waiting(UNKNOWN, 8.0),),
    )

    assert (
        "A £20.00 card showed up after it was given up: get a manager"
        " · 1 card not confirmed yet: checking again in 8 s"
    ) == screen.status


def test_the_status_line_opens_the_record_it_is_about(shell: Shell) -> None:
    opened: list[str] = []
    shell.presenter.entry_wanted = opened.append
    shell.presenter.signed_in(SAM)
    shell.tasks.drop()
    attention(shell, (Need.MANAGER, LATE))

    shell.presenter.status_clicked()

    assert (Page.ACTIVITY, [LATE.reference]) == (shell.screen.page, opened)


def test_whoever_has_not_signed_in_opens_nothing(shell: Shell, bench: Bench) -> None:
    bench.change(STAFFED)
    opened: list[str] = []
    shell.presenter.entry_wanted = opened.append
    shell.started(bench)
    screen = attention(shell, (Need.MANAGER, LATE))

    shell.presenter.status_clicked()

    assert ("", Page.SIGN_IN, []) == (screen.status_entry, shell.screen.page, opened)


def test_a_status_that_is_about_no_record_opens_none(shell: Shell, bench: Bench) -> None:
    shell.started(bench)

    shell.presenter.status_clicked()

    assert Page.ISSUE is shell.screen.page


def test_an_account_without_products_says_what_to_do(shell: Shell, bench: Bench) -> None:
    bench.sells()

    shell.started(bench)

    assert shell.context.problem.startswith(
        "Nothing can be issued: Toggle lists no product for this account."
    )
