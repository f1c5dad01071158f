"""Where in the window a person is and may go: pure rules about pages."""

from types import MappingProxyType

from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.presenters.page import Page

_PARTS = {
    Page.PRINTING: Page.ISSUE,
    Page.PRINTER: Page.SETUP,
    Page.CONNECT: Page.SETUP,
    Page.ABOUT: Page.SETUP,
    Page.PEOPLE: Page.SETUP,
    Page.RIGHTS: Page.SETUP,
    Page.SIGN_IN: Page.ISSUE,  # where an operator is signed in, a manager comes to decide
    Page.REMOTE: Page.ISSUE,
    Page.REMOTE_KEYS: Page.SETUP,
    Page.ANSWER: Page.SETUP,
}


NEEDED = MappingProxyType(
    {
        Page.CHECK_CARD: Action.CHECK_CARD,
        Page.REPORTS: Action.REPORTS,
        Page.PRINTER: Action.PRINTER,
        Page.CONNECT: Action.SETTINGS,
        Page.PEOPLE: Action.PEOPLE,
    }
)
"""What a person has to be allowed for a page; the others are for all."""


def section_of(page: Page) -> Page:
    """Give the page of the navigation that a page belongs to: one that another page opened is part of it."""
    return _PARTS.get(page, page)


def may_move(page: Page, operator: Operator | None) -> bool:
    """Say whether another page may be opened, or the till has to be connected or signed in to first."""
    return operator is not None or page not in {Page.CONNECT, Page.SIGN_IN}


def page_after_look(page: Page, operator: Operator | None, *, connected: bool) -> Page:
    """Give the page to stand on once it is known whether the till is connected and who is signed in."""
    if not connected:
        return Page.CONNECT
    if operator is None:
        return Page.SIGN_IN
    return Page.ISSUE if page in {Page.CONNECT, Page.SIGN_IN} else page
