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
    """Facts for whoever asks which copy this is, and one of the licence texts; `texts` are (key, label)."""

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


class AboutPresenter:
    """Reads what came with the program, away from the window, and shows one text at a time."""

    def __init__(self, view: AboutView, tasks: Tasks, release: Callable[[], Release]) -> None:
        """Take the view and what reads the release; it may raise OSError."""
        self._view = view
        self._tasks = tasks
        self._read_release = release
        self._release: Release | None = None
        self._chosen = 0

    def opened(self) -> None:
        """Read the release once; it cannot change while the program runs."""

        async def read(_: Desk) -> Release:
            return self._read_release()

        if self._release is None:
            self._tasks.start(read, self._read, self._unreadable)

    def text_picked(self, key: str) -> None:
        """Show another licence."""
        if self._release is not None and key.isdecimal() and int(key) < len(self._release.licences):
            self._chosen = int(key)
            self._view.display(screen_for(self._release, self._chosen))

    def language_changed(self) -> None:
        """Show the same in another language."""
        if self._release is not None:
            self._read(self._release)

    def _read(self, release: Release) -> None:
        self._release = release
        self._view.display(screen_for(release, self._chosen))

    def _unreadable(self, _: Exception) -> None:
        headline, freedom = wording.say("app.name"), wording.say("about.unreadable")
        self._view.display(AboutScreen(headline, (), freedom, (), "", ""))


def screen_for(release: Release, chosen: int) -> AboutScreen:
    """Write a release for people, with one of its licences open."""
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
