"""What a room gives to the window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import Approval, ApprovalRequest
from toggle_desk.domain.card import Secret
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.presenters.tasks import unheard
from toggle_desk.presenters.till import Context


@dataclass(frozen=True, slots=True)
class Room:
    """A page that is joined: its widget, the news it wants to hear, and the orders it takes."""

    widget: QWidget
    language_changed: Callable[[], None]
    # news
    opened: Callable[[], None] = unheard
    left: Callable[[], None] = unheard
    context_changed: Callable[[Context], None] = unheard
    people_changed: Callable[[tuple[Operator, ...]], None] = unheard
    entry_changed: Callable[[Entry], None] = unheard
    window_closed: Callable[[], None] = unheard
    covered: Callable[[], None] = unheard  # what was shown to one person is not to be seen by the next
    typing_began: Callable[[], Callable[[], None]] | None = None  # gives what takes a scanner's keys back
    # orders
    show_card: Callable[[Entry], None] = unheard
    print_card: Callable[[Entry, bool], None] = unheard
    next_guest: Callable[[], None] = unheard
    decide: Callable[[Entry], None] = unheard
    reverse: Callable[[Entry], None] = unheard
    approve: Callable[[Action, Entry | None, Callable[[Approval], None], Callable[[str], None]], None] = (
        unheard
    )
    open_entry: Callable[[str], None] = unheard
    card_scanned: Callable[[str], None] = unheard
    badge_scanned: Callable[[Secret], object] = unheard  # gives True where it was waited for
    something_else_scanned: Callable[[], None] = unheard
    approve_remotely: Callable[[ApprovalRequest, Callable[[Approval], None], Callable[[], object]], None] = (
        unheard
    )
    ask_for_manager: Callable[[Callable[[Operator], None], Callable[[], object]], None] = unheard
