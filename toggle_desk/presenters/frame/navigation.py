"""Where in the window a person is and may go: pure rules about pages."""

from toggle_desk.domain.people import Operator
from toggle_desk.presenters.page import Page

_PARTS = {
    Page.PRINTING: Page.ISSUE,
    Page.PRINTER: Page.SETUP,
    Page.CONNECT: Page.SETUP,
    Page.ABOUT: Page.SETUP,
    Page.REMOTE: Page.ISSUE,
    Page.REMOTE_KEYS: Page.SETUP,
    Page.ANSWER: Page.SETUP,
    Page.PEOPLE: Page.ISSUE,  # where an operator is signed in, a manager comes to decide
}


def section_of(page: Page) -> Page:
    """Give the page of the navigation that a page belongs to: one that another page opened is part of it."""
    return _PARTS.get(page, page)


def may_move(page: Page, operator: Operator | None) -> bool:
    """Say whether another page may be opened, or the till has to be connected or signed in to first."""
    return operator is not None or page not in {Page.CONNECT, Page.PEOPLE}


def page_after_look(page: Page, operator: Operator | None, *, connected: bool) -> Page:
    """Give the page to stand on once it is known whether the till is connected and who is signed in."""
    if not connected:
        return Page.CONNECT
    if operator is None:
        return Page.PEOPLE
    return Page.ISSUE if page in {Page.CONNECT, Page.PEOPLE} else page
