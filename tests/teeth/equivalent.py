"""Mutants that nothing can tell from the program: they are not counted, each for the reason given."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Equivalent:
    """One change of one line, and why no behaviour depends on it."""

    file: str
    function: str
    line: str
    change: str
    reason: str
    fits: int = 1  # so many lines of the function read like this


STEPS = "toggle_desk/domain/steps.py"
CLOSED_UNION = "the cases before it are all there are, as the type checker proves"
ONLY_ITS_TRUTH = "the only caller asks for its truth, and None is as false as False"
EQUIVALENT: tuple[Equivalent, ...] = (
    Equivalent(STEPS, "_follow", "assert_never(event)", "drop `assert_never(event)`", CLOSED_UNION),
    Equivalent(
        STEPS, "_check", "assert_never(event.look_up)", "drop `assert_never(event.look_up)`", CLOSED_UNION
    ),
    Equivalent(
        STEPS, "_machine_may_send", "return False", "return nothing `return False`", ONLY_ITS_TRUTH, fits=2
    ),
    Equivalent(
        "toggle_desk/application/issue_card.py",
        "IssueCard.__call__",
        "version=0,",
        "one more `0`",
        "a draft has no version: the ledger gives it the first, whatever it had",
    ),
    Equivalent(
        "toggle_desk/domain/read_back.py",
        "_is_worth",
        "return balance == face_value or (vouched and 0 <= balance < face_value)",
        "swap the second `0 <= balance < face_value`",
        "the other side of the or has taken the equal balance already",
    ),
)
