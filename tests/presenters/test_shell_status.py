"""The quiet status line: what is not confirmed yet, and what waits for a person."""

from dataclasses import replace

import pytest

from tests.doubles.desk import SAM, STAFFED, Bench, a_request
from tests.presenters.entries import entry_in
from tests.presenters.frame import UNKNOWN, Shell
from toggle_desk.application.records import Attention, Entry, Need, Waiting
from toggle_desk.domain.errors import Code, NotIssued
from toggle_desk.domain.evidence import NoVerdict
from toggle_desk.domain.intent import State
from toggle_desk.presenters.frame.screen import FrameScreen
from toggle_desk.presenters.frame.status import Counted
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.tone import Tone


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
    shell.tasks.start(lambda desk: desk.issuing.issue_card(a_request()), print, print)
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
    desk = replace(bench.desk, setup=replace(bench.desk.setup, set_aside="settings.toml.set-aside"))

    assert "set aside as settings.toml.set-aside" in looked(shell, replace(bench, desk=desk))


def test_a_computer_without_a_vault_says_so(shell: Shell, bench: Bench) -> None:
    desk = replace(bench.desk, records=replace(bench.desk.records, unguarded=Code.VAULT_ABSENT))

    assert "This computer has no vault" in looked(shell, replace(bench, desk=desk))


def test_a_mistake_of_the_programs_own_is_admitted(shell: Shell) -> None:
    shell.presenter.something_unexpected()

    assert "Something unexpected happened." in shell.screen.status


# -- what waits for a person ----------


def attention(shell: Shell, *needs: tuple[Need, Entry], waiting: tuple[Waiting, ...] = ()) -> FrameScreen:
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
    shell.presenter.signed_in(SAM)
    shell.tasks.drop()
    attention(shell, (Need.MANAGER, LATE))

    shell.presenter.status_clicked()

    assert (Page.ACTIVITY, [LATE.reference]) == (shell.screen.page, shell.rooms.entries)


def test_whoever_has_not_signed_in_opens_nothing(shell: Shell, bench: Bench) -> None:
    bench.change(STAFFED)
    shell.started(bench)
    screen = attention(shell, (Need.MANAGER, LATE))

    shell.presenter.status_clicked()

    assert ("", Page.SIGN_IN, []) == (screen.status_entry, shell.screen.page, shell.rooms.entries)


def test_a_status_that_is_about_no_record_opens_none(shell: Shell, bench: Bench) -> None:
    shell.started(bench)

    shell.presenter.status_clicked()

    assert Page.ISSUE is shell.screen.page
