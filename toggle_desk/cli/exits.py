"""Exit codes: what a script may conclude about the card."""

from toggle_desk.application.records import Entry
from toggle_desk.cli.arguments import USAGE
from toggle_desk.domain.errors import (
    DeskError,
    NotAccepted,
    NotAllowed,
    ToggleRefused,
)
from toggle_desk.domain.intent import State
from toggle_desk.presenters import outcome

DONE = 0
TROUBLE = 1  # of commands that concern no card
NOT_ISSUED = 3  # proven: safe to do again
UNKNOWN = 4  # recorded and being watched
REFUSED = 5  # by Toggle
NOT_ALLOWED = 6  # here: limit, role, PIN
NOT_STORED = 7  # of `connect`: proved, and forgotten when the program ends


def exit_for(entry: Entry) -> int:
    """Give the exit code for what became of an intent."""
    if entry.state in {State.ISSUED, State.ISSUED_INCOMPLETE}:
        return DONE
    if entry.state is State.REJECTED:
        return REFUSED
    # Another process that was allowed to send it again may be sending it now.
    idle = outcome.certainly_nothing(entry) and not entry.intent.authorised
    return NOT_ISSUED if idle else UNKNOWN


def exit_for_problem(problem: DeskError) -> int:
    """Give the exit code for a refusal that came before anything was sent."""
    match problem:
        case NotAccepted():
            return USAGE
        case NotAllowed():
            return NOT_ALLOWED
        case ToggleRefused():
            return REFUSED
        case _:
            return NOT_ISSUED
