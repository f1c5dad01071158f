"""The rooms of the window, each with one noun that every floor calls it by."""

from enum import StrEnum


class Page(StrEnum):
    """The pages that take the middle of the window; the first five have a place in the navigation."""

    ISSUE = "issue"
    ACTIVITY = "activity"
    CHECK_CARD = "check_card"
    REPORTS = "reports"
    SETUP = "setup"
    PRINTING = "printing"
    PRINTER = "printer"
    CONNECT = "connect"
    SIGN_IN = "sign_in"
    ABOUT = "about"
    PEOPLE = "people"
    RIGHTS = "rights"
    REMOTE = "remote"
    REMOTE_KEYS = "remote_keys"
    ANSWER = "answer"


NAVIGATION = (Page.ISSUE, Page.ACTIVITY, Page.CHECK_CARD, Page.REPORTS, Page.SETUP)
