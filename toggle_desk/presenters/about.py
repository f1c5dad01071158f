"""Which program this is, and the licence of everything in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.application.desk import Desk
from toggle_desk.application.release import Release
from toggle_desk.presenters import wording
from toggle_desk.presenters.tasks import Tasks


@dataclass(frozen=True, slots=True)
class AboutScreen:
    """Facts that tell IT which copy this is, and one of the licence texts; `texts` are (key, label)."""

    headline: str
    facts: tuple[tuple[str, str], ...]
    freedom: str
    texts: tuple[tuple[str, str], ...]
    text_key: str
    text: str


class AboutView(Protocol):
    """The about page's widget."""

    def display(self, screen: AboutScreen) -> None:
        """Show exactly this."""
        ...


@dataclass(frozen=True, slots=True)
class AboutState:
    """What came with the program, None where it cannot be read, and the licence that is open."""

    release: Release | None
    chosen: int = 0


class AboutPresenter:
    """Reads what came with the program, away from the window, and shows one text at a time."""

    def __init__(self, view: AboutView, tasks: Tasks, release: Callable[[], Release]) -> None:
        """Take the view and what reads the release; it may raise OSError."""
        self._view = view
        self._tasks = tasks
        self._read_release = release
        self._state = AboutState(None)

    def opened(self) -> None:
        """Read the release once; it cannot change while the program runs."""

        async def read(_: Desk) -> Release:
            return self._read_release()

        if self._state.release is None:
            self._tasks.start(read, self._read, lambda _: self._enter(AboutState(None)))

    def text_picked(self, key: str) -> None:
        """Show another licence."""
        release = self._state.release
        if release is not None and key.isdecimal() and int(key) < len(release.licences):
            self._enter(AboutState(release, int(key)))

    def language_changed(self) -> None:
        """Show the same in another language."""
        if self._state.release is not None:
            self._enter(self._state)

    def _read(self, release: Release) -> None:
        self._enter(AboutState(release))

    def _enter(self, state: AboutState) -> None:
        self._state = state
        self._view.display(screen_for(state))


def screen_for(state: AboutState) -> AboutScreen:
    """Say what the page shows in a state."""
    if state.release is None:
        headline, freedom = wording.say("app.name"), wording.say("about.unreadable")
        return AboutScreen(headline, (), freedom, (), "", "")
    return _release(state.release, state.chosen)


def _release(release: Release, chosen: int) -> AboutScreen:
    return AboutScreen(
        headline=wording.say("app.name"),
        facts=(
            (wording.say("about.version"), release.version),
            (wording.say("about.build"), release.build or wording.say("about.checkout")),
        ),
        freedom=wording.say("about.freedom"),
        texts=tuple((str(place), name) for place, (name, _) in enumerate(release.licences)),
        text_key=str(chosen),
        text=release.licences[chosen][1] if release.licences else "",
    )
