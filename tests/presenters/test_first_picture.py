"""What is on the glass before anything is known."""

from toggle_desk.presenters.frame import screen as frame_screen
from toggle_desk.presenters.issue import screen as issue_screen
from toggle_desk.presenters.tone import Tone


def test_on_the_first_picture_nothing_can_be_issued() -> None:
    first = issue_screen.starting()

    assert (False, (), ()) == (first.can_issue, first.tiles, first.reasons)


def test_the_first_frame_says_that_it_is_starting_and_whether_it_is_practice() -> None:
    live, practice = frame_screen.starting(practice=False), frame_screen.starting(practice=True)

    assert (Tone.PLAIN, "", True) == (live.connection_tone, live.practice, bool(practice.practice))
