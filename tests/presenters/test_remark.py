"""What became of a scan is said on every page, and goes by itself."""

from tests.presenters.frame import UNKNOWN, Shell
from toggle_desk.application.records import Waiting
from toggle_desk.presenters.frame.remark import SECONDS
from toggle_desk.presenters.tone import Tone

NOT_TAKEN = "Nothing was pressed. That was not one of Toggle's cards, and nothing about it was kept."
DOUBTFUL = (
    "Nothing was pressed. That was not one of Toggle's cards. If you typed it, type it again a little slower."
)
KEPT = "Nothing was pressed. The code that was scanned is in the field."


def test_what_was_scanned_and_not_taken_is_answered_and_the_answer_goes(shell: Shell) -> None:
    for told, said in (
        (lambda: shell.presenter.remark.not_taken(False), NOT_TAKEN),
        (lambda: shell.presenter.remark.not_taken(True), DOUBTFUL),
        (shell.presenter.remark.kept, KEPT),
    ):
        told()
        assert (said, said, Tone.WARN) == (
            shell.screen.status,
            shell.screen.status_spoken,
            shell.screen.status_tone,
        )

    shell.timers.advance(SECONDS)

    assert "" == shell.screen.status


def test_the_answer_hides_nothing_that_must_not_be_forgotten(shell: Shell) -> None:
    shell.counted(Waiting(UNKNOWN, 8.0))
    waiting = shell.screen.status

    shell.presenter.remark.kept()

    assert f"{KEPT} · {waiting}" == shell.screen.status
    assert UNKNOWN.reference == shell.screen.status_entry
