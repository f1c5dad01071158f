"""Choosing how the window looks: part of the set-up page."""

from dataclasses import dataclass, replace
from typing import Protocol

from toggle_desk.presenters import wording
from toggle_desk.presenters.appearance import SCALES, TEXTS, Appearance, ThemeChoice, Wardrobe


@dataclass(frozen=True, slots=True)
class AppearanceScreen:
    """Four pickers of (key, label) pairs, and when a size takes hold."""

    themes: tuple[tuple[str, str], ...]
    theme: str
    scales: tuple[tuple[str, str], ...]
    scale: str
    texts: tuple[tuple[str, str], ...]
    text: str
    languages: tuple[tuple[str, str], ...]
    language: str
    notice: str
    full_screen_label: str


class AppearanceView(Protocol):
    """The part of the set-up page that shows the choice."""

    def show_appearance(self, screen: AppearanceScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class AppearanceState:
    """What is chosen, what the window was started with, and whether the choice could be kept."""

    started_with: Appearance
    chosen: Appearance
    kept: bool = True


class AppearancePresenter:
    """Offers themes, sizes and languages; a size is put on with the next start, the others at once."""

    def __init__(self, view: AppearanceView, wardrobe: Wardrobe) -> None:
        """Take the view, and show what is worn."""
        self._view = view
        self._wardrobe = wardrobe
        self._state = AppearanceState(wardrobe.worn(), wardrobe.worn())
        self._enter(self._state)

    def theme_picked(self, key: str) -> None:
        """Put a theme on."""
        self._choose(replace(self._state.chosen, theme=ThemeChoice(key)))

    def scale_picked(self, key: str) -> None:
        """Take a size for everything."""
        self._choose(replace(self._state.chosen, scale=int(key)))

    def text_picked(self, key: str) -> None:
        """Take a size for the text."""
        self._choose(replace(self._state.chosen, text=int(key)))

    def language_picked(self, key: str) -> None:
        """Speak another language."""
        self._choose(replace(self._state.chosen, language=key))

    def language_changed(self) -> None:
        """Show the same in another language."""
        self._enter(self._state)

    def full_screen_clicked(self) -> None:
        """Fill the screen, or leave that: a till without a keyboard has no other way back."""
        self._wardrobe.turn_full_screen()

    def window_changed(self) -> None:
        """Show what can be done with the window now."""
        self._enter(self._state)

    def _choose(self, appearance: Appearance) -> None:
        self._enter(replace(self._state, chosen=appearance, kept=self._wardrobe.wear(appearance)))

    def _enter(self, state: AppearanceState) -> None:
        self._state = state
        wardrobe = self._wardrobe
        screen = screen_for(state, wardrobe.languages(), fills_screen=wardrobe.fills_screen())
        self._view.show_appearance(screen)


def screen_for(
    state: AppearanceState, languages: tuple[tuple[str, str], ...], *, fills_screen: bool
) -> AppearanceScreen:
    """Say what the pickers show in a state; `languages` are codes and own names."""
    chosen = state.chosen
    return AppearanceScreen(
        themes=tuple((one.value, wording.say(f"theme.{one.value}")) for one in ThemeChoice),
        theme=chosen.theme.value,
        scales=_per_cent(SCALES),
        scale=str(chosen.scale),
        texts=tuple((str(step), wording.say(f"text_size.{step}")) for step in TEXTS),
        text=str(chosen.text),
        languages=(("", wording.say("theme.system")), *languages),
        language=chosen.language,
        notice=_notice(state),
        full_screen_label=wording.say(
            "appearance.leave_full_screen" if fills_screen else "appearance.full_screen"
        ),
    )


def _notice(state: AppearanceState) -> str:
    chosen, before = state.chosen, state.started_with
    if not state.kept:
        return wording.say("appearance.not_kept")
    later = (chosen.scale, chosen.text) != (before.scale, before.text)
    return wording.say("appearance.next_start") if later else ""


def _per_cent(steps: tuple[int, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((str(step), f"{step} %") for step in steps)
