"""Every state of the window that is looked at, by name."""

from dataclasses import dataclass, replace

from tests.ui.screens.approval import ASKED, LONG_QUESTION, LOWERING, REFUSING, SIGNED, WRONG_PIN
from tests.ui.screens.frame import SHELL, long_shell
from tests.ui.screens.issue import (
    BUSY_FORM,
    EMAIL_FORM,
    EMPTY_FORM,
    FILLING_FORM,
    FORM,
    GUEST,
    HELD_FORM,
    HOSTILE_FORM,
    KWD_FORM,
    LONG_FORM,
    LONG_GUEST,
    LONG_RESULT,
    PARTS_FORM,
    RESULT,
    REVERSE,
    REVERSE_REFUSED,
    SUGGESTION_FORM,
    UNKNOWN,
    UNKNOWN_MANAGER,
    UNUSUAL_FORM,
)
from tests.ui.screens.pages import (
    ABOUT,
    ACTIONS_DETAIL,
    CHECK_EMPTY,
    CHECK_FOUND,
    CHECK_REFUSED,
    CONNECT,
    CONNECT_ACCOUNTS,
    CONNECT_TYPED,
    DETAIL,
    EMPTY_ACTIVITY,
    EMPTY_REPORTS,
    ERASE_DETAIL,
    FIRST_PIN,
    PIN_WRONG,
    PRINT,
    PRINT_TROUBLE,
    PRINTER,
    PRINTER_ADDRESS,
    REPORTS,
    SETUP,
    WHO_DECIDES,
    activity,
    sign_in,
)
from tests.ui.screens.people import (
    a_badge,
    a_new_person,
    a_new_pin,
    a_person,
    changed_rights,
    many_people,
    no_people,
    people,
    saved_rights,
    usual_rights,
)
from tests.ui.screens.remote import (
    ANSWER_DIGITS,
    ANSWER_EMPTY,
    ANSWER_PIN,
    KEY_SHOWN,
    KEYS,
    REMOTE,
    REMOTE_SPENT,
)
from toggle_desk.presenters.about import AboutScreen
from toggle_desk.presenters.activity import ActivityScreen
from toggle_desk.presenters.answer import AnswerScreen
from toggle_desk.presenters.check_card import CheckCardScreen
from toggle_desk.presenters.connect import ConnectScreen
from toggle_desk.presenters.frame.screen import FrameScreen
from toggle_desk.presenters.issue.screen import IssueScreen
from toggle_desk.presenters.page import Page
from toggle_desk.presenters.people.screen import PeopleScreen
from toggle_desk.presenters.printer.screen import PrinterScreen
from toggle_desk.presenters.printing.screen import PrintScreen
from toggle_desk.presenters.remote import RemoteScreen
from toggle_desk.presenters.remote_keys import RemoteKeysScreen
from toggle_desk.presenters.reports import ReportsScreen
from toggle_desk.presenters.rights import RightsScreen
from toggle_desk.presenters.setup.presenter import SetupScreen
from toggle_desk.presenters.sign_in import SignInScreen

Screen = (
    AboutScreen
    | ActivityScreen
    | AnswerScreen
    | RemoteScreen
    | RemoteKeysScreen
    | CheckCardScreen
    | ConnectScreen
    | IssueScreen
    | PeopleScreen
    | PrinterScreen
    | PrintScreen
    | ReportsScreen
    | RightsScreen
    | SetupScreen
    | SignInScreen
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of the window: a page, what it shows, and whether the frame is a long one."""

    page: Page
    screen: Screen
    long: bool = False
    live: bool = False

    @property
    def shell(self) -> FrameScreen:
        shell = long_shell(self.page) if self.long else replace(SHELL, page=self.page)
        if self.page in (Page.CONNECT, Page.SIGN_IN):
            shell = replace(shell, nav_enabled=False, operator="", lock_visible=False)
        return replace(shell, practice="") if self.live else shell


SCENES = {
    "form": Scene(Page.ISSUE, FORM),
    "form_empty": Scene(Page.ISSUE, EMPTY_FORM, live=True),
    "form_email": Scene(Page.ISSUE, EMAIL_FORM),
    "form_parts": Scene(Page.ISSUE, PARTS_FORM),
    "form_unusual": Scene(Page.ISSUE, UNUSUAL_FORM),
    "form_filling": Scene(Page.ISSUE, FILLING_FORM),
    "form_busy": Scene(Page.ISSUE, BUSY_FORM),
    "form_held": Scene(Page.ISSUE, HELD_FORM),
    "form_suggestion": Scene(Page.ISSUE, SUGGESTION_FORM),
    "form_long": Scene(Page.ISSUE, LONG_FORM, long=True),
    "form_kwd": Scene(Page.ISSUE, KWD_FORM),
    "form_hostile": Scene(Page.ISSUE, HOSTILE_FORM),
    "result": Scene(Page.ISSUE, RESULT),
    "result_long": Scene(Page.ISSUE, LONG_RESULT, long=True),
    "guest": Scene(Page.ISSUE, GUEST),
    "guest_long": Scene(Page.ISSUE, LONG_GUEST),
    "unknown": Scene(Page.ISSUE, UNKNOWN),
    "unknown_manager": Scene(Page.ISSUE, UNKNOWN_MANAGER, long=True),
    "reverse": Scene(Page.ISSUE, REVERSE),
    "reverse_refused": Scene(Page.ISSUE, REVERSE_REFUSED),
    "approval": Scene(Page.ISSUE, ASKED),
    "approval_signed": Scene(Page.ISSUE, SIGNED),
    "approval_wrong_pin": Scene(Page.ISSUE, WRONG_PIN, live=True),
    "approval_lowering": Scene(Page.ISSUE, LOWERING),
    "approval_refusing": Scene(Page.ISSUE, REFUSING),
    "approval_long": Scene(Page.ISSUE, LONG_QUESTION, long=True),
    "activity": Scene(Page.ACTIVITY, activity()),
    "activity_detail": Scene(Page.ACTIVITY, activity(detail=DETAIL)),
    "activity_actions": Scene(Page.ACTIVITY, activity(detail=ACTIONS_DETAIL), long=True),
    "activity_erase": Scene(Page.ACTIVITY, activity(detail=ERASE_DETAIL)),
    "activity_empty": Scene(Page.ACTIVITY, EMPTY_ACTIVITY, live=True),
    "check_empty": Scene(Page.CHECK_CARD, CHECK_EMPTY),
    "check_found": Scene(Page.CHECK_CARD, CHECK_FOUND),
    "check_refused": Scene(Page.CHECK_CARD, CHECK_REFUSED),
    "reports": Scene(Page.REPORTS, REPORTS),
    "reports_empty": Scene(Page.REPORTS, EMPTY_REPORTS),
    "setup": Scene(Page.SETUP, SETUP),
    "about": Scene(Page.ABOUT, ABOUT),
    "printer": Scene(Page.PRINTER, PRINTER),
    "printer_address": Scene(Page.PRINTER, PRINTER_ADDRESS),
    "remote": Scene(Page.REMOTE, REMOTE),
    "remote_spent": Scene(Page.REMOTE, REMOTE_SPENT, long=True),
    "remote_keys": Scene(Page.REMOTE_KEYS, KEYS),
    "remote_key_shown": Scene(Page.REMOTE_KEYS, KEY_SHOWN),
    "answer_empty": Scene(Page.ANSWER, ANSWER_EMPTY),
    "answer_pin": Scene(Page.ANSWER, ANSWER_PIN),
    "answer_digits": Scene(Page.ANSWER, ANSWER_DIGITS),
    "print": Scene(Page.PRINTING, PRINT),
    "print_trouble": Scene(Page.PRINTING, PRINT_TROUBLE, long=True),
    "connect": Scene(Page.CONNECT, CONNECT),
    "connect_accounts": Scene(Page.CONNECT, CONNECT_ACCOUNTS),
    "connect_typed": Scene(Page.CONNECT, CONNECT_TYPED),
    "sign_in": Scene(Page.SIGN_IN, sign_in()),
    "sign_in_pin": Scene(Page.SIGN_IN, sign_in("Sam")),
    "sign_in_first": Scene(Page.SIGN_IN, FIRST_PIN),
    "sign_in_decides": Scene(Page.SIGN_IN, WHO_DECIDES),
    "sign_in_wrong": Scene(Page.SIGN_IN, PIN_WRONG),
    "people": Scene(Page.PEOPLE, people()),
    "people_many": Scene(Page.PEOPLE, many_people(), long=True),
    "people_none": Scene(Page.PEOPLE, no_people(), live=True),
    "people_person": Scene(Page.PEOPLE, a_person()),
    "people_new": Scene(Page.PEOPLE, a_new_person()),
    "people_pin": Scene(Page.PEOPLE, a_new_pin()),
    "people_badge": Scene(Page.PEOPLE, a_badge()),
    "rights": Scene(Page.RIGHTS, usual_rights()),
    "rights_changed": Scene(Page.RIGHTS, changed_rights()),
    "rights_saved": Scene(Page.RIGHTS, saved_rights(), long=True),
    "sign_in_many": Scene(Page.SIGN_IN, sign_in("Priya", 12)),
}
