"""How the window looks is chosen on the till itself."""

from collections.abc import Callable

import pytest

from tests.doubles.views import RecordingView
from toggle_desk.presenters.appearance import SCALES, TEXTS, Appearance, ThemeChoice
from toggle_desk.presenters.setup.appearance_presenter import AppearancePresenter, AppearanceScreen
from toggle_desk.presenters.tasks import unheard


class Room:
    """A view and a wardrobe in one."""

    def __init__(self, worn: Appearance | None = None, *, writable: bool = True) -> None:
        self.view = RecordingView[AppearanceScreen]()
        self.full = False
        self.window_changed: Callable[[], None] = unheard
        self.chosen: list[Appearance] = []
        self._worn = worn or Appearance()
        self._writable = writable
        self.presenter = AppearancePresenter(self, self)

    def show_appearance(self, screen: AppearanceScreen) -> None:
        self.view.display(screen)

    def worn(self) -> Appearance:
        return self._worn

    def languages(self) -> tuple[tuple[str, str], ...]:
        return (("en", "English"), ("fr", "Français"))

    def fills_screen(self) -> bool:
        return self.full

    def turn_full_screen(self) -> None:
        self.full = not self.full
        self.presenter.window_changed()

    def wear(self, appearance: Appearance) -> bool:
        self.chosen.append(appearance)
        return self._writable


def test_a_window_without_a_frame_can_be_left_by_a_finger() -> None:
    room = Room()
    before = room.view.screen.full_screen_label

    room.presenter.full_screen_clicked()
    filled = room.view.screen.full_screen_label
    room.presenter.full_screen_clicked()

    assert ("Fill the screen", "Leave full screen") == (before, filled)
    assert (room.full, room.view.screen.full_screen_label) == (False, before)


def test_a_till_follows_its_computer_until_somebody_chooses() -> None:
    room = Room()

    assert ("system", "100", "100") == (room.view.screen.theme, room.view.screen.scale, room.view.screen.text)
    assert [] == room.chosen


def test_a_theme_is_put_on_at_once_and_nothing_needs_to_be_said() -> None:
    room = Room()

    room.presenter.theme_picked("contrast")

    assert [Appearance(ThemeChoice.CONTRAST)] == room.chosen
    assert ("contrast", "") == (room.view.screen.theme, room.view.screen.notice)


def test_a_size_waits_for_the_next_start_and_says_so_until_it_is_taken_back() -> None:
    room = Room(Appearance(ThemeChoice.DARK, 110, 115))

    room.presenter.scale_picked("200")
    room.presenter.text_picked("130")
    said = room.view.screen.notice
    room.presenter.scale_picked("110")
    room.presenter.text_picked("115")

    assert "The new size is used from the next start." == said
    assert Appearance(ThemeChoice.DARK, 200, 130) == room.chosen[1]
    assert "" == room.view.screen.notice


def test_a_choice_that_cannot_be_kept_is_worn_and_said_to_be_lost() -> None:
    room = Room(writable=False)

    room.presenter.theme_picked("dark")

    assert "dark" == room.view.screen.theme
    assert "until the program closes" in room.view.screen.notice


def test_sizes_reach_from_80_to_200_per_cent() -> None:
    assert (80, 200, 130) == (min(SCALES), max(SCALES), max(TEXTS))


@pytest.mark.parametrize(
    "fields",
    [
        None,
        [],
        {},
        {"theme": "pink", "scale": 100, "text": 100},
        {"theme": 3, "scale": 100, "text": 100},
        {"theme": "dark", "scale": "100", "text": 100},
    ],
)
def test_a_choice_that_makes_no_sense_still_opens_a_window(fields: object) -> None:
    assert Appearance() == Appearance.remembered(fields)


def test_a_size_that_does_not_exist_is_not_worn() -> None:
    kept = Appearance.remembered({"theme": "dark", "scale": 1000, "text": 5})

    assert Appearance(ThemeChoice.DARK) == kept
