"""What one room may ask of the others: the only way from page to page."""

from collections.abc import Callable
from typing import Protocol

from toggle_desk.application.records import Entry
from toggle_desk.domain.approval import Approval, ApprovalRequest
from toggle_desk.domain.people import Operator
from toggle_desk.domain.rights import Action
from toggle_desk.presenters.page import Page


class Orders(Protocol):
    """The rest of the window, as a presenter sees it."""

    def open(self, page: Page) -> None:
        """Turn to a page."""
        ...

    def show_card(self, entry: Entry) -> None:
        """Show a card that was issued earlier on the issue page."""
        ...

    def print_card(self, entry: Entry, *, at_once: bool) -> None:
        """Bring a card to the printer, which prints it `at_once` or shows it first; raises Disagreement."""
        ...

    def next_guest(self) -> None:
        """Start a new card on the issue page."""
        ...

    def decide(self, entry: Entry) -> None:
        """Open the panel on which a manager decides about an open outcome."""
        ...

    def reverse(self, entry: Entry) -> None:
        """Ask on the issue page why a card is to be taken back."""
        ...

    def fetch_manager(self, page: Page, came: Callable[[Operator], None]) -> None:
        """Let a manager sign in for one decision, then turn back to `page`; the operator stays signed in."""
        ...

    def ask_second_person(
        self,
        action: Action,
        entry: Entry | None,
        page: Page,
        came: Callable[[], None],
        left: Callable[[str], None],
    ) -> None:
        """Have a second person approve something, then turn back to `page`; `left` is told why not."""

    def approve_remotely(
        self, page: Page, asked: ApprovalRequest, granted: Callable[[Approval], None]
    ) -> None:
        """Ask a manager who is elsewhere, then turn back to `page`; `granted` is told of a yes alone."""
        ...

    def signed_in(self, operator: Operator) -> None:
        """Go on as this operator."""
        ...

    def set_up_changed(self) -> None:
        """Read the settings and the product list again."""
        ...

    def practise(self) -> None:
        """Close this window and open practice mode."""
        ...

    def outcomes_changed(self) -> None:
        """Count again what is left today and which outcomes are open."""
        ...
