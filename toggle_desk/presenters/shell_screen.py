"""What the frame around every page shows: values without behaviour, painted before the rest loads."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from toggle_desk.presenters import wording
from toggle_desk.presenters.tone import Tone


class Page(StrEnum):
    """The pages that take the middle of the window; the first five have a place in the navigation."""

    ISSUE = "issue"
    ACTIVITY = "activity"
    CHECK_CARD = "check_card"
    REPORTS = "reports"
    SETTINGS = "settings"
    PRINT = "print"
    PRINTER = "printer"
    CONNECT = "connect"
    SIGN_IN = "sign_in"
    ABOUT = "about"


NAVIGATION = (Page.ISSUE, Page.ACTIVITY, Page.CHECK_CARD, Page.REPORTS, Page.SETTINGS)


_PARTS = {
    Page.PRINT: Page.ISSUE,
    Page.PRINTER: Page.SETTINGS,
    Page.CONNECT: Page.SETTINGS,
    Page.ABOUT: Page.SETTINGS,
    Page.SIGN_IN: Page.ISSUE,  # where somebody is signed in, another one comes to decide
}


@dataclass(frozen=True, slots=True)
class ShellScreen:
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
    line: str  # "Online", "No connection", "Practice"
    line_tone: Tone
    status: str
    status_tone: Tone
    status_entry: str  # the reference of the record that the status is about, "" where there is none
    practice: str  # the banner's text, "" when live
    status_spoken: str = ""  # the status without the seconds that it counts

    @property
    def section(self) -> Page:
        """Where in the navigation a person is: a page that another one opened is a part of that."""
        return _PARTS.get(self.page, self.page) if self.nav_enabled else self.page


class ShellView(Protocol):
    """The main window."""

    def display(self, screen: ShellScreen) -> None:
        """Show exactly this."""
        ...


def starting(*, practice: bool) -> ShellScreen:
    """The first picture: where things are, before anything is known."""
    return ShellScreen(
        page=Page.ISSUE,
        nav=tuple((page, wording.say(f"nav.{page.value}")) for page in NAVIGATION),
        nav_enabled=False,
        sites=(),
        site_key="",
        site_locked=False,
        products=(),
        product_key="",
        operator="",
        lock_visible=False,
        line=wording.say("shell.line.starting"),
        line_tone=Tone.PLAIN,
        status="",
        status_tone=Tone.PLAIN,
        status_entry="",
        practice=wording.say("shell.practice") if practice else "",
    )
