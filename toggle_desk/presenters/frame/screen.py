"""What the frame around every page shows: values without behaviour, painted before the rest loads."""

from collections.abc import Container
from dataclasses import dataclass
from typing import Protocol

from toggle_desk.presenters import wording
from toggle_desk.presenters.frame.navigation import section_of
from toggle_desk.presenters.page import NAVIGATION, Page
from toggle_desk.presenters.tone import Tone


@dataclass(frozen=True, slots=True)
class FrameScreen:
    """Everything outside the page; pickers list (key, label) pairs."""

    page: Page
    nav: tuple[tuple[Page, str], ...]
    nav_enabled: bool
    sites: tuple[tuple[str, str], ...]
    site_key: str
    site_locked: bool
    products: tuple[tuple[str, str], ...]
    product_key: str
    operator: str
    lock_visible: bool
    connection: str  # "Online", "No connection", "Practice"
    connection_tone: Tone
    status: str
    status_tone: Tone
    status_entry: str  # the reference of the record that the status is about, "" where there is none
    practice: str  # the banner's text, "" when live
    status_spoken: str = ""  # the status without the seconds that it counts

    @property
    def section(self) -> Page:
        """Where in the navigation a person is: a page that another one opened is a part of that."""
        return section_of(self.page) if self.nav_enabled else self.page


class FrameView(Protocol):
    """The main window."""

    def display(self, screen: FrameScreen) -> None:
        """Show exactly this."""
        ...


def starting(*, practice: bool) -> FrameScreen:
    """The first picture: where things are, before anything is known."""
    return FrameScreen(
        page=Page.ISSUE,
        nav=nav(),
        nav_enabled=False,
        sites=(),
        site_key="",
        site_locked=False,
        products=(),
        product_key="",
        operator="",
        lock_visible=False,
        connection=wording.say("shell.connection.starting"),
        connection_tone=Tone.PLAIN,
        status="",
        status_tone=Tone.PLAIN,
        status_entry="",
        practice=wording.say("shell.practice") if practice else "",
    )


def nav(hidden: Container[Page] = ()) -> tuple[tuple[Page, str], ...]:
    """List the pages of the navigation with their labels, without those that are hidden from the person."""
    return tuple((page, wording.say(f"nav.{page.value}")) for page in NAVIGATION if page not in hidden)
